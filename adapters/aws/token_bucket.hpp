#pragma once
// The token bucket by which AWS limits calls: it holds so many tokens, each call takes one, and so many a second come
// back.

#include <cstdint>

#include "engine/time.hpp"

namespace stepwell {

class TokenBucket {
public:
    struct Quota {
        std::int64_t size = 0;
        std::int64_t refill = 0;  ///< tokens a second
        friend bool operator==(const Quota&, const Quota&) = default;
    };

    /// It is full.
    TokenBucket(Quota quota, TimePoint now) : quota_(quota), thousandths_(quota.size * 1000), filled_(now) {}

    /// False: it holds none, and is as it was.
    bool take(TimePoint now) {
        if (now > filled_) {
            // a token a second is a thousandth a millisecond
            const std::int64_t room = quota_.size * 1000 - thousandths_;
            const std::int64_t elapsed = (now - filled_).count();
            const bool fills = quota_.refill > 0 && elapsed > room / quota_.refill;
            thousandths_ += fills ? room : elapsed * quota_.refill;
            filled_ = now;
        }
        if (thousandths_ < 1000) return false;
        thousandths_ -= 1000;
        return true;
    }

private:
    Quota quota_;
    std::int64_t thousandths_;  ///< of tokens that it holds
    TimePoint filled_;          ///< when these were counted
};

}  // namespace stepwell
