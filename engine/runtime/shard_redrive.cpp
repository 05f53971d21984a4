// engine/runtime/shard_redrive.cpp — a closed execution is replayed from its journal, and goes on.
#include "engine/runtime/log.hpp"
#include "engine/runtime/redrive.hpp"
#include "engine/runtime/shard.hpp"
#include "engine/runtime/turns.hpp"

namespace stepwell {

namespace asio = boost::asio;

namespace {

RedriveAnswer redriven_at(TimePoint date) { return {RedriveAnswer::Kind::redriven, date, {}}; }

RedriveAnswer refused(std::string why) { return {RedriveAnswer::Kind::refused, {}, std::move(why)}; }

}  // namespace

asio::awaitable<OpenRuns::Reopened> Shard::replayed(ExecutionRecord record, std::size_t events_kept) {
    const Noting noting{ports_.crash_guard, crash_key(record.id, record.map_run) | CrashGuard::taking_up};
    const std::vector<JournalRow> journal = co_await ports_.store.journal(record.id);
    OpenRuns::Reopened again = runs_.reopen(std::move(record), events_kept);
    if (!again.live) co_return again;
    auto work = [&again, &journal] { again.fault = OpenRuns::replay(*again.live, journal); };
    co_await in_turns(executor_, std::move(work), nullptr, noting);
    if (!again.fault.empty()) again.live = nullptr;
    co_return again;
}

asio::awaitable<RedriveAnswer> Shard::redrive(std::string arn, std::string client_token, std::int64_t map_redrive) {
    co_await names_.until_free(arn);
    const auto reservation = names_.reserve(arn);
    // its end may be on its way to the disk
    if (const LivePointer ending = runs_.find(arn); ending && ending->run->outcome()) {
        co_await until_on_disk(ending, ending->run->stimuli());
    }
    std::optional<ExecutionRecord> record = co_await describe(arn);
    if (!record) co_return RedriveAnswer{};
    const TimePoint now = std::max(ports_.clock.now(), record->stop);
    if (const auto earlier = redrive_of(*record, client_token, now)) co_return redriven_at(*earlier);
    if (auto hindrance = redrive_hindrance(*record, now)) co_return refused(std::move(*hindrance));
    if (record->map_run && !map_redrive)
        co_return refused("Execution was started by a Map Run and is redriven with it");
    const auto kept = static_cast<std::size_t>(record->events);
    auto [live, fault] = co_await replayed(*record, kept);
    if (live && live->run->history().size() != kept) {
        live = nullptr;
        fault = "its history is not whole";
    }
    if (live && !live->run->redrivable()) {
        live = nullptr;
        fault = "its journal does not end";
    }
    if (!live) {
        log::error("runtime", "an execution cannot be redriven: " + fault, {{"execution", arn}});
        co_return refused("Execution cannot be redriven: " + fault);
    }
    refuse_during_reset(*driver_);
    std::optional<OpenExecutions::Admission> admission = admit(arn);
    if (!admission) co_return RedriveAnswer{RedriveAnswer::Kind::too_many_open, {}, {}};
    runs_.insert(live);
    reopen(live->record, std::move(client_token), now);
    live->record.map_redrive = map_redrive;
    live->opened_with = live->run->stimuli() + 1;
    Stimulus redriven{now, Redriven{}};
    try {
        co_await driver_->delivered(live, std::move(redriven));
    } catch (const ExecutionGone&) {
        co_return RedriveAnswer{};
    } catch (...) {
        if (driver_->aside().find(live->record.arn)) admission->keep();
        throw;
    }
    admission->keep();
    co_return redriven_at(now);
}

}  // namespace stepwell
