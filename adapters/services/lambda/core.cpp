// Registration, records and the small things that answers are made of.
#include "adapters/services/lambda/core.hpp"

#include <algorithm>

#include "adapters/platform/base64.hpp"
#include "engine/runtime/async.hpp"

namespace stepwell::lambda {

void Core::add(shapes::OperationName shape, Operation operation) {
    platform.registry.add(shape, [this, operation](Context context, Request request) {
        return operation(*this, std::move(context), std::move(request));
    });
}

asio::awaitable<Value> Core::edit(FunctionName name, Edit change) {
    const Documents::Change guarded = [name, change](const std::optional<Value>& current) {
        if (!current) throw_not_found({name.account, name.region, name.name, {}});
        return std::optional<Value>(change(*current));
    };
    const auto record = co_await platform.documents.update(functions_collection, name.key(), guarded);
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

void refuse(const std::string& text) {
    throw ApiError("InvalidParameterValueException", 400, text, Value::object({{"Type", "User"}}));
}

void not_found(const std::string& text) {
    throw ApiError("ResourceNotFoundException", 404, text, Value::object({{"Type", "User"}}));
}

void conflict(const std::string& text) {
    throw ApiError("ResourceConflictException", 409, text, Value::object({{"Type", "User"}}));
}

bool is_set(const Value& value) {
    return !(value.is_null() || (value.is_boolean() && !value.as_bool()) ||
             (value.is_string() && value.as_string().empty()) ||
             ((value.is_array() || value.is_object()) && value.size() == 0));
}

std::string print_modified(TimePoint time) {
    std::string text = print_timestamp(time);
    text.back() = '+';  // instead of Z
    return text + "0000";
}

void check_revision(const Value& input, const Value& revised) {
    const std::string_view wanted = input["RevisionId"].as_string();
    if (!wanted.empty() && wanted != revised["RevisionId"].as_string())
        throw ApiError(
            "PreconditionFailedException", 412,
            "The RevisionId provided does not match the latest RevisionId. Call the GetFunction/GetAlias API to "
            "retrieve the latest RevisionId",
            Value::object({{"Type", "User"}}));
}

FunctionName name_in(const Context& context, const Value& input) {
    return reachable_function_name(context, input["FunctionName"].as_string(), input["Qualifier"].as_string());
}

Value page(const Value& input, std::string_view member, const std::vector<std::pair<std::string, Value>>& entries,
           std::size_t largest) {
    const auto wanted = input["MaxItems"].as_integer().value_or(static_cast<std::int64_t>(largest));
    const std::size_t limit = std::min(largest, static_cast<std::size_t>(std::max<std::int64_t>(wanted, 1)));
    std::string after;
    if (const Value& marker = input["Marker"]; !marker.as_string().empty()) {
        const auto decoded = base64_decode(marker.as_string());
        if (!decoded || decoded->empty()) refuse("Invalid value for parameter Marker.");
        after = *decoded;
    }
    Values items;
    ObjectBuilder output;
    std::string last;
    for (const auto& [key, value] : entries) {
        if (key <= after) continue;
        if (items.size() == limit) {
            output.set("NextMarker", base64_encode(last));
            break;
        }
        items.push_back(value);
        last = key;
    }
    output.set(member, Value(std::move(items)));
    return output.build();
}

}  // namespace stepwell::lambda
