// Lists of what Batch keeps.
#include "adapters/services/batch/records.hpp"

#include "adapters/aws/service.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/services/batch/names.hpp"

namespace stepwell::batch {

Value page_of(std::vector<Listed> all, const Value& input, std::string_view member, std::int64_t most) {
    const PageRules rules{.usual_size = most, .largest_size = most, .kind = PageToken::hashed_key, .invalid_token = [] {
                              return ApiError("ClientException", 400, "Invalid nextToken.");
                          }};
    // A size below 1 counts as none.
    const bool sized = input["maxResults"].as_integer().value_or(0) >= 1;
    return page(rules, sized ? input : input.without("maxResults"), member, std::move(all));
}

std::vector<Listed> named_or_all(const Platform& platform, const Place& place, const char* collection,
                                 std::string_view kind, const Value& names) {
    std::vector<Listed> all;
    if (names.size() == 0)
        for (auto& [key, record] : platform.documents.list(collection, place.prefix())) all.push_back({key, record});
    for (const Value& name : names.items()) {
        std::string key = key_of(place, kind, name.as_string());
        if (auto found = platform.documents.find(collection, key)) all.push_back({std::move(key), std::move(*found)});
    }
    return all;
}

}  // namespace stepwell::batch
