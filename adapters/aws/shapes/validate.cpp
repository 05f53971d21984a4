// Walks a request along its shape: first what cannot be read at all (SerializationException, at once), then every
// constraint that fails (collected, one error in the end), as AWS's services do it.
#include "adapters/aws/shapes/validate.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "adapters/aws/api_error.hpp"
#include "adapters/aws/shapes/constraints.hpp"
#include "adapters/aws/shapes/pattern.hpp"
#include "adapters/aws/shapes/timestamp.hpp"
#include "adapters/platform/base64.hpp"

namespace stepwell::shapes {
namespace {

constexpr std::size_t most_failures = 50;  // further ones are not reported
constexpr std::size_t longest_path = 1024;

/// The way from the request to a value, kept on the stack and put in words only when something is wrong there.
struct Path {
    const Path* parent = nullptr;
    std::string_view name = {};  ///< of a member or a map's key
    std::size_t number = 0;      ///< of a list's item, from 1
    bool member_of_structure = true;
    std::size_t depth = 0;

    std::string text() const {
        if (!parent) return {};
        std::string path = parent->text();
        if (!path.empty()) path += '.';
        if (number > 0) return path + std::to_string(number) + ".member";
        path += name.substr(0, 256);
        if (!member_of_structure) return path + ".member";
        char& first = path[path.size() - std::min<std::size_t>(name.size(), 256)];
        if (first >= 'A' && first <= 'Z') first = static_cast<char>(first - 'A' + 'a');
        return path;
    }
};

class Check {
public:
    Check(const Operation& operation, const Dialect& dialect) : operation_(operation), dialect_(dialect) {}

    Value value(const Shape& shape, const Value& value, const Path& path);
    void finish() const;

private:
    std::string_view validation_code() const;
    Value structure(const Shape& shape, const Value& value, const Path& path);
    Value list(const Shape& shape, const Value& value, const Path& path);
    Value map(const Shape& shape, const Value& value, const Path& path);
    Value scalar(const Shape& shape, const Value& value) const;
    void constraints(const Shape& shape, const Value& value, const Path& path);
    void fail(const Shape& shape, const Value& value, const Path& path, const std::string& constraint);
    [[noreturn]] void unreadable(const Value& value, std::string_view wanted) const;

