#pragma once
// A service's table of operations: which function performs which, over the service's own state.
//
//     constexpr Operation<Core> message_operations[] = {{shapes::sqs::send_message, send_message}, ...};
//     add_operations(platform.registry, core, message_operations);

#include <cstddef>

#include "adapters/aws/registry.hpp"

namespace stepwell {

template <class Core>
struct Operation {
    /// Performs it; throws ApiError.
    using Coroutine = asio::awaitable<Answer> (*)(Core&, Context, Request);
    /// The same for what waits for nothing: it costs no coroutine.
    using Function = Answer (*)(Core&, const Context&, const Request&);

    constexpr Operation(shapes::OperationName operation, Coroutine performs) : name(operation), coroutine(performs) {}
    constexpr Operation(shapes::OperationName operation, Function performs) : name(operation), function(performs) {}

    shapes::OperationName name;
    Coroutine coroutine = nullptr;
    Function function = nullptr;
};

/// Registers all rows; `core` outlives the registry's use.
template <class Core, std::size_t rows>
void add_operations(Registry& registry, Core& core, const Operation<Core> (&table)[rows]) {
    for (const Operation<Core>& row : table) {
        if (row.coroutine) {
            registry.add(row.name, [&core, perform = row.coroutine](Context context, Request request) {
                return perform(core, std::move(context), std::move(request));
            });
        } else {
            registry.add_plain(row.name,
                               [&core, perform = row.function](const Context& context, const Request& request) {
                                   return perform(core, context, request);
                               });
        }
    }
}

}  // namespace stepwell
