#pragma once
// The SQL tables of DynamoDB.

#include "adapters/platform/store/sqlite/database.hpp"

namespace stepwell::dynamodb {

/// Makes or upgrades them.
void migrate(sqlite::Database& database);
void remove_everything(sqlite::Connection& connection);

}  // namespace stepwell::dynamodb
