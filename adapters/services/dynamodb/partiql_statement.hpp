#pragma once
// A parsed PartiQL statement. Developer guide: "PartiQL - a SQL-compatible query language for Amazon DynamoDB".

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "adapters/services/dynamodb/expression.hpp"

namespace stepwell::dynamodb {

struct PartiqlStatement {
    enum class Kind : std::uint8_t {
        select,
        insert,
        update,
        remove,
        exists  ///< EXISTS(SELECT ...), in a transaction
    };
    Kind kind = Kind::select;
    std::string table;
    std::string index = {};                     ///< of a SELECT; empty: the table
    std::optional<Projection> projection = {};  ///< of a SELECT; nothing: *
    std::optional<Condition> where = {};
    std::string order = {};  ///< the attribute of ORDER BY; empty: none
    bool descending = false;
    Value item = {};                 ///< of an INSERT, as a map of attribute values
    bool ignores_duplicate = false;  ///< INSERT ... ON CONFLICT DO NOTHING
    Update update = {};
    std::string returning = {};  ///< "ALL_OLD" ...; empty: nothing

    bool reads() const { return kind == Kind::select; }
};

/// `parameters` (null: none) stand for the question marks. Throws AWS's errors.
PartiqlStatement parse_statement(std::string_view text, const Value& parameters);

}  // namespace stepwell::dynamodb
