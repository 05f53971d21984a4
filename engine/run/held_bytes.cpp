// engine/run/held_bytes.cpp — what a run holds.
#include "engine/run/frame.hpp"

namespace stepwell {

namespace {

std::uint64_t bytes_of(const Frame& frame);

std::uint64_t bytes_of(const Children* children) {
    if (!children) return 0;
    std::uint64_t bytes = children->source.text_size() + children->result_bytes;
    for (const auto& [index, frame] : children->stopped) bytes += bytes_of(*frame);
    return bytes;
}

// AWS bounds how deep states stand within each other, so this may recurse.
std::uint64_t bytes_of(const Frame& frame) {
    return sizeof(Frame) + frame.input.text_size() + frame.effective.text_size() + frame.scope_variables +
           frame.result.text_size() + bytes_of(frame.children.get()) + bytes_of(frame.failed_children.get());
}

}  // namespace

std::uint64_t Run::held_bytes() const {
    std::uint64_t bytes = identity_.input.text_size() + history_.bytes_in_memory();
    for (const auto& [id, frame] : frames_) bytes += bytes_of(*frame);
    for (const auto& [id, task] : tasks_.tasks())
        bytes += task.order.parameters.text_size() + (task.order.submitted ? task.order.submitted->text_size() : 0);
    return bytes;
}

}  // namespace stepwell
