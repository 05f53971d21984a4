// User guide: "Cross-account resource access in IAM", "Troubleshoot access denied error messages".
#include "adapters/aws/account_rule.hpp"

#include <algorithm>

#include "adapters/aws/models/models.hpp"
#include "adapters/aws/policy_evaluation.hpp"
#include "adapters/aws/sessions.hpp"
#include "adapters/platform/http/url.hpp"
#include "engine/arn.hpp"
#include "engine/runtime/log.hpp"
#include "engine/text.hpp"

namespace stepwell {

namespace {

using shapes::Shape;
using shapes::Type;

constexpr std::size_t deepest = 20;

bool says_arn(std::string_view name) {
    const std::string lower = ascii_lower(name);
    return lower.ends_with("arn") || lower.ends_with("arns");
}

bool is_arn_shape(const Shape& shape) {
    return shape.type == Type::string &&
           (shape.name.find("Arn") != std::string_view::npos || shape.name.find("ARN") != std::string_view::npos ||
            shape.pattern.find("arn:") != std::string_view::npos);
}

/// AWS's own pattern for functions: `arn:aws:lambda:`, region and account may each be left out.
std::string completed(std::string_view text, std::string_view service, const Place& caller) {
    if (text.starts_with("arn:") || !std::ranges::count(text, ':')) return std::string(text);
    const auto parts = split(text, ':');
    std::size_t next = parts[0].find('-') != std::string_view::npos ? 1 : 0;
    if (next >= parts.size() || !Arn{.account = parts[next]}.has_account_id()) return std::string(text);
    Arn arn{
        .service = service, .region = next > 0 ? parts[0] : std::string_view(caller.region), .account = parts[next]};
    const std::string_view rest = text.substr(static_cast<std::size_t>(parts[next].data() - text.data()) + 12);
    const std::string resource =
        rest.starts_with(":function:") ? std::string(rest.substr(1)) : "function:" + std::string(rest.substr(1));
    arn.resource = resource;
    return print(arn);
}

class Search {
public:
    Search(const shapes::Operation& operation, const Place& caller)
        : service_(operation.service->signing_name), caller_(caller) {}

    void members(const Shape& shape, const Value& input) {
        for (const shapes::Member& member : shape.members) {
            const Value* value = input.find(member.name);
            if (!value || member.name == "SourceArn") continue;
            subject_ = depth_ == 0 && member.required;
            top_level_ = depth_ == 0 && !member.shape->sensitive;
            walk(*member.shape, *value, says_arn(member.name));
        }
    }
    std::vector<ForeignArn> found;

private:
    void walk(const Shape& shape, const Value& value, bool named) {
        if (shape.type == Type::string) {
            if (!value.is_string()) return;
            const bool known = named || is_arn_shape(shape);
            if (known || (top_level_ && !shape.sensitive)) note(value.as_string(), known);
            return;
        }
        if (depth_ > deepest) return;
        if (shape.type == Type::list && value.is_array()) {
            for (const Value& item : value.items()) walk(*shape.element, item, named);
        } else if (shape.type == Type::structure && value.is_object()) {
            const bool top_level = std::exchange(top_level_, false);
            const bool subject = subject_;
            ++depth_;
            members(shape, value);
            --depth_;
            top_level_ = top_level;
            subject_ = subject;
        } else if (shape.type == Type::map && value.is_object()) {
            const bool top_level = std::exchange(top_level_, false);
            ++depth_;
            for (const auto& [key, item] : value.members()) {
                if (is_arn_shape(*shape.key)) note(key.as_string(), true);
                walk(*shape.element, item, false);
            }
            --depth_;
            top_level_ = top_level;
        }
    }

    void note(std::string_view text, bool known) {
        const std::string whole = known ? completed(text, service_, caller_) : std::string(text);
        const auto arn = Arn::parse(whole);
        if (!arn || !arn->has_account_id() || arn->account == caller_.account) return;
        if (!known && arn->service != service_) return;
        if (arn->service == "iam" || arn->service == "sts" || arn->service == "kms") return;
        found.push_back({whole, std::string(arn->account), subject_});
    }

