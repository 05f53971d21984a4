// GetItem, PutItem, UpdateItem and DeleteItem. A write's condition is checked in the transaction that writes, on the
// writer's thread: nothing can come between.

#include "adapters/dynamodb/items.hpp"

#include <algorithm>

#include "adapters/dynamodb/attribute.hpp"
#include "adapters/dynamodb/capacity.hpp"
#include "adapters/dynamodb/item_store.hpp"
#include "adapters/dynamodb/parser.hpp"
#include "adapters/dynamodb/path_tree.hpp"
#include "adapters/dynamodb/request.hpp"
#include "adapters/dynamodb/update.hpp"
#include "adapters/dynamodb/validation.hpp"

namespace stepwell::dynamodb {

namespace {

/// An item before and after a write; null where there is none. Sizes are 0 then.
struct Written {
    Value before;
    Value after;
    std::size_t before_size = 0;
    std::size_t after_size = 0;

    double units() const { return write_units(std::max(before_size, after_size)); }
};

/// `load`: the item itself is needed, not only its size.
Written look_up(const ItemStore& store, const EncodedKey& key, bool load) {
    Written written;
    if (!load) {
        written.before_size = store.size_of(key);
    } else if (std::optional<StoredItem> stored = store.get(key)) {
        written.before = std::move(stored->item);
        written.before_size = stored->size;
    }
    return written;
}

Answer answer_write(const Value& input, const Table& table, const Written& written, const Value& attributes) {
    ObjectBuilder output;
    if (attributes.size() > 0) output.set("Attributes", attributes);
    // ItemCollectionMetrics concern local secondary indexes only: without one, AWS leaves them out too.
    output.set_if("ConsumedCapacity", consumed_capacity(input, table.name, written.units()));
    Answer answer;
    answer.output = output.build();
    return answer;
}

/// An UpdateItem with everything parsed.
struct Change {
    KeySchema schema;
    EncodedKey key;
    Value key_attributes;
    std::optional<Condition> condition;
    Update update;
    bool return_item = false;

    Written run(sqlite::Connection& connection, std::int64_t table) const {
        ItemStore store(connection, table);
        Written written = look_up(store, key, true);
        check_condition(condition, written.before, return_item);
        if (written.before.is_null() && removes_only()) {
            store.remove(key, 0);
            return written;
        }
        const Value& base = written.before.is_null() ? key_attributes : written.before;
        written.after = apply_update(update, base);
        written.after_size = item_size(written.after);
        if (written.after_size > most_item_bytes) invalid("Item size to update has exceeded the maximum allowed size");
        store.put(key, written.after, written.after_size, written.before_size);
        return written;
    }

    /// Taking something away from an item that does not exist does not make it.
    bool removes_only() const {
        return !update.empty() && std::ranges::all_of(update, [](const UpdateAction& action) {
            return action.kind == UpdateAction::Kind::remove || action.kind == UpdateAction::Kind::erase;
        });
    }

