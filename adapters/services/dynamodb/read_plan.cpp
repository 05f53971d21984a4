// Select, IndexName, ConsistentRead, ExclusiveStartKey: what they allow of each other.

#include "adapters/services/dynamodb/read_plan.hpp"

#include <algorithm>
#include <set>

#include "adapters/services/dynamodb/attribute.hpp"
#include "adapters/services/dynamodb/legacy.hpp"
#include "adapters/services/dynamodb/request.hpp"
#include "adapters/services/dynamodb/validation.hpp"

namespace stepwell::dynamodb {

namespace {

bool check_select(const Value& input) {
    const std::string_view select = input["Select"].as_string();
    const bool expression = input.contains("ProjectionExpression");
    const bool projection = expression || input.contains("AttributesToGet");
    const std::string member = expression ? "ProjectionExpression" : "AttributesToGet";
    if (select == "ALL_PROJECTED_ATTRIBUTES" && !input.contains("IndexName"))
        invalid("ALL_PROJECTED_ATTRIBUTES can be used only when Querying using an IndexName");
    if (select == "SPECIFIC_ATTRIBUTES" && !projection)
        invalid("Must specify the AttributesToGet or ProjectionExpression when choosing to get SPECIFIC_ATTRIBUTES");
    if (projection && select == "COUNT")
        invalid("Cannot specify the " + member + " when choosing to get only the Count");
    if (projection && (select == "ALL_ATTRIBUTES" || select == "ALL_PROJECTED_ATTRIBUTES"))
        invalid("Cannot specify the " + member + " when choosing to get " + std::string(select));
    return select == "COUNT";
}

void collect_names(const Condition& condition, std::set<std::string>& names) {
    for (const Condition& child : condition.children) collect_names(child, names);
    for (const Operand& operand : condition.operands) {
        const Operand& inner = operand.kind == Operand::Kind::size ? operand.of.front() : operand;
        if (inner.kind == Operand::Kind::path) names.insert(std::get<std::string>(inner.path.front()));
    }
}

/// A global index can give only what it projects.
void check_global(const ReadPlan& plan, const Value& input) {
    const Index& index = *plan.index;
    if (plan.consistent) invalid("Consistent reads are not supported on global secondary indexes");
    if (!index.active) invalid("Cannot read from backfilling global secondary index: " + index.name);
    if (input["Select"].as_string() == "ALL_ATTRIBUTES" && !index.projects_all)
        invalid_parameter("Select type ALL_ATTRIBUTES is not supported for global secondary index " + index.name +
                          " because its projection type is not ALL");
    if (!plan.projection) return;
    std::string missing;
    for (const Path& path : *plan.projection) {
        const auto& name = std::get<std::string>(path.front());
        if (!index.projects(name)) missing += (missing.empty() ? "" : ", ") + name;
    }
    if (!missing.empty())
        invalid_parameter("Global secondary index " + index.name + " does not project [" + missing + "]");
}

/// Whether a local index must be completed by the table's items.
bool needs_whole_items(const ReadPlan& plan, const Value& input) {
    if (plan.index->projects_all) return false;
    if (input["Select"].as_string() == "ALL_ATTRIBUTES") return true;
    if (!plan.projection) return false;
    for (const Path& path : *plan.projection)
        if (!plan.index->projects(std::get<std::string>(path.front()))) return true;
    return false;
}

[[noreturn]] void wrong_start() {
    invalid("The provided starting key is invalid: The provided key element does not match the schema");
}

/// The part of a start key that `schema` names.
Value part_of(const Value& key, const KeySchema& schema) {
    ObjectBuilder part;
    for (const Member& member : key.members())
        if (schema.contains(member.name())) part.set(member.name(), member.value);
    return part.build();
}

Position start_of(const ReadPlan& plan, const Value& sent) {
    try {
        const Value key = normal_item(sent);
        if (!plan.index) return Position{encode_key(plan.table->schema, key)};
        const Value in_index = part_of(key, plan.index->schema);
        const Value in_table = part_of(key, plan.table->schema);
        for (const Member& member : key.members())
            if (!in_index.contains(member.name()) && !in_table.contains(member.name())) wrong_start();
        return Position{encode_key(plan.index->schema, in_index), encode_key(plan.table->schema, in_table)};
    } catch (const ApiError& error) {
        if (error.code != "ValidationException" || error.message.starts_with("The provided starting key")) throw;
        invalid("The provided starting key is invalid: " + error.message);
    }
}

}  // namespace

bool ReadPlan::starts_inside() const {
    if (!start || ranges.empty()) return true;
    return std::ranges::any_of(ranges, [this](const KeyRange& range) { return range.contains(start->key); });
}

ReadPlan read_plan(const Value& input, Placeholders& placeholders) {
    ReadPlan plan;
    plan.count_only = check_select(input);
    plan.limit = input["Limit"].as_integer().value_or(INT64_MAX);
    plan.consistent = input["ConsistentRead"].as_bool();
    plan.filter = condition_of(input, "FilterExpression", placeholders);
    for (const char* member : {"QueryFilter", "ScanFilter"})
        if (!plan.filter) plan.filter = legacy_conditions(input, member);
    plan.projection = projection_of(input, placeholders);
    if (plan.projection) plan.wanted = std::make_shared<PathTree>("ProjectionExpression", *plan.projection);
    return plan;
}

void choose_source(ReadPlan& plan, const Value& input, TablePtr table) {
    plan.table = std::move(table);
    if (const Value* name = input.find("IndexName")) {
        plan.index = plan.table->find_index(name->as_string());
        if (!plan.index) invalid("The table does not have the specified index: " + std::string(name->as_string()));
        if (plan.index->kind == Index::Kind::global)
            check_global(plan, input);
        else
            plan.fetches = needs_whole_items(plan, input);
    }
    if (const Value* start = input.find("ExclusiveStartKey")) set_start(plan, *start);
}

void set_start(ReadPlan& plan, const Value& key) { plan.start = start_of(plan, key); }

void refuse_key_in_filter(const ReadPlan& plan, bool legacy) {
    if (!plan.filter) return;
    std::set<std::string> names;
    collect_names(*plan.filter, names);
    for (const std::string& name : names) {
        if (!plan.schema().contains(name)) continue;
        if (legacy) invalid("QueryFilter can only contain non-primary key attributes: Primary key attribute: " + name);
        invalid("Filter Expression can only contain non-primary key attributes: Primary key attribute: " + name);
    }
}

}  // namespace stepwell::dynamodb
