#include "api/states/quotas.hpp"

#include <gtest/gtest.h>

#include "adapters/aws/api_error.hpp"
#include "adapters/aws/models/models.hpp"
#include "tests/engine/runtime/manual_clock.hpp"

namespace stepwell::states {
namespace {

using Quota = TokenBucket::Quota;

class QuotasTest : public testing::Test {
protected:
    static int admitted(Quotas& quotas, std::string_view operation, const Place& place = {}) {
        for (int count = 0;; ++count) {
            try {
                quotas.take(place, operation);
            } catch (const ApiError& error) {
                EXPECT_EQ(error.code, "ThrottlingException");
                EXPECT_EQ(error.status, 400);
                EXPECT_EQ(error.message, "Rate exceeded");
                return count;
            }
            if (count > 10'000) return -1;
        }
    }
    test::ManualClock clock_{TimePoint(std::chrono::milliseconds(1'700'000'000'000))};
};

TEST_F(QuotasTest, DependOnTheRegion) {
    for (const char* const region : {"us-east-1", "us-west-2", "eu-west-1"}) {
        EXPECT_EQ(quota_of("StartExecution", region), (Quota{1'300, 300})) << region;
        EXPECT_EQ(quota_of("GetActivityTask", region), (Quota{3'000, 500})) << region;
    }
    for (const char* const region : {"us-east-2", "eu-central-1", "nowhere"}) {
        EXPECT_EQ(quota_of("StartExecution", region), (Quota{800, 150})) << region;
        EXPECT_EQ(quota_of("StopExecution", region), (Quota{500, 25})) << region;
        EXPECT_EQ(quota_of(start_of_express, region), (Quota{6'000, 6'000})) << region;
    }
}

TEST_F(QuotasTest, AreThereForEveryOperationButOne) {
    const models::Model* const model = models::find("states");
    ASSERT_NE(model, nullptr);
    EXPECT_GT(model->operations().size(), 30U);
    for (const std::string_view operation : model->operations())
        EXPECT_EQ(quota_of(operation, "us-east-1").size == 0, operation == "StartSyncExecution") << operation;
}

TEST_F(QuotasTest, EachPlaceAndOperationHasABucket) {
    Quotas quotas(clock_, true);
    EXPECT_EQ(admitted(quotas, "CreateStateMachine"), 100);
    EXPECT_EQ(admitted(quotas, "CreateActivity"), 100);
    EXPECT_EQ(admitted(quotas, "StartExecution"), 1'300);
    EXPECT_EQ(admitted(quotas, start_of_express), 6'000);
    EXPECT_EQ(admitted(quotas, "StartExecution", {"111111111111", "us-east-1"}), 1'300);
    EXPECT_EQ(admitted(quotas, "StartExecution", {"000000000000", "eu-central-1"}), 800);
    clock_.advance(std::chrono::milliseconds(1'000));
    EXPECT_EQ(admitted(quotas, "CreateStateMachine"), 1);
    EXPECT_EQ(admitted(quotas, "StartExecution"), 300);
    EXPECT_EQ(admitted(quotas, "StartExecution", {"000000000000", "eu-central-1"}), 150);
    EXPECT_EQ(admitted(quotas, "StartSyncExecution"), -1);
    quotas.clear();
    EXPECT_EQ(admitted(quotas, "StartExecution"), 1'300);
}

TEST_F(QuotasTest, AreOnlyThereWhereTheyAreWanted) {
    Quotas quotas(clock_, false);
    EXPECT_EQ(admitted(quotas, "StartExecution"), -1);
}

}  // namespace
}  // namespace stepwell::states
