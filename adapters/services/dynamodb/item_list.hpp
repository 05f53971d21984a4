#pragma once
// Items of an answer, as the text of a JSON list: what is stored goes into it as it is.

#include <string>
#include <string_view>

#include "engine/value/value.hpp"

namespace stepwell::dynamodb {

class ItemList {
public:
    /// The item's JSON text.
    void add_text(std::string_view item) {
        begin();
        text_ += item;
    }
    void add(const Value& item) {
        begin();
        print_to(text_, item);
    }
    std::string text() const { return text_.empty() ? "[]" : text_ + ']'; }
    Values values() const;

private:
    void begin() { text_ += text_.empty() ? '[' : ','; }
    std::string text_;
};

}  // namespace stepwell::dynamodb
