#pragma once
// Lambda: functions from zips, folders or container images, whose handlers run as processes or in containers and speak
// the real Runtime API.

#include <boost/asio/awaitable.hpp>
#include <chrono>
#include <filesystem>
#include <optional>
#include <string>

#include "adapters/aws/service.hpp"
#include "adapters/platform/http/server.hpp"
#include "adapters/platform/process/server_access.hpp"
#include "adapters/services/lambda/container_sandboxes.hpp"
#include "adapters/services/lambda/core.hpp"
#include "adapters/services/lambda/events.hpp"
#include "adapters/services/lambda/packages.hpp"
#include "adapters/services/lambda/process_sandbox.hpp"
#include "adapters/services/lambda/workers.hpp"

namespace stepwell::lambda {

/// What handlers run in.
struct Execution {
    bool zips_in_docker = false;  ///< not as processes
    DockerPlace docker;           ///< of images, always
    /// A process or container that has had nothing to do for so long ends; none: it does not.
    std::optional<std::chrono::milliseconds> idle_time = std::chrono::minutes(1);
};

class Lambda final : public Service {
public:
    /// Registers its operations. `logs`: where handlers' output goes; null: to the server's log alone.
    /// `server_access`: what handlers are given to call us.
    Lambda(Platform& platform, LogSink* logs, ServerAccess server_access = {}, Execution execution = {});

    std::string_view name() const override { return "lambda"; }
    asio::awaitable<void> start() override;
    asio::awaitable<void> reset() override;
    asio::awaitable<void> stop() override;

    /// Answers a request to the function URL `/_url/{id}{path_and_query}`.
    asio::awaitable<http::Response> serve_url(std::string id, std::string path_and_query, http::Request request);
    /// Answers a request for the code of a function or a layer, as GetFunction's Location names it.
    asio::awaitable<http::Response> serve_code(http::Request request);

    /// What the paths of code begin with.
    static constexpr std::string_view code_prefix = "/_stepwell/lambda/code/";

private:
    Platform& platform_;
    std::filesystem::path directory_;
    std::shared_ptr<Packages> packages_;
    ProcessSandboxes processes_;
    ContainerSandboxes containers_;
    Sandboxes& zips_;
    std::shared_ptr<Workers> workers_;
    std::shared_ptr<Events> events_;
    Core core_;
};

}  // namespace stepwell::lambda
