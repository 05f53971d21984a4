#include "tests/adapters/services/iam/harness.hpp"

namespace stepwell::iam {
namespace {

TEST_F(IamTest, UsersAreKept) {
    const Value made = call("CreateUser", Value::object({{"UserName", "ann"}, {"Path", "/x/"}}))["User"];
    EXPECT_EQ(made["Arn"].as_string(), "arn:aws:iam::000000000000:user/x/ann");
    EXPECT_TRUE(made["UserId"].as_string().starts_with("AIDA"));
    restart();
    EXPECT_EQ(call("GetUser", Value::object({{"UserName", "ann"}}))["User"], made);
    EXPECT_EQ(call("ListUsers", Value::object({{"PathPrefix", "/x/"}}))["Users"].size(), 1U);
    EXPECT_EQ(call("ListUsers", Value::object({{"PathPrefix", "/y/"}}))["Users"].size(), 0U);
    EXPECT_EQ(refused("CreateUser", Value::object({{"UserName", "Ann"}})),
              "EntityAlreadyExists 409: User with name Ann already exists.");
    call("DeleteUser", Value::object({{"UserName", "ann"}}));
    for (const char* operation : {"GetUser", "DeleteUser"})
        EXPECT_EQ(refused(operation, Value::object({{"UserName", "ann"}})),
                  "NoSuchEntity 404: The user with name ann cannot be found.");
}

TEST_F(IamTest, WhoNamesNobodyIsTheRootUser) {
    Context context;
    context.account = "111122223333";
    const Value user = call("GetUser", Value::empty_object(), context)["User"];
    EXPECT_EQ(user["Arn"].as_string(), "arn:aws:iam::111122223333:root");
    EXPECT_EQ(user["UserId"].as_string(), "111122223333");
}

}  // namespace
}  // namespace stepwell::iam
