// What a field's value may be: a value itself, or an object with one operator.
#include <algorithm>
#include <cmath>
#include <limits>

#include "adapters/aws/event_patterns/event_pattern.hpp"

namespace stepwell::event_patterns {

namespace {

/// EventBridge user guide: numbers are from -5e9 to 5e9.
constexpr double largest_number = 5e9;

/// Case is that of ASCII.
std::string folded(std::string_view text) {
    std::string result(text);
    for (char& c : result)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return result;
}

std::string text_of(const Value& value, std::string_view what) {
    if (!value.is_string()) throw PatternError(std::string(what) + " match pattern must be a string");
    return std::string(value.as_string());
}

TextRule ignoring_case(const Value& value) {
    return {TextRule::Part::whole, folded(text_of(value, "equals-ignore-case")), true};
}

/// {"prefix": "a"} or {"prefix": {"equals-ignore-case": "a"}}.
TextRule read_part(TextRule::Part part, const Value& value, std::string_view what) {
    if (!value.is_object()) return {part, text_of(value, what), false};
    if (value.size() != 1 || !value.contains("equals-ignore-case"))
        throw PatternError("Unrecognized match type in " + std::string(what));
    return {part, folded(text_of(value["equals-ignore-case"], what)), true};
}

Numeric::Operator read_operator(const Value& value) {
    const std::string_view text = value.as_string();
    if (text == "=") return Numeric::Operator::equal;
    if (text == "<") return Numeric::Operator::less;
    if (text == "<=") return Numeric::Operator::at_most;
    if (text == ">") return Numeric::Operator::more;
    if (text == ">=") return Numeric::Operator::at_least;
    throw PatternError("Unrecognized numeric range operator: " + std::string(text));
}

/// ["=", n], or one bound, or two of different directions.
Numeric read_numeric(const Value& value) {
    Numeric numeric;
    const auto items = value.items();
    if (items.empty() || items.size() % 2 != 0 || items.size() > 4)
        throw PatternError("Value of numeric must be an array of operators and numbers.");
    double low = -std::numeric_limits<double>::infinity();
    double high = -low;
    for (std::size_t i = 0; i < items.size(); i += 2) {
        const Numeric::Operator sign = read_operator(items[i]);
        if (!items[i + 1].is_number()) throw PatternError("Value of " + print(items[i]) + " must be numeric");
        const double number = items[i + 1].as_double();
        if (std::abs(number) > largest_number) throw PatternError("Value must be between -5.0E9 and 5.0E9, inclusive");
        const bool upper = sign == Numeric::Operator::less || sign == Numeric::Operator::at_most;
        if (sign == Numeric::Operator::equal && items.size() > 2) throw PatternError("Too many elements in numeric");
        double& bound = upper ? high : low;
        if (std::isfinite(bound)) throw PatternError("Bottom and top of a range are needed");
        bound = number;
        numeric.bounds.emplace_back(sign, number);
    }
    if (low >= high) throw PatternError("Bottom must be less than top");
    return numeric;
}

/// A value or an array of them: of strings, or of numbers.
AnythingBut read_values(const Value& value) {
    AnythingBut rule;
    const Value list = value.is_array() ? value : Value::array({value});
    if (list.size() == 0) throw PatternError("Empty arrays are not allowed");
    for (const Value& item : list.items()) {
        if (!item.is_string() && !item.is_number())
            throw PatternError("Value of anything-but must be an array or single string/number value.");
        if (item.kind() != list.items()[0].kind())
            throw PatternError(
                "Inside anything but list, either all values are number or string, mixed type is not supported");
        rule.unwanted.emplace_back(Exactly{item});
    }
    return rule;
}

/// {"anything-but": {"prefix": "a"}} and its like, with a string or an array of them.
AnythingBut read_texts(const Value& value) {
    if (value.size() != 1) throw PatternError("Only one key allowed in match expression");
    const Member& member = value.members()[0];
    const Value list = member.value.is_array() ? member.value : Value::array({member.value});
    if (list.size() == 0) throw PatternError("Empty arrays are not allowed");
    AnythingBut rule;
    for (const Value& item : list.items()) {
        if (member.name() == "prefix")
            rule.unwanted.emplace_back(read_part(TextRule::Part::begin, item, "prefix"));
        else if (member.name() == "suffix")
            rule.unwanted.emplace_back(read_part(TextRule::Part::end, item, "suffix"));
        else if (member.name() == "equals-ignore-case")
            rule.unwanted.emplace_back(ignoring_case(item));
        else
            throw PatternError("Unsupported anything-but pattern: " + std::string(member.name()));
    }
    return rule;
}

Rule read_operation(std::string_view name, const Value& value) {
    if (name == "exists") {
        if (!value.is_boolean()) throw PatternError("exists match pattern must be either true or false.");
        return Exists{value.as_bool()};
    }
    if (name == "prefix") return read_part(TextRule::Part::begin, value, name);
    if (name == "suffix") return read_part(TextRule::Part::end, value, name);
    if (name == "equals-ignore-case") return ignoring_case(value);
    if (name == "numeric") return read_numeric(value);
    if (name == "anything-but") return value.is_object() ? read_texts(value) : read_values(value);
    throw PatternError("Unrecognized match type " + std::string(name));
}

bool meets(const Exactly& rule, const Value& leaf) {
    if (rule.value.kind() != leaf.kind()) return false;
    if (leaf.is_number()) return rule.value.number_text() == leaf.number_text();
    return rule.value == leaf;
}

bool meets(const TextRule& rule, const Value& leaf) {
    if (!leaf.is_string()) return false;
    const std::string other = rule.ignore_case ? folded(leaf.as_string()) : std::string();
    const std::string_view text = rule.ignore_case ? std::string_view(other) : leaf.as_string();
    switch (rule.part) {
        case TextRule::Part::whole:
            return text == rule.text;
        case TextRule::Part::begin:
            return text.starts_with(rule.text);
        case TextRule::Part::end:
            return text.ends_with(rule.text);
    }
    return false;
}

bool meets(const Numeric& rule, const Value& leaf) {
    if (!leaf.is_number()) return false;
    const double number = leaf.as_double();
    return std::ranges::all_of(rule.bounds, [number](const auto& bound) {
        switch (bound.first) {
            case Numeric::Operator::equal:
                return number == bound.second;
            case Numeric::Operator::less:
                return number < bound.second;
            case Numeric::Operator::at_most:
                return number <= bound.second;
            case Numeric::Operator::more:
                return number > bound.second;
            case Numeric::Operator::at_least:
                return number >= bound.second;
        }
        return false;
    });
}

bool meets(const Exists& rule, const Value&) { return rule.wanted; }

bool meets(const AnythingBut& rule, const Value& leaf) {
    return std::ranges::none_of(rule.unwanted, [&](const auto& unwanted) {
        return std::visit([&](const auto& one) { return meets(one, leaf); }, unwanted);
    });
}

}  // namespace

Rule read_rule(const Value& item) {
    if (item.is_array()) throw PatternError("Match value must be String, number, true, false, or null");
    if (!item.is_object()) return Exactly{item};
    if (item.size() != 1) throw PatternError("Only one key allowed in match expression");
    const Member& member = item.members()[0];
    return read_operation(member.name(), member.value);
}

bool meets(const Rule& rule, const Value* leaf) {
    if (leaf == nullptr) {
        const auto* exists = std::get_if<Exists>(&rule);
        return exists != nullptr && !exists->wanted;
    }
    return std::visit([&](const auto& one) { return meets(one, *leaf); }, rule);
}

}  // namespace stepwell::event_patterns
