// engine/value/value.cpp — the nodes behind Value: one allocation each, counted references, sizes known from the
// making.
#include "engine/value/value.hpp"

#include <algorithm>
#include <atomic>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <new>
#include <numeric>

#include "engine/value/escapes.hpp"
#include "engine/value/java_text.hpp"

namespace stepwell {

namespace detail {

// What follows a node in its allocation depends on the tag: characters, items, or members and (when there are many) an
// index of them in order of key.
struct Node {
    std::atomic<std::uint32_t> references{1};
    bool indexed = false;
    Value::Tag doomed_as{};  // only while it is being destroyed
    std::size_t count;       // characters, items or members
    union {
        std::uint64_t text_size;  // of the printed JSON
        Node* next_doomed;        // only while it is being destroyed
    };

    Node(std::size_t n, std::uint64_t size) : count(n), text_size(size) {}
    void* tail() noexcept { return this + 1; }
    const void* tail() const noexcept { return this + 1; }
    const char* text() const noexcept { return static_cast<const char*>(tail()); }
    Value* values() noexcept { return static_cast<Value*>(tail()); }
    const Value* values() const noexcept { return static_cast<const Value*>(tail()); }
    Member* members() noexcept { return static_cast<Member*>(tail()); }
    const Member* members() const noexcept { return static_cast<const Member*>(tail()); }
    std::uint32_t* index() noexcept { return reinterpret_cast<std::uint32_t*>(members() + count); }
    const std::uint32_t* index() const noexcept { return reinterpret_cast<const std::uint32_t*>(members() + count); }

    static Node* make(std::size_t tail_bytes, std::size_t count, std::uint64_t text_size) {
        void* memory = std::malloc(sizeof(Node) + tail_bytes);
        if (!memory) throw std::bad_alloc();
        return new (memory) Node(count, text_size);
    }

    // Frees a node and what only it held. Without recursion: a value may be nested as deep as memory goes. Without a
    // container: a static value may die after this thread's containers. The doomed nodes themselves make the list.
    static void destroy(Node* node, Value::Tag tag) noexcept {
        thread_local Node* doomed = nullptr;
        thread_local bool draining = false;
        node->doomed_as = tag;
        node->next_doomed = doomed;
        doomed = node;
        if (draining) return;
        draining = true;
        while (doomed) {
            Node* const dead = doomed;
            doomed = dead->next_doomed;
            if (dead->doomed_as == Value::Tag::array) {
                std::destroy_n(dead->values(), dead->count);
            } else if (dead->doomed_as == Value::Tag::object) {
                std::destroy_n(dead->members(), dead->count);
            }
            dead->~Node();
            std::free(dead);
        }
        draining = false;
    }
};

static_assert(alignof(Value) <= alignof(Node) && sizeof(Node) % alignof(Value) == 0);

}  // namespace detail

using detail::Node;

namespace {

constexpr std::size_t small_object = 8;  // members that are searched one by one

std::uint64_t printed_size(std::string_view text) {
    std::uint64_t size = text.size() + 2;
    for (std::size_t i = find_escaped(text, 0); i < text.size(); i = find_escaped(text, i + 1)) {
        const char c = text[i];
        const bool is_short = c == '"' || c == '\\' || c == '\b' || c == '\f' || c == '\n' || c == '\r' || c == '\t';
        size += is_short ? 1 : 5;
    }
    return size;
}

Node* text_node(std::string_view text, std::uint64_t size) {
    Node* node = Node::make(text.size(), text.size(), size);
    if (!text.empty()) std::memcpy(node->tail(), text.data(), text.size());
    return node;
}

// The last of several members with one key counts, in the place of the first.
void drop_duplicates(Members& members) {
    if (members.size() <= small_object) {
        for (std::size_t i = 1; i < members.size();) {
            const auto same = std::find_if(members.begin(), members.begin() + static_cast<std::ptrdiff_t>(i),
                                           [&](const Member& m) { return m.name() == members[i].name(); });
            if (same == members.begin() + static_cast<std::ptrdiff_t>(i)) {
                ++i;
            } else {
                same->value = std::move(members[i].value);
                members.erase(members.begin() + static_cast<std::ptrdiff_t>(i));
            }
        }
        return;
    }
    std::vector<std::uint32_t> order(members.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return members[a].name() < members[b].name(); });
    std::vector<bool> drop;
    for (std::size_t i = 0; i < order.size();) {
        std::size_t j = i + 1;
        while (j < order.size() && members[order[j]].name() == members[order[i]].name()) ++j;
        if (j - i > 1) {
            drop.resize(members.size());
            members[order[i]].value = std::move(members[order[j - 1]].value);
            for (std::size_t k = i + 1; k < j; ++k) drop[order[k]] = true;
        }
        i = j;
    }
    if (drop.empty()) return;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (drop[i]) continue;
        if (kept != i) members[kept] = std::move(members[i]);
        ++kept;
    }
    members.resize(kept);
}

