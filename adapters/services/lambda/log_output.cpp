// AWS: each line is an event with its line end. What one invocation may write is bounded here: the rest is dropped.
#include "adapters/services/lambda/log_output.hpp"

#include "engine/runtime/clock.hpp"
#include "engine/runtime/log.hpp"

namespace stepwell::lambda {

namespace {

constexpr std::size_t tail_size = 4096;
constexpr std::size_t most_written = 16UL * 1024 * 1024;

}  // namespace

LogOutput::LogOutput(Target target, LogSink* sink, Clock* clock)
    : target_(std::move(target)), sink_(sink), clock_(clock) {}

void LogOutput::line(std::string_view request_id, std::string_view text) {
    if (written_ > most_written) return;
    written_ += text.size() + 1;
    write(request_id,
          written_ > most_written ? "The invocation has written more than 16 MB: the rest is dropped." : text);
}

void LogOutput::platform(std::string_view request_id, std::string_view text, std::string_view type, const Value& record,
                         bool failure) {
    if (!target_.json) return write(request_id, text);
    if (!target_.system_info && !failure) return;
    const Value event = Value::object({{"time", print_timestamp(clock_->now())}, {"type", type}, {"record", record}});
    write(request_id, print(event));
}

void LogOutput::begin(bool keep_tail) {
    if (!keep_tail) tail_.clear();
    written_ = 0;
}

std::string LogOutput::tail() const {
    return tail_.size() > tail_size ? tail_.substr(tail_.size() - tail_size) : tail_;
}

void LogOutput::write(std::string_view request_id, std::string_view text) {
    log::info("lambda", text, {{"function", target_.function}, {"request", request_id}});
    if (sink_ != nullptr)
        sink_->write(target_.account, target_.region, target_.group, target_.stream,
                     clock_->now().time_since_epoch().count(), std::string(text) + '\n');
    if (text.size() > tail_size) text.remove_prefix(text.size() - tail_size);
    tail_ += text;
    tail_ += '\n';
    if (tail_.size() > 4 * tail_size) tail_.erase(0, tail_.size() - tail_size);
}

}  // namespace stepwell::lambda
