// Looks into /proc: who is a process, which processes belong to a session.
#include "adapters/platform/containers/process_table.hpp"

#include <signal.h>

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <functional>
#include <set>
#include <string_view>

#include "adapters/platform/containers/durable_file.hpp"

namespace stepwell::containers {

namespace {

struct Stat {
    char state = '?';
    pid_t parent = 0;
    pid_t session = 0;
    std::uint64_t start_time = 0;
};

template <class Number>
Number number(std::string_view text) {
    Number value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

// proc(5): fields of /proc/PID/stat; the second is the program's name in parentheses and may hold anything.
std::optional<Stat> read_stat(pid_t pid) {
    std::optional<std::string> text;
    try {
        text = read_file("/proc/" + std::to_string(pid) + "/stat");
    } catch (const std::exception&) {
        return std::nullopt;  // it ended while we read
    }
    if (!text) return std::nullopt;
    const auto name_end = text->rfind(')');
    if (name_end == std::string::npos) return std::nullopt;
    std::string_view rest = std::string_view(*text).substr(name_end + 1);
    Stat stat;
    for (int field = 3; !rest.empty() && field <= 22; ++field) {
        rest.remove_prefix(std::min(rest.size(), rest.find_first_not_of(' ')));
        const std::string_view word = rest.substr(0, rest.find(' '));
        if (field == 3 && !word.empty()) stat.state = word.front();
        if (field == 4) stat.parent = number<pid_t>(word);
        if (field == 6) stat.session = number<pid_t>(word);
        if (field == 22) stat.start_time = number<std::uint64_t>(word);
        rest.remove_prefix(word.size());
    }
    return stat;
}

void for_each_process(const std::function<void(pid_t, const Stat&)>& visit) {
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator("/proc", error)) {
        const pid_t pid = number<pid_t>(entry.path().filename().native());
        if (pid <= 0) continue;
        if (const auto stat = read_stat(pid)) visit(pid, *stat);
    }
}

std::string boot_id() {
    try {
        return read_file("/proc/sys/kernel/random/boot_id").value_or("");
    } catch (const std::exception&) {
        return "";
    }
}

}  // namespace

std::optional<ProcessIdentity> identify(pid_t pid) {
    const auto stat = read_stat(pid);
    if (!stat) return std::nullopt;
    return ProcessIdentity{pid, stat->start_time, boot_id()};
}

std::vector<pid_t> children_of(pid_t parent) {
    std::vector<pid_t> children;
    for_each_process([&](pid_t pid, const Stat& stat) {
        if (stat.parent == parent) children.push_back(pid);
    });
    return children;
}

int kill_session(const ProcessIdentity& leader) {
    if (leader.pid <= 1 || boot_id() != leader.boot) return 0;
    // The number is not given away while its session has members. So if somebody else bears it, the session has ended
    // and a later one of the same number is none of our business.
    if (const auto now = read_stat(leader.pid); now && now->start_time != leader.start_time) return 0;
    std::set<pid_t> killed;
    for (bool found = true; found;) {  // again: one of them may have started another meanwhile
        found = false;
        for_each_process([&](pid_t pid, const Stat& stat) {
            if (stat.session != leader.pid || stat.start_time < leader.start_time || stat.state == 'Z') return;
            if (::kill(pid, SIGKILL) == 0 && killed.insert(pid).second) found = true;
        });
    }
    return static_cast<int>(killed.size());
}

}  // namespace stepwell::containers
