// Few rows are counted in a transaction: a list is searched.

#include "adapters/platform/store/sqlite/sums.hpp"

#include <algorithm>

#include "adapters/platform/store/sqlite/database.hpp"

namespace stepwell::sqlite {

void Sums::add_to(std::vector<Sum>& sums, const Sum& sum) {
    const auto same = std::ranges::find_if(sums, [&](const Sum& s) { return s.row == sum.row && s.sql == sum.sql; });
    if (same == sums.end()) return sums.push_back(sum);
    same->first += sum.first;
    same->second += sum.second;
}

void Sums::add(std::string_view sql, std::int64_t row, std::int64_t first, std::int64_t second) {
    if (first != 0 || second != 0) add_to(of_job_, {sql, row, first, second});
}

void Sums::keep() {
    for (const Sum& sum : of_job_) add_to(all_, sum);
    of_job_.clear();
}

void Sums::clear() {
    of_job_.clear();
    all_.clear();
}

void Sums::write(Connection& connection) {
    for (const Sum& sum : all_)
        if (sum.first != 0 || sum.second != 0) connection.prepare(sum.sql).bind(sum.first, sum.second, sum.row).run();
    all_.clear();
}

}  // namespace stepwell::sqlite
