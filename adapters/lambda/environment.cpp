// AWS's list is in the Lambda developer guide: "Defined runtime environment variables".
#include "adapters/lambda/environment.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <map>

#include "adapters/api_error.hpp"
#include "adapters/random.hpp"

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

/// 2024/05/01/[$LATEST]0123...: a stream for each worker
std::string log_stream() {
    const auto today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    const std::chrono::year_month_day date(today);
    char text[40];
    std::snprintf(text, sizeof text, "%04d/%02u/%02u/[$LATEST]", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text + random_text(32, "0123456789abcdef");
}

std::string text_of(const Value& value) {
    return value.is_string() ? std::string(value.as_string()) : value.is_number() ? value.number_text() : std::string();
}

}  // namespace

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

std::vector<std::string> handler_environment(const FunctionName& function, const Value& configuration,
                                             const std::filesystem::path& task_root,
                                             const std::filesystem::path& runtime_directory,
                                             std::string_view endpoint_url, const Variables& call_back) {
    const std::string root = task_root.string();
    const char* path = std::getenv("PATH");
    std::map<std::string, std::string, std::less<>> variables{
        {"PATH", path != nullptr ? path : "/usr/local/bin:/usr/bin:/bin"},
        {"LANG", "en_US.UTF-8"},
        {"TZ", ":UTC"},
        {"LD_LIBRARY_PATH", root + ':' + root + "/lib"},
        {"AWS_ENDPOINT_URL", std::string(endpoint_url)},
    };
    for (const Member& variable : configuration["Environment"]["Variables"].members())
        variables.insert_or_assign(std::string(variable.name()), std::string(variable.value.as_string()));

    const std::string runtime = text_of(configuration["Runtime"]);
    variables["_HANDLER"] = text_of(configuration["Handler"]);
    variables["AWS_REGION"] = function.region;
    variables["AWS_DEFAULT_REGION"] = function.region;
    if (!runtime.starts_with("provided")) variables["AWS_EXECUTION_ENV"] = "AWS_Lambda_" + runtime;
    variables["AWS_LAMBDA_FUNCTION_NAME"] = function.name;
    variables["AWS_LAMBDA_FUNCTION_VERSION"] = "$LATEST";
    variables["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"] = text_of(configuration["MemorySize"]);
    variables["AWS_LAMBDA_INITIALIZATION_TYPE"] = "on-demand";
    variables["AWS_LAMBDA_LOG_GROUP_NAME"] = text_of(configuration["LoggingConfig"]["LogGroup"]);
    variables["AWS_LAMBDA_LOG_STREAM_NAME"] = log_stream();
    variables["AWS_ACCESS_KEY_ID"] = function.account;  // calls back land in the function's account
    variables["AWS_SECRET_ACCESS_KEY"] = "local";
    variables["AWS_SESSION_TOKEN"] = "local";
    for (const auto& [name, value] : call_back)
        if (!configuration["Environment"]["Variables"].contains(name)) variables.insert_or_assign(name, value);
    variables["LAMBDA_TASK_ROOT"] = root;
    variables["LAMBDA_RUNTIME_DIR"] = runtime_directory.string();

    std::vector<std::string> result;
    for (const auto& [name, value] : variables) {
        std::string entry = name;
        entry += '=';
        entry += value;
        result.push_back(std::move(entry));
    }
    return result;
}

}  // namespace stepwell::lambda
