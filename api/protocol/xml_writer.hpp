#pragma once
// XML as AWS's answers are made of it: elements and text, no blanks between them.

#include <string>
#include <string_view>

namespace stepwell::protocol {

/// `text` as the content of an element. What XML 1.0 cannot say (control characters) becomes U+FFFD.
std::string xml_escaped(std::string_view text);

class XmlWriter {
public:
    /// Begins with the declaration.
    XmlWriter();
    XmlWriter& open(std::string_view name);
    /// With an `xmlns` unless `xml_namespace` is empty.
    XmlWriter& open(std::string_view name, std::string_view xml_namespace);
    XmlWriter& close(std::string_view name);
    /// An element of nothing but text.
    XmlWriter& text(std::string_view name, std::string_view content);
    std::string take() { return std::move(text_); }

private:
    std::string text_;
};

}  // namespace stepwell::protocol
