// The REST-XML protocol. Smithy: "AWS restXml protocol".
#include "adapters/aws/protocol/rest_xml.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>

#include "adapters/aws/checksum.hpp"
#include "adapters/aws/protocol/aws_chunked.hpp"
#include "adapters/aws/protocol/document.hpp"
#include "adapters/aws/protocol/http_members.hpp"
#include "adapters/aws/protocol/query.hpp"
#include "adapters/aws/protocol/xml.hpp"
#include "adapters/aws/shapes/timestamp.hpp"
#include "adapters/platform/base64.hpp"
#include "adapters/platform/http/url.hpp"

namespace stepwell::protocol::rest_xml {

using shapes::Member;
using shapes::Operation;
using shapes::Place;
using shapes::Shape;
using shapes::Type;

namespace {

constexpr std::string_view instance_space = R"( xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance")";
constexpr std::string_view attribute_prefix = "xsi:";

[[noreturn]] void malformed() {
    throw ApiError("MalformedXML", 400,
                   "The XML you provided was not well-formed or did not validate against our published schema");
}

// ---- reading

Value read(const Shape& shape, const xml::Element& element);

Value read_structure(const Shape& shape, const xml::Element& element) {
    std::vector<Values> lists(shape.members.size());
    std::vector<Value> values(shape.members.size());
    for (const xml::Element& child : element.children) {
        const auto known = std::find_if(shape.members.begin(), shape.members.end(),
                                        [&](const Member& member) { return member.wire == child.name; });
        if (known == shape.members.end()) malformed();
        const auto place = static_cast<std::size_t>(known - shape.members.begin());
        if (known->shape->flattened) {
            lists[place].push_back(read(*known->shape->element, child));
        } else {
            if (!values[place].is_null()) malformed();
            values[place] = read(*known->shape, child);
        }
    }
    ObjectBuilder object;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!lists[i].empty()) values[i] = Value(std::move(lists[i]));
        if (!values[i].is_null()) object.set(shape.members[i].name, std::move(values[i]));
    }
    return object.build();
}

Value read(const Shape& shape, const xml::Element& element) {
    if (shape.type == Type::structure) return read_structure(shape, element);
    if (shape.type == Type::list) {
        Values items;
        for (const xml::Element& child : element.children) {
            if (child.name != (shape.item.empty() ? "member" : shape.item)) malformed();
            items.push_back(read(*shape.element, child));
        }
        return Value(std::move(items));
    }
    if (!element.children.empty()) malformed();
    if (shape.type == Type::boolean) {
        std::string text = element.text;
        for (char& c : text) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        return from_text(shape, text);
    }
    return from_text(shape, element.text);
}

/// The digests that a request announces of a document.
void check_digests(const http::Request& request) {
    const auto check = [&](std::string_view header, ChecksumAlgorithm algorithm, std::string_view said) {
        if (!request.headers.has(header)) return;
        if (request.headers.get(header) != base64_encode(digest(algorithm, request.body)))
            throw ApiError("BadDigest", 400, std::string(said));
    };
    check("Content-MD5", ChecksumAlgorithm::md5, "The Content-MD5 you specified did not match what we received.");
    for (const Checksum& each : checksums())
        check(each.header, each.algorithm,
              "The " + std::string(each.name) + " you specified did not match the calculated checksum.");
}

void read_document(ObjectBuilder& input, const Member& member, const http::Request& request) {
    // CompleteMultipartUpload names the checksums of the object, not of its document.
    const bool of_the_object = member.shape->name == "CompletedMultipartUpload";
    if (!of_the_object) check_digests(request);
    if (request.body.find_first_not_of(" \t\r\n") == std::string::npos) {
        if (member.required) throw ApiError("MissingRequestBodyError", 400, "Request Body is empty");
        return;
    }
    const auto document = xml::parse(request.body);
    if (!document || document->name != member.wire) malformed();
    input.set(member.name, read(*member.shape, *document));
}

// ---- writing

std::string scalar(const Shape& shape, const Value& value) {
    if (shape.type == Type::timestamp && value.is_number())
        return print_timestamp(TimePoint(std::chrono::milliseconds(std::llround(value.as_double() * 1000))));
    return value.is_string() ? std::string(value.as_string()) : print(value);
}

void write(xml::Writer& out, std::string_view name, const Shape& shape, const Value& value, std::string attributes);

void write_members(xml::Writer& out, const Shape& shape, const Value& value) {
    for (const Member& member : shape.members) {
        const Value& given = value[member.name];
        if (given.is_null() || member.place != Place::body || member.wire.starts_with(attribute_prefix)) continue;
        write(out, member.wire, *member.shape, given, {});
    }
}

void write(xml::Writer& out, std::string_view name, const Shape& shape, const Value& value, std::string attributes) {
    if (shape.type == Type::list) {
        const std::string_view item = shape.flattened ? name : shape.item.empty() ? "member" : shape.item;
        if (!shape.flattened) out.open(name, attributes);
        for (const Value& each : value.items()) write(out, item, *shape.element, each, {});
        if (!shape.flattened) out.close(name);
        return;
    }
    if (shape.type != Type::structure) {
        out.element(name, scalar(shape, value));
        return;
    }
    for (const Member& member : shape.members) {
        if (!member.wire.starts_with(attribute_prefix) || !value.contains(member.name)) continue;
        attributes.append(instance_space).append(" ").append(member.wire).append("=\"");
        attributes.append(xml::escaped(scalar(*member.shape, value[member.name]))).append("\"");
    }
    out.open(name, attributes);
    write_members(out, shape, value);
    out.close(name);
}

