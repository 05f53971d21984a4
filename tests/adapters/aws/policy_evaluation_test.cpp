// Whom a policy allows what.
#include "adapters/aws/policy_evaluation.hpp"

#include <gtest/gtest.h>

namespace stepwell {
namespace {

PolicyQuestion question_of(std::string caller) {
    PolicyQuestion question;
    question.account = "111111111111";
    question.caller = std::move(caller);
    question.action = "lambda:InvokeFunction";
    return question;
}

const PolicyQuestion by_account = question_of("arn:aws:iam::111111111111:root");
const PolicyQuestion by_role = question_of("arn:aws:sts::111111111111:assumed-role/r/session");

PolicyVerdict of(std::string_view statement, const PolicyQuestion& question = by_account) {
    return evaluate_policy(*parse_json("{\"Statement\":" + std::string(statement) + "}"), question);
}

std::string allow(std::string_view principal, std::string_view more = {}, std::string_view action = "lambda:Invoke*") {
    return R"({"Effect":"Allow","Principal":)" + std::string(principal) + R"(,"Action":")" + std::string(action) +
           "\"" + std::string(more) + "}";
}

TEST(PolicyEvaluation, PrincipalsAreTheAccountItsRootTheCallerOrAnybody) {
    for (const char* principal :
         {R"("*")", R"({"AWS":"*"})", R"({"AWS":"111111111111"})", R"({"AWS":["x","arn:aws:iam::111111111111:root"]})"})
        EXPECT_EQ(of(allow(principal)), PolicyVerdict::allows) << principal;
    for (const char* principal :
         {R"({"AWS":"222222222222"})", R"({"AWS":"arn:aws:iam::222222222222:root"})",
          R"({"Service":"x.amazonaws.com"})", R"({"AWS":"arn:aws:iam::111111111111:role/r"})", "{}"})
        EXPECT_EQ(of(allow(principal)), PolicyVerdict::silent) << principal;
    EXPECT_EQ(of(allow(R"({"AWS":"arn:aws:iam::111111111111:role/path/r"})"), by_role), PolicyVerdict::allows);
    EXPECT_EQ(of(allow(R"({"AWS":"arn:aws:iam::111111111111:role/other"})"), by_role), PolicyVerdict::silent);
}

TEST(PolicyEvaluation, AServiceMayBeNamedWhereOneAsks) {
    PolicyQuestion question = by_account;
    question.any_service = true;
    const std::string statement =
        allow(R"({"Service":"x.amazonaws.com"})", R"(,"Condition":{"ArnLike":{"AWS:SourceArn":"arn:x"}})");
    EXPECT_EQ(of(statement, question), PolicyVerdict::allows);
    EXPECT_EQ(of(statement), PolicyVerdict::silent);
}

TEST(PolicyEvaluation, ActionsHaveWildcardsAndNoCase) {
    for (const char* action : {"*", "lambda:*", "LAMBDA:invokefunction", "lambda:Invoke?unction"})
        EXPECT_EQ(of(allow(R"("*")", {}, action)), PolicyVerdict::allows) << action;
    for (const char* action : {"lambda:Get*", "lambda:Invoke", "s3:*"})
        EXPECT_EQ(of(allow(R"("*")", {}, action)), PolicyVerdict::silent) << action;
    EXPECT_EQ(of(R"({"Effect":"Allow","Principal":"*","NotAction":"lambda:Get*"})"), PolicyVerdict::allows);
    EXPECT_EQ(of(R"({"Effect":"Allow","Principal":"*","NotAction":"lambda:*"})"), PolicyVerdict::silent);
}

TEST(PolicyEvaluation, DenialsCountMore) {
    const std::string both =
        "[" + allow(R"("*")") + R"(,{"Effect":"Deny","Principal":{"AWS":"111111111111"},"Action":"lambda:*"}])";
    EXPECT_EQ(of(both), PolicyVerdict::denies);
}

TEST(PolicyEvaluation, ConditionsOnWhatIsNotKnownAreNotMet) {
    PolicyQuestion question = by_account;
    question.external_id = "7";
    const auto when = [](std::string_view text) { return allow(R"("*")", ",\"Condition\":" + std::string(text)); };
    EXPECT_EQ(of(when(R"({"StringEquals":{"sts:ExternalId":["6","7"]}})"), question), PolicyVerdict::allows);
    EXPECT_EQ(of(when(R"({"StringEquals":{"sts:ExternalId":"7"}})")), PolicyVerdict::silent);
    EXPECT_EQ(of(when(R"({"StringLike":{"aws:principalaccount":"1111*"}})")), PolicyVerdict::allows);
    EXPECT_EQ(of(when(R"({"Bool":{"aws:MultiFactorAuthPresent":"true"}})")), PolicyVerdict::silent);
}

}  // namespace
}  // namespace stepwell
