#pragma once
// The small parts of random definitions: paths, intrinsic function calls, payload templates, conditions.

#include <string>
#include <vector>

#include "engine/value/value.hpp"
#include "tests/property/random.hpp"

namespace stepwell::property {

using Names = std::vector<std::string>;

/// A path into a document or the context object; mostly one that finds something.
std::string random_path(Random& random);

/// For ResultPath; mostly one that adds to a document and leaves its shape.
std::string random_reference_path(Random& random);

/// ErrorEquals; only the last may name all errors.
Value random_error_names(Random& random, bool last);
Value random_retrier(Random& random, bool last);

/// A Fail state.
Value random_fail(Random& random);

/// The field of a Wait state that says how long.
void random_time(Random& random, ObjectBuilder& wait);

/// A JSON value with `.$` fields in it; `variables` may be referred to.
Value random_template(Random& random, const Names& variables, int depth);

/// A Choice rule's condition: a comparison, And, Or, Not.
Value random_rule(Random& random, const Names& variables, int depth);

}  // namespace stepwell::property
