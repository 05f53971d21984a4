// engine/runtime/log.cpp — log records are made whole and written at once, so that lines never mix.
#include "engine/runtime/log.hpp"

#include <unistd.h>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <ctime>

namespace stepwell::log {

namespace {

std::atomic<Level> least{Level::info};

constexpr std::string_view names[] = {"debug", "info", "warn", "error"};
constexpr std::string_view colours[] = {"\x1b[2m", "", "\x1b[33m", "\x1b[31m"};

std::string timestamp(bool with_date) {
    const auto now = std::chrono::system_clock::now();
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(now.time_since_epoch()).count();
    const std::time_t seconds = static_cast<std::time_t>(ms / 1000);
    std::tm parts{};
    with_date ? gmtime_r(&seconds, &parts) : localtime_r(&seconds, &parts);
    char text[40];
    const std::size_t n = std::strftime(text, sizeof text, with_date ? "%Y-%m-%dT%H:%M:%S" : "%H:%M:%S", &parts);
    char rest[8];
    std::snprintf(rest, sizeof rest, ".%03d%s", static_cast<int>(ms % 1000), with_date ? "Z" : "");
    return std::string(text, n) + rest;
}

void append_code(std::string& out, unsigned char code) {
    char escaped[8];
    std::snprintf(escaped, sizeof escaped, "\\x%02x", static_cast<unsigned>(code));
    out += escaped;
}

// Control characters never reach the terminal or begin a line; those from U+0080 on (two bytes) are some as well.
void append_clean(std::string& out, std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        const auto next = static_cast<unsigned char>(i + 1 < text.size() ? text[i + 1] : '\0');
        if (c == '\n') {
            out += "\\n";
        } else if (c == '\t') {
            out += ' ';
        } else if (c < 0x20 || c == 0x7f) {
            append_code(out, c);
        } else if (c == 0xc2 && next >= 0x80 && next < 0xa0) {
            append_code(out, next);
            ++i;
        } else {
            out += text[i];
        }
    }
}

void append_quoted(std::string& out, std::string_view text) {
    if (!text.empty() && text.find_first_of(" \"=\\\t\n") == std::string_view::npos) return append_clean(out, text);
    out += '"';
    std::string clean;
    append_clean(clean, text);
    for (const char c : clean) {
        if (c == '"') out += '\\';
        out += c;
    }
    out += '"';
}

}  // namespace

void set_level(Level level) { least = level; }

std::optional<Level> parse_level(std::string_view name) {
    for (std::size_t i = 0; i < std::size(names); ++i) {
        if (names[i] == name) return static_cast<Level>(i);
    }
    return std::nullopt;
}

bool enabled(Level level) { return level >= least.load(std::memory_order_relaxed); }

void write(Level level, std::string_view component, std::string_view message, std::initializer_list<Field> fields) {
    if (!enabled(level)) return;
    static const bool terminal = isatty(2) != 0;
    static const bool coloured = terminal && std::getenv("NO_COLOR") == nullptr;
    const auto index = static_cast<std::size_t>(level);
    std::string line;
    if (terminal) {
        if (coloured) line += colours[index];
        line += timestamp(false);
        line += level == Level::info ? " " : " " + std::string(names[index]) + " ";
        line += "[" + std::string(component) + "] ";
        append_clean(line, message);
    } else {
        line += "time=" + timestamp(true) + " level=" + std::string(names[index]) +
                " component=" + std::string(component) + " msg=";
        append_quoted(line, message);
    }
    for (const auto& [name, value] : fields) {
        line += ' ';
        line += name;
        line += '=';
        append_quoted(line, value);
    }
    if (coloured && !colours[index].empty()) line += "\x1b[0m";
    line += '\n';
    std::fwrite(line.data(), 1, line.size(), stderr);
}

}  // namespace stepwell::log
