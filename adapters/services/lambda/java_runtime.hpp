#pragma once
// java* runtimes, on the JDK found here.

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace stepwell::lambda {

/// Writes the bootstrap's sources below `directory`. Blocks.
void write_java_sources(const std::filesystem::path& directory);
/// Compiles them with the javac beside `java`. Throws ApiError (InvalidParameterValueException) when that is not there
/// or fails.
boost::asio::awaitable<void> compile_java(boost::asio::any_io_executor executor, std::filesystem::path directory,
                                          std::filesystem::path java, std::string runtime);
/// Starts a handler; the class path is in the environment.
std::vector<std::string> java_command(const std::string& java, std::int64_t memory_size);
/// Where a handler's classes are found: its own before ours of the same name.
std::string java_class_path(const std::string& runtime_directory, const std::string& task_root, const std::string& opt);

}  // namespace stepwell::lambda
