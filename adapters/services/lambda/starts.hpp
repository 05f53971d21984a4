#pragma once
// Whose turn it is to start a worker: no more start at once than the machine can bear, the others wait.

#include <cstddef>
#include <list>
#include <memory>
#include <string>
#include <unordered_map>

#include "engine/runtime/signal.hpp"

namespace stepwell::lambda {

class Worker;

/// One that waits for a worker: for its turn to start one, or for one that another invocation has done with.
struct Waiting {
    std::string function;  ///< its ARN: functions take turns
    std::string revision;
    std::string folder_state;
    bool warm_ones_too = true;  ///< false: it needs one that it starts itself

    bool turn = false;               ///< it may start one, and has to say `finish` after that
    std::shared_ptr<Worker> worker;  ///< this one is free for it
    bool ended = false;              ///< there will be neither
    Signal answered;                 ///< of the three above

    bool has_answer() const { return turn || worker || ended; }
};

/// Decides and starts nothing itself. Its owner guards it with a mutex.
class Starts {
public:
    /// `at_once`: how many may start at the same time.
    explicit Starts(std::size_t at_once) : at_once_(at_once) {}

    /// Joins the queue; the answer may be there at once.
    void join(const std::shared_ptr<Waiting>& waiting);
    /// Leaves it, whatever the answer was or if there was none.
    void leave(const std::shared_ptr<Waiting>& waiting);
    /// A start of this function is over, or has taken so long that another's may begin.
    void finish(const std::string& function);
    /// A worker is free. False: nobody waits for such a one.
    bool offer(const std::shared_ptr<Worker>& worker, const std::string& revision, const std::string& folder_state);
    /// Nobody has to wait any more.
    void end();

private:
    void give_turns();

    std::size_t at_once_;
    std::size_t under_way_ = 0;
    std::unordered_map<std::string, std::size_t> under_way_of_;  // by function
    std::list<std::shared_ptr<Waiting>> queue_;                  // without an answer
};

}  // namespace stepwell::lambda
