// engine/jsonata/functions/text_of.cpp — any item as text: what $string gives, and JSON.stringify's layout.
#include <array>
#include <charconv>
#include <cmath>

#include "engine/jsonata/functions/functions.hpp"
#include "engine/jsonata/functions/tables.hpp"
#include "engine/jsonata/functions/text_builder.hpp"
#include "engine/jsonata/number_text.hpp"
#include "engine/jsonata/text.hpp"

namespace stepwell::jsonata {

namespace {

void append_number_text(TextBuilder& out, double number) {
    if (std::abs(number) < largest_exact && number == std::floor(number)) {
        char* const to = out.room(24);
        out.wrote(static_cast<std::size_t>(std::to_chars(to, to + 24, static_cast<std::int64_t>(number)).ptr - to));
        return;
    }
    std::string text;
    append_number(text, rounded_to_15_digits(number));
    out.append(text);
}

class JsonWriter {
public:
    JsonWriter(Evaluation& evaluation, TextBuilder& out, bool pretty)
        : evaluation_(evaluation), out_(out), pretty_(pretty) {}

    void write(const Item& item) {
        switch (item.tag) {
            case Tag::boolean:
                return out_.append(item.boolean ? "true" : "false");
            case Tag::number:
                if (!std::isfinite(item.number)) out_of_range(item.number);
                return append_number_text(out_, item.number);
            case Tag::string:
                return write_text(item.text());
            case Tag::input_array:
            case Tag::array:
                return write_array(item);
            case Tag::input_object:
            case Tag::object:
                return write_object(item);
            case Tag::function:
                return out_.append("\"\"");
            default:
                return out_.append("null");
        }
    }

private:
    [[noreturn]] static void out_of_range(double number) {
        if (std::isnan(number)) throw Problem{"D3001"};
        throw Problem{"D1001"}.about(nullptr);
    }

    void line() {
        if (!pretty_) return;
        out_.append('\n');
        out_.append(static_cast<std::size_t>(depth_) * 2, ' ');
    }

    void write_text(std::string_view text) {
        evaluation_.charge_text(text.size());
        out_.append('"');
        std::size_t plain = 0;
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (i % text_piece == text_piece - 1) breathe_text();
            const auto c = static_cast<unsigned char>(text[i]);
            if (c >= 0x20 && c != '"' && c != '\\' && c != 0xED) continue;
            std::string escaped;
            const std::size_t bytes = c == 0xED ? 3 : 1;
            append_json_string(escaped, text.substr(i, bytes));
            out_.append(text.substr(plain, i - plain));
            out_.append(std::string_view(escaped).substr(1, escaped.size() - 2));
            i += bytes - 1;
            plain = i + 1;
        }
        if (plain < text.size()) out_.append(text.substr(plain));
        out_.append('"');
    }

    void write_array(const Item& item) {
        const Elements elements(item);
        evaluation_.charge(elements.size());
        if (elements.size() == 0) return out_.append("[]");
        if (++depth_ > deepest_data) too_deep();
        out_.append('[');
        for (std::size_t i = 0; i < elements.size(); ++i) {
            breathe(i);
            if (i > 0) out_.append(',');
            line();
            write(elements[i]);
        }
        --depth_;
        line();
        out_.append(']');
    }

    void write_object(const Item& item) {
        evaluation_.charge(member_count(item));
        if (++depth_ > deepest_data) too_deep();
        out_.append('{');
        bool empty = true;
        for_members(item, [&](std::string_view key, const Item& value) {
            if (value.is_undefined()) return;
            if (!empty) out_.append(',');
            empty = false;
            line();
            write_text(key);
            out_.append(pretty_ ? ": " : ":");
            write(value);
        });
        --depth_;
        if (!empty) line();
        out_.append('}');
    }

    Evaluation& evaluation_;
    TextBuilder& out_;
    bool pretty_;
    int depth_ = 0;
};

}  // namespace

std::string_view text_of(Evaluation& evaluation, const Item& item, bool pretty) {
    switch (item.tag) {
        case Tag::string:
            return item.text();
        case Tag::undefined:
        case Tag::function:
            return {};
        case Tag::null:
            return "null";
        case Tag::boolean:
            return item.boolean ? "true" : "false";
        case Tag::number: {
            if (!std::isfinite(item.number)) throw Problem{"D3001"};
            TextBuilder out(evaluation.arena(), 24);
            append_number_text(out, item.number);
            return out.view();
        }
        default:
            break;
    }
    if (item.tag == Tag::array && item.array->outer_wrapper && item.array->size > 0) {
        return text_of(evaluation, Elements(item)[0], pretty);
    }
    TextBuilder out(evaluation.arena(), 64);
    JsonWriter(evaluation, out, pretty).write(item);
    return out.view();
}

}  // namespace stepwell::jsonata
