#pragma once
// Operations that answer as the test says, and a listener that writes down what a task tells.

#include <boost/asio/awaitable.hpp>
#include <functional>
#include <string>
#include <vector>

#include "adapters/aws/registry.hpp"
#include "adapters/tasks/integrations/integrations.hpp"
#include "engine/runtime/changes.hpp"
#include "engine/runtime/clock.hpp"
#include "tests/adapters/platform/store/run_awaitable.hpp"
#include "tests/adapters/tasks/whole_catalogue.hpp"
#include "tests/engine/runtime/manual_clock.hpp"

namespace stepwell::test {

/// Writes each event as "kind value" or "kind name: cause".
class Recorder final : public TaskEvents {
public:
    void started() override { lines.emplace_back("started"); }
    void submitted(Value value) override { take("submitted", std::move(value)); }
    void succeeded(Value value) override { take("succeeded", std::move(value)); }
    void failed(Error error) override { take("failed", error); }
    void start_failed(Error error) override { take("start_failed", error); }
    void submit_failed(Error error) override { take("submit_failed", error); }

    std::vector<std::string> lines;
    Value output;  ///< of the last event that had one

private:
    void take(const char* kind, Value value) {
        lines.emplace_back(kind);
        output = std::move(value);
    }
    void take(const char* kind, const Error& error) {
        lines.push_back(std::string(kind) + " " + error.name.value_or("") + ": " + error.cause.value_or(""));
    }
};

using Lines = std::vector<std::string>;

/// A service of one operation or more, each of which writes down its requests.
class Operations {
public:
    using Reply = std::function<Answer(const Request&)>;

    Operations() { add_dialects(registry); }

    void add(shapes::OperationName shape, Reply reply) {
        registry.add(shape, [this, reply = std::move(reply)](Context context, Request request) {
            contexts.push_back(std::move(context));
            requests.push_back(std::move(request));
            return answer(&reply, &requests.back());
        });
    }
    static Answer output(const char* json) { return Answer{*parse_json(json), {}, 0}; }
    static Answer payload(const char* json, std::string bytes) {
        return Answer{*parse_json(json), {std::move(bytes)}, 0};
    }

    TaskCall call(const char* resource, const char* parameters) const {
        return TaskCall{
            *parse_resource(resource), *parse_json(parameters), "execution-1/7", "111122223333", "eu-west-1", {}};
    }
    Recorder perform(TaskCall task) {
        Recorder recorder;
        Integrations integrations(registry, catalogue, changes, clock);
        run(integrations.perform(std::move(task), recorder));
        return recorder;
    }
    Recorder perform(const char* resource, const char* parameters) { return perform(call(resource, parameters)); }

    Registry registry;
    WholeCatalogue catalogue;
    Changes changes;
    ManualClock clock;
    std::vector<Context> contexts;
    std::vector<Request> requests;

private:
    static asio::awaitable<Answer> answer(const Reply* reply, const Request* request) { co_return (*reply)(*request); }
};

}  // namespace stepwell::test
