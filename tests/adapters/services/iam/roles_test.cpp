#include "adapters/services/iam/roles.hpp"

#include "tests/adapters/services/iam/harness.hpp"

namespace stepwell::iam {
namespace {

const std::string no_role = "NoSuchEntity 404: The role with name nobody cannot be found.";

TEST_F(IamTest, ARoleIsGivenBackAsItWasMade) {
    const Value made = call("CreateRole", Value::object({{"RoleName", "worker"},
                                                         {"Path", "/teams/a/"},
                                                         {"Description", "does it"},
                                                         {"MaxSessionDuration", 7200},
                                                         {"AssumeRolePolicyDocument", lambda_trust}}))["Role"];
    EXPECT_EQ(made["Arn"].as_string(), "arn:aws:iam::000000000000:role/teams/a/worker");
    EXPECT_EQ(made["RoleId"].as_string().size(), 21U);
    EXPECT_TRUE(made["RoleId"].as_string().starts_with("AROA"));
    EXPECT_EQ(decoded(made["AssumeRolePolicyDocument"]), lambda_trust);
    EXPECT_EQ(made["AssumeRolePolicyDocument"].as_string().find('{'), std::string_view::npos);
    restart();
    const Value read = call("GetRole", named("worker"))["Role"];
    for (const char* member : {"Arn", "RoleId", "Path", "RoleName", "CreateDate", "AssumeRolePolicyDocument",
                               "Description", "MaxSessionDuration"})
        EXPECT_EQ(read[member], made[member]) << member;
    EXPECT_EQ(read["CreateDate"].as_integer(), 1'700'000'000);
    EXPECT_EQ(print(read["RoleLastUsed"]), "{}");
    EXPECT_EQ(role("plain")["Path"].as_string(), "/");
    EXPECT_EQ(call("GetRole", named("plain"))["Role"]["MaxSessionDuration"].as_integer(), 3600);
}

TEST_F(IamTest, RolesAreUniqueRegardlessOfCaseAndOfOneAccount) {
    role("worker");
    const Value again = Value::object({{"RoleName", "Worker"}, {"AssumeRolePolicyDocument", lambda_trust}});
    EXPECT_EQ(refused("CreateRole", again), "EntityAlreadyExists 409: Role with name Worker already exists.");
    Context other;
    other.account = "111122223333";
    EXPECT_EQ(call("CreateRole", again, other)["Role"]["Arn"].as_string(), "arn:aws:iam::111122223333:role/Worker");
    EXPECT_EQ(call("ListRoles", Value::empty_object(), other)["Roles"].size(), 1U);
}

TEST_F(IamTest, WhatIsNotThereIsNoSuchEntity) {
    for (const char* operation : {"GetRole", "DeleteRole", "ListRolePolicies", "ListAttachedRolePolicies",
                                  "ListRoleTags", "ListInstanceProfilesForRole", "UpdateRole"})
        EXPECT_EQ(refused(operation, named("nobody")), no_role) << operation;
    role("worker");
    const Value input = Value::object({{"RoleName", "worker"}, {"PolicyName", "p"}});
    const std::string no_policy = "NoSuchEntity 404: The role policy with name p cannot be found.";
    EXPECT_EQ(refused("GetRolePolicy", input), no_policy);
    EXPECT_EQ(refused("DeleteRolePolicy", input), no_policy);
}

TEST_F(IamTest, NamesAndPathsAreChecked) {
    const auto create = [&](Members more) {
        Value input = Value::object({{"RoleName", "r"}, {"AssumeRolePolicyDocument", lambda_trust}});
        for (const auto& [key, value] : more) input = input.with(key.as_string(), value);
        return refused("CreateRole", input);
    };
    EXPECT_EQ(create({{"RoleName", "a b"}}),
              "ValidationError 400: The specified value for roleName is invalid. It must contain only alphanumeric "
              "characters and/or the following: +=,.@_-");
    EXPECT_EQ(create({{"Path", "x"}}),
              "ValidationError 400: The specified value for path is invalid. It must begin and end with / and contain "
              "only alphanumeric characters and/or / characters.");
    EXPECT_EQ(create({{"RoleName", std::string(65, 'r')}}),
              "ValidationError 400: 1 validation error detected: Value '" + std::string(65, 'r') +
                  "' at 'roleName' failed to satisfy constraint: Member must have length less than or equal to 64");
    EXPECT_TRUE(create({{"Path", "/aws-service-role/x/"}}).starts_with("ValidationError 400"));
    EXPECT_TRUE(create({{"MaxSessionDuration", 60}}).starts_with("ValidationError 400: 1 validation error"));
    EXPECT_TRUE(create({{"AssumeRolePolicyDocument", "{"}}).starts_with("MalformedPolicyDocument 400"));
    EXPECT_EQ(create({{"AssumeRolePolicyDocument",
                       R"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":")" +
                           std::string(2100, 'x') + R"("},"Action":"sts:AssumeRole"}})"}}),
              "LimitExceeded 409: Cannot exceed quota for ACLSizePerRole: 2048");
}

TEST_F(IamTest, ARoleWithPoliciesIsNotDeleted) {
    role("worker");
    call("PutRolePolicy",
         Value::object({{"RoleName", "worker"}, {"PolicyName", "inline"}, {"PolicyDocument", allow_all}}));
    const Value attachment =
        Value::object({{"RoleName", "worker"}, {"PolicyArn", "arn:aws:iam::aws:policy/AnythingAtAll"}});
    call("AttachRolePolicy", attachment);
    call("AttachRolePolicy", attachment);  // again: no error, no second one
    EXPECT_EQ(print(call("ListAttachedRolePolicies", named("worker"))["AttachedPolicies"]),
              R"([{"PolicyName":"AnythingAtAll","PolicyArn":"arn:aws:iam::aws:policy/AnythingAtAll"}])");
    EXPECT_EQ(refused("DeleteRole", named("worker")),
              "DeleteConflict 409: Cannot delete entity, must detach all policies first.");
    call("DetachRolePolicy", attachment);
    EXPECT_EQ(refused("DetachRolePolicy", attachment),
              "NoSuchEntity 404: Policy arn:aws:iam::aws:policy/AnythingAtAll was not found.");
    EXPECT_EQ(refused("DeleteRole", named("worker")),
              "DeleteConflict 409: Cannot delete entity, must delete policies first.");
    const Value policy = call("GetRolePolicy", Value::object({{"RoleName", "worker"}, {"PolicyName", "inline"}}));
    EXPECT_EQ(decoded(policy["PolicyDocument"]), allow_all);
    EXPECT_EQ(print(call("ListRolePolicies", named("worker"))), R"({"PolicyNames":["inline"],"IsTruncated":false})");
    call("DeleteRolePolicy", Value::object({{"RoleName", "worker"}, {"PolicyName", "inline"}}));
    call("DeleteRole", named("worker"));
    EXPECT_TRUE(refused("GetRole", named("worker")).starts_with("NoSuchEntity 404"));
}

TEST_F(IamTest, InlinePoliciesHaveTheirQuota) {
    role("worker");
    const std::string large =
        R"({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::)" +
        std::string(6000, 'x') + R"("}]})";
    call("PutRolePolicy", Value::object({{"RoleName", "worker"}, {"PolicyName", "a"}, {"PolicyDocument", large}}));
    call("PutRolePolicy", Value::object({{"RoleName", "worker"}, {"PolicyName", "a"}, {"PolicyDocument", large}}));
    EXPECT_EQ(refused("PutRolePolicy",
                      Value::object({{"RoleName", "worker"}, {"PolicyName", "b"}, {"PolicyDocument", large}})),
              "LimitExceeded 409: Maximum policy size of 10240 bytes exceeded for role worker");
}

