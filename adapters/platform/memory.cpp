#include "adapters/platform/memory.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>

namespace stepwell {

namespace {

std::optional<std::uint64_t> number_in(const std::string& file) {
    std::ifstream stream(file);
    std::uint64_t number = 0;
    if (stream >> number) return number;
    return std::nullopt;  // "max", or there is none
}

// A line "0::/path" of version 2, "4:memory:/path" of version 1.
std::string group_of(std::string_view controllers) {
    std::ifstream groups("/proc/self/cgroup");
    for (std::string line; std::getline(groups, line);) {
        const std::size_t first = line.find(':');
        const std::size_t second = line.find(':', first + 1);
        if (first == std::string::npos || second == std::string::npos) continue;
        if (std::string_view(line).substr(first + 1, second - first - 1) == controllers) return line.substr(second + 1);
    }
    return {};
}

// The least of a group's and of those around it. Within a container its own group is the root.
std::uint64_t least_of(std::string root, std::string group, const char* file) {
    std::uint64_t least = UINT64_MAX;
    for (;;) {
        least = std::min(least, number_in(root + group + "/" + file).value_or(UINT64_MAX));
        const std::size_t slash = group.rfind('/');
        if (slash == std::string::npos) return least;
        group.resize(slash);
    }
}

}  // namespace

std::uint64_t resident_memory() {
    static const int file = ::open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
    static const auto page = static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
    std::array<char, 128> text{};
    const ssize_t size = ::pread(file, text.data(), text.size(), 0);
    if (size <= 0) return 0;
    const std::string_view line(text.data(), static_cast<std::size_t>(size));
    const std::size_t second = line.find(' ') + 1;
    std::uint64_t pages = 0;
    std::from_chars(line.data() + second, line.data() + line.size(), pages);
    return pages * page;
}

std::uint64_t available_memory() {
    const auto pages = static_cast<std::uint64_t>(::sysconf(_SC_PHYS_PAGES));
    const auto page = static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
    return std::min({pages * page, least_of("/sys/fs/cgroup", group_of(""), "memory.max"),
                     least_of("/sys/fs/cgroup/memory", group_of("memory"), "memory.limit_in_bytes")});
}

}  // namespace stepwell
