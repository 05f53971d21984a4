#pragma once
// What a source of bytes may be besides: one whose reader can go away while it waits for the next.

namespace stepwell {

class Abandonable {
public:
    virtual ~Abandonable() = default;
    /// Nobody wants the rest: a `next` that waits ends soon, however it can. Any thread; again does nothing.
    virtual void abandon() = 0;
};

}  // namespace stepwell
