#pragma once
// The Docker Engine API over its unix socket: what is asked of containers, images, volumes and networks.

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "engine/value/value.hpp"

namespace stepwell::docker {

/// The daemon could not be reached, did not answer in time, or answered something that is no HTTP.
struct Unreachable : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// The daemon refused; the text is its own.
struct Refused : std::runtime_error {
    Refused(int http_status, const std::string& text) : std::runtime_error(text), status(http_status) {}
    int status;
};

struct Reply {
    int status = 0;
    std::string body;
    /// The body as JSON; null when it is none.
    Value json() const;
    /// What the daemon says went wrong.
    std::string message() const;
};

/// The socket that DOCKER_HOST names ("unix:///run/docker.sock"), else /var/run/docker.sock. Throws invalid_argument
/// for a DOCKER_HOST that is no unix socket.
std::string default_socket();

/// Each call has a connection of its own. Any thread. All calls throw Unreachable; those that say so, Refused.
class Engine {
public:
    using OnBytes = std::function<void(std::string_view)>;
    static constexpr std::chrono::seconds patience{60};
    static constexpr std::chrono::seconds no_limit{0};

    Engine(boost::asio::any_io_executor executor, std::string socket);
    /// Calls that are under way end with Unreachable.
    ~Engine();
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;

    const std::string& socket() const;
    /// Ends all calls, and every later one, with Unreachable.
    void close();

    /// Any request. `body` null: none. Answers of more than 16 MiB are cut off with Unreachable.
    boost::asio::awaitable<Reply> call(std::string method, std::string target, Value body,
                                       std::chrono::seconds limit = patience, std::string registry_auth = {});
    /// The same, but a good answer's body goes to `on_bytes` piece by piece as it comes, on a thread of the executor.
    boost::asio::awaitable<Reply> stream(std::string method, std::string target, OnBytes on_bytes,
                                         std::string registry_auth = {});

    /// Id of the new container. Throws Refused (404: there is no such image; 409: the name is taken).
    boost::asio::awaitable<std::string> create(std::string name, Value body);
    /// Throws Refused. A container that runs already is as good.
    boost::asio::awaitable<void> start(std::string container);
    /// What /containers/ID/json says; nothing when there is no such container.
    boost::asio::awaitable<std::optional<Value>> inspect(std::string container);
    /// The exit code as soon as the container does not run; nothing when there is no such container.
    boost::asio::awaitable<std::optional<int>> wait(std::string container);
    /// SIGTERM (or the image's signal), SIGKILL after `seconds`; returns when it has ended. None such: no matter.
    boost::asio::awaitable<void> stop(std::string container, std::int64_t seconds);
    boost::asio::awaitable<void> kill(std::string container);
    /// By force, its anonymous volumes as well. None such: no matter.
    boost::asio::awaitable<void> remove(std::string container);
    /// All containers, running or not, that have the label ("name=value").
    boost::asio::awaitable<Values> list(std::string label);
    /// What /images/NAME/json says; nothing when it is not here. Throws Refused for what is no name of an image.
    boost::asio::awaitable<std::optional<Value>> image(std::string image);
    boost::asio::awaitable<bool> has_image(std::string image);
    /// What /networks/NAME says; nothing when there is none.
    boost::asio::awaitable<std::optional<Value>> network(std::string name);
    /// Throws Refused. `auth`: what print_auth made; empty: the login that `docker login` has left on this machine.
    boost::asio::awaitable<void> pull(std::string image, std::string auth = {});
    /// Makes an image of a tar archive of its files. `change`: an instruction of a Dockerfile ("CMD [...]").
    boost::asio::awaitable<void> import(std::string image, std::string archive, std::string change);
    /// What /info says of the daemon.
    boost::asio::awaitable<Value> info();
    /// Its output from `since` ("SECONDS.NANOSECONDS", empty: from the beginning) until the container ends, as
    /// LogFrames takes it, each line with its time. False when there is no such container.
    boost::asio::awaitable<bool> logs(std::string container, std::string since, OnBytes on_bytes);
    /// What the container prints from now on until it ends, in frames; `attached` is called as soon as nothing more can
    /// be missed. Throws Refused.
    boost::asio::awaitable<void> attach(std::string container, std::function<void()> attached, OnBytes on_bytes);
    boost::asio::awaitable<void> remove_volume(std::string name);

private:
    struct State;
    std::shared_ptr<State> state_;
};

}  // namespace stepwell::docker
