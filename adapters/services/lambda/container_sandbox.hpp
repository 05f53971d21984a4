#pragma once
// One handler in a Docker container.

#include <atomic>
#include <cstdint>
#include <optional>
#include <string>

#include "adapters/platform/docker/engine.hpp"
#include "adapters/platform/docker/log_frames.hpp"
#include "adapters/services/lambda/sandbox.hpp"
#include "adapters/services/lambda/task_files.hpp"
#include "engine/runtime/clock.hpp"
#include "engine/runtime/signal.hpp"
#include "engine/value/value.hpp"

namespace stepwell::lambda {

/// What a handler's container is made from.
struct ContainerPlan {
    std::string socket;   ///< of the daemon
    std::string network;  ///< that it joins; empty: the daemon's default
    std::string name;
    std::string image;   ///< that it is made from, when it is here
    std::string source;  ///< what is pulled, and used then, when it is not
    Values environment;  ///< without AWS_LAMBDA_RUNTIME_API
    Value body;          ///< the rest of what /containers/create takes
    std::int64_t memory_size = 0;
    TaskFiles files;  ///< those that are mounted
};

class ContainerSandbox final : public Sandbox, public std::enable_shared_from_this<ContainerSandbox> {
public:
    ContainerSandbox(boost::asio::any_io_executor executor, ContainerPlan plan);

    boost::asio::awaitable<ApiPlace> api_place() override;
    boost::asio::awaitable<void> prepare(std::string api, OnLine on_line) override;
    boost::asio::awaitable<void> start() override;
    boost::asio::awaitable<process::ExitStatus> wait() override;
    boost::asio::awaitable<void> clear() override;
    boost::asio::awaitable<void> drain() override;
    void kill() override;
    bool has_ended() const override { return ended_; }
    bool out_of_memory() const override { return out_of_memory_; }
    std::int64_t peak_memory() const override;

private:
    using Clock = std::chrono::steady_clock;
    /// `work`; when it fails, nothing is left, and what failed is said in Lambda's words.
    boost::asio::awaitable<void> or_nothing(boost::asio::awaitable<void> work);
    boost::asio::awaitable<void> make_container(std::string api);
    boost::asio::awaitable<void> run_container();
    boost::asio::awaitable<void> create(Value body);
    boost::asio::awaitable<void> attach();
    static boost::asio::awaitable<void> follow(std::shared_ptr<ContainerSandbox> self);
    static boost::asio::awaitable<void> kill_it(std::shared_ptr<ContainerSandbox> self);
    boost::asio::awaitable<void> pause(Clock::duration time);
    void check_wanted() const;
    void take(bool is_error, std::string_view bytes);
    void flush();

    boost::asio::any_io_executor executor_;  // a strand; all below lives on it, but for what is atomic
    ContainerPlan plan_;
    docker::Engine engine_;
    docker::Engine puller_;  // closed when nobody waits for the image any more
    std::string server_;     // where the Runtime API is, as an entry of ExtraHosts
    OnLine on_line_;
    std::string id_;
    docker::Frames frames_;
    std::string lines_[2];        // what is not complete yet, of standard output and standard error
    std::uint64_t received_ = 0;  // bytes of output
    bool attached_ = false;       // its output is followed
    bool output_ended_ = false;
    Signal output_;  // wakes who waits for these
    bool running_ = false;
    std::int64_t pid_ = 0;  // as this machine sees it; 0: it does not
    bool out_of_memory_ = false;
    std::atomic<bool> killed_ = false;
    std::atomic<bool> ended_ = false;
};

}  // namespace stepwell::lambda
