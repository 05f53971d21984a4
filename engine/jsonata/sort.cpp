// engine/jsonata/sort.cpp — order-by. What a term gives for an item is evaluated once, and only when an order needs it.
#include "engine/jsonata/ast.hpp"
#include "engine/jsonata/evaluation.hpp"
#include "engine/jsonata/merge_sort.hpp"
#include "engine/jsonata/number_text.hpp"
#include "engine/jsonata/text.hpp"

namespace stepwell::jsonata {

namespace {

struct Row {
    Item item;
    Item* keys;
};

}  // namespace

Item Evaluation::sort(const SortNode& node, const Elements& items, Frame* frame, bool rows) {
    const std::size_t size = items.size();
    if (size == 0) return Item();
    if (size == 1) return items[0];
    const std::size_t terms = node.terms.size;
    Row* const order = arena_.array<Row>(size);
    Item* const keys = arena_.array<Item>(size * terms);
    charge(size);
    for (std::size_t i = 0; i < size; ++i) {
        order[i] = {items[i], keys + i * terms};
        for (std::size_t t = 0; t < terms; ++t) order[i].keys[t] = Item::marked(Tag::unbound);
    }
    const auto key = [&](const Row& row, std::size_t term) {
        Item& known = row.keys[term];
        if (known.tag == Tag::unbound) {
            const Node& expression = *node.terms[term].expression;
            known = rows ? evaluate(expression, row.item.tuple->slots()[0], row.item.tuple)
                         : evaluate(expression, row.item, frame);
        }
        return known;
    };
    const auto after = [&](const Row& a, const Row& b) {
        charge(1);
        for (std::size_t t = 0; t < terms; ++t) {
            const Item x = key(a, t);
            const Item y = key(b, t);
            if (x.is_undefined()) {
                if (y.is_undefined()) continue;
                return true;
            }
            if (y.is_undefined()) return false;
            const auto sortable = [](const Item& item) { return item.is_string() || item.is_number(); };
            if (!sortable(x) || !sortable(y)) {
                throw Problem{"T2008", node.position}.about(value_of(sortable(x) ? y : x));
            }
            if (x.tag != y.tag) {
                Problem problem{"T2007", node.position};
                problem.value = value_of(x);
                problem.value2 = value_of(y);
                throw problem;
            }
            int order_of_two = 0;
            if (x.is_number()) {
                if (x.number == y.number) continue;
                order_of_two = x.number < y.number ? -1 : 1;
            } else {
                order_of_two = compare_texts(x.text(), y.text());
                if (order_of_two == 0) continue;
            }
            return node.terms[t].descending ? order_of_two < 0 : order_of_two > 0;
        }
        return false;
    };
    merge_sort(arena_, order, size, after);
    Array* const sorted = make_array(arena_, size);
    for (std::size_t i = 0; i < size; ++i) sorted->items[sorted->size++] = order[i].item;
    return Item(sorted);
}

}  // namespace stepwell::jsonata
