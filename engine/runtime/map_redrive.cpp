// engine/runtime/map_redrive.cpp — a Map Run that is redriven: its unsuccessful children run again, then those that
// there was no time for. Developer guide: "Redriving Map Runs".
#include "engine/runtime/async.hpp"
#include "engine/runtime/log.hpp"
#include "engine/runtime/map_run.hpp"

namespace stepwell {

namespace {

constexpr std::size_t page = 100;

void move_one(MapCounts& from, MapCounts& to, Status before, Status after, std::int64_t items) {
    from.of(before).children -= 1;
    from.of(before).items -= items;
    to.of(after).children += 1;
    to.of(after).items += items;
}

}  // namespace

// Its row runs again, with the settings that it had.
asio::awaitable<void> MapRun::reopen() {
    MapRecord again = record_;
    again.status = Status::running;
    again.stop = {};
    again.error = {};
    again.counts = {};
    again.redrive_count = redrives_;
    again.redriven = owner_.ports_.clock.now();
    const std::vector<MapChild> some = co_await owner_.ports_.store.map_children(record_.id, 0, 1);
    // AWS: a Map Run that had started no child reads what is there now
    if (some.empty()) again.source.clear();
    co_await owner_.ports_.store.save_map_run(again);
    record_ = std::move(again);
}

asio::awaitable<void> MapRun::redrive_children() {
    for (std::int64_t from = 0; record_.redrive_count > 0 && !stopping_;) {
        std::vector<ExecutionRecord> children = co_await owner_.ports_.store.map_results(record_.id, from, page);
        if (children.empty()) co_return;
        from = children.back().item + 1;
        for (ExecutionRecord& child : children) {
            if (!awaits_redrive(child.status, child.map_redrive, record_.redrive_count)) continue;
            while (room() == 0 && !stopping_) co_await wait();
            if (stopping_) co_return;
            in_flight_[child.item] = {child.arn, child.item_count, owner_.ports_.clock.now()};
            move_one(awaiting_, counts_, child.status, Status::running, child.item_count);
            spawn(executor_, "child of " + arn_, redrive_child(std::move(child)));
        }
    }
}

// AWS: a Standard child goes on where it failed; an Express child starts anew under the same ARN.
asio::awaitable<void> MapRun::redrive_child(ExecutionRecord child) {
    const std::shared_ptr<MapRun> self = shared_from_this();
    if (stopping_) co_return put_back(child, false);
    try {
        if (express()) {
            const Parsed input = parse_json(child.input_text);
            StartRequest request = request_of(child.item, child.item_count, input ? *input : Value());
            request.input_text = child.input_text;
            co_await executions().start(std::move(request));
            co_return;
        }
        const RedriveAnswer answer = co_await executions().redrive_child(child.arn, record_.redrive_count);
        if (answer.kind != RedriveAnswer::Kind::redriven) co_return put_back(child, true);
        // who stopped the children may have found it closed still
        if (stopping_ && !ending_) co_await executions().stop(child.arn, Error{});
    } catch (const std::exception& error) {
        log::error("map run", std::string("a child could not be redriven: ") + error.what(), {{"mapRun", arn_}});
        put_back(child, false);
        fail({"States.Runtime", "A child execution could not be redriven."});
    }
}

// It does not run again: now, or (`for_good`) at all. Then it counts as failed.
void MapRun::put_back(const ExecutionRecord& child, bool for_good) {
    if (in_flight_.erase(child.item) == 0) return;
    move_one(counts_, for_good ? counts_ : awaiting_, Status::running, child.status, child.item_count);
    if (for_good) {
        counts_.not_redrivable.children += 1;
        counts_.not_redrivable.items += child.item_count;
        check_threshold();
    }
    wake();
}

// AWS: "the count of child workflow executions in the Pending redrive state is reset to 0"
void MapRun::settle_awaiting() {
    for (std::size_t i = 0; i < awaiting_.by_status.size(); ++i) {
        counts_.by_status[i].children += awaiting_.by_status[i].children;
        counts_.by_status[i].items += awaiting_.by_status[i].items;
    }
    awaiting_ = {};
}

}  // namespace stepwell
