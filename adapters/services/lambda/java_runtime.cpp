// The bootstrap is compiled once a start of the server. Lambda's interfaces are part of AWS's runtime, so that handlers
// may come without them: those here are what such handlers need, and stand behind the handler's own in the class path.
#include "adapters/services/lambda/java_runtime.hpp"

#include <algorithm>
#include <fstream>
#include <memory>
#include <string_view>
#include <system_error>

#include "adapters/platform/process/child_process.hpp"
#include "adapters/services/lambda/bootstrap_files.hpp"
#include "adapters/services/lambda/core.hpp"

namespace stepwell::lambda {

namespace {

namespace fs = std::filesystem;

struct Interface {
    std::string_view name;
    std::string_view body;
};

constexpr Interface interfaces[] = {
    {"RequestHandler<I, O>", "O handleRequest(I input, Context context);"},
    {"RequestStreamHandler",
     "void handleRequest(java.io.InputStream input, java.io.OutputStream output, Context context) throws "
     "java.io.IOException;"},
    {"LambdaLogger", "void log(String message); void log(byte[] message);"},
    {"CognitoIdentity", "String getIdentityId(); String getIdentityPoolId();"},
    {"Client",
     "String getInstallationId(); String getAppTitle(); String getAppVersionName(); String getAppVersionCode(); "
     "String getAppPackageName();"},
    {"ClientContext",
     "Client getClient(); java.util.Map<String, String> getCustom(); java.util.Map<String, String> getEnvironment();"},
    {"Context",
     "String getAwsRequestId(); String getLogGroupName(); String getLogStreamName(); String getFunctionName(); "
     "String getFunctionVersion(); String getInvokedFunctionArn(); CognitoIdentity getIdentity(); "
     "ClientContext getClientContext(); int getRemainingTimeInMillis(); int getMemoryLimitInMB(); "
     "LambdaLogger getLogger();"},
};

void write(const fs::path& file, std::string_view text) {
    std::ofstream(file, std::ios::binary).write(text.data(), static_cast<std::streamsize>(text.size()));
}

asio::awaitable<bool> run(asio::any_io_executor executor, std::vector<std::string> command, std::string& output) {
    process::Spec spec;
    spec.command = std::move(command);
    spec.environment = {"PATH=/usr/local/bin:/usr/bin:/bin"};
    const auto text = std::make_shared<std::string>();
    std::unique_ptr<process::ChildProcess> child;
    try {
        child = process::ChildProcess::start(executor, spec, [text](std::string_view line) {
            if (text->size() < 2000) text->append(line).append(" ");
        });
    } catch (const std::system_error& error) {
        output = error.what();
        co_return false;
    }
    const process::ExitStatus status = co_await child->wait();
    output = *text;
    co_return status == process::ExitStatus{};
}

}  // namespace

void write_java_sources(const fs::path& directory) {
    const fs::path folder = directory / "interfaces" / "com" / "amazonaws" / "services" / "lambda" / "runtime";
    fs::create_directories(directory / "classes");
    fs::create_directories(folder);
    write(directory / "StepwellBootstrap.java", java_bootstrap);
    write(directory / "StepwellJson.java", java_json);
    for (const Interface& each : interfaces) {
        const std::string name(each.name.substr(0, each.name.find('<')));
        write(folder / (name + ".java"), "package com.amazonaws.services.lambda.runtime;\npublic interface " +
                                             std::string(each.name) + " { " + std::string(each.body) + " }\n");
    }
}

asio::awaitable<void> compile_java(asio::any_io_executor executor, fs::path directory, fs::path java,
                                   std::string runtime) {
    const fs::path compiler = fs::canonical(java).parent_path() / "javac";
    if (!fs::exists(compiler))
        refuse("The runtime " + runtime + " needs a JDK: there is no javac beside " + java.string() + '.');
    std::vector<std::string> command{compiler.string(), "-d", (directory / "classes").string()};
    for (const char* file : {"StepwellBootstrap.java", "StepwellJson.java"})
        command.push_back((directory / file).string());
    std::string output;
    bool good = co_await run(executor, command, output);
    if (good) {
        command = {compiler.string(), "-d", (directory / "interfaces").string()};
        for (const auto& entry : fs::recursive_directory_iterator(directory / "interfaces"))
            if (entry.path().extension() == ".java") command.push_back(entry.path().string());
        good = co_await run(executor, command, output);
    }
    if (!good) refuse("The runtime " + runtime + " cannot be prepared: " + output);
}

std::vector<std::string> java_command(const std::string& java, std::int64_t memory_size) {
    constexpr std::int64_t heap_percent = 60;  // the rest is the virtual machine's own
    return {java,
            "-Xmx" + std::to_string(memory_size * heap_percent / 100) + "m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "StepwellBootstrap"};
}

std::string java_class_path(const std::string& runtime_directory, const std::string& task_root,
                            const std::string& opt) {
    return runtime_directory + "/classes:" + task_root + ':' + task_root + "/lib/*:" + opt +
           "/java/lib/*:" + runtime_directory + "/interfaces";
}

}  // namespace stepwell::lambda
