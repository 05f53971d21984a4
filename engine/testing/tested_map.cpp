// engine/testing/tested_map.cpp — a Map state's plan, in a test.
#include "engine/testing/tested_map.hpp"

#include <utility>

namespace stepwell {

Result<TestedMap> TestedMap::evaluate(const Map& map, const Scope& scope) {
    auto plan = map.distribution.plan(scope);
    if (!plan) return plan.error();
    TestedMap tested{std::move(*plan), {}, {}};
    if (map.distribution.tolerated_count.given()) tested.tolerated_count = tested.plan.tolerated_count;
    if (map.distribution.tolerated_percentage.given()) tested.tolerated_percentage = tested.plan.tolerated_percentage;
    return tested;
}

Value TestedMap::reader_config() const {
    const Value config = plan.reader ? plan.reader->config : Value::empty_object();
    return config.contains("InputType") ? config : config.with("InputType", "JSON");
}

Value TestedMap::batches(const Value& items) const {
    if (!plan.batcher) return items;
    Values all;
    Values batch;
    const auto end_batch = [&] {
        if (batch.empty()) return;
        Value wrapper =
            plan.batcher->input ? Value::object({{"BatchInput", *plan.batcher->input}}) : Value::empty_object();
        all.push_back(wrapper.with("Items", Value(std::exchange(batch, {}))));
    };
    std::uint64_t bytes = 0;
    const std::uint64_t frame =
        plan.batcher->input ? plan.batcher->input->text_size() + 27 : 12;  // {"BatchInput":,"Items":[]}
    for (const Value& item : items.items()) {
        const bool full =
            plan.batcher->most_items > 0 && batch.size() >= static_cast<std::size_t>(plan.batcher->most_items);
        const bool large = plan.batcher->most_bytes > 0 &&
                           frame + bytes + item.text_size() > static_cast<std::uint64_t>(plan.batcher->most_bytes);
        if (full || large) {
            end_batch();
            bytes = 0;
        }
        bytes += item.text_size() + 1;
        batch.push_back(item);
    }
    end_batch();
    return Value(std::move(all));
}

bool TestedMap::exceeded(std::int64_t failures, std::size_t iterations) const {
    if (tolerated_count && failures > *tolerated_count) return true;
    if (!tolerated_percentage || iterations == 0) return false;
    return static_cast<double>(failures) * 100 > *tolerated_percentage * static_cast<double>(iterations);
}

}  // namespace stepwell
