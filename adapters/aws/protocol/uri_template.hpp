#pragma once
// The paths of REST operations: `/v2/apis/{apiId}/routes`, with greedy labels such as `{Key+}`.

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace stepwell::protocol {

/// What the labels of a template stand for in a path: wire name and decoded text.
using Labels = std::vector<std::pair<std::string, std::string>>;

class UriTemplate {
public:
    explicit UriTemplate(std::string_view text);

    /// The labels' texts if `path` (as sent, still percent-encoded) is one of this template's. A slash at the end makes
    /// no difference; no label is empty; nothing that cannot be decoded matches.
    std::optional<Labels> match(std::string_view path) const;
    /// Whether `query` has the parameter that the template names (`/layers?find=LayerVersion`), if it names one.
    bool asked_for(std::string_view query) const;
    /// Of several templates that match a path, the one with the most literal segments is meant.
    std::size_t literals() const;

private:
    struct Segment {
        std::string text;  ///< the literal, or the label's name
        bool label = false;
        bool greedy = false;
    };
    std::vector<Segment> segments_;
    std::string parameter_;  ///< "find=LayerVersion", or empty
};

}  // namespace stepwell::protocol
