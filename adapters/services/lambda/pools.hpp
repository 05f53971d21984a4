#pragma once
// The environments that are started ahead of invocations: how many each version is to have, and has.

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "adapters/services/lambda/functions.hpp"
#include "adapters/services/lambda/worker.hpp"

namespace stepwell::lambda {

/// Of one version, for the invocations of one qualifier.
struct Pool {
    enum class Member : std::uint8_t { starting, free, busy };
    struct Use {
        Member state = Member::starting;
        bool used = false;   ///< it has had an invocation, or is to end for no fault of its own
        bool ended = false;  ///< in its start
    };

    Function function;
    std::string configuration;  ///< the id of the one that asks for it
    std::size_t wanted = 0;     ///< 0: the pool is no more
    std::size_t starts = 0;     ///< that are under way
    std::size_t spare = 0;      ///< starts left, until the next look, in place of such that ended unused
    bool complete = false;      ///< all were ready once since it was last asked for
    std::string failure;        ///< why no more are started; empty: nothing is wrong
    std::unordered_map<std::shared_ptr<Worker>, Use> members;

    std::size_t ready() const;
};

/// How far a configuration has come.
struct Allocation {
    std::size_t ready = 0;
    bool complete = false;
    std::string failure;
};

/// Decides and starts nothing itself. Its owner guards it with a mutex.
class Pools {
public:
    using Ending = std::vector<std::shared_ptr<Worker>>;

    /// Follows the function's newest record; null: there is none any more. Returns workers that have to end.
    Ending follow(const FunctionName& name, const Value& record);
    /// Forgets all pools; their workers are the owner's to end.
    void clear();
    /// Pools that a worker is to be started for, once for each mention; each is answered by `add` or `fail`.
    std::vector<std::shared_ptr<Pool>> begin_starts();

    /// A worker that begins its init. False: it is not wanted any more.
    bool begin_init(const std::shared_ptr<Pool>& pool, const std::shared_ptr<Worker>& worker);
    /// Its init has ended well. False: it is not wanted any more.
    bool add(const std::shared_ptr<Pool>& pool, const std::shared_ptr<Worker>& worker);
    /// A start has failed: no others are tried before the function's maker does something.
    void fail(const std::shared_ptr<Pool>& pool, const std::shared_ptr<Worker>& worker, const std::string& reason);

    /// One for an invocation of the function as it was asked for; null: none is free. Ends those whose folder has
    /// changed.
    std::shared_ptr<Worker> take(const Function& function, const std::string& folder_state);
    bool owns(const std::shared_ptr<Worker>& worker) const { return owners_.contains(worker); }
    /// An invocation is over. False: the worker is not wanted any more.
    bool give_back(const std::shared_ptr<Worker>& worker);
    /// The worker has ended.
    void forget(const std::shared_ptr<Worker>& worker);
    /// Some time has passed: what ended unused is replaced again.
    void look();

    /// Of the version or alias that `name` is qualified with.
    Allocation allocation(const FunctionName& name) const;
    /// What all pools want.
    std::size_t wanted() const { return wanted_; }

private:
    std::shared_ptr<Pool> find(const std::string& arn, std::string_view qualifier, const std::string& revision) const;
    void resize(Pool& pool, std::size_t wanted, Ending& ending);
    void drop(Pool& pool, const std::shared_ptr<Worker>& worker);
    static void check_complete(Pool& pool);

    std::vector<std::shared_ptr<Pool>> pools_;
    std::unordered_map<std::shared_ptr<Worker>, std::shared_ptr<Pool>> owners_;
    std::size_t wanted_ = 0;
    std::size_t starts_ = 0;
};

}  // namespace stepwell::lambda
