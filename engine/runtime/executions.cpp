// engine/runtime/executions.cpp — finds the shard that owns an execution, and goes there.
#include "engine/runtime/executions.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <set>

#include "engine/runtime/async.hpp"
#include "engine/runtime/crash_guard.hpp"
#include "engine/runtime/log.hpp"
#include "engine/runtime/map_runs.hpp"
#include "engine/runtime/shard.hpp"

namespace stepwell {

namespace asio = boost::asio;

// FNV-1a: task tokens carry it, so it must not change with a library.
std::uint64_t shard_hash(std::string_view arn) {
    std::uint64_t hash = 14695981039346656037ULL;
    for (const char c : arn) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    return hash;
}

namespace {

// A Map Run's child runs an item processor of its parent's revision: "revision#state".
Definitions with_processors(Definitions definitions) {
    return [definitions = std::move(definitions)](const std::string& revision) -> std::shared_ptr<const Definition> {
        const std::size_t mark = revision.find('#');
        auto whole = definitions(revision.substr(0, mark));
        if (!whole || mark == std::string::npos) return whole;
        const auto processor = find_processor(*whole->machine, std::string_view(revision).substr(mark + 1));
        if (!processor) return nullptr;
        // it keeps the whole, as that would have to be compiled again for the next child
        return std::make_shared<const Definition>(Definition{{std::move(whole), processor.get()}, {}, {}});
    };
}

}  // namespace

Executions::Executions(Ports ports, std::vector<asio::any_io_executor> shards, TokenKey key)
    : ports_(std::move(ports)), key_(std::move(key)) {
    ports_.definitions = with_processors(std::move(ports_.definitions));
    MapRuns::Ports map_ports{ports_.store, ports_.clock, ports_.map_files, *this, ports_.express, ports_.crash_guard};
    map_runs_ = std::make_unique<MapRuns>(map_ports);
    for (auto& executor : shards) {
        shards_.push_back(std::make_unique<Shard>(std::move(executor), ports_, key_, *map_runs_));
    }
}

Executions::~Executions() = default;

Shard& Executions::shard_of(std::string_view arn) { return *shards_[shard_hash(arn) % shards_.size()]; }

Shard& Executions::shard_of(const TokenContents& token) { return *shards_[token.shard_hash % shards_.size()]; }

namespace {

/// Goes to the shard's thread and comes back.
template <class T>
asio::awaitable<T> on_thread_of(Shard& shard, asio::awaitable<T> work) {
    return on_executor(shard.executor(), std::move(work));
}

/// The same for a plain function.
template <class Function>
asio::awaitable<std::invoke_result_t<Function, Shard&>> ask(Shard& shard, Function function) {
    auto work = [](Shard& owner, Function call) -> asio::awaitable<std::invoke_result_t<Function, Shard&>> {
        co_return call(owner);
    };
    return on_thread_of(shard, work(shard, std::move(function)));
}

}  // namespace

asio::awaitable<void> Executions::recover() {
    const std::vector<ParkedExecution> running = co_await ports_.store.running();
    // each shard is gone to once: ten thousand changes of thread would cost more than the replays
    std::vector<std::vector<ParkedExecution>> by_shard(shards_.size());
    for (const ParkedExecution& execution : running) {
        by_shard[execution.shard_hash % shards_.size()].push_back(execution);
    }
    for (std::size_t i = 0; i < shards_.size(); ++i) {
        const auto resume = [&executions = by_shard[i]](Shard& shard) {
            for (const ParkedExecution& execution : executions) shard.driver().resume(execution);
        };
        co_await ask(*shards_[i], resume);
    }
    if (!running.empty()) log::info("runtime", "resumed open executions", {{"count", std::to_string(running.size())}});
}

asio::awaitable<void> Executions::recovered() {
    for (const auto& shard : shards_) co_await on_thread_of(*shard, shard->driver().parking().all_taken_up());
    if (!shards_.front()->driver().ended()) co_await map_runs_->sweep(shards_.front()->executor());
}

asio::awaitable<StartAnswer> Executions::start(StartRequest request) {
    Shard& shard = shard_of(request.arn);
    return on_thread_of(shard, shard.start(std::move(request)));
}

asio::awaitable<std::optional<TimePoint>> Executions::stop(std::string arn, Error error, bool failed) {
    Shard& shard = shard_of(arn);
    return on_thread_of(shard, shard.stop(std::move(arn), std::move(error), failed));
}

asio::awaitable<RedriveAnswer> Executions::redrive(std::string arn, std::string client_token) {
    Shard& shard = shard_of(arn);
    return on_thread_of(shard, shard.redrive(std::move(arn), std::move(client_token), 0));
}

asio::awaitable<RedriveAnswer> Executions::redrive_child(std::string arn, std::int64_t map_redrive) {
    Shard& shard = shard_of(arn);
    return on_thread_of(shard, shard.redrive(std::move(arn), "", map_redrive));
}

asio::awaitable<std::optional<ExecutionRecord>> Executions::describe(std::string arn) {
    Shard& shard = shard_of(arn);
    return on_thread_of(shard, shard.describe(std::move(arn)));
}

asio::awaitable<std::vector<ExecutionRecord>> Executions::list(ExecutionQuery query) {
    return ports_.store.list(std::move(query));
}

asio::awaitable<std::optional<HistoryPart>> Executions::history(std::string arn, HistoryRange range) {
    Shard& shard = shard_of(arn);
    return on_thread_of(shard, shard.history(std::move(arn), range));
}

asio::awaitable<TokenAnswer> Executions::settle(std::string token, std::variant<Value, Error> outcome) {
    const std::optional<TokenContents> contents = key_.open(token);
    if (!contents) co_return TokenAnswer::invalid;
    Shard& shard = shard_of(*contents);
    asio::awaitable<TokenAnswer> work = shard.settle(*contents, std::move(outcome));
    co_return co_await on_thread_of(shard, std::move(work));
}

asio::awaitable<TokenAnswer> Executions::worker_started(std::string token, std::string worker) {
    const std::optional<TokenContents> contents = key_.open(token);
    if (!contents) co_return TokenAnswer::invalid;
    Shard& shard = shard_of(*contents);
    asio::awaitable<TokenAnswer> work = shard.worker_started(*contents, std::move(worker));
    co_return co_await on_thread_of(shard, std::move(work));
}

asio::awaitable<TokenAnswer> Executions::heartbeat(std::string token) {
    const std::optional<TokenContents> contents = key_.open(token);
    if (!contents) co_return TokenAnswer::invalid;
    Shard& shard = shard_of(*contents);
    asio::awaitable<TokenAnswer> work = shard.heartbeat(*contents);
    co_return co_await on_thread_of(shard, std::move(work));
}

asio::awaitable<bool> Executions::any_open(std::string machine_arn) {
    const auto any = [&machine_arn](Shard& shard) { return shard.any_open(machine_arn); };
    for (const auto& shard : shards_) {
        const bool open = co_await ask(*shard, any);
        if (open) co_return true;
    }
    ExecutionQuery running;
    running.machine_arn = std::move(machine_arn);
    running.status = Status::running;
    running.limit = 1;
    const std::vector<ExecutionRecord> others = co_await ports_.store.list(std::move(running));
    co_return !others.empty();
}

std::size_t Executions::set_aside() const {
    std::size_t count = 0;
    for (const auto& shard : shards_) count += shard->driver().aside().size();
    return count;
}

std::vector<std::string> Executions::set_aside_arns() const {
    std::vector<std::string> all;
    for (const auto& shard : shards_)
        for (std::string& arn : shard->driver().aside().arns()) all.push_back(std::move(arn));
    return all;
}

bool Executions::is_set_aside(const std::string& arn) { return shard_of(arn).driver().aside().find(arn).has_value(); }

asio::awaitable<void> Executions::park_waiting() {
    const auto park = [](Shard& shard) { shard.driver().parking().park_all(); };
    for (const auto& shard : shards_) co_await ask(*shard, park);
}

asio::awaitable<void> Executions::hold_starts(bool hold) {
    map_runs_->hold_starts(hold);
    const auto set = [hold](Shard& shard) {
        hold ? shard.driver().hold_start_tasks() : shard.driver().release_start_tasks();
    };
    for (const auto& shard : shards_) co_await ask(*shard, set);
}

asio::awaitable<std::optional<Executions::Largest>> Executions::largest() {
    std::optional<Largest> largest;
    const auto look = [&largest](Shard& shard) {
        for (const auto& [id, live] : shard.driver().runs().all()) {
            const std::uint64_t bytes = live->run->held_bytes();
            if (!largest || bytes > largest->bytes) largest = Largest{live->record.arn, bytes};
        }
    };
    for (const auto& shard : shards_) co_await ask(*shard, look);
    co_return largest;
}

asio::awaitable<void> Executions::drop_all() {
    map_runs_->drop_all();
    const auto drop = [](Shard& shard) { shard.driver().drop_all(); };
    for (const auto& shard : shards_) co_await ask(*shard, drop);
}

asio::awaitable<void> Executions::reset() {
    co_await drop_all();
    co_await ports_.store.clear();
    if (ports_.crash_guard) ports_.crash_guard->forget_all();
    const auto admit = [](Shard& shard) { shard.driver().admit_starts(); };
    for (const auto& shard : shards_) co_await ask(*shard, admit);
}

asio::awaitable<void> Executions::shut_down() {
    map_runs_->drop_all();
    const auto end = [](Shard& shard) { shard.driver().end(); };
    for (const auto& shard : shards_) co_await ask(*shard, end);
}

}  // namespace stepwell
