// The query protocol. Smithy: "AWS query protocol".
#include "adapters/aws/protocol/query.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <set>
#include <span>
#include <utility>
#include <vector>

#include "adapters/aws/protocol/document.hpp"
#include "adapters/aws/protocol/xml.hpp"
#include "adapters/platform/http/url.hpp"
#include "adapters/platform/utf8.hpp"

namespace stepwell::protocol::query {

using shapes::Member;
using shapes::Shape;
using shapes::Type;

namespace {

constexpr std::size_t deepest = 32;  // no operation's input comes near

using Pair = std::pair<std::string, std::string>;

[[noreturn]] void malformed(std::string text) { throw ApiError("MalformedInput", 400, std::move(text)); }

/// The names and values of a request, in order of name.
class Form {
public:
    explicit Form(std::vector<Pair> pairs) : pairs_(std::move(pairs)) {
        std::ranges::stable_sort(pairs_, {}, &Pair::first);
    }

    const std::string* find(std::string_view name) const {
        const auto at = std::ranges::lower_bound(pairs_, name, {}, &Pair::first);
        return at != pairs_.end() && at->first == name ? &at->second : nullptr;
    }
    /// All whose name begins with `prefix`.
    std::span<const Pair> below(std::string_view prefix) const {
        const auto first = std::ranges::lower_bound(pairs_, prefix, {}, &Pair::first);
        const auto last =
            std::find_if(first, pairs_.end(), [&](const Pair& p) { return !p.first.starts_with(prefix); });
        return {first, last};
    }
    bool has_below(std::string_view prefix) const {
        const auto at = std::ranges::lower_bound(pairs_, prefix, {}, &Pair::first);
        return at != pairs_.end() && at->first.starts_with(prefix);
    }

private:
    std::vector<Pair> pairs_;
};

std::vector<Pair> pairs_of(const http::Request& request) {
    auto pairs = http::parse_query(request.query());
    auto form = http::parse_query(request.body);
    if (!pairs || !form) malformed("The request's form cannot be decoded");
    pairs->insert(pairs->end(), std::make_move_iterator(form->begin()), std::make_move_iterator(form->end()));
    return std::move(*pairs);
}

/// The numbers N of `prefix.N` and `prefix.N.more`, in order.
std::set<std::uint32_t> numbers(const Form& form, const std::string& prefix) {
    std::set<std::uint32_t> found;
    for (const Pair& pair : form.below(prefix)) {
        const std::string_view rest = std::string_view(pair.first).substr(prefix.size());
        const std::string_view digits = rest.substr(0, rest.find('.'));
        std::uint32_t number = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
        if (error != std::errc() || end != digits.data() + digits.size() || std::to_string(number) != digits)
            malformed("A list's items are numbered: '" + prefix.substr(0, 100) + "' is followed by something else");
        found.insert(number);
    }
    return found;
}

/// Nothing where the form says nothing of `name`.
std::optional<Value> read(const Form& form, const Shape& shape, const std::string& name, std::size_t depth);

std::optional<Value> read_structure(const Form& form, const Shape& shape, const std::string& prefix,
                                    std::size_t depth) {
    if (!prefix.empty() && !form.has_below(prefix)) return std::nullopt;
    ObjectBuilder members;
    for (const Member& member : shape.members)
        members.set_if(member.name, read(form, *member.shape, prefix + std::string(member.wire), depth + 1));
    return members.build();
}

/// `Names.member.` of `Names.member.1`; the items of a flattened list have its name, or one of their own in its place.
std::string items_prefix(const Shape& list, const std::string& name) {
    const std::string item(list.item);
    if (!list.flattened) return name + "." + (item.empty() ? "member" : item) + ".";
    return (item.empty() ? name : name.substr(0, name.rfind('.') + 1) + item) + ".";
}

std::optional<Value> read_list(const Form& form, const Shape& shape, const std::string& name, std::size_t depth) {
    const std::string prefix = items_prefix(shape, name);
    Values items;
    for (const std::uint32_t number : numbers(form, prefix))
        if (auto item = read(form, *shape.element, prefix + std::to_string(number), depth + 1))
            items.push_back(std::move(*item));
    if (items.empty() && !form.find(name)) return std::nullopt;  // clients write an empty list as `Name=`
    return Value(std::move(items));
}

std::optional<Value> read_map(const Form& form, const Shape& shape, const std::string& name, std::size_t depth) {
    const std::string prefix = shape.flattened ? name + "." : name + ".entry.";
    const std::string key_name(shape.key_name.empty() ? "key" : shape.key_name);
    const std::string value_name(shape.item.empty() ? "value" : shape.item);
    ObjectBuilder entries;
    const std::set<std::uint32_t> found = numbers(form, prefix);
    for (const std::uint32_t number : found) {
        const std::string entry = prefix + std::to_string(number);
        const std::string* key = form.find(entry + "." + key_name);
        auto value = read(form, *shape.element, entry + "." + value_name, depth + 1);
        if (!key || !value) malformed("An entry of a map needs a key and a value");
        if (!is_utf8(*key)) malformed("A key of a map is not valid UTF-8");
        entries.set(*key, std::move(*value));
    }
    if (found.empty() && !form.find(name)) return std::nullopt;
    return entries.build();
}

std::optional<Value> read(const Form& form, const Shape& shape, const std::string& name, std::size_t depth) {
    if (depth > deepest) malformed("The request is nested too deeply");
    switch (shape.type) {
        case Type::structure:
            return read_structure(form, shape, name + ".", depth);
        case Type::list:
            return read_list(form, shape, name, depth);
        case Type::map:
            return read_map(form, shape, name, depth);
        default:
            break;
    }
    const std::string* text = form.find(name);
    if (!text) return std::nullopt;
    if (!is_utf8(*text)) malformed("The value of " + name + " is not valid UTF-8");
    return from_text(shape, *text);
}

std::string name_space(const shapes::Service* service) {
    if (!service || service->xml_namespace.empty()) return {};
    return " xmlns=\"" + std::string(service->xml_namespace) + "\"";
}

void write(xml::Writer& out, std::string_view name, const Shape& shape, const Value& value);

void write_members(xml::Writer& out, const Shape& shape, const Value& value) {
    for (const Member& member : shape.members)
        if (const Value* given = value.find(member.name); given && !given->is_null())
            write(out, member.wire, *member.shape, *given);
}

std::string_view item_name(const Shape& list, std::string_view name) {
    return !list.item.empty() ? list.item : list.flattened ? name : "member";
}

void write(xml::Writer& out, std::string_view name, const Shape& shape, const Value& value) {
    switch (shape.type) {
        case Type::structure:
            out.open(name);
            write_members(out, shape, value);
            break;
        case Type::list:
            if (!shape.flattened) out.open(name);
            for (const Value& item : value.items()) write(out, item_name(shape, name), *shape.element, item);
            if (shape.flattened) return;
            break;
        case Type::map:
            if (!shape.flattened) out.open(name);
            for (const auto& [key, item] : value.members()) {
                const std::string_view entry = shape.flattened ? name : "entry";
                out.open(entry).element(shape.key_name.empty() ? "key" : shape.key_name, key.as_string());
                write(out, shape.item.empty() ? "value" : shape.item, *shape.element, item);
                out.close(entry);
            }
            if (shape.flattened) return;
            break;
        default:
            out.element(name, to_text(shape, value));
            return;
    }
    out.close(name);
}

http::Response xml_response(int status, std::string body) {
    http::Response response;
    response.status = status;
    response.headers.add("Content-Type", "text/xml");
    response.body = std::move(body);
    return response;
}

/// What the layer below the services says in JSON's words.
std::string_view code_of(const ApiError& error) {
    return error.code == "SerializationException" ? "MalformedInput" : std::string_view(error.code);
}

}  // namespace

std::string parameter(const http::Request& request, std::string_view name) {
    for (const std::string_view text : {request.query(), std::string_view(request.body)}) {
        for (std::size_t start = 0; start < text.size();) {
            const std::size_t end = std::min(text.find('&', start), text.size());
            const std::string_view pair = text.substr(start, end - start);
            if (pair.starts_with(name) && pair.substr(name.size()).starts_with('='))
                return http::percent_decode(pair.substr(name.size() + 1), http::Plus::space).value_or("");
            start = end + 1;
        }
    }
    return {};
}

bool matches(const RequestSigns& signs) {
    return signs.head.method == "POST" && signs.content_type.starts_with("application/x-www-form-urlencoded");
}

Request decode(const Route& route, const http::Request& request, std::shared_ptr<ChunkSignatures>) {
    const shapes::Operation& operation = *route.operation();
    Request decoded;
    if (!operation.input) return decoded;
    const Form form(pairs_of(request));
    decoded.input = read_structure(form, *operation.input, "", 0).value_or(Value::empty_object());
    return decoded;
}

http::Response encode(const Route& route, Answer answer) {
    const shapes::Operation& operation = *route.operation();
    const std::string name(operation.name);
    xml::Writer out(xml::Dialect::query);
    out.open(name + "Response", name_space(operation.service));
    if (operation.output) {
        out.open(name + "Result");
        write_members(out, *operation.output, answer.output);
        out.close(name + "Result");
    }
    out.open("ResponseMetadata").element("RequestId", route.context.request_id).close("ResponseMetadata");
    out.close(name + "Response");
    return xml_response(answer.status ? answer.status : operation.status, out.take());
}

http::Response encode_error(const Route& route, const ApiError& error) {
    xml::Writer out(xml::Dialect::query);
    if (route.service && route.service->protocol == shapes::Protocol::ec2) {
        out.open("Response").open("Errors").open("Error");
        out.element("Code", code_of(error)).element("Message", error.message).close("Error").close("Errors");
        out.element("RequestID", route.context.request_id).close("Response");
        return xml_response(error.status, out.take());
    }
    out.open("ErrorResponse", name_space(route.service))
        .open("Error")
        .element("Type", error.status >= 500 ? "Receiver" : "Sender")
        .element("Code", code_of(error))
        .element("Message", error.message)
        .close("Error")
        .element("RequestId", route.context.request_id)
        .close("ErrorResponse");
    return xml_response(error.status, out.take());
}

}  // namespace stepwell::protocol::query
