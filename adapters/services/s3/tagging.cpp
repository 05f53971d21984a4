// Tags of objects, and the ACL that every object has.
#include "adapters/aws/models/s3.hpp"
#include "adapters/services/s3/errors.hpp"
#include "adapters/services/s3/facts.hpp"
#include "adapters/services/s3/operations.hpp"

namespace stepwell::s3 {
namespace {

void set_version(ObjectBuilder& output, const Objects::Found& found) {
    if (!found.bucket.unversioned()) output.set("VersionId", found.version.version);
}

/// Replaces an object's tags; none: removes them.
asio::awaitable<Answer> set_tags(Objects& objects, Context context, Value input, Value tags) {
    auto finding = objects.find(std::move(context), name_of(input));
    const Objects::Found found = co_await std::move(finding);
    const Objects::Name name{found.bucket.name, found.version.key, found.version.version};
    const std::int64_t id = found.version.id;
    auto work = objects.change([name, id, tags](Connection& connection) {
        const auto version = find_version(connection, name.bucket, name.key, name.version);
        if (!version || version->id != id) no_such_key(name.key);
        save_facts(connection, id,
                   tags.size() > 0 ? version->facts.with("Tags", tags) : version->facts.without("Tags"));
    });
    co_await std::move(work);
    ObjectBuilder output;
    set_version(output, found);
    co_return answer_of(output.build());
}

asio::awaitable<Answer> put_object_tagging(Objects& objects, Context context, Request request) {
    const Value input = request.input;
    Value tags = checked_tags(input["Tagging"]["TagSet"], TagsOf::object);
    return set_tags(objects, std::move(context), input, std::move(tags));
}

asio::awaitable<Answer> delete_object_tagging(Objects& objects, Context context, Request request) {
    return set_tags(objects, std::move(context), request.input, Value::empty_array());
}

asio::awaitable<Answer> get_object_tagging(Objects& objects, Context context, Request request) {
    auto finding = objects.find(std::move(context), name_of(request.input));
    const Objects::Found found = co_await std::move(finding);
    const Value& tags = found.version.facts["Tags"];
    ObjectBuilder output;
    output.set("TagSet", tags.is_null() ? Value::empty_array() : tags);
    set_version(output, found);
    co_return answer_of(output.build());
}

asio::awaitable<Answer> get_object_acl(Objects& objects, Context context, Request request) {
    auto finding = objects.find(std::move(context), name_of(request.input));
    const Objects::Found found = co_await std::move(finding);
    co_return answer_of(acl_of(found.bucket.account));
}

constexpr Operation<Objects> tagging_operations[] = {
    {shapes::s3::put_object_tagging, put_object_tagging},
    {shapes::s3::get_object_tagging, get_object_tagging},
    {shapes::s3::delete_object_tagging, delete_object_tagging},
    {shapes::s3::get_object_acl, get_object_acl},
};

}  // namespace

Value acl_of(std::string_view account) {
    const Value owner = owner_of(account);
    const Value grantee = Value::object({{"Type", "CanonicalUser"}, {"ID", owner["ID"]}});
    return Value::object(
        {{"Owner", owner},
         {"Grants", Value::array({Value::object({{"Grantee", grantee}, {"Permission", "FULL_CONTROL"}})})}});
}

void add_tagging_operations(Registry& registry, Objects& objects) {
    add_operations(registry, objects, tagging_operations);
}

}  // namespace stepwell::s3
