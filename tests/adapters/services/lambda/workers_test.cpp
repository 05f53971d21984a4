// Processes: used again, side by side, replaced, killed.
#include <signal.h>
#include <sys/wait.h>

#include <fstream>

#include "adapters/platform/base64.hpp"
#include "tests/adapters/services/lambda/fixture.hpp"

namespace stepwell::lambda {
namespace {

class WorkersTest : public LambdaTest {
protected:
    void create_counting(std::string_view name) {
        create(name, "python3.11", "app.py",
               "import os\ncount = 0\ndef handler(event, context):\n    global count\n    count += 1\n"
               "    return [os.getpid(), count]\n");
    }
};

TEST_F(WorkersTest, AWarmProcessIsUsedAgain) {
    create_counting("f");
    const Value first = result("f");
    const Value second = result("f");
    EXPECT_EQ(first.items()[0], second.items()[0]);
    EXPECT_EQ(second.items()[1], Value(2));
}

TEST_F(WorkersTest, ACodeChangeReplacesIt) {
    create_counting("f");
    const int pid = static_cast<int>(*result("f").items()[0].as_integer());
    const std::string package = zip({{"app.py", "def handler(e, c): return 'new'\n", 0644, false}});
    ground_->call("UpdateFunctionCode", Value::object({{"FunctionName", "f"}, {"ZipFile", base64_encode(package)}}));
    EXPECT_TRUE(wait_for_end(pid));
    EXPECT_EQ(result("f"), Value("new"));
}

TEST_F(WorkersTest, AConfigurationChangeReplacesIt) {
    create("f", "python3.11", "app.py", "import os\ndef handler(e, c): return [os.getpid(), os.environ.get('MODE')]\n");
    const int pid = static_cast<int>(*result("f").items()[0].as_integer());
    const Value environment = Value::object({{"Variables", Value::object({{"MODE", "b"}})}});
    ground_->call("UpdateFunctionConfiguration", Value::object({{"FunctionName", "f"}, {"Environment", environment}}));
    EXPECT_TRUE(wait_for_end(pid));
    EXPECT_EQ(result("f").items()[1], Value("b"));
}

TEST_F(WorkersTest, DeletionEndsIt) {
    create_counting("f");
    const int pid = static_cast<int>(*result("f").items()[0].as_integer());
    ground_->call("DeleteFunction", Value::object({{"FunctionName", "f"}}));
    EXPECT_TRUE(wait_for_end(pid));
}

TEST_F(WorkersTest, NothingThatAHandlerStartedOutlivesIt) {
    create("f", "python3.11", "app.py",
           "import os, subprocess\n"
           "def handler(event, context):\n"
           "    left = subprocess.Popen(['/bin/sh', '-c', '(setsid sleep 1000 > /dev/null & echo $!)'], env={},\n"
           "                            stdout=subprocess.PIPE)\n"
           "    pid = int(left.stdout.readline())\n"
           "    if event.get('end'):\n"
           "        open(event['end'], 'w').write(str(pid)); os._exit(1)\n"
           "    return pid\n");
    const int kept = static_cast<int>(*result("f").as_integer());
    failure("f", print(Value::object({{"end", file("pid")}})));
    EXPECT_TRUE(wait_for_end(std::stoi(wait_for_file(file("pid")))));
    EXPECT_TRUE(wait_for_end(kept)) << "it was the same worker's";
    const int last = static_cast<int>(*result("f").as_integer());
    EXPECT_EQ(::kill(last, 0), 0) << "it stays between invocations";
    ground_->call("DeleteFunction", Value::object({{"FunctionName", "f"}}));
    EXPECT_TRUE(wait_for_end(last));
}

TEST_F(WorkersTest, ManyRunAtOnce) {
    // Each waits for all others to have begun: fewer processes could not answer.
    constexpr int together = 8;
    std::filesystem::create_directory(file("begun"));
    create("f", "python3.11", "app.py",
           "import os, time\ndef handler(event, context):\n"
           "    open(event[0] + '/' + str(event[1]), 'w').close()\n"
           "    while len(os.listdir(event[0])) < event[2]: time.sleep(0.01)\n"
           "    return event[1]\n");
    std::vector<std::future<Answer>> answers;
    for (int i = 0; i < together; ++i) {
        const Value event = Value::array({file("begun"), i, together});
        answers.push_back(ground_->begin("Invoke", Value::object({{"FunctionName", "f"}}), print(event)));
    }
    for (int i = 0; i < together; ++i)
        EXPECT_EQ(answers[static_cast<std::size_t>(i)].get().payload.bytes, std::to_string(i));
}

TEST_F(WorkersTest, ColdInvocationsAtOnceShareProcesses) {
    const auto together = static_cast<int>(4 * std::thread::hardware_concurrency() + 8);
    const std::string folder = file("inits");
    std::filesystem::create_directory(folder);
    create("f", "python3.11", "app.py",
           "import os\nopen('" + folder + "/' + str(os.getpid()), 'w').close()\ndef handler(e, c): return e\n");
    std::vector<std::future<Answer>> answers;
    for (int i = 0; i < together; ++i)
        answers.push_back(ground_->begin("Invoke", Value::object({{"FunctionName", "f"}}), std::to_string(i)));
    for (int i = 0; i < together; ++i)
        EXPECT_EQ(answers[static_cast<std::size_t>(i)].get().payload.bytes, std::to_string(i));
    const auto inits =
        std::distance(std::filesystem::directory_iterator(folder), std::filesystem::directory_iterator());
    EXPECT_LT(inits, together);
}

TEST_F(WorkersTest, AnIdleProcessEndsAProvisionedOneDoesNot) {
    execution_.idle_time = std::chrono::milliseconds(500);
    restart();
    create("f", "python3.11", "app.py", "import os\ndef handler(event, context): return os.getpid()\n",
           Value::object({{"Publish", true}}));
    const Value version = Value::object({{"FunctionName", "f"}, {"Qualifier", "1"}});
    ground_->call("PutProvisionedConcurrencyConfig", version.with("ProvisionedConcurrentExecutions", 1));
    await([&] { return ground_->call("GetProvisionedConcurrencyConfig", version).output["Status"] == Value("READY"); });
    const Value provisioned = result("f:1");
    EXPECT_TRUE(wait_for_end(static_cast<int>(*result("f").as_integer())));
    EXPECT_EQ(result("f:1"), provisioned);
}

TEST_F(WorkersTest, ATimeoutKillsTheProcessAndItsChildren) {
    create("f", "python3.11", "app.py",
           "import subprocess, time, os\ndef handler(event, context):\n"
           "    child = subprocess.Popen(['sh', '-c', 'sleep 1000 & echo $! > ' + event + '; wait'])\n"
           "    print('before', flush=True)\n"
           "    time.sleep(1000)\n",
           Value::object({{"Timeout", 1}}));
    const Answer answer = invoke("f", print(Value(file("pid"))), Value::object({{"LogType", "Tail"}}));
    EXPECT_EQ(answer.output["FunctionError"], Value("Unhandled"));
    const Value error = *parse_json(answer.payload.bytes);
    EXPECT_EQ(error["errorType"], Value("Sandbox.Timedout"));
    const std::string message(error["errorMessage"].as_string());
    EXPECT_EQ(message, message.substr(0, 47) + " Error: Task timed out after 1.00 seconds");
    EXPECT_TRUE(message.starts_with("RequestId: "));
    EXPECT_TRUE(wait_for_end(std::stoi(wait_for_file(file("pid")))));
    const std::string tail = tail_of(answer);
    EXPECT_NE(tail.find("before\n"), std::string::npos) << tail;
    EXPECT_NE(tail.find(" Task timed out after 1.00 seconds\n"), std::string::npos) << tail;
    EXPECT_NE(tail.find("\tStatus: timeout\n"), std::string::npos) << tail;
}

TEST_F(WorkersTest, AProcessThatDiedWhileIdleIsReplaced) {
    create_counting("f");
    const int pid = static_cast<int>(*result("f").items()[0].as_integer());
    ::kill(pid, SIGKILL);
    EXPECT_TRUE(wait_for_end(pid));
    EXPECT_EQ(result("f").items()[1], Value(1)) << "the first call of another process";
}

TEST_F(WorkersTest, StopEndsAllProcesses) {
    create_counting("f");
    create("busy", "python3.11", "app.py",
           "import os, time\ndef handler(event, context):\n    open(event, 'w').write(str(os.getpid()))\n    "
           "time.sleep(1000)\n");
    const int idle = static_cast<int>(*result("f").items()[0].as_integer());
    auto answer = ground_->begin("Invoke", Value::object({{"FunctionName", "busy"}}), print(Value(file("pid"))));
    const int busy = std::stoi(wait_for_file(file("pid")));
    ground_->wait(ground_->service->stop());
    EXPECT_TRUE(wait_for_end(idle));
    EXPECT_TRUE(wait_for_end(busy));
    EXPECT_NE(answer.get().payload.bytes.find("signal: killed"), std::string::npos);
}

TEST_F(WorkersTest, ResetRemovesEverything) {
    create_counting("f");
    const int pid = static_cast<int>(*result("f").items()[0].as_integer());
    ground_->wait(ground_->service->reset());
    EXPECT_TRUE(wait_for_end(pid));
    expect_error("ResourceNotFoundException", 404, "function:f", "Invoke", Value::object({{"FunctionName", "f"}}));
    EXPECT_FALSE(std::filesystem::exists(directory_.path() / "lambda" / "packages"));
    EXPECT_FALSE(std::filesystem::exists(directory_.path() / "lambda" / "tasks"));
    create_counting("f");
    EXPECT_EQ(result("f").items()[1], Value(1));
}

TEST_F(WorkersTest, FunctionsOutliveTheServer) {
    create_counting("f");
    result("f");
    restart();
    EXPECT_EQ(result("f").items()[1], Value(1));
}

TEST_F(WorkersTest, AStartEndsWhatAKilledServerLeft) {
    const pid_t left = ::fork();
    if (left == 0) {
        ::setpgid(0, 0);
        for (;;) ::pause();
    }
    ::setpgid(left, left);
    ground_.reset();
    StaleProcesses(directory_.path() / "lambda" / "workers").note(left);
    std::ofstream(directory_.path() / "lambda" / "workers" / std::to_string(::getpid())) << "1";  // an id used again
    restart();
    int status = 0;
    EXPECT_EQ(::waitpid(left, &status, 0), left);
    EXPECT_TRUE(WIFSIGNALED(status));
}

TEST_F(WorkersTest, PackagesThatNobodyNeedsAreRemoved) {
    create_counting("f");
    create_counting("g");  // the same package
    const auto packages = directory_.path() / "lambda" / "packages";
    const auto count = [&] {
        return std::distance(std::filesystem::directory_iterator(packages), std::filesystem::directory_iterator());
    };
    EXPECT_EQ(count(), 1);
    result("g");
    ground_->call("DeleteFunction", Value::object({{"FunctionName", "f"}}));
    EXPECT_EQ(result("g").items()[1], Value(2)) << "still there for the other";
    const std::string other = base64_encode(zip({{"app.py", "def handler(e, c): return 2\n", 0644, false}}));
    ground_->call("UpdateFunctionCode", Value::object({{"FunctionName", "g"}, {"ZipFile", other}}));
    await([&] { return count() == 1; });
    EXPECT_EQ(result("g"), Value(2));
    ground_->call("DeleteFunction", Value::object({{"FunctionName", "g"}}));
    await([&] { return count() == 0 && std::filesystem::is_empty(directory_.path() / "lambda" / "tasks"); });
}

}  // namespace
}  // namespace stepwell::lambda
