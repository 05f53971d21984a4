// The operations on functions. Invoke is in invoke.cpp.
#include "adapters/lambda/lambda.hpp"

#include <algorithm>

#include "adapters/base64.hpp"
#include "adapters/digest.hpp"
#include "adapters/lambda/functions.hpp"
#include "adapters/shapes/lambda.hpp"
#include "engine/runtime/async.hpp"

namespace stepwell::lambda {

namespace {

constexpr std::size_t largest_page = 50;

std::string text(const Value& value) { return std::string(value.as_string()); }

FunctionName name_in(const Context& context, const Value& input) {
    return parse_function_name(context, input["FunctionName"].as_string(), input["Qualifier"].as_string());
}

void check_revision(const Value& input, const Value& configuration) {
    const std::string_view wanted = input["RevisionId"].as_string();
    if (!wanted.empty() && wanted != configuration["RevisionId"].as_string())
        throw ApiError(
            "PreconditionFailedException", 412,
            "The RevisionId provided does not match the latest RevisionId. Call the GetFunction/GetAlias API to "
            "retrieve the latest RevisionId",
            Value::object({{"Type", "User"}}));
}

Answer answer(Value output) {
    Answer result;
    result.output = std::move(output);
    return result;
}

}  // namespace

Lambda::Lambda(Platform& platform, CallBackVariables call_back)
    : platform_(platform),
      directory_(platform.directory / "lambda"),
      packages_(std::make_shared<Packages>(directory_, platform.background, platform.blocking,
                                           [&documents = platform.documents](const std::string& hash) {
                                               const auto records = documents.list(functions_collection);
                                               return std::ranges::any_of(records, [&](const auto& record) {
                                                   return record.second["Code"].as_string() == hash;
                                               });
                                           })),
      runtimes_(platform.background, directory_ / "runtime"),
      workers_(std::make_shared<Workers>(platform.background, platform.blocking, directory_, packages_, runtimes_,
                                         platform.endpoint_url, std::move(call_back))),
      events_(std::make_shared<Events>(platform.background, platform.documents, platform.clock, workers_)) {
    runtimes_.install();
    const auto add = [this](const shapes::Operation& shape, auto operation) {
        platform_.registry.add(shape, [this, operation](Context context, Request request) {
            return (this->*operation)(std::move(context), std::move(request));
        });
    };
    add(shapes::lambda::create_function, &Lambda::create_function);
    add(shapes::lambda::update_function_code, &Lambda::update_function_code);
    add(shapes::lambda::update_function_configuration, &Lambda::update_function_configuration);
    add(shapes::lambda::get_function, &Lambda::get_function);
    add(shapes::lambda::get_function_configuration, &Lambda::get_function_configuration);
    add(shapes::lambda::list_functions, &Lambda::list_functions);
    add(shapes::lambda::delete_function, &Lambda::delete_function);
    add(shapes::lambda::invoke, &Lambda::invoke);
}

asio::awaitable<void> Lambda::start() {
    auto sweep = [packages = packages_] { packages->sweep(); };
    co_await run_on(platform_.blocking, std::move(sweep));
    co_await workers_->start();
    co_await events_->start();
}

asio::awaitable<void> Lambda::reset() {
    co_await events_->reset();
    co_await platform_.documents.clear(functions_collection);
    co_await workers_->end_all();
    auto clear = [packages = packages_] { packages->clear(); };
    co_await run_on(platform_.blocking, std::move(clear));
}

asio::awaitable<void> Lambda::stop() {
    co_await events_->stop();
    co_await workers_->stop();
}

asio::awaitable<Lambda::Installed> Lambda::install(Value zip_file) {
    auto work = [packages = packages_, zip_file]() -> Installed {
        const auto bytes = base64_decode(zip_file.as_string());
        if (!bytes || bytes->empty())
            throw ApiError("InvalidParameterValueException", 400, "Uploaded file must be a non-empty zip");
        Installed result;
        result.package = packages->install(*bytes);
        result.facts = {base64_encode(sha256(*bytes)), bytes->size()};
        return result;
    };
    co_return co_await run_on(platform_.blocking, std::move(work));
}

/// No record names the package of this hash any more, perhaps.
asio::awaitable<void> Lambda::release(std::string hash) {
    auto work = [packages = packages_, hash] { packages->unused(hash); };
    co_await run_on(platform_.blocking, std::move(work));
}

/// Workers with the old code end, and who waits for a change looks again.
void Lambda::changed(const FunctionName& name) {
    workers_->retire(name);
    platform_.changes.notify(name.arn());
}

asio::awaitable<Answer> Lambda::create_function(Context context, Request request) {
    const Value input = request.input;
    const FunctionName name = parse_function_name(context, input["FunctionName"].as_string());
    check_request(input);
    const TimePoint now = platform_.clock.now();
    new_configuration(name, input, {}, now);  // throws for what is missing, before anything is unpacked
    if (!input["Code"].contains("ZipFile"))
        throw ApiError("InvalidParameterValueException", 400, "Please provide a source for function code.");
    co_await runtimes_.check(text(input["Runtime"]));
    const auto check_free = [name](bool taken) {
        if (taken)
            throw ApiError("ResourceConflictException", 409, "Function already exist: " + name.name,
                           Value::object({{"Type", "User"}}));
    };
    check_free(platform_.documents.find(functions_collection, name.key()).has_value());

    const Installed code = co_await install(input["Code"]["ZipFile"]);
    Function function{name, new_configuration(name, input, code.facts, now),
                      input["Tags"].is_object() ? input["Tags"] : Value::empty_object(), code.package->hash};
    const auto create = [check_free, record = function.record()](const std::optional<Value>& current) {
        check_free(current.has_value());
        return std::optional<Value>(record);
    };
    co_await platform_.documents.update(functions_collection, name.key(), create);
    changed(name);
    co_return answer(function.configuration);
}

asio::awaitable<Answer> Lambda::update_function_code(Context context, Request request) {
    const Value input = request.input;
    const FunctionName name = name_in(context, input);
    const Function before = require_function(platform_.documents, name);
    check_request(input);
    check_revision(input, before.configuration);
    if (!input.contains("ZipFile"))
        throw ApiError("InvalidParameterValueException", 400, "Please provide a source for function code.");
    const Installed code = co_await install(input["ZipFile"]);
    const TimePoint now = platform_.clock.now();
    if (input["DryRun"].as_bool()) co_return answer(with_code(before.configuration, input, code.facts, now));

    const auto change = [name, input, now, facts = code.facts,
                         hash = code.package->hash](const std::optional<Value>& current) {
        if (!current) throw_not_found(name);
        Function function = function_of(name, *current);
        check_revision(input, function.configuration);
        function.configuration = with_code(function.configuration, input, facts, now);
        function.code = hash;
        return std::optional<Value>(function.record());
    };
    const auto record = co_await platform_.documents.update(functions_collection, name.key(), change);
    changed(name);
    co_await release(before.code);
    co_return answer((*record)["Configuration"]);
}

asio::awaitable<Answer> Lambda::update_function_configuration(Context context, Request request) {
    const Value input = request.input;
    const FunctionName name = name_in(context, input);
    require_function(platform_.documents, name);
    check_request(input);
    if (input.contains("Runtime")) co_await runtimes_.check(text(input["Runtime"]));
    const TimePoint now = platform_.clock.now();
    const auto change = [name, input, now](const std::optional<Value>& current) {
        if (!current) throw_not_found(name);
        Function function = function_of(name, *current);
        check_revision(input, function.configuration);
        function.configuration = with_changes(name, function.configuration, input, now);
        return std::optional<Value>(function.record());
    };
    const auto record = co_await platform_.documents.update(functions_collection, name.key(), change);
    changed(name);
    co_return answer((*record)["Configuration"]);
}

asio::awaitable<Answer> Lambda::get_function(Context context, Request request) {
    const Function function = require_function(platform_.documents, name_in(context, request.input));
    ObjectBuilder output;
    output.set("Configuration", function.configuration);
    output.set("Code", Value::object({{"RepositoryType", "S3"}}));
    if (function.tags.size() > 0) output.set("Tags", function.tags);
    co_return answer(output.build());
}

asio::awaitable<Answer> Lambda::get_function_configuration(Context context, Request request) {
    const Function function = require_function(platform_.documents, name_in(context, request.input));
    co_return answer(function.configuration);
}

asio::awaitable<Answer> Lambda::list_functions(Context context, Request request) {
    const std::string prefix = key_prefix(context.account, context.region);
    const auto wanted = request.input["MaxItems"].as_integer().value_or(static_cast<std::int64_t>(largest_page));
    const std::size_t limit = std::min(largest_page, static_cast<std::size_t>(std::max<std::int64_t>(wanted, 1)));
    std::string after;
    if (const Value* marker = request.input.find("Marker"); marker != nullptr && !marker->as_string().empty()) {
        const auto decoded = base64_decode(marker->as_string());
        if (!decoded || !decoded->starts_with(prefix))
            throw ApiError("InvalidParameterValueException", 400, "Invalid value for parameter Marker.");
        after = *decoded;
    }
    Values functions;
    ObjectBuilder output;
    std::string last;
    const bool replicas_only = request.input.contains("MasterRegion");  // of Lambda@Edge, which there are none of
    const auto records = platform_.documents.list(functions_collection, prefix);
    for (const auto& [key, record] : records) {
        if (key <= after || replicas_only) continue;
        if (functions.size() == limit) {
            output.set("NextMarker", base64_encode(last));
            break;
        }
        functions.push_back(record["Configuration"]);
        last = key;
    }
    output.set("Functions", Value(std::move(functions)));
    co_return answer(output.build());
}

asio::awaitable<Answer> Lambda::delete_function(Context context, Request request) {
    const FunctionName name = name_in(context, request.input);
    const Function before = require_function(platform_.documents, name);
    if (name.qualifier == "$LATEST")
        throw ApiError("InvalidParameterValueException", 400,
                       "$LATEST version cannot be deleted without deleting the function.");
    const auto erase = [name](const std::optional<Value>& current) -> std::optional<Value> {
        if (!current) throw_not_found(name);
        return std::nullopt;
    };
    co_await platform_.documents.update(functions_collection, name.key(), erase);
    changed(name);
    co_await release(before.code);
    Answer result = answer(Value::object({{"StatusCode", 204}}));
    result.status = 204;
    co_return result;
}

}  // namespace stepwell::lambda
