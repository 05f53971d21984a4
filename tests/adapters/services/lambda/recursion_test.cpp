// Chains of invocations: each is made with the trace header that the one before gave its handler.
#include "adapters/services/lambda/recursion.hpp"

#include "tests/adapters/services/lambda/fixture.hpp"

namespace stepwell::lambda {
namespace {

class RecursionTest : public LambdaTest {
protected:
    void create_traced(std::string_view name) {
        create(name, "python3.11", "app.py",
               "import os\ndef handler(path, context):\n"
               "    if path: open(path, 'w').write('x')\n"
               "    return os.environ['_X_AMZN_TRACE_ID']\n");
    }
    /// Goes on with the chain; false: the function was stopped.
    bool goes_on(std::string_view name) try {
        ground_->context.trace_header = result(name, "null").as_string();
        return true;
    } catch (const ApiError& error) {
        EXPECT_EQ(error.code, "RecursiveInvocationException");
        EXPECT_EQ(error.status, 400);
        EXPECT_EQ(error.members["Type"], Value("User"));
        return false;
    }
    void set(std::string_view name, std::string_view loop) {
        ground_->call("PutFunctionRecursionConfig", Value::object({{"FunctionName", name}, {"RecursiveLoop", loop}}));
    }
};

TEST_F(RecursionTest, TheSeventeenthInvocationOfAChainIsRefused) {
    create_traced("f");
    create_traced("g");
    for (int i = 0; i < 16; ++i) ASSERT_TRUE(goes_on("f")) << i;
    EXPECT_FALSE(goes_on("f"));
    EXPECT_FALSE(goes_on("f:$LATEST")) << "whatever the qualifier";
    EXPECT_TRUE(goes_on("g")) << "each function has its own count";
    EXPECT_FALSE(goes_on("f"));
    expect_error("RecursiveInvocationException", 400, "recursive loop", "InvokeWithResponseStream",
                 Value::object({{"FunctionName", "f"}}));
    ground_->context.trace_header.clear();
    EXPECT_TRUE(goes_on("f")) << "another chain";
}

TEST_F(RecursionTest, AllowTurnsItOff) {
    create_traced("f");
    const auto setting = [&] {
        return ground_->call("GetFunctionRecursionConfig", Value::object({{"FunctionName", "f"}}))
            .output["RecursiveLoop"];
    };
    EXPECT_EQ(setting(), Value("Terminate"));
    set("f", "Allow");
    EXPECT_EQ(setting(), Value("Allow"));
    for (int i = 0; i < 40; ++i) ASSERT_TRUE(goes_on("f")) << i;
    set("f", "Terminate");
    EXPECT_FALSE(goes_on("f"));
}

TEST_F(RecursionTest, AnEventIsAcceptedAndDropped) {
    create_traced("f");
    const Value as_event = Value::object({{"InvocationType", "Event"}});
    for (int i = 0; i < 15; ++i) ASSERT_TRUE(goes_on("f")) << i;
    EXPECT_EQ(invoke("f", print(Value(file("sixteenth"))), as_event).status, 202);
    wait_for_file(file("sixteenth"));
    ASSERT_TRUE(goes_on("f"));
    EXPECT_EQ(invoke("f", print(Value(file("seventeenth"))), as_event).status, 202);
    await([&] { return documents_.list("lambda.events").empty(); });
    EXPECT_FALSE(std::filesystem::exists(file("seventeenth")));
}

}  // namespace
}  // namespace stepwell::lambda
