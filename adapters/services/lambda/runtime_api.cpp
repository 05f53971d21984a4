// The Lambda Runtime API, version 2018-06-01, as one worker's process sees it.
#include <boost/asio/post.hpp>
#include <exception>

#include "adapters/platform/base64.hpp"
#include "adapters/platform/http/client_presence.hpp"
#include "adapters/platform/http/origin.hpp"
#include "adapters/services/lambda/live_answer.hpp"
#include "adapters/services/lambda/worker.hpp"
#include "engine/runtime/async.hpp"
#include "engine/runtime/clock.hpp"
#include "engine/text.hpp"
#include "engine/value/value.hpp"

namespace stepwell::lambda {

namespace {

constexpr std::string_view root = "/2018-06-01/runtime/";
constexpr std::size_t largest_body = largest_payload + 64UL * 1024;  // an error's text may be larger than an answer

http::Response json(int status, const Value& body) {
    http::Response response;
    response.status = status;
    response.headers.add("Content-Type", "application/json");
    response.body = print(body);
    return response;
}

http::Response accepted() { return json(202, Value::object({{"status", "OK"}})); }

http::Response refused(int status, std::string_view type, std::string_view text) {
    return json(status, Value::object({{"errorMessage", text}, {"errorType", type}}));
}

http::Response gone() { return refused(410, "Gone", "The worker has ended."); }

http::Response too_large() {
    return refused(413, "RequestEntityTooLarge", "Exceeded maximum allowed payload size (6291556 bytes).");
}

Outcome too_large_outcome(std::size_t largest = largest_payload) {
    Outcome outcome{Outcome::Kind::failure, {}, {}};
    outcome.payload =
        print(Value::object({{"errorType", "Function.ResponseSizeTooLarge"},
                             {"errorMessage", "Response payload size exceeded maximum allowed payload size (" +
                                                  std::to_string(largest) + " bytes)."}}));
    return outcome;
}

/// "invocation/ID/response" as ID and what follows it.
std::pair<std::string_view, std::string_view> invocation_parts(std::string_view path) {
    constexpr std::string_view prefix = "invocation/";
    if (!path.starts_with(prefix)) return {};
    path.remove_prefix(prefix.size());
    const auto slash = path.find('/');
    if (slash == std::string_view::npos) return {};
    return {path.substr(0, slash), path.substr(slash + 1)};
}

/// The part of the path behind the version; empty: no such path.
std::string_view below_root(const http::Request& request) {
    const std::string_view path = request.path();
    return path.starts_with(root) ? path.substr(root.size()) : std::string_view();
}

/// Lambda developer guide: "Response streaming with custom runtimes".
bool is_streaming(const http::Request& head) {
    return same_letters(head.headers.get("Lambda-Runtime-Function-Response-Mode"), "streaming");
}

}  // namespace

http::Handler Worker::runtime_api(const std::weak_ptr<Worker>& worker, const ApiPlace& place) {
    http::Handler handler;
    handler.admit = [secret = place.host](const http::Request& head) -> http::Verdict {
        // A page cannot know the name; should it ever do, a browser says who it works for.
        if (http::host_name(head.headers.get("Host")) != secret)
            return refused(403, "AccessDenied", "This Runtime API is another handler's.");
        if (const auto why = http::from_web_page(head)) return refused(403, "AccessDenied", *why);
        if (is_streaming(head)) return http::Streamed{};
        return largest_body;
    };
    handler.too_large = [worker](const http::Request& head, std::size_t) {
        const auto self = worker.lock();
        return self ? self->take_too_large(head) : gone();
    };
    handler.handle = [worker](http::Request request) { return answer(worker, std::move(request)); };
    return handler;
}

asio::awaitable<http::Response> Worker::answer(std::weak_ptr<Worker> worker, http::Request request) {
    const auto self = worker.lock();
    if (!self) co_return gone();
    http::Response response = co_await self->answer(std::move(request));
    co_return response;
}

asio::awaitable<http::Response> Worker::answer(http::Request request) {
    const std::string path(below_root(request));
    const auto [id, what] = invocation_parts(path);
    if (request.method == "GET" && path == "invocation/next") {
        http::Response response = co_await next(std::move(request.client));
        co_return response;
    }
    if (request.method == "POST" && path == "init/error") {
        if (ready_) co_return refused(403, "InvalidStateTransition", "State transition from Ready to InitError failed");
        init_error_ = std::move(request.body);
        progress_.notify();
        co_return accepted();
    }
    if (request.method == "POST" && what == "response" && request.stream) {
        http::Response response = co_await take_stream(std::string(id), std::move(request));
        co_return response;
    }
    if (request.method == "POST" && (what == "response" || what == "error"))
        co_return take_answer(id, what, std::move(request.body));
    co_return refused(404, "InvalidPath", "no such path in the Runtime API: " + std::string(request.path()));
}

/// One at a time: who asks twice is refused, unless the first has hung up.
asio::awaitable<http::Response> Worker::next(std::shared_ptr<http::ClientPresence> client) {
    if (call_ && call_->delivered && !call_->answer)
        co_return refused(403, "InvalidStateTransition", "State transition from Invoking to Ready failed");
    if (asked_) co_return refused(403, "InvalidStateTransition", "State transition from Ready to Ready failed");
    if (!ready_) init_time_ = Clock::now() - started_;
    ready_ = true;
    start_turn_.reset();
    asked_ = true;
    const std::uint64_t turn = ++turn_;
    if (client)
        client->on_leaving([weak = weak_from_this(), turn, strand = strand_] {
            asio::post(strand, [weak, turn] {
                const auto self = weak.lock();
                if (self && self->asked_ && self->turn_ == turn) self->withdraw_next();
            });
        });
    progress_.notify();
    while (!(asked_ && turn_ == turn && call_ && !call_->delivered && call_->deadline_ms != 0)) {
        if (exit_ || killed_ || !asked_ || turn_ != turn) co_return gone();
        co_await work_.wait();
    }
    asked_ = false;
    call_->delivered = true;
    const Invocation& invocation = call_->invocation;
    http::Response response;
    response.headers.add("Content-Type", "application/json");
    response.headers.add("Lambda-Runtime-Aws-Request-Id", invocation.request_id);
    response.headers.add("Lambda-Runtime-Deadline-Ms", std::to_string(call_->deadline_ms));
    response.headers.add("Lambda-Runtime-Invoked-Function-Arn",
                         invocation.invoked_arn.empty() ? spec_.function_arn : invocation.invoked_arn);
    response.headers.add("Lambda-Runtime-Trace-Id", invocation.trace_id);
    if (!invocation.client_context.empty())
        response.headers.add("Lambda-Runtime-Client-Context", invocation.client_context);
    response.body = invocation.payload;
    co_return response;
}

/// Whoever waits for an invocation has hung up: what it was given would be lost.
void Worker::withdraw_next() {
    asked_ = false;
    work_.notify();
}

http::Response Worker::take_answer(std::string_view request_id, std::string_view what, std::string body) {
    const bool failed = what == "error";
    if (!waits_for(request_id) || (call_->streaming && !failed))
        return refused(400, "InvalidRequestID", "Invalid request ID");
    if (body.size() > largest_payload) {
        call_->answer = too_large_outcome();
        progress_.notify();
        return too_large();
    }
    call_->answer = Outcome{failed ? Outcome::Kind::failure : Outcome::Kind::success, std::move(body), {}};
    progress_.notify();
    return accepted();
}

/// Whether this is the invocation whose answer is waited for.
bool Worker::waits_for(std::string_view request_id) const {
    return call_ && call_->delivered && !call_->answer && request_id == call_->invocation.request_id;
}

/// An answer piece by piece; what went wrong in the middle is said behind it.
asio::awaitable<http::Response> Worker::take_stream(std::string request_id, http::Request request) {
    if (!waits_for(request_id) || call_->streaming) co_return refused(400, "InvalidRequestID", "Invalid request ID");
    call_->streaming = true;
    std::string type(request.headers.get("Content-Type"));
    if (type.empty()) type = "application/octet-stream";
    std::shared_ptr<LiveAnswer> live = call_->invocation.live;
    if (live) live->begin(type);
    const std::size_t largest = live ? largest_stream : largest_payload;
    std::string body;
    std::size_t size = 0;
    for (;;) {
        std::string piece;
        bool broken = false;
        try {
            piece = co_await request.stream->next();
        } catch (const BrokenSource&) {
            broken = true;
        }
        if (!waits_for(request_id)) co_return gone();
        if (broken) {
            call_->streaming = false;
            progress_.notify();
            co_return refused(400, "InvalidRequest", "The response did not arrive to its end.");
        }
        if (piece.empty()) break;
        size += piece.size();
        if (size > largest) {
            call_->answer = too_large_outcome(largest);
            progress_.notify();
            co_return too_large();
        }
        if (!call_->invocation.live) {
            body += piece;
        } else if (live) {
            const bool wanted = co_await live->write(std::move(piece));
            if (!wanted) live = nullptr;  // what still comes is read all the same: the handler runs to its end
            if (!waits_for(request_id)) co_return gone();
        }
    }
    call_->answer = Outcome{Outcome::Kind::success, std::move(body), {}, type};
    for (const auto& [name, value] : request.stream->trailers())
        if (same_letters(name, "Lambda-Runtime-Function-Error-Body") && !value.empty())
            call_->answer = Outcome{Outcome::Kind::failure, base64_decode(value).value_or("{}"), {}};
    progress_.notify();
    co_return accepted();
}

http::Response Worker::take_too_large(const http::Request& head) {
    const auto [id, what] = invocation_parts(below_root(head));
    if (waits_for(id)) {
        call_->answer = too_large_outcome();
        progress_.notify();
    }
    return too_large();
}

}  // namespace stepwell::lambda
