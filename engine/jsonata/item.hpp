#pragma once
// What an evaluation works on: sixteen bytes that hold a scalar or point to something in the arena or in the engine's
// immutable values, which are read in place and never copied.

#include <cstdint>
#include <string_view>

#include "engine/jsonata/arena.hpp"
#include "engine/value/value.hpp"

namespace stepwell::jsonata {

enum class Tag : std::uint8_t {
    undefined,
    unbound,  // a variable's place before its first assignment
    thunk,    // a tail call that the caller is to make
    null,
    boolean,
    number,
    string,
    input_array,   // an array of the engine's
    input_object,  // an object of the engine's
    array,
    object,
    function,
    tuple,  // one row of variables, in a tuple stream
};

struct Array;
struct Object;
struct Function;
struct Frame;

struct Item {
    Tag tag = Tag::undefined;
    std::uint32_t length = 0;  // of a string, in bytes
    union {
        bool boolean;
        double number = 0;
        const char* chars;
        const Value* value;
        Array* array;
        Object* object;
        const Function* function;
        Frame* tuple;
    };

    Item() noexcept {}
    explicit Item(bool b) noexcept : tag(Tag::boolean) {
        number = 0;
        boolean = b;
    }
    explicit Item(double d) noexcept : tag(Tag::number), number(d) {}
    explicit Item(std::string_view text) noexcept
        : tag(Tag::string), length(static_cast<std::uint32_t>(text.size())), chars(text.data()) {}
    explicit Item(Array* a) noexcept : tag(Tag::array), array(a) {}
    explicit Item(Object* o) noexcept : tag(Tag::object), object(o) {}
    explicit Item(const Function* f) noexcept : tag(Tag::function), function(f) {}
    explicit Item(Frame* t) noexcept : tag(Tag::tuple), tuple(t) {}
    template <class T>
    explicit Item(T) = delete;

    static Item marked(Tag tag) noexcept {
        Item item;
        item.tag = tag;
        return item;
    }
    static Item null() noexcept { return marked(Tag::null); }

    bool is_undefined() const noexcept { return tag == Tag::undefined; }
    bool is_defined() const noexcept { return tag != Tag::undefined; }
    bool is_number() const noexcept { return tag == Tag::number; }
    bool is_string() const noexcept { return tag == Tag::string; }
    bool is_array() const noexcept { return tag == Tag::array || tag == Tag::input_array; }
    bool is_object() const noexcept { return tag == Tag::object || tag == Tag::input_object; }
    bool is_function() const noexcept { return tag == Tag::function; }
    std::string_view text() const noexcept { return {chars, length}; }
};
static_assert(sizeof(Item) == 16);

/// An array made by the evaluation. The flags are the language's: a sequence of one item counts as that item.
struct Array {
    enum class Storage : std::uint8_t { items, values, references, range };
    Storage storage = Storage::items;
    bool sequence = false;
    bool keep_singleton = false;  ///< a sequence that stays an array though it has one item
    bool outer_wrapper = false;   ///< holds the input, which is itself an array
    bool constructed = false;     ///< by [ ] in a path: not flattened
    bool tuples = false;          ///< the items are tuples
    std::uint32_t size = 0;
    std::uint32_t capacity = 0;
    union {
        Item* items = nullptr;
        const Value* values;
        const Value** references;  // to values of the input
        double first;              // of a range of integers
    };
};

struct Entry {
    std::string_view key;
    Item item;
};

/// An object made by the evaluation, with keys in order of their first setting.
struct Object {
    std::uint32_t size = 0;
    std::uint32_t capacity = 0;
    std::uint32_t index_size = 0;
    Entry* entries = nullptr;
    std::uint32_t* index = nullptr;  // open hashing, once there are many entries

