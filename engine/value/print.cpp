// engine/value/print.cpp — JSON text of a value, as AWS's services print it: no blanks, only what must be escaped is.
#include <charconv>

#include "engine/value/escapes.hpp"
#include "engine/value/value.hpp"

namespace stepwell {

namespace {

void print_scalar_to(std::string& out, const Value& value) {
    switch (value.kind()) {
        case Kind::null:
            out += "null";
            break;
        case Kind::boolean:
            out += value.as_bool() ? "true" : "false";
            break;
        case Kind::string:
            print_string_to(out, value.as_string());
            break;
        default:
            out += value.number_text();
            break;
    }
}

}  // namespace

void print_string_to(std::string& out, std::string_view text) {
    constexpr char hex[] = "0123456789ABCDEF";
    out += '"';
    std::size_t plain = 0;  // start of what needs no escape
    for (std::size_t i = find_escaped(text, 0); i < text.size(); i = find_escaped(text, i + 1)) {
        const char c = text[i];
        out.append(text, plain, i - plain);
        plain = i + 1;
        switch (c) {
            case '"':
                out += "\\\"";
                break;
            case '\\':
                out += "\\\\";
                break;
            case '\b':
                out += "\\b";
                break;
            case '\f':
                out += "\\f";
                break;
            case '\n':
                out += "\\n";
                break;
            case '\r':
                out += "\\r";
                break;
            case '\t':
                out += "\\t";
                break;
            default:
                out += "\\u00";
                out += hex[static_cast<unsigned char>(c) >> 4];
                out += hex[c & 15];
        }
    }
    out.append(text, plain, text.size() - plain);
    out += '"';
}

// A loop with a stack of its own: a value may be nested deeper than a thread's stack allows.
void print_to(std::string& out, const Value& value) {
    struct Open {
        const Value* container;
        std::size_t next;
    };
    if (value.size() == 0 && !value.is_array() && !value.is_object()) return print_scalar_to(out, value);
    std::vector<Open> open;
    open.reserve(8);  // most values are no deeper
    open.push_back({&value, 0});
    while (!open.empty()) {
        Open& top = open.back();
        const bool object = top.container->is_object();
        if (top.next == 0) out += object ? '{' : '[';
        if (top.next == top.container->size()) {
            out += object ? '}' : ']';
            open.pop_back();
            continue;
        }
        if (top.next > 0) out += ',';
        const Value* child = nullptr;
        if (object) {
            const Member& member = top.container->members()[top.next++];
            print_string_to(out, member.name());
            out += ':';
            child = &member.value;
        } else {
            child = &top.container->items()[top.next++];
        }
        if (child->is_array() || child->is_object()) {
            open.push_back({child, 0});
        } else {
            print_scalar_to(out, *child);
        }
    }
}

std::string print(const Value& value) {
    std::string out;
    out.reserve(value.text_size());
    print_to(out, value);
    return out;
}

}  // namespace stepwell
