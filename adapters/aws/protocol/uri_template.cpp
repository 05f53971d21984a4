// Matches paths. Smithy: "HTTP protocol bindings", uri.
#include "adapters/aws/protocol/uri_template.hpp"

#include <algorithm>

#include "adapters/platform/http/url.hpp"

namespace stepwell::protocol {
namespace {

std::vector<std::string_view> split(std::string_view path) {
    std::vector<std::string_view> parts;
    if (path.starts_with('/')) path.remove_prefix(1);
    if (path.ends_with('/')) path.remove_suffix(1);
    while (!path.empty()) {
        const std::size_t end = std::min(path.find('/'), path.size());
        parts.push_back(path.substr(0, end));
        path.remove_prefix(std::min(end + 1, path.size()));
    }
    return parts;
}

}  // namespace

UriTemplate::UriTemplate(std::string_view text) {
    if (const auto question = text.find('?'); question != std::string_view::npos)
        parameter_ = text.substr(question + 1);
    for (std::string_view part : split(text.substr(0, text.find('?')))) {
        Segment segment;
        segment.label = part.starts_with('{') && part.ends_with('}');
        if (segment.label) part = part.substr(1, part.size() - 2);
        segment.greedy = segment.label && part.ends_with('+');
        if (segment.greedy) part.remove_suffix(1);
        segment.text = part;
        segments_.push_back(std::move(segment));
    }
}

std::optional<Labels> UriTemplate::match(std::string_view path) const {
    const std::vector<std::string_view> parts = split(path);
    const bool greedy = std::any_of(segments_.begin(), segments_.end(), [](const auto& each) { return each.greedy; });
    if (greedy ? parts.size() < segments_.size() : parts.size() != segments_.size()) return std::nullopt;
    const std::size_t spare = parts.size() - segments_.size();  // how many parts a greedy label takes beyond one
    Labels labels;
    std::size_t at = 0;
    for (const Segment& segment : segments_) {
        const std::size_t count = segment.greedy ? spare + 1 : 1;
        std::string_view raw = parts[at];
        if (count > 1) {  // the parts with the slashes between them
            const std::string_view last = parts[at + count - 1];
            raw = std::string_view(raw.data(), static_cast<std::size_t>(last.data() + last.size() - raw.data()));
        }
        at += count;
        const auto text = http::percent_decode(raw);
        if (!text || (segment.label ? text->empty() : *text != segment.text)) return std::nullopt;
        if (segment.label) labels.emplace_back(segment.text, *text);
    }
    return labels;
}

bool UriTemplate::asked_for(std::string_view query) const {
    if (parameter_.empty()) return true;
    while (!query.empty()) {
        const std::string_view part = query.substr(0, query.find('&'));
        if (part == parameter_) return true;
        query.remove_prefix(std::min(part.size() + 1, query.size()));
    }
    return false;
}

std::size_t UriTemplate::literals() const {
    return static_cast<std::size_t>(
               std::count_if(segments_.begin(), segments_.end(), [](const auto& each) { return !each.label; })) +
           (parameter_.empty() ? 0 : 1);
}

}  // namespace stepwell::protocol
