#pragma once
// A state machine's failure, as data: it travels through Retry and Catch, never as an exception.

#include <boost/system/result.hpp>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>

namespace stepwell {

/// An error name (`States.Timeout`, `Lambda.Unknown`, a user's own) and its cause. A Fail state may leave out either.
struct Error {
    Error() = default;
    Error(std::optional<std::string> error_name, std::optional<std::string> error_cause)
        : name(std::move(error_name)), cause(std::move(error_cause)) {}

    std::optional<std::string> name;
    std::optional<std::string> cause;
    /// Of States.QueryEvaluationError, and only until it is in the history: the field whose evaluation failed
    /// ("Output/sum").
    std::string location;
    friend bool operator==(const Error&, const Error&) = default;
};

[[noreturn]] inline void throw_exception_from_error(const Error& error, const boost::source_location&) {
    throw std::logic_error("unchecked workflow error " + error.name.value_or("") + ": " + error.cause.value_or(""));
}

template <class T>
using Result = boost::system::result<T, Error>;

}  // namespace stepwell
