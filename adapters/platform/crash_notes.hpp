#pragma once
// The crash guard of a data directory: notes in a mapped file, which the system keeps however the process ends.

#include <atomic>
#include <filesystem>
#include <memory>
#include <mutex>
#include <vector>

#include "adapters/platform/crash_signals.hpp"
#include "engine/runtime/crash_guard.hpp"

namespace stepwell {

/// Counted is what was in hand on the thread that crashed (SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT; a stack's overflow
/// too); two crashes make it suspect. `kill -9`, a power cut and the system's out-of-memory killer leave no sign of
/// themselves and strike whoever is at work, so they count for nothing, unless one thing was being taken up, at a start
/// or by a replay, at three such ends, one after the other: that is hardly chance, and no start would ever come
/// through.
///
/// One at a time in a process, which outlives the threads that note anything.
class CrashNotes final : public CrashGuard {
public:
    /// Counts what a former process had in hand. `retry`: all that was counted before is forgotten. Throws
    /// system_error.
    CrashNotes(const std::filesystem::path& file, bool retry);
    ~CrashNotes() override;
    CrashNotes(const CrashNotes&) = delete;
    CrashNotes& operator=(const CrashNotes&) = delete;

    Key work_on(Key key) noexcept override;
    bool is_suspect(Key key) const override;
    void forget(Key key) override;
    void forget_all() override;

private:
    struct Layout;
    struct Slot;
    struct Count;
    Slot* slot_of_this_thread() noexcept;
    void count_former();
    void find_suspects();
    void write();

    Layout* layout_ = nullptr;
    const std::uint64_t serial_;  // of this object: threads may know a former one's slots
    std::atomic<std::size_t> slots_taken_ = 0;
    std::atomic<bool> any_counted_ = false;
    mutable std::mutex mutex_;
    std::vector<Key> suspects_;
    CrashSignals signals_;
};

}  // namespace stepwell
