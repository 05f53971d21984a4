#pragma once
// What a worker's handler runs in: a process of this machine, or a container.

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <cstdint>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

#include "adapters/platform/process/child_process.hpp"
#include "adapters/services/lambda/functions.hpp"

namespace stepwell::lambda {

/// The handler cannot be started; the function's maker can do something about it.
struct CannotStart : std::runtime_error {
    CannotStart(std::string type, const std::string& text) : std::runtime_error(text), error_type(std::move(type)) {}
    std::string error_type;  ///< "Runtime.InvalidEntrypoint"
};

/// Why a worker is started: an invocation waits for it, or it is to be ready for one.
enum class Initialization : std::uint8_t { on_demand, provisioned };
/// "on-demand": AWS_LAMBDA_INITIALIZATION_TYPE.
std::string_view name_of(Initialization initialization);

/// Where the Runtime API of a worker is.
struct ApiPlace {
    std::string listen;  ///< address that it listens on
    std::string host;    ///< what the handler calls it: known to it alone, and requests have to name it
};

/// Used on the executor that it was made with, but for what says otherwise. Each once, in this order: prepare, start,
/// wait; drain for each invocation.
class Sandbox {
public:
    using OnLine = std::function<void(std::string_view line)>;

    Sandbox() = default;
    virtual ~Sandbox() = default;
    Sandbox(const Sandbox&) = delete;
    Sandbox& operator=(const Sandbox&) = delete;

    virtual boost::asio::awaitable<ApiPlace> api_place() = 0;
    /// Everything that is not yet the handler's own time. `api`: HOST:PORT of the Runtime API. Throws ApiError.
    virtual boost::asio::awaitable<void> prepare(std::string api, OnLine on_line) = 0;
    /// Starts the handler. Throws CannotStart, ApiError, system_error; then nothing of it is left.
    virtual boost::asio::awaitable<void> start() = 0;
    /// Completes when the handler has ended and all it has printed was told.
    virtual boost::asio::awaitable<process::ExitStatus> wait() = 0;
    /// After that: ends and removes what is left of it.
    virtual boost::asio::awaitable<void> clear() = 0;
    /// Tells what was printed so far.
    virtual boost::asio::awaitable<void> drain() = 0;
    /// Kills the handler and all it has started, or sees that it is never started. Any thread.
    virtual void kill() = 0;
    /// Whether it has ended, even if nobody was told yet. Any thread.
    virtual bool has_ended() const = 0;
    /// An invocation begins: what it uses of memory is watched until `call_ended`.
    virtual void call_begins() {}
    virtual void call_ended() {}
    /// Whether it was killed because it used more memory than it may.
    virtual bool out_of_memory() const = 0;
    /// The most memory it has used, in MB, as far as it is known.
    virtual std::int64_t peak_memory() const = 0;
};

/// Makes the sandboxes of one kind.
class Sandboxes {
public:
    Sandboxes() = default;
    virtual ~Sandboxes() = default;
    Sandboxes(const Sandboxes&) = delete;
    Sandboxes& operator=(const Sandboxes&) = delete;

    /// Throws ApiError (InvalidParameterValueException) for a runtime that does not run here.
    virtual boost::asio::awaitable<void> check(std::string runtime) = 0;
    /// One that will be used on `executor`, a strand. `log_stream`: of the worker.
    virtual boost::asio::awaitable<std::shared_ptr<Sandbox>> make(boost::asio::any_io_executor executor,
                                                                  Function function, std::string log_stream,
                                                                  Initialization initialization) = 0;
    /// Ends what a killed server has left.
    virtual boost::asio::awaitable<void> end_left() = 0;
};

}  // namespace stepwell::lambda
