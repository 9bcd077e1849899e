#pragma once

namespace waymark {

struct Folders;
struct Options;

/// Opens the window and stays until the person leaves; the answer is the exit status. Where there is no
/// display it says so on stderr, with the line that makes a sheet without one.
int runWindow(int argc, char **argv, const Options &options, const Folders &folders);

} // namespace waymark
