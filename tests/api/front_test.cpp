// What comes in, what does not, and where it goes.
#include "api/http/front.hpp"

#include <gtest/gtest.h>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/use_future.hpp>
#include <stdexcept>

#include "adapters/aws/models/dynamodb.hpp"
#include "adapters/aws/models/lambda.hpp"
#include "adapters/aws/models/states.hpp"
#include "adapters/services/dynamodb/dialect.hpp"
#include "adapters/services/lambda/dialect.hpp"
#include "api/http/doors.hpp"
#include "api/states/dialect.hpp"

namespace stepwell {
namespace {

asio::awaitable<Answer> give(Answer answer) { co_return answer; }

class FrontTest : public ::testing::Test {
protected:
    FrontTest() {
        registry_.add(shapes::states::list_state_machines, [this](Context context, Request request) {
            seen_ = std::move(context);
            input_ = std::move(request.input);
            Answer answer;
            answer.output = Value::object({{"stateMachines", Value::empty_array()}});
            return give(std::move(answer));
        });
        registry_.add(shapes::states::describe_state_machine, [](Context, Request) -> asio::awaitable<Answer> {
            throw ApiError("StateMachineDoesNotExist", 400, "State Machine Does Not Exist: 'x'");
            co_return Answer{};
        });
        registry_.add(shapes::states::stop_execution, [](Context, Request) -> asio::awaitable<Answer> {
            throw std::runtime_error("a bug");
            co_return Answer{};
        });
        const Handler nothing = [](Context, Request) { return give({}); };
        registry_.add_dialect(dynamodb::dialect);
        registry_.add_dialect(lambda::dialect);
        registry_.add_dialect(states::dialect);
        registry_.add(shapes::dynamodb::put_item, nothing);
        registry_.add(shapes::lambda::invoke, nothing);
        registry_.add(shapes::lambda::create_function, nothing);
        registry_.add(shapes::lambda::list_functions, nothing);
        front_.emplace(FrontParts{.registry = registry_,
                                  .region = "us-east-1",
                                  .account = "000000000000",
                                  .allowed_hosts = {"my.tunnel.dev", ".wild.dev"},
                                  .services = {"states", "dynamodb"},
                                  .ready = [this] { return ready_; },
                                  .reset = [this] { return reset(); },
                                  .http_api = [this](std::string id, std::string path,
                                                     http::Request) { return api(std::move(id), std::move(path)); }});
        handler_ = front_->handler();
    }

    asio::awaitable<void> reset() {
        ++resets_;
        if (reset_fails_) throw std::runtime_error("lambda: no");
        co_return;
    }

    asio::awaitable<http::Response> api(std::string id, std::string path) {
        http::Response response;
        response.status = 201;
        response.body = id + ' ' + path;
        co_return response;
    }

    static http::Request request(std::string method, std::string target, std::string host = "localhost:4566") {
        http::Request made;
        made.method = std::move(method);
        made.target = std::move(target);
        made.headers.add("Host", std::move(host));
        return made;
    }

    static http::Request operation(std::string target, std::string body = "{}") {
        http::Request made = request("POST", "/");
        made.headers.add("X-Amz-Target", std::move(target)).add("Content-Type", "application/x-amz-json-1.0");
        made.headers.add("Content-Length", std::to_string(body.size()));
        made.body = std::move(body);
        return made;
    }

    /// Through the door, then answered: as the server does it.
    http::Response answer(http::Request head) {
        auto verdict = handler_.admit(head);
        if (auto* refused = std::get_if<http::Response>(&verdict)) return std::move(*refused);
        asio::io_context context;
        auto work = handler_.handle(std::move(head));
        auto result = asio::co_spawn(context, std::move(work), asio::use_future);
        context.run();
        return result.get();
    }

    std::size_t limit(const http::Request& head) {
        const auto verdict = handler_.admit(head);
        return std::holds_alternative<std::size_t>(verdict) ? std::get<std::size_t>(verdict) : 0;
    }

