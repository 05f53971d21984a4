#pragma once
// Writes the log events of other parts of the server without HTTP and without waiting. What comes while the store is
// busy goes into one write.

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "adapters/aws/log_sink.hpp"
#include "adapters/platform/store/sqlite/database.hpp"
#include "engine/runtime/clock.hpp"
#include "engine/runtime/ports.hpp"

namespace stepwell::logs {

class LogWriter final : public LogSink {
public:
    LogWriter(sqlite::Database& database, Clock& clock);
    ~LogWriter() override;

    void write(std::string_view account, std::string_view region, std::string_view group, std::string_view stream,
               std::int64_t milliseconds, std::string message) override;

    /// How many events were lost: there was no such group, or the store did not keep up or failed.
    std::uint64_t lost() const;

private:
    struct State;
    std::shared_ptr<State> state_;  // shared with jobs that the database has still to run
    sqlite::Database& database_;
};

}  // namespace stepwell::logs
