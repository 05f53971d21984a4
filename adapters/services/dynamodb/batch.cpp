// BatchGetItem and BatchWriteItem. A batch is read in one snapshot and written in one transaction, which is more than
// AWS promises.
#include <set>
#include <vector>

#include "adapters/aws/models/dynamodb.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/aws/service.hpp"
#include "adapters/platform/store/sqlite/database.hpp"
#include "adapters/services/dynamodb/attribute.hpp"
#include "adapters/services/dynamodb/capacity.hpp"
#include "adapters/services/dynamodb/collection_metrics.hpp"
#include "adapters/services/dynamodb/core.hpp"
#include "adapters/services/dynamodb/item_list.hpp"
#include "adapters/services/dynamodb/item_store.hpp"
#include "adapters/services/dynamodb/legacy.hpp"
#include "adapters/services/dynamodb/operations.hpp"
#include "adapters/services/dynamodb/path_tree.hpp"
#include "adapters/services/dynamodb/request.hpp"
#include "adapters/services/dynamodb/validation.hpp"
#include "engine/value/object_text.hpp"

namespace stepwell::dynamodb {

namespace {

constexpr std::size_t most_gets = 100;
constexpr std::size_t most_writes = 25;
constexpr std::size_t most_answer_bytes = std::size_t{16} * 1024 * 1024;

struct Get {
    EncodedKey key;
    Value attributes;
};

/// The keys that are wanted of one table.
struct Gets {
    std::string asked;  ///< the table as the request names it
    TablePtr table;
    Value request;  ///< the KeysAndAttributes
    std::vector<Get> keys;
    std::shared_ptr<PathTree> wanted;

