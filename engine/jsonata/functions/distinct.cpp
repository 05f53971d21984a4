// engine/jsonata/functions/distinct.cpp — each value once, in order of first appearance, found by its hash.
#include "engine/jsonata/functions/distinct.hpp"

#include <algorithm>
#include <bit>
#include <functional>

namespace stepwell::jsonata {

namespace {

constexpr std::uint64_t spread = 0x9E3779B97F4A7C15U;
constexpr std::size_t few = 8;           // are compared one with the other
constexpr int deepest_hashed = 8;        // what lies deeper is left to the comparison
constexpr std::size_t most_hashed = 64;  // items or members of one value

std::uint64_t mix(std::uint64_t a, std::uint64_t b) {
    a = (a ^ b) * spread;
    return a ^ a >> 29U;
}

std::uint64_t text_hash(std::string_view text) { return std::hash<std::string_view>()(text); }

// Values that are equal have the same hash; an object's does not depend on its order.
std::uint64_t hash_of(Evaluation& evaluation, const Item& item, int depth) {
    const bool array = item.is_array();
    const bool object = item.is_object();
    std::uint64_t hash = array ? 1 : object ? 2 : static_cast<std::uint64_t>(item.tag) + 3;
    if (depth > deepest_hashed) return hash;
    if (array) {
        const Elements elements(item);
        evaluation.charge(1 + std::min(elements.size(), most_hashed));
        hash = mix(hash, elements.size());
        for (std::size_t i = 0; i < std::min(elements.size(), most_hashed); ++i) {
            hash = mix(hash, hash_of(evaluation, elements[i], depth + 1));
        }
    } else if (object) {
        const std::size_t count = member_count(item);
        if (count > most_hashed) return mix(hash, count);
        evaluation.charge(1 + count);
        for_members(item, [&](std::string_view key, const Item& value) {
            hash += mix(text_hash(key), hash_of(evaluation, value, depth + 1));
        });
    } else if (item.is_number()) {
        hash = mix(hash, std::bit_cast<std::uint64_t>(item.number == 0 ? 0.0 : item.number));
    } else if (item.is_string()) {
        evaluation.charge_text(item.length);
        hash = mix(hash, text_hash(item.text()));
    } else if (item.tag == Tag::boolean) {
        hash = mix(hash, item.boolean ? 1 : 0);
    }
    return hash;
}

// Where the values that were kept are found again: open hashing over their places.
class Kept {
public:
    Kept(Evaluation& evaluation, std::size_t most) : evaluation_(evaluation) {
        if (most <= few) return;
        size_ = std::bit_ceil(most * 2);
        places_ = evaluation.arena().array<Place>(size_);
        std::fill_n(places_, size_, Place{});
    }

    /// Whether the value is new; it is then taken for the next one of `values`.
    bool add(const Array& values, const Item& item) {
        if (!places_) {
            for (std::uint32_t i = 0; i < values.size; ++i) {
                if (same(values.items[i], item)) return false;
            }
            return true;
        }
        const std::uint64_t hash = hash_of(evaluation_, item, 0);
        std::size_t at = hash >> 7U & (size_ - 1);
        for (; places_[at].number != 0; at = (at + 1) & (size_ - 1)) {
            if (places_[at].hash == hash && same(values.items[places_[at].number - 1], item)) return false;
        }
        places_[at] = {hash, values.size + 1};
        return true;
    }

private:
    struct Place {
        std::uint64_t hash = 0;
        std::uint32_t number = 0;
    };

    bool same(const Item& a, const Item& b) {
        evaluation_.charge(1);
        if (a.is_string() && b.is_string()) return a.text() == b.text();
        return deep_equal(evaluation_, a, b);
    }

    Evaluation& evaluation_;
    Place* places_ = nullptr;
    std::size_t size_ = 0;
};

}  // namespace

Item distinct(Evaluation& evaluation, const Arguments& arguments) {
    if (!arguments[0].is_array()) return arguments[0];
    const Elements elements(arguments[0]);
    if (elements.size() <= 1) return arguments[0];
    if (elements.is_range() && !is_sequence(arguments[0])) return arguments[0];
    evaluation.charge(elements.size());
    Array* const result = make_array(evaluation.arena(), std::min<std::size_t>(elements.size(), 16));
    result->sequence = is_sequence(arguments[0]);
    Kept kept(evaluation, elements.size());
    for (std::size_t i = 0; i < elements.size(); ++i) {
        const Item item = elements[i];
        if (kept.add(*result, item)) push(evaluation.arena(), *result, item);
    }
    return Item(result);
}

}  // namespace stepwell::jsonata
