#include "api/http/body_limits.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace stepwell {
bool is_streamed(const protocol::Route& route) {
    const shapes::Operation* operation = route.operation();
    return operation && operation->input &&
           std::any_of(operation->input->members.begin(), operation->input->members.end(),
                       [](const shapes::Member& member) { return member.streaming; });
}

std::size_t body_limit(const protocol::Route& route) {
    const shapes::Operation* operation = route.operation();
    if (!operation) return least_body_limit;
    const std::size_t own = route.dialect->of(operation->name).body_limit;
    return std::max({own != 0 ? own : route.dialect->body_limit, least_body_limit});
}

ApiError body_too_large(const protocol::Route& route, std::size_t limit) {
    const shapes::Operation* operation = route.operation();
    const ErrorText& error = route.dialect->body_too_large;
    if (operation && !error.code.empty()) return {std::string(error.code), error.status, std::string(error.text)};
    const std::string_view own = operation ? route.dialect->of(operation->name).name_in_errors : "requested";
    return {"RequestEntityTooLargeException", 413,
            "Request must be smaller than " + std::to_string(limit) + " bytes for the " +
                std::string(own.empty() ? operation->name : own) + " operation"};
}

}  // namespace stepwell
