#include "adapters/platform/http/unsent_answers.hpp"

#include <vector>

#include "adapters/platform/http/connection.hpp"

namespace stepwell::http {

UnsentAnswers::Answer::~Answer() {
    if (!admitted_) return;
    if (bytes_ > small_bytes) {
        const std::lock_guard lock(all_.mutex_);
        if (is_waiting_) all_.waiting_.erase(place_);
        if (given_up_) return;
    }
    all_.bytes_ -= bytes_;
}

void UnsentAnswers::Answer::progressed(const std::weak_ptr<Connection>& sender) {
    if (bytes_ <= small_bytes) return;  // little is won by closing it
    const std::lock_guard lock(all_.mutex_);
    last_progress_ = Clock::now();
    if (given_up_) return;
    if (is_waiting_) {
        all_.waiting_.splice(all_.waiting_.end(), all_.waiting_, place_);
        return;
    }
    sender_ = sender;
    place_ = all_.waiting_.insert(all_.waiting_.end(), this);
    is_waiting_ = true;
}

bool UnsentAnswers::Answer::given_up() const {
    const std::lock_guard lock(all_.mutex_);
    return given_up_;
}

bool UnsentAnswers::take(std::size_t bytes) {
    const std::size_t before = bytes_.fetch_add(bytes);
    if (bytes <= small_bytes || before + bytes <= most_bytes_) return true;
    make_room(bytes);
    // one alone has all the room that there is
    if (bytes_ <= most_bytes_ || bytes_ == bytes) return true;
    bytes_ -= bytes;
    return false;
}

/// Closes what stands still, if that makes room.
void UnsentAnswers::make_room(std::size_t bytes) {
    std::vector<std::shared_ptr<Connection>> closed;
    {
        const std::lock_guard lock(mutex_);
        const Clock::time_point still_since = Clock::now() - patience_;
        while (bytes_ > most_bytes_ && bytes_ > bytes && !waiting_.empty()) {
            Answer& longest = *waiting_.front();
            if (longest.last_progress_ > still_since) break;
            waiting_.pop_front();
            longest.is_waiting_ = false;
            longest.given_up_ = true;
            bytes_ -= longest.bytes_;
            if (auto connection = longest.sender_.lock()) closed.push_back(std::move(connection));
        }
    }
    for (const auto& connection : closed) connection->give_up_answer();
}

}  // namespace stepwell::http
