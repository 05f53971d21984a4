// AWS: a policy is a text; statements are told by their Sid.
#include "adapters/services/lambda/policy.hpp"

#include <string>

#include "adapters/platform/random.hpp"
#include "adapters/services/lambda/core.hpp"
#include "engine/arn.hpp"

namespace stepwell::lambda {

namespace {

constexpr std::size_t largest_policy = 20480;

std::string policy_text(const Value& policy) {
    Values statements;
    for (const Member& statement : policy["Statements"].members()) statements.push_back(statement.value);
    return print(
        Value::object({{"Version", "2012-10-17"}, {"Id", "default"}, {"Statement", Value(std::move(statements))}}));
}

}  // namespace

Value with_statement(const Value& policy, const Value& input, const Value& statement) {
    check_revision(input, policy);
    const std::string_view sid = input["StatementId"].as_string();
    const Value& known = policy["Statements"].is_object() ? policy["Statements"] : Value::empty_object();
    if (known.contains(sid))
        conflict("The statement id (" + std::string(sid) +
                 ") provided already exists. Please provide a new statement id, or remove the existing statement.");
    Value changed = Value::object({{"RevisionId", random_uuid()}, {"Statements", known.with(sid, statement)}});
    const std::size_t size = policy_text(changed).size();
    if (size > largest_policy)
        throw client_error("PolicyLengthExceededException", 400,
                           "The final policy size (" + std::to_string(size) + ") is bigger than the limit (20480).");
    return changed;
}

Value without_statement(const Value& policy, const Value& input) {
    if (policy.is_null()) not_found("No policy is associated with the given resource.");
    check_revision(input, policy);
    const std::string_view sid = input["StatementId"].as_string();
    if (!policy["Statements"].contains(sid))
        not_found("Statement " + std::string(sid) + " is not found in resource policy.");
    const Value left = policy["Statements"].without(sid);
    if (left.size() == 0) return {};
    return Value::object({{"RevisionId", random_uuid()}, {"Statements", left}});
}

Value policy_answer(const Value& policy) {
    if (policy.is_null()) not_found("The resource you requested does not exist.");
    return Value::object({{"Policy", policy_text(policy)}, {"RevisionId", policy["RevisionId"]}});
}

Value principal(std::string_view text) {
    if (text == "*") return "*";
    const Arn account{.service = "iam", .account = text, .resource = "root"};
    if (account.has_account_id()) return Value::object({{"AWS", print(account)}});
    if (text.starts_with("arn:")) return Value::object({{"AWS", text}});
    if (text.find('.') == std::string_view::npos)
        refuse("The provided principal was invalid. Please check the principal and try again.");
    return Value::object({{"Service", text}});
}

}  // namespace stepwell::lambda
