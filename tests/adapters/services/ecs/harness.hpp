#pragma once
// A server's worth of ground for ECS: store, registry, threads. It can be torn down and made anew on the same folder.

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_future.hpp>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>

#include "adapters/aws/service.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/platform/store/sqlite/database.hpp"
#include "adapters/platform/system_clock.hpp"
#include "adapters/services/ecs/ecs.hpp"
#include "adapters/services/secretsmanager/secrets_manager.hpp"
#include "adapters/tasks/integrations/catalogue.hpp"
#include "engine/runtime/changes.hpp"
#include "engine/runtime/clock.hpp"
#include "tests/adapters/platform/store/temporary_directory.hpp"

namespace stepwell::test {

/// Our own program: started as a supervisor it is one (main.cpp).
std::filesystem::path own_program();

/// One life of a server.
class Server {
public:
    explicit Server(const std::filesystem::path& directory, std::map<std::string, std::string> image_commands = {},
                    std::filesystem::path self = own_program())
        : database(directory / "stepwell.db"),
          documents(database),
          platform{registry,
                   catalogue,
                   documents,
                   database,
                   changes,
                   clock,
                   background.get_executor(),
                   {},
                   blocking,
                   directory,
                   "us-east-1",
                   "000000000000",
                   [] { return "http://127.0.0.1:4566"; }},
          secrets(platform),
          ecs(std::make_unique<ecs::Ecs>(platform, runner_options(std::move(image_commands), std::move(self)))) {
        wait(ecs->start());
    }
    ~Server() {
        wait(ecs->stop());
        ecs.reset();
        background.join();
        blocking.join();
    }
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    static containers::RunnerOptions runner_options(std::map<std::string, std::string> image_commands,
                                                    std::filesystem::path self) {
        containers::RunnerOptions options;
        options.image_commands = std::move(image_commands);
        options.self = std::move(self);
        return options;
    }

    template <class T>
    T wait(boost::asio::awaitable<T> work) {
        auto future =
            boost::asio::co_spawn(boost::asio::make_strand(background), std::move(work), boost::asio::use_future);
        if (future.wait_for(std::chrono::seconds(60)) != std::future_status::ready) {
            std::fprintf(stderr, "the test waited for a minute in vain\n");
            std::abort();
        }
        return future.get();
    }

    Value call(std::string service, std::string operation, std::string json) {
        const Registry::Entry* entry = registry.find(service, operation);
        if (!entry) throw std::logic_error("no operation " + operation);
        const Parsed parsed = parse_json(json);
        if (!parsed) throw std::logic_error("bad JSON: " + json);
        Request request;
        request.input = *parsed;
        return wait(registry.call(*entry, Context{}, std::move(request))).output;
    }
    Value call(std::string operation, std::string json) { return call("ecs", std::move(operation), std::move(json)); }

    /// "Code: message" of a call that must be refused.
    std::string refused(std::string operation, std::string json, std::string service = "ecs") {
        try {
            return "accepted: " + print(call(service, operation, json));
        } catch (const ApiError& error) {
            return error.code + ": " + error.message;
        }
    }

    Value describe(std::string arn) {
        const Value answer = call("DescribeTasks", R"({"tasks": [")" + arn + R"("], "include": ["TAGS"]})");
        return answer["tasks"].size() == 1 ? answer["tasks"].items()[0] : Value();
    }

    /// The task once `ready` says so; woken by its changes alone.
    Value when(std::string arn, std::function<bool(const Value&)> ready) { return wait(when_changed(arn, ready)); }
    Value when_stopped(std::string arn) {
        return when(arn, [](const Value& task) { return task["lastStatus"].as_string() == "STOPPED"; });
    }
    Value when_running(std::string arn) {
        return when(arn, [](const Value& task) { return task["lastStatus"].as_string() == "RUNNING"; });
    }

    /// Registers a definition of one container that runs a shell script.
    void define(std::string family, std::string script, std::string more = "") {
        const Value command = Value::array({"/bin/sh", "-c", script});
        call("RegisterTaskDefinition",
             R"({"family": ")" + family +
                 R"(", "containerDefinitions": [{"name": "main", "image": "none", "memory": 64, "command": )" +
                 print(command) + more + "}]}");
    }
    /// Runs a task of the family; its ARN.
    std::string run(std::string family, std::string more = "") {
        const Value answer = call("RunTask", R"({"taskDefinition": ")" + family + "\"" + more + "}");
        return std::string(answer["tasks"].items()[0]["taskArn"].as_string());
    }

    // First, so that they go last: the database's writer holds executors of those who wait for it.
    boost::asio::thread_pool background{3};
    boost::asio::thread_pool blocking{2};
    Registry registry;
    integrations::Catalogue catalogue;
    sqlite::Database database;
    Documents documents;
    Changes changes;
    SystemClock clock;
    Platform platform;
    secretsmanager::SecretsManager secrets;
    std::unique_ptr<ecs::Ecs> ecs;

private:
    boost::asio::awaitable<Value> when_changed(std::string arn, std::function<bool(const Value&)> ready) {
        const Registry::Entry* entry = registry.find("ecs", "DescribeTasks");
        Changes::Watch watch = changes.watch(arn);
        for (;;) {
            Request request;
            request.input = Value::object({{"tasks", Value::array({arn})}});
            const Context context;
            const Answer answer = co_await registry.call(*entry, context, request);
            const Value task = answer.output["tasks"].size() == 1 ? answer.output["tasks"].items()[0] : Value();
            if (ready(task)) co_return task;
            co_await watch.next();
        }
    }
};

/// The id at the end of a task's ARN.
inline std::string id_of(const std::string& arn) { return arn.substr(arn.rfind('/') + 1); }

}  // namespace stepwell::test
