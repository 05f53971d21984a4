// engine/runtime/executions.cpp — finds the shard that owns an execution, and goes there.
#include "engine/runtime/executions.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/use_awaitable.hpp>

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
        auto processor = find_processor(*whole->machine, std::string_view(revision).substr(mark + 1));
        if (!processor) return nullptr;
        return std::make_shared<const Definition>(Definition{std::move(processor), {}, {}});
    };
}

}  // namespace

Executions::Executions(Ports ports, std::vector<asio::any_io_executor> shards, TokenKey key)
    : ports_(std::move(ports)), key_(std::move(key)) {
    ports_.definitions = with_processors(std::move(ports_.definitions));
    MapRuns::Ports map_ports{ports_.store, ports_.clock, ports_.map_files, *this, ports_.express};
    map_runs_ = std::make_unique<MapRuns>(map_ports);
    for (auto& executor : shards) {
        shards_.push_back(std::make_shared<Shard>(std::move(executor), ports_, key_, *map_runs_));
    }
}

Executions::~Executions() = default;

Shard& Executions::shard_of(std::string_view arn) { return *shards_[shard_hash(arn) % shards_.size()]; }

namespace {

asio::awaitable<void> revive(std::shared_ptr<Shard> shard, std::vector<OpenExecution> open) {
    for (OpenExecution& execution : open) shard->revive(std::move(execution));
    co_return;
}

}  // namespace

asio::awaitable<void> Executions::recover() {
    std::vector<OpenExecution> open = co_await ports_.store.open();
    const std::size_t count = open.size();
    // each shard is gone to once: ten thousand changes of thread would cost more than the replays
    std::vector<std::vector<OpenExecution>> of_shards(shards_.size());
    for (OpenExecution& execution : open) {
        of_shards[shard_hash(execution.record.arn) % shards_.size()].push_back(std::move(execution));
    }
    for (std::size_t i = 0; i < shards_.size(); ++i) {
        asio::awaitable<void> work = revive(shards_[i], std::move(of_shards[i]));
        co_await asio::co_spawn(shards_[i]->executor(), std::move(work), asio::use_awaitable);
    }
    co_await map_runs_->sweep(shards_.front()->executor());
    if (count > 0) log::info("runtime", "took up open executions", {{"count", std::to_string(count)}});
}

asio::awaitable<StartAnswer> Executions::start(StartRequest request) {
    Shard& shard = shard_of(request.execution_arn);
    asio::awaitable<StartAnswer> work = shard.start(std::move(request));
    co_return co_await asio::co_spawn(shard.executor(), std::move(work), asio::use_awaitable);
}

asio::awaitable<std::optional<TimePoint>> Executions::stop(std::string arn, Error error) {
    Shard& shard = shard_of(arn);
    asio::awaitable<std::optional<TimePoint>> work = shard.stop(std::move(arn), std::move(error));
    co_return co_await asio::co_spawn(shard.executor(), std::move(work), asio::use_awaitable);
}

asio::awaitable<RedriveAnswer> Executions::redrive(std::string arn, std::string client_token) {
    Shard& shard = shard_of(arn);
    asio::awaitable<RedriveAnswer> work = shard.redrive(std::move(arn), std::move(client_token), 0);
    co_return co_await asio::co_spawn(shard.executor(), std::move(work), asio::use_awaitable);
}

asio::awaitable<RedriveAnswer> Executions::redrive_child(std::string arn, std::int64_t map_redrive) {
    Shard& shard = shard_of(arn);
    asio::awaitable<RedriveAnswer> work = shard.redrive(std::move(arn), "", map_redrive);
    co_return co_await asio::co_spawn(shard.executor(), std::move(work), asio::use_awaitable);
}

asio::awaitable<std::optional<ExecutionRecord>> Executions::describe(std::string arn) {
    Shard& shard = shard_of(arn);
    asio::awaitable<std::optional<ExecutionRecord>> work = shard.describe(std::move(arn));
    co_return co_await asio::co_spawn(shard.executor(), std::move(work), asio::use_awaitable);
}

asio::awaitable<std::vector<ExecutionRecord>> Executions::list(ExecutionQuery query) {
    co_return co_await ports_.store.list(std::move(query));
}

asio::awaitable<std::optional<std::vector<Value>>> Executions::history(std::string arn, std::size_t skip,
                                                                       std::size_t limit, bool backwards) {
    Shard& shard = shard_of(arn);
    asio::awaitable<std::optional<std::vector<Value>>> work = shard.history(std::move(arn), skip, limit, backwards);
    co_return co_await asio::co_spawn(shard.executor(), std::move(work), asio::use_awaitable);
}

asio::awaitable<TokenAnswer> Executions::settle(std::string token, std::variant<Value, Error> outcome) {
    const std::optional<TokenContents> contents = key_.open(token);
    if (!contents) co_return TokenAnswer::invalid;
    Shard& shard = *shards_[contents->shard_hash % shards_.size()];
    asio::awaitable<TokenAnswer> work = shard.settle(*contents, std::move(outcome));
    co_return co_await asio::co_spawn(shard.executor(), std::move(work), asio::use_awaitable);
}

asio::awaitable<TokenAnswer> Executions::take_up(std::string token, std::string worker) {
    const std::optional<TokenContents> contents = key_.open(token);
    if (!contents) co_return TokenAnswer::invalid;
    Shard& shard = *shards_[contents->shard_hash % shards_.size()];
    asio::awaitable<TokenAnswer> work = shard.take_up(*contents, std::move(worker));
    co_return co_await asio::co_spawn(shard.executor(), std::move(work), asio::use_awaitable);
}

asio::awaitable<TokenAnswer> Executions::heartbeat(std::string token) {
    const std::optional<TokenContents> contents = key_.open(token);
    if (!contents) co_return TokenAnswer::invalid;
    Shard& shard = *shards_[contents->shard_hash % shards_.size()];
    asio::awaitable<TokenAnswer> work = shard.heartbeat(*contents);
    co_return co_await asio::co_spawn(shard.executor(), std::move(work), asio::use_awaitable);
}

namespace {

asio::awaitable<bool> ask_open(std::shared_ptr<Shard> shard, std::string machine_arn) {
    co_return shard->any_open(machine_arn);
}

asio::awaitable<void> drop_all(std::shared_ptr<Shard> shard) {
    shard->drop_all();
    co_return;
}

asio::awaitable<void> end(std::shared_ptr<Shard> shard) {
    shard->shut_down();
    co_return;
}

}  // namespace

asio::awaitable<bool> Executions::any_open(std::string machine_arn) {
    for (const auto& shard : shards_) {
        asio::awaitable<bool> work = ask_open(shard, machine_arn);
        const bool open = co_await asio::co_spawn(shard->executor(), std::move(work), asio::use_awaitable);
        if (open) co_return true;
    }
    co_return false;
}

std::size_t Executions::set_aside() const {
    std::size_t count = 0;
    for (const auto& shard : shards_) count += shard->set_aside();
    return count;
}

asio::awaitable<void> Executions::reset() {
    map_runs_->drop_all();
    for (const auto& shard : shards_) {
        asio::awaitable<void> work = drop_all(shard);
        co_await asio::co_spawn(shard->executor(), std::move(work), asio::use_awaitable);
    }
    co_await ports_.store.clear();
}

asio::awaitable<void> Executions::shut_down() {
    map_runs_->drop_all();
    for (const auto& shard : shards_) {
        asio::awaitable<void> work = end(shard);
        co_await asio::co_spawn(shard->executor(), std::move(work), asio::use_awaitable);
    }
}

}  // namespace stepwell
