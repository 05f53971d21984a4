#pragma once
// Members of the REST protocols that travel in the path, the query and the headers. Smithy: "HTTP protocol bindings".

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "adapters/aws/protocol/uri_template.hpp"
#include "adapters/aws/shapes/shape.hpp"
#include "adapters/platform/http/server.hpp"
#include "engine/value/value.hpp"

namespace stepwell::protocol {

using Pairs = std::vector<std::pair<std::string, std::string>>;

/// Sets the member in `input` if the request has it. Throws ApiError (SerializationException) for what is not UTF-8.
void read_member(ObjectBuilder& input, const shapes::Member& member, const Labels& labels, const Pairs& query,
                 const http::Headers& headers);

/// The members of an answer or an error that are headers.
void write_headers(http::Response& response, const shapes::Shape& shape, const Value& values);

/// A header's value must not end the header.
std::string one_line(std::string text);

}  // namespace stepwell::protocol
