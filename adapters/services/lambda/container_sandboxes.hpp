#pragma once
// Handlers that run in Docker containers: those of images, and those of packages in the images that AWS publishes for
// its runtimes.

#include <filesystem>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>

#include "adapters/aws/service.hpp"
#include "adapters/platform/docker/engine.hpp"
#include "adapters/platform/process/server_access.hpp"
#include "adapters/services/lambda/packages.hpp"
#include "adapters/services/lambda/sandbox.hpp"

namespace stepwell::lambda {

struct DockerPlace {
    std::string socket;    ///< empty: DOCKER_HOST's, or Docker's default
    std::string network;   ///< that containers join; empty: the daemon's default
    std::string endpoint;  ///< of the server, for containers; empty: host.docker.internal and its own port
};

class ContainerSandboxes final : public Sandboxes {
public:
    /// What it keeps is below `directory`. The daemon is asked for nothing before the first container or image.
    ContainerSandboxes(Platform& platform, const std::filesystem::path& directory, std::shared_ptr<Packages> packages,
                       ServerAccess server_access, DockerPlace docker);

    /// The image behind a name, pulled when it is not here: Uri, Id and Digest (hexadecimal digits), as a function's
    /// record has them. Throws ApiError (InvalidParameterValueException).
    boost::asio::awaitable<Value> resolve(std::string uri);

    boost::asio::awaitable<void> check(std::string runtime) override;
    boost::asio::awaitable<std::shared_ptr<Sandbox>> make(boost::asio::any_io_executor executor, Function function,
                                                          std::string log_stream,
                                                          Initialization initialization) override;
    boost::asio::awaitable<void> end_left() override;

private:
    docker::Engine& engine() const;
    std::string owner();  ///< blocks

    Platform& platform_;
    std::filesystem::path directory_;
    std::shared_ptr<Packages> packages_;
    ServerAccess server_access_;
    DockerPlace docker_;
    std::string complaint_;  ///< why there is no engine
    std::shared_ptr<docker::Engine> engine_;
    std::mutex owner_mutex_;
    std::string owner_;  ///< guarded by the mutex
    std::string run_;    ///< a word of this server's life: containers with another are an earlier one's
};

/// "public.ecr.aws/lambda/python:3.12" of "python3.12"; empty: AWS publishes none.
std::string base_image(std::string_view runtime);
/// The name without its tag, and the digest: "repository@sha256:0123...".
std::string resolved_uri(std::string_view uri, std::string_view digest);

}  // namespace stepwell::lambda
