// BatchGetItem and BatchWriteItem. A batch is read in one snapshot and written in one transaction, which is more than
// AWS promises.

#include "adapters/dynamodb/batch.hpp"

#include <algorithm>
#include <set>
#include <vector>

#include "adapters/dynamodb/attribute.hpp"
#include "adapters/dynamodb/capacity.hpp"
#include "adapters/dynamodb/item_store.hpp"
#include "adapters/dynamodb/items.hpp"
#include "adapters/dynamodb/path_tree.hpp"
#include "adapters/dynamodb/request.hpp"
#include "adapters/dynamodb/validation.hpp"

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
    Table table;
    Value request;  ///< the KeysAndAttributes
    std::vector<Get> keys;
    std::shared_ptr<PathTree> wanted;

    bool consistent() const { return request["ConsistentRead"].as_bool(); }
};

struct Got {
    Values items;
    Values unprocessed;
    double units = 0;
};

/// One put (an item) or delete (null) in one table.
struct Write {
    EncodedKey key;
    Value item;
    std::size_t size = 0;
};

struct Writes {
    Table table;
    std::vector<Write> writes;
};

void refuse_duplicate(std::set<EncodedKey>& seen, const EncodedKey& key) {
    if (!seen.insert(key).second) invalid("Provided list of item keys contains duplicates");
}

/// The same table may be named twice, once by its ARN.
template <class Part>
void refuse_same_table(const std::vector<Part>& parts, const Table& table) {
    for (const Part& part : parts)
        if (part.table.number == table.number)
            invalid("The table " + table.name + " is named more than once in RequestItems");
}

std::shared_ptr<PathTree> projection_tree(const Value& request) {
    Placeholders placeholders(request, {});
    const std::optional<Projection> projection = projection_of(request, placeholders);
    placeholders.check_all_used();
    return projection ? std::make_shared<PathTree>("ProjectionExpression", *projection) : nullptr;
}

Gets gets_of(const Table& table, const Member& entry) {
    Gets gets{std::string(entry.name()), table, entry.value, {}, nullptr};
    refuse_legacy(entry.value);
    gets.wanted = projection_tree(entry.value);
    std::set<EncodedKey> seen;
    for (const Value& sent : entry.value["Keys"].items()) {
        const Value attributes = normal_item(sent);
        const EncodedKey key = encode_key(table.schema, attributes);
        refuse_duplicate(seen, key);
        gets.keys.push_back({key, attributes});
    }
    return gets;
}

Got read_items(sqlite::Connection& connection, const Gets& gets, std::size_t& bytes) {
    Got got;
    const ItemStore store(connection, gets.table.number);
    for (const Get& get : gets.keys) {
        if (bytes >= most_answer_bytes) {
            got.unprocessed.push_back(get.attributes);
            continue;
        }
        const std::optional<StoredItem> stored = store.get(get.key);
        got.units += read_units(stored ? stored->size : 0, gets.consistent());
        if (!stored) continue;
        bytes += stored->size;
        got.items.push_back(gets.wanted ? gets.wanted->project(stored->item) : stored->item);
    }
    return got;
}

Write write_of(const Table& table, const Value& sent) {
    const Value* put = sent.find("PutRequest");
    const Value* erase = sent.find("DeleteRequest");
    if (!put == !erase)
        invalid(put ? "Supplied WriteRequest has more than one request set, must contain exactly one of PutRequest or "
                      "DeleteRequest"
                    : "Supplied WriteRequest is empty, must contain exactly one of PutRequest or DeleteRequest");
    if (erase) return {encode_key(table.schema, normal_item((*erase)["Key"])), Value(), 0};
    Write write;
    write.item = normal_item((*put)["Item"]);
    write.size = item_size(write.item);
    if (write.size > most_item_bytes) invalid("Item size has exceeded the maximum allowed size");
    write.key = encode_item_key(table.schema, write.item);
    return write;
}

Writes writes_of(const Table& table, const Value& requests) {
    Writes writes{table, {}};
    std::set<EncodedKey> seen;
    for (const Value& sent : requests.items()) {
        Write write = write_of(table, sent);
        refuse_duplicate(seen, write.key);
        writes.writes.push_back(std::move(write));
    }
    return writes;
}

double write_items(sqlite::Connection& connection, const Writes& writes) {
    ItemStore store(connection, writes.table.number);
    double units = 0;
    for (const Write& write : writes.writes) {
        const std::size_t before = store.size_of(write.key);
        units += write_units(std::max(before, write.size));
        if (write.item.is_null())
            store.remove(write.key, before);
        else
            store.put(write.key, write.item, write.size, before);
    }
    return units;
}

void add_capacity(Values& all, const Value& input, const Table& table, double units) {
    if (std::optional<Value> one = consumed_capacity(input, table.name, units)) all.push_back(std::move(*one));
}

}  // namespace

asio::awaitable<Answer> Batches::batch_get_item(Context context, Request request) {
    const Value& input = request.input;
    std::size_t keys = 0;
    for (const Member& entry : input["RequestItems"].members()) keys += entry.value["Keys"].size();
    if (keys > most_gets) invalid("Too many items requested for the BatchGetItem call");
    std::vector<Gets> parts;
    for (const Member& entry : input["RequestItems"].members()) {
        const Table table = tables_.require(context, entry.name());
        refuse_same_table(parts, table);
        parts.push_back(gets_of(table, entry));
    }
    auto read = [&parts](sqlite::Connection& connection) {
        std::vector<Got> all;
        all.reserve(parts.size());
        std::size_t bytes = 0;
        for (const Gets& gets : parts) all.push_back(read_items(connection, gets, bytes));
        return all;
    };
    std::vector<Got> all = co_await platform_.database.read(read);
    ObjectBuilder responses;
    ObjectBuilder unprocessed;
    Values capacity;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        responses.set(parts[i].asked, Value(std::move(all[i].items)));
        if (!all[i].unprocessed.empty())
            unprocessed.set(parts[i].asked, parts[i].request.with("Keys", Value(std::move(all[i].unprocessed))));
        add_capacity(capacity, input, parts[i].table, all[i].units);
    }
    ObjectBuilder output;
    output.set("Responses", responses.build()).set("UnprocessedKeys", unprocessed.build());
    if (!capacity.empty()) output.set("ConsumedCapacity", Value(std::move(capacity)));
    Answer answer;
    answer.output = output.build();
    co_return answer;
}

asio::awaitable<Answer> Batches::batch_write_item(Context context, Request request) {
    const Value& input = request.input;
    std::size_t count = 0;
    for (const Member& entry : input["RequestItems"].members()) count += entry.value.size();
    if (count > most_writes) invalid("Too many items requested for the BatchWriteItem call");
    std::vector<Writes> parts;
    for (const Member& entry : input["RequestItems"].members()) {
        const Table table = tables_.require(context, entry.name());
        refuse_same_table(parts, table);
        parts.push_back(writes_of(table, entry.value));
    }
    auto write = [&parts](sqlite::Connection& connection) {
        std::vector<double> units;
        units.reserve(parts.size());
        for (const Writes& writes : parts) units.push_back(write_items(connection, writes));
        return units;
    };
    const std::vector<double> units = co_await platform_.database.write(write);
    Values capacity;
    for (std::size_t i = 0; i < parts.size(); ++i) add_capacity(capacity, input, parts[i].table, units[i]);
    ObjectBuilder output;
    output.set("UnprocessedItems", Value::empty_object());
    if (!capacity.empty()) output.set("ConsumedCapacity", Value(std::move(capacity)));
    Answer answer;
    answer.output = output.build();
    co_return answer;
}

}  // namespace stepwell::dynamodb
