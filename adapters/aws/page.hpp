#pragma once
// Lists in pages, as List... and Describe... operations give them: the request says how many and from where on, the
// answer holds a token for the next page while there is more.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/aws/api_error.hpp"
#include "engine/value/value.hpp"

namespace stepwell {

/// One entry of a list.
struct Listed {
    std::string key;  ///< names the entry in tokens: unique in the list
    Value value;      ///< null: a filter leaves the entry out, but a token may still name it
};

/// What a token says of the last entry of the page before.
enum class PageToken : std::uint8_t {
    after_key,  ///< its key, in base64; the list is in order of key, so the entry may be gone by now
    plain_key,  ///< its key as it is; else as after_key
    known_key,  ///< its key, in base64; the entry must still be in the list
    hashed_key  ///< 32 hexadecimal digits of the key's SHA-256: no key shows in it; the entry must still be in the list
};

/// How a service spells its pages.
struct PageRules {
    std::string_view size = "maxResults";  ///< member of the request
    std::string_view token = "nextToken";  ///< member of the request
    std::string_view next = "nextToken";   ///< member of the answer, missing on the last page
    std::string_view truncated = {};       ///< member of the answer that says whether there is more; empty: none
    std::int64_t usual_size = 100;         ///< where the request says none
    std::int64_t largest_size = 100;       ///< larger ones are cut to it, unless `invalid_size` refuses them
    PageToken kind = PageToken::after_key;
    ApiError (*invalid_token)() = nullptr;  ///< required, but for plain keys
    ApiError (*invalid_size)() = nullptr;   ///< of sizes below 1 or above the largest; null: the model checks them
};

/// The page of `all` that `input` asks for: `{member: [...], next: ...}`. Throws what the rules say of a token or a
/// size that is none.
Value page(const PageRules& rules, const Value& input, std::string_view member, std::vector<Listed> all);

}  // namespace stepwell
