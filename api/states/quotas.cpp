#include "api/states/quotas.hpp"

#include <algorithm>

#include "adapters/aws/api_error.hpp"

namespace stepwell::states {

namespace {

struct ApiQuota {
    std::string_view operation;
    TokenBucket::Quota large_regions;
    TokenBucket::Quota other_regions;
};

// StartSyncExecution has none: "API calls don't contribute to existing account capacity limits."
constexpr ApiQuota api_quotas[] = {
    {"StartExecution", {1'300, 300}, {800, 150}},
    {start_of_express, {6'000, 6'000}, {6'000, 6'000}},
    {"CreateActivity", {100, 1}, {100, 1}},
    {"CreateStateMachine", {100, 1}, {100, 1}},
    {"CreateStateMachineAlias", {100, 1}, {100, 1}},
    {"DeleteActivity", {100, 1}, {100, 1}},
    {"DeleteStateMachine", {100, 1}, {100, 1}},
    {"DeleteStateMachineAlias", {100, 1}, {100, 1}},
    {"DeleteStateMachineVersion", {100, 1}, {100, 1}},
    {"DescribeActivity", {200, 1}, {200, 1}},
    {"DescribeExecution", {300, 15}, {250, 10}},
    {"DescribeMapRun", {200, 1}, {200, 1}},
    {"DescribeStateMachine", {200, 20}, {200, 20}},
    {"DescribeStateMachineAlias", {200, 1}, {200, 1}},
    {"DescribeStateMachineForExecution", {200, 1}, {200, 1}},
    {"GetActivityTask", {3'000, 500}, {1'500, 300}},
    {"GetExecutionHistory", {400, 20}, {400, 20}},
    {"ListActivities", {100, 10}, {100, 5}},
    {"ListExecutions", {200, 5}, {100, 2}},
    {"ListMapRuns", {100, 1}, {100, 1}},
    {"ListStateMachineAliases", {100, 1}, {100, 1}},
    {"ListStateMachines", {100, 5}, {100, 5}},
    {"ListStateMachineVersions", {100, 1}, {100, 1}},
    {"ListTagsForResource", {100, 1}, {100, 1}},
    {"PublishStateMachineVersion", {100, 1}, {100, 1}},
    {"RedriveExecution", {1'300, 300}, {800, 150}},
    {"SendTaskFailure", {3'000, 500}, {1'500, 300}},
    {"SendTaskHeartbeat", {3'000, 500}, {1'500, 300}},
    {"SendTaskSuccess", {3'000, 500}, {1'500, 300}},
    {"StopExecution", {1'000, 200}, {500, 25}},
    {"TagResource", {200, 1}, {200, 1}},
    {"TestState", {50, 10}, {50, 10}},
    {"UntagResource", {200, 1}, {200, 1}},
    {"UpdateMapRun", {100, 1}, {100, 1}},
    {"UpdateStateMachine", {100, 1}, {100, 1}},
    {"UpdateStateMachineAlias", {100, 1}, {100, 1}},
    {"ValidateStateMachineDefinition", {100, 1}, {100, 1}},
};

// US East (N. Virginia), US West (Oregon), and Europe (Ireland)
constexpr std::string_view large_regions[] = {"us-east-1", "us-west-2", "eu-west-1"};

}  // namespace

TokenBucket::Quota quota_of(std::string_view operation, std::string_view region) {
    const auto* const row = std::ranges::find(api_quotas, operation, &ApiQuota::operation);
    if (row == std::end(api_quotas)) return {};
    const bool large = std::ranges::find(large_regions, region) != std::end(large_regions);
    return large ? row->large_regions : row->other_regions;
}

void Quotas::take(const Place& place, std::string_view operation) {
    if (!limited_) return;
    const TokenBucket::Quota quota = quota_of(operation, place.region);
    if (quota.size == 0) return;
    const TimePoint now = clock_.now();
    const std::lock_guard lock(mutex_);
    const std::pair key(place.prefix(), std::string(operation));
    if (!buckets_.try_emplace(key, quota, now).first->second.take(now))
        throw ApiError("ThrottlingException", 400, "Rate exceeded");
}

void Quotas::clear() {
    const std::lock_guard lock(mutex_);
    buckets_.clear();
}

}  // namespace stepwell::states
