#pragma once

namespace waymark {

struct Folders;
struct Options;

/// `waymark --sheet FILE` and `waymark --sheets LIST`: makes PDFs without a window or a display; the answer
/// is the exit status. What cannot be done is one sentence on stderr for each, and no file. With anything
/// wrong in a list nothing of it is made. Ctrl+C ends the work between two files and says what there is.
int makeSheets(int argc, char **argv, const Options &options, const Folders &folders);

} // namespace waymark
