#include "api/idle_memory.hpp"

#include <link.h>
#ifdef STEPWELL_JEMALLOC
#include <jemalloc/jemalloc.h>
#else
#include <malloc.h>
#endif
#include <sys/mman.h>
#include <unistd.h>

#include <boost/asio/post.hpp>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

#ifdef STEPWELL_JEMALLOC
// Read by jemalloc when it starts: few arenas, and what is freed is given back after a second, by a thread of its own:
// executions leave memory when nobody asks anything.
extern "C" const char* malloc_conf;
const char* malloc_conf =  // NOLINT
    "narenas:4,dirty_decay_ms:1000,muzzy_decay_ms:0,background_thread:true,max_background_threads:1";
#endif

namespace stepwell {
namespace {

constexpr std::chrono::milliseconds quiet_time{500};

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

#ifdef STEPWELL_JEMALLOC

static_assert(MALLCTL_ARENAS_ALL == 4096);
static constexpr const char* purge_all = "arena.4096.purge";

void keep_heap_small() {}  // malloc_conf says so

void give_back_heap() { ::mallctl(purge_all, nullptr, nullptr, nullptr, 0); }

#elif defined(__GLIBC__)

void keep_heap_small() {
    // Where these are not set, the first large buffer that is freed raises both, up to 64 MB, and that much stays with
    // us.
    ::mallopt(M_MMAP_THRESHOLD, 1 << 20);
    ::mallopt(M_TRIM_THRESHOLD, 1 << 18);
}

void give_back_heap() { ::malloc_trim(0); }

#endif

static void give_back() {
    give_back_heap();
    ::dl_iterate_phdr(give_back_segments, nullptr);
}

IdleMemory::IdleMemory(const boost::asio::any_io_executor& executor,
                       std::function<void(std::function<void()>)> shrink_caches)
    : timer_(executor), shrink_caches_(std::move(shrink_caches)) {}

void IdleMemory::note() {
    if (state_.exchange(State::used) == State::given_back) boost::asio::post(timer_.get_executor(), [this] { wait(); });
}

void IdleMemory::wait() {
    timer_.expires_after(quiet_time);
    timer_.async_wait([this](const boost::system::error_code& cancelled) {
        if (cancelled) return;
        State unused = State::unused;
        if (state_.load() == State::unused) shrink_caches_(give_back);
        if (state_.compare_exchange_strong(unused, State::given_back)) return;
        state_ = State::unused;
        wait();
    });
}

}  // namespace stepwell
