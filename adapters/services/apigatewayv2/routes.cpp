#include "adapters/services/apigatewayv2/routes.hpp"

#include <algorithm>
#include <array>

#include "adapters/platform/http/url.hpp"
#include "engine/text.hpp"

namespace stepwell::apigatewayv2 {

namespace {

using http_functions::RouteMatch;
using Kind = RouteKey::Segment::Kind;

constexpr std::array<std::string_view, 8> methods{"ANY", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"};

/// The parts of `/a/b`: "a", "b". A slash at the end counts, as an empty part; `/` has none.
/// Of a path; none of `/`.
std::vector<std::string_view> segments(std::string_view path) {
    path.remove_prefix(1);
    return path.empty() ? std::vector<std::string_view>() : split(path, '/');
}

bool is_parameter_name(std::string_view name) {
    return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' ||
               c == '.' || c == ':';
    });
}

std::optional<RouteKey::Segment> parse_segment(std::string_view part) {
    if (part.find_first_of("{}") == std::string_view::npos) {
        const bool plain = std::all_of(part.begin(), part.end(), [](char c) { return c > ' ' && c < '\x7f'; });
        if (!plain) return std::nullopt;
        return RouteKey::Segment{Kind::literal, std::string(part)};
    }
    if (!part.starts_with('{') || !part.ends_with('}')) return std::nullopt;
    std::string_view name = part.substr(1, part.size() - 2);
    const bool greedy = name.ends_with('+');
    if (greedy) name.remove_suffix(1);
    if (!is_parameter_name(name)) return std::nullopt;
    return RouteKey::Segment{greedy ? Kind::greedy : Kind::parameter, std::string(name)};
}

/// How well a key fits: the kind of each segment, then whether the method is named. Smaller is better; a literal is
/// better than a parameter at the first segment where two keys differ, a greedy one is worst.
using Fit = std::vector<int>;

struct Candidate {
    Fit fit;
    RouteMatch match;
};

std::optional<Candidate> try_key(const RouteKey& key, std::string_view method,
                                 const std::vector<std::string_view>& parts) {
    if (key.method != "ANY" && key.method != method) return std::nullopt;
    Candidate candidate;
    const bool greedy = !key.segments.empty() && key.segments.back().kind == Kind::greedy;
    if (greedy ? parts.size() < key.segments.size() : parts.size() != key.segments.size()) return std::nullopt;
    candidate.fit.push_back(greedy ? 1 : 0);  // full matches come before greedy ones
    for (std::size_t i = 0; i < key.segments.size(); ++i) {
        const auto& segment = key.segments[i];
        std::string text(parts[i]);
        if (segment.kind == Kind::greedy) {
            for (std::size_t k = i + 1; k < parts.size(); ++k) text.append("/").append(parts[k]);
        }
        std::string decoded = http::percent_decode(text).value_or(text);
        if (text.empty() && segment.kind != Kind::literal) return std::nullopt;
        if (segment.kind == Kind::literal) {
            if (segment.text != text && segment.text != decoded) return std::nullopt;
        } else {
            candidate.match.parameters.emplace_back(segment.text, std::move(decoded));
        }
        candidate.fit.push_back(static_cast<int>(segment.kind));
    }
    candidate.fit.push_back(key.method == "ANY" ? 1 : 0);
    return candidate;
}

}  // namespace

std::optional<RouteKey> parse_route_key(std::string_view text) {
    RouteKey key;
    if (text == "$default") return key;
    const auto blank = text.find(' ');
    if (blank == std::string_view::npos || text.size() > 1024) return std::nullopt;
    key.method = text.substr(0, blank);
    key.path = text.substr(blank + 1);
    if (std::find(methods.begin(), methods.end(), key.method) == methods.end()) return std::nullopt;
    if (!key.path.starts_with('/')) return std::nullopt;
    const std::vector<std::string_view> parts = segments(key.path);
    for (const std::string_view& part : parts) {
        auto segment = part.empty() && &part != &parts.back() ? std::nullopt : parse_segment(part);
        const bool after_greedy = !key.segments.empty() && key.segments.back().kind == Kind::greedy;
        if (!segment || after_greedy) return std::nullopt;
        const auto same = [&](const RouteKey::Segment& other) {
            return other.kind != Kind::literal && segment->kind != Kind::literal && other.text == segment->text;
        };
        if (std::any_of(key.segments.begin(), key.segments.end(), same)) return std::nullopt;
        key.segments.push_back(std::move(*segment));
    }
    return key;
}

std::optional<RouteMatch> match_route(const Value& routes, std::string_view method, std::string_view path) {
    const std::vector<std::string_view> parts = segments(path.starts_with('/') ? path : "/");
    std::optional<Candidate> best;
    std::optional<RouteMatch> fallback;
    for (const Member& route : routes.members()) {
        const std::string_view text = route.value["RouteKey"].as_string();
        const auto key = parse_route_key(text);
        if (!key) continue;
        if (key->is_default()) {
            fallback = RouteMatch{std::string(route.name()), std::string(text), "$default", {}};
            continue;
        }
        auto candidate = try_key(*key, method, parts);
        if (!candidate || (best && best->fit <= candidate->fit)) continue;
        candidate->match.route_id = route.name();
        candidate->match.key = text;
        candidate->match.path = key->path;
        best = std::move(candidate);
    }
    if (best) return std::move(best->match);
    return fallback;
}

}  // namespace stepwell::apigatewayv2
