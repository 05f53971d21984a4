#pragma once
// An object made as JSON text, member by member: what is text already goes in as it is, and nothing else is built.

#include <string>
#include <string_view>

#include "engine/value/value.hpp"

namespace stepwell {

class ObjectText {
public:
    /// Appends the object to `out`, which nobody else changes until `end`.
    explicit ObjectText(std::string& out) : out_(out) { out_ += '{'; }

    ObjectText& set(std::string_view key, const Value& value) {
        print_to(member(key), value);
        return *this;
    }
    /// `json` is JSON text without blanks.
    ObjectText& set_text(std::string_view key, std::string_view json) {
        member(key) += json;
        return *this;
    }
    ObjectText& set_string(std::string_view key, std::string_view text) {
        print_string_to(member(key), text);
        return *this;
    }
    /// Begins a member; what is appended to the text that it returns is its value.
    std::string& member(std::string_view key) {
        if (!empty_) out_ += ',';
        empty_ = false;
        print_string_to(out_, key);
        out_ += ':';
        return out_;
    }
    void end() { out_ += '}'; }

private:
    std::string& out_;
    bool empty_ = true;
};

}  // namespace stepwell
