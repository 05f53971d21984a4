#include "adapters/tasks/mocks/mock_file.hpp"

#include <gtest/gtest.h>

#include <fstream>

#include "tests/adapters/platform/store/temporary_directory.hpp"

namespace stepwell::mocks {
namespace {

const char* const good = R"({
    "Comment": "members beside the two are the user's own",
    "StateMachines": {"M": {"TestCases": {"Happy": {"A": "Fine", "B": "Later"}, "Nothing": {}}}},
    "MockedResponses": {"Fine": {"0": {"Return": 1}}, "Empty": {},
        "Later": {"0": {"Throw": {"Error": "E", "Cause": "C"}}, "1-2": {"Throw": {"Error": "F"}}, "3": {"Return": null}}}})";

std::string fault(const std::string& text) {
    try {
        parse_mock_config(text);
    } catch (const MockFault& found) {
        return found.what();
    }
    return "";
}

TEST(MockConfig, ATestCaseHasItsResponses) {
    const Value config = parse_mock_config(good);
    const Value happy = find_test_case(config, "M", "Happy");
    EXPECT_EQ(happy["testCase"], Value("Happy"));
    EXPECT_EQ(print(happy["states"]["A"]), R"({"0":{"Return":1}})");
    EXPECT_EQ(happy["states"]["B"].size(), 3U);
    EXPECT_EQ(find_test_case(config, "M", "Nothing")["states"].size(), 0U);
    EXPECT_THROW(find_test_case(config, "M", "happy"), MockFault);
    EXPECT_THROW(find_test_case(config, "N", "Happy"), MockFault);
}

TEST(MockConfig, AResponseIsFoundByTheNumberOfTheInvocation) {
    const Value happy = find_test_case(parse_mock_config(good), "M", "Happy");
    const Value& later = happy["states"]["B"];
    EXPECT_EQ((*find_response(later, 0))["Throw"]["Error"], Value("E"));
    EXPECT_EQ((*find_response(later, 1))["Throw"]["Error"], Value("F"));
    EXPECT_EQ((*find_response(later, 2))["Throw"]["Error"], Value("F"));
    EXPECT_TRUE(find_response(later, 3)->contains("Return"));
    EXPECT_EQ(find_response(later, 4), nullptr);
    EXPECT_EQ(find_response(Value::empty_object(), 0), nullptr);
}

