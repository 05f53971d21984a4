#include "adapters/services/ssm/names.hpp"

#include <algorithm>
#include <cctype>

#include "adapters/services/ssm/parameter.hpp"
#include "engine/arn.hpp"

namespace stepwell::ssm {

namespace {

constexpr std::ptrdiff_t most_levels = 15;
constexpr std::size_t longest_name = 1011;  // with the part of the ARN before it

bool begins_with(std::string_view text, std::string_view start) {
    return text.size() >= start.size() && std::ranges::equal(text.substr(0, start.size()), start, [](char a, char b) {
               return std::tolower(static_cast<unsigned char>(a)) == b;
           });
}

bool has_letters_only(std::string_view text, std::string_view more) {
    return std::ranges::all_of(text, [&](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) || more.find(c) != std::string_view::npos;
    });
}

/// What is behind the first slash.
std::string_view first_level(std::string_view name) {
    if (name.starts_with('/')) name.remove_prefix(1);
    return name;
}

void check_letters(std::string_view name) {
    if (name.empty() || begins_with(first_level(name), "ssm") || !has_letters_only(name, "/._-") ||
        name.find("//") != std::string_view::npos || name.ends_with('/'))
        invalid(
            "Parameter name: can't be prefixed with \"ssm\" (case-insensitive). If formed as a path, it can consist of "
            "sub-paths divided by slash symbol; each sub-path can be formed as a mix of letters, numbers and the "
            "following 3 symbols .-_");
}

std::string_view without_spaces_around(std::string_view text) {
    while (text.starts_with(' ')) text.remove_prefix(1);
    while (text.ends_with(' ')) text.remove_suffix(1);
    return text;
}

}  // namespace

ParameterName new_name(const Context& context, std::string_view text) {
    ParameterName name{context, std::string(without_spaces_around(text)), {}};
    check_letters(name.name);
    if (begins_with(first_level(name.name), "aws"))
        throw ApiError("AccessDeniedException", 400, "No access to reserved parameter name: " + name.name + ".");
    const auto slashes = std::ranges::count(name.name, '/');
    if (slashes > 0 && !name.name.starts_with('/')) invalid("Parameter name must be a fully qualified name.");
    if (slashes > most_levels)
        throw ApiError("HierarchyLevelLimitExceededException", 400,
                       "Hierarchies cannot exceed 15 levels in depth. Rename the parameter and try again.");
    if (name.arn().size() > longest_name)
        invalid("Parameter name is too long: with the ARN before it, it can have at most 1011 characters.");
    return name;
}

ParameterName parse_name(const Context& context, std::string_view text) {
    ParameterName name{context, std::string(without_spaces_around(text)), {}};
    if (text.starts_with("arn:")) {
        const auto arn = Arn::parse(text);
        constexpr std::string_view kind = "parameter/";
        if (!arn || arn->service != "ssm" || !std::string_view(arn->resource).starts_with(kind))
            invalid("Invalid parameter ARN: " + std::string(text.substr(0, 300)));
        name.place = {std::string(arn->account), std::string(arn->region)};
        name.name = "/" + std::string(arn->resource.substr(kind.size()));
    }
    if (const auto colon = name.name.find(':'); colon != std::string::npos) {
        name.selector = name.name.substr(colon);
        name.name.resize(colon);
    }
    check_letters(name.name);
    return name;
}

void check_path(std::string_view path) {
    const std::string_view inner = path.size() > 1 && path.ends_with('/') ? path.substr(0, path.size() - 1) : path;
    if (!inner.starts_with('/') || !has_letters_only(inner, "/._-") || inner.find("//") != std::string_view::npos)
        invalid(
            "The parameter doesn't meet the parameter name requirements. The parameter name must begin with a forward "
            "slash \"/\". It can't be prefixed with \\\"aws\\\" or \\\"ssm\\\" (case-insensitive). It must use only "
            "letters, "
            "numbers, or the following symbols: . (period), - (hyphen), _ (underscore). Special characters are not "
            "allowed. All sub-paths, if specified, must use the forward slash symbol \"/\". Valid example: "
            "/get/parameters2-/by1./path0_.");
}

bool is_label(std::string_view label) {
    return !label.empty() && has_letters_only(label, "._-") &&
           !std::isdigit(static_cast<unsigned char>(label.front())) && !begins_with(label, "aws") &&
           !begins_with(label, "ssm");
}

}  // namespace stepwell::ssm
