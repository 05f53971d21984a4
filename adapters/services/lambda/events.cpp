// AWS: two retries after an error of the function, a minute and then two later; six hours of trying when there is no
// place.
#include "adapters/services/lambda/events.hpp"

#include <algorithm>

#include "adapters/platform/random.hpp"
#include "adapters/services/lambda/errors.hpp"
#include "adapters/services/lambda/recursion.hpp"
#include "engine/runtime/async.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell::lambda {

namespace {

constexpr const char* collection = "lambda.events";
constexpr std::size_t most_at_once = 64;
constexpr std::size_t most_events = 100'000;
constexpr std::size_t most_bytes = 256UL * 1024 * 1024;
constexpr std::int64_t longest_age = 6L * 60 * 60;  // seconds
constexpr std::int64_t most_retries = 2;

std::int64_t epoch_milliseconds(TimePoint time) { return time.time_since_epoch().count(); }

TimePoint moment(const Value& value) { return TimePoint(std::chrono::milliseconds(value.as_integer().value_or(0))); }

std::chrono::seconds retry_delay(std::int64_t attempts) { return std::chrono::minutes(attempts); }

std::chrono::seconds throttle_delay(int times) {
    return std::min<std::chrono::seconds>(std::chrono::seconds(1 << std::min(times, 9)), std::chrono::minutes(5));
}

std::size_t size_of(const Value& record) { return record["Payload"].as_string().size(); }

FunctionName function_in(const Value& record) {
    return {std::string(record["Account"].as_string()), std::string(record["Region"].as_string()),
            std::string(record["Function"].as_string()), std::string(record["Qualifier"].as_string())};
}

/// The event invoke configuration of what was called.
Value settings_of(const FunctionName& name, const std::optional<Value>& record) {
    if (!record) return {};
    return (*record)["EventInvoke"][name.qualifier.empty() ? "$LATEST" : name.qualifier];
}

std::optional<Function> version_in(const FunctionName& name, const std::optional<Value>& record) {
    if (!record) return std::nullopt;
    return version_of(name, *record);
}

}  // namespace

Events::Events(asio::any_io_executor executor, Documents& documents, Clock& clock, std::shared_ptr<Workers> workers)
    : executor_(std::move(executor)),
      strand_(asio::make_strand(executor_)),
      documents_(documents),
      clock_(clock),
      workers_(std::move(workers)) {}

asio::awaitable<void> Events::on_strand(std::function<void()> work) {
    auto job = [](std::function<void()> todo) -> asio::awaitable<void> {
        todo();
        co_return;
    };
    asio::awaitable<void> running = job(std::move(work));
    co_await on_executor(strand_, std::move(running));
}

asio::awaitable<void> Events::accept(FunctionName function, Invocation invocation) {
    const auto self = shared_from_this();
    if (count_ >= most_events || bytes_ >= most_bytes)
        throw client_error("TooManyRequestsException", 429, "Rate Exceeded.");
    // A caller in process may use one request id for many invocations.
    if (documents_.find(collection, invocation.request_id)) invocation.request_id = random_uuid();
    const TimePoint now = clock_.now();
    const Value record = Value::object({{"Account", function.account},
                                        {"Region", function.region},
                                        {"Function", function.name},
                                        {"Qualifier", function.qualifier},
                                        {"InvokedArn", invocation.invoked_arn},
                                        {"Payload", invocation.payload},
                                        {"ClientContext", invocation.client_context},
                                        {"TraceId", invocation.trace_id},
                                        {"Accepted", epoch_milliseconds(now)},
                                        {"Attempts", 0},
                                        {"Due", epoch_milliseconds(now)}});
    ++count_;
    bytes_ += size_of(record);
    try {
        co_await documents_.put(collection, invocation.request_id, record);
    } catch (...) {
        --count_;
        bytes_ -= size_of(record);
        throw;
    }
    asio::post(strand_, [self, now, key = invocation.request_id] {
        self->enqueue(now, {key});
        self->pump();
    });
}

asio::awaitable<void> Events::start() {
    const auto self = shared_from_this();
    std::function<void()> enqueue_recorded = [self] {
        for (const auto& [key, record] : self->documents_.list(collection)) {
            ++self->count_;
            self->bytes_ += size_of(record);
            self->enqueue(moment(record["Due"]), {key});
        }
        self->pump();
    };
    co_await on_strand(std::move(enqueue_recorded));
}

asio::awaitable<void> Events::reset() {
    const auto self = shared_from_this();
    std::function<void()> forget = [self] { self->waiting_.clear(); };
    co_await on_strand(std::move(forget));
    co_await documents_.clear(collection);
    count_ = 0;
    bytes_ = 0;
}

