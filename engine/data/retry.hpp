#pragma once
// Retriers and catchers: which errors they take, and how long a retrier waits. States language: "Errors".

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/data/data_flow.hpp"
#include "engine/entropy.hpp"
#include "engine/fields/field_reader.hpp"

namespace stepwell {

struct Retrier {
    std::vector<std::string> errors;
    std::int64_t interval_seconds = 1;
    std::int64_t max_attempts = 3;
    double backoff_rate = 2.0;
    std::optional<std::int64_t> max_delay_seconds;
    bool full_jitter = false;

    /// The wait before the `attempt`-th retry (from 1): interval × rate^(attempt-1), capped, then jittered.
    std::chrono::milliseconds delay(std::uint32_t attempt, Entropy& entropy) const;
};

struct Catcher {
    std::vector<std::string> errors;
    std::string next_name;
    std::size_t next = 0;  ///< index of the state among its siblings, resolved by the parser
    bool discard_result = false;
    std::optional<jsonpath::ReferencePath> result_path;
    std::optional<PayloadTemplate> output;  ///< JSONata
    std::optional<PayloadTemplate> assign;  ///< `$` is the error
};

/// Does a list of names take an error? `also` is a second name it goes by (States.HeartbeatTimeout is a
/// States.Timeout).
bool matches(const std::vector<std::string>& names, std::string_view error, std::string_view other_name = {});

std::vector<Retrier> parse_retry(FieldReader& fields);
std::vector<Catcher> parse_catch(FieldReader& fields);

}  // namespace stepwell
