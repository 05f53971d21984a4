#pragma once
// Where the server's own parts (functions, executions) leave log events: CloudWatch Logs implements it.

#include <cstdint>
#include <string>
#include <string_view>

namespace stepwell {

class LogSink {
public:
    virtual ~LogSink() = default;

    /// `group` is a name, or an ARN, which says its account and region itself. The stream is made where it is missing;
    /// of a group that does not exist nothing is kept, as AWS's services do it. Texts beyond 1 MiB are cut. Any thread;
    /// never blocks, never throws. Events of one stream keep the order of the calls where their times are the same.
    virtual void write(std::string_view account, std::string_view region, std::string_view group,
                       std::string_view stream, std::int64_t milliseconds, std::string message) = 0;
};

}  // namespace stepwell
