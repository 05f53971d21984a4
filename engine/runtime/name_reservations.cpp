#include "engine/runtime/name_reservations.hpp"

namespace stepwell {

namespace asio = boost::asio;

NameReservations::Reservation::Reservation(NameReservations& names, std::string arn)
    : names_(names), arn_(std::move(arn)), released_(std::make_shared<Signal>()) {
    names_.reserved_[arn_] = released_;
}

NameReservations::Reservation::~Reservation() {
    names_.reserved_.erase(arn_);
    released_->notify();
}

asio::awaitable<void> NameReservations::until_free(std::string arn) {
    for (auto found = reserved_.find(arn); found != reserved_.end(); found = reserved_.find(arn)) {
        const std::shared_ptr<Signal> released = found->second;
        co_await released->wait();
    }
}

}  // namespace stepwell
