#include "adapters/aws/protocol/document.hpp"

#include <gtest/gtest.h>

#include "adapters/aws/api_error.hpp"
#include "adapters/aws/models/apigatewayv2.hpp"
#include "adapters/aws/models/states.hpp"

namespace stepwell::protocol {
namespace {

Value json(std::string_view text) { return *parse_json(text); }

TEST(Document, NamesOfTheWireBecomeTheModelsInEveryDepth) {
    const shapes::Shape& input = *shapes::apigatewayv2::create_api->input;
    EXPECT_EQ(print(from_wire(input,
                              json(R"({"name":"n","corsConfiguration":{"allowOrigins":["*"]},"tags":{"myKey":"v"}})"))),
              R"({"Name":"n","CorsConfiguration":{"AllowOrigins":["*"]},"Tags":{"myKey":"v"}})");
    EXPECT_EQ(print(from_wire(input, json(R"({"corsConfiguration":"x","other":1})"))), R"({"CorsConfiguration":"x"})");
}

TEST(Document, AnswersHaveTheWiresNamesAndTimes) {
    const shapes::Shape& output = *shapes::apigatewayv2::create_api->output;
    const Value answer =
        json(R"({"ApiId":"a","CreatedDate":1398796238,"Secret":1,"Description":null,"Tags":{"K":"v"}})");
    EXPECT_EQ(print(to_wire(output, answer)), R"({"apiId":"a","createdDate":"2014-04-29T18:30:38Z","tags":{"K":"v"}})");
    EXPECT_EQ(print(to_wire(*shapes::states::start_execution->output,
                            Value::object({{"executionArn", "a"}, {"startDate", Value::number("1398796238.5")}}))),
              R"({"executionArn":"a","startDate":1398796238.5})");
}

TEST(Document, TextsBecomeWhatTheShapeWants) {
    const shapes::Shape number{.name = "N", .type = shapes::Type::integer};
    const shapes::Shape flag{.name = "B", .type = shapes::Type::boolean};
    const shapes::Shape text{.name = "S"};
    EXPECT_EQ(print(from_text(number, "17")), "17");
    EXPECT_EQ(print(from_text(number, "x")), R"("x")");
    EXPECT_EQ(print(from_text(number, "[1]")), R"("[1]")");
    EXPECT_EQ(print(from_text(flag, "true")), "true");
    EXPECT_EQ(print(from_text(flag, "yes")), R"("yes")");
    EXPECT_EQ(print(from_text(text, "17")), R"("17")");
    const shapes::Shape date{.name = "T", .type = shapes::Type::timestamp, .time = shapes::TimeFormat::rfc822};
    EXPECT_EQ(to_text(date, Value(1398796238)), "Tue, 29 Apr 2014 18:30:38 GMT");
    EXPECT_EQ(to_text(number, Value(5)), "5");
}

TEST(Document, BodiesAreObjects) {
    EXPECT_EQ(print(read_body("")), "{}");
    EXPECT_EQ(print(read_body(" \n")), "{}");
    EXPECT_EQ(print(read_body(R"({"a":1})")), R"({"a":1})");
    for (const char* body : {"{", "[]", "null", "{\"a\":}", "{} x", "\xFF"}) {
        try {
            read_body(body);
            ADD_FAILURE() << body;
        } catch (const ApiError& error) {
            EXPECT_EQ(error.code, "SerializationException") << body;
            EXPECT_EQ(error.status, 400);
        }
    }
}

}  // namespace
}  // namespace stepwell::protocol
