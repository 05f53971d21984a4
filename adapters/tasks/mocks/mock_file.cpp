// adapters/tasks/mocks/mock_file.cpp — reads and checks the mock configuration file. Names of states and of responses
// are the user's; what a Return holds is not looked into, as in Step Functions Local.
#include "adapters/tasks/mocks/mock_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <memory>
#include <utility>
#include <vector>

#include "engine/runtime/log.hpp"

namespace stepwell::mocks {

namespace {

constexpr std::size_t largest_file = 16U << 20U;

using Range = std::pair<std::uint64_t, std::uint64_t>;  // both ends belong to it

/// Names come from outside: a long one is cut.
std::string shortened(std::string_view text) {
    constexpr std::size_t most = 300;
    if (text.size() <= most) return std::string(text);
    std::size_t end = most;
    while ((static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;  // never within a character
    return std::string(text.substr(0, end)) + "...";
}

std::string quoted(std::string_view text) { return "'" + shortened(text) + "'"; }

[[noreturn]] void fault(std::string_view where, std::string_view what) {
    throw MockFault(shortened(where) + " " + std::string(what));
}

std::optional<std::uint64_t> number(std::string_view text) {
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

/// "2" or "3-5".
std::optional<Range> range_of(std::string_view text) {
    const std::size_t dash = text.find('-');
    const auto first = number(text.substr(0, dash));
    const auto last = dash == std::string_view::npos ? first : number(text.substr(dash + 1));
    if (!first || !last || *first > *last) return std::nullopt;
    return Range{*first, *last};
}

const Value& object_in(const Value& parent, std::string_view key, const std::string& where) {
    const Value* const found = parent.find(key);
    if (!found) fault(where, "has no " + std::string(key));
    if (!found->is_object()) fault(where, "has a " + std::string(key) + " that is not an object");
    return *found;
}

void check_response(const Value& response, const std::string& where) {
    if (!response.is_object() || response.size() != 1 || !(response.contains("Return") || response.contains("Throw")))
        fault(where, "must be an object with one member, Return or Throw");
    const Value* const thrown = response.find("Throw");
    if (!thrown) return;
    const bool fine = thrown->is_object() && (*thrown)["Error"].is_string() &&
                      (!thrown->contains("Cause") || (*thrown)["Cause"].is_string());
    if (!fine) fault(where + ".Throw", "must be an object with the texts Error and Cause");
}

void check_responses(const Value& responses, const std::string& where) {
    if (!responses.is_object()) fault(where, "must be an object of responses by number of invocation");
    std::vector<Range> ranges;
    for (const Member& member : responses.members()) {
        const auto range = range_of(member.name());
        if (!range) {
            fault(where, "has the key " + quoted(member.name()) +
                             ", which is no number of an invocation such as '0' and no range such as '1-2'");
        }
        ranges.push_back(*range);
        check_response(member.value, where + "." + std::string(member.name()));
    }
    std::sort(ranges.begin(), ranges.end());
    for (std::size_t i = 1; i < ranges.size(); ++i) {
        if (ranges[i].first <= ranges[i - 1].second)
            fault(where, "has two responses to the invocation " + std::to_string(ranges[i].first));
    }
}

void check_test_case(const Value& test_case, const Value& responses, const std::string& where) {
    if (!test_case.is_object()) fault(where, "must be an object of names of mocked responses by state");
    for (const Member& state : test_case.members()) {
        if (!state.value.is_string()) fault(where + "." + std::string(state.name()), "must be a text");
        if (!responses.contains(state.value.as_string())) {
            fault(where + "." + std::string(state.name()),
                  "names " + quoted(state.value.as_string()) + ", which MockedResponses does not have");
        }
    }
}

std::string what_of(int error) { return std::generic_category().message(error); }

struct Descriptor {
    int number;
    explicit Descriptor(int value) : number(value) {}
    ~Descriptor() {
        if (number >= 0) ::close(number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
};

std::string text_of(const std::filesystem::path& path) {
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat status {};
    if (file.number < 0 || ::fstat(file.number, &status) != 0) throw MockFault(what_of(errno));
    if (!S_ISREG(status.st_mode)) throw MockFault("it is not a file");
    std::string text;
    for (;;) {
        constexpr std::size_t piece = 65536;
        const std::size_t before = text.size();
        text.resize(before + piece);
        const ssize_t got = ::read(file.number, text.data() + before, piece);
        if (got < 0 && errno != EINTR) throw MockFault(what_of(errno));
        text.resize(before + static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
        if (got == 0) return text;
        if (text.size() > largest_file) {
            throw MockFault("it is larger than " + std::to_string(largest_file) + " bytes");
        }
    }
}

}  // namespace

Value parse_mock_config(std::string_view text) {
    const Parsed parsed = parse_strict_json(text);
    if (!parsed) {
        throw MockFault("it is not JSON: " + parsed.error.message + " at byte " + std::to_string(parsed.error.offset));
    }
    const Value& config = *parsed;
    if (!config.is_object()) throw MockFault("it must be an object");
    const Value& responses = object_in(config, "MockedResponses", "it");
    for (const Member& each : responses.members())
        check_responses(each.value, "MockedResponses." + std::string(each.name()));
    for (const Member& machine : object_in(config, "StateMachines", "it").members()) {
        const std::string where = "StateMachines." + std::string(machine.name());
        if (!machine.value.is_object()) fault(where, "must be an object with TestCases");
        for (const Member& test_case : object_in(machine.value, "TestCases", where).members())
            check_test_case(test_case.value, responses, where + ".TestCases." + std::string(test_case.name()));
    }
    return config;
}

Value find_test_case(const Value& config, std::string_view machine, std::string_view name) {
    const Value* const known = config["StateMachines"].find(machine);
    if (!known) throw MockFault("it has no state machine " + quoted(machine));
    const Value* const found = (*known)["TestCases"].find(name);
    if (!found) throw MockFault("its state machine " + quoted(machine) + " has no test case " + quoted(name));
    ObjectBuilder states;
    for (const Member& state : found->members())
        states.set(state.name(), config["MockedResponses"][state.value.as_string()]);
    return Value::object({{"testCase", name}, {"states", states.build()}});
}

const Value* find_response(const Value& responses, std::uint64_t invocation) {
    for (const Member& member : responses.members()) {
        const auto range = range_of(member.name());
        if (range && range->first <= invocation && invocation <= range->second) return &member.value;
    }
    return nullptr;
}

void MockFile::check_at_start() {
    std::error_code ignored;
    if (path_.empty()) return;
    if (std::filesystem::exists(path_, ignored)) {
        read();
    } else {
        log::warn("mocks", "the mock configuration file does not exist yet", {{"file", path_.string()}});
    }
}

Value MockFile::read() {
    const std::lock_guard lock(mutex_);
    try {
        std::string text = text_of(path_);
        if (!config_ || text != text_) {
            config_.reset();
            config_ = parse_mock_config(text);
            text_ = std::move(text);
        }
        return *config_;
    } catch (const MockFault& found) {
        throw MockFault("The mock configuration file " + path_.string() + " cannot be used: " + found.what() + ".");
    }
}

Value MockFile::test_case(std::string_view machine, std::string_view name) {
    const Value config = read();
    try {
        return find_test_case(config, machine, name);
    } catch (const MockFault& found) {
        throw MockFault("The mock configuration file " + path_.string() + " does not have this: " + found.what() + ".");
    }
}

}  // namespace stepwell::mocks
