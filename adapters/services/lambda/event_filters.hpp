#pragma once
// FilterCriteria of event source mappings. Lambda developer guide: "Control which events Lambda sends to your
// function".

#include <vector>

#include "adapters/aws/event_patterns/event_pattern.hpp"
#include "engine/value/value.hpp"

namespace stepwell::lambda {

class Filters {
public:
    /// `criteria`: as a mapping has them; null or empty: everything is wanted. Throws ApiError
    /// (InvalidParameterValueException).
    explicit Filters(const Value& criteria);
    /// Whether one of the filters matches what the function would be given.
    bool want(const Value& record) const;

private:
    std::vector<event_patterns::EventPattern> patterns_;
};

}  // namespace stepwell::lambda
