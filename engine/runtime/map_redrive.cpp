// engine/runtime/map_redrive.cpp — a Map Run that is redriven: its unsuccessful children run again, then those that
// there was no time for. Developer guide: "Redriving Map Runs".
#include "engine/runtime/async.hpp"
#include "engine/runtime/log.hpp"
#include "engine/runtime/map_run.hpp"

namespace stepwell {

namespace {

constexpr std::size_t children_together = 100;

}  // namespace

// Its row runs again, with the settings that it had.
asio::awaitable<void> MapRun::reopen() {
    MapRecord again = record_;
    again.status = Status::running;
    again.stop = {};
    again.error = {};
    again.counts = {};
    again.redrive_count = redrives_;
    again.redriven = runs_.ports_.clock.now();
    const std::vector<MapChild> some = co_await runs_.ports_.store.map_children(record_.id, 0, 1);
    // AWS: a Map Run that had started no child reads what is there now
    if (some.empty()) again.source.clear();
    co_await runs_.ports_.store.save_map_run(again);
    record_ = std::move(again);
}

asio::awaitable<void> MapRun::redrive_children() {
    for (std::int64_t from = 0; record_.redrive_count > 0 && running();) {
        std::vector<ExecutionRecord> children =
            co_await runs_.ports_.store.map_results(record_.id, from, children_together);
        if (children.empty()) co_return;
        from = children.back().item + 1;
        for (ExecutionRecord& child : children) {
            if (!awaits_redrive(child.status, child.map_redrive, record_.redrive_count)) continue;
            while (!has_room() && running()) co_await changed_.wait();
            if (!running()) co_return;
            tally_.redrive(child, runs_.ports_.clock.now());
            spawn(executor_, "child of " + arn_, redrive_child(std::move(child)));
        }
    }
}

// AWS: a Standard child goes on where it failed; an Express child starts anew under the same ARN.
asio::awaitable<void> MapRun::redrive_child(ExecutionRecord child) {
    const std::shared_ptr<MapRun> self = shared_from_this();
    if (!running()) co_return return_to_pending(child, false);
    try {
        if (express()) {
            const Parsed input = parse_json(child.input_text);
            StartRequest request = request_of(child.item, child.item_count, input ? *input : Value());
            request.input_text = child.input_text;
            co_await executions().start(std::move(request));
            co_return;
        }
        const RedriveAnswer answer = co_await executions().redrive_child(child.arn, record_.redrive_count);
        if (answer.kind != RedriveAnswer::Kind::redriven) co_return return_to_pending(child, true);
        // who stopped the children may have found it closed still
        if (!running() && !leaving()) co_await executions().stop(child.arn, Error{});
    } catch (const std::exception& error) {
        log::error("map run", std::string("a child could not be redriven: ") + error.what(), {{"mapRun", arn_}});
        return_to_pending(child, false);
        fail({"States.Runtime", "A child execution could not be redriven."});
    }
}

// It does not run again: now, or (`never`) at all. Then it counts as failed.
void MapRun::return_to_pending(const ExecutionRecord& child, bool never) {
    if (!tally_.withdraw_redrive(child, never)) return;
    if (never) check_threshold();
    changed_.notify();
}

}  // namespace stepwell
