// engine/data/retry.cpp — Retry and Catch. States language: "Retrying After Error", "Fallback States".
#include "engine/data/retry.hpp"

#include <algorithm>
#include <cmath>

#include "engine/data/assign.hpp"

namespace stepwell {

namespace {

constexpr std::int64_t longest_interval = 99'999'999;
constexpr std::int64_t longest_delay = 31'622'400;  // 366 days; "greater than 0 and less than 31622400"

std::vector<std::string> parse_errors(FieldReader& fields) {
    std::vector<std::string> errors;
    fields.require_missing({"ErrorEquals"});
    const Value* list = fields.array("ErrorEquals");
    if (!list) return errors;
    if (list->size() == 0) fields.fault("ErrorEquals", "Array must not be empty");
    for (const Value& item : list->items()) {
        if (!item.is_string()) {
            fields.fault("ErrorEquals", "Expected value of type String");
            continue;
        }
        errors.emplace_back(item.as_string());
    }
    if (errors.size() > 1 && std::find(errors.begin(), errors.end(), "States.ALL") != errors.end()) {
        fields.fault("ErrorEquals", "'States.ALL' must appear alone in the array");
    }
    return errors;
}

// States.ALL takes everything, so nothing behind it could ever be reached.
template <class List>
void check_all_is_last(FieldReader& fields, std::string_view field, const List& list) {
    for (std::size_t i = 0; i + 1 < list.size(); ++i) {
        if (list[i].errors.size() == 1 && list[i].errors[0] == "States.ALL") {
            fields.fault(field, "'States.ALL' must be in the last element of the array");
        }
    }
}

}  // namespace

std::chrono::milliseconds Retrier::delay(std::uint32_t attempt, Entropy& entropy) const {
    double seconds = static_cast<double>(interval_seconds) * std::pow(backoff_rate, attempt - 1);
    const double cap = max_delay_seconds ? static_cast<double>(*max_delay_seconds) : 1e9;
    seconds = std::min(seconds, cap);
    if (full_jitter) seconds *= entropy.uniform();
    return std::chrono::milliseconds(static_cast<std::int64_t>(seconds * 1000.0));
}

bool takes(const std::vector<std::string>& names, std::string_view error, std::string_view also) {
    return std::any_of(names.begin(), names.end(), [&](const std::string& name) {
        if (name == error || (!also.empty() && name == also)) return true;
        if (name == "States.ALL") return true;
        // AWS: "acts as a wildcard that matches any known error name except for States.Timeout"
        return name == "States.TaskFailed" && error != "States.Timeout" && error != "States.HeartbeatTimeout";
    });
}

std::vector<Retrier> parse_retry(FieldReader& fields) {
    std::vector<Retrier> retriers;
    const Value* list = fields.array("Retry");
    if (!list) return retriers;
    for (std::size_t i = 0; i < list->size(); ++i) {
        if (!list->items()[i].is_object()) {
            fields.fault("Retry[" + std::to_string(i) + "]", "Expected value of type Object");
            continue;
        }
        FieldReader one = fields.nested(list->items()[i], "Retry[" + std::to_string(i) + "]");
        Retrier retrier;
        one.take("Comment");
        retrier.errors = parse_errors(one);
        retrier.interval_seconds = one.integer("IntervalSeconds", 1, longest_interval).value_or(1);
        retrier.max_attempts = one.integer("MaxAttempts", 0, longest_interval).value_or(3);
        retrier.backoff_rate = one.number("BackoffRate", 1.0).value_or(2.0);
        retrier.max_delay_seconds = one.integer("MaxDelaySeconds", 1, longest_delay - 1);
        if (retrier.max_delay_seconds && *retrier.max_delay_seconds <= retrier.interval_seconds) {
            one.fault("MaxDelaySeconds", "MaxDelaySeconds must be greater than IntervalSeconds");
        }
        if (const auto jitter = one.text("JitterStrategy")) {
            retrier.full_jitter = *jitter == "FULL";
            if (*jitter != "FULL" && *jitter != "NONE") {
                one.fault("JitterStrategy", "Value is not valid, must be one of [FULL, NONE]");
            }
        }
        one.finish();
        retriers.push_back(std::move(retrier));
    }
    check_all_is_last(fields, "Retry", retriers);
    return retriers;
}

std::vector<Catcher> parse_catch(FieldReader& fields) {
    std::vector<Catcher> catchers;
    const Value* list = fields.array("Catch");
    if (!list) return catchers;
    for (std::size_t i = 0; i < list->size(); ++i) {
        if (!list->items()[i].is_object()) {
            fields.fault("Catch[" + std::to_string(i) + "]", "Expected value of type Object");
            continue;
        }
        FieldReader one = fields.nested(list->items()[i], "Catch[" + std::to_string(i) + "]");
        Catcher catcher;
        one.take("Comment");
        one.require_missing({"Next"});
        catcher.errors = parse_errors(one);
        catcher.next_name = one.required_text("Next");
        if (one.jsonata()) {
            catcher.output = one.payload("Output");
        } else {
            catcher.result_path = parse_result_path(one, catcher.discard_result);
        }
        if (const Value* assigned = one.take("Assign")) catcher.assign = parse_assign(one, *assigned, "Assign");
        fields.note_variables(one.variables());
        one.finish();
        catchers.push_back(std::move(catcher));
    }
    check_all_is_last(fields, "Catch", catchers);
    return catchers;
}

}  // namespace stepwell
