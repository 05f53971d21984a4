// engine/states/wait.cpp — Wait state. States language: "Wait State".
#include "engine/states/wait.hpp"

#include <string>

#include "engine/value/java_text.hpp"

namespace stepwell {

namespace {

constexpr std::int64_t longest_field = 99'999'999;
constexpr std::chrono::seconds longest_wait{2'147'483'647};

std::string quoted(const jsonpath::Path& path, const Value& value) {
    return std::string(path.text()) + " == " + (value.is_string() ? std::string(value.as_string()) : print(value));
}

Failure runtime_error(std::string cause) { return Failure{Error{"States.Runtime", std::move(cause)}}; }

Step from(TimePoint start, std::chrono::seconds delay) {
    if (delay > longest_wait) return runtime_error("Wait state delay is too long.");
    return WaitUntil{start + delay};
}

Step until_time(const Scope& scope, TimePoint due) {
    if (due - scope.entered > longest_wait) return runtime_error("Wait state delay is too long.");
    return WaitUntil{due};
}

Step evaluated(const SecondsExpression& seconds, const Scope& scope) {
    const auto value = seconds.expression.evaluate(scope.expressions(), "Seconds", Kind::number);
    if (!value) return Failure{value.error()};
    const auto number = value->as_integer();
    if (!number || *number < 0 || *number > longest_field) {
        return Failure{evaluation_error(
            "Seconds", "The Seconds field must be an integer between 0 and 99999999 but was: " + print(*value))};
    }
    return from(scope.entered, std::chrono::seconds(*number));
}

Step evaluated(const TimestampExpression& time, const Scope& scope) {
    const auto value = time.expression.evaluate(scope.expressions(), "Timestamp", Kind::string);
    if (!value) return Failure{value.error()};
    const auto moment = parse_timestamp(value->as_string());
    if (moment) return until_time(scope, *moment);
    return Failure{evaluation_error(
        "Timestamp", "The Timestamp field cannot be parsed as an ISO-8601 extended offset date-time format string: " +
                         std::string(value->as_string()))};
}

}  // namespace

Wait Wait::parse(FieldReader& fields) {
    fields.exactly_one({"SecondsPath", "Seconds", "TimestampPath", "Timestamp"});
    Wait state;
    std::optional<Expression> computed;
    if (const auto seconds = fields.integer("Seconds", 0, longest_field, computed)) {
        state.until = std::chrono::seconds(*seconds);
    }
    if (computed) state.until = SecondsExpression{std::move(*computed)};
    computed.reset();
    if (const auto text = fields.text("Timestamp", computed)) {
        if (const auto time = parse_timestamp(*text)) {
            state.until = *time;
        } else {
            fields.fault("Timestamp", "String does not match RFC3339 timestamp");
        }
    }
    if (computed) state.until = TimestampExpression{std::move(*computed)};
    if (!fields.only_in(QueryLanguage::jsonpath, {"SecondsPath", "TimestampPath"})) return state;
    if (auto path = fields.reference("SecondsPath")) state.until = SecondsPath{std::move(*path)};
    if (auto path = fields.reference("TimestampPath")) state.until = TimestampPath{std::move(*path)};
    return state;
}

Step Wait::enter(const Scope& scope) const {
    const jsonpath::Roots roots = scope.roots();
    if (const auto* seconds = std::get_if<std::chrono::seconds>(&until)) return from(scope.entered, *seconds);
    if (const auto* time = std::get_if<TimePoint>(&until)) return until_time(scope, *time);
    if (const auto* seconds = std::get_if<SecondsExpression>(&until)) return evaluated(*seconds, scope);
    if (const auto* time = std::get_if<TimestampExpression>(&until)) return evaluated(*time, scope);
    if (const auto* path = std::get_if<SecondsPath>(&until)) {
        const auto value = path->path.evaluate(roots);
        if (!value) {
            return runtime_error("The SecondsPath parameter does not reference an input value: " +
                                 std::string(path->path.text()));
        }
        const auto seconds = java_long(*value);
        if (!seconds) {
            return runtime_error("The SecondsPath parameter cannot be parsed as a long value: " +
                                 quoted(path->path, *value));
        }
        if (*seconds < 0) {
            return runtime_error("The SecondsPath parameter references a negative value: " +
                                 quoted(path->path, *value));
        }
        return from(scope.entered, std::chrono::seconds(*seconds));
    }
    const auto& path = std::get<TimestampPath>(until).path;
    const auto value = path.evaluate(roots);
    if (!value)
        return runtime_error("The TimestampPath parameter does not reference an input value: " +
                             std::string(path.text()));
    const auto time = value->is_string() ? parse_timestamp(value->as_string()) : std::nullopt;
    if (!time) {
        return runtime_error(
            "The TimestampPath parameter does not reference a valid ISO-8601 extended offset date-time format "
            "string: " +
            quoted(path, *value));
    }
    return until_time(scope, *time);
}

}  // namespace stepwell
