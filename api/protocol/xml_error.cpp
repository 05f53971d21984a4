// Errors in XML. Smithy: "AWS query protocol", "AWS restXml protocol".
#include "api/protocol/xml_error.hpp"

#include <string>

namespace stepwell::protocol {
namespace {

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        switch (c) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '"':
                out += "&quot;";
                break;
            default:
                out += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
        }
    }
    return out;
}

std::string element(std::string_view name, std::string_view content) {
    std::string text;
    text.append("<").append(name).append(">").append(content).append("</").append(name).append(">");
    return text;
}

}  // namespace

http::Response encode_xml_error(shapes::Protocol protocol, const ApiError& error, std::string_view request_id) {
    const std::string said = element("Code", escaped(error.code)) + element("Message", escaped(error.message));
    const std::string id = element("RequestId", escaped(request_id));
    http::Response response;
    response.status = error.status;
    response.headers.add("Content-Type", "text/xml");
    response.body = R"(<?xml version="1.0" encoding="UTF-8"?>)";
    if (protocol == shapes::Protocol::rest_xml) {
        response.body += element("Error", said + id);
    } else {
        response.body += element("ErrorResponse", element("Error", element("Type", "Sender") + said) + id);
    }
    return response;
}

}  // namespace stepwell::protocol
