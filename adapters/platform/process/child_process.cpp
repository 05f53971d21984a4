// A child and its output, watched through a pidfd: no SIGCHLD handler, so nobody else's children are touched.
#include "adapters/platform/process/child_process.hpp"

#include <fcntl.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/wait.h>

#include <algorithm>
#include <atomic>
#include <boost/asio/async_result.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <cerrno>
#include <mutex>
#include <system_error>

#include "adapters/platform/process/descriptor.hpp"
#include "engine/runtime/async.hpp"

namespace stepwell::process {

namespace {

constexpr std::size_t longest_line = 64UL * 1024;
constexpr std::size_t burst = 16 * longest_line;  // read at once before others have their turn
constexpr std::chrono::seconds output_grace{1};
constexpr std::chrono::milliseconds poll_interval{20};  // where the kernel has no pidfd_open

ExitStatus exit_status(int raw) {
    if (WIFSIGNALED(raw)) return {0, WTERMSIG(raw)};
    return {WEXITSTATUS(raw), 0};
}

/// Cuts a stream of bytes into lines.
class Lines {
public:
    explicit Lines(std::function<void(std::string_view)> on_line) : on_line_(std::move(on_line)) {}

    void take(std::string_view bytes) {
        while (!bytes.empty()) {
            const auto end = bytes.find('\n');
            const std::string_view line = bytes.substr(0, end);
            const bool complete = end != std::string_view::npos;
            take_part(line, complete);
            bytes.remove_prefix(complete ? end + 1 : bytes.size());
        }
    }

    /// The last line may have no end.
    void finish() {
        if (!part_.empty()) give(part_);
        part_.clear();
    }

private:
    void take_part(std::string_view text, bool complete) {
        while (part_.size() + text.size() > longest_line) {
            const auto taken = longest_line - part_.size();
            part_.append(text.substr(0, taken));
            text.remove_prefix(taken);
            give(part_);
            part_.clear();
            cut_ = true;
        }
        part_.append(text);
        if (!complete) return;
        if (!part_.empty() || !cut_) give(part_);  // nothing is left of a line that was cut at its very end
        part_.clear();
        cut_ = false;
    }

    void give(std::string_view line) {
        if (line.ends_with('\r')) line.remove_suffix(1);
        on_line_(line);
    }

    std::function<void(std::string_view)> on_line_;
    std::string part_;
    bool cut_ = false;
};

}  // namespace

struct ChildProcess::State : std::enable_shared_from_this<State> {
    using Strand = asio::strand<asio::any_io_executor>;

    State(const asio::any_io_executor& executor, std::function<void(std::string_view)> on_line)
        : strand(asio::make_strand(executor)), lines(std::move(on_line)), output(strand), exit(strand), grace(strand) {}

    /// Kills whatever is left of the group and takes the leader's status. Until then its process id cannot belong to
    /// another. Any thread.
    void reap() {
        std::vector<std::function<void()>> resume;
        {
            const std::lock_guard lock(mutex);
            if (ended) return;
            ::kill(-pid, SIGKILL);
            int raw = 0;
            pid_t waited;
            do waited = ::waitpid(pid, &raw, 0);
            while (waited < 0 && errno == EINTR);
            ended = waited == pid ? exit_status(raw) : ExitStatus{0, SIGKILL};
            resume.swap(waiters);
        }
        for (const auto& waiter : resume) waiter();
    }

    static asio::awaitable<void> drained(std::shared_ptr<State> state);
    static asio::awaitable<ExitStatus> waited(std::shared_ptr<State> state);

    asio::awaitable<void> read_output() {
        const auto self = shared_from_this();
        boost::system::error_code error;
        output.non_blocking(true, error);
        while (!error && !abandoned) {
            co_await output.async_wait(asio::posix::stream_descriptor::wait_read,
                                       asio::redirect_error(asio::use_awaitable, error));
            if (!error && !take_available(burst)) break;
        }
        if (!abandoned) lines.finish();
        output_ended = true;
        grace.cancel();
    }

    /// Reads what is there, on the strand as every read, so that lines keep their order. False: the output has ended.
    bool take_available(std::size_t limit) {
        for (std::size_t taken = 0; taken < limit && !abandoned;) {
            boost::system::error_code error;
            const auto size = output.read_some(asio::buffer(buffer), error);
            if (error) return error == asio::error::would_block;
            lines.take({buffer.data(), size});
            taken += size;
        }
        return true;
    }

    asio::awaitable<void> drain() {
        const auto self = shared_from_this();
        int available = 0;
        if (output_ended || ::ioctl(output.native_handle(), FIONREAD, &available) < 0) co_return;
        take_available(static_cast<std::size_t>(available));
        lines.finish();
    }

