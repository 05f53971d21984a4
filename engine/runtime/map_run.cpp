// engine/runtime/map_run.cpp — a Map Run from its first item to its result.
#include "engine/runtime/map_run.hpp"

#include "engine/arn.hpp"
#include "engine/runtime/async.hpp"
#include "engine/runtime/child_name.hpp"
#include "engine/runtime/log.hpp"
#include "engine/runtime/map_result.hpp"

namespace stepwell {

namespace {

constexpr std::int64_t most_children = 10'000;  // AWS: "the default limit is 10,000 parallel child executions"
constexpr std::size_t most_in_flight = 1'000;   // what this server keeps of them at a time
constexpr std::int64_t largest_input = 262'144;
constexpr std::size_t page = 1'000;

/// Items of the state's own input.
class Listed final : public ItemSource {
public:
    explicit Listed(Value items) : items_(std::move(items)) {}
    asio::awaitable<std::optional<Value>> next() override {
        if (next_ == items_.size()) co_return std::nullopt;
        co_return items_.items()[next_++];
    }
    std::optional<std::int64_t> total() const override { return static_cast<std::int64_t>(items_.size()); }

private:
    Value items_;
    std::size_t next_ = 0;
};

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
    : owner_(owner),
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
        co_await take_up();
        if (record_.status == Status::running) {
            co_await dispatch();
            while (!in_flight_.empty() && !ending_) co_await wait();
            if (!ending_) co_await conclude();
        }
        if (!ending_ && report_) {
            std::variant<Value, Error> outcome = co_await result();
            if (!ending_) report_(MapRunSettled{order_->id, std::move(outcome)});
        }
    } catch (const std::exception& error) {
        // its rows are as they were: the next start takes it up again
        log::error("map run", error.what(), {{"mapRun", arn_}});
    }
    owner_.ended(*this);
}

// The row, and what there is of the children.
asio::awaitable<void> MapRun::take_up() {
    std::optional<MapRecord> known = co_await owner_.ports_.store.find_map_run(arn_);
    const bool first = !known;
    if (known) record_ = std::move(*known);
    if (first) record_.id = owner_.ports_.store.new_id();
    {
        const std::lock_guard lock(owner_.mutex_);
        owner_.by_id_[record_.id] = shared_from_this();
    }
    if (first) co_await owner_.ports_.store.save_map_run(record_);
    if (record_.redrive_count < redrives_) co_await reopen();
    while (!first && record_.status == Status::running) {
        const std::vector<MapChild> children = co_await owner_.ports_.store.map_children(record_.id, resumed_, page);
        for (const MapChild& child : children) {
            for (; resumed_ < child.item; ++resumed_) missing_.insert(resumed_);
            ++resumed_;
            items_started_ += child.item_count;
            const bool awaits = awaits_redrive(child.status, child.map_redrive, record_.redrive_count);
            MapCounts& counted = awaits ? awaiting_ : counts_;
            counted.of(child.status).children += 1;
            counted.of(child.status).items += child.item_count;
            if (child.status == Status::running) in_flight_[child.item] = {child.arn, child.item_count, {}};
        }
        if (children.size() < page) break;
    }
    loading_ = false;
    wake();
    for (const Closed& closed : early_) child_closed(closed.item, closed.items, closed.status);
    early_.clear();
    check_threshold();
}

std::size_t MapRun::room() const {
    const std::int64_t asked =
        record_.max_concurrency > 0 ? std::min(record_.max_concurrency, most_children) : most_children;
    const std::size_t most = std::min(static_cast<std::size_t>(asked), most_in_flight);
    return in_flight_.size() < most ? most - in_flight_.size() : 0;
}

MapOwner MapRun::owner() const {
    const Arn arn = Arn::parse(arn_).value_or(Arn{});
    return {arn_, arn_.substr(arn_.rfind(':') + 1), std::string(arn.region), std::string(arn.account)};
}

asio::awaitable<void> MapRun::open_source() {
    const MapPlan& plan = order_->plan;
    if (!plan.reader) {
        source_ = std::make_shared<Listed>(order_->items);
    } else {
        if (!owner_.ports_.files) throw MapFailure({"States.ItemReaderFailed", "No objects can be read."});
        MapPlan::Reader reader = *plan.reader;
        MapOwner whose = owner();
        source_ = co_await owner_.ports_.files->open(std::move(reader), std::move(whose));
        const std::string version = source_->version();
        if (!record_.source.empty() && record_.source != version) {
            throw MapFailure({"States.ItemReaderFailed", "The object that is read has changed."});
        }
        if (record_.source != version) {
            record_.source = version;
            co_await owner_.ports_.store.save_map_run(record_);
        }
    }
    total_items_ = source_->total();
}

