// engine/intrinsics/texts.cpp — States.Format, States.StringSplit, and what encodes or hashes a text.
#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <unordered_set>

#include "engine/intrinsics/table.hpp"
#include "engine/value/java_text.hpp"

namespace stepwell::intrinsics {

namespace {

constexpr std::size_t max_characters = 10'000;
constexpr std::size_t max_formatted = std::size_t{1} << 22U;  // far above the 256 KiB that a state may hand on
constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

std::string_view bounded(const Value& text) {
    if (utf16_length(text.as_string()) > max_characters) {
        throw Failure{"The text is longer than 10,000 characters"};
    }
    return text.as_string();
}

// How many bytes at `at` make one character of UTF-8; 0 if they make none.
std::size_t sequence(std::string_view bytes, std::size_t at) {
    const auto byte = [&](std::size_t i) {
        return at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : 0U;
    };
    const unsigned lead = byte(0);
    if (lead < 0x80) return 1;
    if (lead < 0xC2 || lead > 0xF4) return 0;
    const std::size_t length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0U) != 0x80) return 0;
    }
    const unsigned second = byte(1);
    if ((lead == 0xE0 && second < 0xA0) || (lead == 0xED && second >= 0xA0)) return 0;
    if ((lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second >= 0x90)) return 0;
    return length;
}

// Bytes as text: what is no UTF-8 becomes the replacement character, as in Java.
std::string text_of(std::string_view bytes) {
    std::string out;
    for (std::size_t i = 0; i < bytes.size();) {
        const std::size_t length = sequence(bytes, i);
        if (length == 0) {
            out += "\xEF\xBF\xBD";
            ++i;
        } else {
            out += bytes.substr(i, length);
            i += length;
        }
    }
    return out;
}

}  // namespace

Value base64_encode(const Arguments& in) {
    const std::string_view bytes = bounded(in.values[0]);
    std::string out;
    out.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        std::uint32_t group = 0;
        for (std::size_t k = 0; k < 3; ++k) {
            group = (group << 8U) | (i + k < bytes.size() ? static_cast<unsigned char>(bytes[i + k]) : 0U);
        }
        for (std::size_t k = 0; k < 4; ++k)
            out += i + k <= bytes.size() ? alphabet[(group >> (18 - 6 * k)) & 63U] : '=';
    }
    return Value(out);
}

Value base64_decode(const Arguments& in) {
    const std::string_view text = bounded(in.values[0]);
    std::string_view digits = text.substr(0, text.find('='));
    const std::size_t padding = text.size() - digits.size();
    if (digits.size() % 4 == 1 || padding > 2 || (padding > 0 && text.size() % 4 != 0) ||
        text.substr(digits.size()).find_first_not_of('=') != std::string_view::npos) {
        throw Failure{"The text is not Base64: its length does not fit"};
    }
    std::string out;
    std::uint32_t group = 0;
    unsigned bits = 0;
    for (const char c : digits) {
        const std::size_t digit = alphabet.find(c);
        if (digit == std::string_view::npos) throw Failure{std::string("The text is not Base64: it holds '") + c + "'"};
        group = (group << 6U) | static_cast<std::uint32_t>(digit);
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            out += static_cast<char>((group >> bits) & 0xFFU);
        }
    }
    return Value(text_of(out));
}

Value hash(const Arguments& in) {
    struct Algorithm {
        std::string_view name;
        const EVP_MD* (*digest)();
    };
    constexpr std::array<Algorithm, 5> algorithms = {{{"MD5", EVP_md5},
                                                      {"SHA-1", EVP_sha1},
                                                      {"SHA-256", EVP_sha256},
                                                      {"SHA-384", EVP_sha384},
                                                      {"SHA-512", EVP_sha512}}};
    const std::string_view data = bounded(in.values[0]);
    const std::string_view name = in.values[1].as_string();
    const auto* const algorithm =
        std::find_if(algorithms.begin(), algorithms.end(), [&](const Algorithm& a) { return a.name == name; });
    if (algorithm == algorithms.end()) {
        throw Failure{"The algorithm must be one of MD5, SHA-1, SHA-256, SHA-384, SHA-512 but was " +
                      std::string(name.substr(0, 100))};
    }
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned length = 0;
    if (EVP_Digest(data.data(), data.size(), digest.data(), &length, algorithm->digest(), nullptr) != 1) {
        throw Failure{"The algorithm " + std::string(name) + " is not available"};
    }
    constexpr char hex[] = "0123456789abcdef";
    std::string out;
    for (unsigned i = 0; i < length; ++i) {
        out += hex[digest[i] >> 4U];
        out += hex[digest[i] & 15U];
    }
    return Value(out);
}

// AWS: the second text is a set of characters, and empty parts are dropped.
Value string_split(const Arguments& in) {
    const std::string_view text = in.values[0].as_string();
    const std::string_view delimiters = in.values[1].as_string();
    std::unordered_set<std::string_view> set;
    for (std::size_t i = 0; i < delimiters.size();) {
        const std::size_t length = std::max<std::size_t>(1, sequence(delimiters, i));
        set.insert(delimiters.substr(i, length));
        i += length;
    }
    Values parts;
    std::size_t start = 0;
    const auto end_at = [&](std::size_t end) {
        if (end > start) parts.emplace_back(text.substr(start, end - start));
    };
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = std::max<std::size_t>(1, sequence(text, i));
        if (set.contains(text.substr(i, length))) {
            end_at(i);
            start = i + length;
        }
        i += length;
    }
    end_at(text.size());
    return Value(std::move(parts));
}

Value format(const Arguments& in) {
    const std::string_view pattern = in.values[0].as_string();
    const auto plain = [&](std::size_t at) { return !std::binary_search(in.escaped.begin(), in.escaped.end(), at); };
    std::string out;
    std::size_t places = 0;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (!pattern.substr(i).starts_with("{}") || !plain(i) || !plain(i + 1)) {
            out += pattern[i];
            continue;
        }
        if (++places < in.values.size()) out += java_text(in.values[places]);
        if (out.size() > max_formatted) throw Failure{"The text becomes longer than a state's data may be"};
        ++i;
    }
    if (places != in.values.size() - 1) {
        throw Failure{"The text has " + std::to_string(places) + " places {} but there are " +
                      std::to_string(in.values.size() - 1) + " values for them"};
    }
    return Value(out);
}

}  // namespace stepwell::intrinsics
