#include "adapters/aws/http_functions/answer.hpp"

#include <gtest/gtest.h>

namespace stepwell::http_functions {
namespace {

TEST(Answer, FormatTwoInfersAnAnswerFromAnyJson) {
    const auto object = response_of("2.0", R"({"message": "hi"})");
    EXPECT_EQ(object.status, 200);
    EXPECT_EQ(object.body, R"({"message": "hi"})");
    EXPECT_EQ(object.headers.get("Content-Type"), "application/json");
    EXPECT_EQ(response_of("2.0", R"("Hello from Lambda!")").body, R"("Hello from Lambda!")");
    EXPECT_EQ(response_of("2.0", "[1,2]").body, "[1,2]");
    EXPECT_EQ(response_of("2.0", "null").status, 200);
}

TEST(Answer, FormatTwoTakesWhatIsSpelledOut) {
    const auto response =
        response_of("2.0", R"({"statusCode": 201, "headers": {"X-A": "b", "X-N": 5, "Content-Length": "999"},
        "cookies": ["a=1; Secure", "b=2"], "body": "text"})");
    EXPECT_EQ(response.status, 201);
    EXPECT_EQ(response.body, "text");
    EXPECT_EQ(response.headers.get("x-a"), "b");
    EXPECT_EQ(response.headers.get("x-n"), "5");
    EXPECT_FALSE(response.headers.has("content-length")) << "that is the connection's to say";
    EXPECT_EQ(response.headers.get("content-type"), "text/plain;charset=UTF-8");
    std::vector<std::string> cookies;
    for (const auto& [name, value] : response.headers.all()) {
        if (name == "set-cookie") cookies.push_back(value);
    }
    EXPECT_EQ(cookies, (std::vector<std::string>{"a=1; Secure", "b=2"}));
}

TEST(Answer, Base64BodiesAreDecoded) {
    const auto response = response_of("2.0", R"({"statusCode": "200", "isBase64Encoded": true, "body": "AAECAw=="})");
    EXPECT_EQ(response.status, 200);
    EXPECT_EQ(response.body, std::string("\0\1\2\3", 4));
}

TEST(Answer, FormatOneHasLists) {
    const auto response = response_of("1.0", R"({"statusCode": 200, "headers": {"A": "1", "B": "2"},
        "multiValueHeaders": {"a": ["3", "4"]}, "body": ""})");
    std::string all;
    for (const auto& [name, value] : response.headers.all()) all += name + "=" + value + ";";
    EXPECT_EQ(all, "B=2;a=3;a=4;content-type=text/plain;charset=UTF-8;");
}

TEST(Answer, MalformedAnswersAreInternalErrors) {
    for (const char* payload :
         {R"({"statusCode": 99})", R"({"statusCode": 1000})", R"({"statusCode": "abc"})", R"({"statusCode": null})",
          R"({"statusCode": 200, "body": {"a": 1}})", R"({"statusCode": 200, "headers": []})",
          R"({"statusCode": 200, "headers": {"a": {}}})", R"({"statusCode": 200, "headers": {"a b": "c"}})",
          R"({"statusCode": 200, "headers": {"a": "x\r\nset-cookie: y"}})", R"({"statusCode": 200, "cookies": "a"})",
          R"({"statusCode": 200, "cookies": [1, {}]})",
          R"({"statusCode": 200, "isBase64Encoded": true, "body": "???"})",
          R"({"statusCode": 200, "isBase64Encoded": "yes"})", "not json", "{"}) {
        const auto response = response_of("2.0", payload);
        EXPECT_EQ(response.status, 500) << payload;
        EXPECT_EQ(response.body, R"({"message":"Internal Server Error"})") << payload;
    }
    EXPECT_EQ(response_of("1.0", R"({"message": "no status"})").status, 500);
    EXPECT_EQ(response_of("1.0", R"("text")").status, 500);
}

TEST(Answer, NoContentHasNoBody) {
    const auto response = response_of("2.0", R"({"statusCode": 204, "body": "x"})");
    EXPECT_EQ(response.status, 204);
    EXPECT_EQ(response.body, "");
    EXPECT_FALSE(response.headers.has("content-type"));
}

}  // namespace
}  // namespace stepwell::http_functions
