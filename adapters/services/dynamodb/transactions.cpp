// A transaction is one of SQLite's: first every write is rehearsed, so that all reasons for a refusal are known, then
// all are performed. One writer does everything in turn, so there are no conflicts.
#include "adapters/services/dynamodb/transactions.hpp"

#include <map>
#include <set>

#include "adapters/aws/models/dynamodb.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/aws/service.hpp"
#include "adapters/platform/store/sqlite/database.hpp"
#include "adapters/services/dynamodb/attribute.hpp"
#include "adapters/services/dynamodb/collection_metrics.hpp"
#include "adapters/services/dynamodb/core.hpp"
#include "adapters/services/dynamodb/item_store.hpp"
#include "adapters/services/dynamodb/operations.hpp"
#include "adapters/services/dynamodb/parser.hpp"
#include "adapters/services/dynamodb/path_tree.hpp"
#include "adapters/services/dynamodb/request.hpp"
#include "adapters/services/dynamodb/tokens.hpp"
#include "adapters/services/dynamodb/validation.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell::dynamodb {

namespace {

constexpr std::size_t most_bytes_together = std::size_t{4} * 1024 * 1024;

[[noreturn]] void too_large() { invalid("Collection size of all items in the transaction exceeds the 4 MB limit"); }

/// What one table has consumed.
struct Consumed {
    TablePtr table;
    Units units;
};

void set_capacity(ObjectBuilder& output, const Value& input, std::map<std::string, Consumed>& consumed,
                  TransactionKind kind) {
    Values all;
    for (auto& [record, one] : consumed) {
        one.units.double_all();
        if (std::optional<Value> made = consumed_capacity(input, one.table->name, one.units, kind))
            all.push_back(std::move(*made));
    }
    if (!all.empty()) output.set("ConsumedCapacity", Value(std::move(all)));
}

void refuse_same_items(const std::vector<TransactWrite>& writes) {
    std::set<std::pair<std::int64_t, EncodedKey>> seen;
    for (const TransactWrite& one : writes)
        if (one.write && !seen.insert({one.write->table->number, one.write->key}).second)
            invalid("Transaction request cannot include multiple operations on one item");
}

/// Everything that is done in the one transaction.
struct TransactionOutcome {
    std::optional<Value> earlier;  ///< the answer to the same request under the same token
    std::vector<Written> written;
    std::map<std::string, std::map<std::string, Value>> metrics;
};

Write write_of(Core& core, const Context& context, const Value& action, std::string_view kind) {
    const bool updates = kind == "Update";
    Placeholders placeholders = updates ? Placeholders(action, {"UpdateExpression", "ConditionExpression"})
                                        : Placeholders(action, {"ConditionExpression"});
    Update update;
    if (updates) update = parse_update(action["UpdateExpression"].as_string(), placeholders);
    std::optional<Condition> condition = condition_of(action, "ConditionExpression", placeholders);
    placeholders.check_all_used();
    const TablePtr table = core.tables.require(context, action["TableName"].as_string());
    Write write = kind == "Put"      ? put_of(table, action["Item"])
                  : kind == "Delete" ? remove_of(table, action["Key"])
                  : updates          ? update_of(table, action["Key"], std::move(update))
                                     : check_of(table, action["Key"]);
    write.condition = std::move(condition);
    write.item_on_failure = returns_item_on_failure(action);
    return write;
}

}  // namespace

asio::awaitable<Answer> carry_out(Core& core, Context context, Value input, std::vector<TransactWrite> writes) {
    refuse_same_items(writes);
    std::size_t bytes = 0;
    for (const TransactWrite& one : writes)
        if (one.write) bytes += one.write->size;
    if (bytes > most_bytes_together) too_large();
    const std::string token(input["ClientRequestToken"].as_string());
    const std::string digest = token.empty() ? "" : request_digest(input.without("ReturnConsumedCapacity"));
    ItemCache::Writing writing(core.tables.cache());
    auto run = [&, now = core.platform.clock.now()](sqlite::Connection& connection) {
        TransactionOutcome outcome;
        if (!token.empty()) outcome.earlier = find_token(connection, context, token, digest, now);
        if (outcome.earlier) return outcome;
        std::vector<std::optional<ApiError>> errors;
        bool failed = false;
        for (const TransactWrite& one : writes) {
            std::optional<ApiError> error = one.error;
            try {
                if (!error) rehearse(connection, *core.tables.current(*one.write->table), *one.write);
            } catch (const ApiError& thrown) {
                if (thrown.code == "ResourceNotFoundException") throw;
                error = one.inserts && thrown.code == "ConditionalCheckFailedException"
                            ? ApiError("DuplicateItemException", 400, "Duplicate primary key exists in table")
                            : thrown;
            }
            failed = failed || error;
            errors.push_back(std::move(error));
        }
        if (failed) cancel(errors);
        for (const TransactWrite& one : writes)
            outcome.written.push_back(core.writer.perform_in(connection, *one.write, writing));
        for (const TransactWrite& one : writes) {
            if (!wants_metrics(input, *one.write->table)) continue;
            const std::int64_t size =
                ItemStore(connection, one.write->table->number).partition_bytes(one.write->key.hash);
            outcome.metrics[one.write->table->name].insert_or_assign(
                one.write->key.hash, collection_metrics(*one.write->table, one.write->attributes, size));
        }
        if (!token.empty()) keep_token(connection, context, token, digest, Value::empty_object(), now);
        return outcome;
    };
    TransactionOutcome outcome = co_await core.platform.database.write(run);
    std::map<std::string, Consumed> consumed;
    for (std::size_t i = 0; i < writes.size(); ++i) {
        const Write& write = *writes[i].write;
        Consumed& one = consumed.try_emplace(write.table->record, Consumed{write.table, {}}).first->second;
        // AWS: asked again, a transaction only costs the reading of its items.
        one.units.add(outcome.earlier ? units_on(nullptr, read_units(write.size, true)) : outcome.written[i].units);
        if (!outcome.earlier) core.writer.notify(*outcome.written[i].table);
    }
    ObjectBuilder output;
    set_capacity(output, input, consumed, outcome.earlier ? TransactionKind::read : TransactionKind::write);
    ObjectBuilder metrics;
    for (const auto& [table, collections] : outcome.metrics) {
        Values all;
        for (const auto& [hash, collection] : collections) all.push_back(collection);
        metrics.set(table, Value(std::move(all)));
    }
    if (const Value all = metrics.build(); all.size() > 0) output.set("ItemCollectionMetrics", all);
    co_return answer_of(output.build());
}

