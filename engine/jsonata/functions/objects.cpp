// engine/jsonata/functions/objects.cpp — $keys, $lookup, $spread, $merge, $sift, $each; $error, $assert, $type.
#include "engine/jsonata/functions/functions.hpp"
#include "engine/jsonata/functions/tables.hpp"

namespace stepwell::jsonata {

namespace {

// The keys of an object, or of all objects in an array, each once.
void collect_keys(Evaluation& evaluation, const Item& from, Object& keys, int depth) {
    if (depth > deepest_data) too_deep();
    if (from.is_object()) {
        evaluation.charge(member_count(from));
        for_members(from, [&](std::string_view key, const Item& value) {
            if (value.is_defined()) keys.set(evaluation.arena(), key, Item::null());
        });
    } else if (from.is_array()) {
        const Elements elements(from);
        evaluation.charge(elements.size());
        for (std::size_t i = 0; i < elements.size(); ++i) collect_keys(evaluation, elements[i], keys, depth + 1);
    }
}

Item keys(Evaluation& evaluation, const Arguments& arguments) {
    Arena& arena = evaluation.arena();
    Array* const result = make_sequence(arena, member_count(arguments[0]));
    if (arguments[0].is_object()) {
        evaluation.charge(member_count(arguments[0]));
        for_members(arguments[0], [&](std::string_view key, const Item&) { push(arena, *result, Item(key)); });
    } else {
        Object* const found = Object::make(arena, 8);
        collect_keys(evaluation, arguments[0], *found, 0);
        for_members(Item(found), [&](std::string_view key, const Item&) { push(arena, *result, Item(key)); });
    }
    return Item(result);
}

Item look_up(Evaluation& evaluation, const Arguments& arguments) {
    if (!arguments[1].is_string()) return {};
    return lookup(evaluation, arguments[0], arguments[1].text());
}

// An object's members become objects of their own; what is no object stays.
void spread_into(Evaluation& evaluation, const Item& from, Array& result, int depth) {
    Arena& arena = evaluation.arena();
    if (depth > deepest_data) too_deep();
    if (from.is_object()) {
        evaluation.charge(member_count(from));
        for_members(from, [&](std::string_view key, const Item& value) {
            Object* const single = Object::make(arena, 1);
            single->set(arena, key, value);
            push(arena, result, Item(single));
        });
    } else if (from.is_array()) {
        const Elements elements(from);
        evaluation.charge(elements.size());
        for (std::size_t i = 0; i < elements.size(); ++i) spread_into(evaluation, elements[i], result, depth + 1);
    } else {
        push(arena, result, from);
    }
}

Item spread_objects(Evaluation& evaluation, const Arguments& arguments) {
    if (!arguments[0].is_object() && !arguments[0].is_array()) return arguments[0];
    Array* const result = make_array(evaluation.arena(), member_count(arguments[0]));
    spread_into(evaluation, arguments[0], *result, 0);
    result->sequence = arguments[0].is_object() || Elements(arguments[0]).size() == 0;
    return Item(result);
}

Item merge(Evaluation& evaluation, const Arguments& arguments) {
    if (arguments[0].is_undefined()) return {};
    const Elements objects(arguments[0]);
    Object* const result = Object::make(evaluation.arena(), 8);
    for (std::size_t i = 0; i < objects.size(); ++i) {
        const Item object = objects[i];
        evaluation.charge(member_count(object) + 1);
        for_members(object,
                    [&](std::string_view key, const Item& value) { result->set(evaluation.arena(), key, value); });
    }
    return Item(result);
}

Item sift(Evaluation& evaluation, const Arguments& arguments) {
    const Item& object = arguments[0];
    if (!object.is_object() || !arguments[1].is_function()) return {};
    Object* const result = Object::make(evaluation.arena(), static_cast<std::uint32_t>(member_count(object)));
    for_members(object, [&](std::string_view key, const Item& value) {
        if (truthy(evaluation, evaluation.call_with(arguments[1], value, Item(key), object))) {
            result->set(evaluation.arena(), key, value);
        }
    });
    return result->size > 0 ? Item(result) : Item();
}

Item each(Evaluation& evaluation, const Arguments& arguments) {
    const Item& object = arguments[0];
    Array* const result = make_sequence(evaluation.arena(), member_count(object));
    if (!object.is_object() || !arguments[1].is_function()) return Item(result);
    for_members(object, [&](std::string_view key, const Item& value) {
        const Item mapped = evaluation.call_with(arguments[1], value, Item(key), object);
        if (mapped.is_defined()) push(evaluation.arena(), *result, mapped);
    });
    return Item(result);
}

[[noreturn]] void fail(std::string_view code, const Item& message, std::string_view otherwise) {
    Problem problem{code};
    problem.message = message.is_string() && message.length > 0 ? message.text() : otherwise;
    throw problem;
}

Item error(Evaluation&, const Arguments& arguments) { fail("D3137", arguments[0], "$error() function evaluated"); }

Item assertion(Evaluation&, const Arguments& arguments) {
    if (arguments[0].tag != Tag::boolean || !arguments[0].boolean) {
        fail("D3141", arguments[1], "$assert() statement failed");
    }
    return {};
}

Item type(Evaluation&, const Arguments& arguments) {
    switch (arguments[0].tag) {
        case Tag::null:
            return Item(std::string_view("null"));
        case Tag::boolean:
            return Item(std::string_view("boolean"));
        case Tag::number:
            return Item(std::string_view("number"));
        case Tag::string:
            return Item(std::string_view("string"));
        case Tag::input_array:
        case Tag::array:
            return Item(std::string_view("array"));
        case Tag::input_object:
        case Tag::object:
            return Item(std::string_view("object"));
        case Tag::function:
            return Item(std::string_view("function"));
        default:
            return {};
    }
}

// Nothing changes an item in place: a copy is the item itself, without an array's marks.
Item clone(Evaluation& evaluation, const Arguments& arguments) {
    return arguments[0].is_array() ? Item(share_items(evaluation.arena(), arguments[0])) : arguments[0];
}

Item eval(Evaluation& evaluation, const Arguments& arguments) { return evaluation.eval(arguments); }

constexpr Builtin object_table[] = {
    {"keys", "<x-:a<s>>", keys},
    {"lookup", "<x-s:x>", look_up},
    {"spread", "<x-:a<o>>", spread_objects},
    {"merge", "<a<o>:o>", merge},
    {"sift", "<o-f?:o>", sift},
    {"each", "<o-f:a>", each},
    {"error", "<s?:x>", error},
    {"assert", "<bs?:x>", assertion},
    {"type", "<x:s>", type},
    {"clone", "<(oa)-:o>", clone},
    {.name = "eval", .signature = "<sx?:x>", .native = eval, .only_without_aws = true},
};

}  // namespace

std::span<const Builtin> object_functions() { return object_table; }

}  // namespace stepwell::jsonata
