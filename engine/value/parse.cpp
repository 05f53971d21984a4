// engine/value/parse.cpp — JSON text to values, on Boost.JSON's parser, which hands over a number's own text.
#include <algorithm>
#include <array>
#include <boost/json/basic_parser_impl.hpp>
#include <cmath>

#include "engine/value/value.hpp"

namespace stepwell {

namespace {

namespace json = boost::json;
using ErrorCode = boost::system::error_code;

/// Values that most texts have waiting at once.
constexpr std::size_t usual_depth = 32;

// Numbers as AWS's JSON library keeps them: an integer as it is written, anything else as a double of Java (1.10
// becomes 1.1, 1e3 1000.0). What no double holds stays as it is written.
Value number_of(std::string_view text) {
    if (text == "-0") return Value(0);
    Value written = Value::number(text);
    if (text.find_first_of(".eE") == std::string_view::npos) return written;
    const double number = written.as_double();
    return std::isfinite(number) ? Value(number) : written;
}

// Finished values wait on one stack; an array's or object's end takes its own from the top.
struct Builder {
    static constexpr std::size_t max_object_size = SIZE_MAX;
    static constexpr std::size_t max_array_size = SIZE_MAX;
    static constexpr std::size_t max_key_size = SIZE_MAX;
    static constexpr std::size_t max_string_size = SIZE_MAX;

    std::vector<Value> done;
    std::string part;
    std::array<Value, 64> seen_keys;
    bool strict = false;                  // a key must not occur twice in an object
    std::optional<std::string> repeated;  // the one that does

    bool on_document_begin(ErrorCode&) { return true; }
    bool on_document_end(ErrorCode&) { return true; }
    bool on_object_begin(ErrorCode&) { return true; }
    bool on_object_end(std::size_t n, ErrorCode& failure) {
        Members members;
        members.reserve(n);
        const std::size_t first = done.size() - 2 * n;
        if (strict && find_repeated(first, n)) {
            failure = make_error_code(boost::system::errc::invalid_argument);
            return false;
        }
        for (std::size_t i = 0; i < n; ++i) {
            members.push_back({std::move(done[first + 2 * i]), std::move(done[first + 2 * i + 1])});
        }
        done.resize(first);
        done.emplace_back(std::move(members));
        return true;
    }
    bool find_repeated(std::size_t first, std::size_t n) {
        std::vector<std::string_view> keys;
        keys.reserve(n);
        for (std::size_t i = 0; i < n; ++i) keys.push_back(done[first + 2 * i].as_string());
        std::sort(keys.begin(), keys.end());
        const auto twice = std::adjacent_find(keys.begin(), keys.end());
        if (twice == keys.end()) return false;
        repeated = *twice;
        return true;
    }
    bool on_array_begin(ErrorCode&) { return true; }
    bool on_array_end(std::size_t n, ErrorCode&) {
        const auto first = done.end() - static_cast<std::ptrdiff_t>(n);
        Values items(std::make_move_iterator(first), std::make_move_iterator(done.end()));
        done.resize(done.size() - n);
        done.emplace_back(std::move(items));
        return true;
    }
    bool on_part(std::string_view text) {
        part.append(text);
        return true;
    }
    bool on_text(std::string_view text) {
        if (part.empty()) {
            done.emplace_back(text);
        } else {
            part.append(text);
            done.emplace_back(std::string_view(part));
            part.clear();
        }
        return true;
    }
    bool on_number(std::string_view text) {
        if (part.empty()) {
            done.push_back(number_of(text));
        } else {
            part.append(text);
            done.push_back(number_of(part));
            part.clear();
        }
        return true;
    }
    bool on_key_part(json::string_view text, std::size_t, ErrorCode&) { return on_part(text); }
    bool on_key(json::string_view text, std::size_t, ErrorCode&) {
        if (!part.empty()) return on_text(text);
        done.push_back(key(text));
        return true;
    }
    // Objects of one text mostly have the same keys: those share their text.
    const Value& key(std::string_view text) {
        const std::size_t first = text.empty() ? 0 : static_cast<unsigned char>(text.front());
        const std::size_t last = text.empty() ? 0 : static_cast<unsigned char>(text.back());
        Value& known = seen_keys[(text.size() * 31 + first * 7 + last) % seen_keys.size()];
        if (!known.is_string() || known.as_string() != text) known = text;
        return known;
    }
    bool on_string_part(json::string_view text, std::size_t, ErrorCode&) { return on_part(text); }
    bool on_string(json::string_view text, std::size_t, ErrorCode&) { return on_text(text); }
    bool on_number_part(json::string_view text, ErrorCode&) { return on_part(text); }
    bool on_int64(std::int64_t, json::string_view text, ErrorCode&) { return on_number(text); }
    bool on_uint64(std::uint64_t, json::string_view text, ErrorCode&) { return on_number(text); }
    bool on_double(double, json::string_view text, ErrorCode&) { return on_number(text); }
    bool on_bool(bool b, ErrorCode&) {
        done.emplace_back(b);
        return true;
    }
    bool on_null(ErrorCode&) {
        done.emplace_back();
        return true;
    }
    bool on_comment_part(json::string_view, ErrorCode&) { return true; }
    bool on_comment(json::string_view, ErrorCode&) { return true; }
};

Parsed parse(std::string_view text, bool strict) {
    json::parse_options options;
    options.max_depth = max_depth;
    json::basic_parser<Builder> parser(options);
    parser.handler().strict = strict;
    parser.handler().done.reserve(usual_depth);
    ErrorCode failure;
    const std::size_t read = parser.write_some(false, text.data(), text.size(), failure);
    const auto& repeated = parser.handler().repeated;
    if (repeated) return {std::nullopt, {"Duplicate field '" + *repeated + "'", read}};
    if (failure) return {std::nullopt, {failure.message(), read}};
    // what follows the value may only be blanks
    const std::size_t rest = text.find_first_not_of(" \t\r\n", read);
    if (rest != std::string_view::npos) return {std::nullopt, {"unexpected text after the JSON value", rest}};
    return {std::move(parser.handler().done.back()), {}};
}

}  // namespace

Parsed parse_json(std::string_view text) { return parse(text, false); }

Parsed parse_strict_json(std::string_view text) { return parse(text, true); }

}  // namespace stepwell
