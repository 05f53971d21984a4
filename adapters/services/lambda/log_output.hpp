#pragma once
// Where the lines of a worker go: to the server's log, to CloudWatch Logs, and to the tail that an invocation may ask
// for.

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "adapters/aws/log_sink.hpp"
#include "adapters/services/lambda/configuration.hpp"
#include "engine/runtime/ports.hpp"

namespace stepwell::lambda {

class LogOutput {
public:
    struct Place {
        std::string account;
        std::string region;
        std::string group;
        std::string stream;
        std::string function;
        bool json = false;        ///< LogFormat
        bool system_info = true;  ///< SystemLogLevel tells of invocations that went well
    };
    LogOutput(Place place, LogSink* writer, Clock* clock);

    /// A line that the handler has written.
    void line(std::string_view request_id, std::string_view text);
    /// What Lambda itself says: `text`, or where the format is JSON an event of that type.
    void platform(std::string_view request_id, std::string_view text, std::string_view type, const Value& record,
                  bool failure = false);
    /// A new invocation: its lines are counted anew.
    void begin(bool keep_tail);
    std::string tail() const;
    const Place& place() const { return place_; }

private:
    void write(std::string_view request_id, std::string_view text);

    Place place_;
    LogSink* writer_;
    Clock* clock_;
    std::string tail_;
    std::size_t written_ = 0;  // bytes of this invocation
};

}  // namespace stepwell::lambda
