// Real processes: how they end, what they inherit, and that nothing of them is left.
#include "adapters/platform/process/child_process.hpp"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <poll.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/use_future.hpp>
#include <cstring>
#include <fstream>
#include <future>
#include <mutex>
#include <system_error>
#include <thread>

#include "adapters/platform/process/descriptor.hpp"
#include "adapters/platform/process/orphans.hpp"

namespace stepwell::process {
namespace {

namespace asio = boost::asio;

/// Lines as they arrive; a test may wait for one.
class Output {
public:
    void add(std::string_view line) {
        const std::lock_guard lock(mutex_);
        lines_.emplace_back(line);
        changed_.notify_all();
    }
    std::vector<std::string> lines() {
        const std::lock_guard lock(mutex_);
        return lines_;
    }
    std::string line(std::size_t index) {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return lines_.size() > index; });
        return lines_[index];
    }

private:
    std::mutex mutex_;
    std::condition_variable changed_;
    std::vector<std::string> lines_;
};

class ChildProcessTest : public testing::Test {
protected:
    ChildProcessTest() {
        for (int i = 0; i < 2; ++i) threads_.emplace_back([this] { context_.run(); });
    }
    ~ChildProcessTest() override {
        work_.reset();
        for (auto& thread : threads_) thread.join();
    }

    std::unique_ptr<ChildProcess> start(std::vector<std::string> command) {
        Spec spec;
        spec.command = std::move(command);
        spec.environment = {"PATH=/usr/local/bin:/usr/bin:/bin", "GREETING=hello"};
        return start(spec);
    }
    std::unique_ptr<ChildProcess> start(const Spec& spec) {
        return ChildProcess::start(context_.get_executor(), spec,
                                   [output = output_](std::string_view line) { output->add(line); });
    }
    ExitStatus wait(ChildProcess& child) { return asio::co_spawn(context_, child.wait(), asio::use_future).get(); }

    std::shared_ptr<Output> output_ = std::make_shared<Output>();
    asio::io_context context_;

private:
    asio::executor_work_guard<asio::io_context::executor_type> work_ = asio::make_work_guard(context_);
    std::vector<std::thread> threads_;
};

