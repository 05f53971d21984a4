// Reading stands on Expat; writing needs nothing.
#include "adapters/aws/protocol/xml.hpp"

#include <expat.h>

#include <memory>
#include <type_traits>

namespace stepwell::protocol::xml {
namespace {

constexpr char separator = '\n';  // between a namespace and a name; in neither

struct Free {
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};
using Handle = std::unique_ptr<std::remove_pointer_t<XML_Parser>, Free>;

/// Elements still open are kept beside their parents: references into a growing vector would not last.
struct Reading {
    XML_Parser parser;
    std::vector<Element> open;
    std::optional<Element> root;
    std::size_t elements = 0;
    bool refused = false;

    void refuse() {
        refused = true;
        XML_StopParser(parser, XML_FALSE);
    }
};

// Expat is C: nothing may be thrown through it.
template <class Work>
void guarded(void* data, Work work) noexcept {
    auto& reading = *static_cast<Reading*>(data);
    if (reading.refused) return;
    try {
        work(reading);
    } catch (...) {
        reading.refuse();
    }
}

void on_start(void* data, const XML_Char* name, const XML_Char**) {
    guarded(data, [name](Reading& reading) {
        if (reading.open.size() >= deepest || ++reading.elements > most_elements) return reading.refuse();
        const std::string_view full(name);
        reading.open.push_back({std::string(full.substr(full.find(separator) + 1)), {}, {}});
    });
}

void on_end(void* data, const XML_Char*) {
    guarded(data, [](Reading& reading) {
        Element done = std::move(reading.open.back());
        reading.open.pop_back();
        if (reading.open.empty())
            reading.root = std::move(done);
        else
            reading.open.back().children.push_back(std::move(done));
    });
}

void on_text(void* data, const XML_Char* text, int length) {
    guarded(data, [=](Reading& reading) {
        if (!reading.open.empty()) reading.open.back().text.append(text, static_cast<std::size_t>(length));
    });
}

void on_doctype(void* data, const XML_Char*, const XML_Char*, const XML_Char*, int) {
    guarded(data, [](Reading& reading) { reading.refuse(); });
}

}  // namespace

std::optional<Element> parse(std::string_view text) {
    constexpr std::size_t largest = std::size_t{64} * 1024 * 1024;
    if (text.size() > largest) return std::nullopt;
    const Handle handle(XML_ParserCreateNS(nullptr, separator));
    if (!handle) throw std::bad_alloc();
    Reading reading{handle.get(), {}, {}};
    XML_SetUserData(handle.get(), &reading);
    XML_SetElementHandler(handle.get(), on_start, on_end);
    XML_SetCharacterDataHandler(handle.get(), on_text);
    XML_SetStartDoctypeDeclHandler(handle.get(), on_doctype);
    const auto status = XML_Parse(handle.get(), text.data(), static_cast<int>(text.size()), XML_TRUE);
    if (status != XML_STATUS_OK || reading.refused) return std::nullopt;
    return std::move(reading.root);
}

std::string escaped(std::string_view text, Dialect dialect) {
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
            default:
                if (static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t') {
                    out += c;
                } else if (dialect == Dialect::s3) {
                    out += "&#x" + std::string(1, "0123456789abcdef"[(c >> 4) & 15]) + "0123456789abcdef"[c & 15] + ';';
                } else {
                    out += c == '\r' ? "&#xD;" : "\xEF\xBF\xBD";
                }
        }
    }
    return out;
}

Writer::Writer(Dialect dialect) : dialect_(dialect), text_("<?xml version=\"1.0\" encoding=\"UTF-8\"?>") {
    if (dialect == Dialect::s3) text_ += '\n';
}

Writer& Writer::open(std::string_view name, std::string_view attributes) {
    text_.append("<").append(name).append(attributes).append(">");
    return *this;
}

Writer& Writer::close(std::string_view name) {
    text_.append("</").append(name).append(">");
    return *this;
}

Writer& Writer::element(std::string_view name, std::string_view text) {
    open(name);
    text_.append(escaped(text, dialect_));
    return close(name);
}

}  // namespace stepwell::protocol::xml
