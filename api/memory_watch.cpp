#include "api/memory_watch.hpp"

#include <algorithm>
#include <chrono>
#include <utility>

#include "engine/runtime/log.hpp"

namespace stepwell {

namespace {

constexpr std::uint64_t tight_percent = 70;
constexpr std::uint64_t scarce_percent = 85;
constexpr std::uint64_t fastest_growth = 4'000'000;  // bytes in a millisecond: two cores that do nothing else
constexpr std::int64_t shortest_wait = 50;           // milliseconds
constexpr std::int64_t longest_wait = 1000;

std::string megabytes(std::uint64_t bytes) { return std::to_string(bytes >> 20U) + " MB"; }

}  // namespace

MemoryWatch::MemoryWatch(const boost::asio::any_io_executor& executor, std::uint64_t limit, Ports ports)
    : timer_(executor), limit_(limit), ports_(std::move(ports)) {}

void MemoryWatch::start() {
    look();
    wait();
}

void MemoryWatch::stop() {
    stopped_ = true;
    timer_.cancel();
}

MemoryLevel MemoryWatch::level_of(std::uint64_t resident) const {
    const std::uint64_t percent = resident / std::max<std::uint64_t>(limit_ / 100, 1);
    if (percent >= 100) return MemoryLevel::exceeded;
    if (percent >= scarce_percent) return MemoryLevel::scarce;
    return percent >= tight_percent ? MemoryLevel::tight : MemoryLevel::plenty;
}

void MemoryWatch::look() {
    resident_ = ports_.resident();
    if (level_of(resident_) != MemoryLevel::plenty) {  // some of it may be free
        ports_.give_back();
        resident_ = ports_.resident();
    }
    const MemoryLevel former = std::exchange(level_, level_of(resident_));
    if (level_ > former && level_ >= MemoryLevel::scarce)
        log::warn("server", level_ == MemoryLevel::exceeded ? "the memory limit is reached" : "memory is scarce",
                  {{"resident", megabytes(resident_)}, {"limit", megabytes(limit_)}});
    if (level_ != MemoryLevel::plenty || former != MemoryLevel::plenty) ports_.relieve(level_);
}

void MemoryWatch::wait() {
    if (stopped_) return;
    const std::uint64_t room = limit_ > resident_ ? limit_ - resident_ : 0;
    const auto milliseconds =
        std::clamp(static_cast<std::int64_t>(room / 2 / fastest_growth), shortest_wait, longest_wait);
    timer_.expires_after(std::chrono::milliseconds(milliseconds));
    timer_.async_wait([this](const boost::system::error_code& cancelled) {
        if (cancelled || stopped_) return;
        look();
        wait();
    });
}

}  // namespace stepwell
