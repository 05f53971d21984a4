#pragma once
// Names of a Map Run's children: UUIDs that are made of the child's place and lead back to it, so that a store needs no
// index of a million names, and no restart gives a child another.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace stepwell {

struct ChildPlace {
    std::int64_t map_run = 0;  ///< its id
    std::int64_t item = 0;
    friend bool operator==(const ChildPlace&, const ChildPlace&) = default;
};

std::string child_name(ChildPlace place);
/// AWS: an Express execution's ARN has an id behind its name.
std::string express_id(ChildPlace place);
/// Nothing: the text is no such name. A name says nothing of whether there is such a child.
std::optional<ChildPlace> child_place(std::string_view name);

}  // namespace stepwell
