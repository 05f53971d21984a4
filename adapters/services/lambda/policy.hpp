#pragma once
// Resource policies, of functions and of layer versions: kept and given back. Where accounts are kept
// apart, AccountRule asks for them.

#include <string_view>

#include "engine/value/value.hpp"

namespace stepwell::lambda {

/// A policy's record: {RevisionId, Statements: by Sid}; null: none yet. Each throws ApiError.
Value with_statement(const Value& policy, const Value& input, const Value& statement);
/// Null when the last one is gone.
Value without_statement(const Value& policy, const Value& input);
/// GetPolicy's answer.
Value policy_answer(const Value& policy);
/// What the Principal of a request means: a service, an account, anyone.
Value principal(std::string_view text);

}  // namespace stepwell::lambda
