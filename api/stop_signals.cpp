#include "api/stop_signals.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <boost/asio/buffer.hpp>
#include <cerrno>
#include <iterator>
#include <string_view>
#include <system_error>
#include <utility>

namespace stepwell {
namespace {

constexpr int numbers[] = {SIGTERM, SIGINT, SIGALRM};

volatile std::sig_atomic_t asked = 0;
volatile std::sig_atomic_t write_end = -1;
volatile std::sig_atomic_t most_seconds = 0;

extern "C" void stepwell_on_stop_signal(int number) {
    if (asked != 0) ::_exit(128 + number);
    asked = 1;
    const int error = errno;
    ::alarm(static_cast<unsigned>(most_seconds));
    const auto byte = static_cast<unsigned char>(number);
    [[maybe_unused]] const ssize_t written = ::write(write_end, &byte, 1);  // the pipe is empty
    errno = error;
}

extern "C" void stepwell_on_late_stop(int) {
    constexpr std::string_view said = "the clean stop took too long: the server ends at once\n";
    [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, said.data(), said.size());
    ::_exit(1);
}

}  // namespace

StopSignals::~StopSignals() {
    if (!started_) return;
    ::alarm(0);
    for (std::size_t i = 0; i < std::size(numbers); ++i) ::sigaction(numbers[i], &before_[i], nullptr);
    ::close(write_end);
    write_end = -1;
}

void StopSignals::start(std::chrono::seconds most, std::function<void(int)> stop) {
    int ends[2] = {};
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) throw std::system_error(errno, std::generic_category(), "pipe");
    pipe_.assign(ends[0]);
    write_end = ends[1];
    most_seconds = static_cast<int>(most.count());
    asked = 0;
    struct sigaction action = {};
    action.sa_flags = SA_RESTART;
    for (std::size_t i = 0; i < std::size(numbers); ++i) {
        action.sa_handler = numbers[i] == SIGALRM ? stepwell_on_late_stop : stepwell_on_stop_signal;
        ::sigaction(numbers[i], &action, &before_[i]);
    }
    started_ = true;
    pipe_.async_read_some(boost::asio::buffer(&number_, 1),
                          [this, stop = std::move(stop)](const boost::system::error_code& error, std::size_t count) {
                              if (!error && count == 1) stop(number_);
                          });
}

}  // namespace stepwell
