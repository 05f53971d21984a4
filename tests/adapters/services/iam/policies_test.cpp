#include "adapters/services/iam/policies.hpp"

#include "tests/adapters/services/iam/harness.hpp"

namespace stepwell::iam {
namespace {

Value of(const std::string& arn) { return Value::object({{"PolicyArn", arn}}); }

TEST_F(IamTest, APolicyIsGivenBackAsItWasMade) {
    const std::string arn = policy("reader", "/a/");
    EXPECT_EQ(arn, "arn:aws:iam::000000000000:policy/a/reader");
    restart();
    const Value read = call("GetPolicy", of(arn))["Policy"];
    EXPECT_TRUE(read["PolicyId"].as_string().starts_with("ANPA"));
    EXPECT_EQ(read["DefaultVersionId"].as_string(), "v1");
    EXPECT_EQ(read["AttachmentCount"].as_integer(), 0);
    EXPECT_TRUE(read["IsAttachable"].as_bool());
    const Value version = call("GetPolicyVersion", of(arn).with("VersionId", "v1"))["PolicyVersion"];
    EXPECT_EQ(decoded(version["Document"]), allow_all);
    EXPECT_TRUE(version["IsDefaultVersion"].as_bool());
    EXPECT_EQ(refused("CreatePolicy", Value::object({{"PolicyName", "READER"}, {"PolicyDocument", allow_all}})),
              "EntityAlreadyExists 409: A policy called READER already exists. Duplicate names are not allowed.");
}

TEST_F(IamTest, PoliciesThatAreNotThere) {
    const std::string other = "arn:aws:iam::000000000000:policy/reader";
    policy("reader", "/a/");
    EXPECT_EQ(refused("GetPolicy", of(other)), "NoSuchEntity 404: Policy " + other + " was not found.");
    EXPECT_EQ(refused("DeletePolicy", of(other)), "NoSuchEntity 404: Policy " + other + " was not found.");
    EXPECT_EQ(refused("GetPolicy", of("arn:aws:iam::aws:policy/Unheard")),
              "NoSuchEntity 404: Policy arn:aws:iam::aws:policy/Unheard was not found.");
    EXPECT_EQ(refused("GetPolicy", of("arn:aws:s3:::not-a-policy")),
              "InvalidInput 400: ARN arn:aws:s3:::not-a-policy is not valid.");
    role("worker");
    EXPECT_EQ(refused("AttachRolePolicy", of(other).with("RoleName", "worker")),
              "NoSuchEntity 404: Policy " + other + " does not exist or is not attachable.");
    EXPECT_EQ(refused("GetPolicyVersion", of("arn:aws:iam::000000000000:policy/a/reader").with("VersionId", "v9")),
              "NoSuchEntity 404: Policy arn:aws:iam::000000000000:policy/a/reader version v9 does not exist or is not "
              "attachable.");
}

TEST_F(IamTest, AttachedPoliciesAreCountedAndNotDeleted) {
    const std::string arn = policy("reader");
    role("one");
    role("two");
    for (const char* name : {"one", "two"}) call("AttachRolePolicy", of(arn).with("RoleName", name));
    EXPECT_EQ(call("GetPolicy", of(arn))["Policy"]["AttachmentCount"].as_integer(), 2);
    EXPECT_EQ(call("ListEntitiesForPolicy", of(arn))["PolicyRoles"].size(), 2U);
    EXPECT_EQ(call("ListPolicies", Value::object({{"Scope", "Local"}, {"OnlyAttached", true}}))["Policies"].size(), 1U);
    EXPECT_EQ(refused("DeletePolicy", of(arn)), "DeleteConflict 409: Cannot delete a policy attached to entities.");
    for (const char* name : {"one", "two"}) call("DetachRolePolicy", of(arn).with("RoleName", name));
    call("PutRolePermissionsBoundary", Value::object({{"RoleName", "one"}, {"PermissionsBoundary", arn}}));
    EXPECT_EQ(call("GetPolicy", of(arn))["Policy"]["PermissionsBoundaryUsageCount"].as_integer(), 1);
    EXPECT_TRUE(refused("DeletePolicy", of(arn)).starts_with("DeleteConflict"));
    call("DeleteRolePermissionsBoundary", named("one"));
    call("DeletePolicy", of(arn));
    EXPECT_EQ(print(call("ListPolicies", Value::object({{"Scope", "Local"}}))["Policies"]), "[]");
}

TEST_F(IamTest, VersionsAreFiveAndOneIsInForce) {
    const std::string arn = policy("reader");
    const std::string deny = R"({"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"*","Resource":"*"}})";
    const auto create = [&](bool in_force) {
        return of(arn).with("PolicyDocument", deny).with("SetAsDefault", in_force);
    };
    EXPECT_EQ(call("CreatePolicyVersion", create(false))["PolicyVersion"]["VersionId"].as_string(), "v2");
    EXPECT_EQ(call("GetPolicy", of(arn))["Policy"]["DefaultVersionId"].as_string(), "v1");
    EXPECT_TRUE(call("CreatePolicyVersion", create(true))["PolicyVersion"]["IsDefaultVersion"].as_bool());
    EXPECT_EQ(refused("DeletePolicyVersion", of(arn).with("VersionId", "v3")),
              "DeleteConflict 409: Cannot delete the default version of a policy.");
    EXPECT_TRUE(
        refused("DeletePolicy", of(arn)).starts_with("DeleteConflict 409: This policy has more than one version"));
    call("SetDefaultPolicyVersion", of(arn).with("VersionId", "v1"));
    call("DeletePolicyVersion", of(arn).with("VersionId", "v3"));
    for (int i = 0; i < 3; ++i) call("CreatePolicyVersion", create(false));
    EXPECT_TRUE(
        refused("CreatePolicyVersion", create(false)).starts_with("LimitExceeded 409: A managed policy can have"));
    Values ids;
    const Value versions = call("ListPolicyVersions", of(arn))["Versions"];
    for (const Value& version : versions.items()) ids.push_back(version["VersionId"]);
    EXPECT_EQ(print(Value(ids)), R"(["v6","v5","v4","v2","v1"])");  // numbers are not given twice
}

TEST_F(IamTest, SomePoliciesOfAwsCanBeRead) {
    const std::string arn = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole";
    const Value read = call("GetPolicy", of(arn))["Policy"];
    EXPECT_EQ(read["Path"].as_string(), "/service-role/");
    const Value version =
        call("GetPolicyVersion", of(arn).with("VersionId", read["DefaultVersionId"]))["PolicyVersion"];
    EXPECT_NE(decoded(version["Document"]).find("logs:PutLogEvents"), std::string::npos);
    EXPECT_TRUE(refused("DeletePolicy", of(arn)).starts_with("AccessDenied 403"));
    EXPECT_TRUE(
        refused("CreatePolicyVersion", of(arn).with("PolicyDocument", allow_all)).starts_with("AccessDenied 403"));
    EXPECT_GT(call("ListPolicies", Value::object({{"Scope", "AWS"}}))["Policies"].size(), 5U);
}

TEST_F(IamTest, TheSizeOfAPolicyHasALimit) {
    const std::string large =
        R"({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::)" +
        std::string(6144, 'x') + R"("}]})";
    EXPECT_EQ(refused("CreatePolicy", Value::object({{"PolicyName", "p"}, {"PolicyDocument", large}})),
              "LimitExceeded 409: Cannot exceed quota for PolicySize: 6144");
}

}  // namespace
}  // namespace stepwell::iam