/// Waits for the end of a process that is not our child.
void expect_end(const Descriptor& pidfd) {
    pollfd poll{pidfd.get(), POLLIN, 0};
    int ready;
    do ready = ::poll(&poll, 1, 60'000);
    while (ready < 0 && errno == EINTR);
    EXPECT_EQ(ready, 1) << "the process is still running";
}

TEST_F(ChildProcessTest, GivesLinesAndExitCode) {
    const auto child = start({"sh", "-c", "echo $GREETING; echo to stderr >&2; printf 'no end'; exit 7"});
    EXPECT_EQ(wait(*child), (ExitStatus{7, 0}));
    EXPECT_EQ(output_->lines(), (std::vector<std::string>{"hello", "to stderr", "no end"}));
    EXPECT_EQ(wait(*child), (ExitStatus{7, 0})) << "a second wait answers at once";
    child->kill(SIGKILL);  // does nothing any more
}

TEST_F(ChildProcessTest, ReadsWhatItIsGiven) {
    int ends[2];
    ASSERT_EQ(::pipe2(ends, O_CLOEXEC), 0);
    const Descriptor in(ends[0]);
    ASSERT_EQ(::write(ends[1], "given", 5), 5);
    ::close(ends[1]);
    Spec spec;
    spec.command = {"/bin/sh", "-c", "cat; echo to stderr >&2"};
    const auto child = ChildProcess::start(
        context_.get_executor(), spec, [output = output_](std::string_view line) { output->add(line); }, in.get(), -1);
    EXPECT_EQ(wait(*child), (ExitStatus{0, 0}));
    EXPECT_EQ(output_->lines(), (std::vector<std::string>{"given"})) << "stderr goes elsewhere";
}

TEST_F(ChildProcessTest, InheritsNoEnvironment) {
    ::setenv("STEPWELL_TEST_SECRET", "x", 1);
    const auto child = start({"env"});
    EXPECT_EQ(wait(*child), (ExitStatus{0, 0}));
    for (const std::string& line : output_->lines())
        EXPECT_TRUE(line.starts_with("PATH=") || line == "GREETING=hello") << line;
}

TEST_F(ChildProcessTest, TellsTheSignal) {
    const auto child = start({"sh", "-c", "kill -TERM $$"});
    EXPECT_EQ(wait(*child), (ExitStatus{0, SIGTERM}));
}

TEST_F(ChildProcessTest, MissingProgramsAndFoldersAreErrors) {
    try {
        start({"no-such-program-at-all"});
        FAIL();
    } catch (const std::system_error& error) {
        EXPECT_EQ(error.code().value(), ENOENT);
    }
    EXPECT_THROW(start({"/no/such/program"}), std::system_error);
    EXPECT_THROW(start(std::vector<std::string>{}), std::system_error);
    Spec spec;
    spec.command = {"true"};
    spec.directory = "/no/such/folder";
    EXPECT_THROW(start(spec), std::system_error);
    spec.directory = "/";
    spec.command = {"/etc/passwd"};
    EXPECT_THROW(start(spec), std::system_error);
}

TEST_F(ChildProcessTest, RunsInItsDirectory) {
    Spec spec;
    spec.command = {"pwd"};
    spec.directory = "/usr";
    spec.environment = {"PATH=/usr/bin:/bin"};
    const auto child = start(spec);
    EXPECT_EQ(wait(*child), (ExitStatus{0, 0}));
    EXPECT_EQ(output_->lines(), std::vector<std::string>{"/usr"});
}

TEST_F(ChildProcessTest, KillReachesGrandchildren) {
    const auto child = start({"sh", "-c", "sleep 1000 & echo $!; wait"});
    const Descriptor grandchild = open_process(std::stoi(output_->line(0)));
    ASSERT_TRUE(grandchild);
    child->kill(SIGTERM);
    EXPECT_EQ(wait(*child), (ExitStatus{0, SIGTERM}));
    expect_end(grandchild);
}

TEST_F(ChildProcessTest, GrandchildrenEndWithTheChild) {
    const auto child = start({"sh", "-c", "sleep 1000 & echo $!; read line < /dev/null; exit 3"});
    const int pid = std::stoi(output_->line(0));
    const Descriptor grandchild = open_process(pid);
    EXPECT_EQ(wait(*child), (ExitStatus{3, 0})) << "although the grandchild holds the output open";
    if (grandchild) expect_end(grandchild);
}

TEST_F(ChildProcessTest, DestructorKillsAndReaps) {
    auto child = start({"sh", "-c", "sleep 1000 & echo $!; wait"});
    const Descriptor grandchild = open_process(std::stoi(output_->line(0)));
    const pid_t pid = child->pid();
    EXPECT_EQ(::getpgid(pid), pid) << "leads a group of its own";
    child.reset();
    errno = 0;
    EXPECT_EQ(::waitpid(pid, nullptr, WNOHANG), -1);
    EXPECT_EQ(errno, ECHILD) << "no zombie";
    expect_end(grandchild);
}

TEST_F(ChildProcessTest, DestructorEndsAWait) {
    auto child = start({"sleep", "1000"});
    auto ended = asio::co_spawn(context_, child->wait(), asio::use_future);
    child.reset();
    EXPECT_EQ(ended.get(), (ExitStatus{0, SIGKILL}));
}

TEST_F(ChildProcessTest, InheritsDescriptorsZeroToTwoOnly) {
    const int leak = ::open("/dev/null", O_RDONLY);  // without O_CLOEXEC, as a library might open it
    const Descriptor low(leak);
    const Descriptor high(::fcntl(leak, F_DUPFD, 200));
    ASSERT_TRUE(high);
    const auto child = start({"sh", "-c", "for fd in /proc/$$/fd/*; do echo ${fd##*/}; done"});
    EXPECT_EQ(wait(*child), (ExitStatus{0, 0}));
    // 3 is the folder that the shell itself reads; had it inherited one, that would have another number.
    EXPECT_EQ(output_->lines(), (std::vector<std::string>{"0", "1", "2", "3"}));
}

TEST_F(ChildProcessTest, SignalsAreAsANewProcessExpectsThem) {
    struct sigaction ignore {};
    struct sigaction before {};
    ignore.sa_handler = SIG_IGN;
    ::sigaction(SIGPIPE, &ignore, &before);
    sigset_t mask;
    sigset_t old_mask;
    sigemptyset(&mask);
    sigaddset(&mask, SIGTERM);
    ::pthread_sigmask(SIG_BLOCK, &mask, &old_mask);
    const auto child = start({"grep", "-E", "^Sig(Blk|Ign):", "/proc/self/status"});
    EXPECT_EQ(wait(*child), (ExitStatus{0, 0}));
    ::pthread_sigmask(SIG_SETMASK, &old_mask, nullptr);
    ::sigaction(SIGPIPE, &before, nullptr);
    const auto lines = output_->lines();
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0], "SigBlk:\t0000000000000000");
    // glibc leaves its own signals 32 and 33 ignored; a program's start-up code sets them again.
    EXPECT_EQ(std::stoull(lines[1].substr(8), nullptr, 16) & 0x7fffffffU, 0U) << lines[1];
}

