#pragma once
// What a request's head says: which operation it asks for, for whom, and in which protocol it is answered.

#include <optional>
#include <string>

#include "adapters/aws/api_error.hpp"
#include "adapters/aws/protocol/uri_template.hpp"
#include "adapters/aws/registry.hpp"

namespace stepwell::protocol {

struct Route {
    const Registry::Entry* entry = nullptr;  ///< null: refused
    std::optional<ApiError> refusal;         ///< why there is no entry
    shapes::Protocol protocol = shapes::Protocol::json;
    std::string json_version;                  ///< "1.0" or "1.1", of the JSON protocols
    const shapes::Service* service = nullptr;  ///< null: none that AWS has
    const Dialect* dialect = &standard_dialect;
    Labels labels;  ///< from the path
    Context context;

    const shapes::Operation* operation() const { return entry ? &entry->shape() : nullptr; }
};

}  // namespace stepwell::protocol
