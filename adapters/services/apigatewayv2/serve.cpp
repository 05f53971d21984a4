// A request to an API: its stage, its route, its function, its answer. API Gateway developer guide: "Create routes for
// HTTP APIs".
#include <algorithm>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <chrono>
#include <exception>
#include <memory>

#include "adapters/aws/http_functions/answer.hpp"
#include "adapters/aws/http_functions/cors.hpp"
#include "adapters/aws/http_functions/event.hpp"
#include "adapters/platform/random.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/services/apigatewayv2/http_apis.hpp"
#include "adapters/services/apigatewayv2/records.hpp"
#include "adapters/services/apigatewayv2/routes.hpp"
#include "engine/runtime/async.hpp"
#include "engine/runtime/clock.hpp"
#include "engine/runtime/log.hpp"
#include "engine/runtime/signal.hpp"
#include "engine/states/resource.hpp"

namespace stepwell::apigatewayv2 {

namespace {

using namespace http_functions;

/// What became of an invocation that may outlast its request.
struct Outcome {
    Signal ended;
    bool has_ended = false;
    Answer answer;
    std::exception_ptr thrown;
};

/// `work`'s answer, or nothing when it takes longer than `limit`: then it goes on alone, as a function on AWS does.
/// Runs on a strand.
asio::awaitable<std::optional<Answer>> within(std::chrono::milliseconds limit, asio::awaitable<Answer> work) {
    const asio::any_io_executor executor = co_await asio::this_coro::executor;
    const auto end = std::chrono::steady_clock::now() + limit;
    auto outcome = std::make_shared<Outcome>();
    asio::co_spawn(executor, std::move(work), [outcome](std::exception_ptr thrown, Answer answer) {
        outcome->has_ended = true;
        outcome->thrown = std::move(thrown);
        outcome->answer = std::move(answer);
        outcome->ended.notify();
    });
    co_await outcome->ended.wait_until(end, 0);
    if (!outcome->has_ended) co_return std::nullopt;
    if (outcome->thrown) std::rethrow_exception(outcome->thrown);
    co_return std::move(outcome->answer);
}

/// A path's first segment; stage names need no percent-encoding.
std::string_view first_segment(std::string_view path) {
    path.remove_prefix(1);
    return path.substr(0, path.find('/'));
}

asio::awaitable<http::Response> invoke(Platform& platform, Value integration, Call call, http::Request request) {
    const auto function = function_of(integration["IntegrationUri"].as_string());
    const Registry::Entry* entry = platform.registry.find("lambda", "Invoke");
    if (!function || !entry) co_return gateway_message(500, "Internal Server Error");
    const std::string_view format = integration["PayloadFormatVersion"].as_string();
    // AWS: an API calls functions of any region.
    Context context{call.account, parse_resource(*function)->region, call.request_id};
    Request invocation;
    invocation.input = Value::object({{"FunctionName", *function}, {"InvocationType", "RequestResponse"}});
    invocation.payload = json_body(format == "1.0" ? event_1_0(call, request) : event_2_0(call, request));
    const std::chrono::milliseconds limit(integration["TimeoutInMillis"].as_integer().value_or(30000));
    std::string failure;
    int status = 500;
    try {
        auto work = platform.registry.call(*entry, std::move(context), std::move(invocation));
        auto limited = within(limit, std::move(work));
        const auto executor = asio::make_strand(co_await asio::this_coro::executor);
        const auto answer = co_await on_executor(executor, std::move(limited));
        // AWS: a function that takes too long answers 503, whatever becomes of it.
        if (!answer) co_return gateway_message(503, "Service Unavailable");
        if (!answer->output.contains("FunctionError")) co_return response_of(format, answer->payload.bytes);
        failure = "the function failed: " + answer->payload.bytes.substr(0, 1000);
    } catch (const ApiError& error) {
        failure = error.code + ": " + error.message;
        if (error.code == "RequestTooLargeException") status = 413;
    } catch (const std::exception& error) {
        failure = error.what();
    }
    log::warn("apigatewayv2", failure, {{"api", call.api_id}, {"route", call.route.key}, {"function", *function}});
    co_return gateway_message(status, status == 413 ? "Request Entity Too Large" : "Internal Server Error");
}

asio::awaitable<http::Response> answer(Platform& platform, Value record, Call call, http::Request request) {
    const Value& stages = record["Stages"];
    std::string_view path = call.path;
    call.stage = first_segment(path);
    if (!call.stage.empty() && stages.contains(call.stage)) {
        path.remove_prefix(1 + call.stage.size());
    } else {
        call.stage = "$default";
    }
    const Value* stage = stages.find(call.stage);
    auto route = stage ? match_route(record["Routes"], request.method, path) : std::nullopt;
    if (!route) co_return gateway_message(404, "Not Found");
    call.account = record["Account"].as_string();
    call.region = record["Region"].as_string();
    call.stage_variables = (*stage)["StageVariables"];
    call.time = platform.clock.now();
    call.route = std::move(*route);
    const std::string_view target = record["Routes"][call.route.route_id]["Target"].as_string();
    const Value integration = record["Integrations"][target.substr(std::min(target.size(), target.find('/') + 1))];
    co_return co_await invoke(platform, integration, std::move(call), std::move(request));
}

}  // namespace

asio::awaitable<http::Response> HttpApis::serve(std::string api_id, std::string path_and_query, http::Request request) {
    const auto record = platform_.documents.find(collection, api_id);
    // AWS: an API whose default endpoint is disabled is not there.
    if (!record || (*record)["Api"]["DisableExecuteApiEndpoint"].as_bool()) co_return gateway_message(404, "Not Found");
    const Value& cors = (*record)["Api"]["CorsConfiguration"];
    const std::string request_id = random_uuid();
    http::Response response;
    if (auto early = preflight(cors, request)) {
        response = std::move(*early);
    } else {
        Call call;
        call.request_id = request_id;
        call.api_id = std::move(api_id);
        const auto question = path_and_query.find('?');
        call.path = path_and_query.substr(0, question);
        if (question != std::string::npos) call.query = path_and_query.substr(question + 1);
        if (!call.path.starts_with('/')) call.path.insert(0, "/");
        http::Request copy = request;
        response = co_await answer(platform_, *record, std::move(call), std::move(copy));
        response = with_cors(cors, request, std::move(response));
    }
    response.headers.add("apigw-requestid", request_id);
    co_return response;
}

}  // namespace stepwell::apigatewayv2
