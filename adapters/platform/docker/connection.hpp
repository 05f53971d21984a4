#pragma once
// One HTTP exchange over a unix socket. The only file of the Engine API that knows Beast is connection.cpp.

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <string>

#include "adapters/platform/docker/engine.hpp"

namespace stepwell::docker {

struct Exchange {
    std::string method;
    std::string target;
    std::string body;  ///< empty: none
    const char* type = "application/json";
    std::string registry_auth;  ///< empty: none
    std::chrono::seconds limit = Engine::no_limit;
    Engine::OnBytes on_bytes;        ///< empty: the body is gathered
    std::function<void()> on_begin;  ///< a good answer has begun
};

/// All open exchanges of an Engine, so that they can be ended.
class Connections {
public:
    Connections(boost::asio::any_io_executor executor, std::string path);
    ~Connections();
    const std::string& path() const { return path_; }
    void close();
    /// Throws Unreachable.
    boost::asio::awaitable<Reply> exchange(Exchange request);

private:
    struct Open;
    boost::asio::any_io_executor executor_;
    std::string path_;
    std::shared_ptr<Open> open_;
};

}  // namespace stepwell::docker
