#pragma once
// What a table may be: the checks of CreateTable and UpdateTable. Each throws AWS's error.

#include <string>
#include <string_view>
#include <vector>

#include "adapters/aws/tag_rules.hpp"
#include "engine/value/value.hpp"

namespace stepwell::dynamodb {

/// CreateTable's input.
void check_new_table(const Value& input, std::string_view name);

/// A name of a table or an index.
void check_resource_name(std::string_view member, std::string_view name);
/// A KeySchema and the attributes that it names. `definitions` are AttributeDefinitions.
void check_key_schema(const Value& schema, const Value& definitions);
void check_stream(const Value& stream_specification);
void check_encryption(const Value& sse_specification);
extern const TagRules tag_rules;

/// The AttributeName of each element of a KeySchema or AttributeDefinitions.
std::vector<std::string> attribute_names(const Value& list);
/// "[a, b]"
std::string bracketed(const std::vector<std::string>& names);

}  // namespace stepwell::dynamodb
