#include "adapters/aws/container_tasks/log_stream.hpp"

#include "adapters/aws/container_tasks/task_spec.hpp"
#include "adapters/aws/service.hpp"
#include "adapters/platform/random.hpp"

namespace stepwell::container_tasks {

namespace {

/// Does nothing when it is there already. Throws ApiError.
asio::awaitable<void> create(Platform& platform, containers::LogTarget target, const char* operation, Value input) {
    Context context;
    context.account = target.account;
    context.region = target.region;
    context.request_id = random_uuid();
    try {
        co_await platform.registry.call("logs", operation, context, input);
    } catch (const ApiError& error) {
        if (error.code != "ResourceAlreadyExistsException") throw;
    }
}

}  // namespace

asio::awaitable<void> make_log_stream(Platform& platform, containers::LogTarget target, bool create_group,
                                      const char* before, const char* after) {
    const Value group = Value::object({{"logGroupName", target.group}});
    const Value stream = group.with("logStreamName", target.stream);
    try {
        if (create_group) co_await create(platform, target, "CreateLogGroup", group);
        co_await create(platform, target, "CreateLogStream", stream);
    } catch (const ApiError& error) {
        throw CannotStart(before + error.code + ": " + error.message + after);
    }
}

}  // namespace stepwell::container_tasks
