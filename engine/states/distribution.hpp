#pragma once
// The fields of a Map state in distributed mode: read, checked, and evaluated when the state is entered.

#include <optional>
#include <string>

#include "engine/fields/field_reader.hpp"
#include "engine/states/map_plan.hpp"
#include "engine/states/step.hpp"

namespace stepwell {

/// A number that is fixed, found by a path or computed.
struct NumberField {
    std::string name;
    std::optional<double> fixed;
    std::optional<jsonpath::Path> path;
    std::optional<Expression> computed;
    bool given() const { return fixed || path || computed; }
};

struct Distribution {
    struct Reader {
        std::string action;
        std::optional<PayloadTemplate> arguments;
        Value config = Value::empty_object();
        NumberField max_items;
    };
    struct Batcher {
        NumberField items;
        NumberField bytes;
        std::optional<PayloadTemplate> input;
    };
    struct Writer {
        bool exports = false;
        std::optional<PayloadTemplate> arguments;
        MapPlan::Transformation transformation = MapPlan::Transformation::none;
        bool lines = false;
    };

    bool express = false;
    std::string label;  ///< empty: one is made
    std::optional<Reader> reader;
    std::optional<Batcher> batcher;
    std::optional<Writer> writer;
    NumberField tolerated_count;
    NumberField tolerated_percentage;

    /// Reports every fault of these fields, and that they are not supported where the processor is not distributed.
    static Distribution parse(FieldReader& fields, bool distributed);
    /// The plan of a Map Run, but for its concurrency.
    Result<MapPlan> plan(const Scope& scope) const;
};

}  // namespace stepwell
