#pragma once
// The table t(n) of numbers, with which the database is tested.

#include <cstdint>

#include "adapters/platform/store/sqlite/database.hpp"

namespace stepwell::sqlite {

/// How many there are.
inline std::int64_t count(Connection& connection) {
    Statement statement = connection.prepare("SELECT count(*) FROM t");
    statement.step();
    return statement.integer(0);
}

inline void insert(Connection& connection, std::int64_t n) {
    connection.prepare("INSERT INTO t VALUES(?)").bind(n).run();
}

}  // namespace stepwell::sqlite
