// tests/property/definition_generator.cpp — random valid definitions. A machine is a chain, so that every state is
// reached; beside the chain's own transition a state may have others, forwards and (through counted Choices) back.
#include "tests/property/definition_generator.hpp"

#include <string>
#include <vector>

#include "tests/property/random_data.hpp"

namespace stepwell::property {

namespace {

/// Everything about one machine while it is made.
struct Scope {
    int depth = 0;
    std::size_t states = 0;
    std::size_t index = 0;           // of the state being made
    std::size_t first_name = 0;      // the number in the name of its first state
    std::vector<std::string> own;    // variables that this machine assigns
    std::vector<std::string> known;  // those and the variables of the machines around it
    bool chained = false;            // the state being made already leads to the next one
    bool in_map = false;
};

class Generator {
public:
    Generator(Random& random, const Wish& wish) : random_(random), wish_(wish) {}

    Value definition() {
        Value machine = this->machine(Scope{});
        if (random_.chance(10)) machine = machine.with("TimeoutSeconds", random_.between(1, 500));
        if (random_.chance(20)) machine = machine.with("Comment", "a comment");
        if (random_.chance(10)) machine = machine.with("Version", "1.0");
        if (random_.chance(10)) machine = machine.with("QueryLanguage", "JSONPath");
        return machine;
    }

private:
    std::string name(const Scope& scope, std::size_t index) const {
        static constexpr std::string_view endings[] = {"", " \"quoted\"", " é/€", "", "", "$.x", ""};
        const std::size_t number = scope.first_name + index;
        return "S" + std::to_string(number) + std::string(endings[number % std::size(endings)]);
    }

    Value machine(Scope scope) {
        scope.states = static_cast<std::size_t>(random_.between(1, scope.depth == 0 ? 7 : 3));
        scope.first_name = names_;
        names_ += scope.states;
        ObjectBuilder states;
        for (scope.index = 0; scope.index < scope.states; ++scope.index) {
            scope.chained = scope.index + 1 == scope.states;
            Value made = state(scope);
            if (scope.index == 0) made = with_variables(scope, std::move(made));
            states.set(name(scope, scope.index), made);
        }
        return Value::object({{"StartAt", name(scope, 0)}, {"States", states.build()}});
    }

    // The first state gives the machine's own variables their first values, so that what refers to them mostly works.
    Value with_variables(Scope& scope, Value first) {
        const std::string_view type = first["Type"].as_string();
        if (type == "Choice" || type == "Fail" || type == "Succeed") return first;
        ObjectBuilder assign;
        for (std::size_t i = random_.below(3); i > 0; --i) {
            scope.own.push_back("v" + std::to_string(++variables_));
            scope.known.push_back(scope.own.back());
            assign.set(scope.own.back(), random_.between(0, 3));
        }
        return scope.own.empty() ? first : first.with("Assign", assign.build());
    }

    Value state(Scope& scope) {
        const bool last = scope.chained;
        const std::size_t kind = random_.below(100);
        if (last && kind < 10) return succeed();
        if (last && kind < 18) return random_fail(random_);
        if (!last && kind < 22) return choice(scope);
        if (kind < 45) return pass(scope);
        if (kind < 70) return task(scope);
        if (kind < 78) return wait(scope);
        if (scope.depth >= wish_.deepest) return pass(scope);
        return kind < 89 ? parallel(scope) : map(scope);
    }

    // ----------------------------------------------------------------------------------------- what states share

    std::string further(Scope& scope) {
        const std::size_t ahead = scope.states - scope.index - 1;
        if (ahead == 0) return name(scope, scope.index);  // only a catcher asks here: it tries the state again
        const std::size_t step = 1 + random_.below(ahead);
        scope.chained = scope.chained || step == 1;
        return name(scope, scope.index + step);
    }

    void transition(Scope& scope, ObjectBuilder& out) {
        if (scope.index + 1 == scope.states) {
            out.set("End", true);
        } else if (!scope.chained) {
            out.set("Next", name(scope, scope.index + 1));
        } else if (random_.chance(30)) {
            out.set("End", true);
        } else {
            out.set("Next", further(scope));
        }
        scope.chained = true;
    }

