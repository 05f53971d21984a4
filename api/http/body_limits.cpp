#include "api/http/body_limits.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace stepwell {
namespace {

struct Row {
    std::string_view service;
    std::string_view operation;  ///< empty: all others of the service
    std::size_t bytes;
    std::string_view called;  ///< how the error calls the operation; empty: by its name
};

constexpr std::size_t code_bytes = 69'905'067;  // AWS: a zip of 50 MB in base64

constexpr Row rows[] = {
    {"lambda", "CreateFunction", code_bytes, {}},
    {"lambda", "UpdateFunctionCode", code_bytes, {}},
    {"lambda", "Invoke", 6'291'556, "InvokeFunction"},
    {"dynamodb", {}, std::size_t{16} * 1024 * 1024, {}},
    {"s3", {}, std::size_t{8} * 1024 * 1024, {}},                // 1000 keys to delete, 10,000 parts to complete
    {"logs", "PutLogEvents", std::size_t{8} * 1024 * 1024, {}},  // 1 MiB of text, which JSON may escape
};

const Row* row_of(const protocol::Route& route) {
    const shapes::Operation* operation = route.operation();
    if (!operation) return nullptr;
    for (const Row& row : rows)
        if (row.service == operation->service->id && (row.operation.empty() || row.operation == operation->name))
            return &row;
    return nullptr;
}

}  // namespace

bool is_streamed(const protocol::Route& route) {
    const shapes::Operation* operation = route.operation();
    return operation && operation->input &&
           std::any_of(operation->input->members.begin(), operation->input->members.end(),
                       [](const shapes::Member& member) { return member.streaming; });
}

std::size_t body_limit(const protocol::Route& route) {
    const Row* row = row_of(route);
    return row ? row->bytes : least_body_limit;
}

ApiError body_too_large(const protocol::Route& route, std::size_t limit) {
    const shapes::Operation* operation = route.operation();
    const Row* row = row_of(route);
    if (operation && operation->service->id == "s3")
        return {"MaxMessageLengthExceeded", 400, "Your request was too big."};
    const std::string name(row && !row->called.empty() ? row->called : operation ? operation->name : "requested");
    return {"RequestEntityTooLargeException", 413,
            "Request must be smaller than " + std::to_string(limit) + " bytes for the " + name + " operation"};
}

}  // namespace stepwell
