#pragma once
// Counters that many jobs of one transaction add to, written once before it commits.

#include <cstdint>
#include <string_view>
#include <vector>

namespace stepwell::sqlite {

class Connection;

class Sums {
public:
    /// Before the transaction commits, runs `sql` with ?1 and ?2 the sums of what was added to `row` and ?3 the row.
    /// Within the transaction the counters are what they were. `sql` must live as long as the program.
    void add(std::string_view sql, std::int64_t row, std::int64_t first, std::int64_t second);

    /// The job that added is done: what it added counts.
    void keep();
    /// The job is undone, and so is what it added.
    void forget() { of_job_.clear(); }
    /// A transaction begins.
    void clear();
    void write(Connection& connection);

private:
    struct Sum {
        std::string_view sql;
        std::int64_t row;
        std::int64_t first;
        std::int64_t second;
    };
    static void add_to(std::vector<Sum>& sums, const Sum& sum);
    std::vector<Sum> of_job_;
    std::vector<Sum> all_;
};

}  // namespace stepwell::sqlite