    void input_and_output(ObjectBuilder& out) {
        if (random_.chance(4)) out.set("InputPath", null_or(random_path(random_)));
        if (random_.chance(4)) out.set("OutputPath", null_or(random_path(random_)));
        if (random_.chance(10)) out.set("Comment", "what it is for");
    }

    void result_path(ObjectBuilder& out, int percent = 85) {
        if (random_.chance(percent)) out.set("ResultPath", null_or(random_reference_path(random_)));
    }

    Value null_or(std::string_view text) { return random_.chance(5) ? Value() : Value(text); }

    void assign(const Scope& scope, ObjectBuilder& out) {
        if (scope.own.empty() || !random_.chance(25)) return;
        ObjectBuilder made;
        for (const std::string& variable : scope.own) {
            if (random_.chance(50)) {
                made.set(variable + ".$", "States.MathAdd($" + variable + ", 1)");
            } else if (random_.chance(20)) {
                made.set(variable, random_value(random_));
            }
        }
        out.set("Assign", made.build());
    }

    Value payload(const Scope& scope) { return random_template(random_, scope.known, 0); }

    void retry_and_catch(Scope& scope, ObjectBuilder& out) {
        if (random_.chance(40)) {
            Values list;
            for (std::size_t i = 1 + random_.below(2); i > 0; --i) list.push_back(random_retrier(random_, i == 1));
            out.set("Retry", list);
        }
        // what the last state catches leads to itself: for ever, unless it is a task that succeeds at last
        const bool ahead = scope.index + 1 < scope.states;
        if (random_.chance(ahead ? 40 : 2)) {
            Values list;
            for (std::size_t i = 1 + random_.below(2); i > 0; --i) list.push_back(catcher(scope, i == 1));
            out.set("Catch", list);
        }
    }

    Value catcher(Scope& scope, bool last) {
        ObjectBuilder out;
        out.set("ErrorEquals", random_error_names(random_, last));
        // back to the start rarely: such a loop is bounded by the history's length only
        out.set("Next",
                scope.index > 0 && random_.chance(2) ? name(scope, random_.below(scope.index)) : further(scope));
        result_path(out, 75);
        assign(scope, out);
        return out.build();
    }

    // ------------------------------------------------------------------------------------------------ state types

    Value pass(Scope& scope) {
        ObjectBuilder out;
        out.set("Type", "Pass");
        input_and_output(out);
        if (random_.chance(30)) out.set("Parameters", payload(scope));
        if (random_.chance(20)) out.set("Result", random_value(random_));
        result_path(out);
        assign(scope, out);
        transition(scope, out);
        return out.build();
    }

    Value task(Scope& scope) {
        ObjectBuilder out;
        out.set("Type", "Task");
        const std::string_view resource = random_.one_of(
            {"arn:aws:lambda:us-east-1:000000000000:function:f", "arn:aws:states:::lambda:invoke",
             "arn:aws:states:us-east-1:000000000000:activity:a", "arn:aws:states:::ecs:runTask.sync",
             "arn:aws:states:::lambda:invoke.waitForTaskToken", "arn:aws:states:::aws-sdk:dynamodb:query",
             "arn:aws:states:::sqs:sendMessage.waitForTaskToken"});
        out.set("Resource", resource);
        if (resource.ends_with("Token")) {
            out.set("Parameters", Value::object({{"token.$", "$$.Task.Token"}, {"given", payload(scope)}}));
        } else if (random_.chance(50)) {
            out.set("Parameters", payload(scope));
        }
        const bool timeout = random_.chance(30);
        if (timeout) out.set("TimeoutSeconds", random_.between(11, 100));
        if (!timeout && random_.chance(5)) out.set("TimeoutSecondsPath", "$.n");
        if (wish_.heartbeats && random_.chance(20)) out.set("HeartbeatSeconds", random_.between(1, 10));
        if (resource.find(":activity:") == std::string_view::npos && random_.chance(5)) {
            out.set("Credentials", Value::object({{"RoleArn", "arn:aws:iam::111111111111:role/other"}}));
        }
        input_and_output(out);
        if (random_.chance(20)) out.set("ResultSelector", payload(scope));
        result_path(out);
        assign(scope, out);
        retry_and_catch(scope, out);
        transition(scope, out);
        return out.build();
    }

