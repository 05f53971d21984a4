#pragma once
// The tags of state machines and activities: an object of keys and values, in order of their adding.

#include "adapters/aws/registry.hpp"

namespace stepwell::states {

/// `tags` of the resource `arn` with a request's list of {key, value} over them. Throws TooManyTags beyond 50, and
/// ValidationException for keys of the reserved prefix and characters that no tag may contain.
Value with_tags(Value tags, const Value& added, std::string_view arn);
/// The list of {key, value}, as the API answers it.
Value list_of_tags(const Value& tags);

}  // namespace stepwell::states
