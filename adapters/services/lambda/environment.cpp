// AWS's list is in the Lambda developer guide: "Defined runtime environment variables".
#include "adapters/services/lambda/environment.hpp"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <map>

#include "adapters/aws/api_error.hpp"
#include "adapters/platform/civil_time.hpp"
#include "adapters/platform/random.hpp"
#include "adapters/services/lambda/java_runtime.hpp"

namespace stepwell::lambda {

namespace {

constexpr std::size_t largest_environment = 4096;

constexpr std::string_view reserved[] = {
    "_HANDLER",
    "_X_AMZN_TRACE_ID",
    "AWS_DEFAULT_REGION",
    "AWS_REGION",
    "AWS_EXECUTION_ENV",
    "AWS_LAMBDA_FUNCTION_NAME",
    "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
    "AWS_LAMBDA_FUNCTION_VERSION",
    "AWS_LAMBDA_INITIALIZATION_TYPE",
    "AWS_LAMBDA_LOG_GROUP_NAME",
    "AWS_LAMBDA_LOG_STREAM_NAME",
    "AWS_ACCESS_KEY",
    "AWS_ACCESS_KEY_ID",
    "AWS_SECRET_ACCESS_KEY",
    "AWS_SESSION_TOKEN",
    "AWS_LAMBDA_RUNTIME_API",
    "LAMBDA_TASK_ROOT",
    "LAMBDA_RUNTIME_DIR",
    "AWS_LAMBDA_MAX_CONCURRENCY",
    "AWS_LAMBDA_METADATA_API",
    "AWS_LAMBDA_METADATA_TOKEN",
};

using VariableMap = std::map<std::string, std::string, std::less<>>;

void append(VariableMap& variables, const char* name, const std::string& paths) {
    std::string& value = variables[name];
    if (!value.empty()) value += ':';
    value += paths;
}

/// Lambda developer guide: "Layer paths for each Lambda runtime".
void add_layers(VariableMap& variables, std::string_view runtime, const std::string& opt) {
    append(variables, "PATH", opt + "/bin");
    if (runtime.starts_with("python"))
        append(variables, "PYTHONPATH",
               opt + "/python:" + opt + "/python/lib/" + std::string(runtime) + "/site-packages");
    if (runtime.starts_with("nodejs"))
        append(variables, "NODE_PATH",
               opt + "/nodejs/node" + std::string(runtime.substr(6, runtime.find('.') - 6)) + "/node_modules:" + opt +
                   "/nodejs/node_modules");
}

std::string text_of(const Value& value) {
    return value.is_string() ? std::string(value.as_string()) : value.is_number() ? value.number_text() : std::string();
}

/// The function's own variables, over what it may replace.
void add_users(VariableMap& variables, const Value& configuration, const HandlerPlace& place) {
    variables.insert_or_assign("TZ", ":UTC");
    variables.insert_or_assign("AWS_ENDPOINT_URL", place.endpoint_url);
    for (const Member& variable : configuration["Environment"]["Variables"].members())
        variables.insert_or_assign(std::string(variable.name()), std::string(variable.value.as_string()));
}

/// What Lambda sets for every function.
void add_ours(VariableMap& variables, const FunctionName& function, const Value& configuration,
              const HandlerPlace& place) {
    variables["AWS_REGION"] = function.region;
    variables["AWS_DEFAULT_REGION"] = function.region;
    variables["AWS_LAMBDA_FUNCTION_NAME"] = function.name;
    variables["AWS_LAMBDA_FUNCTION_VERSION"] = text_of(configuration["Version"]);
    variables["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"] = text_of(configuration["MemorySize"]);
    variables["AWS_LAMBDA_INITIALIZATION_TYPE"] = place.initialization;
    variables["AWS_LAMBDA_LOG_GROUP_NAME"] = text_of(configuration["LoggingConfig"]["LogGroup"]);
    variables["AWS_LAMBDA_LOG_STREAM_NAME"] = place.log_stream;
    const Value& logging = configuration["LoggingConfig"];
    if (logging["LogFormat"].as_string() == "JSON") {
        variables["AWS_LAMBDA_LOG_FORMAT"] = "JSON";
        variables["AWS_LAMBDA_LOG_LEVEL"] = text_of(logging["ApplicationLogLevel"]);
    }
    variables["AWS_ACCESS_KEY_ID"] = function.account;  // calls back land in the function's account
    variables["AWS_SECRET_ACCESS_KEY"] = "local";
    variables["AWS_SESSION_TOKEN"] = "local";
    for (const auto& [name, value] : place.server_access)
        if (!configuration["Environment"]["Variables"].contains(name)) variables.insert_or_assign(name, value);
}

/// What is set where the code is a package that one of Lambda's runtimes runs.
void add_package(VariableMap& variables, const Value& configuration, const HandlerPlace& place) {
    const std::string runtime = text_of(configuration["Runtime"]);
    variables["_HANDLER"] = text_of(configuration["Handler"]);
    if (!runtime.starts_with("provided")) variables["AWS_EXECUTION_ENV"] = "AWS_Lambda_" + runtime;
    variables["LAMBDA_TASK_ROOT"] = place.task_root.string();
    variables["LAMBDA_RUNTIME_DIR"] = place.runtime_directory.string();
}

std::vector<std::string> printed(const VariableMap& variables) {
    std::vector<std::string> result;
    for (const auto& [name, value] : variables) {
        std::string entry = name;
        entry += '=';
        entry += value;
        result.push_back(std::move(entry));
    }
    return result;
}

}  // namespace

std::string new_log_stream(std::string_view version, TimePoint now) {
    std::string text = print_time(std::chrono::floor<std::chrono::seconds>(now), "%Y/%m/%d/[");
    return text.append(version).append("]") + random_hex(32);
}

void check_variables(const Value& variables) {
    std::string used;
    for (const Member& variable : variables.members()) {
        if (std::ranges::find(reserved, variable.name()) != std::end(reserved))
            used += (used.empty() ? "" : ", ") + std::string(variable.name());
        if (variable.value.as_string().find('\0') != std::string_view::npos)
            throw ApiError("InvalidParameterValueException", 400,
                           "The value of the environment variable " + std::string(variable.name()) +
                               " contains a null character.");
    }
    if (!used.empty())
        throw ApiError(
            "InvalidParameterValueException", 400,
            "Lambda was unable to configure your environment variables because the environment variables you "
            "have provided contains reserved keys that are currently not supported for modification. Reserved "
            "keys used in this request: " +
                used);
    if (variables.text_size() > largest_environment)
        throw ApiError(
            "InvalidParameterValueException", 400,
            "Lambda was unable to configure your environment variables because the environment variables you "
            "have provided exceeded the 4KB limit. String measured: " +
                print(variables));
}

std::vector<std::string> process_environment(const FunctionName& function, const Value& configuration,
                                             const HandlerPlace& place) {
    const std::string root = place.task_root.string();
    const std::string opt = place.layers.string();
    const char* path = std::getenv("PATH");
    VariableMap variables{
        {"PATH", path != nullptr ? path : "/usr/local/bin:/usr/bin:/bin"},
        {"LANG", "en_US.UTF-8"},
        {"LD_LIBRARY_PATH", root + ':' + root + "/lib:" + opt + "/lib"},
    };
    add_users(variables, configuration, place);
    const std::string runtime = text_of(configuration["Runtime"]);
    add_layers(variables, runtime, opt);
    if (runtime.starts_with("java"))
        append(variables, "CLASSPATH", java_class_path(place.runtime_directory.string(), root, opt));
    add_ours(variables, function, configuration, place);
    add_package(variables, configuration, place);
    return printed(variables);
}

std::vector<std::string> container_environment(const FunctionName& function, const Value& configuration,
                                               const HandlerPlace& place) {
    VariableMap variables;
    add_users(variables, configuration, place);
    add_ours(variables, function, configuration, place);
    if (!place.task_root.empty()) add_package(variables, configuration, place);
    return printed(variables);
}

}  // namespace stepwell::lambda
