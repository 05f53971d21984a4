// engine/jsonata/compare.cpp — what counts as true, and what counts as equal.
#include <cmath>

#include "engine/jsonata/evaluation.hpp"
#include "engine/jsonata/number_text.hpp"

namespace stepwell::jsonata {

bool truthy(Evaluation& evaluation, const Item& item) {
    switch (item.tag) {
        case Tag::boolean:
            return item.boolean;
        case Tag::number:
            if (std::isinf(item.number)) throw Problem{"D1001"}.about(number_value(item.number));
            return item.number != 0 && !std::isnan(item.number);
        case Tag::string:
            return item.length > 0;
        case Tag::input_object:
        case Tag::object:
            return member_count(item) > 0;
        case Tag::input_array:
        case Tag::array: {
            const Elements items(item);
            evaluation.enter();
            bool any = false;
            for (std::size_t i = 0; i < items.size() && !any; ++i) {
                evaluation.charge(1);
                any = truthy(evaluation, items[i]);
            }
            evaluation.leave();
            return any;
        }
        default:
            return false;
    }
}

bool deep_equal(Evaluation& evaluation, const Item& a, const Item& b) {
    if (a.is_array() && b.is_array()) {
        if (a.tag == Tag::input_array && b.tag == Tag::input_array && a.value == b.value) return true;
        const Elements left(a);
        const Elements right(b);
        if (left.size() != right.size()) return false;
        evaluation.enter();
        bool equal = true;
        for (std::size_t i = 0; i < left.size() && equal; ++i) {
            evaluation.charge(1);
            equal = deep_equal(evaluation, left[i], right[i]);
        }
        evaluation.leave();
        return equal;
    }
    if (a.is_object() && b.is_object()) {
        if (a.tag == Tag::input_object && b.tag == Tag::input_object && a.value == b.value) return true;
        if (member_count(a) != member_count(b)) return false;
        evaluation.enter();
        bool equal = true;
        for_members(a, [&](std::string_view key, const Item& item) {
            if (!equal) return;
            evaluation.charge(1);
            const Item other = member(b, key);
            equal = other.is_defined() && deep_equal(evaluation, item, other);
        });
        evaluation.leave();
        return equal;
    }
    if (a.tag != b.tag) return false;
    switch (a.tag) {
        case Tag::number:
            return a.number == b.number;
        case Tag::string:
            return a.text() == b.text();
        case Tag::boolean:
            return a.boolean == b.boolean;
        case Tag::function:
            return a.function == b.function;
        default:
            return true;
    }
}

}  // namespace stepwell::jsonata
