#pragma once
// Child processes: each leads a process group of its own, inherits descriptors 0-2 only, and never becomes a zombie.

#include <sys/types.h>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stepwell::process {

struct Spec {
    std::vector<std::string> command;      ///< argv; the first is looked up in `environment`'s PATH (or ours)
    std::vector<std::string> environment;  ///< "NAME=value", nothing else is inherited
    std::filesystem::path directory;       ///< working directory; empty: ours
    bool new_session = false;              ///< setsid instead of a process group: it outlives us
    bool adopts = false;                   ///< whoever of its descendants loses its parent becomes its own child
};

/// How a process ended: an exit code, or the signal that killed it.
struct ExitStatus {
    int code = 0;
    int signal = 0;  ///< 0: it exited by itself
    friend bool operator==(const ExitStatus&, const ExitStatus&) = default;
};

/// From now on our files are made for our user alone; children get the umask that we were started with. Before there
/// are threads.
void keep_files_private();

/// Starts a process with the given descriptors as 0, 1, 2 (-1: /dev/null). Every other descriptor is closed in it.
/// Throws system_error (ENOENT when the program is missing). Blocking only for the moment of exec. No Asio.
pid_t spawn(const Spec& spec, int in, int out, int err);

/// The full path of a program as execvp would find it.
std::optional<std::filesystem::path> find_program(std::string_view name, std::string_view path_list);

/// A running child whose output arrives line by line. What is left of its process group when it has ended is killed;
/// its destructor kills the group at once and reaps it.
class ChildProcess {
public:
    static constexpr int with_output = -2;  ///< stderr comes with stdout

    /// `on_line(line)` is called on `executor` for each line of stdout and stderr, without its line end; lines over 64
    /// KiB arrive in pieces. One call at a time; one may still be running on another thread when the destructor
    /// returns, so it should own what it uses. `in` and `err` are as of `spawn`.
    static std::unique_ptr<ChildProcess> start(const boost::asio::any_io_executor& executor, const Spec& spec,
                                               std::function<void(std::string_view)> on_line, int in = -1,
                                               int err = with_output);
    ~ChildProcess();
    pid_t pid() const;
    /// Completes when the process has ended and its output was read to the end (or 1 s after its end, whatever its own
    /// children still hold open). More than one may wait.
    boost::asio::awaitable<ExitStatus> wait();
    /// Gives on_line all that the process has written so far, a last line without its end too.
    boost::asio::awaitable<void> drain();
    /// Whether it has ended, even if nobody who waits has been told yet.
    bool has_ended() const;
    /// Signals the whole group. Does nothing once it has ended.
    void kill(int signal);

private:
    struct State;
    explicit ChildProcess(std::shared_ptr<State> state);
    std::shared_ptr<State> state_;
};

}  // namespace stepwell::process