std::string document(const Dialect& dialect, const Operation& operation, const Member* payload, const Value& output) {
    const std::string name_space = " xmlns=\"" + std::string(dialect.xml_namespace) + "\"";
    xml::Writer out;
    if (payload) {
        write(out, payload->wire, *payload->shape, output[payload->name], name_space);
        return out.take();
    }
    const std::string_view given = dialect.of(operation.name).xml_root;
    const std::string_view root = given.empty() ? operation.output->name : given;
    out.open(root, name_space);
    const Member& first = operation.output->members.front();
    if (first.wire == root) {  // AWS: the root itself is the text (GetBucketLocation)
        return out.take() + xml::escaped(output[first.name].as_string()) + "</" + std::string(root) + ">";
    }
    write_members(out, *operation.output, output);
    return out.close(root).take();
}

void write_payload(http::Response& response, const Member& member, const Answer& answer) {
    if (member.shape->type == Type::blob) {
        response.body = answer.payload.bytes;
        response.stream = answer.payload.stream;
        if (response.stream)
            response.length = static_cast<std::uint64_t>(answer.output["ContentLength"].as_integer().value_or(0));
    } else {  // a text: a bucket's policy
        response.headers.add("Content-Type", "application/json");
        response.body = answer.output[member.name].as_string();
    }
}

/// The checksum that comes behind the body: `x-amz-checksum-crc32` is CRC32.
std::string trailing_checksum(std::string_view trailer) {
    for (const Checksum& each : checksums())
        if (trailer == each.header) return std::string(each.name);
    return {};
}

}  // namespace

bool matches(const RequestSigns& signs) {
    return signs.signed_for && signs.signed_for->protocol == shapes::Protocol::rest_xml;
}

Request decode(const Route& route, const http::Request& request, std::shared_ptr<ChunkSignatures> signatures) {
    const Operation& operation = *route.operation();
    Request decoded;
    if (!operation.input) return decoded;
    const auto query = http::parse_query(request.query());
    if (!query) throw ApiError("InvalidURI", 400, "Couldn't parse the specified URI.");
    ObjectBuilder input;
    std::string trailing;
    for (const Member& member : operation.input->members) {
        if (member.place != Place::payload) {
            read_member(input, member, route.labels, *query, request.headers);
        } else if (member.shape->type == Type::structure) {
            read_document(input, member, request);
        } else if (member.shape->type == Type::string) {
            check_digests(request);
            if (!request.body.empty()) input.set(member.name, request.body);
        } else {
            decoded.payload = unchunked(request, std::move(signatures));
            trailing = trailing_checksum(request.headers.get("x-amz-trailer"));
        }
    }
    decoded.input = input.build();
    if (!trailing.empty() && !decoded.input.contains("ChecksumAlgorithm"))
        decoded.input = decoded.input.with("ChecksumAlgorithm", trailing);
    if (const Value* encoding = decoded.input.find("ContentEncoding")) {
        const std::string left = without_aws_chunked(encoding->as_string());
        decoded.input =
            left.empty() ? decoded.input.without("ContentEncoding") : decoded.input.with("ContentEncoding", left);
    }
    return decoded;
}

http::Response encode(const Route& route, Answer answer) {
    const Operation& operation = *route.operation();
    http::Response response;
    response.status = answer.status ? answer.status : operation.status;
    if (!operation.output) return response;
    write_headers(response, *operation.output, answer.output);
    if (response.status == 204 || response.status == 304) return response;
    const Member* payload = nullptr;
    bool has_document = false;
    for (const Member& member : operation.output->members) {
        if (member.place == Place::payload) payload = &member;
        has_document = has_document || member.place == Place::body;
    }
    if (operation.method == "HEAD") {
        if (const auto length = answer.output["ContentLength"].as_integer(); length && *length >= 0)
            response.length = static_cast<std::uint64_t>(*length);
    } else if (payload && payload->shape->type != Type::structure) {
        write_payload(response, *payload, answer);
    } else if (payload || has_document) {
        response.headers.add("Content-Type", "application/xml");
        response.body = document(*route.dialect, operation, payload, answer.output);
    }
    return response;
}

http::Response encode_error(const Route& route, const ApiError& error) {
    if (!route.dialect->addressed_by_bucket) return query::encode_error(route, error);  // AWS: all but S3
    const Operation* operation = route.operation();
    const std::string& request_id = route.context.request_id;
    ApiError sent = error;
    // What the check against the shapes says, in S3's words.
    if (sent.code == "SerializationException" || sent.code == "ValidationException") {
        const bool of_document =
            operation && operation->input &&
            std::any_of(operation->input->members.begin(), operation->input->members.end(), [](const Member& member) {
                return member.place == Place::payload && member.shape->type == Type::structure;
            });
        sent.code = of_document ? "MalformedXML" : "InvalidArgument";
        if (of_document)
            sent.message = "The XML you provided was not well-formed or did not validate against our published schema";
    }
    http::Response response;
    response.status = sent.status;
    if (operation && operation->output) write_headers(response, *operation->output, sent.members);
    response.headers.add("Content-Type", "application/xml");
    xml::Writer out;
    out.open("Error").element("Code", sent.code).element("Message", sent.message);
    for (const auto& [key, value] : sent.members.members()) {
        const bool is_header = operation && operation->output &&
                               std::any_of(operation->output->members.begin(), operation->output->members.end(),
                                           [&name = key](const Member& member) {
                                               return member.place == Place::header && member.name == name.as_string();
                                           });
        if (is_header) continue;
        out.element(key.as_string(), value.is_string() ? std::string(value.as_string()) : print(value));
    }
    out.element("RequestId", request_id).element("HostId", request_id).close("Error");
    response.body = out.take();
    return response;
}

}  // namespace stepwell::protocol::rest_xml