asio::awaitable<void> Events::stop() {
    const auto self = shared_from_this();
    stopped_ = true;
    std::function<void()> end = [self] {
        self->waiting_.clear();
        self->alarm_ = {};
    };
    co_await on_strand(std::move(end));
}

void Events::enqueue(TimePoint due, Waiting event) { waiting_.emplace(due, std::move(event)); }

/// Begins what is due, and looks again when more will be.
void Events::pump() {
    if (stopped_) return;
    const TimePoint now = clock_.now();
    while (!waiting_.empty() && waiting_.begin()->first <= now && active_ < most_at_once) {
        Waiting event = std::move(waiting_.begin()->second);
        waiting_.erase(waiting_.begin());
        ++active_;
        spawn(executor_, "event invocation", attempt(shared_from_this(), std::move(event)));
    }
    if (waiting_.empty() || active_ >= most_at_once) return;  // the end of an attempt looks again
    alarm_ = clock_.alarm(waiting_.begin()->first, [strand = strand_, weak = weak_from_this()] {
        asio::post(strand, [weak] {
            if (const auto self = weak.lock()) self->pump();
        });
    });
}

asio::awaitable<void> Events::attempt(std::shared_ptr<Events> self, Waiting event) {
    End end = End::done;
    const auto record = self->documents_.find(collection, event.key);
    if (record) {
        try {
            end = co_await self->deliver(event.key, *record);
        } catch (const std::exception& error) {
            log::warn("lambda", "an event could not be delivered and waits",
                      {{"request", event.key}, {"error", error.what()}});
            end = End::throttled;
        }
    }
    std::optional<TimePoint> due;
    if (end == End::try_again) {
        event.throttled = 0;
        if (const auto changed = self->documents_.find(collection, event.key)) due = moment((*changed)["Due"]);
    } else if (end == End::throttled) {
        due = self->clock_.now() + throttle_delay(event.throttled++);
    }
    asio::post(self->strand_, [self, due, event]() mutable {
        --self->active_;
        if (due && !self->stopped_) self->enqueue(*due, std::move(event));
        self->pump();
    });
}

asio::awaitable<Events::End> Events::deliver(std::string key, Value record) {
    const FunctionName name = function_in(record);
    const auto stored = documents_.find(functions_collection, name.key());
    const Value settings = settings_of(name, stored);
    const std::chrono::seconds age(settings["MaximumEventAgeInSeconds"].as_integer().value_or(longest_age));
    const bool too_old = clock_.now() - moment(record["Accepted"]) > age;
    const std::optional<Function> function = version_in(name, stored);
    if (!function || too_old) {
        log::warn("lambda",
                  too_old ? "an event is dropped: it is too old" : "an event is dropped: its function is gone",
                  {{"function", name.name}, {"request", key}});
        co_await settle(key, true);
        co_return End::done;
    }
    Invocation invocation{key, std::string(record["Payload"].as_string()),
                          std::string(record["ClientContext"].as_string()), std::string(record["TraceId"].as_string()),
                          std::string(record["InvokedArn"].as_string())};
    if (is_recursive(*function, invocation)) {
        log::warn("lambda", "an event is dropped: its function is in a recursive loop",
                  {{"function", name.name}, {"request", key}});
        co_await settle(key, true);
        co_return End::done;
    }
    const Outcome outcome = co_await workers_->invoke(*function, std::move(invocation));
    if (stopped_) co_return End::done;  // the record stays for the next start
    const bool succeeded = outcome.kind == Outcome::Kind::success;
    const std::int64_t retries = settings["MaximumRetryAttempts"].as_integer().value_or(most_retries);
    const bool last = record["Attempts"].as_integer().value_or(0) >= retries;
    if (!succeeded && last)
        log::warn("lambda", "an event is dropped: its function failed at every attempt",
                  {{"function", name.name}, {"request", key}});
    co_await settle(key, succeeded || last);
    co_return succeeded || last ? End::done : End::try_again;
}

/// Notes an attempt's end; `over`: there will be no other.
asio::awaitable<void> Events::settle(std::string key, bool over) {
    const TimePoint now = clock_.now();
    std::size_t removed = 0;
    bool gone = false;
    const auto change = [&, over](const std::optional<Value>& current) -> std::optional<Value> {
        if (!current) return std::nullopt;  // everything was reset meanwhile
        if (over) {
            gone = true;
            removed = size_of(*current);
            return std::nullopt;
        }
        const std::int64_t attempts = (*current)["Attempts"].as_integer().value_or(0) + 1;
        return current->with("Attempts", attempts).with("Due", epoch_milliseconds(now + retry_delay(attempts)));
    };
    co_await documents_.update(collection, key, change);
    if (!gone) co_return;
    --count_;
    bytes_ -= removed;
}

}  // namespace stepwell::lambda