TEST(MockConfig, EveryMistakeIsNamed) {
    struct Case {
        std::string machines, responses, told;
    };
    const std::string none = "{}";
    const Case cases[] = {
        {none, "[]", "it has a MockedResponses that is not an object"},
        {"1", none, "it has a StateMachines that is not an object"},
        {R"({"M":1})", none, "StateMachines.M must be an object with TestCases"},
        {R"({"M":{}})", none, "StateMachines.M has no TestCases"},
        {R"({"M":{"TestCases":{"T":1}}})", none,
         "StateMachines.M.TestCases.T must be an object of names of mocked responses by state"},
        {R"({"M":{"TestCases":{"T":{"S":{}}}}})", none, "StateMachines.M.TestCases.T.S must be a text"},
        {R"({"M":{"TestCases":{"T":{"S":"R"}}}})", none,
         "StateMachines.M.TestCases.T.S names 'R', which MockedResponses does not have"},
        {none, R"({"R":[]})", "MockedResponses.R must be an object of responses by number of invocation"},
        {none, R"({"R":{"x":{"Return":1}}})", "MockedResponses.R has the key 'x',"},
        {none, R"({"R":{"-1":{"Return":1}}})", "MockedResponses.R has the key '-1',"},
        {none, R"({"R":{"":{"Return":1}}})", "MockedResponses.R has the key '',"},
        {none, R"({"R":{"2-1":{"Return":1}}})", "MockedResponses.R has the key '2-1',"},
        {none, R"({"R":{"0-":{"Return":1}}})", "MockedResponses.R has the key '0-',"},
        {none, R"({"R":{"0-1-2":{"Return":1}}})", "MockedResponses.R has the key '0-1-2',"},
        {none, R"({"R":{"99999999999999999999":{"Return":1}}})", "MockedResponses.R has the key '9999"},
        {none, R"({"R":{"0":1}})", "MockedResponses.R.0 must be an object with one member, Return or Throw"},
        {none, R"({"R":{"0":{}}})", "MockedResponses.R.0 must be an object with one member"},
        {none, R"({"R":{"0":{"Retrun":1}}})", "MockedResponses.R.0 must be an object with one member"},
        {none, R"({"R":{"0":{"Return":1,"Throw":{"Error":"E"}}}})", "MockedResponses.R.0 must be an object with one"},
        {none, R"({"R":{"0":{"Throw":"E"}}})", "MockedResponses.R.0.Throw must be an object with the texts"},
        {none, R"({"R":{"0":{"Throw":{}}}})", "MockedResponses.R.0.Throw must be"},
        {none, R"({"R":{"0":{"Throw":{"Error":"E","Cause":1}}}})", "MockedResponses.R.0.Throw must be"},
        {none, R"({"R":{"0-5":{"Return":1},"5":{"Return":2}}})",
         "MockedResponses.R has two responses to the invocation 5"},
    };
    for (const Case& c : cases) {
        const std::string told =
            fault(R"({"StateMachines":)" + c.machines + R"(,"MockedResponses":)" + c.responses + "}");
        EXPECT_TRUE(told.starts_with(c.told)) << told << " / " << c.told;
    }
    std::string name;
    for (int i = 0; i < 10'000; ++i) name += "\xC3\xA4";  // one of two bytes, which is not cut in two
    const std::string clipped = fault(R"({"StateMachines":{},"MockedResponses":{")" + name + R"(":1}})");
    EXPECT_TRUE(clipped.ends_with("\xC3\xA4... must be an object of responses by number of invocation")) << clipped;
    EXPECT_LT(clipped.size(), 400U);
    EXPECT_EQ(fault("[]"), "it must be an object");
    EXPECT_EQ(fault(R"({"StateMachines":{}})"), "it has no MockedResponses");
    EXPECT_EQ(fault(R"({"MockedResponses":{}})"), "it has no StateMachines");
    EXPECT_TRUE(fault("{").starts_with("it is not JSON: "));
    EXPECT_TRUE(fault(R"({"StateMachines":{},"StateMachines":{}})").starts_with("it is not JSON: "));
    EXPECT_TRUE(fault(std::string(100'000, '[')).starts_with("it is not JSON: "));
    EXPECT_EQ(fault(good), "");
}

class MockFileTest : public testing::Test {
protected:
    void write(const std::string& text) { std::ofstream(path) << text; }
    std::string read_fault(const std::filesystem::path& named) {
        try {
            MockFile(named).read();
        } catch (const MockFault& found) {
            return found.what();
        }
        return "";
    }
    test::TemporaryDirectory directory;
    std::filesystem::path path = directory.path() / "mock.json";
};

TEST_F(MockFileTest, IsReadAgainWhenItChanged) {
    MockFile file(path);
    EXPECT_TRUE(file.named());
    EXPECT_FALSE(MockFile("").named());
    write(good);
    EXPECT_EQ(file.test_case("M", "Nothing")["states"].size(), 0U);
    write(R"({"StateMachines":{"M":{"TestCases":{"Nothing":{"A":"R"}}}},"MockedResponses":{"R":{}}})");
    EXPECT_EQ(file.test_case("M", "Nothing")["states"].size(), 1U);
    write("{");
    EXPECT_THROW(file.test_case("M", "Nothing"), MockFault);
    EXPECT_THROW(file.test_case("M", "Nothing"), MockFault);
    std::filesystem::remove(path);
    EXPECT_THROW(file.test_case("M", "Nothing"), MockFault);
    write(good);
    EXPECT_EQ(file.test_case("M", "Happy")["states"].size(), 2U);
}

TEST_F(MockFileTest, FaultsNameTheFile) {
    const std::string start = "The mock configuration file " + path.string() + " cannot be used: ";
    EXPECT_EQ(read_fault(path), start + "No such file or directory.");
    EXPECT_EQ(read_fault(directory.path()),
              "The mock configuration file " + directory.path().string() + " cannot be used: it is not a file.");
    write("[]");
    EXPECT_EQ(read_fault(path), start + "it must be an object.");
    write(std::string((16U << 20U) + 1, ' '));
    EXPECT_EQ(read_fault(path), start + "it is larger than 16777216 bytes.");
    write(good);
    MockFile file(path);
    try {
        file.test_case("M", "Sad");
        FAIL();
    } catch (const MockFault& found) {
        EXPECT_EQ(std::string(found.what()), "The mock configuration file " + path.string() +
                                                 " does not have this: its state machine 'M' has no test case 'Sad'.");
    }
}

}  // namespace
}  // namespace stepwell::mocks
