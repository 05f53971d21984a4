#pragma once
// From a job's record to what the runner starts. User guide: "Job environment variables".

#include <boost/asio/awaitable.hpp>
#include <string>

#include "adapters/platform/containers/container_runner.hpp"
#include "engine/value/value.hpp"

namespace stepwell::batch {

struct Core;

/// For the attempt of the job that its record says is under way. Makes the stream that it logs to, too. Throws
/// CannotStart.
boost::asio::awaitable<containers::TaskSpec> spec_of_job(Core& core, std::string key, Value job);

}  // namespace stepwell::batch
