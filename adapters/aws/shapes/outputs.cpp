// Holds made-up answers against the models of what operations answer.
#include "adapters/aws/shapes/outputs.hpp"

#include <algorithm>

#include "adapters/aws/models/models.hpp"
#include "adapters/aws/shapes/recase.hpp"

namespace stepwell::shapes {

namespace {

/// AWS: TestState's own model is of the time when functions had less memory (conformance:
/// field_validation_mode_present, integer_more_than_maximum_allowed).
constexpr std::string_view memory_size = "MemorySize";
constexpr double most_memory = 10240;

using Fault = std::optional<std::string>;

Fault fault(std::string_view field, std::string_view what) {
    return "Field '" + std::string(field) + "' " + std::string(what);
}

class OutputCheck {
public:
    OutputCheck(const Service& service, const std::vector<std::string_view>& free_members, Conformance wanted)
        : service_(service), free_(free_members), wanted_(wanted) {}

    // `top`: the answer itself, whose free members are let be.
    Fault value(std::string_view field, const Value& value, const Shape& shape, bool top = false) const {
        if (shape.event_stream) return structure(field, value, shape, top);
        switch (shape.type) {
            case Type::structure:
            case Type::document:
                return structure(field, value, shape, top);
            case Type::list:
                return list(field, value, shape);
            case Type::map:
                return map(field, value, shape);
            case Type::boolean:
                return value.is_boolean() ? Fault() : fault(field, "must be a boolean");
            case Type::timestamp:  // ISO 8601 of SDK calls, a number of optimised integrations
                return value.is_string() || value.is_number() ? Fault() : fault(field, "must be a string");
            case Type::integer:
            case Type::long_integer:
            case Type::float_number:
            case Type::double_number:
                return number(field, value, shape);
            case Type::string:
            case Type::blob:
                break;
        }
        if (!value.is_string()) return fault(field, "must be a string");
        return size(field, value.as_string().size(), shape);
    }

private:
    Fault structure(std::string_view field, const Value& value, const Shape& shape, bool top) const {
        if (!value.is_object()) return fault(field, "must be an object");
        for (const Member& member : shape.members) {
            const std::string name = pascal(member.name);
            const Value& given = value[name];
            if (given.is_null()) {
                if (!member.required || wanted_ == Conformance::present) continue;
                return "Required field '" + name + "' is missing";
            }
            if (top && std::ranges::find(free_, name) != free_.end()) continue;
            if (auto found = this->value(name, given, *member.shape)) return found;
        }
        return {};
    }

    Fault list(std::string_view field, const Value& value, const Shape& shape) const {
        if (!value.is_array()) return fault(field, "must be an array");
        for (const Value& item : value.items()) {
            if (auto found = this->value(field, item, *shape.element)) return found;
        }
        return size(field, value.size(), shape);
    }

    Fault map(std::string_view field, const Value& value, const Shape& shape) const {
        if (!value.is_object()) return fault(field, "must be an object");
        for (const stepwell::Member& member : value.members()) {
            if (auto found = this->value(member.name(), member.value, *shape.element)) return found;
        }
        return size(field, value.size(), shape);
    }

    static Fault size(std::string_view field, std::size_t size, const Shape& shape) {
        if (static_cast<double>(size) < shape.min) return fault(field, "is smaller than the minimum length");
        if (static_cast<double>(size) > shape.max) return fault(field, "exceeds the maximum length");
        return {};
    }

    Fault number(std::string_view field, const Value& value, const Shape& shape) const {
        if (!value.is_number()) return fault(field, "must be a number");
        const double number = value.as_double();
        const bool whole = shape.type == Type::integer || shape.type == Type::long_integer;
        if (whole && number != static_cast<double>(static_cast<std::int64_t>(std::clamp(number, -9e18, 9e18)))) {
            return fault(field, "must be an integer");
        }
        if (number < shape.min) return fault(field, "is less than the minimum value");
        const bool corrected = shape.name == memory_size && service_.id == "lambda";
        if (number > (corrected ? most_memory : shape.max)) return fault(field, "exceeds the maximum value");
        return {};
    }

    const Service& service_;
    const std::vector<std::string_view>& free_;
    Conformance wanted_;
};

const Operation* find_operation(const OutputName& name) {
    const Service* const service = models::find_sdk_service(name.service);
    const std::string operation = pascal(name.action);
    if (!service || operation == name.action) return nullptr;  // Task states write actions in camelCase
    return models::find(service->id)->operation(operation);
}

// The shape of the answer or of its part; null: not known.
const Shape* find_shape(const Operation* operation, const OutputName& name) {
    if (!operation || !operation->output || name.part.empty()) return operation ? operation->output : nullptr;
    for (const Member& member : operation->output->members)
        if (pascal(member.name) == name.part)
            return member.shape->type == Type::list ? member.shape->element : member.shape;
    return nullptr;
}

}  // namespace

bool knows_output(const OutputName& name) { return find_shape(find_operation(name), name); }

std::optional<std::string> output_fault(const OutputName& name, const Value& value, Conformance wanted) {
    const Operation* const operation = find_operation(name);
    const Shape* const shape = find_shape(operation, name);
    if (!shape) return std::nullopt;
    return OutputCheck(*operation->service, name.free_members, wanted).value("", value, *shape, true);
}

}  // namespace stepwell::shapes
