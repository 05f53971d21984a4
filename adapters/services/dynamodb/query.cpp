// Query and Scan: pages of at most 1 MB or Limit items as they are read, before the filter.
#include "adapters/services/dynamodb/query.hpp"

#include "adapters/aws/models/dynamodb.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/aws/service.hpp"
#include "adapters/platform/store/sqlite/database.hpp"
#include "adapters/services/dynamodb/attribute.hpp"
#include "adapters/services/dynamodb/capacity.hpp"
#include "adapters/services/dynamodb/core.hpp"
#include "adapters/services/dynamodb/evaluate.hpp"
#include "adapters/services/dynamodb/legacy.hpp"
#include "adapters/services/dynamodb/operations.hpp"
#include "adapters/services/dynamodb/request.hpp"
#include "adapters/services/dynamodb/validation.hpp"
#include "engine/value/object_text.hpp"

namespace stepwell::dynamodb {

namespace {

constexpr std::size_t page_bytes = std::size_t{1024} * 1024;

void add(ItemList& items, const ReadPlan& plan, const ItemCursor& row, const Value& seen, bool whole) {
    if (plan.wanted)
        items.add(plan.wanted->project(seen));
    else if (whole)
        items.add_text(row.text());
    else
        items.add(seen);
}

/// False when the page is full.
bool take(Page& page, const ReadPlan& plan, const ItemCursor& row) {
    ++page.scanned;
    page.bytes += row.size();
    const bool full = page.scanned >= plan.limit || page.bytes >= page_bytes;
    const bool whole = plan.fetches || !plan.index || plan.index->projects_all;
    const bool looked_into = plan.filter || plan.fetches || !whole || plan.wanted;
    const Value item = looked_into || full ? row.item() : Value();
    const Value seen = whole ? item : plan.index->project(item);
    if (!plan.filter || holds(*plan.filter, seen)) {
        ++page.count;
        // AWS: what a local index does not project costs a read of the table for each item.
        if (plan.fetches) page.fetched += read_units(item_size(item), plan.consistent);
        if (!plan.count_only) add(page.items, plan, row, seen, whole);
    }
    if (!full) return true;
    page.last_key = key_of(plan.table->schema, item);
    if (!plan.index) return false;
    const Value index_key = key_of(plan.index->schema, item);
    for (const Member& member : index_key.members()) page.last_key = page.last_key.with(member.name(), member.value);
    return false;
}

void read_ranges(Page& page, const ReadPlan& plan, sqlite::Connection& connection) {
    bool begun = !plan.start;
    for (const KeyRange& range : plan.ranges) {
        const bool starts_here = !begun && range.hash == plan.start->key.hash;
        if (!begun && !starts_here) continue;
        ItemCursor rows(connection, *plan.table, plan.index, range, plan.forward,
                        starts_here ? plan.start : std::nullopt);
        begun = true;
        while (rows.next())
            if (!take(page, plan, rows)) return;
    }
}

Segment segment_of(const Value& input) {
    const bool has_number = input.contains("Segment");
    const bool has_total = input.contains("TotalSegments");
    if (has_number && !has_total)
        invalid(
            "The TotalSegments parameter is required but was not present in the request when Segment parameter is "
            "present");
    if (has_total && !has_number)
        invalid(
            "The Segment parameter is required but was not present in the request when parameter TotalSegments is "
            "present");
    if (!has_number) return {};
    const Segment segment{input["Segment"].as_integer().value_or(0), input["TotalSegments"].as_integer().value_or(1)};
    if (segment.number >= segment.total)
        invalid("The Segment parameter is zero-based and must be less than parameter TotalSegments: Segment: " +
                std::to_string(segment.number) + " is not less than TotalSegments: " + std::to_string(segment.total));
    return segment;
}

Answer answer_page(const Value& input, const ReadPlan& plan, Page page) {
    Answer answer;
    ObjectText output(answer.text);
    if (!plan.count_only) output.set_text("Items", page.items.text());
    output.set("Count", page.count).set("ScannedCount", page.scanned);
    if (!page.last_key.is_null()) output.set("LastEvaluatedKey", page.last_key);
    Units units = units_on(plan.index, read_units(page.bytes, plan.consistent));
    units.table += page.fetched;
    if (const auto capacity = consumed_capacity(input, plan.table->name, units))
        output.set("ConsumedCapacity", *capacity);
    output.end();
    return answer;
}

}  // namespace

asio::awaitable<Page> read_page(Core& core, std::shared_ptr<const ReadPlan> plan) {
    auto read = [plan](sqlite::Connection& connection) {
        Page page;
        if (!plan->ranges.empty()) {
            read_ranges(page, *plan, connection);
            return page;
        }
        ItemCursor rows(connection, *plan->table, plan->index, plan->start);
        while (rows.next()) {
            if (!plan->segment.contains(rows.hash())) continue;
            if (!take(page, *plan, rows)) break;
        }
        return page;
    };
    return core.platform.database.read(read);
}

namespace {

asio::awaitable<Answer> query(Core& core, Context context, Request request) {
    const Value& input = request.input;
    refuse_mixture(input);
    Placeholders placeholders(input, {"FilterExpression", "KeyConditionExpression"});
    auto plan = std::make_shared<ReadPlan>(read_plan(input, placeholders));
    std::optional<Condition> condition = condition_of(input, "KeyConditionExpression", placeholders);
    if (!condition) condition = legacy_conditions(input, "KeyConditions");
    if (!condition)
        invalid("Either the KeyConditions or KeyConditionExpression parameter must be specified in the request.");
    placeholders.check_all_used();
    choose_source(*plan, input, core.tables.require(context, input["TableName"].as_string()));
    refuse_key_in_filter(*plan, input.contains("QueryFilter"));
    plan->ranges = {key_range(plan->schema(), *condition)};
    if (!plan->starts_inside())
        invalid("The provided starting key is outside query boundaries based on provided conditions");
    const Value* direction = input.find("ScanIndexForward");
    plan->forward = !direction || direction->as_bool();
    Page page = co_await read_page(core, plan);
    co_return answer_page(input, *plan, std::move(page));
}

asio::awaitable<Answer> scan(Core& core, Context context, Request request) {
    const Value& input = request.input;
    refuse_mixture(input);
    Placeholders placeholders(input, {"FilterExpression"});
    auto plan = std::make_shared<ReadPlan>(read_plan(input, placeholders));
    placeholders.check_all_used();
    plan->segment = segment_of(input);
    choose_source(*plan, input, core.tables.require(context, input["TableName"].as_string()));
    if (plan->start && !plan->segment.contains(plan->start->key.hash))
        invalid("The provided starting key is invalid: The provided key is outside the segment that the request names");
    Page page = co_await read_page(core, plan);
    co_return answer_page(input, *plan, std::move(page));
}

constexpr Operation<Core> query_operations[] = {
    {shapes::dynamodb::query, query},
    {shapes::dynamodb::scan, scan},
};

}  // namespace

void add_query_operations(Registry& registry, Core& core) { add_operations(registry, core, query_operations); }

}  // namespace stepwell::dynamodb