    Registry registry_;
    std::optional<Front> front_;
    http::Handler handler_;
    Context seen_;
    Value input_;
    bool ready_ = true;
    bool reset_fails_ = false;
    int resets_ = 0;
};

TEST_F(FrontTest, LetsTheServersOwnNamesIn) {
    for (const char* host : {"localhost",
                             "LocalHost:4566",
                             "localhost.",
                             "127.0.0.1:4566",
                             "192.168.1.7",
                             "[::1]:4566",
                             "stepwell",
                             "stepwell:4566",
                             "host.docker.internal:4566",
                             "a.localhost",
                             "x.y.localhost:80",
                             "localhost.localstack.cloud",
                             "states.localhost.localstack.cloud:4566",
                             "states.us-east-1.amazonaws.com",
                             "sync-localhost:4566",
                             "sync-127.0.0.1:4566",
                             "sync-states.us-east-1.amazonaws.com",
                             "my.tunnel.dev",
                             "MY.tunnel.dev:443",
                             "a.wild.dev"})
        EXPECT_EQ(answer(request("GET", "/_stepwell/health", host)).status, 200) << host;
}

TEST_F(FrontTest, RefusesForeignHosts) {
    for (const char* host :
         {"evil.com", "evil.com:4566", "localhost.evil.com", "amazonaws.com.evil.com", "evilamazonaws.com",
          "127.0.0.1.evil.com", "sync-evil.com", "tunnel.dev", "x.my.tunnel.dev", "wild.dev", "", ":80", "[::1",
          "[::1].evil.com", "127.0.0.1:4566@evil.com", "localhost:evil.com", "a/b", "ev il", "user@localhost"}) {
        const http::Response refused = answer(request("GET", "/_stepwell/health", host));
        EXPECT_EQ(refused.status, 403) << host;
        EXPECT_NE(refused.body.find("--allowed-hosts"), std::string::npos) << refused.body;
        EXPECT_TRUE(refused.headers.has("x-amzn-RequestId"));
    }
}

TEST_F(FrontTest, RefusesOtherOriginsEvenForReading) {
    const std::pair<const char*, const char*> fields[] = {
        {"Origin", "http://evil.com"},
        {"Origin", "null"},
        {"Origin", "http://localhost:3000"},
        {"Origin", "localhost:4566"},
        {"Origin", ""},
        {"Sec-Fetch-Site", "cross-site"},
        {"Sec-Fetch-Site", "same-site"},
        {"sec-fetch-site", "odd"},
    };
    for (const auto& [name, value] : fields)
        for (const char* method : {"GET", "POST", "OPTIONS"}) {
            http::Request page = request(method, "/_stepwell/health");
            page.headers.add(name, value);
            EXPECT_EQ(answer(page).status, 403) << name << ": " << value;
        }
    const std::pair<const char*, const char*> own[] = {
        {"Origin", "http://localhost:4566"}, {"Sec-Fetch-Site", "none"}, {"Sec-Fetch-Site", "same-origin"}};
    for (const auto& [name, value] : own) {
        http::Request page = request("GET", "/_stepwell/health");
        page.headers.add(name, value);
        EXPECT_EQ(answer(page).status, 200) << name << ": " << value;
    }
}

TEST_F(FrontTest, WhatUsersAnswerHasNoOriginOfOurs) {
    const auto policy = [this](http::Request made) {
        return std::string(answer(std::move(made)).headers.get("Content-Security-Policy"));
    };
    const auto sandboxed = [](const std::string& text) {
        return text.starts_with("sandbox ") && text.find("allow-scripts") != std::string::npos &&
               text.find("allow-same-origin") == std::string::npos;
    };
    EXPECT_TRUE(sandboxed(policy(request("GET", "/_api/abc/x"))));
    EXPECT_TRUE(sandboxed(policy(request("POST", "/_api/abc/x"))));
    EXPECT_TRUE(sandboxed(policy(request("GET", "/bucket/page.html"))));
    EXPECT_TRUE(sandboxed(policy(request("GET", "/page.html", "bucket.s3.localhost:4566"))));
    EXPECT_EQ(policy(request("GET", "/x", "abc.execute-api.localhost:4566")), "");
    EXPECT_EQ(policy(operation("AWSStepFunctions.ListStateMachines")), "");
}

TEST_F(FrontTest, LeavesOriginsOfHttpApisToThem) {
    http::Request page = request("OPTIONS", "/_api/abc/x");
    page.headers.add("Origin", "http://evil.com").add("Sec-Fetch-Site", "cross-site");
    EXPECT_EQ(answer(page).status, 201);
    EXPECT_EQ(answer(request("GET", "/_api/abc/x", "evil.com")).status, 403);
}

TEST_F(FrontTest, FindsHttpApisByPathAndByHost) {
    EXPECT_EQ(answer(request("GET", "/_api/abc/hook/a%20b?x=1&y=/")).body, "abc /hook/a%20b?x=1&y=/");
    EXPECT_EQ(answer(request("GET", "/_api/abc")).body, "abc /");
    EXPECT_EQ(answer(request("GET", "/_api/abc?x=1")).body, "abc /?x=1");
    EXPECT_EQ(answer(request("GET", "/p?q", "abc.execute-api.us-east-1.amazonaws.com")).body, "abc /p?q");
    EXPECT_EQ(answer(request("GET", "/_stepwell/health", "ABC.execute-api.localhost:4566")).body,
              "abc /_stepwell/health");
    EXPECT_EQ(limit(request("POST", "/_api/abc/x")), 10U * 1024 * 1024);
}

TEST_F(FrontTest, TellsItsHealth) {
    const http::Response well = answer(request("GET", "/_localstack/health"));
    EXPECT_EQ(well.status, 200);
    const Parsed body = parse_json(well.body);
    ASSERT_TRUE(body) << well.body;
    EXPECT_EQ((*body)["services"]["dynamodb"].as_string(), "running");
    EXPECT_EQ((*body)["services"]["states"].as_string(), "running");
    EXPECT_EQ((*body)["services"]["stepfunctions"].as_string(), "running");
    EXPECT_TRUE((*body)["version"].is_string());
    ready_ = false;
    EXPECT_EQ(answer(request("GET", "/_stepwell/health")).status, 503);
    EXPECT_EQ(answer(request("POST", "/_stepwell/health")).status, 405);
    EXPECT_EQ(answer(request("GET", "/_stepwell/other")).status, 404);
}

TEST_F(FrontTest, ResetsByPostOnly) {
    EXPECT_EQ(answer(request("GET", "/_stepwell/reset")).status, 405);
    EXPECT_EQ(resets_, 0);
    EXPECT_EQ(answer(request("POST", "/_stepwell/reset")).status, 200);
    EXPECT_EQ(resets_, 1);
    reset_fails_ = true;
    const http::Response failed = answer(request("POST", "/_stepwell/reset"));
    EXPECT_EQ(failed.status, 500);
    EXPECT_NE(failed.body.find("lambda: no"), std::string::npos);
}

TEST_F(FrontTest, CallsOperations) {
    http::Request call = operation("AWSStepFunctions.ListStateMachines", R"({"maxResults":5})");
    call.headers.add("Authorization",
                     "AWS4-HMAC-SHA256 Credential=111122223333/20240101/eu-west-1/states/aws4_request, "
                     "SignedHeaders=host, Signature=00");
    const http::Response answered = answer(call);
    EXPECT_EQ(answered.status, 200);
    EXPECT_EQ(answered.body, R"({"stateMachines":[]})");
    EXPECT_EQ(seen_.account, "111122223333");
    EXPECT_EQ(seen_.region, "eu-west-1");
    EXPECT_EQ(answered.headers.get("x-amzn-RequestId"), seen_.request_id);
    EXPECT_EQ(input_["maxResults"].as_integer(), 5);
}

TEST_F(FrontTest, AnswersErrorsInTheProtocol) {
    const http::Response refused = answer(operation(
        "AWSStepFunctions.DescribeStateMachine", R"({"stateMachineArn":"arn:aws:states:us-east-1:000000000000:x"})"));
    EXPECT_EQ(refused.status, 400);
    EXPECT_NE(refused.body.find("StateMachineDoesNotExist"), std::string::npos) << refused.body;
    const http::Response bug = answer(operation("AWSStepFunctions.StopExecution", R"({"executionArn":"a"})"));
    EXPECT_EQ(bug.status, 500);
    EXPECT_NE(bug.body.find("InternalFailure"), std::string::npos) << bug.body;
    EXPECT_EQ(bug.body.find("a bug"), std::string::npos) << "insides are not told";
    EXPECT_TRUE(bug.headers.has("x-amzn-RequestId"));
    EXPECT_EQ(answer(operation("AWSStepFunctions.Nothing")).status, 400);
    EXPECT_EQ(answer(operation("AWSStepFunctions.ListStateMachines", "{")).status, 400);
    EXPECT_EQ(answer(request("GET", "/nowhere")).status, 404);
}

TEST_F(FrontTest, BoundsBodiesByServiceAndOperation) {
    const auto large = [](http::Request head) {
        http::Request other = request(head.method, head.target);
        if (head.headers.has("X-Amz-Target"))
            other.headers.add("X-Amz-Target", std::string(head.headers.get("X-Amz-Target")));
        other.headers.add("Content-Length", "2000000000");
        return other;
    };
    const std::size_t megabyte = 1024 * 1024;
    EXPECT_EQ(limit(operation("DynamoDB_20120810.PutItem")), megabyte) << "enough for a small one";
    EXPECT_EQ(limit(large(operation("DynamoDB_20120810.PutItem"))), 16 * megabyte);
    EXPECT_EQ(limit(large(operation("AWSStepFunctions.ListStateMachines"))), megabyte);
    EXPECT_EQ(limit(large(request("POST", "/2015-03-31/functions"))), 69'905'067U);
    EXPECT_EQ(limit(large(request("POST", "/2015-03-31/functions/f/invocations"))), 6'291'556U);
    EXPECT_EQ(limit(large(request("POST", "/_stepwell/reset"))), megabyte);
    http::Request chunked = request("POST", "/2015-03-31/functions");
    chunked.headers.add("Transfer-Encoding", "chunked");
    EXPECT_EQ(limit(chunked), 69'905'067U);
    // What nobody knows is refused before its body is read.
    EXPECT_EQ(answer(large(operation("Nobody.Nothing"))).status, 400);
}

TEST_F(FrontTest, SaysInAwsWordsWhatIsTooLarge) {
    const http::Response invoke = handler_.too_large(request("POST", "/2015-03-31/functions/f/invocations"), 6'291'556);
    EXPECT_EQ(invoke.status, 413);
    EXPECT_EQ(invoke.headers.get("x-amzn-ErrorType"), "RequestEntityTooLargeException");
    EXPECT_NE(invoke.body.find("Request must be smaller than 6291556 bytes for the InvokeFunction operation"),
              std::string::npos)
        << invoke.body;
    const http::Response states = handler_.too_large(operation("AWSStepFunctions.ListStateMachines"), 1024);
    EXPECT_EQ(states.status, 413);
    EXPECT_NE(states.body.find("ListStateMachines"), std::string::npos);
    EXPECT_EQ(handler_.too_large(request("POST", "/_api/a/b"), 1).status, 413);
}

}  // namespace
}  // namespace stepwell
