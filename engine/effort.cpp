#include "engine/effort.hpp"

namespace stepwell {

void pause_work() {
    pace.pacer->slice_used();
    pace.pause_at = pace.effort + pace.slice;
}

Paced::Paced(Pacer& pacer, std::uint64_t slice) noexcept : before_(pace) {
    pace.pause_at = pace.effort + slice;
    pace.slice = slice;
    pace.pacer = &pacer;
}

Paced::~Paced() {
    before_.effort = pace.effort;
    before_.memory = pace.memory;
    pace = before_;
}

}  // namespace stepwell
