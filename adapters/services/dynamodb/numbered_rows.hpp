#pragma once
// Rows that belong to a number: the items of a table, the entries of an index. Beside the number stand how many they
// are and their bytes.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/platform/store/sqlite/database.hpp"

namespace stepwell::dynamodb {

struct TableSize {
    std::int64_t items = 0;
    std::int64_t bytes = 0;
};

/// The SQL of one kind of such rows. It must live as long as the program.
class NumberedRows {
public:
    /// Numbers are in the table `owners`, rows in `rows`, where `number` is the column of their number and `keys` are
    /// those that with it tell them apart.
    NumberedRows(std::string_view owners, std::string_view rows, std::string_view number, std::string_view keys,
                 std::int64_t removed_at_once);

    /// A new number; numbers are never used again.
    std::int64_t make(sqlite::Connection& connection) const;
    /// To be called when nothing writes rows of the number any more; they are then removed piece by piece.
    void drop(sqlite::Connection& connection, std::int64_t number) const;
    /// False once nothing is left.
    bool remove_some(sqlite::Connection& connection, std::int64_t number) const;
    /// The numbers that there are, also those that were dropped and have rows left.
    std::vector<std::int64_t> all(sqlite::Connection& connection) const;
    bool exists(sqlite::Connection& connection, std::int64_t number) const;
    TableSize size(sqlite::Connection& connection, std::int64_t number) const;
    /// Adds to the number's size when the transaction commits.
    void count(sqlite::Connection& connection, std::int64_t number, std::int64_t items, std::int64_t bytes) const;

private:
    std::string make_;
    std::string drop_;
    std::string remove_some_;
    std::string all_;
    std::string size_;
    std::string count_;
    std::int64_t removed_at_once_;
};

}  // namespace stepwell::dynamodb
