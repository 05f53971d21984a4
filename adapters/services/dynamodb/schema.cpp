// Items and index entries are kept in the order of their keys: a key or a range of it is one look into the tree.

#include "adapters/services/dynamodb/schema.hpp"

namespace stepwell::dynamodb {

void migrate(sqlite::Database& database) {
    database.migrate("dynamodb", {R"(
        CREATE TABLE dynamodb_tables(id INTEGER PRIMARY KEY AUTOINCREMENT, items INTEGER NOT NULL DEFAULT 0,
                                     bytes INTEGER NOT NULL DEFAULT 0);
        CREATE TABLE dynamodb_items(table_id INTEGER NOT NULL, hash BLOB NOT NULL, range BLOB NOT NULL,
                                    size INTEGER NOT NULL, item TEXT NOT NULL,
                                    PRIMARY KEY(table_id, hash, range)) WITHOUT ROWID)",
                                  R"(
        CREATE TABLE dynamodb_indexes(id INTEGER PRIMARY KEY AUTOINCREMENT, items INTEGER NOT NULL DEFAULT 0,
                                      bytes INTEGER NOT NULL DEFAULT 0);
        CREATE TABLE dynamodb_index_entries(index_id INTEGER NOT NULL, hash BLOB NOT NULL, range BLOB NOT NULL,
                                            item_hash BLOB NOT NULL, item_range BLOB NOT NULL, size INTEGER NOT NULL,
                                            PRIMARY KEY(index_id, hash, range, item_hash, item_range)) WITHOUT ROWID;
        CREATE TABLE dynamodb_streams(id INTEGER PRIMARY KEY AUTOINCREMENT, arn TEXT NOT NULL UNIQUE,
                                      description TEXT NOT NULL, disabled INTEGER, last INTEGER NOT NULL DEFAULT 0,
                                      trimmed INTEGER NOT NULL DEFAULT 0);
        CREATE TABLE dynamodb_stream_records(stream_id INTEGER NOT NULL, sequence INTEGER NOT NULL,
                                             created INTEGER NOT NULL, record TEXT NOT NULL,
                                             PRIMARY KEY(stream_id, sequence)) WITHOUT ROWID;
        CREATE TABLE dynamodb_tokens(account TEXT NOT NULL, token TEXT NOT NULL, created INTEGER NOT NULL,
                                     request TEXT NOT NULL, answer TEXT NOT NULL,
                                     PRIMARY KEY(account, token)) WITHOUT ROWID;
        CREATE INDEX dynamodb_tokens_by_age ON dynamodb_tokens(created))",
                                  // A row in an index's tree has a page of its own for what exceeds about 1 KB; in a
                                  // table's, four times as much stays in place.
                                  R"(
        CREATE TABLE dynamodb_rows(id INTEGER PRIMARY KEY, table_id INTEGER NOT NULL, hash BLOB NOT NULL,
                                   range BLOB NOT NULL, size INTEGER NOT NULL, item TEXT NOT NULL);
        INSERT INTO dynamodb_rows(table_id, hash, range, size, item)
            SELECT table_id, hash, range, size, item FROM dynamodb_items;
        DROP TABLE dynamodb_items;
        CREATE UNIQUE INDEX dynamodb_rows_by_key ON dynamodb_rows(table_id, hash, range))"});
}

void remove_everything(sqlite::Connection& connection) {
    connection.execute(
        "DELETE FROM dynamodb_rows; DELETE FROM dynamodb_tables; DELETE FROM dynamodb_index_entries;"
        "DELETE FROM dynamodb_indexes; DELETE FROM dynamodb_stream_records; DELETE FROM dynamodb_streams;"
        "DELETE FROM dynamodb_tokens;");
}

}  // namespace stepwell::dynamodb
