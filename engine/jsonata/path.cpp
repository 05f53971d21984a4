// engine/jsonata/path.cpp — paths without tuple streams: each step is evaluated for each item, and what comes of it is
// put in a row.
#include "engine/jsonata/ast.hpp"
#include "engine/jsonata/evaluation.hpp"

namespace stepwell::jsonata {

namespace {

bool is_constructed(const Item& item) { return item.tag == Tag::array && item.array->constructed; }

}  // namespace

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
        if (!item.is_array() || is_constructed(item)) {
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
            if (many && Elements(current).size() == 0) break;
        } else if (step.type == NodeType::sort) {
            const Elements items = many ? Elements(current) : Elements::one(current);
            current = sort(as<SortNode>(step), items, frame, false);
            if (step.extra) {
                for (const Stage& stage : step.extra->stages) current = filter(*stage.filter, current, frame);
            }
            many = current.is_array();
            whole = last && many;
        } else if (!many && !step.extra && step.type == NodeType::name && current.is_object()) {
            charge(1);
            current = member(current, as<NameNode>(step).name);
            whole = current.is_array();
            many = whole && !is_constructed(current);
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
                many = current.is_array() && !is_constructed(current);
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
    if (whole && !is_sequence(current)) {
        if (!is_constructed(current) || !path.keep_singleton) return current;
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

}  // namespace stepwell::jsonata