    Value choice(Scope& scope) {
        ObjectBuilder out;
        out.set("Type", "Choice");
        Values rules;
        // not to the first state, which would set the counter again
        const bool back = scope.index > 1 && !scope.own.empty() && random_.chance(50);
        if (back) {  // the counted loop: as long as the variable is small, add one and go back
            const std::string& counter = random_.one_of(std::span<const std::string>(scope.own));
            rules.push_back(Value::object(
                {{"And", Value::array({Value::object({{"Variable", "$" + counter}, {"IsNumeric", true}}),
                                       Value::object({{"Variable", "$" + counter}, {"NumericLessThan", 5}})})},
                 {"Assign", Value::object({{counter + ".$", "States.MathAdd($" + counter + ", 1)"}})},
                 {"Next", name(scope, 1 + random_.below(scope.index - 1))}}));
        }
        for (std::size_t i = random_.below(3) + (back ? 0 : 1); i > 0; --i) {
            ObjectBuilder rule;
            const Value condition = random_rule(random_, scope.known, 0);
            for (const Member& member : condition.members()) rule.set(member.name(), member.value);
            rule.set("Next", further(scope));
            assign(scope, rule);
            rules.push_back(rule.build());
        }
        out.set("Choices", rules);
        if (!scope.chained || random_.chance(80)) {
            out.set("Default", scope.chained ? further(scope) : name(scope, scope.index + 1));
        }
        scope.chained = true;
        assign(scope, out);
        input_and_output(out);
        return out.build();
    }

    Value wait(Scope& scope) {
        ObjectBuilder out;
        out.set("Type", "Wait");
        random_time(random_, out);
        input_and_output(out);
        assign(scope, out);
        transition(scope, out);
        return out.build();
    }

    Value succeed() {
        ObjectBuilder out;
        out.set("Type", "Succeed");
        input_and_output(out);
        return out.build();
    }

    Scope inner(const Scope& scope) {
        Scope made;
        made.depth = scope.depth + 1;
        made.known = scope.known;
        return made;
    }

    Value parallel(Scope& scope) {
        ObjectBuilder out;
        out.set("Type", "Parallel");
        Values branches;
        for (std::size_t i = 1 + random_.below(3); i > 0; --i) branches.push_back(machine(inner(scope)));
        out.set("Branches", branches);
        input_and_output(out);
        if (random_.chance(20)) out.set("Parameters", payload(scope));
        if (random_.chance(20)) out.set("ResultSelector", Value::object({{"first.$", "$[0]"}, {"n", 3}, {"s", "x"}}));
        result_path(out);
        assign(scope, out);
        retry_and_catch(scope, out);
        transition(scope, out);
        return out.build();
    }

    Value map(Scope& scope) {
        ObjectBuilder out;
        out.set("Type", "Map");
        const bool older = random_.chance(30);
        Value processor = machine(inner(scope));
        if (!older && random_.chance(50)) {
            processor = processor.with("ProcessorConfig", Value::object({{"Mode", "INLINE"}}));
        }
        out.set(older ? "Iterator" : "ItemProcessor", processor);
        out.set("ItemsPath",
                random_.one_of({"$.list", "$.list", "$.list", "$.list", "$.o.list", "$['list']", "$.missing"}));
        if (random_.chance(60)) {
            const Value selector = Value::object({{"n.$", "$$.Map.Item.Index"},
                                                  {"item.$", "$$.Map.Item.Value"},
                                                  {"s", "a text"},
                                                  {"t.$", "$.t"},
                                                  {"list", random_document(random_)["list"]},
                                                  {"extra", payload(scope)}});
            out.set(older ? "Parameters" : "ItemSelector", selector);
        }
        const std::size_t concurrency = random_.below(4);
        if (concurrency > 1) out.set("MaxConcurrency", concurrency - 2);
        if (concurrency == 1) out.set("MaxConcurrencyPath", "$.n");
        input_and_output(out);
        if (random_.chance(15)) out.set("ResultSelector", Value::object({{"all.$", "$"}, {"list.$", "$[*]"}}));
        result_path(out);
        assign(scope, out);
        retry_and_catch(scope, out);
        transition(scope, out);
        return out.build();
    }

    Random& random_;
    Wish wish_;
    std::size_t names_ = 1;
    std::size_t variables_ = 0;
};

}  // namespace

Value random_definition(Random& random, const Wish& wish) { return Generator(random, wish).definition(); }

}  // namespace stepwell::property
