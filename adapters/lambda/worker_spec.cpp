// What a worker of a function is made from.
#include "adapters/lambda/environment.hpp"
#include "adapters/lambda/layer_mount.hpp"
#include "adapters/lambda/workers.hpp"
#include "engine/runtime/async.hpp"

namespace stepwell::lambda {

namespace {

/// The packages of a version's layers, in its order.
std::vector<std::string> layer_hashes(const Function& function) {
    std::vector<std::string> hashes;
    for (const Value& layer : function.configuration["Layers"].items())
        hashes.emplace_back(function.record["LayerCode"][layer["Arn"].as_string()].as_string());
    return hashes;
}

LogOutput::Place log_place(const Function& function) {
    const Value& logging = function.configuration["LoggingConfig"];
    LogOutput::Place place;
    place.account = function.name.account;
    place.region = function.name.region;
    place.group = logging["LogGroup"].as_string();
    place.stream = new_log_stream(function.version());
    place.function = function.name.name;
    place.json = logging["LogFormat"].as_string() == "JSON";
    place.system_info = logging["SystemLogLevel"].as_string() != "WARN";
    return place;
}

/// "python3.12" as "python:3.12"
std::string runtime_text(const std::string& runtime) {
    const auto digit = runtime.find_first_of("0123456789");
    if (digit == std::string::npos || runtime.starts_with("provided")) return runtime;
    return runtime.substr(0, digit) + ':' + runtime.substr(digit);
}

}  // namespace

asio::awaitable<WorkerSpec> Workers::spec_of(Function function) {
    const Value& configuration = function.configuration;
    WorkerSpec spec;
    HandlerPlace place;
    place.task_root = function.folder;
    auto fetch = [this, code = function.code, layers = layer_hashes(function), &spec, &place] {
        if (!code.empty()) {
            spec.packages.push_back(packages_->unpacked(code));
            place.task_root = spec.packages.back()->root;
        }
        for (const std::string& layer : layers) spec.packages.push_back(packages_->unpacked(layer));
        if (!layers.empty()) place.layers = packages_->merged(layers);
    };
    co_await run_on(blocking_, std::move(fetch));
    const std::string runtime(configuration["Runtime"].as_string());
    const std::int64_t memory = configuration["MemorySize"].as_integer().value_or(128);
    const Entry entry = co_await runtimes_.entry(runtime, place.task_root, memory);
    spec.function_name = function.name.name;
    spec.function_arn = function.name.arn();
    spec.version = function.version();
    spec.revision = function.revision();
    spec.runtime = runtime_text(runtime);
    spec.timeout = std::chrono::seconds(configuration["Timeout"].as_integer().value_or(3));
    spec.memory_size = memory;
    spec.log = log_place(function);
    spec.process.command = entry.command;
    spec.process.directory = place.task_root;
    if (!place.layers.empty()) {
        auto mount = [folder = place.layers, command = entry.command] { return with_opt(folder, command); };
        std::vector<std::string> mounted = co_await run_on(blocking_, std::move(mount));
        if (!mounted.empty()) {
            spec.process.command = std::move(mounted);
            place.layers = "/opt";
        }
    } else {
        place.layers = "/opt";
    }
    place.runtime_directory = entry.runtime_directory;
    place.log_stream = spec.log.stream;
    place.endpoint_url = platform_.endpoint_url();
    if (call_back_) place.call_back = call_back_(function.name.account);
    spec.process.environment = handler_environment(function.name, configuration, place);
    co_return spec;
}

}  // namespace stepwell::lambda
