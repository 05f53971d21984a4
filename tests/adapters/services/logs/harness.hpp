#pragma once
// CloudWatch Logs on a ground of its own.

#include <memory>
#include <string>

#include "adapters/services/logs/logs.hpp"
#include "engine/runtime/clock.hpp"
#include "tests/adapters/platform/store/ground.hpp"
#include "tests/adapters/platform/store/temporary_directory.hpp"

namespace stepwell::logs {

class LogsTest : public testing::Test {
protected:
    struct Life : test::Ground {
        explicit Life(const std::filesystem::path& directory) : Ground(directory), service(platform) {
            test::run(service.start());
        }
        Logs service;
    };

    Value call(const std::string& operation, Value input, Context context = {}) {
        return life->call("logs", operation, input, std::move(context));
    }
    std::string refused(const std::string& operation, Value input) { return life->refused("logs", operation, input); }
    void restart() {
        life.reset();
        life = std::make_unique<Life>(directory.path());
    }
    static Value of(const std::string& group) { return Value::object({{"logGroupName", group}}); }
    static Value of(const std::string& group, const std::string& stream) {
        return of(group).with("logStreamName", stream);
    }
    void group_with_stream(const std::string& group = "g", const std::string& stream = "s") {
        call("CreateLogGroup", of(group));
        call("CreateLogStream", of(group, stream));
    }
    std::int64_t now() const { return life->clock.now().time_since_epoch().count(); }
    static Value event(std::int64_t time, const std::string& message) {
        return Value::object({{"timestamp", time}, {"message", message}});
    }
    Value put(Values events, const std::string& stream = "s", const std::string& group = "g") {
        return call("PutLogEvents", of(group, stream).with("logEvents", Value(std::move(events))));
    }
    static std::string messages(const Value& answer) {
        std::string text;
        for (const Value& each : answer["events"].items()) text.append(each["message"].as_string()).append(" ");
        return text;
    }

    test::TemporaryDirectory directory;
    std::unique_ptr<Life> life = std::make_unique<Life>(directory.path());
};

inline const std::string no_group = "ResourceNotFoundException 400: The specified log group does not exist.";
inline const std::string no_stream = "ResourceNotFoundException 400: The specified log stream does not exist.";

}  // namespace stepwell::logs