    asio::awaitable<void> await_exit() {
        const auto self = shared_from_this();
        boost::system::error_code error;
        if (exit.is_open()) {
            co_await exit.async_wait(asio::posix::stream_descriptor::wait_read,
                                     asio::redirect_error(asio::use_awaitable, error));
        } else {
            while (!abandoned && !is_zombie()) {
                grace.expires_after(poll_interval);
                co_await grace.async_wait(asio::redirect_error(asio::use_awaitable, error));
            }
        }
        if (!output_ended && !abandoned) {
            grace.expires_after(output_grace);
            co_await grace.async_wait(asio::redirect_error(asio::use_awaitable, error));
        }
        output.close(error);
        exit.close(error);
        reap();
    }

    bool is_zombie() const {
        siginfo_t info{};
        return ::waitid(P_PID, static_cast<id_t>(pid), &info, WEXITED | WNOWAIT | WNOHANG) < 0 || info.si_pid == pid;
    }

    Strand strand;
    Lines lines;
    asio::posix::stream_descriptor output;
    asio::posix::stream_descriptor exit;
    asio::steady_timer grace;
    bool output_ended = false;
    std::vector<char> buffer = std::vector<char>(longest_line);
    std::atomic<bool> abandoned = false;
    pid_t pid = -1;

    std::mutex mutex;
    std::optional<ExitStatus> ended;             // guarded by mutex
    std::vector<std::function<void()>> waiters;  // guarded by mutex
};

ChildProcess::ChildProcess(std::shared_ptr<State> state) : state_(std::move(state)) {}

std::unique_ptr<ChildProcess> ChildProcess::start(const boost::asio::any_io_executor& executor, const Spec& spec,
                                                  std::function<void(std::string_view)> on_line, int in, int err) {
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) < 0) throw std::system_error(errno, std::generic_category(), "pipe");
    Descriptor read_end(ends[0]);
    Descriptor write_end(ends[1]);
    auto state = std::make_shared<State>(executor, std::move(on_line));
    state->output.assign(read_end.release());

    state->pid = spawn(spec, in, write_end.get(), err == with_output ? write_end.get() : err);
    write_end.reset();
    std::unique_ptr<ChildProcess> child(new ChildProcess(state));  // from here on its destructor ends the process

    Descriptor handle = open_process(state->pid);
    if (handle) {
        state->exit.assign(handle.release());
    } else if (errno == ENOSYS || errno == EPERM) {
        static std::once_flag warned;
        std::call_once(warned,
                       [] { log::warn("process", "no pidfd_open here: looking for ended processes every 20 ms"); });
    } else {
        throw std::system_error(errno, std::generic_category(), "pidfd_open");
    }
    stepwell::spawn(state->strand, "output of a process", state->read_output());
    stepwell::spawn(state->strand, "end of a process", state->await_exit());
    return child;
}

ChildProcess::~ChildProcess() {
    state_->abandoned = true;
    state_->reap();
    asio::post(state_->strand, [state = state_] {
        boost::system::error_code error;
        state->grace.cancel();
        state->output.close(error);
        state->exit.close(error);
    });
}

pid_t ChildProcess::pid() const { return state_->pid; }

void ChildProcess::kill(int signal) {
    const std::lock_guard lock(state_->mutex);
    if (!state_->ended) ::kill(-state_->pid, signal);
}

bool ChildProcess::has_ended() const {
    const std::lock_guard lock(state_->mutex);
    if (state_->ended) return true;
    siginfo_t status{};
    return ::waitid(P_PID, static_cast<id_t>(state_->pid), &status, WEXITED | WNOHANG | WNOWAIT) != 0 ||
           status.si_pid != 0;
}

// These two hold the state from the call on: a coroutine begins later, when the object may be gone.
asio::awaitable<void> ChildProcess::drain() { return State::drained(state_); }
asio::awaitable<ExitStatus> ChildProcess::wait() { return State::waited(state_); }

asio::awaitable<void> ChildProcess::State::drained(std::shared_ptr<State> state) {
    asio::awaitable<void> work = state->drain();
    co_await on_executor(state->strand, std::move(work));
}

asio::awaitable<ExitStatus> ChildProcess::State::waited(std::shared_ptr<State> state) {
    asio::use_awaitable_t<> token;
    co_await asio::async_initiate<asio::use_awaitable_t<>, void()>(
        [&state](auto handler) {
            auto shared = std::make_shared<decltype(handler)>(std::move(handler));
            std::function<void()> resume = [shared] {
                const auto executor = asio::get_associated_executor(*shared);
                asio::post(executor, [shared]() mutable { std::move (*shared)(); });
            };
            {
                const std::lock_guard lock(state->mutex);
                if (!state->ended) {
                    state->waiters.push_back(std::move(resume));
                    return;
                }
            }
            resume();
        },
        token);
    const std::lock_guard lock(state->mutex);
    co_return *state->ended;
}

}  // namespace stepwell::process
