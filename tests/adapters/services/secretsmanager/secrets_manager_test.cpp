#include "adapters/services/secretsmanager/secrets_manager.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <memory>
#include <stdexcept>
#include <string>

#include "tests/adapters/platform/store/ground.hpp"
#include "tests/adapters/platform/store/temporary_directory.hpp"

namespace stepwell::secretsmanager {
namespace {

using test::run;

/// One life of a server.
struct Server : test::Ground {
    explicit Server(const std::filesystem::path& directory) : Ground(directory), service(platform) {}

    Value call(const std::string& operation, const std::string& json, Context context = {}) {
        const Parsed parsed = parse_json(json);
        if (!parsed) throw std::logic_error("bad call: " + operation + " " + json);
        return Ground::call("secretsmanager", operation, *parsed, std::move(context));
    }
    std::string refused(const std::string& operation, const std::string& json) {
        try {
            return "accepted: " + print(call(operation, json));
        } catch (const ApiError& error) {
            EXPECT_EQ(error.status, 400);
            return error.code + ": " + error.message;
        }
    }

    SecretsManager service;
};

class Secrets : public testing::Test {
protected:
    std::string current(const std::string& id) {
        return std::string(
            server->call("GetSecretValue", R"({"SecretId": ")" + id + "\"}")["SecretString"].as_string());
    }
    static std::string token(char c) { return std::string(36, c); }

    test::TemporaryDirectory directory;
    std::unique_ptr<Server> server = std::make_unique<Server>(directory.path());
};

const std::string no_such_secret = "ResourceNotFoundException: Secrets Manager can't find the specified secret.";
const std::string marked =
    "InvalidRequestException: You can't perform this operation on the secret because it was marked for deletion.";

TEST_F(Secrets, AreFoundByNameAndArn) {
    const Value made =
        server->call("CreateSecret", R"({"Name": "app/db-main", "SecretString": "s3cret", "ClientRequestToken": ")" +
                                         token('a') + "\"}");
    const std::string arn(made["ARN"].as_string());
    const std::string start = "arn:aws:secretsmanager:us-east-1:000000000000:secret:app/db-main-";
    ASSERT_TRUE(arn.starts_with(start)) << arn;
    EXPECT_EQ(arn.size(), start.size() + 6);
    EXPECT_EQ(made["VersionId"].as_string(), token('a'));
    EXPECT_EQ(current("app/db-main"), "s3cret");
    EXPECT_EQ(current(arn), "s3cret");
    EXPECT_EQ(current(arn.substr(0, arn.size() - 7)), "s3cret");  // without its random end
    for (const std::string& other :
         {std::string("app"), start + "xxxxxx", arn + "x", std::string("arn:aws:x"), start.substr(0, 30)})
        EXPECT_FALSE(server->refused("GetSecretValue", R"({"SecretId": ")" + other + "\"}").starts_with("accepted"))
            << other;
    EXPECT_EQ(server->refused("GetSecretValue", R"({"SecretId": "app"})"), no_such_secret);

    const Value value = server->call("GetSecretValue", R"({"SecretId": "app/db-main"})");
    EXPECT_EQ(print(value["VersionStages"]), R"(["AWSCURRENT"])");
    EXPECT_EQ(value["CreatedDate"].as_double(), 1700000000.5);
    EXPECT_FALSE(value.contains("SecretBinary"));

    // An ARN is looked up where it says; a name where the request comes from.
    Context elsewhere;
    elsewhere.region = "eu-west-1";
    EXPECT_EQ(server->call("GetSecretValue", R"({"SecretId": ")" + arn + "\"}", elsewhere)["SecretString"].as_string(),
              "s3cret");
    EXPECT_THROW(server->call("GetSecretValue", R"({"SecretId": "app/db-main"})", elsewhere), ApiError);
}

TEST_F(Secrets, SurviveARestart) {
    server->call("CreateSecret", R"({"Name": "kept", "SecretBinary": "AAEC"})");
    server.reset();
    server = std::make_unique<Server>(directory.path());
    EXPECT_EQ(server->call("GetSecretValue", R"({"SecretId": "kept"})")["SecretBinary"].as_string(), "AAEC");
    run(server->service.reset());
    EXPECT_EQ(server->refused("GetSecretValue", R"({"SecretId": "kept"})"), no_such_secret);
}

