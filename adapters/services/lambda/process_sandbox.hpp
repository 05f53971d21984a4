#pragma once
// Handlers that run as processes of this machine.

#include <boost/asio/thread_pool.hpp>
#include <filesystem>
#include <memory>

#include "adapters/aws/service.hpp"
#include "adapters/platform/process/server_access.hpp"
#include "adapters/services/lambda/packages.hpp"
#include "adapters/services/lambda/runtimes.hpp"
#include "adapters/services/lambda/sandbox.hpp"
#include "adapters/services/lambda/stale_processes.hpp"

namespace stepwell::lambda {

class ProcessSandboxes final : public Sandboxes {
public:
    /// What it keeps is below `directory`. `server_access`: what handlers are given to call us.
    ProcessSandboxes(Platform& platform, const std::filesystem::path& directory, std::shared_ptr<Packages> packages,
                     ServerAccess server_access);

    boost::asio::awaitable<void> check(std::string runtime) override;
    boost::asio::awaitable<std::shared_ptr<Sandbox>> make(boost::asio::any_io_executor executor, Function function,
                                                          std::string log_stream,
                                                          Initialization initialization) override;
    boost::asio::awaitable<void> end_left() override;

private:
    Platform& platform_;
    std::filesystem::path directory_;
    std::shared_ptr<Packages> packages_;
    ServerAccess server_access_;
    Runtimes runtimes_;
    StaleProcesses stale_processes_;
};

}  // namespace stepwell::lambda
