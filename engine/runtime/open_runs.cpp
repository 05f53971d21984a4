#include "engine/runtime/open_runs.hpp"

#include <algorithm>

#include "engine/arn.hpp"
#include "engine/effort.hpp"
#include "engine/runtime/crash_guard.hpp"

namespace stepwell {

namespace {

constexpr std::int64_t express_seconds = 300;      // AWS: "up to five minutes"
constexpr std::size_t express_events = 1'000'000;  // AWS has no limit; this one keeps the memory bounded

Identity identity_of(const ExecutionRecord& record, Value input, const TokenKey& key, std::size_t most_steps) {
    const Arn arn = Arn::parse(record.arn).value_or(Arn{});
    const Arn machine = Arn::parse(record.machine_arn).value_or(Arn{});
    Identity identity{record, std::string(machine.resource_id()), std::string(arn.region), std::move(input)};
    if (arn.resource_type() == "express") {
        identity.express = true;
        identity.most_seconds = express_seconds;
        identity.most_events = express_events;
    }
    identity.most_steps = most_steps;
    identity.token = [&key, id = record.id, hash = shard_hash(record.arn)](CommandId task) {
        return key.mint({id, hash, task});
    };
    return identity;
}

}  // namespace

LivePointer OpenRuns::find(ExecutionId id) const {
    const auto found = live_.find(id);
    return found == live_.end() ? nullptr : found->second;
}

LivePointer OpenRuns::find(const std::string& arn) const {
    const auto found = by_arn_.find(arn);
    return found == by_arn_.end() ? nullptr : find(found->second);
}

bool OpenRuns::any_of(std::string_view machine_arn) const {
    return std::any_of(live_.begin(), live_.end(),
                       [&](const auto& entry) { return entry.second->record.machine_arn == machine_arn; });
}

LivePointer OpenRuns::make(ExecutionRecord record, std::shared_ptr<const Definition> definition, Value input) const {
    auto live = std::make_shared<LiveRun>();
    live->run = std::make_unique<Run>(std::move(definition),
                                      identity_of(record, std::move(input), key_, ports_.steps_in_a_burst));
    live->record = std::move(record);
    if (ports_.event_logs) live->log = ports_.event_logs(live->record);
    return live;
}

void OpenRuns::insert(const LivePointer& live) {
    by_arn_.erase(live->record.arn);
    by_arn_.emplace(live->record.arn, live->record.id);
    live_[live->record.id] = live;
}

LivePointer OpenRuns::add(ExecutionRecord record, std::shared_ptr<const Definition> definition, Value input) {
    LivePointer live = make(std::move(record), std::move(definition), std::move(input));
    insert(live);
    return live;
}

OpenRuns::Reopened OpenRuns::reopen(ExecutionRecord&& record, std::size_t events_kept) const {
    const auto key = crash_key(record.id, record.map_run);
    if (ports_.crash_guard && ports_.crash_guard->is_suspect(key)) return {nullptr, std::string(crashed_twice)};
    auto definition = ports_.definitions(record.revision);
    if (!definition) return {nullptr, "its definition is gone"};
    const Parsed input = parse_json(record.input_text);
    if (!input) return {nullptr, "its input cannot be read"};
    LivePointer live = make(std::move(record), std::move(definition), *input);
    live->opened = true;
    live->events_kept = events_kept;
    live->run->forget_events(events_kept);
    return {std::move(live), {}};
}

std::string OpenRuns::replay(LiveRun& live, const std::vector<JournalRow>& journal) {
    Run& run = *live.run;
    for (const JournalRow& row : journal) {
        const std::string place = " at stimulus " + std::to_string(row.number);
        try {
            const auto stimulus = decode_stimulus(row.stimulus);
            Applied applied;
            if (stimulus) applied = run.apply(*stimulus);
            const bool whole = stimulus && stimulus->steps == 0 && !stimulus->evaluations;
            while (whole && run.busy()) run.go_on(applied);
            if (!stimulus || run.stimuli() != row.number || run.fingerprint() != row.fingerprint)
                return "its replay does not match its journal" + place;
        } catch (const std::exception& error) {
            return "its replay fails" + place + ": " + error.what();
        }
    }
    live.appended = live.on_disk = run.stimuli();
    live.events_on_disk = run.history().size();
    live.bytes_kept = run.history().bytes();
    return {};
}

void OpenRuns::remove(const LiveRun& live) {
    by_arn_.erase(live.record.arn);
    live_.erase(live.record.id);
}

std::vector<LivePointer> OpenRuns::take_all() {
    std::vector<LivePointer> all;
    for (auto& [id, live] : live_) all.push_back(std::move(live));
    by_arn_.clear();
    live_.clear();
    return all;
}

}  // namespace stepwell
