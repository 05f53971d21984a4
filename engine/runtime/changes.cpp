// engine/runtime/changes.cpp — the watches of a key share a signal.
#include "engine/runtime/changes.hpp"

#include <utility>

namespace stepwell {

namespace asio = boost::asio;

Changes::Watch::Watch(Changes& owner, std::string key, std::shared_ptr<Signal> signal)
    : owner_(&owner), key_(std::move(key)), signal_(std::move(signal)), seen_(signal_->count()) {}

Changes::Watch::~Watch() {
    if (!signal_) return;
    const std::lock_guard lock(owner_->mutex_);
    signal_.reset();
    const auto found = owner_->signals_.find(key_);
    if (found != owner_->signals_.end() && found->second.expired()) owner_->signals_.erase(found);
}

asio::awaitable<void> Changes::Watch::next() { co_await next_before(std::chrono::steady_clock::time_point::max()); }

asio::awaitable<bool> Changes::Watch::next_before(std::chrono::steady_clock::time_point limit) {
    const std::shared_ptr<Signal> signal = signal_;
    const bool changed = co_await signal->wait_until(limit, seen_);
    if (changed) seen_ = signal->count();
    co_return changed;
}

asio::awaitable<bool> Changes::Watch::next_before(Clock& clock, TimePoint limit) {
    const std::shared_ptr<Signal> signal = signal_;
    const bool changed = co_await signal->wait_until(clock, limit, seen_);
    if (changed) seen_ = signal->count();
    co_return changed;
}

Changes::Watch Changes::watch(std::string key) {
    const std::lock_guard lock(mutex_);
    std::weak_ptr<Signal>& known = signals_[key];
    std::shared_ptr<Signal> signal = known.lock();
    if (!signal) known = signal = std::make_shared<Signal>();
    return Watch(*this, std::move(key), std::move(signal));
}

void Changes::notify(const std::string& key) {
    std::shared_ptr<Signal> signal;
    {
        const std::lock_guard lock(mutex_);
        const auto found = signals_.find(key);
        if (found != signals_.end()) signal = found->second.lock();
    }
    if (signal) signal->notify();
}

}  // namespace stepwell
