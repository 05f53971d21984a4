// Writes XML.
#include "api/protocol/xml_writer.hpp"

namespace stepwell::protocol {

std::string xml_escaped(std::string_view text) {
    std::string out;
    out.reserve(text.size());
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
            case '\r':
                out += "&#xD;";  // as it is, readers would take it for a line feed
                break;
            case '\n':
            case '\t':
                out += c;
                break;
            default:
                if (static_cast<unsigned char>(c) < 0x20)
                    out += "\xEF\xBF\xBD";
                else
                    out += c;
        }
    }
    return out;
}

XmlWriter::XmlWriter() : text_(R"(<?xml version="1.0" encoding="UTF-8"?>)") {}

XmlWriter& XmlWriter::open(std::string_view name) { return open(name, {}); }

XmlWriter& XmlWriter::open(std::string_view name, std::string_view xml_namespace) {
    text_.append("<").append(name);
    if (!xml_namespace.empty()) text_.append(" xmlns=\"").append(xml_escaped(xml_namespace)).append("\"");
    text_.append(">");
    return *this;
}

XmlWriter& XmlWriter::close(std::string_view name) {
    text_.append("</").append(name).append(">");
    return *this;
}

XmlWriter& XmlWriter::text(std::string_view name, std::string_view content) {
    open(name);
    text_.append(xml_escaped(content));
    return close(name);
}

}  // namespace stepwell::protocol