TEST_F(Secrets, AreCreatedOnce) {
    const std::string request = R"({"Name": "n", "SecretString": "x", "ClientRequestToken": ")" + token('a') + "\"}";
    const Value first = server->call("CreateSecret", request);
    EXPECT_EQ(server->call("CreateSecret", request), first);
    EXPECT_EQ(server->refused("CreateSecret", R"({"Name": "n", "SecretString": "x"})"),
              "ResourceExistsException: The operation failed because the secret n already exists.");
    EXPECT_EQ(server->refused("CreateSecret",
                              R"({"Name": "n", "SecretString": "y", "ClientRequestToken": ")" + token('a') + "\"}"),
              "ResourceExistsException: The operation failed because the secret n already exists.");
    EXPECT_EQ(server->refused("CreateSecret", R"({"Name": "a b"})"),
              "ValidationException: Invalid name. Must be a valid name containing alphanumeric characters, or any of "
              "the following: -/_+=.@!");
    EXPECT_EQ(server->refused("CreateSecret", R"({"Name": "m", "SecretString": "x", "SecretBinary": "AA=="})"),
              "InvalidParameterException: You can't specify both a binary secret value and a string secret value in "
              "the same secret.");
    EXPECT_EQ(server->refused("CreateSecret", R"({"Name": "m", "AddReplicaRegions": [{"Region": "eu-west-1"}]})"),
              "InvalidParameterException: AddReplicaRegions is not supported here.");
}

TEST_F(Secrets, WithoutAValueHaveNone) {
    EXPECT_FALSE(
        server
            ->call(
                "CreateSecret",
                R"({"Name": "empty", "KmsKeyId": "alias/mine", "Description": "d", "Tags": [{"Key": "k", "Value": "v"}]})")
            .contains("VersionId"));
    EXPECT_EQ(server->refused("GetSecretValue", R"({"SecretId": "empty"})"),
              "ResourceNotFoundException: Secrets Manager can't find the specified secret value for staging label: "
              "AWSCURRENT");
    const Value described = server->call("DescribeSecret", R"({"SecretId": "empty"})");
    EXPECT_EQ(described["KmsKeyId"].as_string(), "alias/mine");
    EXPECT_EQ(described["Description"].as_string(), "d");
    EXPECT_EQ(print(described["Tags"]), R"([{"Key":"k","Value":"v"}])");
    EXPECT_FALSE(described.contains("VersionIdsToStages"));
}

TEST_F(Secrets, LabelsMoveFromVersionToVersion) {
    server->call("CreateSecret",
                 R"({"Name": "n", "SecretString": "one", "ClientRequestToken": ")" + token('1') + "\"}");
    const auto put = [&](char id, const std::string& text, const std::string& more = "") {
        return server->call("PutSecretValue", R"({"SecretId": "n", "SecretString": ")" + text +
                                                  R"(", "ClientRequestToken": ")" + token(id) + "\"" + more + "}");
    };
    const auto stages = [&] {
        return print(server->call("DescribeSecret", R"({"SecretId": "n"})")["VersionIdsToStages"]);
    };
    EXPECT_EQ(print(put('2', "two")["VersionStages"]), R"(["AWSCURRENT"])");
    EXPECT_EQ(current("n"), "two");
    EXPECT_EQ(stages(), "{\"" + token('1') + R"(":["AWSPREVIOUS"],")" + token('2') + R"(":["AWSCURRENT"]})");
    put('3', "three");
    EXPECT_EQ(stages(), "{\"" + token('2') + R"(":["AWSPREVIOUS"],")" + token('3') + R"(":["AWSCURRENT"]})");
    put('4', "four", R"(, "VersionStages": ["AWSPENDING", "mine"])");
    EXPECT_EQ(current("n"), "three");
    put('5', "five", R"(, "VersionStages": ["mine"])");
    EXPECT_EQ(stages(), "{\"" + token('2') + R"(":["AWSPREVIOUS"],")" + token('3') + R"(":["AWSCURRENT"],")" +
                            token('4') + R"(":["AWSPENDING"],")" + token('5') + R"(":["mine"]})");

    const auto get = [&](const std::string& more) {
        return server->refused("GetSecretValue", R"({"SecretId": "n", )" + more + "}");
    };
    EXPECT_NE(get(R"("VersionStage": "AWSPREVIOUS")").find("\"two\""), std::string::npos);
    EXPECT_NE(get(R"("VersionStage": "mine")").find("\"five\""), std::string::npos);
    EXPECT_NE(get(R"("VersionId": ")" + token('1') + "\"").find("\"one\""),
              std::string::npos);  // deprecated, still there
    EXPECT_EQ(
        get(R"("VersionStage": "none")"),
        "ResourceNotFoundException: Secrets Manager can't find the specified secret value for staging label: none");
    EXPECT_EQ(get(R"("VersionId": ")" + token('9') + "\""),
              "ResourceNotFoundException: Secrets Manager can't find the specified secret value for VersionId: " +
                  token('9'));
    EXPECT_EQ(get(R"("VersionStage": "mine", "VersionId": ")" + token('3') + "\""),
              "InvalidRequestException: You provided a VersionStage that is not associated to the provided VersionId.");
}