    const Operation& operation_;
    const Dialect& dialect_;
    std::vector<std::string> failures_;
};

bool is_scalar(const Shape& shape) {
    return shape.type != Type::structure && shape.type != Type::list && shape.type != Type::map;
}

[[noreturn]] void serialization_error(std::string text) {
    throw ApiError("SerializationException", 400, std::move(text));
}

std::string_view token(const Value& value) {
    if (value.is_number()) return "NUMBER_VALUE";
    if (value.is_boolean()) return value.as_bool() ? "TRUE_VALUE" : "FALSE_VALUE";
    return "STRING_VALUE";
}

/// AWS: most services say "NUMBER_VALUE can not be converted to a String".
void Check::unreadable(const Value& value, std::string_view wanted) const {
    if (value.is_object()) serialization_error("Start of structure or map found where not expected.");
    if (value.is_array()) serialization_error("Start of list found where not expected");
    std::string text(token(value));
    if (dialect_.brief_type_errors) {
        text.append(" cannot be converted to ").append(wanted);
    } else {
        text.append(wanted.starts_with('I') ? " can not be converted to an " : " can not be converted to a ")
            .append(wanted);
    }
    serialization_error(std::move(text));
}

Value whole_number(const Value& value, std::int64_t least, std::int64_t most, bool& fine) {
    std::optional<std::int64_t> whole = value.as_integer();
    const double number = value.as_double();
    if (!whole && std::nearbyint(number) == number && std::abs(number) < 9e18)
        whole = static_cast<std::int64_t>(number);
    fine = whole && *whole >= least && *whole <= most;
    return fine ? (value.as_integer() ? value : Value(*whole)) : Value();
}

Value Check::scalar(const Shape& shape, const Value& value) const {
    bool fine = true;
    Value read = value;
    std::string_view wanted;
    switch (shape.type) {
        case Type::string:
            wanted = "String";
            fine = value.is_string();
            break;
        case Type::boolean:
            wanted = "Boolean";
            fine = value.is_boolean();
            break;
        case Type::integer:
            wanted = "Integer";
            fine = value.is_number();
            if (fine)
                read = whole_number(value, std::numeric_limits<std::int32_t>::min(),
                                    std::numeric_limits<std::int32_t>::max(), fine);
            break;
        case Type::long_integer:
            wanted = "Long";
            fine = value.is_number();
            if (fine) read = whole_number(value, INT64_MIN, INT64_MAX, fine);
            break;
        case Type::float_number:
        case Type::double_number:
            wanted = shape.type == Type::float_number ? "Float" : "Double";
            fine = value.is_number() && std::isfinite(value.as_double());
            break;
        case Type::timestamp: {
            wanted = "Timestamp";
            const auto time = value.is_string()   ? read_time(value.as_string())
                              : value.is_number() ? read_time(value.number_text())
                                                  : std::nullopt;
            fine = time.has_value();
            if (fine && value.is_string()) read = Value(epoch_seconds(*time));
            break;
        }
        case Type::blob:
            wanted = "Blob";
            fine = value.is_string();
            if (fine && !base64_size(value.as_string()))
                serialization_error("Invalid Base64: a blob must be a string of Base64 characters");
            break;
        case Type::structure:
        case Type::list:
        case Type::map:
        case Type::document:
            break;
    }
    if (!fine) unreadable(value, wanted);
    return read;
}

void Check::fail(const Shape& shape, const Value& value, const Path& path, const std::string& constraint) {
    if (failures_.size() == most_failures) return;
    // AWS: of a sensitive value the message says nothing ("Value at 'environment.variables' failed ...").
    const std::string what = value.is_null() ? "Value null" : secret(shape) ? "Value" : "Value " + quoted(shape, value);
    std::string where = path.text();
    if (where.size() > longest_path) where.replace(longest_path, std::string::npos, "...");
    failures_.push_back(what + " at '" + where + "' failed to satisfy constraint: " + constraint);
}

std::string_view in_words(const Dialect& dialect, const Shape& shape) {
    for (const PatternInWords& row : dialect.patterns_in_words)
        if ((row.shape.empty() || row.shape == shape.name) && (row.pattern.empty() || row.pattern == shape.pattern))
            return row.words;
    return {};
}

void Check::constraints(const Shape& shape, const Value& value, const Path& path) {
    if (std::ranges::find(dialect_.unchecked_shapes, shape.name) != dialect_.unchecked_shapes.end()) return;
    if (const std::string_view words = in_words(dialect_, shape);
        !words.empty() && value.is_string() && !value.as_string().empty() && !matches(shape.pattern, value.as_string()))
        throw ApiError(std::string(validation_code()), 400,
                       "The specified value for " + path.text() + " is invalid. " + std::string(words));
    for (const std::string& constraint : failed_constraints(shape, value)) fail(shape, value, path, constraint);
}

/// What is read is mostly what was given: that is shared, and copied only from the first difference on.
template <class Part>
class AsGiven {
public:
    AsGiven(const Value& whole, std::span<const Part> given) : whole_(whole), given_(given) {}

    /// The next part of the result is this one of what was given.
    void keep(const Part& given) {
        if (differs_ || &given != given_.data() + taken_) {
            differ();
            parts_.push_back(given);
        }
        ++taken_;
    }
    /// The next part of the result is another.
    void change(Part part) {
        differ();
        parts_.push_back(std::move(part));
        ++taken_;
    }
    std::size_t taken() const { return taken_; }
    Value result() {
        if (taken_ != given_.size()) differ();
        return differs_ ? Value(std::move(parts_)) : whole_;
    }

private:
    void differ() {
        if (std::exchange(differs_, true)) return;
        parts_.reserve(given_.size());
        parts_.assign(given_.begin(), given_.begin() + static_cast<std::ptrdiff_t>(taken_));
    }

