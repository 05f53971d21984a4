// engine/runtime/fiber.cpp — suspended work on ucontext; the sanitizers learn of each switch.
#include "engine/runtime/fiber.hpp"

#include <cxxabi.h>
#include <pthread.h>
#include <sys/mman.h>
#include <ucontext.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <new>
#include <system_error>
#include <utility>

#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/asan_interface.h>
#include <sanitizer/common_interface_defs.h>
#endif
#ifdef __SANITIZE_THREAD__
#include <sanitizer/tsan_interface.h>
#endif

namespace stepwell {

namespace {

constexpr std::size_t most_free_stacks = 4;
constexpr std::size_t least_stack = std::size_t{1} << 20;
constexpr std::size_t most_stack = std::size_t{64} << 20;
constexpr std::size_t kept_of_a_stack = std::size_t{64} << 10;  // in memory, of one that is not in use

/// The exceptions that are being thrown and handled: a thread has them, but they belong to what it runs (Itanium C++
/// ABI, 2.2.2).
struct Exceptions {
    void* caught = nullptr;
    unsigned int uncaught = 0;

    void swap() noexcept { std::swap(*this, *reinterpret_cast<Exceptions*>(abi::__cxa_get_globals())); }
};

thread_local Fiber* beginning = nullptr;  // what a new stack is for

std::size_t thread_stack_size() {
    pthread_attr_t attributes;
    std::size_t size = 0;
    if (pthread_attr_init(&attributes) == 0) {
        pthread_attr_getstacksize(&attributes, &size);
        pthread_attr_destroy(&attributes);
    }
    return std::clamp(size, least_stack, most_stack);
}

std::size_t page_size() {
    static const auto size = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    return size;
}

}  // namespace

// ---------------------------------------------------------------------------------------------------------- stacks

Stacks::Stacks() : size_(thread_stack_size()) {}

Stacks::~Stacks() {
    for (const Stack& stack : free_) ::munmap(stack.bottom - page_size(), stack.size + page_size());
}

Stacks::Stack Stacks::take() {
    if (!free_.empty()) {
        const Stack stack = free_.back();
        free_.pop_back();
        return stack;
    }
    free_.reserve(most_free_stacks);
    void* const memory = ::mmap(nullptr, size_ + page_size(), PROT_READ | PROT_WRITE,
                                MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_STACK, -1, 0);
    if (memory == MAP_FAILED) throw std::bad_alloc();
    if (::mprotect(memory, page_size(), PROT_NONE) != 0) {
        const int error = errno;
        ::munmap(memory, size_ + page_size());
        throw std::system_error(error, std::generic_category(), "the guard page of a stack");
    }
    return {static_cast<std::byte*>(memory) + page_size(), size_};
}

void Stacks::give_back(Stack stack) noexcept {
#ifdef __SANITIZE_ADDRESS__
    __asan_unpoison_memory_region(stack.bottom, stack.size);
#endif
    if (free_.size() >= most_free_stacks) {
        ::munmap(stack.bottom - page_size(), stack.size + page_size());
        return;
    }
    ::madvise(stack.bottom, stack.size - kept_of_a_stack, MADV_DONTNEED);
    free_.push_back(stack);
}

// ---------------------------------------------------------------------------------------------------------- fibers

struct Fiber::Context {
    Stacks::Stack stack;
    ucontext_t inside{};
    ucontext_t outside{};  ///< where it was resumed
    Exceptions exceptions;
#ifdef __SANITIZE_ADDRESS__
    void* fake_inside = nullptr;
    void* fake_outside = nullptr;
    const void* bottom_outside = nullptr;
    std::size_t size_outside = 0;
#endif
#ifdef __SANITIZE_THREAD__
    void* tsan_inside = __tsan_create_fiber(0);
    void* tsan_outside = nullptr;
    ~Context() { __tsan_destroy_fiber(tsan_inside); }
#endif
};

Fiber::Fiber(Stacks& stacks, std::uint64_t slice, std::function<void()> work)
    : stacks_(stacks), work_(std::move(work)) {
    pace_.slice = slice;
    pace_.pause_at = slice;
    pace_.pacer = this;
}

Fiber::~Fiber() {
    if (!ended_) give_up();
}

void Fiber::begin() { beginning->run(); }

void Fiber::run() {
#ifdef __SANITIZE_ADDRESS__
    __sanitizer_finish_switch_fiber(nullptr, &context_->bottom_outside, &context_->size_outside);
#endif
    try {
        work_();
    } catch (const GivenUp&) {  // nobody waits for its end
    } catch (...) {
        thrown_ = std::current_exception();
    }
    ended_ = true;
    leave(true);
}

void Fiber::resume() {
    if (!context_) {
        auto context = std::make_unique<Context>();
        context->stack = stacks_.take();
        ::getcontext(&context->inside);
        context->inside.uc_stack.ss_sp = context->stack.bottom;
        context->inside.uc_stack.ss_size = context->stack.size;
        context->inside.uc_link = nullptr;
        ::makecontext(&context->inside, &Fiber::begin, 0);
        beginning = this;
        context_ = std::move(context);
    }
    std::swap(pace, pace_);
    context_->exceptions.swap();
#ifdef __SANITIZE_ADDRESS__
    __sanitizer_start_switch_fiber(&context_->fake_outside, context_->stack.bottom, context_->stack.size);
#endif
#ifdef __SANITIZE_THREAD__
    context_->tsan_outside = __tsan_get_current_fiber();
    __tsan_switch_to_fiber(context_->tsan_inside, 0);
#endif
    ::swapcontext(&context_->outside, &context_->inside);
#ifdef __SANITIZE_ADDRESS__
    __sanitizer_finish_switch_fiber(context_->fake_outside, nullptr, nullptr);
#endif
    context_->exceptions.swap();
    std::swap(pace, pace_);
    if (!ended_) return;
    stacks_.give_back(context_->stack);
    context_.reset();
    work_ = nullptr;
    if (thrown_) std::rethrow_exception(std::exchange(thrown_, nullptr));
}

void Fiber::leave([[maybe_unused]] bool for_good) {
#ifdef __SANITIZE_ADDRESS__
    __sanitizer_start_switch_fiber(for_good ? nullptr : &context_->fake_inside, context_->bottom_outside,
                                   context_->size_outside);
#endif
#ifdef __SANITIZE_THREAD__
    __tsan_switch_to_fiber(context_->tsan_outside, 0);
#endif
    ::swapcontext(&context_->inside, &context_->outside);
#ifdef __SANITIZE_ADDRESS__
    __sanitizer_finish_switch_fiber(context_->fake_inside, &context_->bottom_outside, &context_->size_outside);
#endif
}

void Fiber::pause() {
    if (!given_up_) leave(false);
    if (!given_up_) return;
    pace.pause_at = std::numeric_limits<std::uint64_t>::max();
    throw GivenUp();
}

void Fiber::give_up() {
    if (ended_) return;
    given_up_ = true;
    if (context_) return resume();
    ended_ = true;
    work_ = nullptr;
}

}  // namespace stepwell
