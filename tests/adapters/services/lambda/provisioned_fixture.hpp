#pragma once
// What tests of provisioned concurrency share: functions that tell of their processes, and the four operations.

#include <filesystem>
#include <set>
#include <string>
#include <string_view>

#include "adapters/platform/base64.hpp"
#include "tests/adapters/services/lambda/fixture.hpp"

namespace stepwell::lambda {

/// Tells its process, how it was started, and which invocation of it this is.
inline constexpr const char* counting =
    "import os\ncount = 0\ndef handler(event, context):\n    global count\n    count += 1\n"
    "    return [os.getpid(), os.environ['AWS_LAMBDA_INITIALIZATION_TYPE'], count]\n";

/// Writes its process into the folder that it is told, once, when it is initialized.
inline std::string noting(const std::string& folder) {
    return "import os, time\nopen('" + folder +
           "/' + str(os.getpid()), 'w').write('x')\n"
           "def handler(event, context):\n"
           "    if event: open(event['begun'], 'w').write('x')\n"
           "    while event and not os.path.exists(event['go']): time.sleep(0.01)\n"
           "    return [os.getpid(), os.environ['AWS_LAMBDA_INITIALIZATION_TYPE']]\n";
}

class ProvisionedTest : public LambdaTest {
protected:
    static Value named(std::string_view function, std::string_view qualifier) {
        return Value::object({{"FunctionName", function}, {"Qualifier", qualifier}});
    }
    void publish(std::string_view name, const std::string& source) {
        const std::string package = zip({{"app.py", source, 0644, false}});
        ground_->call("UpdateFunctionCode",
                      Value::object({{"FunctionName", name}, {"ZipFile", base64_encode(package)}, {"Publish", true}}));
    }
    void create_published(std::string_view name, std::string_view source = counting) {
        create(name, "python3.11", "app.py", source, Value::object({{"Publish", true}}));
    }
    void alias(std::string_view operation, std::string_view name, std::string_view version,
               Value weights = Value::empty_object()) {
        Value input = Value::object({{"FunctionName", "f"}, {"Name", name}, {"FunctionVersion", version}});
        if (weights.size() > 0)
            input = input.with("RoutingConfig", Value::object({{"AdditionalVersionWeights", std::move(weights)}}));
        ground_->call(operation, input);
    }
    static Value wanting(std::string_view qualifier, int count, std::string_view function = "f") {
        return named(function, qualifier).with("ProvisionedConcurrentExecutions", count);
    }
    Value put(std::string_view qualifier, int count, std::string_view function = "f") {
        const Answer answer = ground_->call("PutProvisionedConcurrencyConfig", wanting(qualifier, count, function));
        EXPECT_EQ(answer.status, 202);
        return answer.output;
    }
    Value get(std::string_view qualifier, std::string_view function = "f") {
        return ground_->call("GetProvisionedConcurrencyConfig", named(function, qualifier)).output;
    }
    void await_status(std::string_view qualifier, std::string_view status) {
        await([&] { return get(qualifier)["Status"].as_string() == status; });
    }
    void await_ready(std::string_view qualifier, int count) {
        await_status(qualifier, "READY");
        await([&] { return get(qualifier)["AvailableProvisionedConcurrentExecutions"] == Value(count); });
    }
    Value of(std::string_view qualifier, std::string_view function = "f") {
        return result(std::string(function) + ':' + std::string(qualifier));
    }
    static int pid_of(const Value& answer) { return static_cast<int>(*answer.items()[0].as_integer()); }
    std::set<int> noted(const std::string& folder) {
        std::set<int> pids;
        for (const auto& entry : std::filesystem::directory_iterator(folder))
            pids.insert(std::stoi(entry.path().filename().string()));
        return pids;
    }
};

}  // namespace stepwell::lambda
