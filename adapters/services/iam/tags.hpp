#pragma once
// Tags of roles, policies and users.

#include "engine/value/value.hpp"

namespace stepwell::iam {

/// `record` with the tags of an input (null: none) added to its own. Throws InvalidInput, LimitExceeded.
Value with_tags(const Value& record, const Value& tags);
Value without_tags(const Value& record, const Value& keys);
/// The page of a List...Tags operation.
Value tags_page(const Value& input, const Value& record);

}  // namespace stepwell::iam
