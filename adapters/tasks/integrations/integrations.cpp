#include "adapters/tasks/integrations/integrations.hpp"

#include <algorithm>
#include <boost/asio/error.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/system/system_error.hpp>
#include <exception>
#include <map>
#include <utility>

#include "adapters/aws/account_rule.hpp"
#include "adapters/platform/random.hpp"
#include "adapters/tasks/integrations/translate.hpp"
#include "engine/runtime/clock.hpp"
#include "engine/runtime/log.hpp"

namespace stepwell {

namespace {

using namespace integrations;

constexpr std::uint64_t most_result_bytes = 262144;

/// What a resource comes down to here.
struct Target {
    const Integration* optimised = nullptr;  ///< null: an SDK call
    const Registry::Entry* entry = nullptr;  ///< null: there is no such operation here

    const JavaClient& client() const { return entry->dialect().java_client; }
};

Target find_target(const Registry& registry, const Catalogue& catalogue, const ResourceName& resource) {
    if (resource.kind == ResourceKind::aws_sdk) return {.entry = registry.find_sdk(resource.service, resource.action)};
    const Integration* row = catalogue.find(resource);
    if (!row) return {};
    return {.optimised = row, .entry = registry.find(row->name.service, row->performance.operation)};
}

Result<Request> make_request(const Target& target, const TaskCall& call) {
    if (call.resource.kind == ResourceKind::lambda_function) {
        Request request;
        request.input = Value::object({{"FunctionName", call.resource.arn}});
        request.payload = json_body(call.parameters);
        return request;
    }
    const shapes::Operation& operation = target.entry->shape();
    Result<Request> request = to_request(operation, call.parameters);
    if (!request) return request;
    if (target.optimised && target.optimised->performance.prepare)
        request->input = target.optimised->performance.prepare(call, request->input);
    if (const auto complete = target.entry->dialect().complete_sdk_input; complete && !target.optimised)
        request->input = complete(operation, request->input);
    return request;
}

Error explain(const Target& target, const std::string& request_id, const ApiError& error, const TaskCall& call) {
    const shapes::Operation& operation = target.entry->shape();
    if (error.code == "SerializationException") {
        return Error{"States.Runtime", "The Parameters '" + print(call.parameters) +
                                           "' could not be used to start the Task: [" + error.message + "]"};
    }
    if (!target.optimised) return sdk_error(operation, target.entry->dialect(), request_id, error);
    return optimised_error(operation, target.client(), request_id, error);
}

/// A broken disk, a bug: what AWS's clients report as trouble of their own.
Error explain(const Target& target, const std::exception& error) {
    log::error("integrations", error.what(), {{"operation", target.entry->name().name}});
    const std::string prefix =
        target.optimised ? std::string(target.client().prefix) : java_name(target.entry->shape().service->sdk_id);
    return Error{prefix + ".SdkClientException", error.what()};
}

Result<Value> read_answer(const Target& target, const TaskCall& call, const std::string& request_id,
                          const Answer& answer, TimePoint now) {
    if (target.optimised && target.optimised->performance.refusal) {
        if (auto refused = target.optimised->performance.refusal(call, answer)) return std::move(*refused);
    }
    if (call.resource.kind == ResourceKind::lambda_function) return payload_value(answer.payload.bytes);
    const shapes::Operation& operation = target.entry->shape();
    Value output = to_output(operation, answer, target.optimised ? Style::optimised : Style::sdk);
    if (!target.optimised) return output;
    return with_metadata(operation, target.optimised->form, {request_id, now}, answer, output);
}

/// AWS: no result of a task is larger than a state's input may be.
Result<Value> limited(const ResourceName& resource, Result<Value> result) {
    if (!result || result->text_size() <= most_result_bytes) return result;
    const std::string name = resource.kind == ResourceKind::lambda_function ? resource.arn : resource.resource_type();
    return Error{"States.DataLimitExceeded", "The state/task '" + name +
                                                 "' returned a result with a size exceeding the maximum number of "
                                                 "bytes service limit."};
}

/// True for the exception that ends a cancelled coroutine.
bool is_cancellation(const std::exception& error, const asio::cancellation_state& state) {
    const auto* system = dynamic_cast<const boost::system::system_error*>(&error);
    return system && system->code() == asio::error::operation_aborted &&
           state.cancelled() != asio::cancellation_type::none;
}

Context context_of(const TaskCall& call, std::string request_id) {
    Context context;
    context.account = call.account;
    context.region = call.region;
    context.request_id = std::move(request_id);
    return context;
}

/// Calls an operation that must be there, to look after what the attempt started.
asio::awaitable<Answer> call_to_watch(const Registry& registry, const Registry::Entry& entry, const TaskCall& call,
                                      std::string request_id, Request request) {
    Context context = context_of(call, std::move(request_id));
    context.of_task_watch = true;
    co_return co_await registry.call(entry, std::move(context), std::move(request));
}

/// Where accounts are kept apart: why the role of Credentials cannot be assumed. AWS: "Accessing resources in other
/// AWS accounts in Step Functions".
asio::awaitable<std::optional<Error>> refused_role(const Registry& registry, const TaskCall& call) {
    const AccountRule* const rule = registry.account_rule();
    if (!rule || call.role.empty()) co_return std::nullopt;
    const std::string name = call.own_role.substr(call.own_role.rfind('/') + 1);
    std::string caller = "arn:aws:sts::" + call.own_account + ":assumed-role/" + name + "/stepwell";
    auto asking = rule->may_assume(call.own_account, std::move(caller), call.role, {});
    const bool admitted = co_await std::move(asking);
    if (admitted) co_return std::nullopt;
    co_return Error{"States.Permissions", "The role " + call.own_role +
                                              " is not authorized to assume the task state's role, " + call.role + "."};
}

/// The attempt's one call and what came of it.
asio::awaitable<Result<Value>> call_target(const Registry& registry, Clock& clock, Target target,
                                           const TaskCall& call) {
    const auto cancellation = co_await asio::this_coro::cancellation_state;
    Result<Request> request = make_request(target, call);
    if (!request) co_return request.error();
    const std::string request_id = random_uuid();
    try {
        auto calling = registry.call(*target.entry, context_of(call, request_id), std::move(*request));
        Answer answer = co_await std::move(calling);
        if (answer.payload.stream) {  // what is larger than a result may be is never read to its end
            auto gathering = gathered(std::move(answer.payload), most_result_bytes);
            answer.payload = co_await std::move(gathering);
        }
        co_return limited(call.resource, read_answer(target, call, request_id, answer, clock.now()));
    } catch (const ApiError& error) {
        co_return explain(target, request_id, error, call);
    } catch (const std::exception& error) {
        if (is_cancellation(error, cancellation)) throw;
        co_return explain(target, error);
    }
}

/// Waits for the end of what was submitted.
asio::awaitable<Result<Value>> wait_for_job(const Registry& registry, Changes& changes, const Target& target,
                                            const TaskCall& call, const Value& submitted) {
    const Job& job = *target.optimised->performance.job;
    const auto cancellation = co_await asio::this_coro::cancellation_state;
    const Registry::Entry* describe = registry.find(target.optimised->name.service, job.describe);
    std::map<std::string, Changes::Watch> watches;  // made before the first look, so that no change is missed
    for (const std::string& key : job.keys(submitted)) watches.emplace(key, changes.watch(key));
    if (watches.empty()) co_return Error{"States.TaskFailed", "Nothing was started: " + print(submitted)};
    const Target description{target.optimised, describe};
    const std::string request_id = random_uuid();
    try {
        for (;;) {
            Request request;
            request.input = job.describe_input(submitted);
            const Answer answer = co_await call_to_watch(registry, *describe, call, request_id, std::move(request));
            JobState state = job.look(call, to_output(describe->shape(), answer, Style::optimised));
            if (state.end) co_return limited(call.resource, std::move(*state.end));
            co_await watches.at(state.running).next();
        }
    } catch (const ApiError& error) {
        co_return explain(description, request_id, error, call);
    } catch (const std::exception& error) {
        if (is_cancellation(error, cancellation)) throw;
        co_return explain(description, error);
    }
}

}  // namespace

std::optional<Error> Integrations::unsupported(const ResourceName& resource) const {
    const Target target = find_target(registry_, catalogue_, resource);
    const Job* job = target.optimised ? target.optimised->performance.job : nullptr;
    if (target.entry && (resource.pattern != TaskPattern::sync ||
                         (job && registry_.find(target.optimised->name.service, job->describe))))
        return std::nullopt;
    return Error{"Stepwell.NotSupported", "This server does not provide the integration " + resource.arn +
                                              " (service " + resource.resource_type() + ", action " +
                                              resource.resource() + ")."};
}

asio::awaitable<void> Integrations::perform(TaskCall call, TaskEvents& events) const {
    if (const auto error = unsupported(call.resource)) {
        events.start_failed(*error);
        co_return;
    }
    const Target target = find_target(registry_, catalogue_, call.resource);
    const TaskPattern pattern = call.resource.pattern;
    if (!call.submitted) {
        auto asking = refused_role(registry_, call);
        if (const auto error = co_await std::move(asking)) {
            events.start_failed(*error);
            co_return;
        }
        events.started();
        Result<Value> answer = co_await call_target(registry_, clock_, target, call);
        if (!answer) {
            pattern == TaskPattern::request_response ? events.failed(answer.error())
                                                     : events.submit_failed(answer.error());
            co_return;
        }
        if (pattern == TaskPattern::request_response) {
            events.succeeded(std::move(*answer));
            co_return;
        }
        call.submitted = *answer;
        events.submitted(std::move(*answer));
    }
    if (pattern != TaskPattern::sync) co_return;
    Result<Value> end = co_await wait_for_job(registry_, changes_, target, call, *call.submitted);
    end ? events.succeeded(std::move(*end)) : events.failed(end.error());
}

asio::awaitable<void> Integrations::cancel(TaskCall call) const {
    if (call.resource.pattern != TaskPattern::sync || unsupported(call.resource)) co_return;
    const Integration& row = *catalogue_.find(call.resource);
    const Job& job = *row.performance.job;
    const auto cancellation = co_await asio::this_coro::cancellation_state;
    if (!call.submitted) {
        const Registry::Entry* list = registry_.find(row.name.service, job.list);
        if (!list) co_return;
        try {
            Request request;
            request.input = job.list_input(call);
            const Answer answer = co_await call_to_watch(registry_, *list, call, random_uuid(), std::move(request));
            call.submitted = job.submitted_from_list(call, answer.output);
        } catch (const ApiError&) {
            co_return;  // no such cluster: nothing can run there
        }
    }
    const Registry::Entry* stop = registry_.find(row.name.service, job.stop);
    if (!stop) co_return;
    for (const std::string& key : job.keys(*call.submitted)) {
        try {
            Request request;
            request.input = job.stop_input(*call.submitted, key);
            co_await call_to_watch(registry_, *stop, call, random_uuid(), std::move(request));
        } catch (const ApiError& error) {
            log::debug("integrations", error.message, {{"stopping", key}});  // it is gone already
        } catch (const std::exception& error) {
            if (is_cancellation(error, cancellation)) throw;
            log::error("integrations", error.what(), {{"stopping", key}});
        }
    }
}

}  // namespace stepwell
