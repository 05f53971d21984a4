#pragma once
// A client's mistake, in AWS's words. Operations throw it; the registry's callers catch it: HTTP prints it in the
// request's protocol, a Task state turns it into an error name and a cause.

#include <exception>
#include <string>

#include "engine/value/value.hpp"

namespace stepwell {

struct ApiError : std::exception {
    ApiError(std::string error_code, int http_status, std::string text, Value more = Value::empty_object())
        : code(std::move(error_code)), status(http_status), message(std::move(text)), members(std::move(more)) {}
    const char* what() const noexcept override { return message.c_str(); }

    std::string code;     ///< "StateMachineDoesNotExist"
    int status;           ///< HTTP status, 4xx
    std::string message;  ///< empty: the answer has no message
    Value members;        ///< further members of the error's shape (an object)
};

}  // namespace stepwell