    bool consistent() const { return request["ConsistentRead"].as_bool(); }
};

struct Got {
    ItemList items;
    Values unprocessed;
    double units = 0;
};

void refuse_duplicate(std::set<EncodedKey>& seen, const EncodedKey& key) {
    if (!seen.insert(key).second) invalid("Provided list of item keys contains duplicates");
}

/// The same table may be named twice, once by its ARN.
void refuse_same_table(std::set<std::int64_t>& seen, const Table& table) {
    if (!seen.insert(table.number).second)
        invalid("The table " + table.name + " is named more than once in RequestItems");
}

/// AWS: expressions and what was before them do not mix, not even in different tables.
void refuse_mixed_tables(const Value& tables) {
    ObjectBuilder all;
    for (const Member& table : tables.members())
        for (const char* member : {"AttributesToGet", "ProjectionExpression"})
            if (table.value.contains(member)) all.set(member, true);
    refuse_mixture(all.build());
}

std::shared_ptr<PathTree> projection_tree(const Value& request) {
    Placeholders placeholders(request, {});
    const std::optional<Projection> projection = projection_of(request, placeholders);
    placeholders.check_all_used();
    return projection ? std::make_shared<PathTree>("ProjectionExpression", *projection) : nullptr;
}

Gets gets_of(const TablePtr& table, const Member& entry) {
    Gets gets{std::string(entry.name()), table, entry.value, {}, nullptr};
    gets.wanted = projection_tree(entry.value);
    std::set<EncodedKey> seen;
    for (const Value& sent : entry.value["Keys"].items()) {
        const Value attributes = normal_item(sent);
        const EncodedKey key = encode_key(table->schema, attributes);
        refuse_duplicate(seen, key);
        gets.keys.push_back({key, attributes});
    }
    return gets;
}

Got read_items(sqlite::Connection& connection, const Gets& gets, std::size_t& bytes) {
    Got got;
    const ItemStore store(connection, gets.table->number);
    for (const Get& get : gets.keys) {
        if (bytes >= most_answer_bytes) {
            got.unprocessed.push_back(get.attributes);
            continue;
        }
        const std::optional<StoredItem> stored = store.get(get.key);
        got.units += read_units(stored ? stored->row.size : 0, gets.consistent());
        if (!stored) continue;
        bytes += stored->row.size;
        if (gets.wanted)
            got.items.add(gets.wanted->project(stored->value()));
        else
            got.items.add_text(*stored->text);
    }
    return got;
}

Write write_of(const TablePtr& table, const Value& sent) {
    const Value* put = sent.find("PutRequest");
    const Value* erase = sent.find("DeleteRequest");
    if (!put == !erase)
        invalid(put ? "Supplied WriteRequest has more than one request set, must contain exactly one of PutRequest or "
                      "DeleteRequest"
                    : "Supplied WriteRequest is empty, must contain exactly one of PutRequest or DeleteRequest");
    return put ? put_of(table, (*put)["Item"]) : remove_of(table, (*erase)["Key"]);
}

/// The writes of one table: those from `first` to `last`.
struct Part {
    std::string asked;  ///< the table as the request names it
    TablePtr table;
    std::size_t first = 0;
    std::size_t last = 0;
};

void add_capacity(Values& all, const Value& input, const Table& table, const Units& units) {
    if (std::optional<Value> one = consumed_capacity(input, table.name, units)) all.push_back(std::move(*one));
}

asio::awaitable<Answer> batch_get_item(Core& core, Context context, Request request) {
    const Value& input = request.input;
    std::size_t keys = 0;
    for (const Member& entry : input["RequestItems"].members()) keys += entry.value["Keys"].size();
    if (keys > most_gets) invalid("Too many items requested for the BatchGetItem call");
    refuse_mixed_tables(input["RequestItems"]);
    std::vector<Gets> parts;
    std::set<std::int64_t> seen;
    for (const Member& entry : input["RequestItems"].members()) {
        const TablePtr table = core.tables.require(context, entry.name());
        refuse_same_table(seen, *table);
        parts.push_back(gets_of(table, entry));
    }
    auto read = [&parts](sqlite::Connection& connection) {
        std::vector<Got> all;
        all.reserve(parts.size());
        std::size_t bytes = 0;
        for (const Gets& gets : parts) all.push_back(read_items(connection, gets, bytes));
        return all;
    };
    std::vector<Got> all = co_await core.platform.database.read(read);
    std::string responses;
    ObjectText tables(responses);
    ObjectBuilder unprocessed;
    Values capacity;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        tables.set_text(parts[i].asked, all[i].items.text());
        if (!all[i].unprocessed.empty())
            unprocessed.set(parts[i].asked, parts[i].request.with("Keys", Value(std::move(all[i].unprocessed))));
        add_capacity(capacity, input, *parts[i].table, units_on(nullptr, all[i].units));
    }
    tables.end();
    Answer answer;
    ObjectText output(answer.text);
    output.set_text("Responses", responses).set("UnprocessedKeys", unprocessed.build());
    if (!capacity.empty()) output.set("ConsumedCapacity", Value(std::move(capacity)));
    output.end();
    co_return answer;
}

asio::awaitable<Answer> batch_write_item(Core& core, Context context, Request request) {
    const Value& input = request.input;
    std::size_t count = 0;
    for (const Member& entry : input["RequestItems"].members()) count += entry.value.size();
    if (count > most_writes) invalid("Too many items requested for the BatchWriteItem call");
    std::vector<Part> parts;
    std::vector<Write> writes;
    std::set<std::int64_t> seen_tables;
    for (const Member& entry : input["RequestItems"].members()) {
        const TablePtr table = core.tables.require(context, entry.name());
        refuse_same_table(seen_tables, *table);
        Part part{std::string(entry.name()), table, writes.size(), 0};
        std::set<EncodedKey> seen;
        for (const Value& sent : entry.value.items()) {
            writes.push_back(write_of(table, sent));
            refuse_duplicate(seen, writes.back().key);
        }
        part.last = writes.size();
        parts.push_back(std::move(part));
    }
    std::vector<Value> attributes;
    std::vector<std::string> hashes;
    for (const Write& write : writes) {
        attributes.push_back(write.attributes);
        hashes.push_back(write.key.hash);
    }
    const std::vector<Written> written = co_await core.writer.write_all(std::move(writes));
    Values capacity;
    ObjectBuilder metrics;
    for (const Part& part : parts) {
        Units units;
        for (std::size_t i = part.first; i < part.last; ++i) units.add(written[i].units);
        add_capacity(capacity, input, *part.table, units);
        if (!wants_metrics(input, *part.table)) continue;
        auto measure = [&](sqlite::Connection& connection) {
            const ItemStore store(connection, part.table->number);
            std::map<std::string, Value> collections;
            for (std::size_t i = part.first; i < part.last; ++i)
                if (!collections.contains(hashes[i]))
                    collections[hashes[i]] =
                        collection_metrics(*part.table, attributes[i], store.partition_bytes(hashes[i]));
            Values all;
            for (const auto& [hash, collection] : collections) all.push_back(collection);
            return all;
        };
        Values collections = co_await core.platform.database.read(measure);
        metrics.set(part.asked, Value(std::move(collections)));
    }
    ObjectBuilder output;
    output.set("UnprocessedItems", Value::empty_object());
    if (const Value all = metrics.build(); all.size() > 0) output.set("ItemCollectionMetrics", all);
    if (!capacity.empty()) output.set("ConsumedCapacity", Value(std::move(capacity)));
    co_return answer_of(output.build());
}

constexpr Operation<Core> batch_operations[] = {
    {shapes::dynamodb::batch_get_item, batch_get_item},
    {shapes::dynamodb::batch_write_item, batch_write_item},
};

}  // namespace

void add_batch_operations(Registry& registry, Core& core) { add_operations(registry, core, batch_operations); }

}  // namespace stepwell::dynamodb
