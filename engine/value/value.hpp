#pragma once
// The engine's data value: JSON, immutable and shared. Copying a Value copies one reference; nothing is ever changed in
// place. Keys keep their order, numbers keep the text they came in.

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace stepwell {

enum class Kind : std::uint8_t { null, boolean, number, string, array, object };

namespace detail {
struct Node;  // reference-counted, defined in value.cpp
}  // namespace detail

class Value;
struct Member;

/// A list of values under construction.
using Values = std::vector<Value>;
/// The members of an object under construction, in order.
using Members = std::vector<Member>;

class Value {
public:
    Value() noexcept {}  ///< null
    Value(std::nullptr_t) noexcept {}
    Value(bool b) noexcept : tag_(Tag::boolean) { payload_.integer = b ? 1 : 0; }
    template <std::integral I>
    requires(!std::same_as<I, bool> && !std::same_as<I, char>) Value(I i)
        : Value(from_integer(static_cast<std::int64_t>(i))) {}
    Value(double d);  ///< printed the way Java prints a double (1.0, 1.5E10)
    Value(std::string_view text);
    Value(const char* text) : Value(std::string_view(text)) {}
    Value(const std::string& text) : Value(std::string_view(text)) {}
    Value(Values items);     ///< an array
    Value(Members members);  ///< an object; of members with the same key the last one's value counts, at the first
                             ///< one's place
    template <class T>
    Value(const T*) = delete;  // a pointer is not a boolean

    Value(const Value& other) noexcept;
    Value(Value&& other) noexcept : payload_(other.payload_), tag_(std::exchange(other.tag_, Tag::null)) {}
    Value& operator=(const Value& other) noexcept;
    Value& operator=(Value&& other) noexcept;
    ~Value();

    /// A number from its JSON text, which is kept; `text` must be a JSON number.
    static Value number(std::string_view text);
    static Value array(std::initializer_list<Value> items);
    static Value object(std::initializer_list<Member> members);
    static const Value& empty_object();
    static const Value& empty_array();

    Kind kind() const noexcept;
    bool is_null() const noexcept { return kind() == Kind::null; }
    bool is_boolean() const noexcept { return kind() == Kind::boolean; }
    bool is_number() const noexcept { return kind() == Kind::number; }
    bool is_string() const noexcept { return kind() == Kind::string; }
    bool is_array() const noexcept { return kind() == Kind::array; }
    bool is_object() const noexcept { return kind() == Kind::object; }

    /// Of another kind each of these gives its empty answer: false, "", 0, no items, no members.
    bool as_bool() const noexcept;
    std::string_view as_string() const noexcept;
    double as_double() const noexcept;
    /// The number if it is written as an integer and fits 64 bits.
    std::optional<std::int64_t> as_integer() const noexcept;
    /// The text a number is printed with.
    std::string number_text() const;
    std::span<const Value> items() const noexcept;
    std::span<const Member> members() const noexcept;

    /// Items of an array, members of an object, otherwise 0.
    std::size_t size() const noexcept;
    /// The member's value, or a null pointer where there is none (or this is no object).
    const Value* find(std::string_view key) const noexcept;
    bool contains(std::string_view key) const noexcept { return find(key) != nullptr; }
    /// The member's value, or null where there is none.
    const Value& operator[](std::string_view key) const noexcept;

    /// This object with one member set (added at the end if it is new) or removed; shares everything else.
    Value with(std::string_view key, Value value) const;
    Value without(std::string_view key) const;

    /// Bytes of its JSON text without blanks: what AWS's payload limits count. Known without printing.
    std::uint64_t text_size() const noexcept;

    /// Deep equality; objects regardless of order, numbers by their numeric value.
    friend bool operator==(const Value& a, const Value& b) noexcept;
    /// True if both are the very same node (or equal scalars): no look inside.
    bool same(const Value& other) const noexcept;

private:
    friend struct detail::Node;
    enum class Tag : std::uint8_t { null, boolean, integer, number, string, array, object };
    static Value from_integer(std::int64_t i) noexcept;
    union Payload {
        std::int64_t integer = 0;
        detail::Node* node;
    } payload_;
    Tag tag_ = Tag::null;
    bool counted() const noexcept { return tag_ >= Tag::number; }
    void retain() const noexcept;
    void release() noexcept;
};

/// One key of an object with its value.
struct Member {
    Value key;  ///< always a string
    Value value;
    std::string_view name() const noexcept { return key.as_string(); }
};

/// Builds an object member by member.
class ObjectBuilder {
public:
    ObjectBuilder& set(std::string_view key, Value value);
    /// Sets the member only when there is a value.
    template <class T>
    ObjectBuilder& set_if(std::string_view key, const std::optional<T>& value) {
        if (value) set(key, Value(*value));
        return *this;
    }
    Value build() { return Value(std::move(members_)); }

private:
    Members members_;
};

/// Why a text is not JSON, and where (offset in bytes).
struct ParseError {
    std::string message;
    std::size_t offset = 0;
};

/// Nesting that parse_json accepts (the limit of the JSON library that AWS uses).
inline constexpr std::size_t max_depth = 1000;

/// Reads one JSON text; blanks around it are fine, anything else after it is not.
struct Parsed {
    std::optional<Value> value;
    ParseError error;  ///< when there is no value
    explicit operator bool() const noexcept { return value.has_value(); }
    const Value& operator*() const noexcept { return *value; }
};
Parsed parse_json(std::string_view text);
/// The same, but for an object with a key that occurs twice, which is refused.
Parsed parse_strict_json(std::string_view text);

/// JSON without blanks.
std::string print(const Value& value);
void print_to(std::string& out, const Value& value);
/// Appends `text` as a JSON string, with its quotes.
void print_string_to(std::string& out, std::string_view text);

}  // namespace stepwell
