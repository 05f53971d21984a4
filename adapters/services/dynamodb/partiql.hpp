#pragma once
// ExecuteStatement, BatchExecuteStatement and ExecuteTransaction.

#include <boost/asio/awaitable.hpp>

#include "adapters/services/dynamodb/partiql_statement.hpp"
#include "adapters/services/dynamodb/query.hpp"
#include "adapters/services/dynamodb/tables.hpp"
#include "adapters/services/dynamodb/transactions.hpp"
#include "adapters/services/dynamodb/writer.hpp"

namespace stepwell::dynamodb {

class Partiql {
public:
    Partiql(Platform& platform, const Tables& tables, const Queries& queries, Transactions& transactions)
        : tables_(tables), queries_(queries), transactions_(transactions), writer_(platform, tables) {}

    asio::awaitable<Answer> execute_statement(Context context, Request request);
    asio::awaitable<Answer> batch_execute_statement(Context context, Request request);
    asio::awaitable<Answer> execute_transaction(Context context, Request request);

private:
    /// What a statement gave: items, where the next page begins (null: nowhere), and what it consumed.
    struct Result {
        Values items = {};
        Value last_key = {};
        TablePtr table = nullptr;
        Units units = {};
    };
    asio::awaitable<Result> execute(Context context, Statement statement, Value input);
    asio::awaitable<Result> select(Context context, Statement statement, Value input);
    asio::awaitable<Result> write(Context context, Statement statement, Value input);
    /// One response; what it consumed is added to `capacity`.
    asio::awaitable<Value> batch_member(Context context, Statement statement, Value input, Values& capacity);

    const Tables& tables_;
    const Queries& queries_;
    Transactions& transactions_;
    Writer writer_;
};

}  // namespace stepwell::dynamodb
