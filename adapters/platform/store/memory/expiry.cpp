// adapters/platform/store/memory/expiry.cpp — what is kept no longer is erased.
#include "adapters/platform/store/memory/memory_store.hpp"

namespace stepwell {

namespace asio = boost::asio;

// Closed executions are found by the time at which they stopped.
void MemoryStore::note_end(const ExecutionRecord& record, bool ended) {
    const auto put = [&](ByStop& among) {
        const std::pair at(record.stop, record.id);
        ended ? static_cast<void>(among.insert(at)) : static_cast<void>(among.erase(at));
    };
    if (record.map_run == 0) put(closed_);
    if (record.status != Status::succeeded) put(journaled_);
}

void MemoryStore::erase(ExecutionId id) {
    const auto found = executions_.find(id);
    const ExecutionRecord& record = found->second.record;
    note_end(record, false);
    by_arn_.erase(record.arn);
    if (record.map_run) {
        by_map_run_.erase({record.map_run, record.item});
    } else if (const auto machine = by_machine_.find(record.machine_arn); machine != by_machine_.end()) {
        machine->second.erase(id);
        if (machine->second.empty()) by_machine_.erase(machine);
    }
    executions_.erase(found);
}

asio::awaitable<std::size_t> MemoryStore::expire(Expiry expiry) {
    const std::lock_guard lock(mutex_);
    co_return expire_some(expiry);
}

std::size_t MemoryStore::expire_some(const Expiry& expiry) {
    std::size_t count = 0;
    for (auto at = closed_.begin(); expiry.executions && count < expiry.limit && at != closed_.end();) {
        const auto [stop, id] = *at++;
        if (stop >= *expiry.executions) break;
        const std::string arn = executions_.at(id).record.arn;
        const auto is_of_execution = [&](const auto& entry) { return entry.second.execution_arn == arn; };
        const bool map_runs_end = std::any_of(map_runs_.begin(), map_runs_.end(), [&](const auto& entry) {
            return is_of_execution(entry) && entry.second.status == Status::running;
        });
        if (map_runs_end) continue;
        for (const auto& entry : map_runs_) {
            if (is_of_execution(entry)) doomed_.insert(entry.first);
        }
        std::erase_if(map_runs_, is_of_execution);
        erase(id);
        ++count;
    }
    while (!doomed_.empty() && count < expiry.limit) {
        const std::int64_t map_run = *doomed_.begin();
        const auto child = by_map_run_.lower_bound({map_run, 0});
        if (child == by_map_run_.end() || child->first.first != map_run) {
            doomed_.erase(doomed_.begin());
            continue;
        }
        erase(child->second);
        ++count;
    }
    while (expiry.journals && count < expiry.limit && !journaled_.empty()) {
        const auto [stop, id] = *journaled_.begin();
        if (stop >= *expiry.journals) break;
        Kept& kept = executions_.at(id);
        kept.journal_gone = true;
        if (!kept.journal.empty()) kept.journal = {JournalRow{kept.journal.back().number, {}, 0}};
        journaled_.erase(journaled_.begin());
        ++count;
    }
    return count;
}

}  // namespace stepwell
