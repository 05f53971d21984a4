// engine/jsonata/transform.cpp — | pattern | update, deletion |: a copy in which what the pattern finds is changed.
#include "engine/jsonata/ast.hpp"
#include "engine/jsonata/evaluation.hpp"
#include "engine/jsonata/function_values.hpp"
#include "engine/jsonata/signature.hpp"

namespace stepwell::jsonata {

namespace {

const Signature& transform_signature() {
    struct Parsed {
        Arena arena{4096};
        Signature signature = parse_signature(arena, "<(oa):o>");
    };
    static const Parsed parsed;
    return parsed.signature;
}

// The arrays and objects of a copy are its own, all the way down: they can be changed. A function becomes an empty
// text, as if the copy were made by way of JSON.
Item copy_of(Evaluation& evaluation, const Item& item) {
    if (!item.is_array() && !item.is_object()) return item.is_function() ? Item(std::string_view()) : item;
    Arena& arena = evaluation.arena();
    evaluation.enter();
    Item copy;
    if (item.is_array()) {
        const Elements items(item);
        evaluation.charge(items.size() / 4);
        Array* const array = make_array(arena, items.size());
        for (std::size_t i = 0; i < items.size(); ++i) array->items[array->size++] = copy_of(evaluation, items[i]);
        copy = Item(array);
    } else {
        const std::size_t size = member_count(item);
        evaluation.charge(size / 4);
        Object* const object = Object::make(arena, static_cast<std::uint32_t>(size));
        for_members(item, [&](std::string_view key, const Item& value) {
            const Item copied = copy_of(evaluation, value);
            if (copied.is_defined()) object->add(arena, key, copied);
        });
        copy = Item(object);
    }
    evaluation.leave();
    return copy;
}

}  // namespace

Item Evaluation::transform(const TransformNode& node, Frame* frame) {
    auto* const function = arena_.make<TransformFunction>();
    function->kind = Function::Kind::transform;
    function->arity = 1;
    function->signature = &transform_signature();
    function->node = &node;
    function->frame = frame;
    return Item(static_cast<const Function*>(function));
}

Item Evaluation::transformed(const TransformNode& node, const Item& what, Frame* frame) {
    if (what.is_undefined()) return what;
    const Item clone = variable(*node.clone, frame);
    if (!clone.is_function()) throw Problem{"T2013", node.position};
    const bool is_lambda = clone.function->kind == Function::Kind::lambda;  // the program's
    const Item result = is_lambda ? call(clone, std::span(&what, 1)) : copy_of(*this, what);
    const Item matches = evaluate(*node.pattern, result, frame);
    if (matches.is_undefined()) return result;
    const Elements all(matches);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Item match = all[i];
        charge(1);
        const Item update = evaluate(*node.update, match, frame);
        if (update.is_defined()) {
            if (!update.is_object()) throw Problem{"T2011", node.update->position}.about(value_of(update));
            if (match.tag == Tag::object) {
                for_members(update,
                            [&](std::string_view key, const Item& value) { match.object->set(arena_, key, value); });
            }
        }
        if (!node.deletion) continue;
        const Item deletions = evaluate(*node.deletion, match, frame);
        if (deletions.is_undefined()) continue;
        const Elements keys(deletions);
        for (std::size_t k = 0; k < keys.size(); ++k) {
            if (!keys[k].is_string()) throw Problem{"T2012", node.deletion->position}.about(value_of(deletions));
        }
        if (match.tag != Tag::object) continue;
        for (std::size_t k = 0; k < keys.size(); ++k) match.object->remove(keys[k].text());
    }
    return result;
}

}  // namespace stepwell::jsonata
