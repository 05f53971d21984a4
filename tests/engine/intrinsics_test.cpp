#include "engine/intrinsics/intrinsic.hpp"

#include <gtest/gtest.h>

namespace stepwell::intrinsics {
namespace {

std::string call(std::string_view text, std::string_view input = "{}") {
    const auto compiled = Call::compile(text);
    if (!compiled) return "!!" + compiled.error().message;
    const Value data = *parse_json(input);
    const Value context = *parse_json(R"({"Execution":{"Name":"run"}})");
    const Value variables = *parse_json(R"({"v":[1,2]})");
    Entropy entropy({1}, 1);
    const auto result = compiled->evaluate({data, context, variables}, entropy);
    return result ? print(*result) : *result.error().name + ": " + *result.error().cause;
}

std::string failure(std::string_view text, std::string_view why) {
    return "States.IntrinsicFailure: The function '" + std::string(text) +
           "' had the following error: " + std::string(why);
}

bool fails(std::string_view text, std::string_view input = "{}") {
    return call(text, input).starts_with("States.IntrinsicFailure: The function '" + std::string(text) + "'");
}

// Found out when it is compiled.
bool refused(std::string_view text) { return call(text).starts_with("!!"); }

TEST(Intrinsics, ReadsArguments) {
    EXPECT_EQ(call("States.Array()"), "[]");
    EXPECT_EQ(call("States.Array('a', 1, -2.50, true, false, null)"), R"(["a",1,-2.5,true,false,null])");
    EXPECT_EQ(call("States.Array( $.a , $$.Execution.Name,$v[1] )", R"({"a":{"b":1}})"), R"([{"b":1},"run",2])");
    EXPECT_EQ(call("States.Array($['a,)'], $.l[?(@.x == 'y,z')].x, 3)", R"-({"a,)":1,"l":[{"x":"y,z"}]})-"),
              R"([1,["y,z"],3])");
    EXPECT_EQ(call("States.ArrayLength(States.Array(States.UUID(), 1))"), "2");
    EXPECT_EQ(call(R"-(States.Array('it\'s', '\\', '\{\}', 'a\nb', '(,)', ''))-"),
              R"-(["it's","\\","{}","a\\nb","(,)",""])-");
    EXPECT_EQ(call("States.StringSplit('Hello\nWorld', '\n')"), R"(["Hello","World"])");
}

TEST(Intrinsics, RefusesWhatIsNoCall) {
    for (const char* text : {"",
                             "States",
                             "States.Array",
                             "States.Array(",
                             "States.Array(1",
                             "States.Array(1,)",
                             "States.Array(,1)",
                             "States.Array(1) x",
                             "States.Nothing()",
                             "States.Default($.a, 1)",
                             "States.Array('a)",
                             "States.Array(1 2)",
                             "States.Array(yes)",
                             "States.Array(01)",
                             "States.Array(\"a\")",
                             "States.Array($.)",
                             "States.Array({})",
                             "Array()",
                             "states.array()",
                             "States.Array(-)",
                             "States.Array('a' 'b')"}) {
        EXPECT_EQ(call(text).substr(0, 2), "!!") << text;
    }
}

TEST(Intrinsics, BoundsNesting) {
    const auto nested = [](int calls) {
        std::string text;
        for (int i = 1; i < calls; ++i) text += "States.Array(";
        return text + "States.Array()" + std::string(static_cast<std::size_t>(calls - 1), ')');
    };
    EXPECT_EQ(call(nested(10)), "[[[[[[[[[[]]]]]]]]]]");
    EXPECT_EQ(call(nested(11)).substr(0, 2), "!!");
    EXPECT_EQ(call(nested(100'000)).substr(0, 2), "!!");
}

TEST(Intrinsics, NamesThePathThatFindsNothing) {
    EXPECT_EQ(call("States.Format('{}',$.nope)", R"({"other": 1})"),
              "States.Runtime: The function 'States.Format('{}',$.nope)' had the following error: The JsonPath "
              "argument for the "
              "field '$.nope' could not be found in the input '{\"other\":1}'");
    EXPECT_EQ(call("States.Array(States.Array($.a[0]))", R"({"a":1})"),
              "States.Runtime: The function 'States.Array(States.Array($.a[0]))' had the following error: Filter: "
              "[0] can only "
              "be applied to arrays. Current context is: 1");
}

TEST(Intrinsics, ChecksArguments) {
    EXPECT_EQ(call("States.ArrayLength($.a)", R"({"a":"x"})"),
              failure("States.ArrayLength($.a)", "Argument 1 of States.ArrayLength must be an array but was a string"));
    EXPECT_EQ(call("States.ArrayLength()"), "!!States.ArrayLength takes 1 arguments but was given 0");
    EXPECT_EQ(call("States.Format(1)"), "!!Argument 1 of States.Format must be a string but was a number");
    for (const char* text : {"States.UUID(1)", "States.MathRandom(1)", "States.Format()", "States.StringToJson(1)",
                             "States.MathAdd('1', 1)", "States.JsonMerge($.x, 1, false)",
                             "States.Array(States.ArrayLength('a'))", "States.ArrayGetItem($.a, '1')"}) {
        EXPECT_TRUE(refused(text)) << text;
    }
}

TEST(Intrinsics, Format) {
    EXPECT_EQ(call("States.Format('no place')"), R"("no place")");
    EXPECT_EQ(call("States.Format('{} is {}', $.a, $.b)", R"({"a":{"Arg1":1,"Arg2":[]},"b":null})"),
              R"("{Arg1=1, Arg2=[]} is null")");
    EXPECT_EQ(call(R"(States.Format('\{\} \{{}\} {x} {', 1.10))"), R"("{} {1.1} {x} {")");
    EXPECT_EQ(call("States.Format($.t, 'a')", R"({"t":"<{}>"})"), R"("<a>")");
    EXPECT_TRUE(fails("States.Format('{} {}', 1)"));
    EXPECT_TRUE(fails("States.Format('{}', 1, 2)"));
}

TEST(Intrinsics, Json) {
    EXPECT_EQ(call("States.StringToJson($.t)", R"({"t":""})"), "null");
    EXPECT_EQ(call("States.StringToJson($.t)", R"({"t":" "})"), "null");
    EXPECT_EQ(call("States.StringToJson('{\"a\": [1, 1.0]}')"), R"({"a":[1,1.0]})");
    EXPECT_TRUE(fails("States.StringToJson('{')"));
    EXPECT_EQ(call("States.JsonToString($)", R"({"a": [1, "x"]})"), R"("{\"a\":[1,\"x\"]}")");
    EXPECT_EQ(
        call("States.JsonMerge($.x, $.y, false)", R"({"x":{"a":{"p":1},"b":2,"d":3},"y":{"a":{"q":1},"c":3,"d":4}})"),
        R"({"a":{"q":1},"b":2,"c":3,"d":4})");
    EXPECT_EQ(
        call("States.JsonMerge($.x, $.y, false)", R"({"x":{"constant_in_literal":1},"y":{"constant_input_field":2}})"),
        R"({"constant_input_field":2,"constant_in_literal":1})");
    EXPECT_TRUE(fails("States.JsonMerge($.x, $.x, true)", R"({"x":{}})"));
    EXPECT_TRUE(fails("States.JsonMerge($.x, $.y, false)", R"({"x":{},"y":1})"));
}

TEST(Intrinsics, Arrays) {
    EXPECT_EQ(call("States.ArrayPartition($.a, 4)", R"({"a":[1,2,3,4,5,6,7,8,9]})"), "[[1,2,3,4],[5,6,7,8],[9]]");
    EXPECT_EQ(call("States.ArrayPartition($.a, 1.6)", R"({"a":[1,2,3]})"), "[[1,2],[3]]");
    EXPECT_TRUE(fails("States.ArrayPartition($.a, 0)", R"({"a":[1]})"));
    EXPECT_EQ(call("States.ArrayContains($.a, 5)", R"({"a":[1,5]})"), "true");
    EXPECT_EQ(call("States.ArrayContains($.a, '5')", R"({"a":[1,5]})"), "false");
    EXPECT_EQ(call("States.ArrayContains($.a, $.o)", R"({"a":[{"x":1,"y":2}],"o":{"y":2,"x":1}})"), "true");
    EXPECT_EQ(call("States.ArrayRange(1, 9, 2)"), "[1,3,5,7,9]");
    EXPECT_EQ(call("States.ArrayRange(0, 10, 3)"), "[0,3,6,9]");
    EXPECT_EQ(call("States.ArrayRange(3, 1, -1)"), "[3,2,1]");
    EXPECT_EQ(call("States.ArrayRange(3, 1, 1)"), "[]");
    EXPECT_EQ(call("States.ArrayLength(States.ArrayRange(1, 1000, 1))"), "1000");
    EXPECT_TRUE(fails("States.ArrayRange(0, 1000, 1)"));
    EXPECT_TRUE(fails("States.ArrayRange(-2147483648, 2147483647, 1)"));
    EXPECT_TRUE(fails("States.ArrayRange(1, 2, 0)"));
    EXPECT_TRUE(fails("States.ArrayRange(1, 3000000000, 1)"));
    EXPECT_EQ(call("States.ArrayGetItem($.a, 1)", R"({"a":[1,{"b":2}]})"), R"({"b":2})");
    EXPECT_TRUE(fails("States.ArrayGetItem($.a, 2)", R"({"a":[1,2]})"));
    EXPECT_TRUE(fails("States.ArrayGetItem($.a, -1)", R"({"a":[1,2]})"));
    EXPECT_EQ(call("States.ArrayUnique($.a)", R"({"a":[1,2,1,"1",{"x":1,"y":2},{"y":2,"x":1},null,null,[1],[1]]})"),
              R"([1,2,"1",{"x":1,"y":2},null,[1]])");
}

TEST(Intrinsics, Encodings) {
    EXPECT_EQ(call("States.Base64Encode('Data to encode')"), R"("RGF0YSB0byBlbmNvZGU=")");
    EXPECT_EQ(call("States.Base64Encode('')"), R"("")");
    EXPECT_EQ(call("States.Base64Encode('é')"), R"("w6k=")");
    EXPECT_EQ(call("States.Base64Encode('abc')"), R"("YWJj")");
    EXPECT_EQ(call("States.Base64Decode('RGF0YSB0byBlbmNvZGU=')"), R"("Data to encode")");
    EXPECT_EQ(call("States.Base64Decode('RGF0YSB0byBlbmNvZGU')"), R"("Data to encode")");
    EXPECT_EQ(call("States.Base64Decode('/w==')"), "\"\xEF\xBF\xBD\"");
    for (const char* text : {"a", "ab=", "a===", "ab!d", "ab==ab==", "a b="}) {
        EXPECT_TRUE(fails("States.Base64Decode('" + std::string(text) + "')")) << text;
    }
    const std::string input = R"({"t":")" + std::string(10'001, 'x') + "\"}";
    EXPECT_TRUE(fails("States.Base64Encode($.t)", input));
    EXPECT_TRUE(fails("States.Base64Decode($.t)", input));
    EXPECT_TRUE(fails("States.Hash($.t, 'MD5')", input));
}

TEST(Intrinsics, Hashes) {
    EXPECT_EQ(call("States.Hash('input data', 'MD5')"), R"("812f45842bc6d66ee14572ce20db8e86")");
    EXPECT_EQ(call("States.Hash('input data', 'SHA-1')"), R"("aaff4a450a104cd177d28d18d74485e8cae074b7")");
    EXPECT_EQ(call("States.Hash('input data', 'SHA-256')"),
              R"("b4a697a057313163aee33cd8d40c66e9f0f177e00cac2de32475ffff6169c3e3")");
    EXPECT_EQ(call("States.Hash('', 'SHA-384')").size(), 98U);
    EXPECT_EQ(call("States.Hash('', 'SHA-512')").size(), 130U);
    EXPECT_TRUE(fails("States.Hash('a', 'sha-1')"));
}

TEST(Intrinsics, Numbers) {
    EXPECT_EQ(call("States.MathAdd(111, -1)"), "110");
    EXPECT_EQ(call("States.MathAdd(1.5, -1.5)"), "1") << "each operand is rounded half up: 2 and -1";
    EXPECT_EQ(call("States.MathAdd(2147483647, 1)"), "2147483648");
    EXPECT_TRUE(fails("States.MathAdd(2147483648, 1)"));
    EXPECT_TRUE(fails("States.MathAdd($.t, 1)", R"({"t":"1"})"));
    EXPECT_EQ(call("States.MathRandom(0, 999, 3)"), "239") << "as java.util.Random has it";
    EXPECT_EQ(call("States.MathRandom(5, 6)"), "5");
    EXPECT_TRUE(fails("States.MathRandom(5, 5)"));
    const std::string random = call("States.MathRandom(-2147483648, 2147483647)");
    EXPECT_EQ(random, call("States.MathRandom(-2147483648, 2147483647)")) << "the same entropy gives the same number";
}

TEST(Intrinsics, StringSplit) {
    EXPECT_EQ(call("States.StringSplit('1,2,3,4,5', ',')"), R"(["1","2","3","4","5"])");
    EXPECT_EQ(call("States.StringSplit('This.is+a,test=string', '.+,=')"), R"(["This","is","a","test","string"])");
    EXPECT_EQ(call("States.StringSplit(',a,,b,', ',')"), R"(["a","b"])");
    EXPECT_EQ(call("States.StringSplit('', ',')"), "[]");
    EXPECT_EQ(call("States.StringSplit('abc', '')"), R"(["abc"])");
    EXPECT_EQ(call("States.StringSplit('aéb𝄞c', '𝄞é')"), R"(["a","b","c"])");
}

}  // namespace
}  // namespace stepwell::intrinsics