std::uint64_t commas(std::size_t n) { return n > 1 ? n - 1 : 0; }

bool is_integer_text(std::string_view text) { return text.find_first_of(".eE") == std::string_view::npos; }

}  // namespace

Value::Value(double d) {
    if (!std::isfinite(d)) return;  // JSON has no such number
    const std::string text = java_double(d);
    payload_.node = text_node(text, text.size());
    tag_ = Tag::number;
}

Value::Value(std::string_view text) : tag_(Tag::string) { payload_.node = text_node(text, printed_size(text)); }

Value::Value(Values items) : tag_(Tag::array) {
    std::uint64_t size = 2 + commas(items.size());
    for (const Value& item : items) size += item.text_size();
    payload_.node = Node::make(items.size() * sizeof(Value), items.size(), size);
    std::uninitialized_move(items.begin(), items.end(), payload_.node->values());
}

Value::Value(Members members) : tag_(Tag::object) {
    drop_duplicates(members);
    const std::size_t count = members.size();
    std::uint64_t size = 2 + commas(count) + count;
    for (const Member& member : members) size += member.key.text_size() + member.value.text_size();
    const bool indexed = count > small_object;
    Node* node = Node::make(count * sizeof(Member) + (indexed ? count * sizeof(std::uint32_t) : 0), count, size);
    std::uninitialized_move(members.begin(), members.end(), node->members());
    if (indexed) {
        node->indexed = true;
        std::uint32_t* const index = node->index();
        std::iota(index, index + count, 0U);
        std::sort(index, index + count,
                  [&](auto a, auto b) { return node->members()[a].name() < node->members()[b].name(); });
    }
    payload_.node = node;
}

Value::Value(const Value& other) noexcept : payload_(other.payload_), tag_(other.tag_) { retain(); }

Value& Value::operator=(const Value& other) noexcept {
    other.retain();
    release();
    payload_ = other.payload_;
    tag_ = other.tag_;
    return *this;
}

Value& Value::operator=(Value&& other) noexcept {
    if (this != &other) {
        release();
        payload_ = other.payload_;
        tag_ = std::exchange(other.tag_, Tag::null);
    }
    return *this;
}

Value::~Value() { release(); }

void Value::retain() const noexcept {
    if (counted()) payload_.node->references.fetch_add(1, std::memory_order_relaxed);
}

void Value::release() noexcept {
    if (counted() && payload_.node->references.fetch_sub(1, std::memory_order_acq_rel) == 1) {
        Node::destroy(payload_.node, tag_);
    }
    tag_ = Tag::null;
}

Value Value::from_integer(std::int64_t i) noexcept {
    Value value;
    value.tag_ = Tag::integer;
    value.payload_.integer = i;
    return value;
}

Value Value::number(std::string_view text) {
    if (text.size() < 20 && is_integer_text(text) && text != "-0") {
        std::int64_t i = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), i);
        if (error == std::errc() && end == text.data() + text.size()) return from_integer(i);
    }
    Value value;
    value.payload_.node = text_node(text, text.size());
    value.tag_ = Tag::number;
    return value;
}

Value Value::array(std::initializer_list<Value> items) { return Value(Values(items)); }
Value Value::object(std::initializer_list<Member> members) { return Value(Members(members)); }

const Value& Value::empty_object() {
    static const Value empty{Members()};
    return empty;
}

const Value& Value::empty_array() {
    static const Value empty{Values()};
    return empty;
}

Kind Value::kind() const noexcept {
    switch (tag_) {
        case Tag::null:
            return Kind::null;
        case Tag::boolean:
            return Kind::boolean;
        case Tag::integer:
        case Tag::number:
            return Kind::number;
        case Tag::string:
            return Kind::string;
        case Tag::array:
            return Kind::array;
        case Tag::object:
            return Kind::object;
    }
    return Kind::null;
}

