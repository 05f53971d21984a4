#pragma once
// The port for what survives a crash: each thread notes what it works on, so that the next server knows what was in
// hand when this one crashed, and does not take up for ever what ends it each time.

#include <boost/asio/any_io_executor.hpp>
#include <cstdint>
#include <mutex>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace stepwell {

class CrashGuard {
public:
    /// Stands for an execution, a Map Run or a record of a service, the same after a restart. 0: nothing.
    using Key = std::uint64_t;
    /// Added to a key while a start takes it up, or a replay: a server that is killed at that several times in a row
    /// was perhaps killed for it (out of memory, not healthy in time).
    static constexpr Key taking_up = Key{1} << 62;

    virtual ~CrashGuard() = default;

    /// The calling thread works on that from now on. Returns what it worked on before. Some memory stores, nothing
    /// more.
    virtual Key work_on(Key key) noexcept = 0;
    /// Whether it was in hand at so many crashes that it is to be left alone. Any thread, as all that follows.
    virtual bool is_suspect(Key key) const = 0;
    /// Its crashes count no more: it has ended.
    virtual void forget(Key key) = 0;
    /// Everything was removed.
    virtual void forget_all() = 0;

    /// Logs that a Map Run or a record is left alone, and keeps it for the server's health.
    void leave_alone(std::string_view what, std::string_view name);
    /// "ecs task arn:..."
    std::vector<std::string> left_alone() const;

protected:
    void forget_left_alone();

private:
    mutable std::mutex mutex_;
    std::set<std::string> left_alone_;
};

/// Why what is suspect is left alone, for logs and clients.
inline constexpr std::string_view crashed_twice = "it was in hand at two crashes of the server";

/// Of what is known by a name: "ecs task", its ARN.
CrashGuard::Key crash_key(std::string_view what, std::string_view name);
/// Of what has an id of ours. An Express execution is not taken up again, but the Map Run whose child it is: that
/// counts.
CrashGuard::Key crash_key(std::int64_t id, std::int64_t map_run);

/// What is noted, and where; no guard: nothing is.
struct Noting {
    CrashGuard* guard = nullptr;
    CrashGuard::Key key = 0;
};

/// Notes it for its own lifetime. `guard` may be null.
class InHand {
public:
    explicit InHand(Noting noting) noexcept : InHand(noting.guard, noting.key) {}
    InHand(CrashGuard* guard, CrashGuard::Key key) noexcept
        : guard_(guard), before_(guard ? guard->work_on(key) : CrashGuard::Key{}) {}
    ~InHand() {
        if (guard_) guard_->work_on(before_);
    }
    InHand(const InHand&) = delete;
    InHand& operator=(const InHand&) = delete;

private:
    CrashGuard* guard_;
    CrashGuard::Key before_;
};

/// An executor like `inner`; what runs on it is noted. `guard` may be null: then it is `inner`.
boost::asio::any_io_executor noted(boost::asio::any_io_executor inner, CrashGuard* guard, CrashGuard::Key key);

}  // namespace stepwell
