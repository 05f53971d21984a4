#pragma once
// Names and ARNs of AWS Batch.

#include <string>
#include <string_view>

#include "adapters/aws/container_tasks/container_rules.hpp"
#include "adapters/aws/place.hpp"
#include "engine/time.hpp"
#include "engine/value/value.hpp"

namespace stepwell::batch {

using container_tasks::client_error;

/// The key of what a name or an ARN ("job-queue/NAME", with `kind` "job-queue") names.
std::string key_of(const Place& place, std::string_view kind, std::string_view text);
/// The ARN of the job whose record has that key.
std::string job_arn(std::string_view key);

/// Up to 128 letters, digits, hyphens and underscores, beginning with a letter or a digit. Throws ClientException.
void check_name(std::string_view what, std::string_view name);

/// Milliseconds since 1970, as Batch tells times.
inline Value milliseconds(TimePoint time) { return time.time_since_epoch().count(); }

}  // namespace stepwell::batch
