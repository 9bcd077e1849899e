#pragma once

namespace waymark::safety {

/// Lets go of the memory that maps the program's and its libraries' own files read-only: code, tables,
/// symbols. The kernel reads again, from its cache, what is used again. Starting touches three times of what
/// is used later, and taking it all down takes time when the process ends: about a millisecond for 30 MB, and
/// as much now. Any thread.
void releaseCodePages() noexcept;

} // namespace waymark::safety
