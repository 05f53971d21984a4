// Writes go by the table as it is when they run, not as it was when they were asked for.
#include "adapters/services/dynamodb/writer.hpp"

#include "adapters/aws/service.hpp"
#include "adapters/platform/store/sqlite/database.hpp"
#include "engine/runtime/changes.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell::dynamodb {

Written Writer::perform_in(sqlite::Connection& connection, const Write& write, ItemCache::Writing& writing) const {
    TablePtr table = tables_.current(*write.table);
    writing.add(table->number, write.key);
    Written written = perform(connection, *table, write, platform_.clock.now());
    written.table = std::move(table);
    return written;
}

void Writer::notify(const Table& table) const {
    if (table.stream) platform_.changes.notify(table.stream->arn);
}

asio::awaitable<Written> Writer::write(Write write) const {
    ItemCache::Writing writing(tables_.cache());
    auto run = [this, &writing, write = std::move(write)](sqlite::Connection& connection) {
        return perform_in(connection, write, writing);
    };
    // Most writes change one row, which needs no savepoint.
    Written written = co_await platform_.database.write(std::move(run), sqlite::Undo::by_job);
    notify(*written.table);
    co_return written;
}

asio::awaitable<std::vector<Written>> Writer::write_all(std::vector<Write> writes) const {
    ItemCache::Writing writing(tables_.cache());
    auto run = [this, &writes, &writing](sqlite::Connection& connection) {
        std::vector<Written> written;
        written.reserve(writes.size());
        for (const Write& write : writes) written.push_back(perform_in(connection, write, writing));
        return written;
    };
    std::vector<Written> written = co_await platform_.database.write(run);
    for (const Written& one : written) notify(*one.table);
    co_return written;
}

}  // namespace stepwell::dynamodb