bool Value::as_bool() const noexcept { return tag_ == Tag::boolean && payload_.integer != 0; }

std::string_view Value::as_string() const noexcept {
    return tag_ == Tag::string ? std::string_view(payload_.node->text(), payload_.node->count) : std::string_view();
}

double Value::as_double() const noexcept {
    if (tag_ == Tag::integer) return static_cast<double>(payload_.integer);
    if (tag_ != Tag::number) return 0;
    double d = 0;
    const char* const first = payload_.node->text();
    const auto [end, error] = std::from_chars(first, first + payload_.node->count, d);
    if (error == std::errc::result_out_of_range) {
        // too large or too small: from_chars says only "out of range", strtod says which
        return std::strtod(std::string(first, payload_.node->count).c_str(), nullptr);
    }
    return d;
}

std::optional<std::int64_t> Value::as_integer() const noexcept {
    if (tag_ == Tag::integer) return payload_.integer;
    if (tag_ != Tag::number) return std::nullopt;
    const std::string_view text(payload_.node->text(), payload_.node->count);
    std::int64_t i = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), i);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return i;
}

std::string Value::number_text() const {
    if (tag_ == Tag::integer) return std::to_string(payload_.integer);
    if (tag_ == Tag::number) return std::string(payload_.node->text(), payload_.node->count);
    return {};
}

std::span<const Value> Value::items() const noexcept {
    if (tag_ != Tag::array) return {};
    return {static_cast<const Node*>(payload_.node)->values(), payload_.node->count};
}

std::span<const Member> Value::members() const noexcept {
    if (tag_ != Tag::object) return {};
    return {static_cast<const Node*>(payload_.node)->members(), payload_.node->count};
}

std::size_t Value::size() const noexcept {
    return tag_ == Tag::array || tag_ == Tag::object ? payload_.node->count : 0;
}

const Value* Value::find(std::string_view key) const noexcept {
    if (tag_ != Tag::object) return nullptr;
    const Node* const node = payload_.node;
    const Member* const members = node->members();
    if (!node->indexed) {
        for (std::size_t i = 0; i < node->count; ++i) {
            if (members[i].name() == key) return &members[i].value;
        }
        return nullptr;
    }
    const std::uint32_t* const index = node->index();
    const auto found = std::lower_bound(index, index + node->count, key,
                                        [&](std::uint32_t i, std::string_view k) { return members[i].name() < k; });
    if (found == index + node->count || members[*found].name() != key) return nullptr;
    return &members[*found].value;
}

const Value& Value::operator[](std::string_view key) const noexcept {
    static const Value null{nullptr};
    const Value* const found = find(key);
    return found ? *found : null;
}

Value Value::with(std::string_view key, Value value) const {
    const auto old = members();
    Members changed;
    changed.reserve(old.size() + 1);
    changed.assign(old.begin(), old.end());
    const auto place = std::find_if(changed.begin(), changed.end(), [&](const Member& m) { return m.name() == key; });
    if (place == changed.end()) {
        changed.push_back({Value(key), std::move(value)});
    } else {
        place->value = std::move(value);
    }
    return Value(std::move(changed));
}

Value Value::without(std::string_view key) const {
    if (!contains(key)) return *this;
    Members changed;
    for (const Member& member : members()) {
        if (member.name() != key) changed.push_back(member);
    }
    return Value(std::move(changed));
}

std::uint64_t Value::text_size() const noexcept {
    switch (tag_) {
        case Tag::null:
            return 4;
        case Tag::boolean:
            return payload_.integer ? 4 : 5;
        case Tag::integer: {
            char buffer[24];
            return static_cast<std::uint64_t>(std::to_chars(buffer, buffer + sizeof buffer, payload_.integer).ptr -
                                              buffer);
        }
        default:
            return payload_.node->text_size;
    }
}

bool Value::same(const Value& other) const noexcept {
    if (tag_ != other.tag_) return false;
    if (tag_ == Tag::null) return true;
    return counted() ? payload_.node == other.payload_.node : payload_.integer == other.payload_.integer;
}

ObjectBuilder& ObjectBuilder::set(std::string_view key, Value value) {
    members_.push_back({Value(key), std::move(value)});
    return *this;
}

}  // namespace stepwell
