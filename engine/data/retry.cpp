// engine/data/retry.cpp — Retry and Catch. States language: "Retrying After Error", "Fallback States".
#include "engine/data/retry.hpp"

#include <algorithm>
#include <cmath>

#include "engine/data/assign.hpp"

namespace stepwell {

namespace {

constexpr std::int64_t longest_interval = 99'999'999;
constexpr std::int64_t longest_delay = 31'622'400;  // 366 days

// `last`: of the list's elements it is the last one. States.ALL takes everything: nothing may stand beside it or
// behind.
std::vector<std::string> parse_errors(FieldReader& fields, bool last) {
    std::vector<std::string> errors;
    fields.require_missing({"ErrorEquals"});
    const Value* list = fields.filled_array("ErrorEquals");
    for (std::size_t i = 0; list && i < list->size(); ++i) {
        const Value& item = list->items()[i];
        const std::string place = "ErrorEquals[" + std::to_string(i) + "]";
        if (!item.is_string()) fields.fault(place, "Expected value of type String");
        if (item.as_string() == "States.ALL" && (!last || list->size() > 1)) {
            fields.fault(place, "States.ALL must appear alone and at end of list");
        }
        errors.emplace_back(item.as_string());
    }
    return errors;
}

// Reads each object of a list field, which knows whether it is the last.
template <class Read>
void each_element(FieldReader& fields, const std::string& field, const Read& read) {
    const Value* list = fields.array(field);
    for (std::size_t i = 0; list && i < list->size(); ++i) {
        const std::string place = field + "[" + std::to_string(i) + "]";
        if (!list->items()[i].is_object()) {
            fields.fault(place, "Expected value of type Object");
            continue;
        }
        FieldReader one = fields.nested(list->items()[i], place);
        one.take("Comment");
        read(one, i + 1 == list->size());
        one.finish();
        fields.note_variables(one.variables());
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

bool matches(const std::vector<std::string>& names, std::string_view error, std::string_view other_name) {
    return std::any_of(names.begin(), names.end(), [&](const std::string& name) {
        if (name == error || (!other_name.empty() && name == other_name)) return true;
        if (name == "States.ALL") return true;
        // AWS: "acts as a wildcard that matches any known error name except for States.Timeout"
        return name == "States.TaskFailed" && error != "States.Timeout" && error != "States.HeartbeatTimeout";
    });
}

std::vector<Retrier> parse_retry(FieldReader& fields) {
    std::vector<Retrier> retriers;
    each_element(fields, "Retry", [&](FieldReader& one, bool last) {
        Retrier retrier;
        retrier.errors = parse_errors(one, last);
        retrier.interval_seconds = one.integer("IntervalSeconds", 0, longest_interval).value_or(1);
        retrier.max_attempts = one.integer("MaxAttempts", 0, longest_interval).value_or(3);
        retrier.backoff_rate = one.number("BackoffRate", 1.0).value_or(2.0);
        retrier.max_delay_seconds = one.integer("MaxDelaySeconds", 1, longest_delay);
        retrier.full_jitter = one.word("JitterStrategy", {"NONE", "FULL"}) == "FULL";
        retriers.push_back(std::move(retrier));
    });
    return retriers;
}

std::vector<Catcher> parse_catch(FieldReader& fields) {
    std::vector<Catcher> catchers;
    each_element(fields, "Catch", [&](FieldReader& one, bool last) {
        Catcher catcher;
        one.require_missing({"Next"});
        catcher.errors = parse_errors(one, last);
        catcher.next_name = one.required_text("Next");
        if (one.only_in(QueryLanguage::jsonata, {"Output"}))
            catcher.output = one.payload("Output", Visible::error_output);
        if (one.only_in(QueryLanguage::jsonpath, {"ResultPath"})) {
            catcher.result_path = parse_result_path(one, catcher.discard_result);
        }
        if (const Value* assigned = one.take("Assign")) {
            catcher.assign = parse_assign(one, *assigned, "Assign", Visible::error_output);
        }
        catchers.push_back(std::move(catcher));
    });
    return catchers;
}

}  // namespace stepwell
