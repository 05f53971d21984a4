#pragma once
// What an integration makes of a mocked response: as of a service's answer, with what the integration itself adds.

#include <cstdint>

#include "adapters/tasks/integrations/catalogue.hpp"
#include "engine/run/run.hpp"
#include "engine/value/value.hpp"

namespace stepwell::mocks {

using integrations::Catalogue;

/// The task's result where the mocked response is `returned`.
Value mocked_result(const Catalogue& catalogue, const TaskOrder& order, const Value& returned, TimePoint now);

/// The output of TaskSubmitted of a .sync or .waitForTaskToken task. `returned`: null when the response is an error.
Value mocked_submission(const Catalogue& catalogue, const TaskOrder& order, const Value& returned, TimePoint now);

}  // namespace stepwell::mocks