TEST_F(ChildProcessTest, UmaskIsTheOneWeWereStartedWith) {
    const mode_t before = ::umask(027);
    keep_files_private();
    const auto child = start({"sh", "-c", "umask"});
    EXPECT_EQ(wait(*child), (ExitStatus{0, 0}));
    EXPECT_EQ(output_->lines(), std::vector<std::string>{"0027"});
    EXPECT_EQ(::umask(before), mode_t{077});
    keep_files_private();
    ::umask(before);
}

/// Children that leave a process behind which has dropped group, session and environment.
class OrphansTest : public ChildProcessTest {
protected:
    OrphansTest() { adopt_orphans(); }
    /// The child, and the orphan's number.
    std::pair<std::unique_ptr<ChildProcess>, pid_t> orphan(const char* entry) {
        Spec spec;
        spec.command = {"sh", "-c", "(setsid env -i \"$0\" /bin/sh -c 'echo $$; exec /bin/sleep 1000' &); sleep 1000",
                        entry};
        spec.environment = {"PATH=/usr/local/bin:/usr/bin:/bin"};
        spec.adopts = true;
        auto child = start(spec);
        const pid_t pid = std::stoi(output_->line(0));
        return {std::move(child), pid};
    }
};

TEST_F(OrphansTest, LiveWithTheChildThatAdoptsThemAndDieAfterIt) {
    auto [child, pid] = orphan("ANY=1");
    const Descriptor handle = open_process(pid);
    ASSERT_TRUE(handle);
    end_orphans();
    pollfd poll{handle.get(), POLLIN, 0};
    EXPECT_EQ(::poll(&poll, 1, 0), 0) << "the child lives: so does what it has adopted";
    child->kill(SIGKILL);
    wait(*child);
    end_orphans();
    expect_end(handle);
    EXPECT_EQ(::kill(pid, 0), -1) << "no zombie";
}

TEST_F(OrphansTest, AServiceThatIsMeantToStayIsLeftAlone) {
    auto [child, pid] = orphan(lasting_mark.data());
    const auto other = start({"sleep", "1000"});
    const Descriptor handle = open_process(pid);
    child->kill(SIGKILL);
    wait(*child);
    end_orphans();
    pollfd poll{handle.get(), POLLIN, 0};
    EXPECT_EQ(::poll(&poll, 1, 0), 0);
    EXPECT_FALSE(other->has_ended()) << "a child of our own";
    ::kill(pid, SIGKILL);
    expect_end(handle);
    end_orphans();
    EXPECT_EQ(::kill(pid, 0), -1) << "no zombie";
}

TEST_F(ChildProcessTest, LongLinesArriveInPieces) {
    const auto child = start({"sh", "-c", "head -c 200000 /dev/zero | tr '\\0' x; echo; echo next"});
    EXPECT_EQ(wait(*child), (ExitStatus{0, 0}));
    const auto lines = output_->lines();
    ASSERT_EQ(lines.size(), 5U);
    for (int i = 0; i < 3; ++i) EXPECT_EQ(lines[static_cast<std::size_t>(i)].size(), 65536U);
    EXPECT_EQ(lines[3].size(), 200000U - 3 * 65536U);
    EXPECT_EQ(lines[4], "next");
}