    static Object* make(Arena& arena, std::uint32_t capacity);
    Item* find(std::string_view key) noexcept;
    void set(Arena& arena, std::string_view key, const Item& item);
    /// Sets a key that is known to be new.
    void add(Arena& arena, std::string_view key, const Item& item);
    void remove(std::string_view key) noexcept;

private:
    void build_index(Arena& arena);
};

/// The engine's value as an item; `value` must outlive it.
inline Item item_of(const Value& value) {
    Item item;
    switch (value.kind()) {
        case Kind::null:
            return Item::null();
        case Kind::boolean:
            return Item(value.as_bool());
        case Kind::number:
            return Item(value.as_double());
        case Kind::string:
            return Item(value.as_string());
        case Kind::array:
            item.tag = Tag::input_array;
            break;
        case Kind::object:
            item.tag = Tag::input_object;
            break;
    }
    item.value = &value;
    return item;
}

/// Any array's items, or one item as if it were alone in an array.
class Elements {
public:
    explicit Elements(const Item& item) noexcept {
        if (item.tag == Tag::input_array) {
            const auto values = item.value->items();
            storage_ = Array::Storage::values;
            values_ = values.data();
            size_ = values.size();
        } else if (item.tag == Tag::array) {
            const Array& array = *item.array;
            storage_ = array.storage;
            size_ = array.size;
            if (storage_ == Array::Storage::values) {
                values_ = array.values;
            } else if (storage_ == Array::Storage::references) {
                references_ = array.references;
            } else if (storage_ == Array::Storage::range) {
                first_ = array.first;
            } else {
                items_ = array.items;
            }
        } else {
            items_ = &item;
            size_ = 1;
        }
    }
    /// The item alone, even if it is an array.
    static Elements one(const Item& item) noexcept {
        Elements elements;
        elements.items_ = &item;
        elements.size_ = 1;
        return elements;
    }
    std::size_t size() const noexcept { return size_; }
    Item operator[](std::size_t i) const {
        if (storage_ == Array::Storage::items) return items_[i];
        if (storage_ == Array::Storage::values) return item_of(values_[i]);
        if (storage_ == Array::Storage::references) return item_of(*references_[i]);
        return Item(first_ + static_cast<double>(i));
    }
    /// Whether the items are values of the input, which `value` then gives as they are.
    bool is_input() const noexcept {
        return storage_ == Array::Storage::values || storage_ == Array::Storage::references;
    }
    const Value& value(std::size_t i) const noexcept {
        return storage_ == Array::Storage::values ? values_[i] : *references_[i];
    }
    bool is_range() const noexcept { return storage_ == Array::Storage::range; }
    double first() const noexcept { return first_; }

private:
    Elements() noexcept {}
    Array::Storage storage_ = Array::Storage::items;
    std::size_t size_ = 0;
    union {
        const Item* items_ = nullptr;
        const Value* values_;
        const Value** references_;
        double first_;
    };
};

inline bool is_sequence(const Item& item) noexcept { return item.tag == Tag::array && item.array->sequence; }

/// An array's growing end.
void push(Arena& arena, Array& array, const Item& item);
/// Pushes all items of an array, or the item itself if it is none.
void push_all(Arena& arena, Array& array, const Item& items);

Array* make_array(Arena& arena, std::size_t capacity);
Array* make_sequence(Arena& arena, std::size_t capacity);
/// An array (of no kind in particular) that shares the items of another one.
Array* share_items(Arena& arena, const Item& array);

/// A member of an object of either kind, undefined if there is none.
inline Item member(const Item& object, std::string_view key) {
    if (object.tag == Tag::input_object) {
        const Value* const found = object.value->find(key);
        return found ? item_of(*found) : Item();
    }
    const Item* const found = object.object->find(key);
    return found ? *found : Item();
}

/// Calls `visit(key, item)` for each member of an object of either kind.
template <class Visit>
void for_members(const Item& object, Visit&& visit) {
    if (object.tag == Tag::input_object) {
        for (const Member& m : object.value->members()) visit(m.name(), item_of(m.value));
    } else if (object.tag == Tag::object) {
        // by index: the visitor may add members
        for (std::uint32_t i = 0; i < object.object->size; ++i) {
            const Entry entry = object.object->entries[i];
            visit(entry.key, entry.item);
        }
    }
}
inline std::size_t member_count(const Item& object) noexcept {
    return object.tag == Tag::input_object ? object.value->size() : object.tag == Tag::object ? object.object->size : 0;
}

}  // namespace stepwell::jsonata
