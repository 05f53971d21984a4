#pragma once
// What IAM's operations share: where its records are, how they are named, how lists come in pages.

#include <string>
#include <string_view>
#include <vector>

#include "adapters/aws/page.hpp"
#include "adapters/aws/registry.hpp"
#include "engine/value/value.hpp"

namespace stepwell {
struct Platform;
}

namespace stepwell::iam {

/// Collections. Keys are ACCOUNT/NAME, the name in lower case: IAM's names are unique regardless of case. IAM knows no
/// regions.
inline constexpr const char* roles = "iam/roles";        ///< members of Role; Inline: name to document; Attached: ARNs
inline constexpr const char* policies = "iam/policies";  ///< members of Policy; Versions: oldest first; LastVersion
inline constexpr const char* users = "iam/users";        ///< members of User
inline constexpr const char* deletions = "iam/service-linked-role-deletions";  ///< ACCOUNT/task id: its status

std::string record_key(const Context& context, std::string_view name);
/// `arn:aws:iam::ACCOUNT:role/path/name`
std::string arn_of(std::string_view account, std::string_view kind, std::string_view path, std::string_view name);
/// The path of an input, or "/".
std::string path_of(const Value& input);
/// Whole seconds, as IAM dates what it makes.
Value now(const Platform& platform);

/// One page of a list under `member`, in order of key.
Value sorted_page(const Value& input, std::string_view member, std::vector<Listed> all);

[[noreturn]] void refuse(const char* code, int status, std::string message);
[[noreturn]] void no_such_entity(std::string message);
[[noreturn]] void invalid_input(std::string message);
[[noreturn]] void limit_exceeded(std::string message);

}  // namespace stepwell::iam