TEST_F(Secrets, AreUpdated) {
    const Value made = server->call("CreateSecret", R"({"Name": "n", "Description": "d", "SecretString": "one"})");
    EXPECT_FALSE(server->call("UpdateSecret", R"({"SecretId": "n", "Description": "e"})").contains("VersionId"));
    EXPECT_EQ(server->call("DescribeSecret", R"({"SecretId": "n"})")["Description"].as_string(), "e");
    EXPECT_EQ(current("n"), "one");
    const auto update = [&](const std::string& value) {
        return R"({"SecretId": "n", "SecretString": ")" + value + R"(", "ClientRequestToken": ")" + token('2') + "\"}";
    };
    EXPECT_EQ(server->call("UpdateSecret", update("two"))["VersionId"].as_string(), token('2'));
    EXPECT_EQ(server->call("UpdateSecret", update("two"))["ARN"], made["ARN"]);  // the same request again
    EXPECT_EQ(current("n"), "two");
    EXPECT_EQ(server->refused("UpdateSecret", update("three")),
              "ResourceExistsException: You can't use ClientRequestToken " + token('2') +
                  " because that value is already in use for a version of secret " +
                  std::string(made["ARN"].as_string()) + ".");
    server->call("UpdateSecret", R"({"SecretId": "n", "Description": ""})");
    EXPECT_FALSE(server->call("DescribeSecret", R"({"SecretId": "n"})").contains("Description"));
    EXPECT_EQ(server->refused("UpdateSecret", R"({"SecretId": "none", "Description": "e"})"), no_such_secret);
    EXPECT_EQ(server->refused("UpdateSecret", R"({"SecretId": "n", "Type": "x"})"),
              "InvalidParameterException: Type is not supported here.");
}

