// An interpreter is asked once what it is: shims and wrappers are slow to start, so workers start the program itself.
#include "adapters/services/lambda/runtimes.hpp"

#include <signal.h>

#include <algorithm>
#include <boost/asio/steady_timer.hpp>
#include <cctype>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <memory>
#include <optional>
#include <system_error>

#include "adapters/aws/api_error.hpp"
#include "adapters/platform/process/child_process.hpp"
#include "adapters/services/lambda/bootstrap_files.hpp"
#include "adapters/services/lambda/errors.hpp"
#include "adapters/services/lambda/java_runtime.hpp"
#include "engine/runtime/log.hpp"

namespace stepwell::lambda {

namespace {

namespace asio = boost::asio;
namespace fs = std::filesystem;

constexpr std::chrono::seconds probe_limit{20};

struct Language {
    std::string_view prefix;   ///< of the runtimes' names
    std::string_view program;  ///< looked up in PATH
    std::string_view option;   ///< runs what follows
    std::string_view probe;    ///< prints the program's real path and its version
    std::string_view bootstrap;
    std::string_view contents;
};

constexpr Language languages[] = {
    {"python3.", "python3", "-c", "import sys; print(sys.executable); print('.'.join(map(str, sys.version_info[:3])))",
     "python/bootstrap.py", python_bootstrap},
    {"nodejs", "node", "-e", "console.log(process.execPath); console.log(process.versions.node)",
     "nodejs/bootstrap.mjs", node_bootstrap},
    {"java", "java", {}, {}, "java/StepwellBootstrap.java", java_bootstrap},
};

const Language* language_of(std::string_view runtime) {
    for (const Language& language : languages)
        if (runtime.starts_with(language.prefix)) return &language;
    return nullptr;
}

std::string path_list() {
    const char* path = std::getenv("PATH");
    return path != nullptr ? path : "/usr/local/bin:/usr/bin:/bin";
}

/// STEPWELL_RUNTIME_PYTHON3_12
std::string variable_name(std::string_view runtime) {
    std::string name = "STEPWELL_RUNTIME_";
    for (const char c : runtime)
        name += std::isalnum(static_cast<unsigned char>(c)) != 0
                    ? static_cast<char>(std::toupper(static_cast<unsigned char>(c)))
                    : '_';
    return name;
}

struct Probed {
    std::string path;
    std::string version;
};

/// What a program says it is; nothing if it does not run.
asio::awaitable<std::optional<Probed>> probe(asio::any_io_executor executor, fs::path program,
                                             const Language& language) {
    process::Spec spec;
    spec.command = {program.string(), std::string(language.option), std::string(language.probe)};
    spec.environment = {"PATH=" + path_list()};
    if (const char* home = std::getenv("HOME")) spec.environment.push_back("HOME=" + std::string(home));
    const auto lines = std::make_shared<std::vector<std::string>>();
    std::shared_ptr<process::ChildProcess> child;
    try {
        child = process::ChildProcess::start(executor, spec, [lines](std::string_view line) {
            if (lines->size() < 100) lines->emplace_back(line);
        });
    } catch (const std::system_error&) {
        co_return std::nullopt;
    }
    asio::steady_timer limit(executor, probe_limit);
    limit.async_wait([child](const boost::system::error_code& cancelled) {
        if (!cancelled) child->kill(SIGKILL);
    });
    const process::ExitStatus status = co_await child->wait();
    limit.cancel();
    if (status != process::ExitStatus{} || lines->size() < 2) co_return std::nullopt;
    const std::size_t last = lines->size() - 1;
    co_return Probed{(*lines)[last - 1], (*lines)[last]};
}

}  // namespace

Runtimes::Runtimes(asio::any_io_executor executor, const fs::path& directory)
    : executor_(std::move(executor)), directory_(fs::absolute(directory)) {}

void Runtimes::write_bootstraps() {
    for (const Language& language : languages) {
        const fs::path file = directory_ / language.bootstrap;
        fs::create_directories(file.parent_path());
        const fs::path unfinished = file.string() + ".part";
        std::ofstream(unfinished, std::ios::binary)
            .write(language.contents.data(), static_cast<std::streamsize>(language.contents.size()));
        fs::rename(unfinished, file);
    }
    write_java_sources(directory_ / "java");
}

asio::awaitable<std::string> Runtimes::interpreter(std::string runtime) {
    {
        const std::lock_guard lock(mutex_);
        const auto known = interpreters_.find(runtime);
        if (known != interpreters_.end()) co_return known->second;
    }
    const Language* language = language_of(runtime);
    if (language == nullptr)
        refuse("The runtime " + runtime +
               " is not supported here. Supported are python3.*, nodejs*, java* and provided* runtimes.");
    const std::string variable = variable_name(runtime);
    const char* chosen = std::getenv(variable.c_str());
    const std::string wanted = chosen != nullptr && *chosen != '\0' ? chosen : std::string(language->program);
    const auto program = process::find_program(wanted, path_list());
    if (!program)
        refuse("The runtime " + runtime + " needs " + wanted + ", which is not in PATH; " + variable +
               " can name another interpreter.");
    std::call_once(bootstraps_written_, [this] { write_bootstraps(); });
    if (language->probe.empty()) co_return co_await java(runtime, *program);
    const std::optional<Probed> found = co_await probe(executor_, *program, *language);
    if (!found) refuse("The runtime " + runtime + " needs " + program->string() + ", which does not run.");
    const std::lock_guard lock(mutex_);
    if (interpreters_.emplace(runtime, found->path).second)
        log::info("lambda", "runtime " + runtime + " runs on version " + found->version, {{"program", found->path}});
    co_return found->path;
}

asio::awaitable<std::string> Runtimes::java(std::string runtime, fs::path program) {
    const std::string path = fs::canonical(program).string();
    bool compiled = false;
    {
        const std::lock_guard lock(mutex_);
        compiled = java_compiled_;
    }
    if (!compiled) co_await compile_java(executor_, directory_ / "java", path, runtime);
    const std::lock_guard lock(mutex_);
    java_compiled_ = true;
    if (interpreters_.emplace(runtime, path).second)
        log::info("lambda", "runtime " + runtime + " runs on the JDK found here", {{"program", path}});
    co_return path;
}

asio::awaitable<void> Runtimes::check(std::string runtime) {
    if (runtime.starts_with("provided")) co_return;
    co_await interpreter(runtime);
}

asio::awaitable<Entry> Runtimes::entry(std::string runtime, fs::path task_root, std::int64_t memory_size) {
    Entry result;
    const Language* language = language_of(runtime);
    if (language == nullptr) {
        result.command = {(task_root / "bootstrap").string()};
        result.runtime_directory = task_root;
        co_return result;
    }
    std::string program = co_await interpreter(runtime);
    const fs::path bootstrap = directory_ / language->bootstrap;
    result.command = {program, bootstrap.string()};
    if (language->probe.empty()) result.command = java_command(program, memory_size);
    result.runtime_directory = bootstrap.parent_path();
    co_return result;
}

}  // namespace stepwell::lambda
