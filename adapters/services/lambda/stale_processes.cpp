// A file for each process, named by its id and holding its start time, so that another process that got the id is safe.
#include "adapters/services/lambda/stale_processes.hpp"

#include <signal.h>

#include <charconv>
#include <fstream>
#include <sstream>
#include <string>
#include <system_error>

#include "engine/runtime/log.hpp"

namespace stepwell::lambda {

namespace {

namespace fs = std::filesystem;

/// In clock ticks since the machine started; empty: no such process.
std::string start_time(pid_t pid) {
    std::ifstream file("/proc/" + std::to_string(pid) + "/stat");
    std::string text;
    std::getline(file, text);
    const auto name_end = text.rfind(')');  // the name before it may hold blanks
    if (name_end == std::string::npos) return {};
    std::istringstream fields(text.substr(name_end + 1));
    std::string field;
    for (int index = 3; index <= 22; ++index)
        if (!(fields >> field)) return {};
    return field;
}

}  // namespace

StaleProcesses::StaleProcesses(fs::path directory) : directory_(std::move(directory)) {}

void StaleProcesses::note(pid_t pid) const {
    std::error_code error;
    fs::create_directories(directory_, error);
    std::ofstream(directory_ / std::to_string(pid)) << start_time(pid);
}

void StaleProcesses::forget(pid_t pid) const {
    std::error_code error;
    fs::remove(directory_ / std::to_string(pid), error);
}

bool StaleProcesses::end_all() const {
    bool any = false;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(directory_, error)) {
        any = true;
        const std::string name = entry.path().filename().string();
        pid_t pid = 0;
        const auto [end, failed] = std::from_chars(name.data(), name.data() + name.size(), pid);
        std::string noted;
        std::ifstream(entry.path()) >> noted;
        if (failed == std::errc() && end == name.data() + name.size() && pid > 1 && !noted.empty() &&
            noted == start_time(pid)) {
            log::info("lambda", "ending a handler's process that an earlier server has left", {{"pid", name}});
            ::kill(-pid, SIGKILL);
        }
    }
    fs::remove_all(directory_, error);
    return any;
}

}  // namespace stepwell::lambda
