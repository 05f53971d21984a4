#pragma once
// The mock configuration file of AWS's Step Functions Local: test cases by state machine, and the mocked responses that
// they name. Developer guide: "Configuration file for mocked service integrations".

#include <cstdint>
#include <filesystem>
#include <mutex>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

#include "engine/value/value.hpp"

namespace stepwell::mocks {

/// Why the file, or what was asked of it, cannot be used; the text is for whoever wrote the file.
struct MockFault : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// The text of a mock configuration file, held against the rules. Throws MockFault.
Value parse_mock_config(std::string_view text);

/// One test case with its responses: {"testCase", "states": {state: {"0": {"Return": ...}, "1-2": {"Throw": ...}}}}.
/// Throws MockFault when there is none of that name.
Value find_test_case(const Value& config, std::string_view machine, std::string_view name);

/// Of a state's responses the one to the given invocation, which counts from 0; null: there is none.
const Value* find_response(const Value& responses, std::uint64_t invocation);

/// The file on disk. Any thread.
class MockFile {
public:
    /// An empty path: no file was named.
    explicit MockFile(std::filesystem::path path) : path_(std::move(path)) {}
    bool named() const { return !path_.empty(); }
    /// Reads the file for the first time. A missing one is only logged: a test may write it after the
    /// server's start. Throws MockFault.
    void check_at_start();
    /// What the file holds now. Throws MockFault, which names the file.
    Value read();
    /// A test case as the file has it now. Throws MockFault, which names the file.
    Value test_case(std::string_view machine, std::string_view name);

private:
    std::filesystem::path path_;
    std::mutex mutex_;
    std::string text_;             // what was read last, ...
    std::optional<Value> config_;  // ... which holds this
};

}  // namespace stepwell::mocks
