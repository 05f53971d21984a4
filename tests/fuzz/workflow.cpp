// A workflow, its input and what becomes of its tasks: whatever can be created runs to an end. Either all of it is text
// (a definition, an input and a result of its tasks, a line each), or the bytes say how to change a definition that is
// good.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <optional>

#include "engine/asl/parser.hpp"
#include "engine/runtime/log.hpp"
#include "tests/property/memory_server.hpp"
#include "tests/property/whole_definitions.hpp"
#include "tests/property/wrong_values.hpp"

namespace {

using namespace stepwell;
using namespace stepwell::property;

constexpr std::size_t most_turns = 2'000;
constexpr std::size_t most_changes = 4;

class Bytes {
public:
    Bytes(const unsigned char* data, std::size_t size) : next_(data), end_(data + size) {}
    /// From 0 to `limit - 1`; 0 when there are none left.
    std::size_t below(std::size_t limit) {
        if (limit < 2 || next_ == end_) return 0;
        std::size_t number = *next_++;
        if (limit > 256 && next_ != end_) number = number << 8 | *next_++;
        return number % limit;
    }

private:
    const unsigned char* next_;
    const unsigned char* end_;
};

std::size_t places(const Value& document) {
    std::size_t count = 1;
    for (const Value& item : document.items()) count += places(item);
    for (const Member& member : document.members()) count += places(member.value);
    return count;
}

/// The value at the n-th place.
const Value* at(const Value& document, std::size_t& n) {
    if (n-- == 0) return &document;
    for (const Value& item : document.items())
        if (const Value* found = at(item, n)) return found;
    for (const Member& member : document.members())
        if (const Value* found = at(member.value, n)) return found;
    return nullptr;
}

Value with_value_at(const Value& document, std::size_t& n, const Value& value) {
    if (n-- == 0) return value;
    Values items(document.items().begin(), document.items().end());
    Members members(document.members().begin(), document.members().end());
    for (Value& item : items) {
        if (const std::size_t before = n; n < places(item)) {
            item = with_value_at(item, n, value);
            return Value(std::move(items));
        } else {
            n = before - places(item);
        }
    }
    for (Member& member : members) {
        if (const std::size_t before = n; n < places(member.value)) {
            member.value = with_value_at(member.value, n, value);
            return Value(std::move(members));
        } else {
            n = before - places(member.value);
        }
    }
    return document;
}

/// A wrong value, or one from elsewhere.
Value some_value(Bytes& bytes, const std::vector<Value>& wrong) {
    const std::size_t chosen = bytes.below(2 * wrong.size());
    if (chosen < wrong.size()) return wrong[chosen];
    const auto& all = whole_definitions();
    const Value& other = all[bytes.below(all.size())].definition;
    std::size_t place = bytes.below(places(other));
    const Value* found = at(other, place);
    return found ? *found : Value();
}

Value changed(Bytes& bytes, Value document, std::size_t changes, const std::vector<Value>& wrong) {
    for (; changes > 0; --changes) {
        std::size_t place = bytes.below(places(document));
        const Value value = some_value(bytes, wrong);
        document = with_value_at(document, place, value);
    }
    return document;
}

std::string_view next_line(std::string_view& text) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return line;
}

struct Workflow {
    std::string definition;
    Value input;
    Value result;
};

Workflow read_text(std::string_view text) {
    Workflow read;
    read.definition = next_line(text);
    if (const Parsed input = parse_json(next_line(text))) read.input = *input;
    if (const Parsed result = parse_json(next_line(text))) read.result = *result;
    return read;
}

Workflow change_good(Bytes& bytes) {
    const auto& all = whole_definitions();
    const WholeDefinition& whole = all[bytes.below(all.size())];
    Workflow made;
    made.definition = print(changed(bytes, whole.definition, bytes.below(most_changes), wrong_fields()));
    made.input = changed(bytes, whole.input, bytes.below(most_changes), wrong_data());
    made.result = changed(bytes, whole.result, bytes.below(2), wrong_data());
    return made;
}

/// What becomes of the tasks of the workflow that runs.
struct Tasks {
    std::optional<Bytes> bytes;
    Value result;

    void perform(const TaskAttempt& attempt, const TaskReport& report) {
        const CommandId id = attempt.order.id;
        const std::size_t what = bytes->below(8);
        if (attempt.order.resource.kind == ResourceKind::activity) report(TaskAccepted{id});
        if (what == 1) return report(TaskSettled{id, Error{"Fake", "a cause"}, TaskSettled::Stage::start});
        report(TaskStarted{id, "worker"});
        if (what == 2) return;
        if (what == 3) return report(TaskSettled{id, Error{"Fake", "a cause"}});
        if (attempt.order.resource.pattern != TaskPattern::request_response) report(TaskSubmitted{id, result});
        if (what == 4) return report(TaskSettled{id, Error{"Fake", std::nullopt}});
        if (what != 5) return report(TaskSettled{id, result});
    }
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    static Tasks tasks;
    static MemoryServer server(
        [](const TaskAttempt& attempt, const TaskReport& report) { tasks.perform(attempt, report); });
    if (size < 2) return 0;
    log::set_level(log::Level::error);
    server.set_most_turns(most_turns);
    const WorkflowType type = size % 2 == 0 ? WorkflowType::standard : WorkflowType::express;
    Bytes bytes(data, size);
    const Workflow workflow =
        data[0] == '{' ? read_text({reinterpret_cast<const char*>(data), size}) : change_good(bytes);
    const CompiledDefinition compiled = compile_definition(workflow.definition, type);
    if (!compiled.definition) return 0;
    tasks.bytes = bytes;
    tasks.result = workflow.result;
    server.set_items(Values(workflow.result.items().begin(), workflow.result.items().end()));
    const auto ended = server.run(compiled.definition, workflow.input, type);
    const std::string fault = ended ? end_fault(ended) : "";  // else it goes round on purpose, and was given up
    const bool may_be_nameless = workflow.definition.find("\"Fail\"") != std::string::npos;
    if (ended && may_be_nameless && !ended->error.name) return 0;  // a Fail state without an Error
    if (!fault.empty()) {
        std::fprintf(stderr, "%s: %s\n", fault.c_str(), workflow.definition.c_str());
        std::abort();
    }
    return 0;
}
