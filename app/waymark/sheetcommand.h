#pragma once

namespace waymark {

struct Folders;
struct Options;

/// `waymark --sheet FILE`: makes a PDF without a window or a display; the answer is the exit status. What
/// cannot be done is one sentence on stderr, and no file.
int makeSheet(int argc, char **argv, const Options &options, const Folders &folders);

} // namespace waymark
