#pragma once
// Where a table is to be found: by its name here, or by its ARN there.

#include <string>
#include <string_view>

#include "adapters/aws/registry.hpp"

namespace stepwell::dynamodb {

struct TablePlace {
    Context context;
    std::string name;

    /// "account/region/name", the key of its record.
    std::string record() const;
};

/// Throws AWS's error for what is no table's ARN.
TablePlace table_place(const Context& context, std::string_view name_or_arn);
/// The same as the key of its record.
std::string table_record(const Context& context, std::string_view name_or_arn);

}  // namespace stepwell::dynamodb
