#pragma once
// Whether a state may look at the context object, which need not be made for those that cannot.

#include "engine/value/value.hpp"

namespace stepwell {

/// Whether some text of the state mentions it: by `$$`, or by more of `$states` than its other members. The machines
/// within the state (Branches, ItemProcessor, Iterator) are left to their own states.
bool may_use_context(const Value& state);

}  // namespace stepwell