    void refuse_key_attributes() const {
        for (const UpdateAction& action : update) {
            const auto& name = std::get<std::string>(action.path.front());
            if (schema.contains(name))
                invalid_parameter("Cannot update attribute " + name + ". This attribute is part of the key");
        }
    }
};

Value returned_attributes(std::string_view which, const Update& update, const Written& written) {
    if (which == "ALL_OLD") return written.before;
    if (which == "ALL_NEW") return written.after;
    if (which == "NONE") return {};
    std::vector<Path> paths;
    for (const UpdateAction& action : update) paths.push_back(action.path);
    return PathTree("UpdateExpression", paths).project(which == "UPDATED_OLD" ? written.before : written.after);
}

}  // namespace

asio::awaitable<Answer> Items::get_item(Context context, Request request) {
    const Value& input = request.input;
    refuse_legacy(input);
    Placeholders placeholders(input, {});
    const std::optional<Projection> projection = projection_of(input, placeholders);
    placeholders.check_all_used();
    std::optional<PathTree> wanted;
    if (projection) wanted.emplace("ProjectionExpression", *projection);
    const Value key_attributes = normal_item(input["Key"]);
    const Table table = tables_.require(context, input["TableName"].as_string());
    auto load = [number = table.number, key = encode_key(table.schema, key_attributes)](
                    sqlite::Connection& connection) { return ItemStore(connection, number).get(key); };
    const std::optional<StoredItem> stored = co_await platform_.database.read(std::move(load));
    ObjectBuilder output;
    if (stored) output.set("Item", wanted ? wanted->project(stored->item) : stored->item);
    const double units = read_units(stored ? stored->size : 0, input["ConsistentRead"].as_bool());
    output.set_if("ConsumedCapacity", consumed_capacity(input, table.name, units));
    Answer answer;
    answer.output = output.build();
    co_return answer;
}

asio::awaitable<Answer> Items::put_item(Context context, Request request) {
    const Value& input = request.input;
    refuse_legacy(input);
    const bool return_old = return_values(input, {"NONE", "ALL_OLD"}) == "ALL_OLD";
    Placeholders placeholders(input, {"ConditionExpression"});
    std::optional<Condition> condition = condition_of(input, "ConditionExpression", placeholders);
    placeholders.check_all_used();
    const Value item = normal_item(input["Item"]);
    const std::size_t size = item_size(item);
    if (size > most_item_bytes) invalid("Item size has exceeded the maximum allowed size");
    const Table table = tables_.require(context, input["TableName"].as_string());
    auto put = [number = table.number, key = encode_item_key(table.schema, item), item, size,
                condition = std::move(condition), return_old,
                return_item = returns_item_on_failure(input)](sqlite::Connection& connection) {
        ItemStore store(connection, number);
        Written written = look_up(store, key, return_old || condition);
        check_condition(condition, written.before, return_item);
        store.put(key, item, size, written.before_size);
        written.after_size = size;
        return written;
    };
    const Written written = co_await platform_.database.write(std::move(put));
    co_return answer_write(input, table, written, return_old ? written.before : Value());
}

asio::awaitable<Answer> Items::update_item(Context context, Request request) {
    const Value& input = request.input;
    refuse_legacy(input);
    const std::string_view which = return_values(input, {"NONE", "ALL_OLD", "UPDATED_OLD", "ALL_NEW", "UPDATED_NEW"});
    Placeholders placeholders(input, {"UpdateExpression", "ConditionExpression"});
    Change change;
    if (const Value* text = input.find("UpdateExpression"))
        change.update = parse_update(text->as_string(), placeholders);
    change.condition = condition_of(input, "ConditionExpression", placeholders);
    placeholders.check_all_used();
    change.key_attributes = normal_item(input["Key"]);
    change.return_item = returns_item_on_failure(input);
    const Table table = tables_.require(context, input["TableName"].as_string());
    change.schema = table.schema;
    change.key = encode_key(table.schema, change.key_attributes);
    change.refuse_key_attributes();
    auto run = [&change, number = table.number](sqlite::Connection& connection) {
        return change.run(connection, number);
    };
    const Written written = co_await platform_.database.write(run);
    co_return answer_write(input, table, written, returned_attributes(which, change.update, written));
}

asio::awaitable<Answer> Items::delete_item(Context context, Request request) {
    const Value& input = request.input;
    refuse_legacy(input);
    const bool return_old = return_values(input, {"NONE", "ALL_OLD"}) == "ALL_OLD";
    Placeholders placeholders(input, {"ConditionExpression"});
    std::optional<Condition> condition = condition_of(input, "ConditionExpression", placeholders);
    placeholders.check_all_used();
    const Value key_attributes = normal_item(input["Key"]);
    const Table table = tables_.require(context, input["TableName"].as_string());
    auto remove = [number = table.number, key = encode_key(table.schema, key_attributes),
                   condition = std::move(condition), return_old,
                   return_item = returns_item_on_failure(input)](sqlite::Connection& connection) {
        ItemStore store(connection, number);
        Written written = look_up(store, key, return_old || condition);
        check_condition(condition, written.before, return_item);
        store.remove(key, written.before_size);
        return written;
    };
    const Written written = co_await platform_.database.write(std::move(remove));
    co_return answer_write(input, table, written, return_old ? written.before : Value());
}

}  // namespace stepwell::dynamodb
