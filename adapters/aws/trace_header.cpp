#include "adapters/aws/trace_header.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <vector>

#include "adapters/platform/digest.hpp"
#include "adapters/platform/http/url.hpp"
#include "adapters/platform/random.hpp"
#include "engine/text.hpp"

namespace stepwell {

namespace {

constexpr std::size_t hash_digits = 8;
constexpr std::int64_t most_counted = 255;
constexpr std::size_t most_functions = 64;  // that a lineage names: the header stays short

struct Ancestor {
    std::string hash;  ///< of the function's ARN
    std::int64_t count = 0;
};

bool is_hash(std::string_view text) {
    return text.size() == hash_digits && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

// HASH:COUNT; AWS writes N:HASH:COUNT, too.
std::optional<Ancestor> parse_ancestor(std::string_view text) {
    const std::size_t last = text.rfind(':');
    if (last == std::string_view::npos) return std::nullopt;
    std::string_view hash = text.substr(0, last);
    const std::string_view digits = text.substr(last + 1);
    if (const std::size_t before = hash.rfind(':'); before != std::string_view::npos) hash.remove_prefix(before + 1);
    std::int64_t count = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), count);
    if (!is_hash(hash) || error != std::errc() || end != digits.data() + digits.size() || count < 0)
        return std::nullopt;
    return Ancestor{std::string(hash), std::min(count, most_counted)};
}

struct Trace {
    std::string root;
    std::string sampled = "0";
    std::vector<Ancestor> lineage;

    Ancestor* find(std::string_view hash) {
        const auto found = std::ranges::find(lineage, hash, &Ancestor::hash);
        return found == lineage.end() ? nullptr : &*found;
    }
};

template <class Function>
void each_part(std::string_view text, char separator, Function function) {
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(separator), text.size());
        function(trimmed(text.substr(0, end)));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

// What is not understood is left out. botocore sends the header percent-encoded.
Trace parse_trace(std::string_view header) {
    Trace trace;
    const std::string text = http::percent_decode(header).value_or("");
    each_part(text, ';', [&trace](std::string_view part) {
        const std::size_t equals = part.find('=');
        if (equals == std::string_view::npos) return;
        const std::string_view key = part.substr(0, equals);
        const std::string_view value = part.substr(equals + 1);
        const bool plain = value.find_first_not_of("0123456789abcdef-") == std::string_view::npos;
        if (key == "Root" && plain && value.size() <= 64) trace.root = value;
        if (key == "Sampled" && (value == "0" || value == "1")) trace.sampled = value;
        if (key != "Lineage") return;
        each_part(value, '|', [&trace](std::string_view entry) {
            auto ancestor = parse_ancestor(entry);
            if (ancestor && !trace.find(ancestor->hash) && trace.lineage.size() < most_functions)
                trace.lineage.push_back(std::move(*ancestor));
        });
    });
    return trace;
}

std::string new_root(TimePoint now) {
    constexpr std::string_view hex = "0123456789abcdef";
    const auto seconds = std::chrono::floor<std::chrono::seconds>(now.time_since_epoch()).count();
    std::string time(8, '0');
    for (int digit = 0; digit < 8; ++digit)
        time[static_cast<std::size_t>(7 - digit)] = hex[static_cast<std::size_t>(seconds >> (4 * digit)) & 15U];
    return "1-" + time + '-' + random_hex(24);
}

}  // namespace

std::string trace_of_invocation(std::string_view cause, std::string_view function_arn, TimePoint now) {
    Trace trace = parse_trace(cause);
    if (trace.root.empty()) trace.root = new_root(now);
    const std::string hash = hash_hex(function_arn, hash_digits);
    if (Ancestor* const own = trace.find(hash)) {
        own->count = std::min(own->count + 1, most_counted);
    } else {
        if (trace.lineage.size() == most_functions) trace.lineage.erase(trace.lineage.begin());
        trace.lineage.push_back({hash, 0});
    }
    std::string header = "Root=" + trace.root + ";Parent=" + random_hex(16) + ";Sampled=" + trace.sampled + ";Lineage=";
    for (const Ancestor& each : trace.lineage) {
        if (!header.ends_with('=')) header += '|';
        header += each.hash + ':' + std::to_string(each.count);
    }
    return header;
}

std::int64_t earlier_invocations(std::string_view trace_header, std::string_view function_arn) {
    Trace trace = parse_trace(trace_header);
    const Ancestor* const own = trace.find(hash_hex(function_arn, hash_digits));
    return own ? own->count : 0;
}

}  // namespace stepwell
