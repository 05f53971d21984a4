// adapters/platform/crash_signals.cpp — the handler does nothing but store one number and let things take their course.
#include "adapters/platform/crash_signals.hpp"

#include <sys/mman.h>

#include <array>
#include <csignal>
#include <cstddef>

namespace stepwell {

namespace {

constexpr std::array<int, 5> crash_signals = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT};
constexpr std::size_t handler_stack = 64 * 1024;

struct sigaction former[crash_signals.size()];
thread_local constinit std::atomic<std::uint32_t>* crash_flag = nullptr;

/// Where the handler runs when the thread's own stack is used up.
class AlternateStack {
public:
    AlternateStack() {
        stack_t present{};
        if (::sigaltstack(nullptr, &present) != 0 || !(present.ss_flags & SS_DISABLE)) return;  // a sanitizer's
        memory_ = ::mmap(nullptr, handler_stack, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (memory_ == MAP_FAILED) return;
        stack_t ours{};
        ours.ss_sp = memory_;
        ours.ss_size = handler_stack;
        ::sigaltstack(&ours, nullptr);
    }
    ~AlternateStack() {
        if (memory_ == MAP_FAILED) return;
        stack_t none{};
        none.ss_flags = SS_DISABLE;
        ::sigaltstack(&none, nullptr);
        ::munmap(memory_, handler_stack);
    }
    AlternateStack(const AlternateStack&) = delete;
    AlternateStack& operator=(const AlternateStack&) = delete;

private:
    void* memory_ = MAP_FAILED;
};

void on_crash(int number, siginfo_t* info, void*) {
    // What the thread itself did has no SI_USER: abort() and raise() name the thread (SI_TKILL).
    if (info->si_code != SI_USER && crash_flag) crash_flag->store(1, std::memory_order_relaxed);
    for (std::size_t i = 0; i < crash_signals.size(); ++i)
        if (crash_signals[i] == number) ::sigaction(number, &former[i], nullptr);
    // A fault happens again when this returns; one that was sent has to be sent again.
    if (info->si_code <= 0) ::raise(number);
}

}  // namespace

void set_on_crash(std::atomic<std::uint32_t>* flag) noexcept {
    if (flag) {
        static thread_local const AlternateStack stack;
        (void)stack;
    }
    crash_flag = flag;
}

CrashSignals::CrashSignals() {
    struct sigaction ours {};
    ours.sa_sigaction = on_crash;
    ours.sa_flags = SA_SIGINFO | SA_ONSTACK;
    ::sigemptyset(&ours.sa_mask);
    for (std::size_t i = 0; i < crash_signals.size(); ++i) ::sigaction(crash_signals[i], &ours, &former[i]);
}

CrashSignals::~CrashSignals() {
    for (std::size_t i = 0; i < crash_signals.size(); ++i) ::sigaction(crash_signals[i], &former[i], nullptr);
}

}  // namespace stepwell
