#include "engine/runtime/parking.hpp"

#include <algorithm>
#include <boost/asio/post.hpp>

#include "engine/runtime/async.hpp"
#include "engine/runtime/crash_guard.hpp"
#include "engine/runtime/log.hpp"

namespace stepwell {

namespace {

constexpr std::size_t read_together = 64;      // executions, in one step of the store
constexpr std::size_t rebuilt_together = 256;  // so that a long replay delays nobody else's
constexpr std::chrono::milliseconds pause_after_failure{500};

std::chrono::steady_clock::time_point real_now() { return std::chrono::steady_clock::now(); }

}  // namespace

Parking::Parking(asio::any_io_executor executor, const Executions::Ports& ports, OpenRuns& runs, Rebuilt rebuilt,
                 LeftAlone left_alone)
    : executor_(std::move(executor)),
      turns_(Turns::of(executor_)),
      ports_(ports),
      runs_(runs),
      rebuilt_(std::move(rebuilt)),
      left_alone_(std::move(left_alone)) {}

// --------------------------------------------------------------------------------------------------- out of memory

void Parking::idles(const LivePointer& live) {
    if (!ports_.idle_time || ended_) return;
    live->idle_since = real_now();
    if (std::exchange(live->may_idle, true)) return;
    idle_.push_back({live->record.id, live->idle_since});
    if (std::exchange(sweeps_, true)) return;
    spawn(executor_, "parking executions", sweep());
}

asio::awaitable<void> Parking::sweep() {
    const auto self = shared_from_this();
    while (!idle_.empty() && !ended_) {
        const auto limit = idle_.front().since + *ports_.idle_time;
        if (limit > real_now()) {
            co_await idle_changed_.wait_until(limit);
            continue;
        }
        std::vector<ParkedExecution> rows;
        for (std::size_t i = 0; i < read_together && !idle_.empty(); ++i) {
            const Idle idle = idle_.front();
            if (idle.since + *ports_.idle_time > real_now()) break;
            idle_.pop_front();
            LivePointer live = runs_.find(idle.id);
            if (!live) continue;
            const bool waited = live->idle_since <= idle.since;
            live.reset();
            // it did something meanwhile, or somebody looks at it: another time
            if (!waited || !park(idle.id, rows)) idle_.push_back({idle.id, real_now()});
        }
        store(std::move(rows));
        co_await asio::post(executor_, asio::use_awaitable);
    }
    sweeps_ = false;
}

std::size_t Parking::park_all() {
    std::vector<ParkedExecution> rows;
    for (std::size_t left = idle_.size(); left > 0 && !ended_; --left) {
        const Idle idle = idle_.front();
        idle_.pop_front();
        if (!park(idle.id, rows)) idle_.push_back(idle);
    }
    const std::size_t count = rows.size();
    store(std::move(rows));
    return count;
}

bool Parking::park(ExecutionId id, std::vector<ParkedExecution>& rows) {
    const LivePointer live = runs_.find(id);
    if (!live) return true;
    const Run& run = *live->run;
    if (live.use_count() > 2) return false;  // somebody looks at it
    if (live->failed || live->computing || live->continuing || !live->waiting.empty() || run.busy() || run.outcome())
        return false;
    if (live->on_disk != run.stimuli()) return false;
    Heartbeats beats = run.heartbeats();
    ParkedExecution row;
    row.id = id;
    row.shard_hash = shard_hash(live->record.arn);
    row.due = live->next_due;
    row.attended = !beats.empty() || !run.open_map_runs().empty() || !to_perform_again(*live).empty();
    rows.push_back(row);
    parked_[id] = {live->next_due};
    if (!beats.empty()) heartbeats_[id] = std::move(beats);
    runs_.remove(*live);
    return true;
}

void Parking::store(std::vector<ParkedExecution> rows) {
    if (!rows.empty()) ports_.store.park(std::move(rows));
}

// --------------------------------------------------------------------------------------------------- back in memory

void Parking::add(const ParkedExecution& execution, bool taken_up) {
    parked_[execution.id] = {taken_up ? std::nullopt : execution.due, taken_up};
    if (!taken_up) return;
    ++to_take_up_;
    wake(
        execution.id, [this](const LivePointer&) { --to_take_up_; }, false);
}

asio::awaitable<void> Parking::all_taken_up() {
    const auto self = shared_from_this();
    while (to_take_up_ > 0 && !ended_) co_await loaded_.wait();
}

void Parking::wake(ExecutionId id, Then then, bool urgent) {
    const auto [loading, is_new] = loading_.try_emplace(id);
    if (then) loading->second.waiting.push_back(std::move(then));
    if (urgent && loading->second.replay) turns_.hurry(loading->second.replay);
    if (!is_new && (!urgent || loading->second.begun)) return;
    urgent ? to_load_.push_front(id) : to_load_.push_back(id);
    if (std::exchange(loads_, true)) return;
    spawn(executor_, "rebuilding executions", load());
}

void Parking::forget_due(ExecutionId id) {
    if (const auto found = parked_.find(id); found != parked_.end()) found->second.due.reset();
}

asio::awaitable<void> Parking::load() {
    const auto self = shared_from_this();
    while (!to_load_.empty() && !ended_) {
        if (rebuilding_ >= rebuilt_together) {
            co_await loaded_.wait();
            continue;
        }
        std::vector<ExecutionId> ids;
        for (; ids.size() < read_together && !to_load_.empty(); to_load_.pop_front()) {
            const auto loading = loading_.find(to_load_.front());
            if (loading == loading_.end() || std::exchange(loading->second.begun, true)) continue;
            ids.push_back(to_load_.front());
        }
        const std::uint64_t life = lives_;
        std::vector<OpenExecution> found;
        bool failed = false;
        try {
            found = co_await ports_.store.open(ids);
        } catch (const std::exception& error) {
            log::error("runtime", error.what(), {{"in", "reading executions that wait"}});
            failed = true;
        }
        if (ended_ || life != lives_) continue;
        if (failed) {  // what failed would fail again at once
            to_load_.insert(to_load_.end(), ids.begin(), ids.end());
            co_await loaded_.wait_until(real_now() + pause_after_failure);
            continue;
        }
        for (const ExecutionId id : ids) {
            const auto has_id = [id](const OpenExecution& open) { return open.record.id == id; };
            if (std::none_of(found.begin(), found.end(), has_id)) give(id, nullptr);
        }
        for (OpenExecution& open : found) rebuild(std::move(open));
    }
    loads_ = false;
}

void Parking::rebuild(OpenExecution open) {
    const ExecutionId id = open.record.id;
    const std::uint64_t stimuli = open.journal.size();
    const auto [live, fault] = runs_.reopen(std::move(open.record), open.events_kept);
    if (!live) {
        left_alone_({std::move(open.record), stimuli, open.events_kept}, fault);
        return give(id, nullptr);
    }
    ++rebuilding_;
    const auto why = std::make_shared<std::string>();
    auto replay = [live = live, why, journal = std::move(open.journal)] { *why = OpenRuns::replay(*live, journal); };
    auto replayed = [self = shared_from_this(), live = live, why, life = lives_, id, stimuli,
                     kept = open.events_kept](const Turns::End& end) {
        --self->rebuilding_;
        self->loaded_.notify();
        if (self->ended_ || life != self->lives_) return;
        if (end.thrown) *why = "its replay fails: " + what_of(end.thrown);
        if (why->empty()) {
            live->was_parked = true;
            self->runs_.insert(live);
        } else {
            self->left_alone_({live->record, stimuli, kept}, *why);
        }
        self->give(id, why->empty() ? live : nullptr);
    };
    const Noting noting{ports_.crash_guard, crash_key(id, live->record.map_run) | CrashGuard::taking_up};
    const Turns::Handle computing =
        turns_.compute(std::move(replay), std::move(replayed), ports_.effort_in_a_slice, noting);
    if (const auto loading = loading_.find(id); loading != loading_.end()) loading->second.replay = computing;
}

void Parking::give(ExecutionId id, const LivePointer& live) {
    const Parked parked = std::exchange(parked_[id], {});
    parked_.erase(id);
    if (live) {
        live->next_due = parked.due;
        if (const auto beats = heartbeats_.extract(id)) {
            for (const auto& [task, due] : beats.mapped()) live->run->move_heartbeat(task, due);
        }
        rebuilt_(live, parked.taken_up);
        idles(live);
    }
    if (const auto loading = loading_.extract(id)) {
        for (const Then& then : loading.mapped().waiting) then(live);
    }
    loaded_.notify();
}

void Parking::clear() {
    ++lives_;
    parked_.clear();
    heartbeats_.clear();
    idle_.clear();
    to_load_.clear();
    for (const auto& [id, loading] : std::exchange(loading_, {})) {
        if (loading.replay) turns_.give_up(loading.replay);
        for (const Then& then : loading.waiting) then(nullptr);
    }
    to_take_up_ = 0;
    loaded_.notify();
}

void Parking::end() {
    ended_ = true;
    clear();
    idle_changed_.notify();
}

}  // namespace stepwell
