#pragma once
// Errors for clients of REST-XML, which no service here speaks yet: they shall read why they are refused instead of a
// parser's complaint.

#include <string_view>

#include "adapters/api_error.hpp"
#include "adapters/http/server.hpp"

namespace stepwell::protocol {

http::Response encode_xml_error(const ApiError& error, std::string_view request_id);

}  // namespace stepwell::protocol
