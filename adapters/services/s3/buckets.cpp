// CreateBucket, HeadBucket, DeleteBucket, ListBuckets, GetBucketLocation.
#include <algorithm>

#include "adapters/aws/models/s3.hpp"
#include "adapters/platform/base64.hpp"
#include "adapters/services/s3/bucket_name.hpp"
#include "adapters/services/s3/errors.hpp"
#include "adapters/services/s3/facts.hpp"
#include "adapters/services/s3/operations.hpp"
#include "engine/arn.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell::s3 {
namespace {

constexpr std::size_t most_buckets = 10'000;
constexpr std::string_view first_region = "us-east-1";
constexpr std::string_view bucket_token_mark = "s3-buckets-1:";

const shapes::Member* member_of(const shapes::Shape& shape, std::string_view name) {
    const auto found = std::find_if(shape.members.begin(), shape.members.end(),
                                    [&](const shapes::Member& member) { return member.name == name; });
    return found == shape.members.end() ? nullptr : &*found;
}

/// One of the model's regions; the first is not among them: it has no name.
bool is_location(std::string_view name) {
    const shapes::Member* configuration = member_of(*shapes::s3::create_bucket->input, "CreateBucketConfiguration");
    const shapes::Member* location = configuration ? member_of(*configuration->shape, "LocationConstraint") : nullptr;
    return location && std::find(location->shape->values.begin(), location->shape->values.end(), name) !=
                           location->shape->values.end();
}

/// The region of a new bucket. AWS: only the first region's endpoint takes requests for others.
std::string region_of(const Context& context, const Value& configuration) {
    const std::string wanted(configuration["LocationConstraint"].as_string());
    if (!wanted.empty() && !is_location(wanted))
        throw ApiError("InvalidLocationConstraint", 400, "The specified location-constraint is not valid",
                       Value::object({{"LocationConstraint", wanted}}));
    const auto refuse = [](std::string text) {
        throw ApiError("IllegalLocationConstraintException", 400, std::move(text));
    };
    if (context.region == first_region) {
        return wanted.empty() ? context.region : wanted == "EU" ? "eu-west-1" : wanted;
    }
    if (wanted.empty())
        refuse(
            "The unspecified location constraint is incompatible for the region specific endpoint this request was "
            "sent to.");
    if (wanted != context.region)
        refuse("The " + wanted +
               " location constraint is incompatible for the region specific endpoint this request was sent to.");
    return wanted;
}

/// AWS: what every new bucket has.
Value first_settings(const Value& input) {
    ObjectBuilder settings;
    settings.set("PublicAccessBlock", Value::object({{"BlockPublicAcls", true},
                                                     {"IgnorePublicAcls", true},
                                                     {"BlockPublicPolicy", true},
                                                     {"RestrictPublicBuckets", true}}));
    const Value ownership = input.contains("ObjectOwnership") ? input["ObjectOwnership"] : Value("BucketOwnerEnforced");
    settings.set("OwnershipControls",
                 Value::object({{"Rules", Value::array({Value::object({{"ObjectOwnership", ownership}})})}}));
    const Value tags = checked_tags(input["CreateBucketConfiguration"]["Tags"], TagsOf::bucket);
    if (tags.size() > 0) settings.set("Tags", tags);
    return settings.build();
}

void check_new_bucket(const Value& input) {
    const std::string_view name = input["Bucket"].as_string();
    if (!is_bucket_name(name))
        throw ApiError("InvalidBucketName", 400, "The specified bucket is not valid.",
                       Value::object({{"BucketName", name}}));
    refuse_unsupported(input);
    if (input["ObjectLockEnabledForBucket"].as_bool()) not_supported("Object lock");
    const Value& configuration = input["CreateBucketConfiguration"];
    if (configuration.contains("Location") || configuration.contains("Bucket")) not_supported("Directory buckets");
    if (input.contains("BucketNamespace") && input["BucketNamespace"].as_string() != "global")
        not_supported("A namespace of buckets");
}

asio::awaitable<Answer> create_bucket(Objects& objects, Context context, Request request) {
    const Value input = request.input;
    check_new_bucket(input);
    Bucket bucket;
    bucket.name = input["Bucket"].as_string();
    bucket.account = context.account;
    bucket.region = region_of(context, input["CreateBucketConfiguration"]);
    bucket.created = second_of(objects.platform().clock.now());
    bucket.settings = first_settings(input);
    auto work = objects.change([bucket](Connection& connection) {
        const auto there = find_bucket(connection, bucket.name);
        if (!there) {
            save_bucket(connection, bucket);
            return;
        }
        const Value members = Value::object({{"BucketName", bucket.name}});
        if (there->account != bucket.account)
            throw ApiError("BucketAlreadyExists", 409,
                           "The requested bucket name is not available. The bucket namespace is shared by all users of "
                           "the system. Please select a different name and try again.",
                           members);
        // AWS: in the first region making one's own bucket again is no error.
        if (there->region != first_region || bucket.region != first_region)
            throw ApiError("BucketAlreadyOwnedByYou", 409,
                           "Your previous request to create the named bucket succeeded and you already own it.",
                           members);
    });
    co_await std::move(work);
    ObjectBuilder output;
    output.set("Location", bucket.region == first_region ? "/" + bucket.name
                                                         : objects.platform().endpoint_url() + "/" + bucket.name + "/");
    output.set("BucketArn", bucket_arn(bucket.name));
    co_return answer_of(output.build());
}

asio::awaitable<Answer> head_bucket(Objects& objects, Context context, Request request) {
    auto work = bucket_of(objects, std::move(context), request.input);
    const Bucket bucket = co_await std::move(work);
    co_return answer_of(Value::object({{"BucketArn", bucket_arn(bucket.name)}, {"BucketRegion", bucket.region}}));
}

asio::awaitable<Answer> get_bucket_location(Objects& objects, Context context, Request request) {
    auto work = bucket_of(objects, std::move(context), request.input);
    const Bucket bucket = co_await std::move(work);
    if (bucket.region == first_region) co_return answer_of(Value::empty_object());
    co_return answer_of(Value::object({{"LocationConstraint", bucket.region}}));
}

asio::awaitable<Answer> delete_bucket(Objects& objects, Context context, Request request) {
    const Value input = request.input;
    auto work = objects.change([context, input](Connection& connection) {
        const Bucket bucket =
            require_bucket(connection, context, input["Bucket"].as_string(), input["ExpectedBucketOwner"].as_string());
        if (!is_empty(connection, bucket.name))
            throw ApiError("BucketNotEmpty", 409,
                           bucket.unversioned() ? "The bucket you tried to delete is not empty"
                                                : "The bucket you tried to delete is not empty. You must delete all "
                                                  "versions in the bucket.",
                           Value::object({{"BucketName", bucket.name}}));
        return remove_bucket(connection, bucket.name);
    });
    std::vector<std::string> files = co_await std::move(work);
    co_await objects.discard(std::move(files));
    co_return Answer{};
}

asio::awaitable<Answer> list_buckets_(Objects& objects, Context context, Request request) {
    const Value input = request.input;
    const auto asked = input["MaxBuckets"].as_integer();
    const std::size_t most =
        asked ? static_cast<std::size_t>(std::clamp<std::int64_t>(*asked, 1, most_buckets)) : most_buckets;
    std::string after;
    if (const Value* token = input.find("ContinuationToken")) {
        const auto text = base64_decode(token->as_string());
        if (!text || !text->starts_with(bucket_token_mark))
            invalid_argument("The continuation token provided is incorrect", "continuation-token", token->as_string());
        after = text->substr(bucket_token_mark.size());
    }
    const std::string prefix(input["Prefix"].as_string());
    const std::string region(input["BucketRegion"].as_string());
    const std::string account = context.account;
    auto work = objects.query([account, prefix, after, most](Connection& connection) {
        return list_buckets(connection, account, prefix, after, most + 1);
    });
    std::vector<Bucket> found = co_await std::move(work);
    const bool more = found.size() > most;
    if (more) found.pop_back();
    ObjectBuilder output;
    Values buckets;
    for (const Bucket& bucket : found) {
        if (!region.empty() && bucket.region != region) continue;
        buckets.push_back(Value::object({{"Name", bucket.name},
                                         {"CreationDate", seconds(bucket.created)},
                                         {"BucketRegion", bucket.region},
                                         {"BucketArn", bucket_arn(bucket.name)}}));
    }
    output.set("Buckets", Value(std::move(buckets))).set("Owner", owner_of(account));
    if (more) output.set("ContinuationToken", base64_encode(std::string(bucket_token_mark) + found.back().name));
    if (!prefix.empty()) output.set("Prefix", prefix);
    co_return answer_of(output.build());
}

constexpr Operation<Objects> bucket_operations[] = {
    {shapes::s3::create_bucket, create_bucket},
    {shapes::s3::head_bucket, head_bucket},
    {shapes::s3::delete_bucket, delete_bucket},
    {shapes::s3::list_buckets, list_buckets_},
    {shapes::s3::get_bucket_location, get_bucket_location},
};

}  // namespace

asio::awaitable<Bucket> bucket_of(Objects& objects, Context context, Value input) {
    auto work = objects.query([context, input](Connection& connection) {
        return require_bucket(connection, context, input["Bucket"].as_string(),
                              input["ExpectedBucketOwner"].as_string());
    });
    co_return co_await std::move(work);
}

std::string bucket_arn(std::string_view name) { return print(Arn{.service = "s3", .resource = name}); }

void add_bucket_operations(Registry& registry, Objects& objects) {
    add_operations(registry, objects, bucket_operations);
}

}  // namespace stepwell::s3
