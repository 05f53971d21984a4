#include "adapters/services/lambda/event_filters.hpp"

#include <algorithm>
#include <string>

#include "adapters/services/lambda/core.hpp"

namespace stepwell::lambda {

namespace {

/// AWS's quota for an account that never asked for more.
constexpr std::size_t most_filters = 5;

}  // namespace

Filters::Filters(const Value& criteria) {
    const auto filters = criteria["Filters"].items();
    if (filters.size() > most_filters)
        refuse("An event source mapping has at most " + std::to_string(most_filters) + " filters, and these are " +
               std::to_string(filters.size()) + '.');
    for (const Value& filter : filters) {
        try {
            patterns_.push_back(event_patterns::EventPattern::parse(filter["Pattern"].as_string()));
        } catch (const event_patterns::PatternError& error) {
            refuse("Invalid filter pattern definition. " + std::string(error.what()));
        }
    }
}

bool Filters::want(const Value& record) const {
    return patterns_.empty() ||
           std::ranges::any_of(patterns_, [&](const auto& pattern) { return pattern.matches(record); });
}

}  // namespace stepwell::lambda
