#pragma once
// A secret as it is kept: its description, and its versions with their staging labels. Pure functions.

#include <optional>
#include <string>
#include <string_view>

#include "adapters/aws/place.hpp"
#include "adapters/aws/tag_rules.hpp"
#include "engine/time.hpp"
#include "engine/value/value.hpp"

namespace stepwell::secretsmanager {

/// The key is Place::key of the name. Members are those of DescribeSecret, and `Versions` (id, value, date, stages;
/// oldest first) and `DeletionDate` (when a deleted secret goes for good).
inline constexpr const char* records = "secretsmanager/secrets";

/// Where a SecretId points: a name, an ARN, or an ARN without its random end.
struct SecretName {
    Place place;
    std::string name;  ///< what follows `secret:` in an ARN
    bool from_arn = false;
};
SecretName parse_secret_id(const Place& asked_in, std::string_view id);

/// Whether the recovery window of a deleted secret is over.
bool is_gone(const Value& secret, TimePoint now);

/// Seconds since 1970, with three decimals.
Value timestamp(TimePoint time);

/// A new version's value, from SecretString or SecretBinary; null without either. Throws for both.
Value value_of(const Value& input);

const Value* version_with_id(const Value& secret, std::string_view id);
const Value* version_with_stage(const Value& secret, std::string_view stage);

/// The secret with a version more, its labels taken from the versions that had them; AWSPREVIOUS goes to the version
/// that loses AWSCURRENT. Throws LimitExceededException.
Value with_version(const Value& secret, const std::string& id, const Value& value, const Values& stages, TimePoint now);

/// Version ids with their labels, of those that have any.
Value ids_to_stages(const Value& secret);

extern const TagRules tag_rules;

[[noreturn]] void refuse(const char* code, std::string message);
[[noreturn]] void not_found();

}  // namespace stepwell::secretsmanager