asio::awaitable<void> MapRun::dispatch() {
    try {
        if (!stopping_) co_await redrive_children();
        if (!stopping_) co_await open_source();
        for (std::int64_t index = 0; !stopping_; ++index) {
            std::optional<Batch> batch = co_await next_batch();
            if (!batch) {
                total_items_ = items_read_;
                check_threshold();
                break;
            }
            if (index < resumed_ && !missing_.contains(index)) continue;
            while (room() == 0 && !stopping_) co_await wait();
            if (stopping_) break;
            in_flight_[index] = {child_arn(record_.machine_arn, {record_.id, index}, express()), batch->items,
                                 owner_.ports_.clock.now()};
            items_started_ += batch->items;
            counts_.of(Status::running).children += 1;
            counts_.of(Status::running).items += batch->items;
            spawn(executor_, "child of " + arn_, start_child(index, std::move(*batch)));
        }
    } catch (const MapFailure& failure) {
        fail(failure.error);
    } catch (const std::exception& error) {
        log::error("map run", error.what(), {{"mapRun", arn_}});
        fail({"States.ItemReaderFailed", error.what()});
    }
}

// One item, as its child sees it.
asio::awaitable<std::optional<Value>> MapRun::next_input() {
    const std::optional<Value> item = co_await source_->next();
    if (!item) co_return std::nullopt;
    auto made = order_->inputs->make(*item, static_cast<std::size_t>(items_read_), source_->name());
    if (!made) throw MapFailure(made.error());
    ++items_read_;
    co_return std::move(*made);
}

asio::awaitable<std::optional<MapRun::Batch>> MapRun::next_batch() {
    const auto& batcher = order_->plan.batcher;
    if (!batcher) {
        std::optional<Value> input = co_await next_input();
        if (!input) co_return std::nullopt;
        co_return Batch{std::move(*input), 1};
    }
    ObjectBuilder child;
    if (batcher->input) child.set("BatchInput", *batcher->input);
    const Value frame = child.build().with("Items", Value::empty_array());
    const auto most_bytes = static_cast<std::uint64_t>(
        batcher->most_bytes > 0 ? std::min(batcher->most_bytes, largest_input) : largest_input);
    std::uint64_t bytes = frame.text_size();
    Values items;
    while (batcher->most_items == 0 || static_cast<std::int64_t>(items.size()) < batcher->most_items) {
        if (!held_) held_ = co_await next_input();
        if (!held_) break;
        const std::uint64_t more = held_->text_size() + (items.empty() ? 0 : 1);
        if (bytes + more > most_bytes && !items.empty()) break;
        bytes += more;
        items.push_back(std::move(*held_));
        held_.reset();
    }
    if (items.empty()) co_return std::nullopt;
    const auto count = static_cast<std::int64_t>(items.size());
    co_return Batch{frame.with("Items", Value(std::move(items))), count};
}

StartRequest MapRun::request_of(std::int64_t index, std::int64_t items, Value input) const {
    StartRequest request;
    request.arn = in_flight_.at(index).arn;
    request.name = child_name({record_.id, index});
    request.machine_arn = record_.machine_arn;
    request.role_arn = parent_.role_arn;
    request.revision = parent_.revision.substr(0, parent_.revision.find('#')) + "#" + order_->state;
    request.mocks = parent_.mocks;
    request.input_text = print(input);
    request.input = std::move(input);
    request.definition = definition_;
    request.name_is_new = true;
    request.map_run = record_.id;
    request.item = index;
    request.item_count = items;
    request.map_redrive = record_.redrive_count;
    return request;
}

