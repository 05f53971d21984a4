// adapters/platform/crash_notes.cpp — the file: a slot for each thread, and how often each key was in hand at a crash.
#include "adapters/platform/crash_notes.hpp"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <system_error>
#include <utility>

namespace stepwell {

namespace {

constexpr std::size_t most_slots = 256;    // threads beyond note nothing
constexpr std::size_t most_counts = 1024;  // keys beyond replace those with the fewest crashes
constexpr char crash_file_mark[8] = {'s', 't', 'e', 'p', 'c', 'r', 's', '1'};
constexpr std::uint32_t suspect_crashes = 2;
constexpr std::uint32_t suspect_kills = 3;

std::atomic<std::uint64_t> last_serial = 0;

[[noreturn]] void refuse_file(const std::string& what) {
    throw std::system_error(errno, std::generic_category(), what);
}

}  // namespace

struct alignas(64) CrashNotes::Slot {
    std::atomic<Key> key;
    std::atomic<std::uint32_t> crashed;
};

struct CrashNotes::Count {
    Key key;
    std::uint32_t crashes;
    std::uint32_t kills;  ///< in a row, while it was being taken up
};

struct CrashNotes::Layout {
    char mark[sizeof crash_file_mark];
    Slot slots[most_slots];
    Count counts[most_counts];
};

CrashNotes::CrashNotes(const std::filesystem::path& file, bool retry) : serial_(++last_serial) {
    static_assert(std::atomic<Key>::is_always_lock_free && std::is_trivially_copyable_v<Count>);
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0) refuse_file("cannot open " + file.string());
    // all of its blocks are there from now on: a full disk must not end the process at a store
    const int refused = ::posix_fallocate(descriptor, 0, sizeof(Layout));
    void* const memory =
        refused ? MAP_FAILED : ::mmap(nullptr, sizeof(Layout), PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
    if (refused) errno = refused;
    const int error = errno;
    ::close(descriptor);
    errno = error;
    if (memory == MAP_FAILED) refuse_file("cannot map " + file.string());
    layout_ = static_cast<Layout*>(memory);
    if (std::memcmp(layout_->mark, crash_file_mark, sizeof crash_file_mark) != 0) {
        std::memset(memory, 0, sizeof(Layout));
        std::memcpy(layout_->mark, crash_file_mark, sizeof crash_file_mark);
    }
    if (retry) std::memset(layout_->counts, 0, sizeof layout_->counts);
    count_former();
    find_suspects();
    if (any_counted_) write();  // else a power cut may have it: nobody waits for the disk at each start
}

CrashNotes::~CrashNotes() {
    set_on_crash(nullptr);
    for (Slot& slot : layout_->slots) slot.key = 0;
    ::munmap(layout_, sizeof(Layout));
}

void CrashNotes::count_former() {
    std::vector<Key> killed;
    for (Slot& slot : layout_->slots) {
        const Key noted = slot.key.exchange(0);
        const bool crashed = slot.crashed.exchange(0) != 0;
        const Key key = noted & ~taking_up;
        if (key == 0 || (!crashed && noted == key)) continue;
        const auto same = [key](const Count& count) { return count.key == key; };
        Count* at = std::find_if(std::begin(layout_->counts), std::end(layout_->counts), same);
        if (at == std::end(layout_->counts)) {
            const auto fewer = [](const Count& a, const Count& b) { return a.crashes + a.kills < b.crashes + b.kills; };
            at = std::min_element(std::begin(layout_->counts), std::end(layout_->counts), fewer);
            *at = {key, 0, 0};
        }
        ++(crashed ? at->crashes : at->kills);
        if (!crashed) killed.push_back(key);
    }
    for (Count& count : layout_->counts) {
        const bool again = std::find(killed.begin(), killed.end(), count.key) != killed.end();
        if (!again && count.kills < suspect_kills) count.kills = 0;
        if (count.crashes == 0 && count.kills == 0) count.key = 0;
    }
}

void CrashNotes::find_suspects() {
    suspects_.clear();
    bool any = false;
    for (const Count& count : layout_->counts) {
        any = any || count.key != 0;
        if (count.crashes >= suspect_crashes || count.kills >= suspect_kills) suspects_.push_back(count.key);
    }
    any_counted_ = any;
}

void CrashNotes::write() { ::msync(layout_, sizeof(Layout), MS_SYNC); }

CrashNotes::Slot* CrashNotes::slot_of_this_thread() noexcept {
    struct Own {
        std::uint64_t serial = 0;
        Slot* slot = nullptr;
    };
    static thread_local constinit Own own;
    if (own.serial == serial_) return own.slot;
    const std::size_t index = slots_taken_++;
    own = {serial_, index < most_slots ? &layout_->slots[index] : nullptr};
    set_on_crash(own.slot ? &own.slot->crashed : nullptr);
    return own.slot;
}

CrashGuard::Key CrashNotes::work_on(Key key) noexcept {
    Slot* const slot = slot_of_this_thread();
    if (!slot) return 0;
    const Key before = slot->key.load(std::memory_order_relaxed);
    slot->key.store(key, std::memory_order_relaxed);
    std::atomic_signal_fence(std::memory_order_seq_cst);
    return before;
}

bool CrashNotes::is_suspect(Key key) const {
    if (!any_counted_) return false;
    const std::lock_guard lock(mutex_);
    return std::find(suspects_.begin(), suspects_.end(), key & ~taking_up) != suspects_.end();
}

void CrashNotes::forget(Key key) {
    if (!any_counted_ || key == 0) return;
    const std::lock_guard lock(mutex_);
    for (Count& count : layout_->counts)
        if (count.key == key) count = {};
    find_suspects();
}

void CrashNotes::forget_all() {
    forget_left_alone();
    if (!any_counted_) return;
    const std::lock_guard lock(mutex_);
    std::memset(layout_->counts, 0, sizeof layout_->counts);
    find_suspects();
}

}  // namespace stepwell
