#pragma once
// The lives of records: a coroutine stands for each record that something has to be done for (a container task, a job,
// an event source mapping), from its making or the server's start until it is done with or the server ends.

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "engine/runtime/changes.hpp"

namespace stepwell {

class CrashGuard;

class Lives {
public:
    /// Looks at the record, does what is to be done and returns when nothing is; must end soon once `closing()`. What
    /// it waits for it watches in `changes` under its key, or one of its `topics`.
    using Life = std::function<boost::asio::awaitable<void>()>;

    /// `what` names the records in the log: "ecs task". `changes` must outlive this, and `crash_guard` its threads.
    Lives(boost::asio::any_io_executor background, Changes& changes, std::string what,
          CrashGuard* crash_guard = nullptr);

    /// Begins the life of the record `key` on a strand of its own. While it lives already, it is begun once more when
    /// it has ended, so that no change is missed. Does nothing while closing, nor for a record at whose work the server
    /// has crashed twice. Any thread.
    void begin(std::string key, Life life, std::vector<std::string> topics = {});

    /// The lives are to end: the server stops, or everything is reset.
    bool closing() const;
    /// Says so: their keys and topics are notified in `changes`, and none begins until `reopen`.
    void close();
    /// Closes, and returns when the last life has ended.
    boost::asio::awaitable<void> end();
    void reopen();

private:
    struct State;
    boost::asio::any_io_executor background_;
    CrashGuard* crash_guard_;
    std::shared_ptr<State> state_;
};

}  // namespace stepwell
