// engine/runtime/map_runs.cpp — finds a Map Run, and goes to its shard.
#include "engine/runtime/map_runs.hpp"

#include <boost/asio/post.hpp>

#include "engine/runtime/async.hpp"
#include "engine/runtime/crash_guard.hpp"
#include "engine/runtime/log.hpp"
#include "engine/runtime/map_run.hpp"

namespace stepwell {

MapRuns::MapRuns(Ports ports) : ports_(ports) {}

MapRuns::~MapRuns() = default;

std::shared_ptr<MapRun> MapRuns::find(const std::string& arn) {
    const std::lock_guard lock(mutex_);
    const auto found = live_.find(arn);
    return found == live_.end() ? nullptr : found->second;
}

std::shared_ptr<MapRun> MapRuns::find(std::int64_t id) {
    const std::lock_guard lock(mutex_);
    const auto found = by_id_.find(id);
    return found == by_id_.end() ? nullptr : found->second;
}

void MapRuns::add(std::shared_ptr<MapRun> run) {
    const std::lock_guard lock(mutex_);
    live_[run->arn()] = std::move(run);
}

void MapRuns::ended(const MapRun& run) {
    std::shared_ptr<MapRun> next;
    {
        const std::lock_guard lock(mutex_);
        std::erase_if(by_id_, [&](const auto& entry) { return entry.second.get() == &run; });
        const auto found = live_.find(run.arn());
        if (found == live_.end() || found->second.get() != &run) return;
        if (auto redriven = redriven_.extract(run.arn())) next = found->second = std::move(redriven.mapped());
        if (!next) live_.erase(found);
    }
    if (next) spawn(next->executor(), "Map Run " + next->arn(), next->run());
}

void MapRuns::start(asio::any_io_executor executor, MapOrder order, const ExecutionRecord& parent, Report report) {
    const auto running = find(order.arn);
    if (running && running->redrives() == order.redrives) return running->set_report(std::move(report));  // same shard
    MapRecord record;
    record.arn = order.arn;
    record.execution_arn = parent.arn;
    record.machine_arn = order.machine_arn;
    record.start = ports_.clock.now();
    record.max_concurrency = order.plan.max_concurrency;
    record.tolerated_count = order.plan.tolerated_count;
    record.tolerated_percentage = order.plan.tolerated_percentage;
    record.redrive_count = order.redrives;
    if (order.redrives > 0) record.redriven = record.start;
    executor = noted(std::move(executor), record.arn);
    auto run = std::make_shared<MapRun>(*this, executor, std::move(record), std::move(order),
                                        MapRun::Parent{parent.arn, parent.role_arn, parent.revision, parent.mocks},
                                        std::move(report));
    {
        const std::lock_guard lock(mutex_);
        std::shared_ptr<MapRun>& live = live_[run->arn()];
        // AWS: "the running Map Run completes its operations before attempting to redrive"
        if (live) {
            redriven_[run->arn()] = std::move(run);
            return;
        }
        live = run;
    }
    spawn(executor, "Map Run " + run->arn(), run->run());
}

void MapRuns::stop(const std::string& arn) {
    auto run = find(arn);
    {
        const std::lock_guard lock(mutex_);
        if (const auto next = redriven_.find(arn); next != redriven_.end()) run = next->second;
    }
    if (!run) return;
    asio::post(run->executor(), [run] { run->abort(); });
}

void MapRuns::child_closed(const Origin& child, Status status) {
    const auto run = find(child.map_run);
    if (!run) return;  // resumed later, it reads how the child ended
    asio::post(run->executor(),
               [run, item = child.item, items = child.item_count, status] { run->child_closed(item, items, status); });
}

void MapRuns::child_lost(const Origin& child) {
    const auto run = find(child.map_run);
    if (!run) return;
    log::error("map run", "how a child ended could not be kept; the next start goes on", {{"mapRun", run->arn()}});
    asio::post(run->executor(), [run] { run->leave(); });
}

asio::awaitable<void> MapRuns::sweep(asio::any_io_executor executor, std::string parent) {
    std::vector<MapRecord> running = co_await ports_.store.running_map_runs();
    for (MapRecord& record : running) {
        if (!parent.empty() && record.execution_arn != parent) continue;
        if (find(record.arn) || ports_.standard.is_set_aside(record.execution_arn)) continue;
        const asio::any_io_executor own = noted(executor, record.arn);
        auto run = std::make_shared<MapRun>(*this, own, std::move(record), std::nullopt, MapRun::Parent{}, Report());
        add(run);
        run->abort();  // before it begins: it has no order to go by
        spawn(own, "Map Run " + run->arn(), run->run());
    }
}

namespace {

asio::awaitable<std::optional<MapRecord>> ask(std::shared_ptr<MapRun> run) { co_return run->snapshot(); }

asio::awaitable<std::vector<ExecutionRecord>> ask_children(std::shared_ptr<MapRun> run) {
    co_return run->express_children();
}

asio::awaitable<std::optional<MapRecord>> apply(std::shared_ptr<MapRun> run, MapChange change) {
    co_return co_await run->change(std::move(change));
}

}  // namespace

asio::awaitable<std::optional<MapRecord>> MapRuns::describe(std::string arn) {
    if (const auto run = find(arn)) {
        asio::awaitable<std::optional<MapRecord>> work = ask(run);
        co_return co_await on_executor(run->executor(), std::move(work));
    }
    co_return co_await ports_.store.find_map_run(std::move(arn));
}

asio::awaitable<std::vector<ExecutionRecord>> MapRuns::express_children(std::string arn) {
    const auto run = find(arn);
    if (!run) co_return std::vector<ExecutionRecord>();
    asio::awaitable<std::vector<ExecutionRecord>> work = ask_children(run);
    co_return co_await on_executor(run->executor(), std::move(work));
}

asio::awaitable<std::optional<MapRecord>> MapRuns::update(std::string arn, MapChange change) {
    const auto run = find(arn);
    if (!run) co_return std::nullopt;
    asio::awaitable<std::optional<MapRecord>> work = apply(run, std::move(change));
    co_return co_await on_executor(run->executor(), std::move(work));
}

namespace {

CrashGuard::Key key_of_map_run(const std::string& arn) { return crash_key("map run", arn); }

}  // namespace

asio::any_io_executor MapRuns::noted(asio::any_io_executor executor, const std::string& arn) const {
    return stepwell::noted(std::move(executor), ports_.crash_guard, key_of_map_run(arn));
}

// Its own work is noted by its ARN, that of its Express children by its id.
bool MapRuns::is_left_alone(const MapRun& run, std::int64_t id) const {
    CrashGuard* const guard = ports_.crash_guard;
    if (!guard || !(guard->is_suspect(key_of_map_run(run.arn())) || guard->is_suspect(crash_key(id, 0)))) return false;
    guard->leave_alone("Map Run", run.arn());
    return true;
}

void MapRuns::hold_starts(bool hold) {
    if (holds_starts_.exchange(hold) == hold || hold) return;
    const std::lock_guard lock(mutex_);
    for (const auto& [arn, run] : live_) asio::post(run->executor(), [run = run] { run->look_again(); });
}

void MapRuns::drop_all() {
    std::unordered_map<std::string, std::shared_ptr<MapRun>> dropped;
    {
        const std::lock_guard lock(mutex_);
        dropped.swap(live_);
        by_id_.clear();
        redriven_.clear();
    }
    for (const auto& [arn, run] : dropped) asio::post(run->executor(), [run = run] { run->leave(); });
}

}  // namespace stepwell
