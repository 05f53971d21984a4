// The CPU and memory of a task. Developer guide: "Task CPU and memory".
#include "adapters/aws/container_tasks/task_size.hpp"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>
#include <string>

namespace stepwell::container_tasks {

namespace {

struct Size {
    std::int64_t cpu, least, most, step;
};
constexpr Size sizes[] = {
    {256, 512, 512, 512},      {256, 1024, 2048, 1024},   {512, 1024, 4096, 1024},    {1024, 2048, 8192, 1024},
    {2048, 4096, 16384, 1024}, {4096, 8192, 30720, 1024}, {8192, 16384, 61440, 4096}, {16384, 32768, 122880, 8192},
};

/// A number with an optional unit; with the unit it counts 1024 times as much.
std::optional<std::int64_t> parse(std::string_view text, std::string_view unit) {
    double value = 0;
    const char* end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, value, std::chars_format::fixed);
    if (error != std::errc() || !(value > 0) || value > 1e9) return std::nullopt;
    std::string word;
    for (const char* c = rest; c != end; ++c)
        if (!(*c == ' ' && word.empty())) word += static_cast<char>(std::tolower(static_cast<unsigned char>(*c)));
    if (word == unit) {
        value *= 1024;
    } else if (!word.empty() || value != std::floor(value)) {
        return std::nullopt;
    }
    return static_cast<std::int64_t>(value);
}

}  // namespace

std::optional<std::int64_t> parse_cpu(std::string_view text) { return parse(text, "vcpu"); }

std::optional<std::int64_t> parse_memory(std::string_view text) { return parse(text, "gb"); }

bool fargate_size(std::int64_t cpu, std::int64_t memory) {
    return std::ranges::any_of(sizes, [&](const Size& size) {
        return size.cpu == cpu && memory >= size.least && memory <= size.most && (memory - size.least) % size.step == 0;
    });
}

}  // namespace stepwell::container_tasks
