#pragma once
// Where the lines of a worker go: to the server's log, to CloudWatch Logs, and to the tail that an invocation may ask
// for.

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "adapters/aws/log_sink.hpp"
#include "adapters/aws/place.hpp"
#include "engine/runtime/clock.hpp"
#include "engine/runtime/ports.hpp"

namespace stepwell::lambda {

class LogOutput {
public:
    struct Target : Place {
        std::string group;
        std::string stream;
        std::string function;
        bool json = false;        ///< LogFormat
        bool system_info = true;  ///< SystemLogLevel tells of invocations that went well
    };
    LogOutput(Target target, LogSink* sink, Clock* clock);

    /// A line that the handler has written.
    void line(std::string_view request_id, std::string_view text);
    /// What Lambda itself says: `text`, or where the format is JSON an event of that type.
    void platform(std::string_view request_id, std::string_view text, std::string_view type, const Value& record,
                  bool failure = false);
    /// A new invocation: its lines are counted anew.
    void begin(bool keep_tail);
    std::string tail() const;
    const Target& target() const { return target_; }

private:
    void write(std::string_view request_id, std::string_view text);

    Target target_;
    LogSink* sink_;
    Clock* clock_;
    std::string tail_;
    std::size_t written_ = 0;  // bytes of this invocation
};

}  // namespace stepwell::lambda
