#include "adapters/services/sts/sts.hpp"
#include "adapters/platform/store/documents.hpp"
#include "engine/runtime/clock.hpp"

#include "adapters/aws/sessions.hpp"
#include "adapters/services/iam/iam.hpp"
#include "tests/adapters/platform/store/ground.hpp"
#include "tests/adapters/platform/store/temporary_directory.hpp"

namespace stepwell::sts {
namespace {

const std::string trust =
    R"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole"}})";
const std::string role_arn = "arn:aws:iam::111122223333:role/path/worker";

class StsTest : public testing::Test {
protected:
    struct Life : test::Ground {
        explicit Life(const std::filesystem::path& directory) : Ground(directory), iam(platform), sts(platform) {}
        iam::Iam iam;
        Sts sts;
    };
    Value call(const std::string& operation, const Value& input, Context context = {}) {
        return life.call("sts", operation, input, std::move(context));
    }
    std::string refused(const std::string& operation, const Value& input, Context context = {}) {
        return life.refused("sts", operation, input, std::move(context));
    }
    static Value assume(const std::string& arn = role_arn) {
        return Value::object({{"RoleArn", arn}, {"RoleSessionName", "me"}});
    }
    /// Who signs with these credentials, as the router sees it.
    static Context signed_with(const Value& credentials) {
        Context context;
        context.access_key = credentials["AccessKeyId"].as_string();
        context.account = session_account(context.access_key).value_or("?");
        return context;
    }
    void make_role() {
        Context context;
        context.account = "111122223333";
        life.call("iam", "CreateRole",
                  Value::object({{"RoleName", "worker"}, {"Path", "/path/"}, {"AssumeRolePolicyDocument", trust}}),
                  context);
    }

    test::TemporaryDirectory directory;
    Life life{directory.path()};
};

TEST_F(StsTest, TheCallerIsTheRootUserOfItsAccount) {
    Context context;
    context.account = "111122223333";
    EXPECT_EQ(print(call("GetCallerIdentity", Value::empty_object(), context)),
              R"({"UserId":"111122223333","Account":"111122223333","Arn":"arn:aws:iam::111122223333:root"})");
}

TEST_F(StsTest, WhoAssumesARoleIsThatRole) {
    make_role();
    const Value answer = call("AssumeRole", assume());
    const Value& credentials = answer["Credentials"];
    EXPECT_TRUE(credentials["AccessKeyId"].as_string().starts_with("ASIA"));
    EXPECT_EQ(credentials["AccessKeyId"].as_string().size(), 20U);
    EXPECT_EQ(credentials["SecretAccessKey"].as_string().size(), 40U);
    EXPECT_EQ(credentials["Expiration"].as_integer(), 1'700'003'600);
    EXPECT_EQ(answer["AssumedRoleUser"]["Arn"].as_string(), "arn:aws:sts::111122223333:assumed-role/worker/me");
    const Context inside = signed_with(credentials);
    EXPECT_EQ(inside.account, "111122223333");
    const Value identity = call("GetCallerIdentity", Value::empty_object(), inside);
    EXPECT_EQ(identity["Arn"], answer["AssumedRoleUser"]["Arn"]);
    EXPECT_EQ(identity["UserId"], answer["AssumedRoleUser"]["AssumedRoleId"]);
    EXPECT_EQ(life.refused("iam", "GetUser", Value::empty_object(), inside),
              "ValidationError 400: Must specify userName when calling with non-User credentials");
    EXPECT_EQ(
        call("GetAccessKeyInfo", Value::object({{"AccessKeyId", credentials["AccessKeyId"]}}))["Account"].as_string(),
        "111122223333");
    life.clock.advance(std::chrono::hours(2));
    EXPECT_TRUE(refused("GetCallerIdentity", Value::empty_object(), inside).starts_with("ExpiredToken 403"));
}

TEST_F(StsTest, SessionsAreAsLongAsTheRoleAllows) {
    make_role();
    EXPECT_EQ(refused("AssumeRole", assume().with("DurationSeconds", 3601)),
              "ValidationError 400: The requested DurationSeconds exceeds the MaxSessionDuration set for this role.");
    const Value unknown = assume("arn:aws:iam::000000000000:role/never-made").with("DurationSeconds", 43200);
    EXPECT_EQ(call("AssumeRole", unknown)["Credentials"]["Expiration"].as_integer(), 1'700'043'200);
    EXPECT_EQ(call("AssumeRole", unknown)["AssumedRoleUser"]["AssumedRoleId"],
              call("AssumeRole", unknown)["AssumedRoleUser"]["AssumedRoleId"]);
}

TEST_F(StsTest, BadRequests) {
    EXPECT_EQ(refused("AssumeRole", assume("arn:aws:iam::1:role/aaaaaaaaaaaa")),
              "ValidationError 400: arn:aws:iam::1:role/aaaaaaaaaaaa is invalid");
    EXPECT_TRUE(refused("AssumeRole", assume("x")).starts_with("ValidationError 400: 1 validation error detected"));
    EXPECT_TRUE(refused("AssumeRole", assume().with("RoleSessionName", "a b")).starts_with("ValidationError 400"));
    EXPECT_TRUE(refused("AssumeRole", assume().with("Policy", "{")).starts_with("MalformedPolicyDocument 400"));
    EXPECT_TRUE(refused("AssumeRole", assume().with("TokenCode", "123456")).starts_with("AccessDenied 403"));
}

TEST_F(StsTest, SessionTokensAreTheRootUsers) {
    Context context;
    context.account = "111122223333";
    const Value credentials = call("GetSessionToken", Value::empty_object(), context)["Credentials"];
    const Context inside = signed_with(credentials);
    EXPECT_EQ(call("GetCallerIdentity", Value::empty_object(), inside)["Arn"].as_string(),
              "arn:aws:iam::111122223333:root");
    EXPECT_TRUE(refused("GetSessionToken", Value::empty_object(), inside).starts_with("AccessDenied 403"));
}

TEST_F(StsTest, SessionsThatAreOverAreForgotten) {
    call("AssumeRole", assume());
    life.clock.advance(std::chrono::hours(24));
    call("AssumeRole", assume());
    EXPECT_EQ(life.documents.list(session_records).size(), 1U);
}

}  // namespace
}  // namespace stepwell::sts
