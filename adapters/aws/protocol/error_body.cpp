// Bodies of errors.
#include "adapters/aws/protocol/error_body.hpp"

#include "adapters/aws/protocol/document.hpp"
#include "adapters/platform/utf8.hpp"

namespace stepwell::protocol {
namespace {

const shapes::Member* message_member(const shapes::Shape* shape) {
    if (shape)
        for (const shapes::Member& member : shape->members)
            if (member.name == "message" || member.name == "Message") return &member;
    return nullptr;
}

}  // namespace

const shapes::ErrorShape* modeled_error(const shapes::Operation* operation, std::string_view code) {
    if (operation)
        for (const shapes::ErrorShape& error : operation->errors)
            if (error.code == code) return &error;
    return nullptr;
}

Value error_body(const shapes::Operation* operation, const ApiError& error) {
    const shapes::ErrorShape* modeled = modeled_error(operation, error.code);
    const shapes::Shape* shape = modeled ? modeled->shape : nullptr;
    ObjectBuilder body;
    // AWS: Lambda's errors say whose fault they are.
    if (shape && member_on_wire(*shape, "Type") && !error.members.contains("Type"))
        body.set("Type", error.status >= 500 ? "Service" : "User");
    if (!error.message.empty()) {
        const shapes::Member* member = message_member(shape);
        body.set(member ? member->wire : "message", to_utf8(error.message));  // a text may have been cut
    }
    const Value more = shape ? to_wire(*shape, error.members) : error.members;
    for (const auto& [key, value] : more.members()) body.set(key.as_string(), value);
    return body.build();
}

}  // namespace stepwell::protocol
