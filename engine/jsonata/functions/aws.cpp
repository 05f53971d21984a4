// engine/jsonata/functions/aws.cpp — the functions that Step Functions adds: $partition, $range, $hash, $random with a
// seed, $uuid, $parse.
#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "engine/jsonata/functions/functions.hpp"
#include "engine/jsonata/functions/tables.hpp"
#include "engine/jsonata/functions/text_builder.hpp"
#include "engine/jsonata/number_text.hpp"

namespace stepwell::jsonata {

namespace {

constexpr double longest_range = 1e7;

[[noreturn]] void refuse_argument(std::string_view message) {
    Problem problem{"D3137"};
    problem.message = message;
    throw problem;
}

Item partition(Evaluation& evaluation, const Arguments& arguments) {
    if (arguments[0].is_undefined()) return {};
    const double wanted = arguments[1].is_number() ? arguments[1].number : 0;
    if (!(wanted >= 1) || wanted != std::floor(wanted)) {
        refuse_argument("The second argument of the partition function must be a positive integer");
    }
    Arena& arena = evaluation.arena();
    const Elements elements(arguments[0]);
    evaluation.charge(elements.size());
    const auto size = static_cast<std::size_t>(std::min(wanted, static_cast<double>(elements.size()) + 1));
    Array* const parts = make_array(arena, (elements.size() + size - 1) / size);
    for (std::size_t from = 0; from < elements.size(); from += size) {
        const std::size_t count = std::min(size, elements.size() - from);
        Array* const part = make_array(arena, count);
        for (std::size_t i = 0; i < count; ++i) {
            breathe(from + i);
            part->items[i] = elements[from + i];
        }
        part->size = static_cast<std::uint32_t>(count);
        push(arena, *parts, Item(part));
    }
    return Item(parts);
}

// AWS: both ends belong to it, and one number alone is no array (intrinsic_functions/array_jsonata/array_range).
Item range(Evaluation& evaluation, const Arguments& arguments) {
    for (std::size_t i = 0; i < 3; ++i) {
        if (!arguments[i].is_number()) return {};
    }
    const double first = arguments[0].number;
    const double last = arguments[1].number;
    const double step = arguments[2].number;
    Arena& arena = evaluation.arena();
    const double steps = std::floor((last - first) / step);
    if (step == 0 || !(steps >= 0)) return Item(make_array(arena, 0));
    if (!(steps < longest_range)) throw Problem{"D2014"}.about(number_value(steps + 1));
    const auto count = static_cast<std::size_t>(steps) + 1;
    Array* const result = make_sequence(arena, 0);
    if (step == 1 && first == std::floor(first) && std::abs(first) + steps < largest_exact) {
        result->storage = Array::Storage::range;
        result->first = first;
        result->size = result->capacity = static_cast<std::uint32_t>(count);
        return Item(result);
    }
    evaluation.charge(count);
    for (std::size_t i = 0; i < count; ++i) {
        breathe(i);
        push(arena, *result, Item(first + static_cast<double>(i) * step));
    }
    return Item(result);
}

Item hash(Evaluation& evaluation, const Arguments& arguments) {
    struct Algorithm {
        std::string_view name;
        const EVP_MD* (*digest)();
    };
    constexpr std::array<Algorithm, 5> algorithms = {{{"MD5", EVP_md5},
                                                      {"SHA-1", EVP_sha1},
                                                      {"SHA-256", EVP_sha256},
                                                      {"SHA-384", EVP_sha384},
                                                      {"SHA-512", EVP_sha512}}};
    if (!arguments[0].is_string()) return {};
    const std::string_view name = arguments[1].is_string() ? arguments[1].text() : std::string_view();
    const auto* const algorithm =
        std::find_if(algorithms.begin(), algorithms.end(), [&](const Algorithm& a) { return a.name == name; });
    if (algorithm == algorithms.end()) {
        refuse_argument(
            "The second argument of the hash function must be one of MD5, SHA-1, SHA-256, SHA-384, SHA-512");
    }
    const std::string_view text = arguments[0].text();
    evaluation.charge_text(text.size());
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned bytes = 0;
    if (EVP_Digest(text.data(), text.size(), digest.data(), &bytes, algorithm->digest(), nullptr) != 1) {
        refuse_argument("The hash function knows no " + std::string(name));
    }
    TextBuilder out(evaluation.arena(), std::size_t{2} * bytes);
    for (unsigned i = 0; i < bytes; ++i) {
        constexpr std::string_view hex = "0123456789abcdef";
        out.append(hex[digest[i] >> 4U]);
        out.append(hex[digest[i] & 15U]);
    }
    return out.item();
}

// With a seed the same number each time: java.util.Random's first nextDouble().
double seeded(double seed) {
    constexpr std::uint64_t mask = (std::uint64_t{1} << 48U) - 1;
    const double kept = std::fmod(std::isfinite(seed) ? std::trunc(seed) : 0, 0x1p62);
    std::uint64_t state = (static_cast<std::uint64_t>(static_cast<std::int64_t>(kept)) ^ 0x5DEECE66DU) & mask;
    const auto next = [&](unsigned bits) {
        state = (state * 0x5DEECE66DU + 0xBU) & mask;
        return state >> (48U - bits);
    };
    const std::uint64_t high = next(26) << 27U;
    return static_cast<double>(high + next(27)) * 0x1p-53;
}

Item random_of_seed(Evaluation& evaluation, const Arguments& arguments) {
    return Item(arguments[0].is_number() ? seeded(arguments[0].number) : evaluation.entropy().uniform());
}

Item uuid(Evaluation& evaluation, const Arguments&) { return evaluation.text(evaluation.entropy().uuid()); }

Item item_from(Evaluation& evaluation, const Value& value) {
    Arena& arena = evaluation.arena();
    evaluation.charge(1);
    switch (value.kind()) {
        case Kind::string:
            return evaluation.text(value.as_string());
        case Kind::array: {
            Array* const array = make_array(arena, value.size());
            for (const Value& item : value.items()) push(arena, *array, item_from(evaluation, item));
            return Item(array);
        }
        case Kind::object: {
            Object* const object = Object::make(arena, static_cast<std::uint32_t>(value.size()));
            for (const Member& member : value.members()) {
                object->set(arena, arena.copy(member.name()), item_from(evaluation, member.value));
            }
            return Item(object);
        }
        default:
            return item_of(value);
    }
}

Item parse(Evaluation& evaluation, const Arguments& arguments) {
    if (!arguments[0].is_string()) return {};
    const std::string_view text = arguments[0].text();
    evaluation.charge(text.size() / 8);
    const Parsed parsed = parse_json(text);
    if (!parsed) refuse_argument("The argument of the parse function is not JSON: " + parsed.error.message);
    return item_from(evaluation, *parsed);
}

constexpr Builtin aws_table[] = {
    {"partition", "<an:a>", partition, -1, true},
    {"range", "<nnn:a>", range, -1, true},
    {"hash", "<s-s:s>", hash, -1, true},
    {"random", "<n?:n>", random_of_seed, -1, true},
    {"uuid", "<:s>", uuid, -1, true},
    {"parse", "<s-:x>", parse, -1, true},
};

}  // namespace

std::span<const Builtin> aws_functions() { return aws_table; }

}  // namespace stepwell::jsonata
