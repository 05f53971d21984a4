#pragma once
// One call of a handler, and what came of it.

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

namespace stepwell::lambda {

/// AWS's limit is 100 bytes over 6 MB.
inline constexpr std::size_t largest_payload = 6UL * 1024 * 1024 + 100;
/// Of an answer that is streamed. Lambda developer guide: "Response streaming for Lambda functions".
inline constexpr std::size_t largest_stream = 200UL * 1024 * 1024;

class LiveAnswer;

struct Invocation {
    std::string request_id;
    std::string payload;         ///< JSON
    std::string client_context;  ///< JSON without line breaks, or empty
    std::string trace_id;
    std::string invoked_arn = {};  ///< the function's, with the qualifier that was asked for
    /// Where a streamed answer goes while it is made; null: it is gathered, and may be no larger than any other.
    std::shared_ptr<LiveAnswer> live = nullptr;
};

struct Outcome {
    enum class Kind : std::uint8_t {
        success,
        failure,        ///< the payload describes the error
        slow_init,      ///< the process did not ask for work in the time it has for that; the handler was not called
        not_delivered,  ///< a warm process was gone before it could take the event; the handler was not called
    };
    Kind kind = Kind::success;
    std::string payload;            ///< empty when it went to `live`
    std::string log_tail;           ///< the last 4 KB of what was logged
    std::string content_type = {};  ///< of a streamed answer; empty: it was not streamed
};

}  // namespace stepwell::lambda
