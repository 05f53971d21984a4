// Records and the small things that answers are made of.
#include "adapters/services/lambda/core.hpp"

#include <algorithm>
#include <boost/asio/thread_pool.hpp>

#include "adapters/platform/store/documents.hpp"
#include "adapters/services/lambda/packages.hpp"
#include "adapters/services/lambda/workers.hpp"
#include "engine/runtime/async.hpp"
#include "engine/runtime/changes.hpp"

namespace stepwell::lambda {

namespace {

constexpr std::size_t most_key_shown = 512;  // of a key, in bytes

}  // namespace

asio::awaitable<Value> Core::edit(FunctionName name, Edit change) {
    const Documents::Change guarded = [name, change](const std::optional<Value>& current) {
        if (!current) not_found("Function not found: " + name.arn());
        return std::optional<Value>(change(*current));
    };
    const auto record = co_await platform.documents.update(functions_collection, name.key(), guarded);
    platform.changes.notify(name.arn());
    co_return record.value_or(Value());
}

void Core::changed(const FunctionName& name) {
    const auto record = platform.documents.find(functions_collection, name.key());
    workers->retire(name, record ? revisions_of(*record) : std::vector<std::string>());
    workers->provide(name);
    platform.changes.notify(name.arn());
}

asio::awaitable<void> Core::release(std::string hash) {
    if (hash.empty()) co_return;
    auto work = [held = packages, hash] { held->unused(hash); };
    co_await run_on(platform.blocking, std::move(work));
}

std::string print_modified(TimePoint time) {
    std::string text = print_timestamp(time);
    text.back() = '+';  // instead of Z
    return text + "0000";
}

void check_revision(const Value& input, const Value& revised) {
    const std::string_view wanted = input["RevisionId"].as_string();
    if (!wanted.empty() && wanted != revised["RevisionId"].as_string())
        throw client_error(
            "PreconditionFailedException", 412,
            "The RevisionId provided does not match the latest RevisionId. Call the GetFunction/GetAlias API to "
            "retrieve the latest RevisionId");
}

FunctionName name_in(const Context& context, const Value& input) {
    return reachable_function_name(context, input["FunctionName"].as_string(), input["Qualifier"].as_string());
}

Value page_of(const Value& input, std::string_view member, std::vector<Listed> all, std::int64_t largest) {
    const PageRules rules{.size = "MaxItems",
                          .token = "Marker",
                          .next = "NextMarker",
                          .usual_size = largest,
                          .largest_size = largest,
                          .invalid_token = [] {
                              return client_error("InvalidParameterValueException", 400,
                                                  "Invalid value for parameter Marker.");
                          }};
    std::ranges::sort(all, {}, &Listed::key);
    return page(rules, input, member, std::move(all));
}

const TagRules tag_rules{
    .refusal =
        [](const TagFinding& finding) {
            constexpr const char* code = "InvalidParameterValueException";
            const std::string key(finding.key);
            switch (finding.fault) {
                case TagFault::reserved_key:
                    return client_error(code, 400, "System tag cannot be added or modified: " + key);
                case TagFault::empty_key:
                case TagFault::long_key:
                case TagFault::long_value:
                    return client_error(code, 400,
                                        "The tag '" + key.substr(0, most_key_shown) +
                                            "' is invalid: a key has 1 to 128 characters, a value at most 256.");
                case TagFault::too_many:
                    return client_error(code, 400, "The number of tags exceeds the limit of 50.");
                default:
                    return ApiError({}, 400, {});
            }
        },
    .counts_before_reading = true};

}  // namespace stepwell::lambda
