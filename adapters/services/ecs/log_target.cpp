// Where the awslogs driver takes what a container prints.
#include "adapters/services/ecs/log_target.hpp"

#include "adapters/platform/random.hpp"
#include "adapters/services/ecs/definition_rules.hpp"
#include "adapters/services/ecs/task_spec.hpp"

namespace stepwell::ecs {

namespace {

/// False when CloudWatch Logs says that it is there already. Throws ApiError.
asio::awaitable<bool> make(Platform& platform, containers::LogTarget target, std::string operation, Value input) {
    const Registry::Entry* entry = platform.registry.find("logs", operation);
    if (!entry) throw ApiError("ServiceUnavailableException", 400, "there is no CloudWatch Logs");
    Context context;
    context.account = target.account;
    context.region = target.region;
    context.request_id = random_uuid();
    Request request;
    request.input = std::move(input);
    try {
        co_await platform.registry.call(*entry, context, request);
        co_return true;
    } catch (const ApiError& error) {
        if (error.code != "ResourceAlreadyExistsException") throw;
    }
    co_return false;
}

}  // namespace

asio::awaitable<void> make_log_stream(Platform& platform, containers::LogTarget target, bool create_group) {
    if (create_group) {
        Value group = Value::object({{"logGroupName", target.group}});
        co_await make(platform, target, "CreateLogGroup", std::move(group));
    }
    Value stream = Value::object({{"logGroupName", target.group}, {"logStreamName", target.stream}});
    co_await make(platform, target, "CreateLogStream", std::move(stream));
}

asio::awaitable<std::optional<containers::LogTarget>> log_target(Platform& platform, TaskName task, Value container) {
    const Value& log = container["logConfiguration"];
    if (log["logDriver"].as_string() != "awslogs") co_return std::nullopt;
    const Value& options = log["options"];
    containers::LogTarget target;
    target.account = task.cluster.place.account;
    target.region = options["awslogs-region"].as_string();
    target.group = options["awslogs-group"].as_string();
    // AWS: prefix/container/task; without a prefix the container's id in Docker, which ours get only later.
    const std::string prefix(options["awslogs-stream-prefix"].as_string());
    const std::string name(container["name"].as_string());
    target.stream = prefix.empty() ? name + "/" + task.id : prefix + "/" + name + "/" + task.id;
    std::string trouble;
    try {
        co_await make_log_stream(platform, target, options["awslogs-create-group"].as_string() == "true");
    } catch (const ApiError& error) {
        trouble = error.code + ": " + error.message;
    }
    if (!trouble.empty())
        throw CannotStart(
            "ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: "
            "failed to create Cloudwatch log stream: " +
            trouble + " : exit status 1");
    co_return target;
}

}  // namespace stepwell::ecs
