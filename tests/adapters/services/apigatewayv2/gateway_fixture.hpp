#pragma once
// The service on a platform in memory, with a Lambda service that does what the test says.

#include <gtest/gtest.h>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/thread_pool.hpp>
#include <functional>
#include <optional>
#include <set>

#include "adapters/aws/models/apigatewayv2.hpp"
#include "adapters/aws/models/lambda.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/platform/store/sqlite/database.hpp"
#include "adapters/services/apigatewayv2/http_apis.hpp"
#include "adapters/tasks/integrations/catalogue.hpp"
#include "engine/runtime/changes.hpp"
#include "engine/runtime/clock.hpp"
#include "tests/adapters/platform/store/run_awaitable.hpp"
#include "tests/engine/runtime/manual_clock.hpp"

namespace stepwell::apigatewayv2 {

class Gateway : public testing::Test {
protected:
    using Function = std::function<asio::awaitable<Answer>(Context, Request)>;

    Gateway() {
        registry_.add(shapes::lambda::invoke, [this](Context caller, Request request) {
            invocations.push_back({caller, request});
            return function(std::move(caller), std::move(request));
        });
    }

    /// Calls an operation of the service; throws what it throws.
    Value call(const char* operation, const Value& input) {
        Request request;
        request.input = input;
        return test::run(registry_.call(*registry_.find("apigatewayv2", operation), context, std::move(request)))
            .output;
    }
    Value call(const char* operation, const char* input) { return call(operation, *parse_json(input)); }

    /// The error that a call ends with, as "Code 400: message".
    std::string refusal(const char* operation, const Value& input) {
        try {
            call(operation, input);
        } catch (const ApiError& error) {
            return error.code + " " + std::to_string(error.status) + ": " + error.message;
        }
        return "none";
    }

    std::string make_api() {
        return std::string(call("CreateApi", R"({"Name": "hooks", "ProtocolType": "HTTP"})")["ApiId"].as_string());
    }

    http::Response serve(const std::string& api_id, const std::string& target, http::Request request) {
        return test::run(service_.serve(api_id, target, std::move(request)));
    }
    http::Response get(const std::string& api_id, const std::string& target) {
        http::Request request;
        request.method = "GET";
        return serve(api_id, target, std::move(request));
    }

    static asio::awaitable<Answer> returning(std::string payload) {
        Answer answer;
        answer.payload.bytes = std::move(payload);
        co_return answer;
    }

    struct Invocation {
        Context context;
        Request request;
    };
    std::vector<Invocation> invocations;
    Function function = [](Context, Request) { return returning(R"({"ok":true})"); };
    Context context{"111122223333", "eu-west-1", "request-1"};
    static constexpr const char* arn = "arn:aws:lambda:eu-west-1:111122223333:function:hook";

private:
    asio::io_context io_;
    asio::thread_pool blocking_{1};
    test::ManualClock clock_{TimePoint(std::chrono::milliseconds(1584039838390))};
    Registry registry_;
    integrations::Catalogue catalogue_;
    Changes changes_;
    sqlite::Database database_{std::filesystem::path()};
    Documents documents_{database_};
    Platform platform_{.registry = registry_,
                       .integrations = catalogue_,
                       .documents = documents_,
                       .database = database_,
                       .changes = changes_,
                       .clock = clock_,
                       .background = io_.get_executor(),
                       .shards = {io_.get_executor()},
                       .blocking = blocking_,
                       .directory = {},
                       .region = "us-east-1",
                       .account = "000000000000",
                       .endpoint_url = [] { return std::string("http://127.0.0.1:4566"); }};

protected:
    HttpApis service_{platform_};
};

}  // namespace stepwell::apigatewayv2
