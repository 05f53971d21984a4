#pragma once
// Where a table is to be found: by its name here, or by its ARN there.

#include <string>
#include <string_view>

#include "adapters/aws/place.hpp"

namespace stepwell::dynamodb {

struct TablePlace : Place {
    std::string name;

    /// The key of its record.
    std::string record() const { return key(name); }
};

/// Throws AWS's error for what is no table's ARN.
TablePlace table_place(const Place& asked_in, std::string_view name_or_arn);
/// The same as the key of its record.
std::string table_record(const Place& asked_in, std::string_view name_or_arn);

}  // namespace stepwell::dynamodb
