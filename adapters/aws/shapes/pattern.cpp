// Runs the models' patterns with RE2.
#include "adapters/aws/shapes/pattern.hpp"

#include <re2/re2.h>

#include <memory>
#include <mutex>
#include <shared_mutex>
#include <stdexcept>
#include <string>
#include <unordered_map>

namespace stepwell::shapes {
namespace {

/// Patterns with something that RE2 does not know (looking ahead or behind, a class of Java's), and the same language
/// without it.
struct Rewritten {
    std::string_view java;
    std::string_view re2;
};
constexpr Rewritten rewritten[] = {
    // the name of an alias: at least one character that is no digit
    {R"(^(?=.*[a-zA-Z_\-\.])[a-zA-Z0-9_\-\.]+$)", R"([a-zA-Z0-9_\-\.]*[a-zA-Z_\-\.][a-zA-Z0-9_\-\.]*)"},
    // lambda, S3Bucket: does not end with a dot
    {R"([0-9A-Za-z\.\-_]*(?<!\.))", R"(([0-9A-Za-z\.\-_]*[0-9A-Za-z\-_])?)"},
    // lambda, names of aliases and qualifiers of URLs: not digits alone
    {R"((?!^[0-9]+$)([a-zA-Z0-9-_]+))", R"([a-zA-Z0-9_-]*[a-zA-Z_-][a-zA-Z0-9_-]*)"},
    {R"(((?!^\d+$)^[0-9a-zA-Z-_]+$))", R"([a-zA-Z0-9_-]*[a-zA-Z_-][a-zA-Z0-9_-]*)"},
    // lambda, topics, of sources that we have not: does not begin with "system."
    {R"((^(?!(system\x2e)))(^[_a-zA-Z0-9])([^$]*))", R"([_a-zA-Z0-9][^$]*)"},
    // secretsmanager, VersionStage and others
    {R"(\p{ASCII}*)", R"([\x00-\x7F]*)"},
    {R"(\p{Print}+)", R"([\x20-\x7E]+)"},
    // iam, account aliases: no two hyphens together; their length is a constraint of its own
    {R"(^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$)", R"([a-z0-9]+(-[a-z0-9]+)*)"},
};

/// Java's `\uFFFF` as RE2 writes it: `\x{FFFF}`. What does not fit in that is a pair of surrogates in Java, a range of
/// all such pairs this one.
constexpr std::string_view beyond_ffff = R"(\uD800\uDC00-\uDBFF\uDFFF)";

std::string with_re2_escapes(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.substr(i).starts_with(beyond_ffff)) {
            out.append(R"(\x{10000}-\x{10FFFF})");
            i += beyond_ffff.size() - 1;
        } else if (text[i] != '\\' || i + 1 == text.size()) {
            out += text[i];
        } else if (text[i + 1] == 'u' && i + 6 <= text.size()) {
            out.append("\\x{").append(text.substr(i + 2, 4)).append("}");
            i += 5;
        } else {
            out.append(text.substr(i++, 2));
        }
    }
    return out;
}

std::unique_ptr<const RE2> compile(std::string_view pattern) {
    std::string text = with_re2_escapes(pattern);
    for (const auto& [java, re2] : rewritten)
        if (java == pattern) text = re2;
    RE2::Options options;
    options.set_log_errors(false);
    auto compiled = std::make_unique<const RE2>(re2::StringPiece(text.data(), text.size()), options);
    if (!compiled->ok())
        throw std::logic_error("RE2 cannot run the pattern " + std::string(pattern) + ": " + compiled->error());
    return compiled;
}

}  // namespace

bool matches(std::string_view pattern, std::string_view text) {
    static std::shared_mutex mutex;
    static std::unordered_map<std::string_view, std::unique_ptr<const RE2>> compiled;
    const RE2* found = nullptr;
    {
        const std::shared_lock lock(mutex);
        if (const auto known = compiled.find(pattern); known != compiled.end()) found = known->second.get();
    }
    if (!found) {
        auto fresh = compile(pattern);
        const std::unique_lock lock(mutex);
        found = compiled.try_emplace(pattern, std::move(fresh)).first->second.get();
    }
    return RE2::FullMatch(re2::StringPiece(text.data(), text.size()), *found);
}

std::optional<bool> matches_given(std::string_view pattern, std::string_view text) {
    RE2::Options options;
    options.set_log_errors(false);
    const std::string translated = with_re2_escapes(pattern);
    const RE2 compiled(re2::StringPiece(translated.data(), translated.size()), options);
    if (!compiled.ok()) return std::nullopt;
    return RE2::FullMatch(re2::StringPiece(text.data(), text.size()), compiled);
}

}  // namespace stepwell::shapes
