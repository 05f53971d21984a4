// adapters/aws/shapes/outputs.cpp — reads the compact texts of outputs_table.cpp, a service at its first use, and holds
// values against them.
#include "adapters/aws/shapes/outputs.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <memory>
#include <mutex>

#include "adapters/aws/shapes/outputs_table.hpp"

namespace stepwell::shapes {

namespace {

struct Limits {
    std::optional<double> least;
    std::optional<double> most;
};

struct OutputShape {
    struct Member {
        std::string_view name;
        std::size_t shape = 0;
        bool required = false;
    };
    char kind = 's';  // as in generate_outputs.py
    std::vector<Member> members;
    std::size_t element = 0;
    Limits limits;
};

struct ServiceOutputs {
    std::vector<OutputShape> shapes;
    std::map<std::string_view, std::size_t> operations;
};

std::string_view take_until(std::string_view& text, char end) {
    const std::size_t at = text.find(end);
    const std::string_view taken = text.substr(0, at);
    text = at == std::string_view::npos ? std::string_view() : text.substr(at + 1);
    return taken;
}

std::size_t index_of(std::string_view text) {
    std::size_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

std::optional<double> number_of(std::string_view text) {
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc()) return std::nullopt;
    return number;
}

Limits read_limits(std::string_view text) {
    const std::string_view least = take_until(text, ',');
    return {number_of(least), number_of(text)};
}

OutputShape read_shape(std::string_view line) {
    OutputShape shape;
    shape.kind = line.front();
    line.remove_prefix(1);
    if (shape.kind == '{') {
        while (!line.empty()) {
            std::string_view member = take_until(line, ',');
            std::string_view name = take_until(member, ':');
            const bool required = name.ends_with('!');
            if (required) name.remove_suffix(1);
            shape.members.push_back({name, index_of(member), required});
        }
    } else if (shape.kind == '[' || shape.kind == '<') {
        shape.element = index_of(take_until(line, ';'));
        shape.limits = read_limits(line);
    } else {
        shape.limits = read_limits(line);
    }
    return shape;
}

ServiceOutputs read_service(std::string_view text) {
    ServiceOutputs service;
    while (!text.empty()) {
        std::string_view line = take_until(text, '\n');
        if (line.starts_with('=')) {
            line.remove_prefix(1);
            const std::string_view action = take_until(line, ' ');
            service.operations.emplace(action, index_of(line));
        } else {
            service.shapes.push_back(read_shape(line));
        }
    }
    return service;
}

const ServiceOutputs* find_service(std::string_view name) {
    static std::mutex mutex;
    static std::map<std::string_view, std::unique_ptr<const ServiceOutputs>> known;
    const auto row = std::find_if(output_texts.begin(), output_texts.end(),
                                  [&](const OutputText& each) { return each.service == name; });
    if (row == output_texts.end()) return nullptr;
    const std::lock_guard lock(mutex);
    auto& service = known[row->service];
    if (!service) service = std::make_unique<const ServiceOutputs>(read_service(row->text));
    return service.get();
}

using Fault = std::optional<std::string>;

Fault fault(std::string_view field, std::string_view what) {
    return "Field '" + std::string(field) + "' " + std::string(what);
}

class Check {
public:
    Check(const ServiceOutputs& service, const std::vector<std::string_view>& free_members, Conformance wanted)
        : shapes_(service.shapes), free_(free_members), wanted_(wanted) {}

    // `top`: the answer itself, whose free members are let be.
    Fault value(std::string_view field, const Value& value, const OutputShape& shape, bool top = false) const {
        switch (shape.kind) {
            case '{':
                return structure(field, value, shape, top);
            case '[':
                return list(field, value, shape);
            case '<':
                return map(field, value, shape);
            case '?':
                return value.is_boolean() ? Fault() : fault(field, "must be a boolean");
            case 't':  // ISO 8601 of SDK calls, a number of optimised integrations
                return value.is_string() || value.is_number() ? Fault() : fault(field, "must be a string");
            case 'n':
            case 'f':
                return number(field, value, shape);
            default:
                if (!value.is_string()) return fault(field, "must be a string");
                return size(field, value.as_string().size(), shape.limits);
        }
    }

private:
    Fault structure(std::string_view field, const Value& value, const OutputShape& shape, bool top) const {
        if (!value.is_object()) return fault(field, "must be an object");
        for (const auto& member : shape.members) {
            const Value& given = value[member.name];
            if (given.is_null()) {
                if (!member.required || wanted_ == Conformance::present) continue;
                return "Required field '" + std::string(member.name) + "' is missing";
            }
            if (top && std::find(free_.begin(), free_.end(), member.name) != free_.end()) continue;
            if (auto found = this->value(member.name, given, shapes_[member.shape])) return found;
        }
        return {};
    }

    Fault list(std::string_view field, const Value& value, const OutputShape& shape) const {
        if (!value.is_array()) return fault(field, "must be an array");
        for (const Value& item : value.items()) {
            if (auto found = this->value(field, item, shapes_[shape.element])) return found;
        }
        return size(field, value.size(), shape.limits);
    }

    Fault map(std::string_view field, const Value& value, const OutputShape& shape) const {
        if (!value.is_object()) return fault(field, "must be an object");
        for (const Member& member : value.members()) {
            if (auto found = this->value(member.name(), member.value, shapes_[shape.element])) return found;
        }
        return size(field, value.size(), shape.limits);
    }

    static Fault size(std::string_view field, std::size_t size, const Limits& limits) {
        if (limits.least && static_cast<double>(size) < *limits.least) {
            return fault(field, "is smaller than the minimum length");
        }
        if (limits.most && static_cast<double>(size) > *limits.most) return fault(field, "exceeds the maximum length");
        return {};
    }

    static Fault number(std::string_view field, const Value& value, const OutputShape& shape) {
        if (!value.is_number()) return fault(field, "must be a number");
        const double number = value.as_double();
        if (shape.kind == 'n' &&
            number != static_cast<double>(static_cast<std::int64_t>(std::clamp(number, -9e18, 9e18)))) {
            return fault(field, "must be an integer");
        }
        if (shape.limits.least && number < *shape.limits.least) return fault(field, "is less than the minimum value");
        if (shape.limits.most && number > *shape.limits.most) return fault(field, "exceeds the maximum value");
        return {};
    }

    const std::vector<OutputShape>& shapes_;
    const std::vector<std::string_view>& free_;
    Conformance wanted_;
};

// The shape of the answer or of its part; null: not known.
const OutputShape* find_shape(const ServiceOutputs& service, const OutputName& name) {
    const auto operation = service.operations.find(name.action);
    if (operation == service.operations.end()) return nullptr;
    const OutputShape& answer = service.shapes[operation->second];
    if (name.part.empty()) return &answer;
    for (const auto& member : answer.members) {
        if (member.name != name.part) continue;
        const OutputShape& part = service.shapes[member.shape];
        return part.kind == '[' ? &service.shapes[part.element] : &part;
    }
    return nullptr;
}

}  // namespace

bool knows_output(const OutputName& name) {
    const ServiceOutputs* const service = find_service(name.service);
    return service && find_shape(*service, name);
}

std::optional<std::string> output_fault(const OutputName& name, const Value& value, Conformance wanted) {
    const ServiceOutputs* const service = find_service(name.service);
    const OutputShape* const shape = service ? find_shape(*service, name) : nullptr;
    if (!shape) return std::nullopt;
    return Check(*service, name.free_members, wanted).value("", value, *shape, true);
}

}  // namespace stepwell::shapes
