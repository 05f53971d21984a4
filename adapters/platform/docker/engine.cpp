// The Docker Engine API. Its reference: "Docker Engine API v1.41"; requests name no version and get the daemon's own.
#include "adapters/platform/docker/engine.hpp"

#include <cstdlib>

#include "adapters/platform/docker/connection.hpp"
#include "adapters/platform/docker/stored_login.hpp"
#include "adapters/platform/http/url.hpp"

namespace stepwell::docker {

namespace asio = boost::asio;

namespace {

constexpr int not_modified = 304;
constexpr int not_found = 404;
constexpr int conflict = 409;

void require_good(const Reply& reply) {
    if (reply.status >= 400) throw Refused(reply.status, reply.message());
}

/// The errors among the lines of a pull's progress.
class PullProgress {
public:
    void take(std::string_view bytes) {
        line_.append(bytes);
        for (auto end = line_.find('\n'); end != std::string::npos; end = line_.find('\n')) {
            look(std::string_view(line_).substr(0, end));
            line_.erase(0, end + 1);
        }
        if (line_.size() > most) line_.clear();
    }
    const std::string& error() {
        look(line_);
        return error_;
    }

private:
    static constexpr std::size_t most = 1024 * 1024;
    void look(std::string_view line) {
        const Parsed parsed = parse_json(line);
        if (parsed && (*parsed)["error"].is_string()) error_ = (*parsed)["error"].as_string();
    }
    std::string line_;
    std::string error_;
};

struct ImageName {
    std::string name, tag;
};

/// A tag or digest after the last slash; without one it is `latest`, or the daemon would pull all there are.
ImageName split_image(const std::string& image) {
    if (const auto at = image.find('@'); at != std::string::npos) return {image.substr(0, at), image.substr(at + 1)};
    const auto slash = image.rfind('/');
    const auto colon = image.find(':', slash == std::string::npos ? 0 : slash);
    if (colon == std::string::npos) return {image, "latest"};
    return {image.substr(0, colon), image.substr(colon + 1)};
}

}  // namespace

Value Reply::json() const {
    const Parsed parsed = parse_json(body);
    return parsed ? *parsed : Value();
}

std::string Reply::message() const {
    const Value value = json();
    if (value["message"].is_string()) return std::string(value["message"].as_string());
    return body.empty() ? "status " + std::to_string(status) : body.substr(0, 500);
}

std::string default_socket() {
    const char* host = std::getenv("DOCKER_HOST");  // NOLINT(concurrency-mt-unsafe): only read
    if (!host || !*host) return "/var/run/docker.sock";
    constexpr std::string_view scheme = "unix://";
    const std::string_view text(host);
    if (!text.starts_with(scheme) || text.size() == scheme.size())
        throw std::invalid_argument("DOCKER_HOST must be a unix socket, unix:///PATH, not '" + std::string(text) + "'");
    return std::string(text.substr(scheme.size()));
}

struct Engine::State {
    State(asio::any_io_executor executor, std::string path) : connections(std::move(executor), std::move(path)) {}
    Connections connections;
};

Engine::Engine(asio::any_io_executor executor, std::string socket)
    : state_(std::make_shared<State>(std::move(executor), std::move(socket))) {}

Engine::~Engine() { close(); }

const std::string& Engine::socket() const { return state_->connections.path(); }

void Engine::close() { state_->connections.close(); }

asio::awaitable<Reply> Engine::call(std::string method, std::string target, Value body, std::chrono::seconds limit,
                                    std::string registry_auth) {
    const std::shared_ptr<State> state = state_;
    Exchange exchange;
    exchange.method = std::move(method);
    exchange.target = std::move(target);
    if (!body.is_null()) exchange.body = print(body);
    exchange.registry_auth = std::move(registry_auth);
    exchange.limit = limit;
    co_return co_await state->connections.exchange(std::move(exchange));
}

asio::awaitable<Reply> Engine::stream(std::string method, std::string target, OnBytes on_bytes,
                                      std::string registry_auth) {
    const std::shared_ptr<State> state = state_;
    Exchange exchange;
    exchange.method = std::move(method);
    exchange.target = std::move(target);
    exchange.registry_auth = std::move(registry_auth);
    exchange.on_bytes = std::move(on_bytes);
    co_return co_await state->connections.exchange(std::move(exchange));
}

asio::awaitable<std::string> Engine::create(std::string name, Value body) {
    std::string target = "/containers/create?name=" + http::percent_encode(name);
    const Reply reply = co_await call("POST", std::move(target), std::move(body));
    require_good(reply);
    const Value answer = reply.json();
    co_return std::string(answer["Id"].as_string());
}

asio::awaitable<void> Engine::start(std::string container) {
    std::string target = "/containers/" + container + "/start";
    const Reply reply = co_await call("POST", std::move(target), Value());
    if (reply.status != not_modified) require_good(reply);
}

asio::awaitable<std::optional<Value>> Engine::inspect(std::string container) {
    std::string target = "/containers/" + container + "/json";
    const Reply reply = co_await call("GET", std::move(target), Value());
    if (reply.status == not_found) co_return std::nullopt;
    require_good(reply);
    co_return reply.json();
}

asio::awaitable<std::optional<int>> Engine::wait(std::string container) {
    std::string target = "/containers/" + container + "/wait";
    const Reply reply = co_await call("POST", std::move(target), Value(), no_limit);
    if (reply.status == not_found) co_return std::nullopt;
    require_good(reply);
    const Value answer = reply.json();
    const auto code = answer["StatusCode"].as_integer();
    if (!code) throw Unreachable("the Docker daemon ended the wait for a container without an exit code");
    co_return static_cast<int>(*code);
}

asio::awaitable<void> Engine::stop(std::string container, std::int64_t seconds) {
    std::string target = "/containers/" + container + "/stop?t=" + std::to_string(seconds);
    const Reply reply = co_await call("POST", std::move(target), Value(), no_limit);
    if (reply.status != not_modified && reply.status != not_found) require_good(reply);
}

asio::awaitable<void> Engine::kill(std::string container) {
    std::string target = "/containers/" + container + "/kill";
    const Reply reply = co_await call("POST", std::move(target), Value());
    // 409: it does not run.
    if (reply.status != conflict && reply.status != not_found) require_good(reply);
}

asio::awaitable<void> Engine::remove(std::string container) {
    std::string target = "/containers/" + container + "?force=1&v=1";
    const Reply reply = co_await call("DELETE", std::move(target), Value());
    // 409: somebody removes it already.
    if (reply.status != not_found && reply.status != conflict) require_good(reply);
}

asio::awaitable<Values> Engine::list(std::string label) {
    const Value filters = Value::object({{"label", Value::array({label})}});
    std::string target = "/containers/json?all=1&filters=" + http::percent_encode(print(filters));
    const Reply reply = co_await call("GET", std::move(target), Value());
    require_good(reply);
    const Value answer = reply.json();
    co_return Values(answer.items().begin(), answer.items().end());
}

asio::awaitable<std::optional<Value>> Engine::image(std::string image) {
    std::string target = "/images/" + http::percent_encode(image) + "/json";
    const Reply reply = co_await call("GET", std::move(target), Value());
    if (reply.status == not_found) co_return std::nullopt;
    require_good(reply);
    co_return reply.json();
}

asio::awaitable<bool> Engine::has_image(std::string name) {
    const std::optional<Value> found = co_await image(std::move(name));
    co_return found.has_value();
}

asio::awaitable<std::optional<Value>> Engine::network(std::string name) {
    std::string target = "/networks/" + http::percent_encode(name);
    const Reply reply = co_await call("GET", std::move(target), Value());
    if (reply.status == not_found) co_return std::nullopt;
    require_good(reply);
    co_return reply.json();
}

asio::awaitable<void> Engine::pull(std::string image, std::string auth) {
    StoredLogin login;
    if (auth.empty()) {
        login = co_await stored_login(image);
    } else {
        login.auth = std::move(auth);
    }
    const std::string why = login.trouble.empty() ? "" : " (no login was sent: " + login.trouble + ")";
    const ImageName name = split_image(image);
    std::string target =
        "/images/create?fromImage=" + http::percent_encode(name.name) + "&tag=" + http::percent_encode(name.tag);
    const auto progress = std::make_shared<PullProgress>();
    OnBytes on_bytes = [progress](std::string_view bytes) { progress->take(bytes); };
    const Reply reply = co_await stream("POST", std::move(target), std::move(on_bytes), std::move(login.auth));
    if (reply.status >= 400) throw Refused(reply.status, reply.message() + why);
    // The daemon has said 200 by the time it learns that there is no such image.
    if (!progress->error().empty()) throw Refused(not_found, progress->error() + why);
}

asio::awaitable<void> Engine::import(std::string image, std::string archive, std::string change) {
    const std::shared_ptr<State> state = state_;
    const ImageName name = split_image(image);
    Exchange exchange;
    exchange.method = "POST";
    exchange.target = "/images/create?fromSrc=-&repo=" + http::percent_encode(name.name) +
                      "&tag=" + http::percent_encode(name.tag) + "&changes=" + http::percent_encode(change);
    exchange.body = std::move(archive);
    exchange.type = "application/x-tar";
    exchange.limit = patience;
    const Reply reply = co_await state->connections.exchange(std::move(exchange));
    require_good(reply);
    PullProgress progress;
    progress.take(reply.body);
    if (!progress.error().empty()) throw Refused(reply.status, progress.error());
}

asio::awaitable<Value> Engine::info() {
    const Reply reply = co_await call("GET", "/info", Value());
    require_good(reply);
    co_return reply.json();
}

asio::awaitable<bool> Engine::logs(std::string container, std::string since, OnBytes on_bytes) {
    std::string target = "/containers/" + container + "/logs?stdout=1&stderr=1&follow=1&timestamps=1";
    if (!since.empty()) target += "&since=" + http::percent_encode(since);
    const Reply reply = co_await stream("GET", std::move(target), std::move(on_bytes));
    if (reply.status == not_found) co_return false;
    require_good(reply);
    co_return true;
}

asio::awaitable<void> Engine::attach(std::string container, std::function<void()> attached, OnBytes on_bytes) {
    const std::shared_ptr<State> state = state_;
    Exchange exchange;
    exchange.method = "POST";
    exchange.target = "/containers/" + container + "/attach?stream=1&stdout=1&stderr=1";
    exchange.on_begin = std::move(attached);
    exchange.on_bytes = std::move(on_bytes);
    const Reply reply = co_await state->connections.exchange(std::move(exchange));
    require_good(reply);
}

asio::awaitable<void> Engine::remove_volume(std::string name) {
    std::string target = "/volumes/" + http::percent_encode(name);
    const Reply reply = co_await call("DELETE", std::move(target), Value());
    // 409: somebody else uses it.
    if (reply.status != not_found && reply.status != conflict) require_good(reply);
}

}  // namespace stepwell::docker
