#include "adapters/platform/http/client_presence.hpp"

#include <boost/asio/post.hpp>
#include <utility>

#include "adapters/platform/http/connection.hpp"

namespace stepwell::http {

ClientPresence::ClientPresence(Connection& connection, boost::asio::any_io_executor executor)
    : connection_(&connection), executor_(std::move(executor)) {}

void ClientPresence::on_leaving(std::function<void()> left) {
    boost::asio::post(executor_, [self = shared_from_this(), left = std::move(left)]() mutable {
        if (!self->connection_) return;
        self->connection_->watch_client([self, left = std::move(left)] {
            self->has_left_ = true;
            left();
        });
    });
}

}  // namespace stepwell::http
