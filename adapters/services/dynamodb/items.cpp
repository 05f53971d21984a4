// GetItem, PutItem, UpdateItem and DeleteItem. A write's condition is checked in the transaction that writes, on the
// writer's thread: nothing can come between.
#include "adapters/aws/models/dynamodb.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/aws/service.hpp"
#include "adapters/platform/store/sqlite/database.hpp"
#include "adapters/services/dynamodb/attribute.hpp"
#include "adapters/services/dynamodb/capacity.hpp"
#include "adapters/services/dynamodb/collection_metrics.hpp"
#include "adapters/services/dynamodb/core.hpp"
#include "adapters/services/dynamodb/item_store.hpp"
#include "adapters/services/dynamodb/legacy.hpp"
#include "adapters/services/dynamodb/operations.hpp"
#include "adapters/services/dynamodb/path_tree.hpp"
#include "adapters/services/dynamodb/request.hpp"
#include "adapters/services/dynamodb/write_answer.hpp"
#include "engine/value/object_text.hpp"

namespace stepwell::dynamodb {

namespace {

asio::awaitable<Answer> get_item(Core& core, Context context, Request request) {
    const Value& input = request.input;
    refuse_mixture(input);
    Placeholders placeholders(input, {});
    const std::optional<Projection> projection = projection_of(input, placeholders);
    placeholders.check_all_used();
    std::optional<PathTree> wanted;
    if (projection) wanted.emplace("ProjectionExpression", *projection);
    const Value key_attributes = normal_item(input["Key"]);
    const TablePtr table = core.tables.require(context, input["TableName"].as_string());
    const EncodedKey key = encode_key(table->schema, key_attributes);
    const ItemCache::Look look = core.tables.cache().find(table->number, key);
    std::optional<StoredItem> stored = look.item;
    if (!stored) {
        auto load = [number = table->number, &key](sqlite::Connection& connection) {
            return ItemStore(connection, number).get(key);
        };
        stored = co_await core.platform.database.read(load);
        if (stored) core.tables.cache().keep(look, *stored);
    }
    Answer answer;
    ObjectText output(answer.text);
    if (stored && wanted) output.set("Item", wanted->project(stored->value()));
    if (stored && !wanted) output.set_text("Item", *stored->text);
    const double units = read_units(stored ? stored->row.size : 0, input["ConsistentRead"].as_bool());
    if (const auto capacity = consumed_capacity(input, table->name, units_on(nullptr, units)))
        output.set("ConsumedCapacity", *capacity);
    output.end();
    co_return answer;
}

asio::awaitable<Answer> answer_write(Core& core, Request request, Write write) {
    const Value& input = request.input;
    const std::string_view which = input["ReturnValues"].as_string();
    write.item_on_failure = returns_item_on_failure(input);
    write.needs_before = which == "ALL_OLD";
    const TablePtr table = write.table;
    const Update update = write.update;
    const EncodedKey key = write.key;
    const Value attributes = write.attributes;
    const Written written = co_await core.writer.write(std::move(write));
    ObjectBuilder output;
    const Value returned = which.empty() ? Value() : returned_attributes(which, update, written);
    if (returned.size() > 0) output.set("Attributes", returned);
    output.set_if("ConsumedCapacity", consumed_capacity(input, table->name, written.units));
    if (wants_metrics(input, *table)) {
        auto measure = [table, hash = key.hash](sqlite::Connection& connection) {
            return ItemStore(connection, table->number).partition_bytes(hash);
        };
        const std::int64_t bytes = co_await core.platform.database.read(measure);
        output.set("ItemCollectionMetrics", collection_metrics(*table, attributes, bytes));
    }
    co_return answer_of(output.build());
}

asio::awaitable<Answer> put_item(Core& core, Context context, Request request) {
    const Value& input = request.input;
    refuse_mixture(input);
    return_values(input, {"NONE", "ALL_OLD"});
    Placeholders placeholders(input, {"ConditionExpression"});
    std::optional<Condition> condition = write_condition_of(input, placeholders);
    placeholders.check_all_used();
    Write asked = put_of(core.tables.require(context, input["TableName"].as_string()), input["Item"]);
    asked.condition = std::move(condition);
    return answer_write(core, std::move(request), std::move(asked));
}

asio::awaitable<Answer> update_item(Core& core, Context context, Request request) {
    const Value& input = request.input;
    refuse_mixture(input);
    return_values(input, {"NONE", "ALL_OLD", "UPDATED_OLD", "ALL_NEW", "UPDATED_NEW"});
    Placeholders placeholders(input, {"UpdateExpression", "ConditionExpression"});
    Update update = update_of_request(input, placeholders);
    std::optional<Condition> condition = write_condition_of(input, placeholders);
    placeholders.check_all_used();
    Write asked =
        update_of(core.tables.require(context, input["TableName"].as_string()), input["Key"], std::move(update));
    asked.condition = std::move(condition);
    return answer_write(core, std::move(request), std::move(asked));
}

asio::awaitable<Answer> delete_item(Core& core, Context context, Request request) {
    const Value& input = request.input;
    refuse_mixture(input);
    return_values(input, {"NONE", "ALL_OLD"});
    Placeholders placeholders(input, {"ConditionExpression"});
    std::optional<Condition> condition = write_condition_of(input, placeholders);
    placeholders.check_all_used();
    Write asked = remove_of(core.tables.require(context, input["TableName"].as_string()), input["Key"]);
    asked.condition = std::move(condition);
    return answer_write(core, std::move(request), std::move(asked));
}

constexpr Operation<Core> item_operations[] = {
    {shapes::dynamodb::delete_item, delete_item},
    {shapes::dynamodb::get_item, get_item},
    {shapes::dynamodb::put_item, put_item},
    {shapes::dynamodb::update_item, update_item},
};

}  // namespace

void add_item_operations(Registry& registry, Core& core) { add_operations(registry, core, item_operations); }

}  // namespace stepwell::dynamodb