asio::awaitable<void> MapRun::start_child(std::int64_t index, Batch batch) {
    const std::shared_ptr<MapRun> self = shared_from_this();
    std::optional<Error> refused;
    if (stopping_) {
        refused.emplace();
    } else if (batch.input.text_size() > largest_input) {
        refused = Error{"States.DataLimitExceeded",
                        "The input of a child execution exceeds the maximum number of bytes service limit."};
    } else {
        StartRequest request = request_of(index, batch.items, std::move(batch.input));
        try {
            // one that is there already was started by a former server: its end is told like any other's
            co_await executions().start(std::move(request));
        } catch (const std::exception& error) {
            log::error("map run", std::string("a child could not be started: ") + error.what(), {{"mapRun", arn_}});
            refused = Error{"States.Runtime", "A child execution could not be started."};
        }
    }
    if (!refused) co_return;
    if (in_flight_.erase(index) > 0) {
        items_started_ -= batch.items;
        counts_.of(Status::running).children -= 1;
        counts_.of(Status::running).items -= batch.items;
    }
    if (refused->name) fail(std::move(*refused));
    wake();
}

void MapRun::child_closed(std::int64_t item, std::int64_t items, Status status) {
    if (loading_) {
        early_.push_back({item, items, status});
        return;
    }
    if (in_flight_.erase(item) == 0) return;  // counted already
    counts_.of(Status::running).children -= 1;
    counts_.of(Status::running).items -= items;
    counts_.of(status).children += 1;
    counts_.of(status).items += items;
    if (status == Status::failed || status == Status::timed_out) check_threshold();
    wake();
}

// AWS: either limit, where both are given; of none, every failure is one too many.
void MapRun::check_threshold() {
    const std::int64_t failed = counts_.of(Status::failed).items + counts_.of(Status::timed_out).items;
    const std::int64_t count = record_.tolerated_count;
    const double percentage = record_.tolerated_percentage;
    bool exceeded = count > 0 ? failed > count : failed > 0 && percentage <= 0;
    if (percentage > 0 && total_items_) {
        exceeded = exceeded || 100.0 * static_cast<double>(failed) > percentage * static_cast<double>(*total_items_);
    }
    if (exceeded) {
        fail({"States.ExceedToleratedFailureThreshold", "The specified tolerated failure threshold was exceeded"});
    }
}

void MapRun::fail(Error error) {
    if (stopping_) return;
    failure_ = std::move(error);
    stopping_ = true;
    wake();
    spawn(executor_, "end of " + arn_, stop_children());
}

void MapRun::abort() {
    aborted_ = true;
    if (stopping_) return;
    stopping_ = true;
    wake();
    spawn(executor_, "end of " + arn_, stop_children());
}

void MapRun::end() {
    ending_ = stopping_ = true;
    wake();
}

asio::awaitable<void> MapRun::stop_children() {
    const std::shared_ptr<MapRun> self = shared_from_this();
    while (loading_ && !ending_) co_await wait();
    const std::map<std::int64_t, Child> children = in_flight_;
    for (const auto& [index, child] : children) {
        if (ending_) co_return;
        co_await executions().stop(child.arn, Error{});
    }
}

void MapRun::wake() { changed_.notify(); }

asio::awaitable<void> MapRun::wait() { co_await changed_.wait(); }

MapRecord MapRun::snapshot() const {
    MapRecord now = record_;
    if (now.status != Status::running) return now;
    now.counts = counts_;
    for (const MapCounts::Each& each : awaiting_.by_status) {
        now.counts.pending_redrive.children += each.children;
        now.counts.pending_redrive.items += each.items;
    }
    if (total_items_ && !stopping_) {
        const std::int64_t left = *total_items_ - items_started_;
        const std::int64_t each =
            order_ && order_->plan.batcher ? std::max<std::int64_t>(1, order_->plan.batcher->most_items) : 1;
        now.counts.pending = {(left + each - 1) / each, left};
    }
    return now;
}

Executions& MapRun::executions() const {
    if (!express()) return owner_.ports_.standard;
    if (!owner_.ports_.express) throw std::runtime_error("there are no Express executions");
    return *owner_.ports_.express;
}

std::vector<ExecutionRecord> MapRun::express_children() const {
    std::vector<ExecutionRecord> children;
    if (!express()) return children;
    for (const auto& [index, child] : in_flight_) {
        ExecutionRecord& record = children.emplace_back();
        record.arn = child.arn;
        record.name = child_name({record_.id, index});
        record.machine_arn = record_.machine_arn;
        record.map_run = record_.id;
        record.item = index;
        record.item_count = child.items;
        record.start = child.start;
    }
    return children;
}

