#pragma once
// What is known of a worker before it starts.

#include "adapters/services/lambda/functions.hpp"
#include "adapters/services/lambda/worker.hpp"

namespace stepwell::lambda {

/// For a new worker of this version, with a log stream of its own.
WorkerSpec worker_spec(const Function& function, TimePoint now);

}  // namespace stepwell::lambda