TEST_F(IamTest, RolesChange) {
    role("worker");
    call("UpdateRole", Value::object({{"RoleName", "worker"}, {"Description", "new"}, {"MaxSessionDuration", 4000}}));
    const std::string trust =
        R"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole"}})";
    call("UpdateAssumeRolePolicy", Value::object({{"RoleName", "worker"}, {"PolicyDocument", trust}}));
    const Value read = call("GetRole", named("worker"))["Role"];
    EXPECT_EQ(read["Description"].as_string(), "new");
    EXPECT_EQ(read["MaxSessionDuration"].as_integer(), 4000);
    EXPECT_EQ(decoded(read["AssumeRolePolicyDocument"]), trust);
    EXPECT_TRUE(
        refused("UpdateAssumeRolePolicy", Value::object({{"RoleName", "worker"}, {"PolicyDocument", allow_all}}))
            .starts_with("MalformedPolicyDocument 400: Has prohibited field Resource"));
}

TEST_F(IamTest, RolesAreListedByPathInPages) {
    for (int i = 0; i < 5; ++i) role("role-" + std::to_string(i));
    call("CreateRole",
         Value::object({{"RoleName", "apart"}, {"Path", "/x/"}, {"AssumeRolePolicyDocument", lambda_trust}}));
    EXPECT_EQ(call("ListRoles", Value::object({{"PathPrefix", "/x"}}))["Roles"].size(), 1U);
    Values names;
    Value input = Value::object({{"MaxItems", 4}});
    for (int pages = 1;; ++pages) {
        const Value page = call("ListRoles", input);
        for (const Value& each : page["Roles"].items()) names.push_back(each["RoleName"]);
        if (!page["IsTruncated"].as_bool()) {
            EXPECT_EQ(pages, 2);
            EXPECT_FALSE(page.contains("Marker"));
            break;
        }
        input = input.with("Marker", page["Marker"]);
    }
    EXPECT_EQ(print(Value(names)), R"(["apart","role-0","role-1","role-2","role-3","role-4"])");
    EXPECT_EQ(refused("ListRoles", Value::object({{"Marker", "***"}})), "ValidationError 400: Invalid Marker.");
}