asio::awaitable<std::optional<MapRecord>> MapRun::change(MapChange change) {
    if (stopping_ || record_.status != Status::running) co_return std::nullopt;
    while (loading_ && !ending_) co_await wait();
    if (change.max_concurrency) record_.max_concurrency = *change.max_concurrency;
    if (change.tolerated_count) record_.tolerated_count = *change.tolerated_count;
    if (change.tolerated_percentage) record_.tolerated_percentage = *change.tolerated_percentage;
    MapRecord changed = record_;
    co_await owner_.ports_.store.save_map_run(std::move(changed));
    check_threshold();
    wake();
    co_return snapshot();
}

// Its end, on disk before anybody is told.
asio::awaitable<void> MapRun::conclude() {
    settle_awaiting();
    if (order_ && order_->plan.writer && order_->plan.writer->exports && !aborted_ && source_) {
        try {
            co_await write_files();
        } catch (const MapFailure& failure) {
            failure_ = failure.error;
        }
    }
    MapRecord closed = record_;
    closed.stop = owner_.ports_.clock.now();
    closed.counts = counts_;
    if (aborted_) {
        closed.status = Status::aborted;
    } else if (failure_) {
        closed.status = Status::failed;
        closed.error = *failure_;
    } else {
        closed.status = Status::succeeded;
        if (closed.counts.written.children == 0) closed.counts.written = counts_.of(Status::succeeded);
    }
    co_await owner_.ports_.store.save_map_run(closed);
    record_ = std::move(closed);
    if (record_.status != Status::succeeded || !owner_.ports_.files) co_return;
    MapOwner whose = owner();
    co_await owner_.ports_.files->forget(std::move(whose));
}

asio::awaitable<std::shared_ptr<ResultFiles>> MapRun::files() const {
    if (!owner_.ports_.files) throw MapFailure({"States.ResultWriterFailed", "No objects can be written."});
    MapPlan::Writer writer = *order_->plan.writer;
    MapOwner whose = owner();
    co_return co_await owner_.ports_.files->create(std::move(writer), std::move(whose));
}

// Written again after a crash they are the same files.
asio::awaitable<void> MapRun::write_files() {
    const std::shared_ptr<ResultFiles> all = co_await files();
    for (std::int64_t from = 0;;) {
        const std::vector<ExecutionRecord> children = co_await owner_.ports_.store.map_results(record_.id, from, 100);
        if (children.empty()) break;
        from = children.back().item + 1;
        for (const ExecutionRecord& child : children) {
            const bool succeeded = child.status == Status::succeeded;
            Values results;
            add_result(results, child, order_->plan.writer->transformation);
            for (Value& result : results) {
                co_await all->add(succeeded ? ResultFiles::Kind::succeeded : ResultFiles::Kind::failed,
                                  std::move(result));
            }
        }
    }
    co_await all->finish();
    const MapCounts::Each total = counts_.total();
    counts_.written = total;
}

// What the Map state gets. Asked again after a crash it is the same: it is made of rows that no longer change.
asio::awaitable<std::variant<Value, Error>> MapRun::result() {
    if (record_.status != Status::succeeded) co_return record_.error;
    if (order_->plan.writer && order_->plan.writer->exports) {
        const std::shared_ptr<ResultFiles> written = co_await files();
        co_return written->result();
    }
    co_return co_await gathered();
}

asio::awaitable<std::variant<Value, Error>> MapRun::gathered() {
    const auto& writer = order_->plan.writer;
    const auto transformation = writer ? writer->transformation : MapPlan::Transformation::compact;
    Values results;
    std::uint64_t bytes = 2;
    for (std::int64_t from = 0;;) {
        const std::vector<ExecutionRecord> children = co_await owner_.ports_.store.map_results(record_.id, from, 100);
        if (children.empty()) break;
        from = children.back().item + 1;
        for (const ExecutionRecord& child : children) {
            const std::size_t before = results.size();
            add_result(results, child, transformation);
            for (std::size_t i = before; i < results.size(); ++i) bytes += results[i].text_size() + (i > 0 ? 1 : 0);
            if (bytes > static_cast<std::uint64_t>(largest_input)) {
                co_return Error{"States.DataLimitExceeded",
                                "The state/task '" + order_->state +
                                    "' returned a result with a size exceeding the maximum number of bytes service "
                                    "limit."};
            }
        }
    }
    co_return Value(std::move(results));
}

}  // namespace stepwell
