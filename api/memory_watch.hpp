#pragma once
// Looks at the process's memory, so that nobody has to be killed for want of it.

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/steady_timer.hpp>
#include <cstdint>
#include <functional>

#include "adapters/platform/memory.hpp"

namespace stepwell {

class MemoryWatch {
public:
    /// What it looks at and does; bytes.
    struct Ports {
        std::function<std::uint64_t()> resident;
        std::function<void()> give_back;  ///< what is free goes back to the system
        std::function<void(MemoryLevel)> relieve;
    };
    /// `executor`: of one thread, on which nothing computes for long. Above `limit` bytes the level is `exceeded`.
    MemoryWatch(const boost::asio::any_io_executor& executor, std::uint64_t limit, Ports ports);

    /// Begins to look, every now and then: the more often the closer it is to the limit.
    void start();
    void stop();
    /// One look.
    void look();

private:
    MemoryLevel level_of(std::uint64_t resident) const;
    void wait();

    boost::asio::steady_timer timer_;
    std::uint64_t limit_;
    Ports ports_;
    std::uint64_t resident_ = 0;  ///< at the last look
    MemoryLevel level_ = MemoryLevel::plenty;
    bool stopped_ = false;
};

}  // namespace stepwell
