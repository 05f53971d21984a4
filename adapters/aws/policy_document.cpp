// The grammar of policies. User guide: "Grammar of the IAM JSON policy language".
#include "adapters/aws/policy_document.hpp"

#include "adapters/aws/api_error.hpp"

#include <algorithm>
#include <set>
#include <string>

namespace stepwell {

namespace {

[[noreturn]] void malformed(std::string text) { throw ApiError("MalformedPolicyDocument", 400, std::move(text)); }
[[noreturn]] void syntax_error() { malformed("Syntax errors in policy."); }

bool one_of(std::string_view text, std::initializer_list<std::string_view> known) {
    return std::ranges::find(known, text) != known.end();
}

/// A text or a list of texts, each passed to `check`.
template <class Check>
void each_text(const Value& value, const Check& check) {
    if (value.is_string()) return check(value.as_string());
    if (!value.is_array() || value.size() == 0) syntax_error();
    for (const Value& item : value.items()) {
        if (!item.is_string()) syntax_error();
        check(item.as_string());
    }
}

void check_condition(const Value& condition) {
    if (!condition.is_object()) syntax_error();
    for (const auto& [name, keys] : condition.members()) {
        if (!keys.is_object()) syntax_error();
        for (const auto& [key, values] : keys.members()) {
            const auto scalar = [](const Value& v) { return v.is_string() || v.is_number() || v.is_boolean(); };
            if (!scalar(values) && !(values.is_array() && std::ranges::all_of(values.items(), scalar))) syntax_error();
        }
    }
}

void check_action(std::string_view action) {
    if (action == "*") return;
    const std::size_t colon = action.find(':');
    if (colon == std::string_view::npos || colon == 0)
        malformed("Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.");
    if (colon + 1 == action.size()) malformed("Invalid Action: " + std::string(action));
}

void check_resource(std::string_view resource) {
    if (resource == "*") return;
    if (!resource.starts_with("arn:") && !resource.starts_with('*'))
        malformed("Resource " + std::string(resource) + " must be in ARN format or \"*\".");
    if (resource.starts_with("arn:") && std::ranges::count(resource, ':') < 5 &&
        resource.find('*') == std::string_view::npos)
        malformed("The policy failed legacy parsing");
}

void check_identity_statement(const Value& statement) {
    if (statement.contains("Principal") || statement.contains("NotPrincipal"))
        malformed("Policy document should not specify a principal.");
    if (!one_of(statement["Effect"].as_string(), {"Allow", "Deny"})) syntax_error();
    if (statement.contains("Action") == statement.contains("NotAction")) {
        if (statement.contains("Action")) syntax_error();
        malformed("Policy statement must contain actions.");
    }
    if (statement.contains("Resource") == statement.contains("NotResource")) {
        if (statement.contains("Resource")) syntax_error();
        malformed("Policy statement must contain resources.");
    }
    each_text(statement[statement.contains("Action") ? "Action" : "NotAction"], check_action);
    each_text(statement[statement.contains("Resource") ? "Resource" : "NotResource"], check_resource);
}

void check_principal(const Value& principal) {
    if (principal.is_string() && principal.as_string() == "*") return;
    if (!principal.is_object() || principal.size() == 0) malformed("Invalid principal in policy");
    for (const auto& [kind, names] : principal.members()) {
        if (!one_of(kind.as_string(), {"AWS", "Service", "Federated", "CanonicalUser"}))
            malformed("Invalid principal in policy: \"" + std::string(kind.as_string()) + "\"");
        each_text(names, [&](std::string_view name) {
            if (name.empty()) malformed("Invalid principal in policy: \"" + std::string(kind.as_string()) + "\":\"\"");
        });
    }
}

void check_trust_statement(const Value& statement) {
    for (const char* field : {"Resource", "NotResource"})
        if (statement.contains(field)) malformed("Has prohibited field " + std::string(field));
    if (!statement.contains("Effect")) malformed("Missing required field Effect");
    if (!one_of(statement["Effect"].as_string(), {"Allow", "Deny"}))
        malformed("Invalid effect: " + std::string(statement["Effect"].as_string()));
    if (!statement.contains("Principal") && !statement.contains("NotPrincipal"))
        malformed("Missing required field Principal");
    if (!statement.contains("Action") && !statement.contains("NotAction")) malformed("Missing required field Action");
    check_principal(statement[statement.contains("Principal") ? "Principal" : "NotPrincipal"]);
    each_text(statement[statement.contains("Action") ? "Action" : "NotAction"], [](std::string_view action) {
        if (action != "*" && !action.starts_with("sts:"))
            malformed("AssumeRole policy may only specify STS AssumeRole actions.");
    });
}

void check_statement(const Value& statement, PolicyUse use, std::set<std::string_view>& sids) {
    if (!statement.is_object()) syntax_error();
    for (const auto& [key, value] : statement.members())
        if (!one_of(key.as_string(), {"Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource",
                                      "NotResource", "Condition"}))
            syntax_error();
    if (const Value* sid = statement.find("Sid")) {
        if (!sid->is_string()) syntax_error();
        const auto alphanumeric = [](unsigned char c) { return c < 0x80 && std::isalnum(c); };
        if (use == PolicyUse::identity && !std::ranges::all_of(sid->as_string(), alphanumeric))
            malformed(
                "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression "
                "[0-9A-Za-z]*");
        if (!sid->as_string().empty() && !sids.insert(sid->as_string()).second)
            malformed("Statement IDs (SID) in a single policy must be unique.");
    }
    if (const Value* condition = statement.find("Condition")) check_condition(*condition);
    if (use == PolicyUse::identity)
        check_identity_statement(statement);
    else
        check_trust_statement(statement);
}

}  // namespace

void check_policy(std::string_view text, PolicyUse use) {
    const Parsed parsed = parse_json(text);
    if (!parsed || !(*parsed).is_object())
        malformed(use == PolicyUse::trust ? "This policy contains invalid Json" : "Syntax errors in policy.");
    const Value& policy = *parsed;
    for (const auto& [key, value] : policy.members())
        if (!one_of(key.as_string(), {"Version", "Id", "Statement"})) syntax_error();
    const Value& version = policy["Version"];
    if (!version.is_null() && !one_of(version.as_string(), {"2012-10-17", "2008-10-17"})) syntax_error();
    if (use == PolicyUse::identity && version.as_string() != "2012-10-17")
        malformed("Policy document must be version 2012-10-17 or greater.");
    const Value& statements = policy["Statement"];
    if (statements.size() == 0) {
        if (use == PolicyUse::trust) malformed("Missing required field Statement");
        syntax_error();
    }
    std::set<std::string_view> sids;
    if (statements.is_object()) return check_statement(statements, use, sids);
    for (const Value& statement : statements.items()) check_statement(statement, use, sids);
}

std::size_t policy_size(std::string_view text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return c != ' ' && c != '\t' && c != '\n' && c != '\r'; }));
}

}  // namespace stepwell
