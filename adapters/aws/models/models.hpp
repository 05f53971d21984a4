#pragma once
// What AWS's service models say of all of its services: a text a service (<id>.model in this folder; generate.py, which
// writes them, describes their form), embedded compressed, read at first use and only as far as it is asked for.

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/aws/shapes/shape.hpp"

namespace stepwell::models {

/// The model of one service. Any thread may ask; what it gives lives as long as the model: of those of `find`, as long
/// as the program.
class Model {
public:
    /// `service` must outlive this; `text` is that of a file <id>.model.
    Model(const shapes::Service& service, std::string text);
    ~Model();

    const shapes::Service& service() const;
    /// Null: AWS has no such operation.
    const shapes::Operation* operation(std::string_view name) const;
    /// The method and the path of an operation that AWS has. Reads nothing else of it.
    struct Address {
        std::string_view method, uri;
    };
    Address address(std::string_view operation) const;
    /// The names of all operations, in order.
    std::vector<std::string_view> operations() const;

private:
    class Reader;
    const std::unique_ptr<Reader> reader_;
};

/// All services that AWS has, in order of id. A service that is served in a second protocol is there again with an id
/// of its own, "sqs.query". Neither this nor what finds a service reads a model.
std::span<const shapes::Service* const> services();
/// Null: AWS has no such service.
const shapes::Service* find_service(std::string_view id);
/// By the name in aws-sdk Task states: "sfn".
const shapes::Service* find_sdk_service(std::string_view sdk_name);

/// Null: AWS has no such service.
const Model* find(std::string_view id);

}  // namespace stepwell::models
