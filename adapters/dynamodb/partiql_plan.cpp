// Which parts of a condition are the key's: those that must all hold and compare a key attribute with a value.

#include "adapters/dynamodb/partiql_plan.hpp"

#include <algorithm>

#include "adapters/dynamodb/attribute.hpp"
#include "adapters/dynamodb/partiql_lexer.hpp"
#include "adapters/dynamodb/request.hpp"
#include "adapters/dynamodb/validation.hpp"

namespace stepwell::dynamodb {

namespace {

using Kind = Condition::Kind;

/// A condition taken apart into what the key answers and what is left.
struct Parts {
    std::optional<Condition> hash;
    std::optional<Condition> range;
    std::vector<Condition> others;

    std::optional<Condition> rest() const {
        if (others.empty()) return std::nullopt;
        if (others.size() == 1) return others.front();
        return Condition{Kind::all_of, others, {}};
    }
};

void flatten(const Condition& condition, std::vector<Condition>& parts) {
    if (condition.kind != Kind::all_of) {
        parts.push_back(condition);
        return;
    }
    for (const Condition& child : condition.children) flatten(child, parts);
}

/// The attribute that is compared with values only; empty: none.
std::string compared_attribute(const Condition& condition) {
    if (condition.operands.empty() || condition.operands[0].kind != Operand::Kind::path) return {};
    if (condition.operands[0].path.size() != 1) return {};
    for (std::size_t i = 1; i < condition.operands.size(); ++i)
        if (condition.operands[i].kind != Operand::Kind::value) return {};
    return std::get<std::string>(condition.operands[0].path.front());
}

bool is_range_condition(Kind kind) {
    return kind == Kind::equal || kind == Kind::less || kind == Kind::less_or_equal || kind == Kind::greater ||
           kind == Kind::greater_or_equal || kind == Kind::between || kind == Kind::begins_with;
}

Parts take_apart(const std::optional<Condition>& where, const KeySchema& schema) {
    Parts parts;
    std::vector<Condition> all;
    if (where) flatten(*where, all);
    for (Condition& one : all) {
        const std::string name = compared_attribute(one);
        if (!parts.hash && name == schema.hash.name && one.kind == Kind::equal)
            parts.hash = std::move(one);
        else if (!parts.range && schema.range && name == schema.range->name && is_range_condition(one.kind))
            parts.range = std::move(one);
        else
            parts.others.push_back(std::move(one));
    }
    if (!parts.hash && parts.range) {
        parts.others.push_back(std::move(*parts.range));
        parts.range.reset();
    }
    return parts;
}

bool names_one_item(const Parts& parts, const KeySchema& schema) {
    return parts.hash && (!schema.range || (parts.range && parts.range->kind == Kind::equal));
}

Value key_in(const Parts& parts, const KeySchema& schema) {
    Value key = Value::object({{schema.hash.name, parts.hash->operands[1].value}});
    if (schema.range) key = key.with(schema.range->name, parts.range->operands[1].value);
    return key;
}

Condition about_key(Kind kind, const KeySchema& schema) {
    return {kind, {}, {Operand{Operand::Kind::path, {schema.hash.name}, {}, {}}}};
}

/// `rest` too, if there is one.
Condition both(Condition first, std::optional<Condition> rest) {
    if (!rest) return first;
    return {Kind::all_of, {std::move(first), std::move(*rest)}, {}};
}

}  // namespace

ReadPlan plan_select(const Statement& statement, TablePtr table, const Value& input) {
    ReadPlan plan;
    plan.limit = input["Limit"].as_integer().value_or(INT64_MAX);
    plan.consistent = input["ConsistentRead"].as_bool();
    plan.projection = statement.projection;
    if (plan.projection) plan.wanted = std::make_shared<PathTree>("ProjectionExpression", *plan.projection);
    Members source;
    if (!statement.index.empty()) source.push_back({Value("IndexName"), Value(statement.index)});
    choose_source(plan, Value(std::move(source)), std::move(table));
    Parts parts = take_apart(statement.where, plan.schema());
    plan.filter = parts.rest();
    if (parts.hash) {
        Condition key{Kind::all_of, {std::move(*parts.hash)}, {}};
        if (parts.range) key.children.push_back(std::move(*parts.range));
        plan.range = key_range(plan.schema(), key);
    }
    if (!statement.order.empty()) {
        if (!plan.range) invalid("Must have WHERE clause in the statement when using ORDER BY clause.");
        if (!plan.schema().contains(statement.order))
            invalid("Variable reference " + statement.order + " in ORDER BY clause must be part of the primary key");
        plan.forward = !statement.descending;
    }
    return plan;
}

void require_one_item(const Statement& statement, const Table& table) {
    const Parts parts = take_apart(statement.where, table.schema);
    if (!statement.index.empty() || !names_one_item(parts, table.schema) || !parts.others.empty())
        invalid("Select statements within BatchExecuteStatement must specify the primary key in the where clause.");
}

Value key_of_one_item(const Statement& statement, const Table& table) {
    return key_in(take_apart(statement.where, table.schema), table.schema);
}

Write plan_write(const Statement& statement, TablePtr table) {
    const KeySchema& schema = table->schema;
    if (statement.kind == Statement::Kind::insert) {
        Write write = put_of(table, statement.item);
        write.condition = about_key(Kind::attribute_not_exists, schema);
        return write;
    }
    const Parts parts = take_apart(statement.where, schema);
    if (!names_one_item(parts, schema))
        invalid("Where clause does not contain a mandatory equality on all key attributes");
    const Value key = key_in(parts, schema);
    std::optional<Condition> rest = parts.rest();
    if (statement.kind == Statement::Kind::remove) {
        Write write = remove_of(table, key);
        write.condition = std::move(rest);
        return write;
    }
    Write write =
        statement.kind == Statement::Kind::update ? update_of(table, key, statement.update) : check_of(table, key);
    write.condition = both(about_key(Kind::attribute_exists, schema), std::move(rest));
    return write;
}

}  // namespace stepwell::dynamodb
