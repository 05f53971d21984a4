#pragma once
// Carries out writes in one transaction, and tells the readers of streams of them.

#include <boost/asio/awaitable.hpp>
#include <vector>

#include "adapters/platform/store/sqlite/database.hpp"
#include "adapters/services/dynamodb/tables.hpp"
#include "adapters/services/dynamodb/write.hpp"

namespace stepwell::dynamodb {

class Writer {
public:
    Writer(Platform& platform, const Tables& tables) : platform_(platform), tables_(tables) {}

    asio::awaitable<Written> write(Write write) const;
    /// All or none; each sees what those before it have done.
    asio::awaitable<std::vector<Written>> write_all(std::vector<Write> writes) const;

    /// One write inside a transaction that the caller runs; `writing` is to live until its commit, `notify` to be
    /// called after it.
    Written perform_in(sqlite::Connection& connection, const Write& write, ItemCache::Writing& writing) const;
    /// Wakes who waits for the stream of the table, as it was when it was written.
    void notify(const Table& table) const;

private:
    Platform& platform_;
    const Tables& tables_;
};

}  // namespace stepwell::dynamodb
