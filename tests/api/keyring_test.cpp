#include "api/http/keyring.hpp"
#include "adapters/platform/store/documents.hpp"
#include "engine/runtime/clock.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <stdexcept>

#include "adapters/aws/sessions.hpp"
#include "adapters/services/sts/sts.hpp"
#include "tests/adapters/platform/store/ground.hpp"
#include "tests/adapters/platform/store/temporary_directory.hpp"

namespace stepwell {
namespace {

class KeyringTest : public testing::Test {
protected:
    SigningKeys read(const std::string& text) {
        const auto file = directory.path() / "credentials";
        std::ofstream(file) << text;
        return read_credentials_file(file);
    }
    std::string refused(const std::string& text) {
        try {
            read(text);
        } catch (const std::runtime_error& error) {
            return error.what();
        }
        return "taken";
    }
    bool says(const std::string& text, const std::string& what) {
        return refused(text).find(what) != std::string::npos;
    }

    test::TemporaryDirectory directory;
};

TEST_F(KeyringTest, ReadsTheFileOfTheAwsCli) {
    const SigningKeys keys = read(
        "# keys\r\n[default]\r\naws_access_key_id = AKIDONE\r\naws_secret_access_key=one/secret=+\r\n"
        "; more\n[ role ]\nrole_arn = arn:aws:iam::1:role/x\ns3 =\n  addressing_style = path\n\n"
        "[two]\naws_access_key_id=AKIDTWO\naws_secret_access_key = two\naws_session_token = token\nregion = eu-west-1");
    ASSERT_EQ(keys.size(), 2U);
    EXPECT_EQ(keys.at("AKIDONE").secret, "one/secret=+");
    EXPECT_EQ(keys.at("AKIDONE").token, "");
    EXPECT_EQ(keys.at("AKIDTWO").secret, "two");
    EXPECT_EQ(keys.at("AKIDTWO").token, "token");
}

TEST_F(KeyringTest, SaysWhatIsWrongWithAFile) {
    EXPECT_TRUE(says("", "has no profile with"));
    EXPECT_TRUE(says("[a]\nregion = x\n", "has no profile with"));
    EXPECT_TRUE(says("[a]\naws_access_key_id = x\n", "the profile a has only one of"));
    EXPECT_TRUE(says("[a\n", "line 1: a profile's name must end in ]"));
    EXPECT_TRUE(says("[a]\n\nwhat\n", "line 3: neither"));
    EXPECT_TRUE(says("aws_access_key_id = x\n", "line 1: there is no [profile]"));
    const std::string twice = "[a]\naws_access_key_id=x\naws_secret_access_key=1\n[b]\naws_access_key_id=x\n";
    EXPECT_TRUE(says(twice + "aws_secret_access_key=2\n", "two profiles have the access key x"));
    EXPECT_EQ(refused(twice + "aws_secret_access_key=1\n"), "taken");
    EXPECT_TRUE(says(std::string(2'000'000, '\n'), "larger than 1 MiB"));
    EXPECT_THROW(read_credentials_file(directory.path()), std::runtime_error);
    EXPECT_THROW(read_credentials_file(directory.path() / "none"), std::runtime_error);
}

TEST_F(KeyringTest, FindsSessionsAndTheKeysOfProcesses) {
    std::string process_key;
    for (const bool again : {false, true}) {
        test::Ground ground(directory.path());
        sts::Sts sts(ground.platform);
        sts::ProcessKeys processes(ground.documents);
        test::run(processes.start());
        const Keyring keyring({{"AKID", {"secret", "", {}}}}, ground.documents, processes);
        ASSERT_EQ(keyring.find("AKID").size(), 1U);
        EXPECT_EQ(keyring.find("AKID")[0].secret, "secret");
        EXPECT_TRUE(keyring.find("AKIX").empty());

        const Value credentials = ground.call("sts", "GetSessionToken", Value::empty_object())["Credentials"];
        const auto session = keyring.find(credentials["AccessKeyId"].as_string());
        ASSERT_EQ(session.size(), 1U);
        EXPECT_EQ(session[0].secret, credentials["SecretAccessKey"].as_string());
        EXPECT_EQ(session[0].token, credentials["SessionToken"].as_string());
        EXPECT_GT(session[0].expires, ground.clock.now());

        const sts::ProcessKey own = processes.of("111122223333");
        ASSERT_EQ(keyring.find(own.access_key).size(), 1U);
        EXPECT_EQ(keyring.find(own.access_key)[0].secret, own.secret);
        EXPECT_EQ(keyring.find(own.access_key)[0].token, own.token);
        EXPECT_EQ(session_account(own.access_key), "111122223333");
        EXPECT_NE(processes.of("111122223334").secret, own.secret);
        if (again) {
            EXPECT_EQ(own.secret, process_key);  // of the data directory
        }
        process_key = own.secret;
    }
}

}  // namespace
}  // namespace stepwell
