#include "adapters/platform/containers/start_order.hpp"

#include <gtest/gtest.h>

#include <map>

namespace stepwell::containers {
namespace {

Readiness of(const std::string& condition, const Standing& other, std::string* told = nullptr) {
    ContainerSpec spec;
    spec.depends_on = {{"other", condition}};
    std::string why;
    const Readiness result = readiness(
        spec, [&](const std::string&) { return other; }, why);
    if (told) *told = why;
    return result;
}

Standing running() {
    Standing standing;
    standing.phase = Phase::running;
    return standing;
}

Standing ended(std::optional<int> code) {
    Standing standing;
    standing.phase = Phase::stopped;
    standing.exit_code = code;
    return standing;
}

TEST(StartOrder, WaitsForWhatItDependsOn) {
    for (const char* condition : {"START", "COMPLETE", "SUCCESS", "HEALTHY"})
        EXPECT_EQ(of(condition, Standing{}), Readiness::waiting) << condition;
    EXPECT_EQ(of("START", running()), Readiness::ready);
    EXPECT_EQ(of("COMPLETE", running()), Readiness::waiting);
    EXPECT_EQ(of("COMPLETE", ended(7)), Readiness::ready);
    EXPECT_EQ(of("SUCCESS", ended(0)), Readiness::ready);
    EXPECT_EQ(of("HEALTHY", running()), Readiness::waiting);
    Standing healthy = running();
    healthy.healthy = true;
    EXPECT_EQ(of("HEALTHY", healthy), Readiness::ready);
}

TEST(StartOrder, SaysWhatWillNeverBe) {
    std::string why;
    EXPECT_EQ(of("SUCCESS", ended(7), &why), Readiness::never);
    EXPECT_EQ(why, "container other exited with code 7");
    EXPECT_EQ(of("START", ended(std::nullopt), &why), Readiness::never);
    EXPECT_EQ(why, "container other did not start");
    Standing slow = running();
    slow.too_slow = true;
    EXPECT_EQ(of("COMPLETE", slow, &why), Readiness::never);
    EXPECT_EQ(why, "container other did not reach COMPLETE within its startTimeout");
    Standing ill = running();
    ill.unhealthy = true;
    EXPECT_EQ(of("HEALTHY", ill), Readiness::never);
    EXPECT_EQ(of("HEALTHY", ended(0)), Readiness::never);
}

}  // namespace
}  // namespace stepwell::containers
