// The signature was made with botocore's signer.
#include "api/http/signature_check.hpp"
#include "adapters/platform/store/documents.hpp"
#include "engine/runtime/clock.hpp"

#include <gtest/gtest.h>

#include <chrono>

#include "tests/adapters/platform/store/ground.hpp"
#include "tests/adapters/platform/store/temporary_directory.hpp"

namespace stepwell {
namespace {

using shapes::Protocol;

class SignatureCheckTest : public testing::Test {
protected:
    SignatureCheckTest() {
        ground.clock.set(std::chrono::sys_days(std::chrono::year(2026) / 3 / 14) + std::chrono::hours(15));
        test::run(processes.start());
    }

    static http::Request request(const std::string& body = R"({"a":1})", const std::string& key = "AKIDSTEPWELL") {
        http::Request made;
        made.method = "POST";
        made.target = "/";
        made.body = body;
        made.headers.add("Host", "127.0.0.1:4566")
            .add("Content-Type", "application/x-amz-json-1.0")
            .add("X-Amz-Target", "AWSStepFunctions.ListStateMachines")
            .add("X-Amz-Date", "20260314T150926Z")
            .add("Content-Length", std::to_string(body.size()))
            .add(
                "Authorization",
                "AWS4-HMAC-SHA256 Credential=" + key +
                    "/20260314/eu-west-1/states/aws4_request, SignedHeaders=content-type;host;x-amz-date;x-amz-target, "
                    "Signature=c3b8811282c1ca97b58c57ea431461518544a17f6521473a30ea9ee6c5453547");
        return made;
    }

    std::string of_head(const http::Request& head, Protocol protocol = Protocol::json, std::string_view service = {}) {
        const auto refused = check.refuse_head(head, protocol, service);
        return refused ? refused->code + " " + std::to_string(refused->status) : "";
    }

    std::string of_body(const http::Request& whole) {
        try {
            check.check_body(whole, Protocol::json, false);
        } catch (const ApiError& refused) {
            return refused.code;
        }
        return "";
    }

    test::TemporaryDirectory directory;
    test::Ground ground{directory.path()};
    sts::ProcessKeys processes{ground.documents};
    SignatureCheck check{Keyring({{"AKIDSTEPWELL", {"a+secret/of/forty/characters/exactly+++1", "", {}}},
                                  {"WITHTOKEN", {"secret", "token", {}}}},
                                 ground.documents, processes),
                         ground.clock};
};

TEST_F(SignatureCheckTest, TakesWhatIsSigned) {
    EXPECT_EQ(of_head(request(), Protocol::json, "states"), "");
    EXPECT_EQ(of_body(request()), "");
    EXPECT_EQ(of_body(request(R"({"a":2})")), "InvalidSignatureException");
    EXPECT_EQ(of_body(request("")), "");  // which the head has been refused for:
    EXPECT_EQ(of_head(request("")), "InvalidSignatureException 400");
}

TEST_F(SignatureCheckTest, ErrorsAreThoseOfTheProtocol) {
    const http::Request stranger = request("{}", "STRANGER");
    EXPECT_EQ(of_head(stranger, Protocol::json), "UnrecognizedClientException 400");
    EXPECT_EQ(of_head(stranger, Protocol::rest_json), "UnrecognizedClientException 403");
    EXPECT_EQ(of_head(stranger, Protocol::query), "InvalidClientTokenId 403");
    EXPECT_EQ(of_head(stranger, Protocol::rest_xml), "InvalidAccessKeyId 403");
    const http::Request anybody;
    EXPECT_EQ(of_head(anybody, Protocol::json), "MissingAuthenticationTokenException 400");
    EXPECT_EQ(of_head(anybody, Protocol::rest_json), "MissingAuthenticationTokenException 403");
    EXPECT_EQ(of_head(anybody, Protocol::query), "MissingAuthenticationToken 403");
    EXPECT_EQ(of_head(anybody, Protocol::rest_xml), "AccessDenied 403");
    const http::Request without_token = request("{}", "WITHTOKEN");
    EXPECT_EQ(of_head(without_token, Protocol::json), "UnrecognizedClientException 400");
    EXPECT_EQ(of_head(without_token, Protocol::rest_xml), "InvalidToken 400");
    EXPECT_EQ(of_head(request(), Protocol::json, "lambda"), "InvalidSignatureException 400");
}

TEST_F(SignatureCheckTest, ClocksMayDifferByAQuarterOfAnHour) {
    const auto signed_at = ground.clock.now() + std::chrono::minutes(9) + std::chrono::seconds(26);
    for (const auto& [seconds, good] : {std::pair{-900, true}, {-901, false}, {900, true}, {901, false}}) {
        ground.clock.set(signed_at + std::chrono::seconds(seconds));
        EXPECT_EQ(of_head(request()).empty(), good) << seconds;
        if (!good) {
            EXPECT_EQ(of_head(request(), Protocol::rest_xml), "RequestTimeTooSkewed 403");
            EXPECT_EQ(of_head(request(), Protocol::query), "SignatureDoesNotMatch 403");
        }
    }
}

}  // namespace
}  // namespace stepwell