TransactGet get_of(TablePtr table, const Value& key, const std::optional<Projection>& projection) {
    TransactGet get{std::move(table), {}, nullptr};
    get.key = encode_key(get.table->schema, normal_item(key));
    if (projection) get.wanted = std::make_shared<PathTree>("ProjectionExpression", *projection);
    return get;
}

asio::awaitable<Answer> read_all(Core& core, Value input, std::vector<TransactGet> gets) {
    std::set<std::pair<std::int64_t, EncodedKey>> seen;
    for (const TransactGet& get : gets)
        if (!seen.insert({get.table->number, get.key}).second)
            invalid("Transaction request cannot include multiple operations on one item");
    auto read = [&gets](sqlite::Connection& connection) {
        std::vector<std::optional<StoredItem>> found;
        std::size_t bytes = 0;
        for (const TransactGet& get : gets) {
            found.push_back(ItemStore(connection, get.table->number).get(get.key));
            if (found.back()) bytes += found.back()->row.size;
            if (bytes > most_bytes_together) too_large();
        }
        return found;
    };
    const std::vector<std::optional<StoredItem>> found = co_await core.platform.database.read(read);
    Values responses;
    std::map<std::string, Consumed> consumed;
    for (std::size_t i = 0; i < gets.size(); ++i) {
        const TransactGet& get = gets[i];
        ObjectBuilder response;
        const Value item = found[i] ? found[i]->value() : Value();
        if (found[i]) response.set("Item", get.wanted ? get.wanted->project(item) : item);
        responses.push_back(response.build());
        Consumed& one = consumed.try_emplace(get.table->record, Consumed{get.table, {}}).first->second;
        one.units.table += read_units(found[i] ? found[i]->row.size : 0, true);
    }
    ObjectBuilder output;
    set_capacity(output, input, consumed, TransactionKind::read);
    output.set("Responses", Value(std::move(responses)));
    co_return answer_of(output.build());
}

namespace {

asio::awaitable<Answer> transact_write_items(Core& core, Context context, Request request) {
    const Value& input = request.input;
    std::vector<TransactWrite> writes;
    for (const Value& item : input["TransactItems"].items()) {
        if (item.size() != 1) invalid("TransactItems can only contain one of Check, Put, Update or Delete");
        const Member& action = item.members().front();
        writes.push_back({write_of(core, context, action.value, action.name()), std::nullopt});
    }
    return carry_out(core, std::move(context), input, std::move(writes));
}

asio::awaitable<Answer> transact_get_items(Core& core, Context context, Request request) {
    const Value& input = request.input;
    std::vector<TransactGet> gets;
    for (const Value& item : input["TransactItems"].items()) {
        const Value& sent = item["Get"];
        Placeholders placeholders(sent, {});
        const std::optional<Projection> projection = projection_of(sent, placeholders);
        placeholders.check_all_used();
        gets.push_back(get_of(core.tables.require(context, sent["TableName"].as_string()), sent["Key"], projection));
    }
    return read_all(core, input, std::move(gets));
}

constexpr Operation<Core> transaction_operations[] = {
    {shapes::dynamodb::transact_get_items, transact_get_items},
    {shapes::dynamodb::transact_write_items, transact_write_items},
};

}  // namespace

void add_transaction_operations(Registry& registry, Core& core) {
    add_operations(registry, core, transaction_operations);
}

}  // namespace stepwell::dynamodb
