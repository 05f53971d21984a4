// AWS replaces what has ended as it can; one that ends again and again is not started without end here.
#include "adapters/services/lambda/pools.hpp"

#include <algorithm>

#include "adapters/services/lambda/provisioned.hpp"
#include "adapters/services/lambda/workers.hpp"

namespace stepwell::lambda {

namespace {

constexpr std::size_t most_starts = 16;
constexpr std::size_t most_starts_of_one = 4;
constexpr std::size_t most_spare = 8;

/// The version of a share, as invocations of the share's qualifier see it.
std::optional<Function> function_of(FunctionName name, const Share& share, const Value& record) {
    name.qualifier = share.version;
    std::optional<Function> function = version_of(name, record);
    if (function) function->name.qualifier = share.qualifier;
    return function;
}

}  // namespace

std::size_t Pool::ready() const {
    return static_cast<std::size_t>(
        std::ranges::count_if(members, [](const auto& member) { return member.second.state != Member::starting; }));
}

std::shared_ptr<Pool> Pools::find(const std::string& arn, std::string_view qualifier,
                                  const std::string& revision) const {
    const auto found = std::ranges::find_if(pools_, [&](const auto& pool) {
        const Function& function = pool->function;
        return function.name.qualifier == qualifier && function.revision() == revision && function.name.arn() == arn;
    });
    return found == pools_.end() ? nullptr : *found;
}

Pools::Ending Pools::follow(const FunctionName& name, const Value& record) {
    Ending ending;
    const std::string arn = name.arn();
    std::vector<std::shared_ptr<Pool>> kept;
    for (const Share& share : shares_of(record)) {
        if (share.count < 1) continue;
        std::optional<Function> function = function_of(name, share, record);
        if (!function) continue;
        std::shared_ptr<Pool> pool = find(arn, share.qualifier, function->revision());
        if (!pool) {
            pool = std::make_shared<Pool>();
            pools_.push_back(pool);
        }
        if (pool->configuration != share.id || pool->wanted == 0) {
            pool->configuration = share.id;
            pool->complete = false;
            pool->failure.clear();
        }
        pool->function = std::move(*function);
        resize(*pool, static_cast<std::size_t>(share.count), ending);
        kept.push_back(std::move(pool));
    }
    std::erase_if(pools_, [&](const std::shared_ptr<Pool>& pool) {
        if (pool->function.name.arn() != arn || std::ranges::find(kept, pool) != kept.end()) return false;
        resize(*pool, 0, ending);
        return true;
    });
    return ending;
}

void Pools::resize(Pool& pool, std::size_t wanted, Ending& ending) {
    wanted_ = wanted_ - pool.wanted + wanted;
    if (wanted > pool.wanted) pool.complete = false;
    pool.wanted = wanted;
    pool.spare = most_spare;
    std::size_t count = pool.members.size();
    // those at work end after it
    for (const auto& [worker, use] : pool.members)
        if (count > wanted && use.state != Pool::Member::busy) {
            ending.push_back(worker);
            --count;
        }
    for (const auto& worker : ending) drop(pool, worker);
    check_complete(pool);
}

void Pools::drop(Pool& pool, const std::shared_ptr<Worker>& worker) {
    if (pool.members.erase(worker) > 0) owners_.erase(worker);
}

void Pools::check_complete(Pool& pool) {
    if (pool.wanted > 0 && pool.failure.empty() && pool.ready() >= pool.wanted) pool.complete = true;
}

void Pools::clear() {
    for (const auto& pool : pools_) pool->wanted = 0;
    pools_.clear();
    owners_.clear();
    wanted_ = 0;
}

std::vector<std::shared_ptr<Pool>> Pools::begin_starts() {
    std::vector<std::shared_ptr<Pool>> begun;
    for (const auto& pool : pools_) {
        const std::size_t ready = pool->ready();
        while (pool->failure.empty() && pool->spare > 0 && pool->starts < most_starts_of_one &&
               ready + pool->starts < pool->wanted && starts_ < most_starts &&
               owners_.size() + starts_ < Workers::most_at_once) {
            ++pool->starts;
            ++starts_;
            begun.push_back(pool);
        }
    }
    return begun;
}

bool Pools::begin_init(const std::shared_ptr<Pool>& pool, const std::shared_ptr<Worker>& worker) {
    if (pool->wanted == 0) return false;
    pool->members.emplace(worker, Pool::Use{});
    owners_.emplace(worker, pool);
    return true;
}

bool Pools::add(const std::shared_ptr<Pool>& pool, const std::shared_ptr<Worker>& worker) {
    --pool->starts;
    --starts_;
    const auto member = pool->members.find(worker);
    if (member == pool->members.end()) return false;
    if (member->second.ended || pool->ready() >= pool->wanted) {
        if (member->second.ended && pool->spare > 0) --pool->spare;
        drop(*pool, worker);
        return false;
    }
    member->second.state = Pool::Member::free;
    check_complete(*pool);
    return true;
}

void Pools::fail(const std::shared_ptr<Pool>& pool, const std::shared_ptr<Worker>& worker, const std::string& reason) {
    --pool->starts;
    --starts_;
    if (worker && !pool->members.contains(worker)) return;  // it was ended: not its fault
    if (pool->wanted > 0) pool->failure = reason;
    if (worker) drop(*pool, worker);
}

std::shared_ptr<Worker> Pools::take(const Function& function, const std::string& folder_state) {
    const std::string arn = function.name.arn();
    std::shared_ptr<Pool> pool = find(arn, function.name.qualifier, function.revision());
    if (!pool) pool = find(arn, function.version(), function.revision());  // of a version that an alias points to
    if (!pool) return nullptr;
    std::shared_ptr<Worker> taken;
    for (auto& [worker, use] : pool->members) {
        if (use.state != Pool::Member::free || !worker->usable()) continue;
        if (worker->spec().folder_state != folder_state) {
            use.used = true;
            worker->kill();
        } else if (!taken) {
            taken = worker;
            use = {Pool::Member::busy, true};
        }
    }
    return taken;
}

bool Pools::give_back(const std::shared_ptr<Worker>& worker) {
    const auto owner = owners_.find(worker);
    if (owner == owners_.end()) return false;
    const std::shared_ptr<Pool> pool = owner->second;
    if (pool->ready() > pool->wanted) {
        drop(*pool, worker);
        return false;
    }
    pool->members[worker].state = Pool::Member::free;
    return true;
}

void Pools::forget(const std::shared_ptr<Worker>& worker) {
    const auto owner = owners_.find(worker);
    if (owner == owners_.end()) return;
    const std::shared_ptr<Pool> pool = owner->second;
    Pool::Use& use = pool->members[worker];
    if (use.state == Pool::Member::starting) {  // who starts it will see
        use.ended = true;
        return;
    }
    if (!use.used && pool->spare > 0) --pool->spare;
    drop(*pool, worker);
}

void Pools::look() {
    for (const auto& pool : pools_) pool->spare = most_spare;
}

Allocation Pools::allocation(const FunctionName& name) const {
    const std::string arn = name.arn();
    Allocation result;
    bool any = false;
    result.complete = true;
    for (const auto& pool : pools_) {
        if (pool->function.name.qualifier != name.qualifier || pool->function.name.arn() != arn) continue;
        any = true;
        result.ready += pool->ready();
        result.complete = result.complete && pool->complete;
        if (result.failure.empty()) result.failure = pool->failure;
    }
    result.complete = result.complete && any;
    return result;
}

}  // namespace stepwell::lambda
