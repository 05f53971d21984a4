#pragma once
// UpdateTable, and what goes on after it has answered: filling a new index, removing an old one.

#include <boost/asio/awaitable.hpp>
#include <string>

#include "adapters/services/dynamodb/tables.hpp"

namespace stepwell::dynamodb {

class TableUpdates {
public:
    TableUpdates(Platform& platform, Tables& tables) : platform_(platform), tables_(tables) {}

    asio::awaitable<Answer> update_table(Context context, Request request);

    /// Goes on with the indexes that a former server had not finished.
    asio::awaitable<void> start();

private:
    void finish_in_background(TablePtr table);
    asio::awaitable<void> finish_indexes(TablePtr table);

    Platform& platform_;
    Tables& tables_;
};

/// Enters all items of the table into the index; returns at the end, or when the table is gone.
asio::awaitable<void> fill_index(Platform& platform, TablePtr table, Index index);

}  // namespace stepwell::dynamodb
