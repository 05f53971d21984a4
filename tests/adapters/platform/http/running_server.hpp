#pragma once
// A server on a free port with threads of its own, for tests.

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <memory>
#include <thread>
#include <vector>

#include "adapters/platform/http/server.hpp"

namespace stepwell::http::testing {

class RunningServer {
public:
    /// Two single-threaded contexts.
    explicit RunningServer(Handler handler, Limits limits = {}, TlsContext tls = nullptr) {
        std::vector<asio::any_io_executor> executors;
        for (auto& context : contexts_) executors.emplace_back(context.get_executor());
        server_ = std::make_unique<Server>(executors, std::move(handler), limits, std::move(tls));
        port_ = server_->listen("127.0.0.1", 0);
        for (std::size_t i = 0; i < contexts_.size(); ++i) threads_.emplace_back([this, i] { contexts_[i].run(); });
    }
    ~RunningServer() {
        server_.reset();
        for (auto& guard : guards_) guard.reset();
        for (auto& context : contexts_) context.stop();
        for (auto& thread : threads_) thread.join();
    }
    RunningServer(const RunningServer&) = delete;
    RunningServer& operator=(const RunningServer&) = delete;

    std::uint16_t port() const { return port_; }
    Server& server() { return *server_; }
    void destroy() { server_.reset(); }
    asio::any_io_executor executor() { return contexts_[0].get_executor(); }

private:
    std::vector<asio::io_context> contexts_ = std::vector<asio::io_context>(2);
    std::vector<asio::executor_work_guard<asio::io_context::executor_type>> guards_ = {
        asio::make_work_guard(contexts_[0]), asio::make_work_guard(contexts_[1])};
    std::unique_ptr<Server> server_;
    std::uint16_t port_ = 0;
    std::vector<std::thread> threads_;
};

/// Answers every request with its method, target and body; bodies over `limit` are refused.
inline Handler echo(std::size_t limit = 1024) {
    Handler handler;
    handler.admit = [limit](const Request&) { return limit; };
    handler.too_large = [](const Request& head, std::size_t allowed) {
        Response response;
        response.status = 413;
        response.body = head.target + " allows " + std::to_string(allowed);
        return response;
    };
    handler.handle = [](Request request) -> asio::awaitable<Response> {
        Response response;
        response.body = request.method + ' ' + request.target + ' ' + request.body;
        co_return response;
    };
    return handler;
}

}  // namespace stepwell::http::testing
