// Which parts of a condition are the key's: those that must all hold and compare a key attribute with a value.

#include "adapters/services/dynamodb/partiql_plan.hpp"

#include <algorithm>

#include "adapters/services/dynamodb/attribute.hpp"
#include "adapters/services/dynamodb/partiql_lexer.hpp"
#include "adapters/services/dynamodb/request.hpp"
#include "adapters/services/dynamodb/validation.hpp"

namespace stepwell::dynamodb {

namespace {

/// AWS's documentation of PartiQL's operators: IN takes 50 hash key values, and gives pages of up to 10 items.
constexpr std::size_t most_hashes = 50;
constexpr std::int64_t most_items_of_list = 10;

/// A condition taken apart into what the key answers and what is left.
struct Parts {
    std::optional<Condition> hash;
    std::optional<Condition> range;
    Values hashes;        ///< of which the hash key is to be one; where there is no `hash`
    bool listed = false;  ///< by IN
    std::vector<Condition> others;

    std::optional<Condition> rest() const {
        if (others.empty()) return std::nullopt;
        if (others.size() == 1) return others.front();
        return Condition{Condition::Kind::all_of, others, {}};
    }
};

void flatten(const Condition& condition, std::vector<Condition>& parts) {
    if (condition.kind != Condition::Kind::all_of) {
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

bool is_range_condition(Condition::Kind kind) {
    return kind == Condition::Kind::equal || kind == Condition::Kind::less || kind == Condition::Kind::less_or_equal ||
           kind == Condition::Kind::greater || kind == Condition::Kind::greater_or_equal ||
           kind == Condition::Kind::between || kind == Condition::Kind::begins_with;
}

/// The values of which the attribute must be one, by IN or by OR; none: it is no such condition.
Values alternatives(const Condition& condition, const std::string& attribute) {
    Values values;
    if (condition.kind == Condition::Kind::any_of) {
        for (const Condition& child : condition.children) {
            const Values some = alternatives(child, attribute);
            if (some.empty()) return {};
            values.insert(values.end(), some.begin(), some.end());
        }
    } else if ((condition.kind == Condition::Kind::one_of || condition.kind == Condition::Kind::equal) &&
               compared_attribute(condition) == attribute) {
        for (std::size_t i = 1; i < condition.operands.size(); ++i) values.push_back(condition.operands[i].value);
    }
    return values;
}

bool has_list(const Condition& condition) {
    return condition.kind == Condition::Kind::one_of || std::ranges::any_of(condition.children, has_list);
}

/// Moves the first condition that gives the hash key several values to where it belongs.
void take_hashes(Parts& parts, const KeySchema& schema) {
    for (auto one = parts.others.begin(); one != parts.others.end(); ++one) {
        parts.hashes = alternatives(*one, schema.hash.name);
        if (parts.hashes.empty()) continue;
        parts.listed = has_list(*one);
        parts.others.erase(one);
        return;
    }
}

Parts take_apart(const std::optional<Condition>& where, const KeySchema& schema) {
    Parts parts;
    std::vector<Condition> all;
    if (where) flatten(*where, all);
    for (Condition& one : all) {
        const std::string name = compared_attribute(one);
        if (!parts.hash && name == schema.hash.name && one.kind == Condition::Kind::equal)
            parts.hash = std::move(one);
        else if (!parts.range && schema.range && name == schema.range->name && is_range_condition(one.kind))
            parts.range = std::move(one);
        else
            parts.others.push_back(std::move(one));
    }
    if (!parts.hash) take_hashes(parts, schema);
    if (!parts.hash && parts.hashes.empty() && parts.range) {
        parts.others.push_back(std::move(*parts.range));
        parts.range.reset();
    }
    return parts;
}

bool names_one_item(const Parts& parts, const KeySchema& schema) {
    return parts.hash && (!schema.range || (parts.range && parts.range->kind == Condition::Kind::equal));
}

Value key_in(const Parts& parts, const KeySchema& schema) {
    Value key = Value::object({{schema.hash.name, parts.hash->operands[1].value}});
    if (schema.range) key = key.with(schema.range->name, parts.range->operands[1].value);
    return key;
}

Condition about_key(Condition::Kind kind, const KeySchema& schema) {
    return {kind, {}, {Operand{Operand::Kind::path, {schema.hash.name}, {}, {}}}};
}

/// One range for each value of the hash key, in the order of the table.
std::vector<KeyRange> ranges_of(const Parts& parts, const KeySchema& schema, bool forward) {
    Values hashes = parts.hashes;
    if (parts.hash) hashes.push_back(parts.hash->operands[1].value);
    if (hashes.size() > most_hashes)
        invalid("The WHERE clause gives the partition key " + schema.hash.name + " " + std::to_string(hashes.size()) +
                " values; at most " + std::to_string(most_hashes) + " are allowed");
    std::vector<KeyRange> ranges;
    for (const Value& hash : hashes) {
        Condition key{Condition::Kind::all_of, {about_key(Condition::Kind::equal, schema)}, {}};
        key.children.front().operands.push_back({Operand::Kind::value, {}, hash, {}});
        if (parts.range) key.children.push_back(*parts.range);
        ranges.push_back(key_range(schema, key));
    }
    std::ranges::sort(ranges, {}, &KeyRange::hash);
    const auto twice = std::ranges::unique(ranges, {}, &KeyRange::hash);
    ranges.erase(twice.begin(), twice.end());
    if (!forward) std::ranges::reverse(ranges);
    return ranges;
}

/// `rest` too, if there is one.
Condition both(Condition first, std::optional<Condition> rest) {
    if (!rest) return first;
    return {Condition::Kind::all_of, {std::move(first), std::move(*rest)}, {}};
}

}  // namespace

ReadPlan plan_select(const PartiqlStatement& statement, TablePtr table, const Value& input) {
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
    plan.forward = statement.order.empty() || !statement.descending;
    plan.ranges = ranges_of(parts, plan.schema(), plan.forward);
    if (parts.listed) plan.limit = std::min(plan.limit, most_items_of_list);
    if (!statement.order.empty()) {
        if (plan.ranges.empty()) invalid("Must have WHERE clause in the statement when using ORDER BY clause.");
        if (!plan.schema().contains(statement.order))
            invalid("Variable reference " + statement.order + " in ORDER BY clause must be part of the primary key");
    }
    return plan;
}

void require_one_item(const PartiqlStatement& statement, const Table& table) {
    const Parts parts = take_apart(statement.where, table.schema);
    if (!statement.index.empty() || !parts.hashes.empty() || !names_one_item(parts, table.schema) ||
        !parts.others.empty())
        invalid("Select statements within BatchExecuteStatement must specify the primary key in the where clause.");
}

Value key_of_one_item(const PartiqlStatement& statement, const Table& table) {
    return key_in(take_apart(statement.where, table.schema), table.schema);
}

Write plan_write(const PartiqlStatement& statement, TablePtr table) {
    const KeySchema& schema = table->schema;
    if (statement.kind == PartiqlStatement::Kind::insert) {
        Write write = put_of(table, statement.item);
        write.condition = about_key(Condition::Kind::attribute_not_exists, schema);
        return write;
    }
    const Parts parts = take_apart(statement.where, schema);
    if (!names_one_item(parts, schema))
        invalid("Where clause does not contain a mandatory equality on all key attributes");
    const Value key = key_in(parts, schema);
    std::optional<Condition> rest = parts.rest();
    if (statement.kind == PartiqlStatement::Kind::remove) {
        Write write = remove_of(table, key);
        write.condition = std::move(rest);
        return write;
    }
    Write write = statement.kind == PartiqlStatement::Kind::update ? update_of(table, key, statement.update)
                                                                   : check_of(table, key);
    write.condition = both(about_key(Condition::Kind::attribute_exists, schema), std::move(rest));
    return write;
}

}  // namespace stepwell::dynamodb
