#pragma once
// Takes the output of a container apart: the Engine API's frames (or the raw bytes of a terminal), each line with its
// time. "Docker Engine API": "Attach to a container: Stream format".

#include <functional>
#include <string>
#include <string_view>

namespace stepwell::docker {

/// The frames of a container's output: of which stream each is, and what it holds.
class Frames {
public:
    using OnFrame = std::function<void(bool is_error, std::string_view bytes)>;

    explicit Frames(OnFrame on_frame) : on_frame_(std::move(on_frame)) {}
    void take(std::string_view bytes);

private:
    OnFrame on_frame_;
    std::string bytes_;  // of a frame that is not complete
};

class LogFrames {
public:
    /// `time` is as the daemon writes it ("2026-01-02T03:04:05.123456789Z").
    using OnLine = std::function<void(std::string_view time, std::string_view line)>;

    LogFrames(bool terminal, OnLine on_line)
        : terminal_(terminal),
          on_line_(std::move(on_line)),
          frames_([this](bool is_error, std::string_view bytes) { entry(lines_[is_error ? 1 : 0], bytes); }) {}
    LogFrames(const LogFrames&) = delete;
    LogFrames& operator=(const LogFrames&) = delete;
    void take(std::string_view bytes);
    /// The output has ended: what is left of a line is one.
    void end();

private:
    struct Line {
        std::string time, text;
    };
    void entry(Line& line, std::string_view text);
    void emit(Line& line);

    bool terminal_;
    OnLine on_line_;
    Frames frames_;
    std::string bytes_;  // of a terminal's line that is not complete
    Line lines_[2];      // of standard output and standard error
};

/// "SECONDS.NANOSECONDS" of one nanosecond after a time as the daemon writes it, and its milliseconds since 1970.
struct LogTime {
    std::string after;
    std::int64_t milliseconds = 0;
};
LogTime parse_log_time(std::string_view time);

}  // namespace stepwell::docker
