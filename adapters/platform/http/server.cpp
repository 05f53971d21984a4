#include "adapters/platform/http/server.hpp"

#include <algorithm>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ip/v6_only.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <system_error>

#include "adapters/platform/http/connection.hpp"
#include "engine/runtime/log.hpp"

// Listening, and the set of open connections.

namespace stepwell::http {
namespace {

using asio::ip::tcp;
using boost::system::error_code;

/// How long to wait when the process has no descriptor left for a new connection.
constexpr std::chrono::milliseconds accept_pause{100};

constexpr std::string_view too_many_connections =
    "HTTP/1.1 503 Service Unavailable\r\nContent-Type: text/plain\r\nContent-Length: 27\r\nRetry-After: 1\r\n"
    "Connection: close\r\n\r\nToo many open connections.\n";

struct Listener {
    Listener(const asio::any_io_executor& executor) : acceptor(executor), pause(executor) {}
    tcp::acceptor acceptor;
    asio::steady_timer pause;
};

asio::any_io_executor one_at_a_time(const asio::any_io_executor& executor) {
    if (executor.target<asio::io_context::executor_type>() != nullptr) return executor;
    return asio::make_strand(executor);
}

asio::ip::address resolve(const asio::any_io_executor& executor, const std::string& host) {
    error_code not_an_address;
    const auto address = asio::ip::make_address(host, not_an_address);
    if (!not_an_address) return address;
    tcp::resolver resolver(executor);
    const auto found = resolver.resolve(host, "", tcp::resolver::passive);
    return found.begin()->endpoint().address();
}

}  // namespace

struct Server::State : std::enable_shared_from_this<State> {
    std::vector<asio::any_io_executor> executors;
    std::shared_ptr<Shared> shared;
    std::mutex mutex;
    std::vector<std::shared_ptr<Listener>> listeners;  ///< used under the mutex: stop() closes from any thread
    std::size_t next = 0;                              ///< guarded by the mutex
    bool full = false;                                 ///< guarded by the mutex of `shared`: that was said already

    void accept(const std::shared_ptr<Listener>& listener) {
        const std::lock_guard lock(mutex);
        if (!listener->acceptor.is_open()) return;
        const auto executor = one_at_a_time(executors[next++ % executors.size()]);
        listener->acceptor.async_accept(
            executor, [self = shared_from_this(), listener](const error_code& error, tcp::socket socket) {
                self->accepted(listener, error, std::move(socket));
            });
    }

    void accepted(const std::shared_ptr<Listener>& listener, const error_code& error, tcp::socket socket) {
        if (error == asio::error::operation_aborted || shared->stopping) return;
        if (error == asio::error::no_descriptors || error == asio::error::no_memory ||
            error == asio::error::no_buffer_space || error.value() == ENFILE) {
            log::warn("http", "a connection could not be accepted", {{"error", error.message()}});
            listener->pause.expires_after(accept_pause);
            listener->pause.async_wait([self = shared_from_this(), listener](const error_code& cancelled) {
                if (!cancelled) self->accept(listener);
            });
            return;
        }
        if (!error) begin(std::move(socket));
        accept(listener);
    }

    void begin(tcp::socket socket) {
        if (is_full()) {
            if (!shared->tls) refuse(std::move(socket));  // words in the clear would be no TLS: that one is just closed
            return;
        }
        const auto connection = std::make_shared<Connection>(shared, std::move(socket));
        bool taken = false;
        {
            const std::lock_guard lock(shared->mutex);
            taken = !shared->stopping && shared->open.size() < shared->limits.connections;
            if (taken) shared->open.emplace(connection.get(), connection);
        }
        if (taken) connection->start();
    }

    bool is_full() {
        const std::lock_guard lock(shared->mutex);
        const bool now = shared->open.size() >= shared->limits.connections;
        if (now && !full)
            log::warn("http", "connections are refused: there are as many as there may be",
                      {{"open", std::to_string(shared->limits.connections)}});
        full = now;
        return now;
    }

    // In words, which a new socket always takes at once; it is never waited for.
    static void refuse(tcp::socket socket) {
        error_code ignored;
        socket.non_blocking(true, ignored);
        socket.write_some(asio::buffer(too_many_connections), ignored);
        socket.shutdown(tcp::socket::shutdown_send, ignored);
    }
};

Server::Server(std::vector<asio::any_io_executor> executors, Handler handler, Limits limits, TlsContext tls)
    : state_(std::make_shared<State>()) {
    state_->executors = std::move(executors);
    state_->shared = std::make_shared<Shared>(std::move(handler), limits, std::move(tls));
}

Server::~Server() { stop(); }

std::uint16_t Server::listen(const std::string& host, std::uint16_t port) {
    const auto& executor = state_->executors.front();
    auto listener = std::make_shared<Listener>(one_at_a_time(executor));
    std::uint16_t bound = 0;
    try {
        const tcp::endpoint endpoint(resolve(executor, host), port);
        listener->acceptor.open(endpoint.protocol());
        listener->acceptor.set_option(tcp::acceptor::reuse_address(true));
        if (endpoint.address().is_v6()) listener->acceptor.set_option(asio::ip::v6_only(false));
        listener->acceptor.bind(endpoint);
        listener->acceptor.listen();
        bound = listener->acceptor.local_endpoint().port();
    } catch (const boost::system::system_error& e) {
        throw std::system_error(e.code(), "cannot listen on " + host + " port " + std::to_string(port));
    }
    {
        const std::lock_guard lock(state_->mutex);
        state_->listeners.push_back(listener);
    }
    state_->accept(listener);
    return bound;
}

void Server::stop() {
    {
        const std::lock_guard lock(state_->mutex);
        state_->shared->stopping = true;
        error_code ignored;
        for (const auto& listener : state_->listeners) listener->acceptor.close(ignored);
        state_->listeners.clear();
    }
    std::vector<std::shared_ptr<Connection>> open;
    {
        const std::lock_guard lock(state_->shared->mutex);
        for (const auto& [key, connection] : state_->shared->open)
            if (auto alive = connection.lock()) open.push_back(std::move(alive));
    }
    for (const auto& connection : open) connection->stop();
}

std::size_t Server::open_connections() const {
    const std::lock_guard lock(state_->shared->mutex);
    return state_->shared->open.size();
}

}  // namespace stepwell::http
