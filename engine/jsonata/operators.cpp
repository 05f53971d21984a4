// engine/jsonata/operators.cpp — arithmetic, comparisons, texts, ranges and Boolean operators.
#include <cmath>
#include <cstring>
#include <string>

#include "engine/jsonata/ast.hpp"
#include "engine/jsonata/evaluation.hpp"
#include "engine/jsonata/functions/functions.hpp"
#include "engine/jsonata/number_text.hpp"
#include "engine/jsonata/text.hpp"

namespace stepwell::jsonata {

namespace {

constexpr double largest_range = 1e7;

[[noreturn]] [[gnu::cold]] void fail(const BinaryNode& node, Problem problem) {
    problem.position = node.position;
    problem.token = Value(symbol_text(node.symbol));
    throw problem;
}

[[noreturn]] [[gnu::cold]] void fail(Evaluation& evaluation, const BinaryNode& node, std::string_view code,
                                     const Item& value) {
    fail(node, Problem{code}.about(evaluation.value_of(value)));
}

[[noreturn]] [[gnu::cold]] void fail_on_infinity(const BinaryNode& node, double number) {
    fail(node, Problem{"D1001"}.about(number_value(number)));
}

// Whether an operand is a number. Undefined is none, anything else is an error.
bool is_operand(Evaluation& evaluation, const BinaryNode& node, const Item& item, std::string_view code) {
    if (item.is_number() && std::isfinite(item.number)) return true;
    if (item.is_undefined()) return false;
    if (item.is_number() && std::isinf(item.number)) fail_on_infinity(node, item.number);
    fail(evaluation, node, code, item);
}

bool same(const Item& a, const Item& b) {
    if (a.tag != b.tag) return false;
    switch (a.tag) {
        case Tag::number:
            return a.number == b.number;
        case Tag::string:
            return a.text() == b.text();
        case Tag::boolean:
            return a.boolean == b.boolean;
        case Tag::undefined:
        case Tag::null:
            return true;
        case Tag::input_array:
        case Tag::input_object:
            return a.value == b.value || a.value->same(*b.value);
        case Tag::array:
            return a.array == b.array;
        case Tag::object:
            return a.object == b.object;
        case Tag::function:
            return a.function == b.function;
        default:
            return false;
    }
}

}  // namespace

Item Evaluation::arithmetic(const BinaryNode& node, Item input, Frame* frame) {
    const Item left = evaluate(*node.left, input, frame);
    const Item right = evaluate(*node.right, input, frame);
    const bool left_is = is_operand(*this, node, left, "T2001");
    const bool right_is = is_operand(*this, node, right, "T2002");
    if (!left_is || !right_is) return Item();
    switch (node.symbol) {
        case Symbol::plus:
            return Item(left.number + right.number);
        case Symbol::minus:
            return Item(left.number - right.number);
        case Symbol::star:
            return Item(left.number * right.number);
        case Symbol::slash:
            return Item(left.number / right.number);
        default:
            return Item(std::fmod(left.number, right.number));
    }
}

Item Evaluation::negate(const NegationNode& node, Item input, Frame* frame) {
    const Item item = evaluate(*node.operand, input, frame);
    if (item.is_undefined()) return item;
    if (item.is_number() && std::isfinite(item.number)) return Item(-item.number);
    Problem problem{item.is_number() ? "D1001" : "D1002", node.position};
    throw problem.with_token(Value("-")).about(value_of(item));
}

Item Evaluation::equality(const BinaryNode& node, Item input, Frame* frame) {
    const Item left = evaluate(*node.left, input, frame);
    const Item right = evaluate(*node.right, input, frame);
    if (left.is_undefined() || right.is_undefined()) return Item(false);
    return Item(deep_equal(*this, left, right) == (node.symbol == Symbol::equal));
}

Item Evaluation::compare(const BinaryNode& node, Item input, Frame* frame) {
    const Item left = evaluate(*node.left, input, frame);
    const Item right = evaluate(*node.right, input, frame);
    const auto comparable = [](const Item& item) {
        return item.is_undefined() || item.is_string() || item.is_number();
    };
    if (!comparable(left) || !comparable(right)) {
        fail(*this, node, "T2010", left.is_string() || left.is_number() ? right : left);
    }
    if (left.is_undefined() || right.is_undefined()) return Item();
    if (left.tag != right.tag) {
        Problem problem{"T2009"};
        problem.value = value_of(left);
        problem.value2 = value_of(right);
        fail(node, problem);
    }
    if (left.is_number()) {
        switch (node.symbol) {
            case Symbol::less:
                return Item(left.number < right.number);
            case Symbol::less_equal:
                return Item(left.number <= right.number);
            case Symbol::greater:
                return Item(left.number > right.number);
            default:
                return Item(left.number >= right.number);
        }
    }
    const int order = compare_texts(left.text(), right.text());
    switch (node.symbol) {
        case Symbol::less:
            return Item(order < 0);
        case Symbol::less_equal:
            return Item(order <= 0);
        case Symbol::greater:
            return Item(order > 0);
        default:
            return Item(order >= 0);
    }
}

Item Evaluation::concatenate(const BinaryNode& node, Item input, Frame* frame) {
    const Item left = evaluate(*node.left, input, frame);
    const Item right = evaluate(*node.right, input, frame);
    std::string number;  // short enough to need no memory
    const auto text_of_operand = [&](const Item& item) -> std::string_view {
        if (item.is_string()) return item.text();
        if (item.is_undefined()) return {};
        if (!item.is_number() || !number.empty() || !std::isfinite(item.number)) {
            try {
                return text_of(*this, item);
            } catch (Problem& problem) {
                fail(node, problem);
            }
        }
        append_number(number, rounded_to_15_digits(item.number));
        return number;
    };
    const std::string_view first = text_of_operand(left);
    const std::string_view second = text_of_operand(right);
    const std::size_t size = first.size() + second.size();
    if (size > std::numeric_limits<std::uint32_t>::max()) throw OutOfBytes();
    charge_text(second.size());
    if (second.empty() && left.is_string()) return left;
    // What was made last can be made longer; nobody sees beyond the end of a text.
    if (left.is_string() && !first.empty() && arena_.extend(first.data() + first.size(), second.size())) {
        if (!second.empty()) std::memcpy(const_cast<char*>(first.data()) + first.size(), second.data(), second.size());
        return Item(std::string_view(first.data(), size));
    }
    charge_text(first.size());
    char* const chars = arena_.array<char>(size);
    if (!first.empty()) std::memcpy(chars, first.data(), first.size());
    if (!second.empty()) std::memcpy(chars + first.size(), second.data(), second.size());
    arena_.leave_open(chars + size);
    return Item(std::string_view(chars, size));
}

Item Evaluation::range(const BinaryNode& node, Item input, Frame* frame) {
    const Item left = evaluate(*node.left, input, frame);
    const Item right = evaluate(*node.right, input, frame);
    const auto is_integer = [](const Item& item) {
        return item.is_number() && std::isfinite(item.number) && item.number == std::floor(item.number);
    };
    const auto symbol = [](Problem problem) { return problem.with_token(Value("..")); };
    if (left.is_defined() && !is_integer(left)) {
        throw symbol(Problem{"T2003", node.position}.about(value_of(left)));
    }
    if (right.is_defined() && !is_integer(right)) {
        throw symbol(Problem{"T2004", node.position}.about(value_of(right)));
    }
    if (left.is_undefined() || right.is_undefined() || left.number > right.number) return Item();
    const double size = right.number - left.number + 1;
    if (size > largest_range) throw symbol(Problem{"D2014", node.position}.about(number_value(size)));
    Array* const items = arena_.make<Array>();
    items->storage = Array::Storage::range;
    items->sequence = true;
    items->first = left.number;
    items->size = items->capacity = static_cast<std::uint32_t>(size);
    return Item(items);
}

Item Evaluation::inclusion(const BinaryNode& node, Item input, Frame* frame) {
    const Item left = evaluate(*node.left, input, frame);
    const Item right = evaluate(*node.right, input, frame);
    if (left.is_undefined() || right.is_undefined()) return Item(false);
    const Elements items(right);
    charge(items.size() / 8);
    for (std::size_t i = 0; i < items.size(); ++i) {
        breathe(i);
        if (same(items[i], left)) return Item(true);
    }
    return Item(false);
}

Item Evaluation::conjunction(const BinaryNode& node, Item input, Frame* frame) {
    const bool both = node.symbol == Symbol::and_;
    const Item left = evaluate(*node.left, input, frame);
    try {
        if (truthy(*this, left) != both) return Item(!both);
        return Item(truthy(*this, evaluate(*node.right, input, frame)));
    } catch (Problem& problem) {
        problem.position = node.position;
        problem.token = Value(symbol_text(node.symbol));
        throw;
    }
}

}  // namespace stepwell::jsonata
