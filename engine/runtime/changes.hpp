#pragma once
// Tells coroutines that something has changed (a task stopped, a function became active), by key. In process only:
// after a restart everyone looks at the stored state again.

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/steady_timer.hpp>
#include <chrono>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace stepwell {

class Changes {
public:
    /// Counts the changes of one key from its making on, so that none is missed between a look and a wait.
    class Watch {
    public:
        ~Watch();
        Watch(Watch&&) noexcept;
        Watch(const Watch&) = delete;
        Watch& operator=(const Watch&) = delete;
        Watch& operator=(Watch&&) = delete;
        /// Returns at once if the key changed since the last return (or since the making), else when it next does.
        boost::asio::awaitable<void> next();
        /// The same, but false when it did not change before `deadline`.
        boost::asio::awaitable<bool> next_before(std::chrono::steady_clock::time_point deadline);

    private:
        friend class Changes;
        struct State;
        Watch(Changes& owner, std::string key, std::shared_ptr<State> state);
        Changes* owner_;
        std::string key_;
        std::shared_ptr<State> state_;
    };

    Changes();
    ~Changes();
    Watch watch(std::string key);
    /// Any thread.
    void notify(const std::string& key);

private:
    std::mutex mutex_;
    std::unordered_map<std::string, std::vector<std::weak_ptr<Watch::State>>> watchers_;
};

}  // namespace stepwell
