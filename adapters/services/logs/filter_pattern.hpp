#pragma once
// Filter patterns: which log events FilterLogEvents gives. Terms ("ERROR", -DEBUG, ?WARN) and JSON ({ $.x = 1 }).

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stepwell::logs {

/// A condition on messages that are JSON.
class JsonPattern {
public:
    virtual ~JsonPattern() = default;
    virtual bool matches(std::string_view message) const = 0;
};
/// `text` begins with a brace. Throws InvalidParameterException.
std::unique_ptr<const JsonPattern> parse_json_pattern(std::string_view text);

class FilterPattern {
public:
    /// Throws ApiError: InvalidParameterException, also for what is not supported.
    explicit FilterPattern(std::string_view text);
    bool matches(std::string_view message) const;

private:
    void add_term(std::string_view text, std::size_t& at);

    std::vector<std::string> all_, none_, any_;
    std::unique_ptr<const JsonPattern> json_;
};

/// Whether `text` is what `pattern` says, in which `*` stands for anything.
bool matches_wildcard(std::string_view pattern, std::string_view text);

}  // namespace stepwell::logs
