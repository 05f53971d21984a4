#pragma once
// For other parts of the server: writes log events without HTTP and without waiting. What comes while the store is busy
// goes into one write.

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "adapters/platform/store/sqlite/database.hpp"
#include "engine/runtime/ports.hpp"

namespace stepwell::logs {

class LogWriter {
public:
    LogWriter(sqlite::Database& database, Clock& clock);
    ~LogWriter();

    /// `group` is a name, or an ARN, which says its account and region itself. The stream is made where it is missing;
    /// of a group that does not exist nothing is kept, as AWS's services do it. Texts beyond 1 MiB are cut. Any thread;
    /// never blocks, never throws. Events of one stream keep the order of the calls where their times are the same.
    void write(std::string_view account, std::string_view region, std::string_view group, std::string_view stream,
               std::int64_t milliseconds, std::string message);

    /// How many events were lost: there was no such group, or the store did not keep up or failed.
    std::uint64_t lost() const;

private:
    struct State;
    std::shared_ptr<State> state_;  // shared with jobs that the database has still to run
    sqlite::Database& database_;
};

}  // namespace stepwell::logs
