#pragma once
// Tags of resources. AWS, "Tagging AWS resources": at most 50 a resource, keys of 1 to 128 characters that do not begin
// with `aws:`, values of at most 256; what is refused and in which words each service decides. Every operation that
// creates or tags a resource goes through `with_tags`, so that all check alike.

#include <cstdint>
#include <string_view>

#include "adapters/aws/api_error.hpp"
#include "engine/value/value.hpp"

namespace stepwell {

enum class TagFault : std::uint8_t {
    empty_key,
    long_key,
    long_value,
    reserved_key,   ///< begins with `aws:`
    letters,        ///< of a key or a value: others than letters, digits, spaces and _ . : / = + - @
    duplicate_key,  ///< twice in one request
    too_many
};

/// What a request gave, for the words of the refusal.
struct TagFinding {
    TagFault fault;
    std::string_view text;        ///< the key (of `letters` and `long_value`: the text in question); empty: of too_many
    std::string_view resource;    ///< as it was handed to with_tags
    std::string_view key = {};    ///< of the tag in question
    std::string_view value = {};  ///< of the tag in question
};

struct TagRules {
    /// Empty: tags are a map. Else a list of {key: ..., value: ...}, and how the members are called.
    std::string_view key = {};
    std::string_view value = {};
    /// The service's error for a fault; of an empty code: this fault is none here.
    ApiError (*refusal)(const TagFinding& finding);
    std::size_t most = 50;
    bool ignores_case = false;           ///< keys that differ in their case only are the same (IAM)
    bool reserved_in_any_case = false;   ///< `AWS:` is reserved like `aws:`
    bool counts_before_reading = false;  ///< too many is said before anything of a single tag
    bool replaced_last = false;          ///< in a list: a key that is there goes to its end with the new value
};

/// `current` (null: none) with the tags that a request adds (null: none); a key that is there keeps its place, unless
/// the rules say otherwise, and gets the new value. Throws the rules' refusals.
Value with_tags(const TagRules& rules, const Value& current, const Value& added, std::string_view resource = {});
/// `current` without the keys of a request's list.
Value without_tags(const TagRules& rules, const Value& current, const Value& keys);
/// What the tags of a new resource are refused for. Throws.
void check_tags(const TagRules& rules, const Value& tags, std::string_view resource = {});

}  // namespace stepwell
