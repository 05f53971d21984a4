// Errors in REST-XML. Smithy: "AWS restXml protocol".
#include "api/protocol/xml_error.hpp"

#include "api/protocol/xml_writer.hpp"

namespace stepwell::protocol {

http::Response encode_xml_error(const ApiError& error, std::string_view request_id) {
    XmlWriter xml;
    xml.open("Error")
        .text("Code", error.code)
        .text("Message", error.message)
        .text("RequestId", request_id)
        .close("Error");
    http::Response response;
    response.status = error.status;
    response.headers.add("Content-Type", "text/xml");
    response.body = xml.take();
    return response;
}

}  // namespace stepwell::protocol
