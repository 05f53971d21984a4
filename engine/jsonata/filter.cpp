// engine/jsonata/filter.cpp — what is in brackets: a place, several places, or a condition.
#include <cmath>

#include "engine/jsonata/ast.hpp"
#include "engine/jsonata/evaluation.hpp"
#include "engine/jsonata/number_text.hpp"

namespace stepwell::jsonata {

namespace {

const Item& empty_sequence() {
    static Array array = [] {
        Array empty;
        empty.sequence = true;
        return empty;
    }();
    static const Item item(&array);
    return item;
}

// The place that a number in brackets means, or nothing that is a place.
double place(double number, std::size_t size) {
    const double index = std::floor(number);
    return index < 0 ? index + static_cast<double>(size) : index;
}

double finite(double number) {
    if (std::isinf(number)) throw Problem{"D1001"}.about(number_value(number));
    return number;
}

bool is_numeric(const Item& item) { return item.is_number() && !std::isnan(finite(item.number)); }

bool all_numeric(const Elements& items) {
    if (items.is_range()) return true;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!is_numeric(items[i])) return false;
    }
    return true;
}

}  // namespace

Item Evaluation::nth(double index, const Elements& items) {
    const double at = place(index, items.size());
    if (!(at >= 0 && at < static_cast<double>(items.size()))) return empty_sequence();
    return items[static_cast<std::size_t>(at)];
}

bool Evaluation::tuple_kept(const Node& predicate, std::size_t at, std::size_t size, Frame* row) {
    const Item chosen = evaluate(predicate, row->slots()[0], row);
    if (is_numeric(chosen)) return place(chosen.number, size) == static_cast<double>(at);
    if (!chosen.is_array() || !all_numeric(Elements(chosen))) return truthy(*this, chosen);
    const Elements places(chosen);
    charge(places.size());
    for (std::size_t n = 0; n < places.size(); ++n) {
        if (place(places[n].number, size) == static_cast<double>(at)) return true;
    }
    return false;
}

Item Evaluation::filter(const Node& predicate, Item input, Frame* frame) {
    const Elements items(input);
    if (predicate.type == NodeType::literal && as<LiteralNode>(predicate).item.is_number()) {
        const Item item = nth(as<LiteralNode>(predicate).item.number, items);
        if (item.is_undefined()) return empty_sequence();
        if (item.tag != Tag::tuple) return item;
        Array* const row = make_sequence(arena_, 1);
        row->tuples = true;
        push(arena_, *row, item);
        return Item(row);
    }
    std::size_t count = 0;
    Item single;
    Array* kept = nullptr;
    const auto keep = [&](const Item& item) {
        if (count++ == 0) {
            single = item;
            return;
        }
        if (!kept) {
            kept = make_sequence(arena_, 4);
            push(arena_, *kept, single);
        }
        push(arena_, *kept, item);
    };
    for (std::size_t i = 0; i < items.size(); ++i) {
        const Item item = items[i];
        const bool is_row = item.tag == Tag::tuple;
        const Item chosen = is_row ? evaluate(predicate, item.tuple->slots()[0], joined(frame, item.tuple))
                                   : evaluate(predicate, item, frame);
        if (is_numeric(chosen)) {
            if (place(chosen.number, items.size()) == static_cast<double>(i)) keep(item);
        } else if (chosen.is_array() && all_numeric(Elements(chosen))) {
            const Elements places(chosen);
            charge(places.size());
            for (std::size_t n = 0; n < places.size(); ++n) {
                if (place(places[n].number, items.size()) == static_cast<double>(i)) keep(item);
            }
        } else if (truthy(*this, chosen)) {
            keep(item);
        }
    }
    if (count == 0) return empty_sequence();
    const bool rows = single.tag == Tag::tuple;
    if (count == 1 && !single.is_array() && !rows) return single;
    if (!kept) {
        kept = make_sequence(arena_, 1);
        push(arena_, *kept, single);
    }
    kept->tuples = rows;
    return Item(kept);
}

}  // namespace stepwell::jsonata
