#pragma once
// One line a log record, on stderr: human-readable on a terminal, `key=value` otherwise. Any thread may log.

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace stepwell::log {

enum class Level { debug, info, warn, error };

/// What is below `level` is not printed. Info unless set.
void set_level(Level level);
std::optional<Level> parse_level(std::string_view name);
bool enabled(Level level);

using Field = std::pair<std::string_view, std::string_view>;

/// `component` is the part that speaks ("http", "lambda"); fields come after the message. Values are escaped: what a
/// client or a handler wrote can never begin a line of its own.
void write(Level level, std::string_view component, std::string_view message, std::initializer_list<Field> fields = {});

inline void debug(std::string_view component, std::string_view message, std::initializer_list<Field> fields = {}) {
    write(Level::debug, component, message, fields);
}
inline void info(std::string_view component, std::string_view message, std::initializer_list<Field> fields = {}) {
    write(Level::info, component, message, fields);
}
inline void warn(std::string_view component, std::string_view message, std::initializer_list<Field> fields = {}) {
    write(Level::warn, component, message, fields);
}
inline void error(std::string_view component, std::string_view message, std::initializer_list<Field> fields = {}) {
    write(Level::error, component, message, fields);
}

}  // namespace stepwell::log
