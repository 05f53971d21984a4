// The checks of a write in AWS's order, and what it changes.

#include "adapters/services/dynamodb/write.hpp"

#include <algorithm>

#include "adapters/services/dynamodb/attribute.hpp"
#include "adapters/services/dynamodb/index_store.hpp"
#include "adapters/services/dynamodb/item_store.hpp"
#include "adapters/services/dynamodb/request.hpp"
#include "adapters/services/dynamodb/stream_record.hpp"
#include "adapters/services/dynamodb/stream_store.hpp"
#include "adapters/services/dynamodb/update.hpp"
#include "adapters/services/dynamodb/validation.hpp"

namespace stepwell::dynamodb {

namespace {

/// A key attribute of an index must have the index's type, wherever it is given.
void check_index_key(const Index& index, const KeyAttribute& attribute, bool is_hash, const Value& item, bool update) {
    const Value* value = item.find(attribute.name);
    if (!value) return;
    if (type_of(*value) == attribute.type) return check_key_value(attribute, is_hash, *value, index.name);
    if (update) invalid("The update expression attempted to update the secondary index key to unsupported type");
    invalid_parameter("Type mismatch for Index Key " + attribute.name + " Expected: " + attribute.type +
                      " Actual: " + std::string(type_of(*value)) + " IndexName: " + index.name);
}

void check_index_keys(const Table& table, const Value& item, bool update) {
    for (const Index& index : table.indexes) {
        if (index.kind == Index::Kind::expiry) continue;
        check_index_key(index, index.schema.hash, true, item, update);
        if (index.schema.range) check_index_key(index, *index.schema.range, false, item, update);
    }
}

/// Taking something away from an item that does not exist does not make it.
bool removes_only(const Update& update) {
    return !update.empty() && std::ranges::all_of(update, [](const UpdateAction& action) {
        return action.kind == UpdateAction::Kind::remove || action.kind == UpdateAction::Kind::erase;
    });
}

/// What the item is to be; null: it is not to be there.
struct Outcome {
    Value item;
    std::size_t size = 0;
};

Outcome outcome_of(const Write& write, const Value& before) {
    switch (write.kind) {
        case Write::Kind::put:
            return {write.attributes, write.size};
        case Write::Kind::update: {
            if (before.is_null() && removes_only(write.update)) return {};
            Outcome made{apply_update(write.update, before.is_null() ? write.attributes : before), 0};
            made.size = item_size(made.item);
            if (made.size > most_item_bytes) invalid("Item size to update has exceeded the maximum allowed size");
            return made;
        }
        default:
            return {};
    }
}

Write write_of(Write::Kind kind, TablePtr table, const Value& key) {
    Write write;
    write.kind = kind;
    write.attributes = normal_item(key);
    write.key = encode_key(table->schema, write.attributes);
    write.table = std::move(table);
    return write;
}

}  // namespace

Write put_of(TablePtr table, const Value& item) {
    Write write;
    write.attributes = normal_item(item, &write.size);
    if (write.size > most_item_bytes) invalid("Item size has exceeded the maximum allowed size");
    write.key = encode_item_key(table->schema, write.attributes);
    check_index_keys(*table, write.attributes, false);
    write.text = print(write.attributes);
    write.table = std::move(table);
    return write;
}

Write remove_of(TablePtr table, const Value& key) { return write_of(Write::Kind::remove, std::move(table), key); }

Write check_of(TablePtr table, const Value& key) { return write_of(Write::Kind::check, std::move(table), key); }

Write update_of(TablePtr table, const Value& key, Update update) {
    Write write = write_of(Write::Kind::update, std::move(table), key);
    for (const UpdateAction& action : update) {
        const auto& name = std::get<std::string>(action.path.front());
        if (write.table->schema.contains(name))
            invalid_parameter("Cannot update attribute " + name + ". This attribute is part of the key");
    }
    write.update = std::move(update);
    return write;
}

Written perform(sqlite::Connection& connection, const Table& table, const Write& write, TimePoint now) {
    ItemStore store(connection, table.number);
    Written written;
    ItemRow there;
    const bool load = write.needs_before || write.condition || write.kind == Write::Kind::update ||
                      !table.indexes.empty() || table.stream;
    if (!load) {
        there = store.find(write.key);
    } else if (const std::optional<StoredItem> stored = store.get(write.key)) {
        written.before = stored->value();
        there = stored->row;
    }
    check_condition(write.condition, written.before, write.item_on_failure);
    const Outcome outcome = outcome_of(write, written.before);
    written.after = outcome.item;
    written.units.table = write_units(std::max(there.size, outcome.size));
    if (write.kind == Write::Kind::check) return written;
    if (!table.indexes.empty() || table.stream) connection.protect();
    if (outcome.item.is_null()) {
        store.remove(there);
    } else {
        // A put was checked by the table that it knows.
        if (write.kind == Write::Kind::update || &table != write.table.get())
            check_index_keys(table, outcome.item, write.kind == Write::Kind::update);
        store.put(write.key, write.text.empty() ? print(outcome.item) : write.text, outcome.size, there);
    }
    for (const Index& index : table.indexes) {
        const std::size_t bytes = update_index(connection, index, write.key, written.before, written.after);
        if (bytes > 0) written.units.add(index, write_units(bytes));
    }
    if (table.stream)
        if (const std::optional<Value> record = stream_record(table, written.before, written.after, now, write.expired))
            add_record(connection, table.stream->number, now, *record);
    return written;
}

Value rehearse(sqlite::Connection& connection, const Table& table, const Write& write) {
    const std::optional<StoredItem> there = ItemStore(connection, table.number).get(write.key);
    Value before = there ? there->value() : Value();
    check_condition(write.condition, before, write.item_on_failure);
    const Outcome outcome = outcome_of(write, before);
    if (!outcome.item.is_null()) check_index_keys(table, outcome.item, write.kind == Write::Kind::update);
    return before;
}

}  // namespace stepwell::dynamodb
