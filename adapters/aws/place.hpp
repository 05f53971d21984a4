#pragma once
// Where a resource lives: state is kept for each account and region.

#include <string>
#include <string_view>

namespace stepwell {

struct Place {
    std::string account = "000000000000";
    std::string region = "us-east-1";

    /// `arn:aws:SERVICE:REGION:ACCOUNT:RESOURCE`
    std::string arn(std::string_view service, std::string_view resource) const;
    /// `ACCOUNT/REGION/NAME`: the key of a record in Documents.
    std::string key(std::string_view name) const;
    /// `ACCOUNT/REGION/`: how the keys of all records of this place begin.
    std::string prefix() const;

    bool operator==(const Place&) const = default;
};

/// Of a key that Place::key made: its place, and its name.
Place place_of_key(std::string_view key);
std::string_view name_of_key(std::string_view key);

}  // namespace stepwell