TEST_F(ChildProcessTest, LineOfExactlyTheLimitIsOneLine) {
    const auto child = start({"sh", "-c", "head -c 65536 /dev/zero | tr '\\0' x; echo; echo; echo next"});
    EXPECT_EQ(wait(*child), (ExitStatus{0, 0}));
    const auto lines = output_->lines();
    ASSERT_EQ(lines.size(), 3U);
    EXPECT_EQ(lines[0].size(), 65536U);
    EXPECT_EQ(lines[1], "");
    EXPECT_EQ(lines[2], "next");
}

long resident_pages() {
    std::ifstream file("/proc/self/statm");
    long total = 0;
    long resident = 0;
    file >> total >> resident;
    return resident;
}

TEST_F(ChildProcessTest, DrainGivesWhatWasWritten) {
    const std::string fifo = testing::TempDir() + "stepwell_drain_" + std::to_string(::getpid());
    ASSERT_EQ(::mkfifo(fifo.c_str(), 0600), 0);
    const auto child = start({"sh", "-c", "echo one; printf two; echo > \"$0\"; sleep 1000", fifo});
    {
        std::ifstream written(fifo);  // ends when the shell has written all that
        std::string line;
        std::getline(written, line);
    }
    ::unlink(fifo.c_str());
    asio::co_spawn(context_, child->drain(), asio::use_future).get();
    EXPECT_EQ(output_->lines(), (std::vector<std::string>{"one", "two"}));
}

TEST_F(ChildProcessTest, MuchOutputNeedsNoMemory) {
    auto bytes = std::make_shared<std::atomic<std::size_t>>(0);
    Spec spec;
    spec.command = {"head", "-c", "300000000", "/dev/zero"};
    const long before = resident_pages();
    const auto child =
        ChildProcess::start(context_.get_executor(), spec, [bytes](std::string_view line) { *bytes += line.size(); });
    EXPECT_EQ(wait(*child), (ExitStatus{0, 0}));
    EXPECT_EQ(*bytes, 300'000'000U);
    EXPECT_LT((resident_pages() - before) * ::sysconf(_SC_PAGESIZE), 50'000'000);
}

TEST_F(ChildProcessTest, ManyAtOnce) {
    std::vector<std::unique_ptr<ChildProcess>> children;
    for (int i = 0; i < 40; ++i) children.push_back(start({"sh", "-c", "echo x; exit " + std::to_string(i)}));
    for (int i = 0; i < 40; ++i) EXPECT_EQ(wait(*children[static_cast<std::size_t>(i)]), (ExitStatus{i, 0}));
    EXPECT_EQ(output_->lines().size(), 40U);
}

TEST(SpawnTest, PlacesDescriptorsThatOverlap) {
    int ends[2];
    ASSERT_EQ(::pipe2(ends, O_CLOEXEC), 0);
    Descriptor read_end(ends[0]);
    Descriptor write_end(ends[1]);
    Spec spec;
    spec.command = {"sh", "-c", "echo out; echo err >&2; cat"};
    spec.new_session = true;
    const pid_t pid = spawn(spec, -1, write_end.get(), 2);  // our own 2 as its 2
    EXPECT_EQ(::getsid(pid), pid);
    write_end.reset();
    char buffer[16] = {};
    EXPECT_EQ(::read(read_end.get(), buffer, sizeof buffer), 4);
    EXPECT_STREQ(buffer, "out\n");
    int raw = -1;
    EXPECT_EQ(::waitpid(pid, &raw, 0), pid);
    EXPECT_EQ(raw, 0);
}

TEST(FindProgramTest, SearchesThePath) {
    EXPECT_TRUE(find_program("sh", "/no/such/folder:/bin"));
    EXPECT_FALSE(find_program("sh", "/no/such/folder"));
    EXPECT_FALSE(find_program("", "/bin"));
    EXPECT_EQ(find_program("/bin/sh", ""), "/bin/sh");
    EXPECT_FALSE(find_program("/bin", "")) << "a folder is no program";
}

}  // namespace
}  // namespace stepwell::process
