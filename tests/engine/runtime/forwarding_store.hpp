#pragma once
// A Store that passes everything on to another, for tests that look at some of it or break it.

#include "engine/runtime/ports.hpp"

namespace stepwell::test {

namespace asio = boost::asio;

class ForwardingStore : public Store {
public:
    explicit ForwardingStore(Store& inner) : inner_(inner) {}
    ExecutionId new_id() override { return inner_.new_id(); }
    void append(Append append, Done done) override { inner_.append(std::move(append), std::move(done)); }
    asio::awaitable<std::optional<ExecutionRecord>> find(std::string arn) override {
        return inner_.find(std::move(arn));
    }
    asio::awaitable<std::optional<ExecutionRecord>> find(ExecutionId id) override { return inner_.find(id); }
    asio::awaitable<std::vector<ExecutionRecord>> list(ExecutionQuery query) override {
        return inner_.list(std::move(query));
    }
    asio::awaitable<HistoryPart> history(ExecutionId id, HistoryRange range) override {
        return inner_.history(id, range);
    }
    asio::awaitable<std::vector<ParkedExecution>> running() override { return inner_.running(); }
    asio::awaitable<std::vector<OpenCount>> count_running() override { return inner_.count_running(); }
    void park(std::vector<ParkedExecution> executions) override { inner_.park(std::move(executions)); }
    asio::awaitable<std::vector<OpenExecution>> open(std::vector<ExecutionId> ids) override {
        return inner_.open(std::move(ids));
    }
    asio::awaitable<std::vector<JournalRow>> journal(ExecutionId id) override { return inner_.journal(id); }
    asio::awaitable<std::size_t> expire(Expiry expiry) override { return inner_.expire(expiry); }
    asio::awaitable<void> clear() override { return inner_.clear(); }
    void save_child(ExecutionRecord child, Done done) override { inner_.save_child(std::move(child), std::move(done)); }
    asio::awaitable<void> save_map_run(MapRecord record) override { return inner_.save_map_run(std::move(record)); }
    asio::awaitable<std::optional<MapRecord>> find_map_run(std::string arn) override {
        return inner_.find_map_run(std::move(arn));
    }
    asio::awaitable<std::optional<MapRecord>> find_map_run(std::int64_t id) override { return inner_.find_map_run(id); }
    asio::awaitable<std::vector<MapRecord>> list_map_runs(std::string execution_arn, std::int64_t before,
                                                          std::size_t limit) override {
        return inner_.list_map_runs(std::move(execution_arn), before, limit);
    }
    asio::awaitable<std::vector<MapRecord>> running_map_runs() override { return inner_.running_map_runs(); }
    asio::awaitable<std::vector<MapChild>> map_children(std::int64_t map_run, std::int64_t from,
                                                        std::size_t limit) override {
        return inner_.map_children(map_run, from, limit);
    }
    asio::awaitable<std::vector<ExecutionRecord>> map_results(std::int64_t map_run, std::int64_t from,
                                                              std::size_t limit) override {
        return inner_.map_results(map_run, from, limit);
    }

private:
    Store& inner_;
};

}  // namespace stepwell::test
