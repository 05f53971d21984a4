#pragma once
// The JSON text of an object, member by member, where what goes into it is text already.

#include <string>
#include <string_view>
#include <utility>

#include "engine/value/value.hpp"

namespace stepwell {

class ObjectText {
public:
    ObjectText& set(std::string_view key, const Value& value) {
        begin(key);
        print_to(text_, value);
        return *this;
    }
    /// `json` is JSON text without blanks.
    ObjectText& set_text(std::string_view key, std::string_view json) {
        begin(key);
        text_.append(json);
        return *this;
    }
    std::string build() {
        text_ += text_.empty() ? "{}" : "}";
        return std::move(text_);
    }

private:
    void begin(std::string_view key) {
        text_ += text_.empty() ? '{' : ',';
        print_string_to(text_, key);
        text_ += ':';
    }
    std::string text_;
};

}  // namespace stepwell