    std::string_view service_;
    const Place& caller_;
    std::size_t depth_ = 0;
    bool top_level_ = false;
    bool subject_ = false;
};

const ResourcePolicy* row_of(const Dialect& dialect, const Arn& arn) {
    const auto found = std::ranges::find(dialect.resource_policies, arn.resource_type(), &ResourcePolicy::type);
    return found == dialect.resource_policies.end() ? nullptr : &*found;
}

bool is_not_found(const ApiError& error) {
    return error.status == 404 || error.code.find("NotFound") != std::string::npos ||
           error.code.find("DoesNotExist") != std::string::npos || error.code.find("NoSuch") != std::string::npos;
}

}  // namespace

std::vector<ForeignArn> foreign_arns(const shapes::Operation& operation, const Value& input, const Place& caller) {
    Search search(operation, caller);
    if (operation.input) search.members(*operation.input, input);
    return std::move(search.found);
}

void explain_not_found(const shapes::Operation& operation, const Value& input, const Place& caller,
                       const ApiError& error) {
    if (!is_not_found(error)) return;
    for (const ForeignArn& arn : foreign_arns(operation, input, caller))
        log::warn("registry",
                  "not found: the ARN names another account than the request's (an access key of 12 digits is the "
                  "account that it works in)",
                  {{"operation", operation.name},
                   {"arn", arn.text},
                   {"account-of-arn", arn.account},
                   {"account-of-request", caller.account}});
}

ApiError AccountRule::denied(shapes::Protocol protocol, std::string_view caller, std::string_view action,
                             std::string_view resource, std::string_view reason) {
    std::string text = "User: ";
    text.append(caller).append(" is not authorized to perform: ").append(action).append(" on resource: ");
    text.append(resource).append(reason);
    if (protocol == shapes::Protocol::json) return {"AccessDeniedException", 400, std::move(text)};
    if (protocol == shapes::Protocol::rest_json) return {"AccessDeniedException", 403, std::move(text)};
    return {"AccessDenied", 403, std::move(text)};
}

/// Null: it has none.
asio::awaitable<Value> AccountRule::policy_of(std::string text, Value input) const {
    const Arn arn = *Arn::parse(text);
    const auto all = models::services();
    const auto service =
        std::ranges::find_if(all, [&](const shapes::Service* each) { return each->signing_name == arn.service; });
    const ResourcePolicy* row = service == all.end() ? nullptr : row_of(registry_.dialect((*service)->id), arn);
    if (!row) co_return Value();
    const auto parts = arn.resource_parts();
    ObjectBuilder wanted;
    if (row->number_member.empty() || parts.size() < 3) {
        wanted.set(row->name_member, text);
    } else {
        wanted.set(row->name_member, text.substr(0, text.rfind(':')));
        wanted.set(row->number_member, Value::number(std::string(parts[2])));
    }
    for (const std::string_view member : {row->number_member, row->qualifier_member})
        if (!member.empty() && !input[member].is_null()) wanted.set(member, input[member]);
    Context owner{{std::string(arn.account), std::string(arn.region)}};
    try {
        auto call = registry_.call((*service)->id, row->operation, std::move(owner), wanted.build());
        const Value answer = co_await std::move(call);
        const Parsed policy = parse_json(answer[row->output].as_string());
        co_return policy ? *policy : Value();
    } catch (const ApiError&) {
        co_return Value();
    }
}

asio::awaitable<void> AccountRule::check(const Registry::Entry& entry, Context context, Value input) const {
    const shapes::Operation& operation = entry.shape();
    for (const ForeignArn& foreign : foreign_arns(operation, input, context)) {
        const Arn arn = *Arn::parse(foreign.text);
        const ResourcePolicy* row = row_of(entry.dialect(), arn);
        const OperationDialect own = entry.dialect().of(operation.name);
        std::string_view name = own.action.empty() ? operation.name : own.action;
        if (row && !foreign.is_subject && !row->action_to_use.empty()) name = row->action_to_use;
        PolicyQuestion question;
        question.account = context.account;
        question.caller = caller_arn(documents_, context);
        question.action = std::string(operation.service->signing_name) + ':' + std::string(name);
        question.any_service = context.access_key.empty();
        const PolicyVerdict verdict = evaluate_policy(co_await policy_of(foreign.text, input), question);
        if (verdict == PolicyVerdict::allows) continue;
        const std::string reason = verdict == PolicyVerdict::denies
                                       ? " with an explicit deny in a resource-based policy"
                                       : " because no resource-based policy allows the " + question.action + " action";
        throw denied(operation.service->protocol, question.caller, question.action, foreign.text, reason);
    }
}

asio::awaitable<bool> AccountRule::may_assume(std::string account, std::string caller, std::string role_arn,
                                              std::string external_id) const {
    const auto arn = Arn::parse(role_arn);
    if (!arn) co_return false;
    PolicyQuestion question;
    question.account = std::move(account);
    question.caller = std::move(caller);
    question.action = "sts:AssumeRole";
    question.external_id = std::move(external_id);
    Context owner{{std::string(arn->account), "us-east-1"}};
    Value input = Value::object({{"RoleName", role_arn.substr(role_arn.rfind('/') + 1)}});
    try {
        auto call = registry_.call("iam", "GetRole", std::move(owner), std::move(input));
        const Value role = (co_await std::move(call))["Role"];
        if (role["Arn"].as_string() != role_arn) co_return false;
        const Parsed policy =
            parse_json(http::percent_decode(role["AssumeRolePolicyDocument"].as_string()).value_or(""));
        co_return policy&& evaluate_policy(*policy, question) == PolicyVerdict::allows;
    } catch (const ApiError&) {
        co_return false;
    }
}

}  // namespace stepwell
