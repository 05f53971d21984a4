#include "adapters/tasks/integrations/translate.hpp"

#include <algorithm>
#include <cmath>

#include "adapters/aws/shapes/recase.hpp"
#include "adapters/platform/utf8.hpp"
#include "engine/text.hpp"
#include "engine/time.hpp"

namespace stepwell::integrations {

namespace {

using shapes::Place;
using shapes::Shape;
using shapes::Type;

/// The member that is the body itself; null: there is none.
const shapes::Member* payload_member(const Shape* shape) {
    if (!shape) return nullptr;
    for (const shapes::Member& member : shape->members) {
        if (member.place == Place::payload && member.shape->type == Type::blob) return &member;
    }
    return nullptr;
}

bool before(std::string_view a, std::string_view b) {
    if (a.empty() || b.empty()) return a.size() < b.size();
    return ascii_upper(a.front()) != ascii_upper(b.front()) ? ascii_upper(a.front()) < ascii_upper(b.front())
                                                            : a.substr(1) < b.substr(1);
}

Value time_value(const Value& seconds, Style style) {
    if (!seconds.is_number()) return seconds;
    const auto milliseconds = static_cast<std::int64_t>(std::llround(seconds.as_double() * 1000.0));
    if (style == Style::optimised) return milliseconds;
    return print_timestamp(TimePoint(std::chrono::milliseconds(milliseconds)));
}

/// Times in the style's form, members of structures in order of name.
Value arranged(const Shape& shape, const Value& value, Style style) {
    switch (shape.type) {
        case Type::timestamp:
            return time_value(value, style);
        case Type::list: {
            Values items;
            for (const Value& item : value.items()) items.push_back(arranged(*shape.element, item, style));
            return value.is_array() ? Value(std::move(items)) : value;
        }
        case Type::map: {
            Members members;
            for (const Member& entry : value.members()) {
                members.push_back({entry.key, arranged(*shape.element, entry.value, style)});
            }
            return value.is_object() ? Value(std::move(members)) : value;
        }
        case Type::structure: {
            Members members;
            for (const Member& entry : value.members()) {
                const auto known = std::find_if(shape.members.begin(), shape.members.end(),
                                                [&](const shapes::Member& m) { return m.name == entry.name(); });
                members.push_back({entry.key, known == shape.members.end()
                                                  ? entry.value
                                                  : arranged(*known->shape, entry.value, style)});
            }
            std::sort(members.begin(), members.end(),
                      [](const Member& a, const Member& b) { return before(a.name(), b.name()); });
            return value.is_object() ? Value(std::move(members)) : value;
        }
        default:
            return value;
    }
}

bool is_modelled(const shapes::Operation& operation, std::string_view code) {
    return std::any_of(operation.errors.begin(), operation.errors.end(),
                       [&](const shapes::ErrorShape& error) { return error.code == code; });
}

/// Java's exceptions all end so.
std::string exception_name(std::string_view code) {
    return std::string(code) + (code.ends_with("Exception") ? "" : "Exception");
}

Error not_startable(const Value& parameters, const std::string& reason) {
    return Error{"States.Runtime",
                 "The Parameters '" + print(parameters) + "' could not be used to start the Task: [" + reason + "]"};
}

}  // namespace

Result<Request> to_request(const shapes::Operation& operation, const Value& parameters) {
    const Value given = parameters.is_null() ? Value::empty_object() : parameters;
    if (!given.is_object()) return not_startable(given, "The value for the Parameters must be an OBJECT");
    Request request;
    if (!operation.input) {
        if (given.size() == 0) return request;
        return not_startable(given, "The field '" + std::string(given.members().front().name()) +
                                        "' is not supported by Step Functions");
    }
    const std::string unknown = shapes::unknown_member(*operation.input, given);
    if (!unknown.empty()) return not_startable(given, "The field '" + unknown + "' is not supported by Step Functions");
    request.input = shapes::from_sdk_case(*operation.input, given);
    if (const shapes::Member* member = payload_member(operation.input)) {
        // A text is the payload itself, other JSON is printed, null stands for none. AWS: of an object's bytes, which
        // are a stream, a text is printed, too: with its quotes.
        const Value payload = request.input[member->name];
        const bool as_it_is = payload.is_string() && !member->streaming;
        if (as_it_is)
            request.payload.bytes = payload.as_string();
        else if (!payload.is_null())
            request.payload = json_body(payload);
        request.input = request.input.without(member->name);
    }
    return request;
}

Value to_output(const shapes::Operation& operation, const Answer& answer, Style style) {
    if (!operation.output) return Value::empty_object();
    Value output = answer.output;
    if (const shapes::Member* member = payload_member(operation.output)) {
        output = output.with(member->name, style == Style::optimised ? payload_value(answer.payload.bytes)
                                                                     : Value(answer.payload.bytes));
    }
    for (const shapes::Member& member : operation.output->members) {
        if (member.place == Place::status && !output.contains(member.name)) {
            output = output.with(member.name, answer.status != 0 ? answer.status : operation.status);
        }
    }
    return shapes::to_sdk_case(*operation.output, arranged(*operation.output, output, style));
}

Value payload_value(std::string_view bytes) {
    const Parsed parsed = parse_json(bytes);
    return parsed ? *parsed : Value(bytes);
}

Error optimised_error(const shapes::Operation& operation, const JavaClient& client, const std::string& request_id,
                      const ApiError& error) {
    std::string name(client.prefix);
    name.append(".").append(is_modelled(operation, error.code) ? exception_name(error.code)
                                                               : std::string(client.exception));
    std::string cause = to_utf8(error.message);
    cause.append(cause.empty() ? "" : " ").append("(Service: ").append(client.name);
    cause.append("; Status Code: ").append(std::to_string(error.status));
    cause.append("; Error Code: ").append(error.code);
    cause.append("; Request ID: ").append(request_id).append("; Proxy: null)");
    return Error{std::move(name), std::move(cause)};
}

Error sdk_error(const shapes::Operation& operation, const Dialect& dialect, const std::string& request_id,
                const ApiError& error) {
    const std::string service = java_name(operation.service->sdk_id);
    std::string name = service + ".";
    name.append(is_modelled(operation, error.code) ? exception_name(error.code) : service + "Exception");
    std::string cause = to_utf8(error.message);
    cause.append(cause.empty() ? "" : " ").append("(Service: ").append(service);
    cause.append(", Status Code: ").append(std::to_string(error.status));
    cause.append(", Request ID: ").append(request_id);
    // AWS: of a service whose answers have two ids (S3), the client counts no attempts.
    if (dialect.two_request_ids)
        cause.append(", Extended Request ID: ").append(request_id).append(")");
    else
        cause.append(") (SDK Attempt Count: 1)");
    return Error{std::move(name), std::move(cause)};
}

std::string java_name(std::string_view sdk_id) {
    const auto is_upper = [](char c) { return c >= 'A' && c <= 'Z'; };
    const auto is_plain = [&](char c) { return is_upper(c) || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
    std::string name;
    bool new_word = true;
    for (std::size_t i = 0; i < sdk_id.size(); ++i) {
        const char c = sdk_id[i];
        if (!is_plain(c)) {
            new_word = true;
            continue;
        }
        const bool after_lower = i > 0 && sdk_id[i - 1] >= 'a' && sdk_id[i - 1] <= 'z';
        const bool last_of_capitals = i + 1 < sdk_id.size() && sdk_id[i + 1] >= 'a' && sdk_id[i + 1] <= 'z';
        const bool starts_word = new_word || (is_upper(c) && (after_lower || last_of_capitals));
        name.push_back(starts_word ? ascii_upper(c) : is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c);
        new_word = false;
    }
    return name;
}

}  // namespace stepwell::integrations
