// Nothing that a definition says and nothing that comes at run time ends a server: with a wrong value in any place a
// workflow is refused, or it is created and runs to an end that has a status and, if it failed, the name of an error.
#include "tests/property/wrong_values.hpp"

#include <gtest/gtest.h>

#include <set>

#include "engine/asl/parser.hpp"
#include "engine/runtime/log.hpp"
#include "tests/property/memory_server.hpp"
#include "tests/property/whole_definitions.hpp"

namespace stepwell::property {
namespace {

constexpr std::size_t most_faults = 20;  // told

/// Tasks that give one result each time, but for the first of an execution, which fails.
class WrongValues : public testing::Test {
protected:
    WrongValues() {
        log::set_level(log::Level::error);
        server_.set_items({1, "x", Value::object({{"a", 1}})});
    }

    void run(const std::shared_ptr<const Definition>& definition, const WholeDefinition& whole, WorkflowType type,
             const std::string& what) {
        result_ = whole.result;
        attempts_ = 0;
        try {
            const auto ended = server_.run(definition, whole.input, type);
            last_ = ended.value_or(ExecutionRecord());
            std::string fault = end_fault(ended);
            if (ended && ended->status == Status::aborted) fault = "it goes on until it is stopped";
            if (!fault.empty()) tell(whole, what, fault);
        } catch (const std::exception& error) {
            tell(whole, what, std::string("it would have ended the server: ") + error.what());
        }
    }

    static std::shared_ptr<const Definition> compile(const Value& definition, WorkflowType type) {
        const CompiledDefinition compiled = compile_definition(print(definition), type);
        if (!compiled.definition && describe(compiled.diagnostics).empty())
            ADD_FAILURE() << "refused without a reason: " << print(definition);
        return compiled.definition;
    }

    void put_into_fields(WorkflowType type) {
        std::size_t runs = 0;
        for (const WholeDefinition& whole : whole_definitions()) {
            for (const Value& wrong : wrong_fields()) {
                put_everywhere(whole.definition, wrong, [&](const std::string& place, const Value& changed) {
                    const auto definition = compile(changed, type);
                    if (!definition) return;
                    ++runs;
                    run(definition, whole, type, short_text(wrong) + " at " + place);
                });
            }
        }
        EXPECT_GT(runs, 1000U);
    }

    ExecutionRecord last_;

private:
    void tell(const WholeDefinition& whole, const std::string& what, const std::string& fault) {
        if (++faults_ > most_faults) return;
        ADD_FAILURE() << whole.name << ", " << what << ": " << fault;
    }

    void perform(const TaskAttempt& attempt, const TaskReport& report) {
        const CommandId id = attempt.order.id;
        if (attempt.order.resource.kind == ResourceKind::activity) report(TaskAccepted{id});
        report(TaskStarted{id, "worker"});
        if (attempts_++ == 0) return report(TaskSettled{id, Error{"Fake", "a cause"}});
        if (attempt.order.resource.pattern != TaskPattern::request_response) report(TaskSubmitted{id, result_});
        report(TaskSettled{id, result_});
    }

    Value result_;
    int attempts_ = 0;
    std::size_t faults_ = 0;
    MemoryServer server_{[this](const TaskAttempt& attempt, const TaskReport& report) { perform(attempt, report); }};
};

TEST_F(WrongValues, NoneAndAllSucceed) {
    for (const WholeDefinition& whole : whole_definitions()) {
        const auto definition = compile(whole.definition, WorkflowType::standard);
        ASSERT_TRUE(definition) << whole.name << ": "
                                << describe(compile_definition(print(whole.definition)).diagnostics);
        run(definition, whole, WorkflowType::standard, "as it is");
        const bool fails = print(whole.definition).find("Fail\"") != std::string::npos;
        EXPECT_EQ(name_of(last_.status), fails ? "FAILED" : "SUCCEEDED")
            << whole.name << ": " << last_.error.name.value_or("") << " " << last_.error.cause.value_or("");
    }
}

// Every field that a state's reader knows is in one of the definitions; those that all types have, of one of them.
TEST_F(WrongValues, HaveEveryField) {
    std::set<std::pair<std::string, std::string>> seen;
    const std::function<void(const Value&, bool)> look = [&](const Value& value, bool jsonata) {
        const bool here = value["QueryLanguage"].as_string() == "JSONata" || jsonata;
        const std::string type = std::string(here ? "JSONata " : "") + std::string(value["Type"].as_string());
        for (const Member& member : value.members()) {
            seen.emplace(type, member.name());
            look(member.value, here);
        }
        for (const Value& item : value.items()) look(item, here);
    };
    for (const WholeDefinition& whole : whole_definitions()) look(whole.definition, false);
    const std::set<std::string> of_all_types = {"Comment", "QueryLanguage", "End", "Iterator"};
    const auto expect = [&](const std::string& type, const std::vector<std::string>& fields) {
        for (const std::string& field : fields)
            EXPECT_TRUE(of_all_types.contains(field) || seen.contains({type, field})) << type << " " << field;
    };
    for (const SupportedState& state : supported_states()) {
        expect(std::string(state.type), {state.jsonpath_fields.begin(), state.jsonpath_fields.end()});
        expect("JSONata " + std::string(state.type), {state.jsonata_fields.begin(), state.jsonata_fields.end()});
    }
}

TEST_F(WrongValues, InAnyFieldOfAStandardWorkflow) { put_into_fields(WorkflowType::standard); }

TEST_F(WrongValues, InAnyFieldOfAnExpressWorkflow) { put_into_fields(WorkflowType::express); }

TEST_F(WrongValues, AsInputOrResult) {
    for (const WholeDefinition& whole : whole_definitions()) {
        for (const WorkflowType type : {WorkflowType::standard, WorkflowType::express}) {
            const auto definition = compile(whole.definition, type);
            if (!definition) continue;
            for (const Value& wrong : wrong_data()) {
                WholeDefinition changed = whole;
                put_everywhere(whole.input, wrong, [&](const std::string& place, const Value& input) {
                    changed.input = input;
                    run(definition, changed, type, short_text(wrong) + " at the input's " + place);
                });
                changed.input = whole.input;
                put_everywhere(whole.result, wrong, [&](const std::string& place, const Value& result) {
                    changed.result = result;
                    run(definition, changed, type, short_text(wrong) + " at the result's " + place);
                });
            }
        }
    }
}

}  // namespace
}  // namespace stepwell::property
