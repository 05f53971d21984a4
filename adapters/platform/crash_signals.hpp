#pragma once
// Signals that mean a crash: before the process dies of one, a flag is set.

#include <atomic>
#include <cstdint>

namespace stepwell {

/// From here on a crash of the calling thread sets `flag`, and one that has used up its stack does so too. Null: no
/// more.
void set_on_crash(std::atomic<std::uint32_t>* flag) noexcept;

/// The handlers, for as long as this lives. What a debugger or a sanitizer has of its own still happens, as does a core
/// dump. Signals that somebody else sent are no crashes.
class CrashSignals {
public:
    CrashSignals();
    ~CrashSignals();
    CrashSignals(const CrashSignals&) = delete;
    CrashSignals& operator=(const CrashSignals&) = delete;
};

}  // namespace stepwell
