// engine/jsonata/functions/arrays.cpp — $append, $reverse, $shuffle, $sort, $zip; $distinct has a file of its own.
#include <algorithm>
#include <bit>
#include <cmath>

#include "engine/jsonata/functions/distinct.hpp"
#include "engine/jsonata/functions/functions.hpp"
#include "engine/jsonata/functions/tables.hpp"
#include "engine/jsonata/merge_sort.hpp"
#include "engine/jsonata/text.hpp"

namespace stepwell::jsonata {

namespace {

// A copy of an array's items, full and with no marks.
Array* copied(Evaluation& evaluation, const Elements& elements) {
    evaluation.charge(elements.size() / 4);
    Array* const copy = make_array(evaluation.arena(), elements.size());
    for (std::size_t i = 0; i < elements.size(); ++i) {
        breathe(i);
        copy->items[i] = elements[i];
    }
    copy->size = static_cast<std::uint32_t>(elements.size());
    return copy;
}

Item append_to(Evaluation& evaluation, const Arguments& arguments) {
    return append(evaluation, arguments[0], arguments[1]);
}

Item reverse(Evaluation& evaluation, const Arguments& arguments) {
    if (!arguments[0].is_array()) return arguments[0];
    const Elements elements(arguments[0]);
    if (elements.size() <= 1) return arguments[0];
    Array* const result = copied(evaluation, elements);
    std::reverse(result->items, result->items + result->size);
    return Item(result);
}

// Fisher and Yates, inside out.
Item shuffle(Evaluation& evaluation, const Arguments& arguments) {
    if (!arguments[0].is_array()) return arguments[0];
    const Elements elements(arguments[0]);
    if (elements.size() <= 1) return arguments[0];
    Array* const result = copied(evaluation, elements);
    for (std::size_t i = 1; i < elements.size(); ++i) {
        breathe(i);
        const auto j = static_cast<std::size_t>(evaluation.entropy().uniform() * static_cast<double>(i + 1));
        if (i != j) std::swap(result->items[i], result->items[j]);
    }
    return Item(result);
}

// What JavaScript takes for true, which is what a comparing function's answer is tested with.
bool is_true(const Item& item) {
    switch (item.tag) {
        case Tag::undefined:
        case Tag::null:
            return false;
        case Tag::boolean:
            return item.boolean;
        case Tag::number:
            return item.number != 0 && !std::isnan(item.number);
        case Tag::string:
            return item.length > 0;
        default:
            return true;
    }
}

void sort_by_value(Evaluation& evaluation, Array& array) {
    Item* const first = array.items;
    Item* const last = first + array.size;
    const auto all = [&](Tag tag) { return std::all_of(first, last, [&](const Item& i) { return i.tag == tag; }); };
    if (all(Tag::number)) {
        merge_sort(evaluation.arena(), first, array.size,
                   [](const Item& a, const Item& b) { return a.number > b.number; });
    } else if (all(Tag::string)) {
        merge_sort(evaluation.arena(), first, array.size, [&](const Item& a, const Item& b) {
            evaluation.charge_text(std::min(a.length, b.length));
            return compare_texts(a.text(), b.text()) > 0;
        });
    } else {
        Problem problem{"D3070"};
        problem.index = 1;
        throw problem;
    }
}

Item sort(Evaluation& evaluation, const Arguments& arguments) {
    if (!arguments[0].is_array()) return arguments[0];
    const Elements elements(arguments[0]);
    const Item& compare = arguments[1];
    if (elements.size() <= 1 || (elements.is_range() && compare.is_undefined())) return arguments[0];
    Array* const result = copied(evaluation, elements);
    evaluation.charge(elements.size() * (static_cast<std::size_t>(std::bit_width(elements.size())) / 4));
    if (compare.is_undefined()) {
        sort_by_value(evaluation, *result);
    } else {
        merge_sort(evaluation.arena(), result->items, result->size, [&](const Item& a, const Item& b) {
            const Item both[] = {a, b};
            return is_true(evaluation.call(compare, both));
        });
    }
    return Item(result);
}

Item zip(Evaluation& evaluation, const Arguments& arguments) {
    Arena& arena = evaluation.arena();
    std::size_t rows = arguments.size == 0 ? 0 : static_cast<std::size_t>(-1);
    for (std::size_t i = 0; i < arguments.size; ++i) {
        rows = std::min(rows, arguments[i].is_array() ? Elements(arguments[i]).size() : 0);
    }
    evaluation.charge(rows * (arguments.size + 1));
    Array* const result = make_array(arena, rows);
    std::size_t done = 0;
    for (std::size_t row = 0; row < rows; ++row) {
        Array* const tuple = make_array(arena, arguments.size);
        for (std::size_t i = 0; i < arguments.size; ++i) {
            breathe(done++);
            tuple->items[i] = Elements(arguments[i])[row];
        }
        tuple->size = static_cast<std::uint32_t>(arguments.size);
        result->items[row] = Item(tuple);
    }
    result->size = static_cast<std::uint32_t>(rows);
    return Item(result);
}

constexpr Builtin array_table[] = {
    {"append", "<xx:a>", append_to}, {"reverse", "<a:a>", reverse},   {"shuffle", "<a:a>", shuffle},
    {"sort", "<af?:a>", sort},       {"distinct", "<x:x>", distinct}, {"zip", "<a+>", zip, 0},
};

}  // namespace

std::span<const Builtin> array_functions() { return array_table; }

}  // namespace stepwell::jsonata
