// engine/jsonata/item.cpp — arrays and objects that an evaluation makes.
#include "engine/jsonata/item.hpp"

#include <algorithm>
#include <functional>

#include "engine/effort.hpp"

namespace stepwell::jsonata {

namespace {

constexpr std::uint32_t small_object = 8;  // entries that are searched one by one
constexpr std::uint32_t nothing = 0xFFFFFFFF;

// Makes the items its own, so that one can be added.
void make_room(Arena& arena, Array& array, std::size_t more) {
    const std::size_t wanted = array.size + more;
    if (array.storage == Array::Storage::items && wanted <= array.capacity) return;
    if (wanted > nothing / 2) throw OutOfBytes();
    const std::size_t capacity = std::max<std::size_t>({wanted, std::size_t{array.size} * 2, 4});
    Item alike;
    alike.tag = Tag::array;
    alike.array = &array;
    const Elements old(alike);
    Item* const items = arena.array<Item>(capacity);
    for (std::size_t i = 0; i < old.size(); ++i) {
        breathe(i);
        items[i] = old[i];
    }
    array.storage = Array::Storage::items;
    array.items = items;
    array.capacity = static_cast<std::uint32_t>(capacity);
}

}  // namespace

void push(Arena& arena, Array& array, const Item& item) {
    if (array.size == array.capacity) {
        const Item kept = item;  // it may lie in the array
        make_room(arena, array, 1);
        array.items[array.size++] = kept;
        return;
    }
    array.items[array.size++] = item;
}

void push_all(Arena& arena, Array& array, const Item& items) {
    if (!items.is_array()) return push(arena, array, items);
    const Elements elements(items);
    make_room(arena, array, elements.size());
    for (std::size_t i = 0; i < elements.size(); ++i) {
        breathe(i);
        array.items[array.size++] = elements[i];
    }
}

Array* make_array(Arena& arena, std::size_t capacity) {
    if (capacity > nothing / 2) throw OutOfBytes();
    Array* const array = arena.make<Array>();
    array->capacity = static_cast<std::uint32_t>(capacity);
    if (capacity > 0) array->items = arena.array<Item>(capacity);
    return array;
}

Array* make_sequence(Arena& arena, std::size_t capacity) {
    Array* const array = make_array(arena, capacity);
    array->sequence = true;
    return array;
}

Array* share_items(Arena& arena, const Item& item) {
    Array* const array = arena.make<Array>();
    if (item.tag == Tag::input_array) {
        const auto values = item.value->items();
        array->storage = Array::Storage::values;
        array->values = values.data();
        array->size = static_cast<std::uint32_t>(values.size());
    } else {
        *array = *item.array;
        array->sequence = array->keep_singleton = array->outer_wrapper = array->constructed = array->tuples = false;
    }
    array->capacity = array->size;  // full: adding an item copies
    return array;
}

Object* Object::make(Arena& arena, std::uint32_t capacity) {
    Object* const object = arena.make<Object>();
    object->capacity = capacity;
    if (capacity > 0) object->entries = arena.array<Entry>(capacity);
    return object;
}

Item* Object::find(std::string_view key) noexcept {
    if (!index) {
        for (std::uint32_t i = 0; i < size; ++i) {
            if (entries[i].key == key) return &entries[i].item;
        }
        return nullptr;
    }
    std::size_t place = std::hash<std::string_view>()(key) & (index_size - 1);
    while (index[place] != nothing) {
        Entry& entry = entries[index[place]];
        if (entry.key == key) return &entry.item;
        place = (place + 1) & (index_size - 1);
    }
    return nullptr;
}

void Object::set(Arena& arena, std::string_view key, const Item& item) {
    if (Item* const old = find(key)) {
        *old = item;
        return;
    }
    add(arena, key, item);
}

void Object::add(Arena& arena, std::string_view key, const Item& item) {
    if (size == capacity) {
        const std::uint32_t wanted = std::max<std::uint32_t>(4, capacity * 2);
        Entry* const more = arena.array<Entry>(wanted);
        std::copy_n(entries, size, more);
        entries = more;
        capacity = wanted;
    }
    entries[size++] = {key, item};
    if (!index ? size > small_object : size * 2 > index_size) {
        build_index(arena);
    } else if (index) {
        std::size_t place = std::hash<std::string_view>()(key) & (index_size - 1);
        while (index[place] != nothing) place = (place + 1) & (index_size - 1);
        index[place] = size - 1;
    }
}

void Object::build_index(Arena& arena) {
    std::uint32_t wanted = 32;
    while (wanted < size * 4) wanted *= 2;
    if (wanted > index_size || !index) {
        index = arena.array<std::uint32_t>(wanted);
        index_size = wanted;
    }
    std::fill_n(index, index_size, nothing);
    for (std::uint32_t i = 0; i < size; ++i) {
        std::size_t place = std::hash<std::string_view>()(entries[i].key) & (index_size - 1);
        while (index[place] != nothing) place = (place + 1) & (index_size - 1);
        index[place] = i;
    }
}

void Object::remove(std::string_view key) noexcept {
    const auto found = std::find_if(entries, entries + size, [&](const Entry& e) { return e.key == key; });
    if (found == entries + size) return;
    std::copy(found + 1, entries + size, found);
    --size;
    if (!index) return;
    std::fill_n(index, index_size, nothing);
    for (std::uint32_t i = 0; i < size; ++i) {
        std::size_t place = std::hash<std::string_view>()(entries[i].key) & (index_size - 1);
        while (index[place] != nothing) place = (place + 1) & (index_size - 1);
        index[place] = i;
    }
}

}  // namespace stepwell::jsonata