TEST_F(Secrets, HaveTags) {
    server->call("CreateSecret", R"({"Name": "n", "Tags": [{"Key": "a", "Value": "1"}]})");
    const auto tags = [&] { return print(server->call("DescribeSecret", R"({"SecretId": "n"})")["Tags"]); };
    server->call("TagResource",
                 R"({"SecretId": "n", "Tags": [{"Key": "b", "Value": "2"}, {"Key": "a", "Value": "3"}]})");
    EXPECT_EQ(tags(), R"([{"Key":"a","Value":"3"},{"Key":"b","Value":"2"}])");
    server->call("UntagResource", R"({"SecretId": "n", "TagKeys": ["a", "never"]})");
    EXPECT_EQ(tags(), R"([{"Key":"b","Value":"2"}])");
    EXPECT_EQ(server->refused("TagResource", R"({"SecretId": "n", "Tags": [{"Key": "aws:x", "Value": "2"}]})"),
              "InvalidParameterException: Tag keys that start with aws: are reserved for AWS.");
    std::string many;
    for (int i = 0; i < 50; ++i) many += (i ? ", " : "") + (R"({"Key": "k)" + std::to_string(i)) + R"("})";
    EXPECT_EQ(server->refused("TagResource", R"({"SecretId": "n", "Tags": [)" + many + "]}"),
              "InvalidParameterException: A secret can have at most 50 tags.");
    EXPECT_EQ(tags(), R"([{"Key":"b","Value":"2"}])");

    EXPECT_EQ(server->refused("CreateSecret", R"({"Name": "m", "Tags": [{"Key": "aws:x", "Value": "2"}]})"),
              "InvalidParameterException: Tag keys that start with aws: are reserved for AWS.");
    EXPECT_EQ(server->refused("CreateSecret", R"({"Name": "m", "Tags": [{"Key": "b"}, )" + many + "]}"),
              "InvalidParameterException: A secret can have at most 50 tags.");
}

TEST_F(Secrets, HaveNoPolicy) {
    server->call("CreateSecret", R"({"Name": "n"})");
    const Value answer = server->call("GetResourcePolicy", R"({"SecretId": "n"})");
    EXPECT_EQ(answer["Name"].as_string(), "n");
    EXPECT_FALSE(answer.contains("ResourcePolicy"));
    server->call("DeleteSecret", R"({"SecretId": "n"})");
    for (const char* operation : {"GetResourcePolicy", "UpdateSecret"})
        EXPECT_EQ(server->refused(operation, R"({"SecretId": "n"})"), marked) << operation;
    EXPECT_EQ(server->refused("TagResource", R"({"SecretId": "n", "Tags": []})"), marked);
}

TEST_F(Secrets, ATokenMakesOneVersion) {
    const Value made = server->call("CreateSecret", R"({"Name": "n", "SecretString": "one"})");
    const std::string request =
        R"({"SecretId": "n", "SecretString": "two", "ClientRequestToken": ")" + token('2') + "\"}";
    EXPECT_EQ(server->call("PutSecretValue", request), server->call("PutSecretValue", request));
    EXPECT_EQ(
        server->refused("PutSecretValue",
                        R"({"SecretId": "n", "SecretString": "three", "ClientRequestToken": ")" + token('2') + "\"}"),
        "ResourceExistsException: You can't use ClientRequestToken " + token('2') +
            " because that value is already in use for a version of secret " + std::string(made["ARN"].as_string()) +
            ".");
    EXPECT_EQ(server->refused("PutSecretValue", R"({"SecretId": "n"})"),
              "InvalidParameterException: You must provide either SecretString or SecretBinary.");
    EXPECT_EQ(server->refused("PutSecretValue", R"({"SecretId": "m", "SecretString": "x"})"), no_such_secret);
    for (int i = 0; i < 120; ++i)
        server->call("PutSecretValue", R"({"SecretId": "n", "SecretString": ")" + std::to_string(i) + "\"}");
    EXPECT_EQ(current("n"), "119");
    EXPECT_FALSE(server->refused("GetSecretValue", R"({"SecretId": "n", "VersionId": ")" + token('2') + "\"}")
                     .starts_with("accepted"));
}

TEST_F(Secrets, AreDeletedAfterTheirRecoveryWindow) {
    server->call("CreateSecret", R"({"Name": "n", "SecretString": "x"})");
    EXPECT_EQ(server->refused("DeleteSecret", R"({"SecretId": "n", "RecoveryWindowInDays": 6})"),
              "InvalidParameterException: RecoveryWindowInDays value must be between 7 and 30 days (inclusive).");
    EXPECT_EQ(server->refused("DeleteSecret",
                              R"({"SecretId": "n", "RecoveryWindowInDays": 7, "ForceDeleteWithoutRecovery": true})"),
              "InvalidParameterException: You can't use ForceDeleteWithoutRecovery in conjunction with "
              "RecoveryWindowInDays.");
    const Value deleted = server->call("DeleteSecret", R"({"SecretId": "n", "RecoveryWindowInDays": 7})");
    EXPECT_EQ(print(deleted["DeletionDate"]), "1700604800.500");
    EXPECT_EQ(server->refused("GetSecretValue", R"({"SecretId": "n"})"), marked);
    EXPECT_EQ(server->refused("PutSecretValue", R"({"SecretId": "n", "SecretString": "y"})"), marked);
    EXPECT_EQ(server->refused("DeleteSecret", R"({"SecretId": "n"})"), marked);
    EXPECT_EQ(server->refused("CreateSecret", R"({"Name": "n", "SecretString": "x"})"),
              "InvalidRequestException: You can't create this secret because a secret with this name is already "
              "scheduled for deletion.");
    EXPECT_TRUE(server->call("DescribeSecret", R"({"SecretId": "n"})").contains("DeletedDate"));
    EXPECT_EQ(server->call("ListSecrets", "{}")["SecretList"].size(), 0U);
    EXPECT_EQ(server->call("ListSecrets", R"({"IncludePlannedDeletion": true})")["SecretList"].size(), 1U);

    server->clock.advance(std::chrono::days(7));
    EXPECT_EQ(server->refused("DescribeSecret", R"({"SecretId": "n"})"), no_such_secret);
    EXPECT_EQ(server->call("ListSecrets", R"({"IncludePlannedDeletion": true})")["SecretList"].size(), 0U);
    server->call("CreateSecret", R"({"Name": "n", "SecretString": "again"})");
    EXPECT_EQ(current("n"), "again");
    server->call("DeleteSecret", R"({"SecretId": "n", "ForceDeleteWithoutRecovery": true})");
    EXPECT_EQ(server->refused("GetSecretValue", R"({"SecretId": "n"})"), no_such_secret);
    EXPECT_TRUE(server->refused("DeleteSecret", R"({"SecretId": "n", "ForceDeleteWithoutRecovery": true})")
                    .starts_with("accepted"));
    EXPECT_EQ(server->refused("DeleteSecret", R"({"SecretId": "n"})"), no_such_secret);
}

