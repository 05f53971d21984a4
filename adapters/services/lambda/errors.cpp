#include "adapters/services/lambda/errors.hpp"

namespace stepwell::lambda {

ApiError client_error(std::string code, int status, std::string text) {
    return {std::move(code), status, std::move(text), Value::object({{"Type", "User"}})};
}

void refuse(std::string text) { throw client_error("InvalidParameterValueException", 400, std::move(text)); }

void not_found(std::string text) { throw client_error("ResourceNotFoundException", 404, std::move(text)); }

void conflict(std::string text) { throw client_error("ResourceConflictException", 409, std::move(text)); }

}  // namespace stepwell::lambda
