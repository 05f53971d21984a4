// engine/jsonata/wildcard.cpp — the values of an object, and everything below it.
#include "engine/jsonata/ast.hpp"
#include "engine/jsonata/evaluation.hpp"

namespace stepwell::jsonata {

Item Evaluation::wildcard(Item input) {
    if (input.tag == Tag::array && input.array->outer_wrapper) input = Elements(input)[0];
    if (!input.is_array() && !input.is_object()) return Item();
    Array* const found = make_sequence(arena_, 4);
    // One level of values that are arrays is taken apart, and all levels within.
    const auto flatten = [&](auto& self, const Item& item) -> void {
        if (!item.is_array()) return push(arena_, *found, item);
        found->sequence = false;
        const Elements items(item);
        charge(items.size());
        enter();
        for (std::size_t i = 0; i < items.size(); ++i) self(self, items[i]);
        leave();
    };
    if (input.is_array()) {
        const Elements items(input);
        for (std::size_t i = 0; i < items.size(); ++i) flatten(flatten, items[i]);
    } else {
        for_members(input, [&](std::string_view, const Item& item) { flatten(flatten, item); });
    }
    return Item(found);
}

void Evaluation::descend(const Item& from, Array& found) {
    charge(1);
    enter();
    if (from.is_array()) {
        const Elements items(from);
        for (std::size_t i = 0; i < items.size(); ++i) descend(items[i], found);
    } else {
        push(arena_, found, from);
        for_members(from, [&](std::string_view, const Item& item) { descend(item, found); });
    }
    leave();
}

Item Evaluation::descendants(Item input) {
    if (input.is_undefined()) return input;
    Array* const found = make_sequence(arena_, 8);
    descend(input, *found);
    return Item(found);
}

}  // namespace stepwell::jsonata
