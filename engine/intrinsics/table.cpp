// engine/intrinsics/table.cpp — all intrinsic functions, and the short ones among them.
#include "engine/intrinsics/table.hpp"

#include <algorithm>
#include <cmath>

namespace stepwell::intrinsics {

namespace {

Value string_to_json(const Arguments& in) {
    const std::string_view text = in.values[0].as_string();
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos) return {};  // AWS: no text is null
    const Parsed parsed = parse_json(text);
    if (!parsed) {
        throw Failure{"The text is not JSON: " + parsed.error.message + " at character " +
                      std::to_string(parsed.error.offset + 1)};
    }
    return *parsed;
}

Value json_to_string(const Arguments& in) { return Value(print(in.values[0])); }

// The 16-bit units of a text, hashed as Java's String.hashCode does.
std::uint32_t java_hash(std::string_view text) {
    std::uint32_t hash = 0;
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        std::uint32_t point = lead;
        if (length > 1) point = lead & (0x7FU >> length);
        for (std::size_t k = 1; k < length && i + k < text.size(); ++k) {
            point = (point << 6U) | (static_cast<unsigned char>(text[i + k]) & 0x3FU);
        }
        if (length == 4) {
            hash = 31 * hash + 0xD800 + ((point - 0x10000) >> 10U);
            hash = 31 * hash + 0xDC00 + ((point - 0x10000) & 0x3FFU);
        } else {
            hash = 31 * hash + point;
        }
        i += length;
    }
    return hash ^ (hash >> 16U);
}

// AWS: a merged object's keys come in the order of a Java HashMap (conformance: json_merge_escaped_argument).
void order_as_hash_map(Members& members) {
    std::size_t capacity = 16;
    while (members.size() > capacity / 4 * 3) capacity *= 2;
    std::vector<std::pair<std::size_t, Member>> keyed;
    keyed.reserve(members.size());
    for (Member& member : members) keyed.emplace_back(java_hash(member.name()) & (capacity - 1), std::move(member));
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (std::size_t i = 0; i < keyed.size(); ++i) members[i] = std::move(keyed[i].second);
}

Value json_merge(const Arguments& in) {
    if (in.values[2].as_bool()) throw Failure{"Deep merging is not supported: the third argument must be false"};
    const auto first = in.values[0].members();
    Members merged;
    merged.reserve(first.size() + in.values[1].size());
    for (const Member& member : first) {
        const Value* const replaced = in.values[1].find(member.name());
        merged.push_back({member.key, replaced ? *replaced : member.value});
    }
    for (const Member& member : in.values[1].members()) {
        if (!in.values[0].contains(member.name())) merged.push_back(member);
    }
    order_as_hash_map(merged);
    return Value(std::move(merged));
}

// java.util.Random's nextInt(bound) of a new generator: the same seed gives AWS's number.
std::int32_t seeded(std::int64_t seed, std::int32_t bound) {
    constexpr std::uint64_t mask = (std::uint64_t{1} << 48U) - 1;
    std::uint64_t state = (static_cast<std::uint64_t>(seed) ^ 0x5DEECE66DU) & mask;
    const auto next = [&] {
        state = (state * 0x5DEECE66DU + 0xBU) & mask;
        return static_cast<std::int32_t>(state >> 17U);
    };
    std::int32_t bits = next();
    if ((bound & (bound - 1)) == 0) return static_cast<std::int32_t>((std::int64_t{bound} * bits) >> 31U);
    std::int32_t number = bits % bound;
    while (std::int64_t{bits} - number + (bound - 1) > std::numeric_limits<std::int32_t>::max()) {
        bits = next();
        number = bits % bound;
    }
    return number;
}

Value math_random(const Arguments& in) {
    const std::int64_t start = rounded(in.values[0], "The start number");
    const std::int64_t end = rounded(in.values[1], "The end number");
    if (start >= end) throw Failure{"The start number must be less than the end number"};
    const std::int64_t span = end - start;
    if (in.values.size() == 3 && span <= std::numeric_limits<std::int32_t>::max()) {
        return start + seeded(rounded(in.values[2], "The seed"), static_cast<std::int32_t>(span));
    }
    if (in.values.size() == 3) {
        Seed bytes{};
        const auto seed = static_cast<std::uint32_t>(rounded(in.values[2], "The seed"));
        for (unsigned i = 0; i < 4; ++i) bytes[i] = static_cast<std::uint8_t>(seed >> (8 * i));
        return start + static_cast<std::int64_t>(Entropy(bytes, 0).uniform() * static_cast<double>(span));
    }
    return start + static_cast<std::int64_t>(in.entropy.uniform() * static_cast<double>(span));
}

Value math_add(const Arguments& in) {
    return std::int64_t{rounded(in.values[0], "The first number")} + rounded(in.values[1], "The second number");
}

Value uuid(const Arguments& in) { return Value(in.entropy.uuid()); }

constexpr ArgumentType anything = ArgumentType::anything;
constexpr ArgumentType boolean = ArgumentType::boolean;
constexpr ArgumentType list = ArgumentType::array;
constexpr ArgumentType number = ArgumentType::number;
constexpr ArgumentType object = ArgumentType::object;
constexpr ArgumentType string = ArgumentType::text;

const Function functions[] = {
    // name, least and most arguments, what they are, function
    {"States.Array", 0, any, {anything}, array},
    {"States.ArrayContains", 2, 2, {list, anything}, array_contains},
    {"States.ArrayGetItem", 2, 2, {list, number}, array_get_item},
    {"States.ArrayLength", 1, 1, {list}, array_length},
    {"States.ArrayPartition", 2, 2, {list, number}, array_partition},
    {"States.ArrayRange", 3, 3, {number}, array_range},
    {"States.ArrayUnique", 1, 1, {list}, array_unique},
    {"States.Base64Decode", 1, 1, {string}, base64_decode},
    {"States.Base64Encode", 1, 1, {string}, base64_encode},
    {"States.Format", 1, any, {string, anything}, format},
    {"States.Hash", 2, 2, {string, string}, hash},
    {"States.JsonMerge", 3, 3, {object, object, boolean}, json_merge},
    {"States.JsonToString", 1, 1, {anything}, json_to_string},
    {"States.MathAdd", 2, 2, {number}, math_add},
    {"States.MathRandom", 2, 3, {number}, math_random},
    {"States.StringSplit", 2, 2, {string, string}, string_split},
    {"States.StringToJson", 1, 1, {string}, string_to_json},
    {"States.UUID", 0, 0, {anything}, uuid},
};

}  // namespace

const Function* find_function(std::string_view name) {
    const auto* const found =
        std::find_if(std::begin(functions), std::end(functions), [&](const Function& f) { return f.name == name; });
    return found == std::end(functions) ? nullptr : found;
}

std::int32_t rounded(const Value& written, std::string_view what) {
    double value = written.as_double();
    if (!written.as_integer()) value = std::floor(value + 0.5);
    if (!(value >= std::numeric_limits<std::int32_t>::min() && value <= std::numeric_limits<std::int32_t>::max())) {
        throw Failure{std::string(what) + " must be between -2147483648 and 2147483647 but was " +
                      written.number_text()};
    }
    return static_cast<std::int32_t>(value);
}

}  // namespace stepwell::intrinsics
