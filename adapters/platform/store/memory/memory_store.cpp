// adapters/platform/store/memory/memory_store.cpp — maps under one mutex; every append is "committed" before the call
// returns.
#include "adapters/platform/store/memory/memory_store.hpp"

namespace stepwell {

namespace asio = boost::asio;

ExecutionId MemoryStore::new_id() {
    const std::lock_guard lock(mutex_);
    return ++last_id_;
}

void MemoryStore::append(Append append, Done done) {
    std::exception_ptr error;
    {
        const std::lock_guard lock(mutex_);
        error = keep(append);
    }
    done(error);
}

std::exception_ptr MemoryStore::keep(Append& append) {
    if (append.opened) {
        if (by_arn_.contains(append.opened->arn)) return std::make_exception_ptr(ExecutionNameTaken());
        by_arn_[append.opened->arn] = append.execution;
        if (append.opened->map_run) {
            by_map_run_[{append.opened->map_run, append.opened->item}] = append.execution;
        } else {
            by_machine_[append.opened->machine_arn].insert(append.execution);
        }
        executions_[append.execution].record = std::move(*append.opened);
    }
    const auto found = executions_.find(append.execution);
    if (append.reopened && (found == executions_.end() || found->second.journal_gone))
        return std::make_exception_ptr(ExecutionGone());
    if (found == executions_.end()) return std::make_exception_ptr(std::runtime_error("no such execution"));
    Kept& kept = found->second;
    const std::uint64_t last = kept.journal.empty() ? 0 : kept.journal.back().number;
    if (append.number != last + 1)
        return std::make_exception_ptr(std::runtime_error("the number of the append is taken"));
    kept.journal.push_back({append.number, std::move(append.stimulus), append.fingerprint});
    if (append.reopened) {
        note_end(kept.record, false);
        kept.record = std::move(*append.reopened);
    }
    std::move(append.events.begin(), append.events.end(), std::back_inserter(kept.events));
    if (append.closed) {
        kept.record = std::move(*append.closed);
        note_end(kept.record, true);
        if (kept.record.status == Status::succeeded) kept.journal = {JournalRow{append.number, {}, 0}};
    }
    return nullptr;
}

asio::awaitable<std::optional<ExecutionRecord>> MemoryStore::find(std::string arn) {
    const std::lock_guard lock(mutex_);
    const auto found = by_arn_.find(arn);
    if (found == by_arn_.end()) co_return std::nullopt;
    co_return executions_.at(found->second).record;
}

asio::awaitable<std::optional<ExecutionRecord>> MemoryStore::find(ExecutionId id) {
    const std::lock_guard lock(mutex_);
    const auto found = executions_.find(id);
    if (found == executions_.end()) co_return std::nullopt;
    co_return found->second.record;
}

namespace {

bool is_wanted(const ExecutionRecord& record, const ExecutionQuery& query) {
    const bool pending = awaits_redrive(record.status, record.map_redrive, query.map_redrive);
    return (!query.status || (record.status == *query.status && !pending)) && (!query.pending_redrive || pending) &&
           (!query.redriven || (record.redrive_count > 0) == *query.redriven);
}

}  // namespace

asio::awaitable<std::vector<ExecutionRecord>> MemoryStore::list(ExecutionQuery query) {
    const std::lock_guard lock(mutex_);
    std::vector<ExecutionRecord> page;
    if (query.map_run) {
        const auto end = by_map_run_.lower_bound({query.map_run, query.before ? query.before : INT64_MAX});
        for (auto at = std::make_reverse_iterator(end);
             at != by_map_run_.rend() && at->first.first == query.map_run && page.size() < query.limit; ++at) {
            const ExecutionRecord& record = executions_.at(at->second).record;
            if (is_wanted(record, query)) page.push_back(record);
        }
        co_return page;
    }
    const auto found = by_machine_.find(query.machine_arn);
    if (found == by_machine_.end()) co_return page;
    const std::set<ExecutionId>& ids = found->second;
    for (auto id = std::make_reverse_iterator(query.before ? ids.lower_bound(query.before) : ids.end());
         id != ids.rend() && page.size() < query.limit; ++id) {
        const ExecutionRecord& record = executions_.at(*id).record;
        const bool wanted = is_wanted(record, query) &&
                            (query.version_arn.empty() || record.version_arn == query.version_arn) &&
                            (query.alias_arn.empty() || record.alias_arn == query.alias_arn);
        if (wanted) page.push_back(record);
    }
    co_return page;
}

asio::awaitable<HistoryPart> MemoryStore::history(ExecutionId id, HistoryRange range) {
    const std::lock_guard lock(mutex_);
    HistoryPart part;
    const auto found = executions_.find(id);
    if (found == executions_.end()) co_return part;
    const std::vector<Event>& events = found->second.events;
    const std::size_t count = std::min(events.size(), range.last);
    for (std::size_t i = range.skip; i < count; ++i)
        if (!part.add(range, describe(events[range.backwards ? count - 1 - i : i]))) break;
    co_return part;
}

asio::awaitable<std::vector<ParkedExecution>> MemoryStore::running() {
    const std::lock_guard lock(mutex_);
    std::vector<ParkedExecution> all;
    for (const auto& [id, kept] : executions_) {
        if (kept.record.status == Status::running) all.push_back({id, shard_hash(kept.record.arn)});
    }
    co_return all;
}

asio::awaitable<std::vector<OpenCount>> MemoryStore::count_running() {
    const std::lock_guard lock(mutex_);
    std::vector<OpenCount> counts;
    for (const auto& [id, kept] : executions_)
        if (kept.record.status == Status::running) count_executions(counts, kept.record.arn);
    co_return counts;
}

// There is no later start that would ask.
void MemoryStore::park(std::vector<ParkedExecution>) {}

asio::awaitable<std::vector<OpenExecution>> MemoryStore::open(std::vector<ExecutionId> ids) {
    const std::lock_guard lock(mutex_);
    std::vector<OpenExecution> all;
    for (const ExecutionId id : ids) {
        const auto found = executions_.find(id);
        if (found == executions_.end() || found->second.record.status != Status::running) continue;
        all.push_back({found->second.record, found->second.journal, found->second.events.size()});
    }
    co_return all;
}

asio::awaitable<std::vector<JournalRow>> MemoryStore::journal(ExecutionId id) {
    const std::lock_guard lock(mutex_);
    const auto found = executions_.find(id);
    if (found == executions_.end() || found->second.record.status == Status::succeeded || found->second.journal_gone) {
        co_return std::vector<JournalRow>();
    }
    co_return found->second.journal;
}

asio::awaitable<void> MemoryStore::clear() {
    const std::lock_guard lock(mutex_);
    executions_.clear();
    by_arn_.clear();
    by_machine_.clear();
    map_runs_.clear();
    by_map_run_.clear();
    closed_.clear();
    journaled_.clear();
    doomed_.clear();
    co_return;
}

void MemoryStore::save_child(ExecutionRecord child, Done done) {
    {
        const std::lock_guard lock(mutex_);
        const auto place = std::pair(child.map_run, child.item);
        if (const auto former = by_map_run_.find(place); former != by_map_run_.end()) {
            by_arn_.erase(executions_.at(former->second).record.arn);
            executions_.erase(former->second);
        }
        by_map_run_[place] = child.id;
        by_arn_[child.arn] = child.id;
        executions_[child.id].record = std::move(child);
    }
    done(nullptr);
}

asio::awaitable<void> MemoryStore::save_map_run(MapRecord record) {
    const std::lock_guard lock(mutex_);
    map_runs_[record.id] = std::move(record);
    co_return;
}

asio::awaitable<std::optional<MapRecord>> MemoryStore::find_map_run(std::string arn) {
    const std::lock_guard lock(mutex_);
    for (const auto& [id, record] : map_runs_) {
        if (record.arn == arn) co_return record;
    }
    co_return std::nullopt;
}

asio::awaitable<std::optional<MapRecord>> MemoryStore::find_map_run(std::int64_t id) {
    const std::lock_guard lock(mutex_);
    const auto found = map_runs_.find(id);
    if (found == map_runs_.end()) co_return std::nullopt;
    co_return found->second;
}

asio::awaitable<std::vector<MapRecord>> MemoryStore::list_map_runs(std::string execution_arn, std::int64_t before,
                                                                   std::size_t limit) {
    const std::lock_guard lock(mutex_);
    std::vector<MapRecord> page;
    for (auto at = std::make_reverse_iterator(before ? map_runs_.lower_bound(before) : map_runs_.end());
         at != map_runs_.rend() && page.size() < limit; ++at) {
        if (at->second.execution_arn == execution_arn) page.push_back(at->second);
    }
    co_return page;
}

asio::awaitable<std::vector<MapRecord>> MemoryStore::running_map_runs() {
    const std::lock_guard lock(mutex_);
    std::vector<MapRecord> all;
    for (const auto& [id, record] : map_runs_) {
        if (record.status == Status::running) all.push_back(record);
    }
    co_return all;
}

std::vector<ExecutionRecord> MemoryStore::children(std::int64_t map_run, std::int64_t from, std::size_t limit) {
    const std::lock_guard lock(mutex_);
    std::vector<ExecutionRecord> page;
    for (auto at = by_map_run_.lower_bound({map_run, from});
         at != by_map_run_.end() && at->first.first == map_run && page.size() < limit; ++at) {
        page.push_back(executions_.at(at->second).record);
    }
    return page;
}

asio::awaitable<std::vector<MapChild>> MemoryStore::map_children(std::int64_t map_run, std::int64_t from,
                                                                 std::size_t limit) {
    std::vector<MapChild> page;
    for (const ExecutionRecord& record : children(map_run, from, limit)) {
        page.push_back({record.item, record.item_count, record.status, record.arn, record.map_redrive});
    }
    co_return page;
}

asio::awaitable<std::vector<ExecutionRecord>> MemoryStore::map_results(std::int64_t map_run, std::int64_t from,
                                                                       std::size_t limit) {
    co_return children(map_run, from, limit);
}

}  // namespace stepwell
