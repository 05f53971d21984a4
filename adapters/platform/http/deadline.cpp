#include "adapters/platform/http/deadline.hpp"

#include <algorithm>
#include <utility>

namespace stepwell::http {

using boost::system::error_code;

void Deadline::start(std::shared_ptr<void> owner) {
    timer_.expires_at(std::min(time_, Clock::now() + tick_));
    timer_.async_wait([this, owner = std::move(owner)](const error_code& cancelled) mutable {
        if (cancelled || ended_) return;
        if (Clock::now() >= time_) {
            expired_ = true;
            lift();
            error_code ignored;
            socket_.cancel(ignored);
        }
        start(std::move(owner));
    });
}

void Deadline::end() {
    ended_ = true;
    timer_.cancel();
}

void Deadline::allow(Clock::duration time) {
    time_ = Clock::now() + time;
    expired_ = false;
}

}  // namespace stepwell::http
