#pragma once
// What IAM does in its own way.
#include "adapters/aws/dialect.hpp"

namespace stepwell::iam {

/// AWS: of names and paths IAM does not quote a pattern, it says in words what they are made of.
inline constexpr PatternInWords patterns_in_words[] = {
    {.shape = {},
     .pattern = R"([\w+=,.@-]+)",
     .words = "It must contain only alphanumeric characters and/or the following: +=,.@_-"},
    {.shape = "pathType",
     .pattern = {},
     .words = "It must begin and end with / and contain only alphanumeric characters and/or / characters."},
    {.shape = "policyPathType",
     .pattern = {},
     .words = "It must begin and end with / and contain only alphanumeric characters and/or / characters."},
};

inline constexpr Dialect dialect{.service = "iam", .patterns_in_words = patterns_in_words};

}  // namespace stepwell::iam
