#include "engine/runtime/turns.hpp"

#include <algorithm>
#include <boost/asio/post.hpp>
#include <stdexcept>

#include "engine/runtime/signal.hpp"

namespace stepwell {

namespace asio = boost::asio;

struct Turns::Computation {
    Computation(Stacks& stacks, std::uint64_t slice, std::function<void()> work, Done whenever, Noting noted_as)
        : fiber(stacks, slice, std::move(work)), done(std::move(whenever)), noting(noted_as) {}

    Fiber fiber;
    Done done;
    Noting noting;
    std::uint64_t order = 0;   ///< of its place among those that wait for their turn
    std::uint64_t number = 0;  ///< the older, the smaller
    std::uint64_t memory = 0;  ///< that it holds while it is suspended
    bool begun = false;
    bool hurried = false;
    bool running = false;
};

Turns& Turns::of(const asio::any_io_executor& executor) {
    auto& turns = asio::use_service<Turns>(executor.context());
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    if (!turns.executor_) turns.executor_ = executor;
    return turns;
}

Turns::Turns(asio::execution_context& context) : service(context) {}

// The work's objects may be used on this thread only; a thread that was stopped in the middle takes them with it.
void Turns::shutdown() noexcept {
    std::deque<Handle> all = std::exchange(suspended_, {});
    for (Waiting& each : std::exchange(waiting_, {}))
        if (each.computation) all.push_back(std::move(each.computation));
    for (const Handle& each : all) {
        each->done = nullptr;
        try {
            each->fiber.give_up();
        } catch (...) {  // nobody is left to hear of it
            continue;
        }
    }
}

Turns::Handle Turns::compute(std::function<void()> work, Done done, std::uint64_t slice, Noting noting) {
    auto computation = std::make_shared<Computation>(stacks_, slice, std::move(work), std::move(done), noting);
    if (has_room()) {
        begin(computation);
    } else {
        waiting_.push_back({++last_order_, {}, computation});
        post();
    }
    return computation;
}

void Turns::queue(std::function<void()> begin) {
    waiting_.push_back({++last_order_, std::move(begin), {}});
    post();
}

void Turns::give_up(Handle computation) {
    if (computation->running || computation->fiber.ended()) return;
    std::erase(suspended_, computation);
    memory_ -= std::exchange(computation->memory, 0);
    std::erase_if(waiting_, [&](const Waiting& each) { return each.computation == computation; });
    End end{{}, true};
    try {
        computation->fiber.give_up();
    } catch (...) {
        end.thrown = std::current_exception();
    }
    finish(computation, std::move(end));
}

void Turns::hurry(const Handle& computation) {
    if (computation->running || computation->fiber.ended() || std::exchange(computation->hurried, true)) return;
    std::erase_if(waiting_, [&](const Waiting& each) { return each.computation == computation; });
    if (!computation->begun) return begin(computation);
    std::erase(suspended_, computation);
    computation->order = 0;
    suspended_.push_front(computation);
}

void Turns::post() {
    if (waiting_.empty() && suspended_.empty()) return;
    if (!std::exchange(in_the_loop_, true)) asio::post(*executor_, [this] { take_turn(); });
}

// The next turn is posted behind whatever came up during this one.
void Turns::take_turn() {
    in_the_loop_ = false;
    try {
        begin_or_go_on();
    } catch (...) {
        post();
        throw;
    }
    post();
}

void Turns::begin_or_go_on() {
    const bool may_begin = has_room() && !waiting_.empty();
    if (may_begin && (suspended_.empty() || waiting_.front().order < suspended_.front()->order)) {
        const Waiting next = std::move(waiting_.front());
        waiting_.pop_front();
        next.computation ? begin(next.computation) : next.begin();
    } else if (!suspended_.empty()) {
        go_on(next_suspended());
    }
}

Turns::Handle Turns::next_suspended() {
    auto chosen = suspended_.begin();
    if (memory_ >= most_memory && !(*chosen)->hurried) {
        chosen = std::min_element(suspended_.begin(), suspended_.end(),
                                  [](const Handle& a, const Handle& b) { return a->number < b->number; });
    }
    Handle next = std::move(*chosen);
    suspended_.erase(chosen);
    return next;
}

void Turns::begin(const Handle& computation) {
    ++active_;
    computation->begun = true;
    computation->number = ++last_order_;
    go_on(computation);
}

void Turns::go_on(const Handle& computation) {
    const InHand in_hand(computation->noting);
    End end;
    memory_ -= std::exchange(computation->memory, 0);
    computation->running = true;
    try {
        computation->fiber.resume();
    } catch (...) {
        end.thrown = std::current_exception();
    }
    computation->running = false;
    if (computation->fiber.ended()) return finish(computation, std::move(end));
    memory_ += computation->memory = computation->fiber.memory();
    if (computation->hurried) {
        suspended_.push_front(computation);
    } else {
        computation->order = ++last_order_;
        suspended_.push_back(computation);
    }
    post();
}

void Turns::finish(const Handle& computation, End end) {
    if (computation->begun) --active_;
    if (const Done done = std::exchange(computation->done, nullptr)) done(std::move(end));
}

// ---------------------------------------------------------------------------------------------------------- awaited

void GiveUpRequest::make() {
    const std::lock_guard lock(mutex_);
    made_ = true;
    if (give_up_) give_up_();
}

asio::awaitable<void> in_turns(asio::any_io_executor executor, std::function<void()> work,
                               std::shared_ptr<GiveUpRequest> request, Noting noting) {
    struct Ended {
        Signal signal;
        std::optional<Turns::End> how;
    };
    const auto ended = std::make_shared<Ended>();
    Turns& turns = Turns::of(executor);
    auto done = [ended](Turns::End how) {
        ended->how = std::move(how);
        ended->signal.notify();
    };
    const Turns::Handle computation = turns.compute(std::move(work), std::move(done), usual_slice, noting);
    if (!ended->how && request) {
        const std::lock_guard lock(request->mutex_);
        request->give_up_ = [executor, &turns, computation] {
            asio::post(executor, [&turns, computation] { turns.give_up(computation); });
        };
        if (request->made_) request->give_up_();
    }
    if (!ended->how) co_await ended->signal.wait();
    if (request) {
        const std::lock_guard lock(request->mutex_);
        request->give_up_ = nullptr;
    }
    if (ended->how->thrown) std::rethrow_exception(ended->how->thrown);
    if (ended->how->given_up) throw std::runtime_error("nobody waits for what was computed");
}

}  // namespace stepwell
