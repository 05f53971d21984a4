// Runs every case of tests/conformance/cases on a virtual clock: a definition, an input and scripted task outcomes
// against the end, the history and the `details` of single events that they must give; or, `refused`, the text with
// which the definition is refused. Each run is also replayed from its journal's text after every stimulus, and made
// once more with every evaluation given up before it is made.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "engine/asl/parser.hpp"
#include "engine/run/run.hpp"

namespace stepwell {
namespace {

Value read(const std::filesystem::path& file) {
    std::ifstream in(file);
    std::stringstream text;
    text << in.rdbuf();
    const Parsed parsed = parse_json(text.str());
    if (!parsed) throw std::runtime_error(file.string() + ": " + parsed.error.message);
    return *parsed;
}

class Play {
public:
    explicit Play(const Value& test, bool gives_up = false) : test_(test), gives_up_(gives_up) {
        const CompiledDefinition compiled = compile_definition(print(test["definition"]));
        if (!compiled.definition) throw std::runtime_error(describe(compiled.diagnostics));
        definition_ = compiled.definition;
        run_ = make();
    }

    const Run& play() {
        deliver(Started{});
        auto stop_after = test_["abort_after"].as_integer();
        std::int64_t redrives = test_["redrives"].as_integer().value_or(0);
        for (int turn = 0; (!run_->outcome() || redrives > 0) && turn < 1000; ++turn) {
            if (run_->outcome()) {
                --redrives;
                now_ += std::chrono::minutes(1);
                orders_.clear();
                deliver(Redriven{});
            } else if (stop_after && delivered_ >= static_cast<std::size_t>(*stop_after)) {
                stop_after.reset();
                deliver(
                    Aborted{Error{std::string(test_["error"].as_string()), std::string(test_["cause"].as_string())}});
            } else if (!orders_.empty()) {
                perform_all();
            } else if (const auto due = run_->next_due()) {
                now_ = *due;
                deliver(TimersFired{run_->due(now_)});
            } else {
                throw std::runtime_error("the run waits for nothing");
            }
        }
        return *run_;
    }

    const std::vector<std::string>& journal() const { return journal_; }

    /// A fresh run that took the first `count` stimuli of the journal.
    std::unique_ptr<Run> replay(std::size_t count) const {
        auto fresh = make();
        for (std::size_t i = 0; i < count; ++i) {
            const auto stimulus = decode_stimulus(journal_[i]);
            Applied applied = fresh->apply(*stimulus);
            while (!stimulus->evaluations && fresh->busy()) fresh->go_on(applied);
        }
        return fresh;
    }

    std::vector<std::uint64_t> fingerprints;

private:
    std::unique_ptr<Run> make() const {
        Identity identity;
        identity.arn = "arn:aws:states:us-east-1:000000000000:execution:machine:run";
        identity.name = "run";
        identity.machine_arn = "arn:aws:states:us-east-1:000000000000:stateMachine:machine";
        identity.machine_name = "machine";
        identity.role_arn = "arn:aws:iam::000000000000:role/r";
        identity.region = "us-east-1";
        identity.input = test_["input"];
        identity.input_text = print(test_["input"]);
        identity.start = TimePoint(std::chrono::milliseconds(1'700'000'000'000));
        identity.token = [](CommandId task) { return "token-" + std::to_string(task); };
        return std::make_unique<Run>(definition_, std::move(identity));
    }

    template <class What>
    void deliver(What what) {
        ++delivered_;
        Stimulus stimulus{now_, std::move(what)};
        if (gives_up_) stimulus.evaluations = 0;
        apply(stimulus);
        while (run_->busy()) apply(Stimulus{now_, Continued{}, 0, 2});  // a step begins with two that belong together
    }

    void apply(const Stimulus& stimulus) {
        journal_.push_back(encode(stimulus));
        Applied applied = run_->apply(stimulus);
        while (!gives_up_ && run_->busy()) run_->go_on(applied);
        fingerprints.push_back(run_->fingerprint());
        for (const Command& command : applied.commands) {
            if (const auto* task = std::get_if<ScheduleTask>(&command)) orders_.push_back(task->order);
        }
    }

