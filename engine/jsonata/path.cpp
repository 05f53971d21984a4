// engine/jsonata/path.cpp — paths without tuple streams: each step is evaluated for each item, and what comes of it is
// put in a row.
#include <cmath>

#include "engine/jsonata/ast.hpp"
#include "engine/jsonata/evaluation.hpp"
#include "engine/jsonata/merge_sort.hpp"
#include "engine/jsonata/number_text.hpp"

namespace stepwell::jsonata {

// The results of one step. As long as there is one only, no sequence is made.
struct Evaluation::Collector {
    explicit Collector(Evaluation& evaluation) : evaluation_(evaluation) {}

    void add(const Item& item) {
        if (item.is_undefined()) return;
        if (results++ == 0) {
            first = item;
            return;
        }
        if (!all) {
            all = make_sequence(evaluation_.arena_, 4);
            put(first);
        }
        put(item);
    }

    std::size_t results = 0;
    Item first{};
    Array* all = nullptr;  // once there are several results: them without one level of arrays

private:
    void put(const Item& item) {
        if (!item.is_array() || (item.tag == Tag::array && item.array->constructed)) {
            push(evaluation_.arena_, *all, item);
        } else {
            evaluation_.charge(Elements(item).size() / 4);
            push_all(evaluation_.arena_, *all, item);
        }
    }
    Evaluation& evaluation_;
};

Item lookup(Evaluation& evaluation, const Item& from, std::string_view key) {
    if (from.is_object()) return member(from, key);
    if (!from.is_array()) return Item();
    const Elements items(from);
    if (items.is_range()) return Item();
    evaluation.charge(items.size() / 4);
    evaluation.enter();
    Array* const found = make_sequence(evaluation.arena(), 0);
    for (std::size_t i = 0; i < items.size(); ++i) {
        const Item item = lookup(evaluation, items[i], key);
        if (item.is_defined()) push_all(evaluation.arena(), *found, item);
    }
    evaluation.leave();
    return Item(found);
}

Item append(Evaluation& evaluation, const Item& first, const Item& second) {
    if (first.is_undefined()) return second;
    if (second.is_undefined()) return first;
    const std::size_t size = Elements(first).size() + Elements(second).size();
    evaluation.charge(size / 4);
    Array* const both = make_array(evaluation.arena(), size);
    push_all(evaluation.arena(), *both, first);
    push_all(evaluation.arena(), *both, second);
    return Item(both);
}

Item Evaluation::path(const PathNode& path, Item input, Frame* frame) {
    const std::size_t size = path.steps.size;
    const NodeType first = path.steps[0]->type;
    const bool from_variable =
        first == NodeType::variable || first == NodeType::context || first == NodeType::root;
    Item current = input;
    bool many = input.is_array() && !from_variable;  // the current items are those of an array
    bool whole = false;                              // the result is one array as it is
    for (std::size_t i = 0; i < size; ++i) {
        const Node& step = *path.steps[i];
        const bool last = i + 1 == size;
        if (step.tuple) {
            const Elements items = many ? Elements(current) : Elements::one(current);
            return tuple_path(path, i, items, frame);
        }
        if (i == 0 && step.constructor) {
            current = evaluate(step, input, frame);
            many = current.is_array();
            whole = true;
        } else if (step.type == NodeType::sort) {
            const Elements items = many ? Elements(current) : Elements::one(current);
            current = sort(as<SortNode>(step), items, frame, false);
            if (step.extra) {
                for (const Stage& stage : step.extra->stages) current = filter(*stage.filter, current, frame);
            }
            many = current.is_array();
            whole = last;
        } else if (!many && !step.extra && step.type == NodeType::name && current.is_object()) {
            charge(1);
            current = member(current, as<NameNode>(step).name);
            many = whole = current.is_array();
        } else {
            const Elements items = many ? Elements(current) : Elements::one(current);
            const bool plain = step.type == NodeType::name && !step.extra;
            Collector results(*this);
            for (std::size_t at = 0; at < items.size(); ++at) {
                const Item item = items[at];
                if (plain && item.is_object()) {
                    charge(1);
                    results.add(member(item, as<NameNode>(step).name));
                    continue;
                }
                Item result = evaluate(step, item, frame);
                if (step.extra) {
                    for (const Stage& stage : step.extra->stages) result = filter(*stage.filter, result, frame);
                }
                results.add(result);
            }
            if (results.all) {
                current = Item(results.all);
                many = true;
                whole = false;
            } else {
                current = results.first;
                const bool constructed = current.tag == Tag::array && current.array->constructed;
                many = current.is_array() && !constructed;
                whole = current.is_array() && !is_sequence(current);
            }
        }
        if (current.is_undefined() || (many && Elements(current).size() == 0 && !(last && whole))) {
            current = Item();
            break;
        }
    }
    const bool keep = path.keep_singleton || path.keep_array;
    const Group* const grouping = path.extra ? path.extra->group : nullptr;
    if (grouping) {
        const Elements items = many || whole ? Elements(current) : Elements::one(current);
        return group(*grouping, items, frame, nullptr);
    }
    if (current.is_undefined()) return current;
    const bool constructed = current.tag == Tag::array && current.array->constructed;
    if (whole && !is_sequence(current)) {
        if (!constructed || !path.keep_singleton) return current;
        many = false;
    }
    if (many) {  // a sequence
        const Elements items(current);
        if (items.size() > 1) return current;
        current = items.size() == 0 ? Item() : items[0];
    }
    if (!keep || current.is_undefined()) return current;
    Array* const single = make_sequence(arena_, 1);
    single->keep_singleton = true;
    single->items[single->size++] = current;
    return Item(single);
}

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

Item Evaluation::filter(const Node& predicate, Item input, Frame* frame) {
    const Elements items(input);
    if (predicate.type == NodeType::literal && as<LiteralNode>(predicate).item.is_number()) {
        const Item item = nth(as<LiteralNode>(predicate).item.number, items);
        return item.is_undefined() ? empty_sequence() : item;
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
        const Item chosen = evaluate(predicate, is_row ? item.tuple->slots()[0] : item, frame);
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
