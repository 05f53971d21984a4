// One equality on the partition key, and at most one condition on the sort key.

#include "adapters/services/dynamodb/key_condition.hpp"

#include <vector>

#include "adapters/services/dynamodb/attribute.hpp"
#include "adapters/services/dynamodb/validation.hpp"

namespace stepwell::dynamodb {

namespace {

[[noreturn]] void refuse(const std::string& why) { invalid("Invalid KeyConditionExpression: " + why); }

[[noreturn]] void refuse_operator(const std::string& name) {
    refuse("Invalid operator used in KeyConditionExpression: " + name);
}

/// A comparison of one key attribute with values.
struct Simple {
    std::string attribute;
    Condition::Kind kind;
    std::vector<Value> values;
};

Condition::Kind mirrored(Condition::Kind kind) {
    switch (kind) {
        case Condition::Kind::less:
            return Condition::Kind::greater;
        case Condition::Kind::less_or_equal:
            return Condition::Kind::greater_or_equal;
        case Condition::Kind::greater:
            return Condition::Kind::less;
        case Condition::Kind::greater_or_equal:
            return Condition::Kind::less_or_equal;
        default:
            return kind;
    }
}

Simple simplify(const Condition& condition) {
    switch (condition.kind) {
        case Condition::Kind::not_equal:
            refuse_operator("<>");
        case Condition::Kind::one_of:
            refuse_operator("IN");
        case Condition::Kind::attribute_exists:
            refuse_operator("attribute_exists");
        case Condition::Kind::attribute_not_exists:
            refuse_operator("attribute_not_exists");
        case Condition::Kind::attribute_type:
            refuse_operator("attribute_type");
        case Condition::Kind::contains:
            refuse_operator("contains");
        default:
            break;
    }
    Simple simple{"", condition.kind, {}};
    for (std::size_t i = 0; i < condition.operands.size(); ++i) {
        const Operand& operand = condition.operands[i];
        if (operand.kind == Operand::Kind::size) refuse_operator("size");
        if (operand.kind == Operand::Kind::value) {
            simple.values.push_back(operand.value);
            continue;
        }
        if (operand.path.size() > 1) refuse("KeyConditionExpressions cannot have conditions on nested attributes");
        if (!simple.attribute.empty())
            refuse("Invalid condition in KeyConditionExpression: Multiple attribute names used in one condition");
        simple.attribute = std::get<std::string>(operand.path.front());
        if (i == 0) continue;
        if (condition.kind == Condition::Kind::between) refuse_operator("BETWEEN");
        if (condition.kind == Condition::Kind::begins_with) refuse_operator("begins_with");
        simple.kind = mirrored(simple.kind);
    }
    if (simple.attribute.empty()) refuse("Invalid condition in KeyConditionExpression: No key attribute specified");
    return simple;
}

void collect(const Condition& condition, std::vector<Simple>& parts) {
    switch (condition.kind) {
        case Condition::Kind::any_of:
            refuse_operator("OR");
        case Condition::Kind::negation:
            refuse_operator("NOT");
        case Condition::Kind::all_of:
            for (const Condition& child : condition.children) collect(child, parts);
            return;
        default:
            parts.push_back(simplify(condition));
    }
}

std::string encode(const KeyAttribute& attribute, bool is_hash, const Value& value) {
    if (type_of(value) != attribute.type) invalid_parameter("Condition parameter type does not match schema type");
    check_key_value(attribute, is_hash, value);
    return encode_key_value(value);
}

/// The least text greater than all that begin with `prefix`; nothing when there is none.
std::optional<Bound> after_prefix(std::string prefix) {
    while (!prefix.empty() && prefix.back() == '\xff') prefix.pop_back();
    if (prefix.empty()) return std::nullopt;
    prefix.back() = static_cast<char>(static_cast<unsigned char>(prefix.back()) + 1);
    return Bound{std::move(prefix), false};
}

void set_bounds(KeyRange& range, const KeyAttribute& attribute, const Simple& simple) {
    const std::string first = encode(attribute, false, simple.values.front());
    switch (simple.kind) {
        case Condition::Kind::equal:
            range.lower = range.upper = Bound{first, true};
            return;
        case Condition::Kind::less:
            range.upper = Bound{first, false};
            return;
        case Condition::Kind::less_or_equal:
            range.upper = Bound{first, true};
            return;
        case Condition::Kind::greater:
            range.lower = Bound{first, false};
            return;
        case Condition::Kind::greater_or_equal:
            range.lower = Bound{first, true};
            return;
        case Condition::Kind::between:
            range.lower = Bound{first, true};
            range.upper = Bound{encode(attribute, false, simple.values.at(1)), true};
            return;
        default:
            if (attribute.type == "N") invalid_parameter("Condition parameter type does not match schema type");
            range.lower = Bound{first, true};
            range.upper = after_prefix(first);
    }
}

const Simple* find_part(const std::vector<Simple>& parts, const std::string& attribute) {
    const Simple* found = nullptr;
    for (const Simple& part : parts) {
        if (part.attribute != attribute) continue;
        if (found) refuse("KeyConditionExpressions must only contain one condition per key");
        found = &part;
    }
    return found;
}

}  // namespace

bool KeyRange::contains(const EncodedKey& key) const {
    if (key.hash != hash) return false;
    if (lower && (lower->inclusive ? key.range < lower->bytes : key.range <= lower->bytes)) return false;
    return !upper || (upper->inclusive ? key.range <= upper->bytes : key.range < upper->bytes);
}

KeyRange key_range(const KeySchema& schema, const Condition& condition) {
    std::vector<Simple> parts;
    collect(condition, parts);
    const Simple* hash = find_part(parts, schema.hash.name);
    if (!hash) invalid("Query condition missed key schema element: " + schema.hash.name);
    const Simple* range = schema.range ? find_part(parts, schema.range->name) : nullptr;
    if (parts.size() > 2) invalid("Conditions can be of length 1 or 2 only");
    if (parts.size() == 2 && !range) {
        if (!schema.range) invalid("Query key condition not supported");
        invalid("Query condition missed key schema element: " + schema.range->name);
    }
    if (hash->kind != Condition::Kind::equal) invalid("Query key condition not supported");
    KeyRange made;
    made.hash = encode(schema.hash, true, hash->values.front());
    if (range) set_bounds(made, *schema.range, *range);
    return made;
}

}  // namespace stepwell::dynamodb
