// The program: reads the command line, serves.

#include <sys/resource.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "adapters/platform/containers/supervisor.hpp"
#include "adapters/platform/process/child_process.hpp"
#include "api/config.hpp"
#include "api/health_check.hpp"
#include "api/idle_memory.hpp"
#include "api/server.hpp"

namespace {

std::optional<std::string> environment(const std::string& name) {
    const char* value = std::getenv(name.c_str());  // NOLINT(concurrency-mt-unsafe): before any thread
    return value ? std::optional<std::string>(value) : std::nullopt;
}

/// As many connections and child processes as the system lets us have.
void raise_descriptor_limit() {
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

int run(stepwell::Wanted wanted) {
    try {
        if (auto* config = std::get_if<stepwell::Config>(&wanted)) {
            raise_descriptor_limit();
            stepwell::log::set_level(config->log_level);
            return stepwell::App(std::move(*config)).run();
        }
        if (const auto* health = std::get_if<stepwell::CheckHealth>(&wanted)) return stepwell::check_health(*health);
        stepwell::Config nothing_kept;
        nothing_kept.data_dir.reset();
        std::fputs(stepwell::App(std::move(nothing_kept)).supported().c_str(), stdout);
        return 0;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "stepwell: %s\n", error.what());
        return 1;
    }
}

}  // namespace

int main(int argc, char** argv) {
    stepwell::keep_heap_small();
    stepwell::process::keep_files_private();
    // Ourselves again, as the keeper of a container task's processes.
    if (argc > 1 && std::string_view(argv[1]) == "__supervise") return stepwell::containers::supervise(argc, argv);
    const std::vector<std::string_view> arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
    auto wanted = stepwell::read_command_line(arguments, environment);
    if (const auto* stop = std::get_if<stepwell::Stop>(&wanted)) {
        std::fputs(stop->text.c_str(), stop->exit_code == 0 ? stdout : stderr);
        return stop->exit_code;
    }
    std::signal(SIGPIPE, SIG_IGN);
    return run(std::move(wanted));
}
