#include "adapters/services/lambda/live_answer.hpp"

#include "adapters/services/lambda/workers.hpp"
#include "engine/runtime/async.hpp"

namespace stepwell::lambda {

namespace {

asio::awaitable<void> run(std::shared_ptr<Workers> workers, Function function, Invocation invocation) {
    const std::shared_ptr<LiveAnswer> live = invocation.live;
    std::optional<Outcome> outcome;
    std::exception_ptr failure;
    try {
        outcome = co_await workers->invoke(std::move(function), std::move(invocation));
    } catch (...) {
        failure = std::current_exception();
    }
    if (outcome)
        live->finish(std::move(*outcome));
    else
        live->fail(failure);
}

}  // namespace

void LiveAnswer::begin(std::string content_type) {
    const std::lock_guard lock(mutex_);
    content_type_ = std::move(content_type);
}

asio::awaitable<bool> LiveAnswer::write(std::string bytes) { return pipe_.write(std::move(bytes)); }

void LiveAnswer::finish(Outcome outcome) {
    {
        const std::lock_guard lock(mutex_);
        outcome_ = std::move(outcome);
    }
    pipe_.end();
}

void LiveAnswer::fail(std::exception_ptr why) {
    {
        const std::lock_guard lock(mutex_);
        failure_ = std::move(why);
    }
    pipe_.end();
}

asio::awaitable<std::string> LiveAnswer::next() {
    std::string piece = co_await pipe_.next();
    if (piece.empty()) {
        const std::lock_guard lock(mutex_);
        if (failure_) std::rethrow_exception(failure_);
    }
    co_return piece;
}

std::optional<std::string> LiveAnswer::content_type() const {
    const std::lock_guard lock(mutex_);
    return content_type_;
}

Outcome LiveAnswer::outcome() const {
    const std::lock_guard lock(mutex_);
    return outcome_.value();
}

asio::awaitable<std::string> LiveSource::next_piece() {
    std::string piece = std::exchange(first_, {});
    if (piece.empty()) piece = co_await live_->next();
    co_return piece;
}

std::shared_ptr<LiveAnswer> invoke_live(Core& core, Function function, Invocation invocation) {
    auto live = std::make_shared<LiveAnswer>(core.platform.background);
    invocation.live = live;
    spawn(core.platform.background, "streamed invocation",
          run(core.workers, std::move(function), std::move(invocation)));
    return live;
}

}  // namespace stepwell::lambda
