#pragma once
// Tells coroutines that something has changed (a task stopped, a function became active), by key. In process only:
// after a restart everyone looks at the stored state again.

#include <boost/asio/awaitable.hpp>
#include <chrono>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>

#include "engine/runtime/signal.hpp"

namespace stepwell {

class Changes {
public:
    /// Counts the changes of one key from its making on, so that none is missed between a look and a wait.
    class Watch {
    public:
        ~Watch();
        Watch(Watch&&) noexcept = default;
        Watch(const Watch&) = delete;
        Watch& operator=(const Watch&) = delete;
        Watch& operator=(Watch&&) = delete;
        /// Returns at once if the key changed since the last return (or since the making), else when it next does.
        boost::asio::awaitable<void> next();
        /// The same, but false when it did not change before `limit`.
        boost::asio::awaitable<bool> next_before(Clock& clock, TimePoint limit);
        /// The same by real time, for what goes on outside.
        boost::asio::awaitable<bool> next_before(std::chrono::steady_clock::time_point limit);

    private:
        friend class Changes;
        Watch(Changes& owner, std::string key, std::shared_ptr<Signal> signal);
        Changes* owner_;
        std::string key_;
        std::shared_ptr<Signal> signal_;
        std::uint64_t seen_;
    };

    Watch watch(std::string key);
    /// Any thread.
    void notify(const std::string& key);

private:
    std::mutex mutex_;
    std::unordered_map<std::string, std::weak_ptr<Signal>> signals_;  // of the keys that are watched
};

}  // namespace stepwell
