#pragma once

namespace waymark {

struct Folders;
struct Options;

/// `waymark --self-check`: goes through the same preparation as the window, prints what became of each
/// measure, and answers with the exit status: 0 when every measure that this machine can have is on.
int selfCheck(const Options &options, const Folders &folders);

} // namespace waymark
