// Statements of a policy. User guide: "IAM JSON policy elements reference".
#include "adapters/aws/policy_evaluation.hpp"

#include <algorithm>

#include "engine/arn.hpp"
#include "engine/text.hpp"

namespace stepwell {

namespace {

/// `*` stands for any letters, `?` for one.
bool matches(std::string_view pattern, std::string_view text) {
    std::size_t p = 0;
    std::size_t t = 0;
    std::size_t star = std::string_view::npos;
    std::size_t retry = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            retry = t;
        } else if (p < pattern.size() && (pattern[p] == '?' || pattern[p] == text[t])) {
            ++p;
            ++t;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            t = ++retry;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*') ++p;
    return p == pattern.size();
}

template <class Predicate>
bool any_text(const Value& texts, const Predicate& predicate) {
    if (texts.is_string()) return predicate(texts.as_string());
    return texts.is_array() && std::ranges::any_of(texts.items(), [&](const Value& item) {
               return item.is_string() && predicate(item.as_string());
           });
}

/// The role behind the session of an assumed one: its name, without the path.
std::string_view role_of_session(std::string_view caller) {
    const auto arn = Arn::parse(caller);
    const auto rest = arn && arn->service == "sts" ? arn->resource_after("assumed-role/") : std::nullopt;
    return rest ? rest->substr(0, rest->find('/')) : std::string_view();
}

bool is_caller(std::string_view principal, const PolicyQuestion& question) {
    if (principal == "*" || principal == question.account || principal == question.caller) return true;
    const auto arn = Arn::parse(principal);
    if (!arn || arn->service != "iam" || arn->account != question.account) return false;
    if (arn->resource == "root") return true;
    const auto role = arn->resource_after("role/");
    return role && !role->empty() && role->substr(role->rfind('/') + 1) == role_of_session(question.caller);
}

bool names_caller(const Value& principal, const PolicyQuestion& question) {
    if (principal.is_string()) return principal.as_string() == "*";
    const auto is = [&](std::string_view text) { return is_caller(text, question); };
    if (any_text(principal["AWS"], is)) return true;
    return question.any_service && !principal["Service"].is_null();
}

bool names_action(const Value& statement, const PolicyQuestion& question) {
    // AWS: actions are compared regardless of case
    const std::string action = ascii_lower(question.action);
    const auto is = [&](std::string_view pattern) { return matches(ascii_lower(pattern), action); };
    if (statement.contains("NotAction")) return !any_text(statement["NotAction"], is);
    return any_text(statement["Action"], is);
}

std::string_view fact(std::string_view key, const PolicyQuestion& question) {
    if (same_letters(key, "sts:ExternalId")) return question.external_id;
    if (same_letters(key, "aws:PrincipalAccount")) return question.account;
    if (same_letters(key, "aws:PrincipalArn")) return question.caller;
    return {};
}

bool meets(const Value& conditions, const PolicyQuestion& question) {
    for (const auto& [operation, keys] : conditions.members())
        for (const auto& [key, values] : keys.members()) {
            const std::string_view is = fact(key.as_string(), question);
            const bool exact = operation == Value("StringEquals") || operation == Value("ArnEquals");
            const bool like = operation == Value("StringLike") || operation == Value("ArnLike");
            const auto same = [&](std::string_view wanted) { return exact ? wanted == is : matches(wanted, is); };
            if (is.empty() || !(exact || like) || !any_text(values, same)) return false;
        }
    return true;
}

bool applies(const Value& statement, const PolicyQuestion& question) {
    if (!names_action(statement, question)) return false;
    const bool named = statement.contains("NotPrincipal") ? !names_caller(statement["NotPrincipal"], question)
                                                          : names_caller(statement["Principal"], question);
    const bool by_service = question.any_service && !statement["Principal"]["Service"].is_null();
    return named && (by_service || meets(statement["Condition"], question));
}

}  // namespace

PolicyVerdict evaluate_policy(const Value& policy, const PolicyQuestion& question) {
    PolicyVerdict verdict = PolicyVerdict::silent;
    const Value& all = policy["Statement"];
    const Values statements = all.is_array() ? Values(all.items().begin(), all.items().end()) : Values{all};
    for (const Value& statement : statements) {
        if (!statement.is_object() || !applies(statement, question)) continue;
        if (statement["Effect"].as_string() == "Deny") return PolicyVerdict::denies;
        if (statement["Effect"].as_string() == "Allow") verdict = PolicyVerdict::allows;
    }
    return verdict;
}

}  // namespace stepwell
