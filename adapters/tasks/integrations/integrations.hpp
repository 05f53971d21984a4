#pragma once
// Performs one attempt of a Task state: calls the operation that its Resource names through the registry, in process,
// and says what happened in the words of the history. Patterns (.sync, .waitForTaskToken) are rows of a table.

#include <boost/asio/awaitable.hpp>
#include <optional>
#include <string>

#include "adapters/aws/registry.hpp"
#include "adapters/tasks/integrations/catalogue.hpp"
#include "engine/error.hpp"
#include "engine/runtime/changes.hpp"
#include "engine/runtime/clock.hpp"
#include "engine/value/value.hpp"

namespace stepwell {

/// What happened, in this order: started, then perhaps submitted, then at most one of the ends. Called on the executor
/// that `perform` runs on. The resource's kind decides whether they become Task* or LambdaFunction* events.
class TaskEvents {
public:
    virtual ~TaskEvents() = default;
    /// TaskStarted, LambdaFunctionStarted. Not when `submitted` was known already.
    virtual void started() = 0;
    /// TaskSubmitted: of .sync and .waitForTaskToken. Not when `submitted` was known already.
    virtual void submitted(Value output) = 0;
    virtual void succeeded(Value output) = 0;
    virtual void failed(Error error) = 0;
    /// TaskStartFailed (LambdaFunctionStartFailed): we lack the integration or the operation; nothing was called.
    virtual void start_failed(Error error) = 0;
    /// TaskSubmitFailed: the API call of .sync or .waitForTaskToken was refused.
    virtual void submit_failed(Error error) = 0;
};

class Integrations {
public:
    /// All must outlive this.
    Integrations(const Registry& registry, const integrations::Catalogue& catalogue, Changes& changes, Clock& clock)
        : registry_(registry), catalogue_(catalogue), changes_(changes), clock_(clock) {}

    /// Performs the attempt and returns after its end (for .waitForTaskToken: after the submission; the token's sender
    /// ends it). Cancelled (terminal) it ends with operation_aborted and reports nothing more; what it had started goes
    /// on until `cancel`. Called again for the same attempt it finds what it had started and reports the rest.
    boost::asio::awaitable<void> perform(TaskCall call, TaskEvents& events) const;

    /// Stops what the attempt started and what outlives `perform`: the container task of ecs:runTask.sync. Idempotent;
    /// never throws for what is gone already. To be called after `perform` has returned or was cancelled, also in a
    /// later process.
    boost::asio::awaitable<void> cancel(TaskCall call) const;

    /// Why `perform` would answer start_failed; nothing when it would call an operation.
    std::optional<Error> unsupported(const ResourceName& resource) const;

private:
    const Registry& registry_;
    const integrations::Catalogue& catalogue_;
    Changes& changes_;
    Clock& clock_;
};

}  // namespace stepwell
