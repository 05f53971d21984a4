#include "engine/runtime/crash_guard.hpp"

#include <utility>

#include "engine/runtime/log.hpp"

namespace stepwell {

namespace asio = boost::asio;

namespace {

// FNV-1a; the two highest bits say that it is a hash, and no more.
constexpr CrashGuard::Key is_hash = CrashGuard::Key{1} << 63;

CrashGuard::Key mix(CrashGuard::Key hash, std::string_view text) {
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    return hash;
}

/// What an any_io_executor asks of an executor goes to the one within.
class NotedExecutor {
public:
    NotedExecutor(asio::any_io_executor inner, CrashGuard* guard, CrashGuard::Key key)
        : inner_(std::move(inner)), guard_(guard), key_(key) {}

    template <class Property>
    requires asio::can_query<const asio::any_io_executor&, Property>::value decltype(auto) query(
        const Property& property) const {
        return asio::query(inner_, property);
    }
    template <class Property>
    requires asio::can_require<const asio::any_io_executor&, Property>::value NotedExecutor
    require(const Property& property)
    const { return {asio::require(inner_, property), guard_, key_}; }
    template <class Property>
    requires asio::can_prefer<const asio::any_io_executor&, Property>::value NotedExecutor
    prefer(const Property& property)
    const { return {asio::prefer(inner_, property), guard_, key_}; }

    template <class Function>
    void execute(Function function) const {
        inner_.execute([guard = guard_, key = key_, function = std::move(function)]() mutable {
            const InHand in_hand(guard, key);
            std::move(function)();
        });
    }
    bool operator==(const NotedExecutor& other) const noexcept { return inner_ == other.inner_ && key_ == other.key_; }
    bool operator!=(const NotedExecutor& other) const noexcept { return !(*this == other); }

private:
    asio::any_io_executor inner_;
    CrashGuard* guard_;
    CrashGuard::Key key_;
};

}  // namespace

void CrashGuard::leave_alone(std::string_view what, std::string_view name) {
    const std::lock_guard lock(mutex_);
    if (!left_alone_.insert(std::string(what) + " " + std::string(name)).second) return;
    log::error("runtime", "it is set aside: " + std::string(crashed_twice), {{"kind", what}, {"name", name}});
}

std::vector<std::string> CrashGuard::left_alone() const {
    const std::lock_guard lock(mutex_);
    return {left_alone_.begin(), left_alone_.end()};
}

void CrashGuard::forget_left_alone() {
    const std::lock_guard lock(mutex_);
    left_alone_.clear();
}

CrashGuard::Key crash_key(std::string_view what, std::string_view name) {
    const CrashGuard::Key hash = mix(mix(14695981039346656037ULL, what) * 31, name);
    return (hash & ~CrashGuard::taking_up) | is_hash;
}

CrashGuard::Key crash_key(std::int64_t id, std::int64_t map_run) {
    const std::int64_t kept = id > 0 ? id : map_run;
    return kept > 0 ? static_cast<CrashGuard::Key>(kept) : CrashGuard::Key{};
}

asio::any_io_executor noted(asio::any_io_executor inner, CrashGuard* guard, CrashGuard::Key key) {
    if (!guard) return inner;
    return NotedExecutor(std::move(inner), guard, key);
}

}  // namespace stepwell
