// Workers that are started ahead of invocations, as provisioned concurrency asks for them.
#include <algorithm>
#include <chrono>
#include <exception>
#include <utility>

#include "adapters/platform/store/documents.hpp"
#include "adapters/services/lambda/workers.hpp"
#include "engine/runtime/async.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell::lambda {

namespace {

/// AWS's StatusReason when the function's own code is to blame.
constexpr const char* function_failed = "FUNCTION_ERROR_INIT_FAILURE";

constexpr std::chrono::milliseconds longest_reap_interval{30'000};
constexpr std::chrono::milliseconds shortest_reap_interval{500};

}  // namespace

void Workers::start() {
    for (const auto& [key, record] : platform_.documents.list(functions_collection))
        if (record["Provisioned"].size() > 0)
            provide(FunctionName{place_of_key(key), std::string(name_of_key(key)), {}});
    const auto interval =
        std::clamp(idle_time_.value_or(longest_reap_interval) / 4, shortest_reap_interval, longest_reap_interval);
    spawn(executor_, "idle workers", reap(weak_from_this(), platform_.clock, interval, stopping_));
}

void Workers::provide(const FunctionName& function) {
    std::vector<std::shared_ptr<Worker>> ending;
    {
        const std::lock_guard lock(mutex_);
        if (stopped_) return;
        // read here: whoever comes last has the newest
        const auto record = platform_.documents.find(functions_collection, function.key());
        ending = pools_.follow(function, record.value_or(Value()));
    }
    for (const auto& worker : ending) worker->kill();
    fill_pools();
}

Allocation Workers::allocation(const FunctionName& function) {
    const std::lock_guard lock(mutex_);
    return pools_.allocation(function);
}

void Workers::look_after_pools() {
    {
        const std::lock_guard lock(mutex_);
        pools_.look();
    }
    fill_pools();
}

void Workers::fill_pools() {
    std::vector<std::shared_ptr<Pool>> begun;
    {
        const std::lock_guard lock(mutex_);
        if (!stopped_) begun = pools_.begin_starts();
    }
    for (auto& pool : begun)
        spawn(executor_, "provisioned concurrency", start_ahead(shared_from_this(), std::move(pool)));
}

asio::awaitable<void> Workers::start_ahead(std::shared_ptr<Workers> self, std::shared_ptr<Pool> pool) {
    std::shared_ptr<Worker> worker;
    std::string failure;
    try {
        failure = co_await self->initialize(pool, worker);
    } catch (const CannotStart& error) {
        failure = function_failed;
        log::warn("lambda", error.what(), {{"doing", "starting what is provisioned"}});
    } catch (const std::exception& error) {
        failure = error.what();
        log::warn("lambda", error.what(), {{"doing", "starting what is provisioned"}});
    }
    bool kept = false;
    {
        const std::lock_guard lock(self->mutex_);
        if (failure.empty())
            kept = self->pools_.add(pool, worker);
        else
            self->pools_.fail(pool, worker, failure);
    }
    if (worker && !kept) worker->kill();
    self->fill_pools();
}

/// Empty, or why the worker is none to be used.
asio::awaitable<std::string> Workers::initialize(std::shared_ptr<Pool> pool, std::shared_ptr<Worker>& worker) {
    Function function;
    {
        const std::lock_guard lock(mutex_);
        function = pool->function;
    }
    std::string state = co_await folder_state_of(function);
    worker = co_await find_or_launch(std::move(function), std::move(state), Initialization::provisioned);
    bool wanted = false;
    {
        const std::lock_guard lock(mutex_);
        wanted = pools_.begin_init(pool, worker);
    }
    if (!wanted) worker->kill();
    const bool done = co_await worker->initialize();
    co_return done ? std::string() : std::string(function_failed);
}

std::shared_ptr<Worker> Workers::take_ready(const Function& function, const std::string& folder_state) {
    if (function.record["Provisioned"].size() == 0) return nullptr;
    const std::lock_guard lock(mutex_);
    if (stopped_) return nullptr;
    return pools_.take(function, folder_state);
}

}  // namespace stepwell::lambda
