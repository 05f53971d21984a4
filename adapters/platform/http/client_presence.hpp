#pragma once
// Whether a client still waits for its answer, for operations that wait long: what is handed to a client that has gone
// is lost.

#include <atomic>
#include <boost/asio/any_io_executor.hpp>
#include <functional>
#include <memory>

namespace stepwell::http {

class Connection;

class ClientPresence : public std::enable_shared_from_this<ClientPresence> {
public:
    /// Private to the server: `connection` lives until `end`, which it calls on its `executor`.
    ClientPresence(Connection& connection, boost::asio::any_io_executor executor);

    /// Has `left` called, on a thread of the server, when the client closes the connection before it has its answer.
    /// Once for each request; any thread. A client that has sent a next request already is not watched.
    void on_leaving(std::function<void()> left);
    bool has_left() const { return has_left_; }
    void end() { connection_ = nullptr; }

private:
    Connection* connection_;
    boost::asio::any_io_executor executor_;
    std::atomic<bool> has_left_ = false;
};

}  // namespace stepwell::http
