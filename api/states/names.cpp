// api/states/names.cpp — names and ARNs of the Step Functions operations.
#include "api/states/names.hpp"

#include <algorithm>
#include <charconv>

namespace stepwell::states {

namespace {

constexpr std::size_t longest_name = 80;

[[noreturn]] void invalid_arn(std::string_view why, std::string_view arn) {
    throw ApiError("InvalidArn", 400, "Invalid Arn: '" + std::string(why) + ": " + std::string(arn) + "'");
}

[[noreturn]] void qualified(std::string_view machine_arn) {
    throw ApiError("ValidationException", 400,
                   "Qualified state machine ARN is not supported for this operation: " + std::string(machine_arn));
}

// AWS: "A name must not contain: white space, brackets < > { } [ ], wildcard characters ? *, special characters
// " # % \ ^ | ~ ` $ & , ; : /, control characters".
bool allowed_character(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte > 0x20 && byte != 0x7f &&
           std::string_view("<>{}[]?*\"#%\\^|~`$&,;:/").find(c) == std::string_view::npos;
}

bool allowed_in_name(std::string_view name) {
    // U+0080 to U+009F, the control characters beyond ASCII, in UTF-8
    for (std::size_t i = 0; i + 1 < name.size(); ++i) {
        if (name[i] == '\xC2' && static_cast<unsigned char>(name[i + 1]) < 0xA0) return false;
    }
    return std::all_of(name.begin(), name.end(), allowed_character);
}

}  // namespace

std::vector<std::string_view> parts_of(std::string_view arn) {
    std::vector<std::string_view> parts;
    for (;;) {
        const std::size_t colon = arn.find(':');
        parts.push_back(arn.substr(0, colon));
        if (colon == std::string_view::npos) return parts;
        arn.remove_prefix(colon + 1);
    }
}

QualifiedArn split_arn(std::string_view machine_arn) {
    std::size_t end = 0;
    for (int colons = 0; end < machine_arn.size(); ++end) {
        if (machine_arn[end] == ':' && ++colons == 7) break;
    }
    QualifiedArn split{std::string(machine_arn.substr(0, end)), {}};
    if (end < machine_arn.size()) split.qualifier = machine_arn.substr(end + 1);
    return split;
}

std::optional<std::int64_t> QualifiedArn::version() const {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(qualifier.data(), qualifier.data() + qualifier.size(), number);
    if (qualifier.empty() || error != std::errc() || end != qualifier.data() + qualifier.size()) return std::nullopt;
    return number;
}

void check_name(std::string_view name) {
    if (name.empty() || name.size() > longest_name || !allowed_in_name(name)) {
        throw ApiError("InvalidName", 400, "Invalid Name: '" + std::string(name) + "'");
    }
}

void check_arn(std::string_view arn, std::string_view resource) {
    if (!arn.starts_with("arn:")) invalid_arn("Invalid ARN prefix", arn);
    const auto parts = parts_of(arn);
    if (parts.size() < 7 || !parts[1].starts_with("aws") || parts[2] != "states" || parts[3].empty() ||
        parts[4].size() != 12) {
        invalid_arn("Invalid ARN", arn);
    }
    if (parts[5] != resource) {
        throw ApiError("InvalidArn", 400,
                       "Invalid Arn: 'Resource type not valid in this context: " + std::string(parts[5]) + "'");
    }
    if (resource == "execution" && parts.size() < 8) invalid_arn("Invalid ARN", arn);
}

void check_no_label(std::string_view machine_arn) {
    check_arn(machine_arn, "stateMachine");
    if (machine_arn.find('/') != std::string_view::npos) qualified(machine_arn);
}

void check_unqualified(std::string_view machine_arn) {
    check_no_label(machine_arn);
    if (!split_arn(machine_arn).qualifier.empty()) qualified(machine_arn);
}

void check_role(std::string_view arn) {
    if (!arn.starts_with("arn:")) invalid_arn("Invalid ARN prefix", arn);
    const auto parts = parts_of(arn);
    if (parts.size() < 6 || parts[2] != "iam" || !parts[5].starts_with("role/")) invalid_arn("Invalid Role Arn", arn);
}

std::string machine_arn(const Context& context, std::string_view name) {
    return context.arn("states", "stateMachine:" + std::string(name));
}

std::string express_arn(std::string_view machine_arn, std::string_view name, std::string_view id) {
    const auto parts = parts_of(machine_arn);
    std::string arn = "arn:" + std::string(parts[1]) + ":states:" + std::string(parts[3]) + ":" + std::string(parts[4]);
    return arn + ":express:" + std::string(parts[6]) + ":" + std::string(name) + ":" + std::string(id);
}

std::string execution_arn(std::string_view machine_arn, std::string_view name) {
    const auto parts = parts_of(machine_arn);
    std::string arn = "arn:" + std::string(parts[1]) + ":states:" + std::string(parts[3]) + ":" + std::string(parts[4]);
    return arn + ":execution:" + std::string(parts[6]) + ":" + std::string(name);
}

std::string json_fault(std::string_view text) {
    const Parsed parsed = parse_json(text);
    const std::size_t at = std::min(parsed.error.offset, text.size());
    const auto is_word = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '$'; };
    // a bare word that is no literal
    std::size_t begin = at;
    while (begin > 0 && is_word(text[begin - 1])) --begin;
    std::size_t end = begin;
    while (end < text.size() && is_word(text[end])) ++end;
    const std::string_view word = text.substr(begin, end - begin);
    if (!word.empty() && std::isalpha(static_cast<unsigned char>(word[0]))) {
        return "Unrecognized token '" + std::string(word) +
               "': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')";
    }
    if (at < text.size()) {
        const std::size_t before = text.find_last_not_of(" \t\r\n", at == 0 ? 0 : at - 1);
        const bool in_object =
            at > 0 && before != std::string_view::npos && (text[before] == '{' || text[before] == ',');
        const std::string character = "Unexpected character ('" + std::string(1, text[at]) + "' (code " +
                                      std::to_string(static_cast<unsigned char>(text[at])) + "))";
        if (in_object && text[before] == '{') return character + ": was expecting double-quote to start field name";
        return character +
               ": expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')";
    }
    return "Unexpected end-of-input";
}

}  // namespace stepwell::states
