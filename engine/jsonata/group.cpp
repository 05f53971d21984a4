// engine/jsonata/group.cpp — object constructors and grouping: items with the same key are put together.
#include "engine/jsonata/ast.hpp"
#include "engine/jsonata/evaluation.hpp"
#include "engine/jsonata/number_text.hpp"

namespace stepwell::jsonata {

namespace {

struct Entries {
    Item data{};  // one item, or an array of several
    bool several = false;
    List<Frame*> rows{};  // of a tuple stream
    std::size_t pair = 0;
};

// Keys are few mostly: found by an object that maps them to places in a list.
struct Groups {
    Object* places = nullptr;
    List<Entries> entries{};
};

}  // namespace

Item Evaluation::group(const Group& group, const Elements& items, Frame* frame, const Scope* rows) {
    const std::size_t pairs = group.pairs.size;
    if (rows && items.size() == 0) return Item(Object::make(arena_, 0));
    const Item nothing;
    const Elements one = Elements::one(nothing);
    const Elements& inputs = items.size() == 0 ? one : items;
    if (group.plain_keys && inputs.size() == 1 && !rows) {
        Object* const object = Object::make(arena_, static_cast<std::uint32_t>(pairs));
        const Item item = inputs[0];
        for (const Pair& pair : group.pairs) {
            const Item value = evaluate(*pair.value, item, frame);
            if (value.is_defined()) object->add(arena_, as<LiteralNode>(*pair.key).item.text(), value);
        }
        return Item(object);
    }

    Groups groups;
    groups.places = Object::make(arena_, 4);
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        const Item item = inputs[i];
        const bool is_row = item.tag == Tag::tuple;
        for (std::size_t p = 0; p < pairs; ++p) {
            const Item key = is_row ? evaluate(*group.pairs[p].key, item.tuple->slots()[0], rows ? item.tuple : frame)
                                    : evaluate(*group.pairs[p].key, item, frame);
            if (key.is_undefined()) continue;
            if (!key.is_string()) throw Problem{"T1003", group.position}.about(value_of(key));
            if (const Item* const known = groups.places->find(key.text())) {
                Entries& entries = groups.entries[static_cast<std::size_t>(known->number)];
                if (entries.pair != p) throw Problem{"D1009", group.position}.about(value_of(key));
                if (is_row) {
                    entries.rows.push(arena_, item.tuple);
                } else if (entries.several) {
                    push_all(arena_, *entries.data.array, item);
                } else if (entries.data.is_undefined() || item.is_undefined()) {
                    if (item.is_defined()) entries.data = item;
                } else {
                    entries.data = append(*this, entries.data, item);
                    entries.several = true;
                }
                continue;
            }
            groups.places->set(arena_, key.text(), Item(static_cast<double>(groups.entries.size)));
            Entries entries;
            entries.pair = p;
            if (is_row) {
                entries.rows.push(arena_, item.tuple);
            } else {
                entries.data = item;
            }
            groups.entries.push(arena_, entries);
        }
    }

    Object* const object = Object::make(arena_, groups.entries.size);
    for (std::size_t i = 0; i < groups.entries.size; ++i) {
        const Entries& entries = groups.entries[i];
        const Node& value = *group.pairs[entries.pair].value;
        Item result;
        if (!entries.rows.empty()) {
            Frame* const row = rows ? reduced(entries.rows, *rows, frame) : entries.rows[0];
            result = evaluate(value, row->slots()[0], rows ? row : frame);
        } else {
            result = evaluate(value, entries.data, frame);
        }
        if (result.is_defined()) object->add(arena_, groups.places->entries[i].key, result);
    }
    return Item(object);
}

}  // namespace stepwell::jsonata
