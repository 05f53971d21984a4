// engine/intrinsics/arrays.cpp — the States.Array... functions.
#include <algorithm>
#include <unordered_set>

#include "engine/intrinsics/table.hpp"

namespace stepwell::intrinsics {

namespace {

constexpr std::int64_t max_range = 1000;

// A text that two values share only if they are the same JSON, keys in whatever order. (1 and 1.0 are two values to
// AWS.)
std::string canonical(const Value& value) {
    struct Open {
        const Value* container;
        std::vector<const Member*> members;  // of an object, by key
        std::size_t next;
    };
    const auto opened = [](const Value& container) {
        Open open{&container, {}, 0};
        for (const Member& member : container.members()) open.members.push_back(&member);
        std::sort(open.members.begin(), open.members.end(),
                  [](const Member* a, const Member* b) { return a->name() < b->name(); });
        return open;
    };
    std::string out;
    std::vector<Open> open;
    const auto take = [&](const Value& v) {
        if (v.is_array() || v.is_object()) {
            out += v.is_array() ? '[' : '{';
            open.push_back(opened(v));
        } else {
            print_to(out, v);
        }
    };
    take(value);
    while (!open.empty()) {
        Open& top = open.back();
        if (top.next == top.container->size()) {
            out += top.container->is_array() ? ']' : '}';
            open.pop_back();
            continue;
        }
        const std::size_t i = top.next++;
        if (i > 0) out += ',';
        if (top.container->is_array()) {
            take(top.container->items()[i]);
        } else {
            const Member& member = *top.members[i];
            print_string_to(out, member.name());
            out += ':';
            take(member.value);
        }
    }
    return out;
}

}  // namespace

Value array(const Arguments& in) { return Value(Values(in.values.begin(), in.values.end())); }

Value array_partition(const Arguments& in) {
    const std::int32_t size = rounded(in.values[1], "The chunk size");
    if (size <= 0) throw Failure{"The chunk size must be a positive integer but was " + std::to_string(size)};
    const auto items = in.values[0].items();
    Values chunks;
    for (std::size_t i = 0; i < items.size(); i += static_cast<std::size_t>(size)) {
        const auto chunk = items.subspan(i, std::min(static_cast<std::size_t>(size), items.size() - i));
        chunks.emplace_back(Values(chunk.begin(), chunk.end()));
    }
    return Value(std::move(chunks));
}

Value array_contains(const Arguments& in) {
    const auto items = in.values[0].items();
    return std::find(items.begin(), items.end(), in.values[1]) != items.end();
}

Value array_range(const Arguments& in) {
    const std::int64_t first = rounded(in.values[0], "The first value");
    const std::int64_t last = rounded(in.values[1], "The last value");
    const std::int64_t step = rounded(in.values[2], "The increment");
    if (step == 0) throw Failure{"The increment must not be 0"};
    const std::int64_t way = step > 0 ? last - first : first - last;
    const std::int64_t count = way < 0 ? 0 : way / (step > 0 ? step : -step) + 1;
    if (count > max_range) {
        throw Failure{"The array would have " + std::to_string(count) + " items; a range has at most 1000"};
    }
    Values items;
    items.reserve(static_cast<std::size_t>(count));
    for (std::int64_t i = 0; i < count; ++i) items.emplace_back(first + i * step);
    return Value(std::move(items));
}

Value array_get_item(const Arguments& in) {
    const std::int32_t index = rounded(in.values[1], "The index");
    const auto items = in.values[0].items();
    if (index < 0 || static_cast<std::size_t>(index) >= items.size()) {
        throw Failure{"Index " + std::to_string(index) + " out of bounds for length " + std::to_string(items.size())};
    }
    return items[static_cast<std::size_t>(index)];
}

Value array_length(const Arguments& in) { return in.values[0].size(); }

Value array_unique(const Arguments& in) {
    std::unordered_set<std::string> seen;
    Values kept;
    for (const Value& item : in.values[0].items()) {
        if (seen.insert(canonical(item)).second) kept.push_back(item);
    }
    return Value(std::move(kept));
}

}  // namespace stepwell::intrinsics
