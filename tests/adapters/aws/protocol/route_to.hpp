#pragma once
// A route as the router finds it to one operation.

#include "adapters/aws/protocol/route.hpp"

namespace stepwell::test {

inline asio::awaitable<Answer> no_answer(Context, Request) { co_return Answer{}; }

/// Null: the request named no operation.
class RouteTo {
public:
    explicit RouteTo(const shapes::Operation* operation, const Dialect& dialect = standard_dialect,
                     protocol::Labels labels = {}) {
        route.dialect = &dialect;
        route.labels = std::move(labels);
        route.context.request_id = "id";
        if (!operation) return;
        registry_.add({operation->service->id, operation->name}, no_answer);
        route.entry = registry_.find(operation->service->id, operation->name);
        route.service = operation->service;
        route.protocol = operation->service->protocol;
    }
    protocol::Route route;

private:
    Registry registry_;
};

}  // namespace stepwell::test
