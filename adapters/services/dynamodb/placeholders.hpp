#pragma once
// ExpressionAttributeNames and ExpressionAttributeValues of one request, and which of them were used.

#include <set>
#include <string>
#include <string_view>

#include "engine/value/value.hpp"

namespace stepwell::dynamodb {

class Placeholders {
public:
    /// Takes both from the request's input and checks them. `expressions` are the members that may use them, in the
    /// order in which AWS names them.
    Placeholders(const Value& input, std::initializer_list<std::string_view> expressions);

    /// Null where it is not defined. `name` and `value` come with their # or :.
    const Value* name(std::string_view name);
    const Value* value(std::string_view value);
    /// Throws when one of them was never asked for.
    void check_all_used() const;

private:
    Value names_;
    Value values_;
    std::set<std::string, std::less<>> used_;
};

}  // namespace stepwell::dynamodb
