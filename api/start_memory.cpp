#include "api/start_memory.hpp"

#include <link.h>
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stepwell {
namespace {

// Called for each object that is loaded. Only segments that nobody may write: the others hold what was relocated.
int give_back_segments(dl_phdr_info* object, std::size_t, void*) {
    const std::string_view name = object->dlpi_name ? object->dlpi_name : "";
    if (!name.empty() && name.front() != '/') return 0;  // the kernel's own page of code
    const std::uintptr_t page = static_cast<std::uintptr_t>(::sysconf(_SC_PAGESIZE));
    for (int i = 0; i < object->dlpi_phnum; ++i) {
        const auto& segment = object->dlpi_phdr[i];
        if (segment.p_type != PT_LOAD || (segment.p_flags & PF_W) != 0) continue;
        const std::uintptr_t begin = (object->dlpi_addr + segment.p_vaddr) & ~(page - 1);
        // A last page that is not filled may be shared with what follows: it stays.
        const std::uintptr_t end = (object->dlpi_addr + segment.p_vaddr + segment.p_filesz) & ~(page - 1);
        // An address, as the loader tells it: there is no pointer to begin with.
        if (begin < end) ::madvise(reinterpret_cast<void*>(begin), end - begin, MADV_DONTNEED);  // NOLINT
    }
    return 0;
}

}  // namespace

void keep_heap_small() {
#ifdef __GLIBC__
    // Where these are not set, the first large buffer that is freed raises both, up to 64 MB, and that much stays with
    // us.
    ::mallopt(M_MMAP_THRESHOLD, 1 << 20);
    ::mallopt(M_TRIM_THRESHOLD, 1 << 18);
#endif
}

void give_back_start_memory() {
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
    ::dl_iterate_phdr(give_back_segments, nullptr);
}

}  // namespace stepwell