TEST_F(Secrets, AreListedByFilterOrderAndPage) {
    for (const char* name : {"b", "a", "prod/x", "prod/y"}) {
        server->clock.advance(std::chrono::seconds(1));
        server->call("CreateSecret", R"({"Name": ")" + std::string(name) +
                                         R"(", "SecretString": "v", "Description": "About )" + name +
                                         R"(", "Tags": [{"Key": "team", "Value": "of )" + name + "\"}]}");
    }
    const auto names = [&](const std::string& request) {
        std::string text;
        const Value answer = server->call("ListSecrets", "{" + request + "}");
        for (const Value& secret : answer["SecretList"].items()) {
            EXPECT_FALSE(secret.contains("Versions"));
            text += std::string(secret["Name"].as_string()) + " ";
        }
        return text;
    };
    const auto filter = [&](const std::string& key, const std::string& values) {
        return names(R"("Filters": [{"Key": ")" + key + R"(", "Values": [)" + values + "]}]");
    };
    EXPECT_EQ(names(""), "b a prod/x prod/y ");
    EXPECT_EQ(names(R"("SortOrder": "desc")"), "prod/y prod/x a b ");
    EXPECT_EQ(names(R"("SortBy": "name")"), "a b prod/x prod/y ");
    EXPECT_EQ(filter("name", R"("prod/")"), "prod/x prod/y ");
    EXPECT_EQ(filter("name", R"("PROD")"), "");
    EXPECT_EQ(filter("name", R"("!prod/", "a", "b")"), "b a ");
    EXPECT_EQ(filter("name", R"("prod", "!prod/y")"), "prod/x ");
    EXPECT_EQ(filter("description", R"("about A")"), "a ");
    EXPECT_EQ(filter("tag-key", R"("te")"), "b a prod/x prod/y ");
    EXPECT_EQ(filter("tag-value", R"("of b")"), "b ");
    EXPECT_EQ(filter("owning-service", R"("rds")"), "");
    EXPECT_EQ(server->refused("ListSecrets", R"({"Filters": [{"Key": "all", "Values": ["x"]}]})"),
              "InvalidParameterException: The filter key all is not supported here.");

    const Value first = server->call("ListSecrets", R"({"MaxResults": 3})");
    EXPECT_EQ(first["SecretList"].size(), 3U);
    const std::string next = R"("NextToken": ")" + std::string(first["NextToken"].as_string()) + "\"";
    EXPECT_EQ(names(next), "prod/y ");
    EXPECT_FALSE(server->call("ListSecrets", "{" + next + "}").contains("NextToken"));
    EXPECT_EQ(server->refused("ListSecrets", R"({"NextToken": "?"})"),
              "InvalidNextTokenException: The NextToken value is invalid.");
}

}  // namespace
}  // namespace stepwell::secretsmanager
