#pragma once
// The bytes of answers that clients have still to take, of all connections of a server. Private to the server.

#include <atomic>
#include <chrono>
#include <cstddef>
#include <list>
#include <memory>
#include <mutex>

namespace stepwell::http {

class Connection;

/// Bounds them. A client may read as slowly as it likes while there is room. When there is none, connections whose
/// clients have taken nothing for some time are closed, those first that have stood still longest; when that is not
/// enough, the new answer is refused. Small answers never are. Any thread.
class UnsentAnswers {
public:
    using Clock = std::chrono::steady_clock;
    static constexpr std::size_t small_bytes = 16 * 1024;  ///< what sockets nearly always take at once

    UnsentAnswers(std::size_t most_bytes, Clock::duration patience) : most_bytes_(most_bytes), patience_(patience) {}
    class Answer;

private:
    bool take(std::size_t bytes);
    void make_room(std::size_t bytes);

    const std::size_t most_bytes_;
    const Clock::duration patience_;
    std::atomic<std::size_t> bytes_ = 0;
    std::mutex mutex_;
    std::list<Answer*> waiting_;  // for their clients; the one that stands still longest first
};

/// One answer, from before its first byte is sent to its end.
class UnsentAnswers::Answer {
public:
    Answer(UnsentAnswers& all, std::size_t bytes) : all_(all), bytes_(bytes), admitted_(all.take(bytes)) {}
    ~Answer();
    Answer(const Answer&) = delete;
    Answer& operator=(const Answer&) = delete;

    /// False: there is no room for it, and it must not be sent.
    bool admitted() const { return admitted_; }
    /// The client has not taken all of it, but some (or it has just begun). `sender` is who sends it.
    void progressed(const std::weak_ptr<Connection>& sender);
    /// Others needed its room.
    bool given_up() const;

private:
    friend UnsentAnswers;
    UnsentAnswers& all_;
    const std::size_t bytes_;
    const bool admitted_;
    // guarded by the mutex of all
    std::weak_ptr<Connection> sender_{};
    std::list<Answer*>::iterator place_{};
    Clock::time_point last_progress_{};
    bool is_waiting_ = false;  // it is in the list
    bool given_up_ = false;    // it is not counted any more
};

}  // namespace stepwell::http
