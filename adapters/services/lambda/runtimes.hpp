#pragma once
// Which program runs a runtime: python3.*, nodejs* and java* on what is found here, provided* on the package's own.

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <cstdint>
#include <filesystem>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace stepwell::lambda {

/// How to start a worker of a function.
struct Entry {
    std::vector<std::string> command;
    std::filesystem::path runtime_directory;  ///< LAMBDA_RUNTIME_DIR
};

class Runtimes {
public:
    /// The bootstraps are written below `directory` when a runtime is first asked for.
    Runtimes(boost::asio::any_io_executor executor, const std::filesystem::path& directory);

    /// Throws ApiError (InvalidParameterValueException) for a runtime that does not run here.
    boost::asio::awaitable<void> check(std::string runtime);
    /// What runs a function of `runtime` whose package is at `task_root`.
    boost::asio::awaitable<Entry> entry(std::string runtime, std::filesystem::path task_root, std::int64_t memory_size);

private:
    void write_bootstraps();
    boost::asio::awaitable<std::string> interpreter(std::string runtime);
    boost::asio::awaitable<std::string> java(std::string runtime, std::filesystem::path program);

    boost::asio::any_io_executor executor_;
    std::filesystem::path directory_;
    std::mutex mutex_;
    std::once_flag bootstraps_written_;
    bool java_compiled_ = false;                       ///< guarded by the mutex
    std::map<std::string, std::string> interpreters_;  ///< by runtime: the program's real path; guarded by the mutex
};

}  // namespace stepwell::lambda
