// engine/runtime/map_run.cpp — a Map Run from its first item to its end.
#include "engine/runtime/map_run.hpp"

#include <algorithm>

#include "engine/arn.hpp"
#include "engine/runtime/async.hpp"
#include "engine/runtime/child_name.hpp"
#include "engine/runtime/log.hpp"

namespace stepwell {

namespace {

constexpr std::int64_t most_children = 10'000;  // AWS: "the default limit is 10,000 parallel child executions"
constexpr std::size_t most_running = 1'000;     // what this server keeps of them at a time
constexpr std::size_t loaded_together = 1'000;

// AWS: an Express execution's ARN ends with an id of its own (recorded: start_sync_execution).
std::string child_arn(const std::string& machine_arn, ChildPlace place, bool express) {
    std::string arn = machine_arn;
    arn.append(1, ':').append(child_name(place));
    if (express) arn.append(1, ':').append(express_id(place));
    const std::string_view kind = ":stateMachine:";
    const std::size_t at = arn.find(kind);
    if (at != std::string::npos) arn.replace(at, kind.size(), express ? ":express:" : ":execution:");
    return arn;
}

}  // namespace

MapRun::MapRun(MapRuns& owner, asio::any_io_executor executor, MapRecord record, std::optional<MapOrder> order,
               Parent parent, MapRuns::Report report)
    : runs_(owner),
      executor_(std::move(executor)),
      arn_(record.arn),
      redrives_(order ? order->redrives : record.redrive_count),
      record_(std::move(record)),
      order_(std::move(order)),
      parent_(std::move(parent)),
      report_(std::move(report)) {
    if (order_) definition_ = std::make_shared<const Definition>(Definition{order_->processor, {}, {}});
}

asio::awaitable<void> MapRun::run() {
    const std::shared_ptr<MapRun> self = shared_from_this();
    try {
        co_await load();
        if (record_.status == Status::running && !leaving()) {
            co_await dispatch();
            while (!tally_.running().empty() && !leaving()) co_await changed_.wait();
            if (!leaving()) co_await conclude();
        }
        if (!leaving() && report_) {
            std::variant<Value, Error> settled = record_.error;
            if (record_.status == Status::succeeded) {
                const MapOutcome outcome = make_outcome();
                settled = co_await outcome.result();
            }
            if (!leaving()) report_(MapRunSettled{order_->id, std::move(settled)});
        }
    } catch (const std::exception& error) {
        // its rows are as they were: the next start resumes it
        log::error("map run", error.what(), {{"mapRun", arn_}});
    }
    runs_.ended(*this);
}

// The row, and what there is of the children.
asio::awaitable<void> MapRun::load() {
    std::optional<MapRecord> known = co_await runs_.ports_.store.find_map_run(arn_);
    const bool first = !known;
    if (known) record_ = std::move(*known);
    if (first) record_.id = runs_.ports_.store.new_id();
    {
        const std::lock_guard lock(runs_.mutex_);
        runs_.by_id_[record_.id] = shared_from_this();
    }
    // one that has no order is only to be stopped
    if (order_ && record_.status == Status::running && runs_.is_left_alone(*this, record_.id)) phase_ = Phase::leaving;
    if (leaving()) co_return;
    if (first) co_await runs_.ports_.store.save_map_run(record_);
    if (record_.redrive_count < redrives_) co_await reopen();
    while (!first && record_.status == Status::running) {
        const std::vector<MapChild> children =
            co_await runs_.ports_.store.map_children(record_.id, tally_.next_to_load(), loaded_together);
        for (const MapChild& child : children) tally_.load(child, record_.redrive_count);
        if (children.size() < loaded_together) break;
    }
    tally_.finish_loading();
    changed_.notify();
    check_threshold();
}

bool MapRun::has_room() const {
    const std::int64_t wanted =
        record_.max_concurrency > 0 ? std::min(record_.max_concurrency, most_children) : most_children;
    return !runs_.holds_starts() && tally_.running().size() < std::min(static_cast<std::size_t>(wanted), most_running);
}

MapOwner MapRun::owner() const {
    const Arn arn = Arn::parse(arn_).value_or(Arn{});
    return {arn_, arn_.substr(arn_.rfind(':') + 1), std::string(arn.region), std::string(arn.account)};
}

MapOutcome MapRun::make_outcome() const {
    return MapOutcome(*order_, record_.id, owner(), runs_.ports_.store, runs_.ports_.files);
}

asio::awaitable<void> MapRun::open_input() {
    MapOwner reader = owner();
    input_ = co_await MapInput::open(*order_, runs_.ports_.files, std::move(reader));
    const std::string version = input_->version();
    if (!record_.source.empty() && record_.source != version) {
        throw MapFailure({"States.ItemReaderFailed", "The object that is read has changed."});
    }
    if (record_.source != version) {
        record_.source = version;
        co_await runs_.ports_.store.save_map_run(record_);
    }
}

asio::awaitable<void> MapRun::dispatch() {
    try {
        if (running()) co_await redrive_children();
        if (running()) co_await open_input();
        for (std::int64_t place = 0; running(); ++place) {
            std::optional<MapInput::Batch> batch = co_await input_->next();
            if (!batch) {
                check_threshold();  // the number of items is known now
                break;
            }
            if (tally_.was_started(place)) continue;
            while (!has_room() && running()) co_await changed_.wait();
            if (!running()) break;
            tally_.start(place, {child_arn(record_.machine_arn, {record_.id, place}, express()), batch->items,
                                 runs_.ports_.clock.now()});
            spawn(executor_, "child of " + arn_, start_child(place, std::move(*batch)));
        }
    } catch (const MapFailure& failure) {
        fail(failure.error);
    } catch (const std::exception& error) {
        log::error("map run", error.what(), {{"mapRun", arn_}});
        fail({"States.ItemReaderFailed", error.what()});
    }
}

StartRequest MapRun::request_of(std::int64_t place, std::int64_t items, Value input) const {
    StartRequest request;
    request.arn = tally_.running().at(place).arn;
    request.name = child_name({record_.id, place});
    request.machine_arn = record_.machine_arn;
    request.role_arn = parent_.role_arn;
    request.revision = parent_.revision.substr(0, parent_.revision.find('#')) + "#" + order_->state;
    request.mocks = parent_.mocks;
    request.input_text = print(input);
    request.input = std::move(input);
    request.definition = definition_;
    request.name_is_new = true;
    request.map_run = record_.id;
    request.item = place;
    request.item_count = items;
    request.map_redrive = record_.redrive_count;
    return request;
}

asio::awaitable<void> MapRun::start_child(std::int64_t place, MapInput::Batch batch) {
    const std::shared_ptr<MapRun> self = shared_from_this();
    std::optional<Error> refused;
    if (!running()) {
        refused.emplace();
    } else if (batch.input.text_size() > largest_child_input) {
        refused = Error{"States.DataLimitExceeded",
                        "The input of a child execution exceeds the maximum number of bytes service limit."};
    } else {
        StartRequest request = request_of(place, batch.items, std::move(batch.input));
        try {
            // one that is there already was started by a former server: its end is reported like any other's
            co_await executions().start(std::move(request));
        } catch (const std::exception& error) {
            log::error("map run", std::string("a child could not be started: ") + error.what(), {{"mapRun", arn_}});
            refused = Error{"States.Runtime", "A child execution could not be started."};
        }
    }
    if (!refused) co_return;
    tally_.withdraw(place, batch.items);
    if (refused->name) fail(std::move(*refused));
    changed_.notify();
}

void MapRun::child_closed(std::int64_t place, std::int64_t items, Status status) {
    if (!tally_.close(place, items, status)) return;
    if (status == Status::failed || status == Status::timed_out) check_threshold();
    changed_.notify();
}

// AWS: either limit, where both are given. With neither limit, the first failure exceeds the threshold.
void MapRun::check_threshold() {
    const std::int64_t failed = tally_.failed_items();
    const std::int64_t count = record_.tolerated_count;
    const double percentage = record_.tolerated_percentage;
    const std::optional<std::int64_t> total = total_items();
    bool exceeded = count > 0 ? failed > count : failed > 0 && percentage <= 0;
    if (percentage > 0 && total) {
        exceeded = exceeded || 100.0 * static_cast<double>(failed) > percentage * static_cast<double>(*total);
    }
    if (exceeded) {
        fail({"States.ExceedToleratedFailureThreshold", "The specified tolerated failure threshold was exceeded"});
    }
}

void MapRun::fail(Error error) {
    if (!running()) return;
    failure_ = std::move(error);
    stop(Phase::failed);
}

void MapRun::abort() {
    if (running()) return stop(Phase::aborted);
    if (!leaving()) phase_ = Phase::aborted;
}

void MapRun::leave() {
    phase_ = Phase::leaving;
    changed_.notify();
}

void MapRun::stop(Phase phase) {
    phase_ = phase;
    changed_.notify();
    spawn(executor_, "end of " + arn_, stop_children());
}

asio::awaitable<void> MapRun::stop_children() {
    const std::shared_ptr<MapRun> self = shared_from_this();
    while (tally_.loading() && !leaving()) co_await changed_.wait();
    const auto children = tally_.running();  // those that run now: it changes meanwhile
    for (const auto& [place, child] : children) {
        if (leaving()) co_return;
        co_await executions().stop(child.arn, Error{});
    }
}

MapRecord MapRun::snapshot() const {
    MapRecord now = record_;
    if (now.status != Status::running) return now;
    now.counts = tally_.all_counts();
    if (const auto total = total_items(); total && running()) {
        const std::int64_t left = *total - tally_.items_started();
        const std::int64_t each =
            order_ && order_->plan.batcher ? std::max<std::int64_t>(1, order_->plan.batcher->most_items) : 1;
        now.counts.pending = {(left + each - 1) / each, left};
    }
    return now;
}

Executions& MapRun::executions() const {
    if (!express()) return runs_.ports_.standard;
    if (!runs_.ports_.express) throw std::runtime_error("there are no Express executions");
    return *runs_.ports_.express;
}

std::vector<ExecutionRecord> MapRun::express_children() const {
    std::vector<ExecutionRecord> children;
    if (!express()) return children;
    for (const auto& [place, child] : tally_.running()) {
        ExecutionRecord& record = children.emplace_back();
        record.arn = child.arn;
        record.name = child_name({record_.id, place});
        record.machine_arn = record_.machine_arn;
        record.map_run = record_.id;
        record.item = place;
        record.item_count = child.items;
        record.start = child.start;
    }
    return children;
}

asio::awaitable<std::optional<MapRecord>> MapRun::change(MapChange change) {
    if (!running() || record_.status != Status::running) co_return std::nullopt;
    while (tally_.loading() && !leaving()) co_await changed_.wait();
    if (change.max_concurrency) record_.max_concurrency = *change.max_concurrency;
    if (change.tolerated_count) record_.tolerated_count = *change.tolerated_count;
    if (change.tolerated_percentage) record_.tolerated_percentage = *change.tolerated_percentage;
    MapRecord changed = record_;
    co_await runs_.ports_.store.save_map_run(std::move(changed));
    check_threshold();
    changed_.notify();
    co_return snapshot();
}

// Its end, on disk before anybody learns of it.
asio::awaitable<void> MapRun::conclude() {
    tally_.settle_awaiting_redrive();
    if (order_ && input_ && phase_ != Phase::aborted) {
        const MapOutcome outcome = make_outcome();
        try {
            if (outcome.exports()) {
                co_await outcome.write();
                tally_.set_written(tally_.counts().total());
            }
        } catch (const MapFailure& failure) {
            failure_ = failure.error;
        }
    }
    MapRecord closed = record_;
    closed.stop = runs_.ports_.clock.now();
    closed.counts = tally_.counts();
    if (phase_ == Phase::aborted) {
        closed.status = Status::aborted;
    } else if (failure_) {
        closed.status = Status::failed;
        closed.error = *failure_;
    } else {
        closed.status = Status::succeeded;
        if (closed.counts.written.children == 0) closed.counts.written = closed.counts.of(Status::succeeded);
    }
    co_await runs_.ports_.store.save_map_run(closed);
    record_ = std::move(closed);
    if (record_.status != Status::succeeded || !runs_.ports_.files) co_return;
    MapOwner finished = owner();
    co_await runs_.ports_.files->forget(std::move(finished));
}

}  // namespace stepwell
