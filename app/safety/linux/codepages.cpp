#include "safety/linux/codepages.h"

#include <cstddef>
#include <cstdint>

#include <link.h>
#include <sys/mman.h>
#include <unistd.h>

namespace waymark::safety {

namespace {

int releaseFile(dl_phdr_info *file, std::size_t, void *)
{
    const auto page = std::uintptr_t(::sysconf(_SC_PAGESIZE));
    for (std::size_t i = 0; i < file->dlpi_phnum; ++i) {
        const ElfW(Phdr) &part = file->dlpi_phdr[i];
        // What was ever written to is not in the file.
        if (part.p_type != PT_LOAD || (part.p_flags & PF_W) != 0)
            continue;
        const auto start = std::uintptr_t(file->dlpi_addr + part.p_vaddr);
        const std::uintptr_t first = start / page * page;
        ::madvise(reinterpret_cast<void *>(first), start + part.p_memsz - first, MADV_DONTNEED);
    }
    return 0;
}

} // namespace

void releaseCodePages() noexcept
{
    ::dl_iterate_phdr(releaseFile, nullptr);
}

} // namespace waymark::safety
