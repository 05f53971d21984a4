#pragma once
// How often each operation may be called in an account and region. Service quotas: "Quotas related to API action
// throttling".

#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>

#include "adapters/aws/place.hpp"
#include "adapters/aws/token_bucket.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell::states {

/// The key of Express executions' own bucket; StartExecution's is that of Standard ones.
inline constexpr std::string_view start_of_express = "StartExecution (Express)";

/// AWS's quota in the region; size 0: there is none.
TokenBucket::Quota quota_of(std::string_view operation, std::string_view region);

/// Any thread.
class Quotas {
public:
    /// `clock` outlives it. Not `limited`: every call is admitted.
    Quotas(Clock& clock, bool limited) : clock_(clock), limited_(limited) {}

    /// One call. Throws ApiError (ThrottlingException) when there have been too many.
    void take(const Place& place, std::string_view operation);
    /// All buckets are full again.
    void clear();

private:
    Clock& clock_;
    const bool limited_;
    std::mutex mutex_;
    std::map<std::pair<std::string, std::string>, TokenBucket> buckets_;  // by place and operation
};

}  // namespace stepwell::states
