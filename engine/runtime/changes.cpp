// engine/runtime/changes.cpp — a watch is a flag and a timer that never fires; a change sets the flag and cancels the
// timer.
#include "engine/runtime/changes.hpp"

#include <algorithm>
#include <atomic>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <vector>

namespace stepwell {

namespace asio = boost::asio;

struct Changes::Watch::State {
    std::mutex mutex;
    bool changed = false;
    asio::steady_timer* waiting = nullptr;  // owned by next(), which clears it before it ends
    asio::any_io_executor executor;
    std::uint64_t wait_number = 0;
};

Changes::Changes() = default;
Changes::~Changes() = default;

Changes::Watch::Watch(Changes& owner, std::string key, std::shared_ptr<State> state)
    : owner_(&owner), key_(std::move(key)), state_(std::move(state)) {}

Changes::Watch::Watch(Watch&&) noexcept = default;

Changes::Watch::~Watch() {
    if (!state_) return;
    const std::lock_guard lock(owner_->mutex_);
    const auto found = owner_->watchers_.find(key_);
    if (found == owner_->watchers_.end()) return;
    std::erase_if(found->second, [&](const auto& weak) {
        const auto other = weak.lock();
        return !other || other == state_;
    });
    if (found->second.empty()) owner_->watchers_.erase(found);
}

asio::awaitable<void> Changes::Watch::next() { co_await next_before(asio::steady_timer::time_point::max()); }

asio::awaitable<bool> Changes::Watch::next_before(std::chrono::steady_clock::time_point deadline) {
    const std::shared_ptr<State> state = state_;
    const asio::any_io_executor executor = co_await asio::this_coro::executor;
    asio::steady_timer timer(executor, deadline);
    {
        const std::lock_guard lock(state->mutex);
        if (state->changed) {
            state->changed = false;
            co_return true;
        }
        state->waiting = &timer;
        state->executor = executor;
        ++state->wait_number;
    }
    // the timer is cancelled on its own executor, so it can not be cancelled before the wait began
    boost::system::error_code ignored;
    co_await timer.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
    const std::lock_guard lock(state->mutex);
    state->waiting = nullptr;
    co_return std::exchange(state->changed, false);
}

Changes::Watch Changes::watch(std::string key) {
    auto state = std::make_shared<Watch::State>();
    const std::lock_guard lock(mutex_);
    watchers_[key].push_back(state);
    return Watch(*this, std::move(key), std::move(state));
}

void Changes::notify(const std::string& key) {
    std::vector<std::shared_ptr<Watch::State>> watchers;
    {
        const std::lock_guard lock(mutex_);
        const auto found = watchers_.find(key);
        if (found == watchers_.end()) return;
        for (const auto& weak : found->second) {
            if (auto state = weak.lock()) watchers.push_back(std::move(state));
        }
    }
    for (const auto& state : watchers) {
        const std::lock_guard lock(state->mutex);
        state->changed = true;
        if (!state->waiting) continue;
        asio::post(state->executor, [state, number = state->wait_number] {
            const std::lock_guard again(state->mutex);
            if (state->waiting && state->wait_number == number) state->waiting->cancel();
        });
    }
}

}  // namespace stepwell
