// Takes the output of a container apart.
#include "adapters/platform/docker/log_frames.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdio>

namespace stepwell::docker {

namespace {

constexpr std::size_t frame_header = 8;         // stream, three zeros, length in big endian
constexpr std::size_t longest = 256 * 1024;     // of a line, as CloudWatch Logs takes it
constexpr std::size_t longest_frame = 1 << 24;  // what claims to be longer is no frame

template <class Number>
Number number(std::string_view text, std::size_t from, std::size_t count) {
    Number value = 0;
    if (from + count <= text.size()) std::from_chars(text.data() + from, text.data() + from + count, value);
    return value;
}

}  // namespace

void Frames::take(std::string_view bytes) {
    bytes_.append(bytes);
    std::string_view rest = bytes_;
    while (rest.size() >= frame_header) {
        const auto byte = [&](std::size_t i) { return static_cast<std::size_t>(static_cast<unsigned char>(rest[i])); };
        const std::size_t length = byte(4) << 24U | byte(5) << 16U | byte(6) << 8U | byte(7);
        if (length > longest_frame) {
            rest = {};
            break;
        }
        if (rest.size() < frame_header + length) break;
        on_frame_(byte(0) == 2, rest.substr(frame_header, length));
        rest.remove_prefix(frame_header + length);
    }
    bytes_.erase(0, bytes_.size() - rest.size());
}

void LogFrames::take(std::string_view bytes) {
    if (!terminal_) return frames_.take(bytes);
    bytes_.append(bytes);
    std::string_view rest = bytes_;
    for (auto end = rest.find('\n'); end != std::string_view::npos; end = rest.find('\n')) {
        entry(lines_[0], rest.substr(0, end + 1));
        rest.remove_prefix(end + 1);
    }
    if (rest.size() > longest) {
        entry(lines_[0], rest);
        rest = {};
    }
    bytes_.erase(0, bytes_.size() - rest.size());
}

// One entry of the daemon's log: a line, or a piece of a long one, which has no line end. Each has its time.
void LogFrames::entry(Line& line, std::string_view text) {
    const auto space = text.find(' ');
    if (space != std::string_view::npos) {
        if (line.text.empty()) line.time = text.substr(0, space);
        text.remove_prefix(space + 1);
    }
    const bool whole = text.ends_with('\n');
    if (whole) text.remove_suffix(1);
    if (text.ends_with('\r')) text.remove_suffix(1);
    line.text.append(text);
    if (whole || line.text.size() > longest) emit(line);
}

void LogFrames::emit(Line& line) {
    on_line_(line.time, std::string_view(line.text).substr(0, longest));
    line.text.clear();
    line.time.clear();
}

void LogFrames::end() {
    for (Line& line : lines_)
        if (!line.text.empty()) emit(line);
}

LogTime parse_log_time(std::string_view time) {
    LogTime result;
    if (time.size() < 20) return result;
    using std::chrono::day, std::chrono::month, std::chrono::year;
    const std::chrono::year_month_day date{year(number<int>(time, 0, 4)), month(number<unsigned>(time, 5, 2)),
                                           day(number<unsigned>(time, 8, 2))};
    const auto days = std::chrono::sys_days(date).time_since_epoch();
    std::int64_t seconds = std::chrono::duration_cast<std::chrono::seconds>(days).count();
    seconds += number<int>(time, 11, 2) * 3600 + number<int>(time, 14, 2) * 60 + number<int>(time, 17, 2);
    std::int64_t nanoseconds = 0;
    std::int64_t unit = 100'000'000;
    for (std::size_t i = 20; time[19] == '.' && i < time.size() && time[i] >= '0' && time[i] <= '9'; ++i, unit /= 10)
        nanoseconds += (time[i] - '0') * unit;
    result.milliseconds = seconds * 1000 + nanoseconds / 1'000'000;
    if (++nanoseconds == 1'000'000'000) {
        nanoseconds = 0;
        ++seconds;
    }
    char text[40];
    std::snprintf(text, sizeof text, "%lld.%09lld", static_cast<long long>(seconds),
                  static_cast<long long>(nanoseconds));
    result.after = text;
    return result;
}

}  // namespace stepwell::docker