TEST_F(IamTest, TagsComeBackAndGo) {
    const auto tag = [](const char* key, const char* value) { return Value::object({{"Key", key}, {"Value", value}}); };
    const Value made = call("CreateRole", Value::object({{"RoleName", "worker"},
                                                         {"AssumeRolePolicyDocument", lambda_trust},
                                                         {"Tags", Value::array({tag("team", "a")})}}))["Role"];
    EXPECT_EQ(made["Tags"].size(), 1U);
    call("TagRole", Value::object({{"RoleName", "worker"}, {"Tags", Value::array({tag("Team", "b"), tag("x", "")})}}));
    EXPECT_EQ(print(call("ListRoleTags", named("worker"))["Tags"]),
              R"([{"Key":"Team","Value":"b"},{"Key":"x","Value":""}])");
    EXPECT_EQ(call("GetRole", named("worker"))["Role"]["Tags"].size(), 2U);
    EXPECT_FALSE(call("ListRoles", Value::empty_object())["Roles"].items()[0].contains("Tags"));
    call("UntagRole", Value::object({{"RoleName", "worker"}, {"TagKeys", Value::array({"team"})}}));
    EXPECT_EQ(call("ListRoleTags", named("worker"))["Tags"].size(), 1U);
    EXPECT_TRUE(refused("TagRole",
                        Value::object({{"RoleName", "worker"}, {"Tags", Value::array({tag("a", "1"), tag("A", "2")})}}))
                    .starts_with("InvalidInput 400: Duplicate tag keys found."));
    Values many;
    for (int i = 0; i < 51; ++i) many.push_back(tag(("k" + std::to_string(i)).c_str(), "v"));
    for (const auto& [operation, role] : {std::pair("TagRole", "worker"), std::pair("CreateRole", "other")}) {
        const Value input = Value::object({{"RoleName", role}, {"AssumeRolePolicyDocument", lambda_trust}});
        EXPECT_TRUE(refused(operation, input.with("Tags", Value::array({tag("AWS:x", "1")})))
                        .starts_with("InvalidInput 400: Tag keys that begin with aws:"));
        EXPECT_NE(refused(operation, input.with("Tags", Value(Values(many)))), "");
    }
}

TEST_F(IamTest, ServiceLinkedRolesBelongToTheirService) {
    const Value made =
        call("CreateServiceLinkedRole", Value::object({{"AWSServiceName", "ecs.amazonaws.com"}}))["Role"];
    EXPECT_EQ(made["Arn"].as_string(),
              "arn:aws:iam::000000000000:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS");
    EXPECT_EQ(refused("CreateServiceLinkedRole", Value::object({{"AWSServiceName", "ecs.amazonaws.com"}})),
              "InvalidInput 400: Service role name AWSServiceRoleForECS has been taken in this account, please try a "
              "different suffix.");
    EXPECT_TRUE(refused("DeleteRole", named("AWSServiceRoleForECS")).starts_with("UnmodifiableEntity 400"));
    const Value task = call("DeleteServiceLinkedRole", named("AWSServiceRoleForECS"))["DeletionTaskId"];
    EXPECT_TRUE(task.as_string().starts_with("task/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS/"));
    EXPECT_EQ(
        call("GetServiceLinkedRoleDeletionStatus", Value::object({{"DeletionTaskId", task}}))["Status"].as_string(),
        "SUCCEEDED");
    EXPECT_TRUE(refused("GetRole", named("AWSServiceRoleForECS")).starts_with("NoSuchEntity"));
    EXPECT_TRUE(refused("CreateServiceLinkedRole", Value::object({{"AWSServiceName", "unheard.of"}}))
                    .starts_with("InvalidInput 400"));
}

}  // namespace
}  // namespace stepwell::iam
