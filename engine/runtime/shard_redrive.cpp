// engine/runtime/shard_redrive.cpp — a closed execution is taken up from its journal, and goes on.
#include <boost/asio/use_awaitable.hpp>

#include "engine/runtime/async.hpp"
#include "engine/runtime/live.hpp"
#include "engine/runtime/log.hpp"

namespace stepwell {

namespace {

RedriveAnswer redriven_at(TimePoint date) { return {RedriveAnswer::Kind::redriven, date, {}}; }

RedriveAnswer refused(std::string why) { return {RedriveAnswer::Kind::refused, {}, std::move(why)}; }

}  // namespace

asio::awaitable<RedriveAnswer> Shard::redrive(std::string arn, std::string client_token, std::int64_t map_redrive) {
    co_await name_is_free(arn);
    const HeldName held(*this, arn);
    // its end may be on its way to the disk
    if (const LivePointer ending = find(arn); ending && ending->run->outcome()) {
        co_await on_disk(ending, ending->run->stimuli());
    }
    std::optional<ExecutionRecord> record = co_await describe(arn);
    if (!record) co_return RedriveAnswer{};
    const TimePoint now = std::max(ports_.clock.now(), record->stop);
    if (const auto earlier = redrive_of(*record, client_token, now)) co_return redriven_at(*earlier);
    if (auto hindrance = redrive_hindrance(*record, now)) co_return refused(std::move(*hindrance));
    if (record->map_run && !map_redrive)
        co_return refused("Execution was started by a Map Run and is redriven with it");
    const std::vector<JournalRow> journal = co_await ports_.store.journal(record->id);
    std::string why;
    LivePointer live = rebuild(*record, journal, why);
    if (live && !live->run->redrivable()) {
        remove(*live);
        live = nullptr;
        why = "its journal does not end";
    }
    if (!live) {
        log::error("runtime", "an execution cannot be redriven: " + why, {{"execution", arn}});
        co_return refused("Execution cannot be redriven: " + why);
    }
    reopen(live->record, std::move(client_token), now);
    live->record.map_redrive = map_redrive;
    live->opened_with = live->run->stimuli() + 1;
    Stimulus redriven{now, Redriven{}};
    try {
        co_await delivered(live, std::move(redriven));
    } catch (const ExecutionGone&) {
        co_return RedriveAnswer{};
    }
    co_return redriven_at(now);
}

}  // namespace stepwell
