// A process keeps the environment it was started with, wherever it moves: /proc tells it.
#include "adapters/services/lambda/process_tree.hpp"

#include <signal.h>
#include <unistd.h>

#include <charconv>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <system_error>
#include <vector>

namespace stepwell::lambda {

namespace {

namespace fs = std::filesystem;

constexpr int most_rounds = 20;  // processes that fork meanwhile
constexpr std::size_t most_processes = 2000;

std::string contents(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

bool has_entry(std::string_view environment, std::string_view marker) {
    for (std::size_t at = 0; at < environment.size();) {
        if (environment.substr(at).starts_with(marker)) return true;
        const auto end = environment.find('\0', at);
        if (end == std::string_view::npos) return false;
        at = end + 1;
    }
    return false;
}

bool kill_marked(std::string_view marker) {
    bool any = false;
    std::error_code error;
    for (fs::directory_iterator entry("/proc", error), end; !error && entry != end; entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        pid_t pid = 0;
        const auto [last, failed] = std::from_chars(name.data(), name.data() + name.size(), pid);
        if (failed != std::errc() || last != name.data() + name.size() || pid == ::getpid()) continue;
        if (has_entry(contents(entry->path() / "environ"), marker)) any = ::kill(pid, SIGKILL) == 0 || any;
    }
    return any;
}

std::uint64_t memory_of(pid_t pid) {
    std::ifstream status("/proc/" + std::to_string(pid) + "/status");
    std::uint64_t bytes = 0;
    std::string word;
    while (status >> word) {
        std::uint64_t kilobytes = 0;
        if ((word == "RssAnon:" || word == "RssShmem:") && status >> kilobytes) bytes += kilobytes * 1024;
        if (word == "RssShmem:") break;
    }
    return bytes;
}

}  // namespace

void end_marked(std::string_view marker) {
    for (int round = 0; round < most_rounds && kill_marked(marker); ++round) {
    }
}

std::uint64_t memory_of_tree(pid_t pid) {
    std::vector<pid_t> processes{pid};
    std::uint64_t bytes = 0;
    for (std::size_t next = 0; next < processes.size() && processes.size() < most_processes; ++next) {
        const std::string id = std::to_string(processes[next]);
        bytes += memory_of(processes[next]);
        std::ifstream children("/proc/" + id + "/task/" + id + "/children");
        for (pid_t child = 0; children >> child;) processes.push_back(child);
    }
    return bytes;
}

std::int64_t peak_memory(pid_t pid) {
    std::ifstream status("/proc/" + std::to_string(pid) + "/status");
    std::string word;
    while (status >> word) {
        std::int64_t kilobytes = 0;
        if (word == "VmHWM:" && status >> kilobytes) return (kilobytes + 1023) / 1024;
    }
    return 0;
}

}  // namespace stepwell::lambda