    void perform_all() {
        const auto orders = std::exchange(orders_, {});
        for (const TaskOrder& order : orders) {
            if (order.resource.kind == ResourceKind::activity) deliver(TaskAccepted{order.id});
            deliver(TaskStarted{order.id, ""});
        }
        for (const TaskOrder& order : orders) {
            const auto script = test_["tasks"].items();
            if (next_task_ >= script.size()) throw std::runtime_error("more tasks than the case has outcomes");
            const Value outcome = script[next_task_++];
            if (run_->outcome()) return;
            if (outcome.contains("submitted")) deliver(TaskSubmitted{order.id, outcome["submitted"]});
            if (outcome.contains("never")) continue;
            TaskSettled settled{order.id, outcome["output"]};
            if (outcome.contains("output_bytes")) {
                settled.outcome =
                    Value(std::string(static_cast<std::size_t>(*outcome["output_bytes"].as_integer()) - 2, 'x'));
            }
            if (outcome.contains("error")) {
                Error error;
                error.name = outcome["error"].as_string();
                if (outcome.contains("cause")) error.cause = outcome["cause"].as_string();
                settled.outcome = error;
            }
            deliver(std::move(settled));
        }
    }

    Value test_;
    std::shared_ptr<const Definition> definition_;
    std::unique_ptr<Run> run_;
    TimePoint now_{std::chrono::milliseconds(1'700'000'000'000)};
    std::vector<std::string> journal_;
    std::vector<TaskOrder> orders_;
    std::size_t next_task_ = 0;
    std::size_t delivered_ = 0;
    bool gives_up_;
};

class Case : public testing::TestWithParam<std::filesystem::path> {};

void expect_end(const stepwell::Run& run, const Value& test) {
    ASSERT_TRUE(run.outcome());
    const Outcome& outcome = *run.outcome();
    EXPECT_EQ(name_of(outcome.status), test["status"].as_string()) << outcome.error.cause.value_or("");
    if (test.contains("output")) {
        ASSERT_TRUE(outcome.output);
        EXPECT_EQ(print(*outcome.output), print(test["output"]));
    }
    if (test.contains("error")) {
        EXPECT_EQ(outcome.error.name.value_or("none"), test["error"].as_string());
    }
    if (test.contains("cause")) {
        EXPECT_EQ(outcome.error.cause.value_or("none"), test["cause"].as_string());
    }
    std::string wanted;
    for (const Value& event : test["events"].items()) wanted += std::string(event.as_string()) + "\n";
    std::string got;
    std::uint32_t id = 0;
    for (const Event& event : run.events()) {
        EXPECT_EQ(event.id, ++id);
        got += std::to_string(event.previous) + " " + std::string(name_of(event.type)) + "\n";
    }
    if (!wanted.empty()) {
        EXPECT_EQ(got, wanted);
    }
    EXPECT_LE(run.events().size(), 25'000U);
    for (const Member& wanted_details : test["details"].members()) {
        const Event& event = run.events().at(std::stoul(std::string(wanted_details.name())) - 1);
        EXPECT_EQ(print(describe(event).members().back().value), print(wanted_details.value));
    }
}

TEST_P(Case, EndsAsItMust) {
    const Value test = read(GetParam());
    if (test.contains("refused")) {
        EXPECT_EQ(describe(compile_definition(print(test["definition"])).diagnostics), test["refused"].as_string());
        return;
    }
    Play play(test);
    expect_end(play.play(), test);
}

TEST_P(Case, EndsTheSameWhenEachEvaluationIsGivenUpOnce) {
    const Value test = read(GetParam());
    if (test.contains("refused")) return;
    Play play(test, true);
    expect_end(play.play(), test);
}

void expect_replays(const Value& test, bool gives_up) {
    Play play(test, gives_up);
    const stepwell::Run& run = play.play();
    for (std::size_t count = 1; count <= play.journal().size(); ++count) {
        if (gives_up && count > 20 && count < play.journal().size()) continue;  // there are many more stimuli
        const auto replayed = play.replay(count);
        ASSERT_EQ(replayed->fingerprint(), play.fingerprints[count - 1]) << "after stimulus " << count;
        if (count < play.journal().size()) continue;
        ASSERT_EQ(replayed->events().size(), run.events().size());
        for (std::size_t i = 0; i < run.events().size(); ++i) {
            ASSERT_EQ(print(describe(replayed->events()[i])), print(describe(run.events()[i])));
        }
    }
}

TEST_P(Case, ReplaysToTheSame) {
    const Value test = read(GetParam());
    if (test.contains("refused")) return;
    for (const bool gives_up : {false, true}) expect_replays(test, gives_up);
}

std::vector<std::filesystem::path> cases() {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(STEPWELL_CASES)) {
        if (entry.path().extension() == ".json") files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

INSTANTIATE_TEST_SUITE_P(Cases, Case, testing::ValuesIn(cases()), [](const auto& each) {
    std::string name = each.param.parent_path().filename().string() + "_" + each.param.stem().string();
    return name;
});

}  // namespace
}  // namespace stepwell
