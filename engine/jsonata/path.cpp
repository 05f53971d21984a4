// engine/jsonata/path.cpp — paths without tuple streams: each step is evaluated for each item, and what comes of it is
// put in a row.
#include <algorithm>
#include <cstring>
#include <limits>

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

// What a path has come to between two steps.
struct Evaluation::Stream {
    Item current{};
    bool many = false;   // the items are those of an array
    bool whole = false;  // the result is one array as it is, if no step follows
    Elements items() const noexcept { return many ? Elements(current) : Elements::one(current); }
    bool is_empty() const noexcept { return many && Elements(current).size() == 0; }
};

// What objects of the input have under one name, not taken out of the input.
struct Evaluation::Fields {
    std::size_t results = 0;
    const Value* first = nullptr;
    Array* all = nullptr;  // once there are several results: them without one level of arrays
};

// False if there is more to look into than objects.
bool Evaluation::fields_of_input(const Elements& items, std::string_view name, Fields& found) {
    const Value** references = nullptr;
    std::size_t size = 0;
    std::size_t capacity = 0;
    const auto room = [&](std::size_t more) {
        if (size + more <= capacity) return;
        capacity = std::max<std::size_t>({size + more, capacity * 2, 8});
        const Value** const larger = arena_.array<const Value*>(capacity);
        if (size) std::memcpy(larger, references, size * sizeof(const Value*));
        references = larger;
    };
    const auto put = [&](const Value& value) {
        if (!value.is_array()) {
            room(1);
            references[size++] = &value;
            return;
        }
        const auto several = value.items();
        charge(several.size() / 4);
        room(several.size());
        for (const Value& each : several) references[size++] = &each;
    };
    charge(items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        const Value& value = items.value(i);
        const Value* const field = value.find(name);
        if (!field) {
            if (value.is_array()) return false;
            continue;
        }
        if (found.results++ == 0) {
            found.first = field;
            continue;
        }
        if (found.results == 2) put(*found.first);
        put(*field);
    }
    if (found.results < 2) return true;
    if (size >= std::numeric_limits<std::uint32_t>::max()) throw OutOfBytes();
    found.all = make_sequence(arena_, 0);
    found.all->storage = Array::Storage::references;
    found.all->references = references;
    found.all->size = found.all->capacity = static_cast<std::uint32_t>(size);
    return true;
}

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
    const NodeType first = path.steps[0]->type;
    const bool from_variable = first == NodeType::variable || first == NodeType::context || first == NodeType::root;
    Stream stream{input, input.is_array() && !from_variable};
    for (std::size_t i = 0; i < path.steps.size; ++i) {
        const Node& step = *path.steps[i];
        const bool last = i + 1 == path.steps.size;
        if (step.tuple) return tuple_path(path, i, stream.items(), frame);
        if (i == 0 && step.constructor) {
            stream.current = evaluate(step, input, frame);
            stream.many = stream.current.is_array();
            stream.whole = true;
            if (stream.is_empty()) break;
        } else if (step.type == NodeType::sort) {
            sorted(as<SortNode>(step), stream, frame);
            stream.whole = last && stream.many;
        } else if (step.type != NodeType::name || step.extra || !fields(as<NameNode>(step).name, stream)) {
            each(step, stream, frame);
        }
        if (stream.current.is_undefined() || (stream.is_empty() && !(last && stream.whole))) {
            stream.current = Item();
            break;
        }
    }
    const Group* const grouping = path.extra ? path.extra->group : nullptr;
    if (grouping) {
        const Elements items = stream.whole ? Elements(stream.current) : stream.items();
        return group(*grouping, items, frame, nullptr);
    }
    return result_of(path, stream);
}

// A sequence of one is that item, unless it is to stay an array.
Item Evaluation::result_of(const PathNode& path, Stream& stream) {
    Item& current = stream.current;
    if (current.is_undefined()) return current;
    if (stream.whole && !is_sequence(current)) {
        if (!is_constructed(current) || !path.keep_singleton) return current;
    } else if (stream.many) {
        const Elements items(current);
        if (items.size() > 1) return current;
        current = items.size() == 0 ? Item() : Item(items[0]);
    }
    if (current.is_undefined() || (!path.keep_singleton && !path.keep_array)) return current;
    Array* const single = make_sequence(arena_, 1);
    single->keep_singleton = true;
    single->items[single->size++] = current;
    return Item(single);
}

void Evaluation::sorted(const SortNode& step, Stream& stream, Frame* frame) {
    stream.current = sort(step, stream.items(), frame, false);
    if (step.extra) {
        for (const Stage& stage : step.extra->stages) stream.current = filter(*stage.filter, stream.current, frame);
    }
    stream.many = stream.current.is_array();
}

// A step that is a field's name: without evaluating, and without taking anything out of the input. False if there is
// more to look into than objects.
bool Evaluation::fields(std::string_view name, Stream& stream) {
    if (!stream.many && stream.current.is_object()) {
        charge(1);
        stream.current = member(stream.current, name);
        stream.whole = stream.current.is_array();
        stream.many = stream.whole && !is_constructed(stream.current);
        return true;
    }
    const Elements items = stream.items();
    if (!items.is_input()) return false;
    Fields found;
    if (!fields_of_input(items, name, found)) return false;
    stream.current = found.all ? Item(found.all) : found.results == 1 ? item_of(*found.first) : Item();
    stream.many = stream.current.is_array();
    stream.whole = stream.many && !found.all;
    return true;
}

void Evaluation::each(const Node& step, Stream& stream, Frame* frame) {
    const Elements items = stream.items();
    const bool plain = step.type == NodeType::name && !step.extra;
    Collector results(*this);
    for (std::size_t i = 0; i < items.size(); ++i) {
        const Item item = items[i];
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
        stream = {Item(results.all), true};
        return;
    }
    stream.current = results.first;
    stream.many = results.first.is_array() && !is_constructed(results.first);
    stream.whole = results.first.is_array() && !is_sequence(results.first);
}

}  // namespace stepwell::jsonata
