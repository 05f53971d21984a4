// What a worker of a function is called, how long it may run, and where its log is.
#include "adapters/services/lambda/worker_spec.hpp"

#include "adapters/services/lambda/environment.hpp"

namespace stepwell::lambda {

namespace {

LogOutput::Target log_target(const Function& function, TimePoint now) {
    const Value& logging = function.configuration["LoggingConfig"];
    return {function.name,
            std::string(logging["LogGroup"].as_string()),
            new_log_stream(function.version(), now),
            function.name.name,
            logging["LogFormat"].as_string() == "JSON",
            logging["SystemLogLevel"].as_string() != "WARN"};
}

/// "python3.12" as "python:3.12"
std::string runtime_text(const std::string& runtime) {
    const auto digit = runtime.find_first_of("0123456789");
    if (digit == std::string::npos || runtime.starts_with("provided")) return runtime;
    return runtime.substr(0, digit) + ':' + runtime.substr(digit);
}

}  // namespace

WorkerSpec worker_spec(const Function& function, TimePoint now) {
    const Value& configuration = function.configuration;
    WorkerSpec spec;
    spec.function_name = function.name.name;
    spec.function_arn = function.name.arn();
    spec.version = function.version();
    spec.revision = function.revision();
    spec.runtime = runtime_text(std::string(configuration["Runtime"].as_string()));
    spec.timeout = std::chrono::seconds(configuration["Timeout"].as_integer().value_or(3));
    spec.memory_size = configuration["MemorySize"].as_integer().value_or(128);
    spec.log = log_target(function, now);
    return spec;
}

}  // namespace stepwell::lambda