    const Value& whole_;
    std::span<const Part> given_;
    std::vector<Part> parts_;
    std::size_t taken_ = 0;
    bool differs_ = false;
};

Value Check::structure(const Shape& shape, const Value& value, const Path& path) {
    if (!value.is_object())
        serialization_error(dialect_.brief_type_errors ? "Unexpected field type" : "Expected structure or null");
    const auto given = value.members();
    AsGiven members(value, given);
    for (const Member& member : shape.members) {
        const auto at = members.taken() == given.size()
                            ? given.end()
                            : std::ranges::find(given, member.name, &stepwell::Member::name);
        const Path below{.parent = &path, .name = member.name, .depth = path.depth + 1};
        const bool bytes_apart = member.place == Place::payload && member.shape->type == Type::blob;
        if (at != given.end() && !at->value.is_null()) {
            Value read = this->value(*member.shape, at->value, below);
            if (read.same(at->value))
                members.keep(*at);
            else
                members.change({at->key, std::move(read)});
        } else if (member.required && !member.idempotency_token && !bytes_apart) {
            fail(*member.shape, Value(), below, "Member must not be null");
        }
    }
    return members.result();
}

Value Check::list(const Shape& shape, const Value& value, const Path& path) {
    if (!value.is_array())
        serialization_error(dialect_.brief_type_errors ? "Unexpected field type" : "Expected list or null");
    const Shape& element = *shape.element;
    AsGiven items(value, value.items());
    bool elements_fine = true;
    for (const Value& item : value.items()) {
        const Path below{.parent = &path, .number = items.taken() + 1, .depth = path.depth + 1};
        if (item.is_null()) {
            fail(element, Value(), below, "Member must not be null");
            items.keep(item);
            continue;
        }
        const bool plain = is_scalar(element);
        Value read = plain ? scalar(element, item) : this->value(element, item, below);
        if (plain && elements_fine) elements_fine = failed_constraints(element, read).empty();
        if (read.same(item))
            items.keep(item);
        else
            items.change(std::move(read));
    }
    Value whole = items.result();
    if (!elements_fine) fail(shape, whole, path, "Member must satisfy constraint: " + all_constraints(element));
    return whole;
}

Value Check::map(const Shape& shape, const Value& value, const Path& path) {
    if (!value.is_object())
        serialization_error(dialect_.brief_type_errors ? "Unexpected field type" : "Expected map or null");
    const Shape& element = *shape.element;
    AsGiven members(value, value.members());
    bool keys_fine = true, values_fine = true;
    for (const stepwell::Member& member : value.members()) {
        const auto& [key, item] = member;
        const Path below{
            .parent = &path, .name = key.as_string(), .member_of_structure = false, .depth = path.depth + 1};
        if (keys_fine) keys_fine = failed_constraints(*shape.key, key).empty();
        if (item.is_null()) {
            fail(element, Value(), below, "Member must not be null");
            continue;
        }
        const bool plain = is_scalar(element);
        Value read = plain ? scalar(element, item) : this->value(element, item, below);
        if (plain && values_fine) values_fine = failed_constraints(element, read).empty();
        if (read.same(item))
            members.keep(member);
        else
            members.change({key, std::move(read)});
    }
    Value whole = members.result();
    if (!keys_fine) fail(shape, whole, path, "Map keys must satisfy constraint: " + all_constraints(*shape.key));
    if (!values_fine) fail(shape, whole, path, "Map value must satisfy constraint: " + all_constraints(element));
    return whole;
}

Value Check::value(const Shape& shape, const Value& value, const Path& path) {
    if (path.depth > max_depth) serialization_error("The request is nested too deeply");
    Value read;
    switch (shape.type) {
        case Type::structure:
            return structure(shape, value, path);
        case Type::list:
            read = list(shape, value, path);
            break;
        case Type::map:
            read = map(shape, value, path);
            break;
        default:
            read = scalar(shape, value);
    }
    constraints(shape, read, path);
    return read;
}

std::string_view Check::validation_code() const {
    if (const auto code = dialect_.of(operation_.name).validation_code; !code.empty()) return code;
    if (!dialect_.validation_code.empty()) return dialect_.validation_code;
    return operation_.service->protocol == Protocol::query ? "ValidationError" : "ValidationException";
}

void Check::finish() const {
    if (failures_.empty()) return;
    std::string text = std::to_string(failures_.size()) +
                       (failures_.size() == 1 ? " validation error detected: " : " validation errors detected: ");
    for (std::size_t i = 0; i < failures_.size(); ++i) text.append(i ? "; " : "").append(failures_[i]);
    throw ApiError(std::string(validation_code()), 400, std::move(text));
}

}  // namespace

Value validate(const Operation& operation, const Value& input, const Dialect& dialect) {
    if (!operation.input) return Value::empty_object();
    Check check(operation, dialect);
    const Path root;
    Value checked = check.value(*operation.input, input, root);
    check.finish();
    return checked;
}

}  // namespace stepwell::shapes
