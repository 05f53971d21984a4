#pragma once
// SIGTERM and SIGINT: the first asks for a clean stop, the second ends the process whatever its threads are doing.

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <chrono>
#include <csignal>
#include <functional>

namespace stepwell {

/// One at a time in a process; the handlers of before come back when it is gone.
class StopSignals {
public:
    explicit StopSignals(const boost::asio::any_io_executor& executor) : pipe_(executor) {}
    ~StopSignals();
    StopSignals(const StopSignals&) = delete;
    StopSignals& operator=(const StopSignals&) = delete;

    /// Has `stop` called on the executor with the number of the first signal. If the process still lives `most` after
    /// that, it says so and ends (by SIGALRM): no thread is needed for that.
    void start(std::chrono::seconds most, std::function<void(int)> stop);

private:
    boost::asio::posix::stream_descriptor pipe_;
    struct sigaction before_[3] = {};
    bool started_ = false;
    unsigned char number_ = 0;
};

}  // namespace stepwell
