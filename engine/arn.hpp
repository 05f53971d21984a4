#pragma once
// Amazon Resource Names: `arn:partition:service:region:account:resource`. The only reader and printer of them.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stepwell {

/// The parts of an ARN, as views into the text that was parsed (or that it is made of). What a part may hold is its
/// service's business: region and account are empty where a service has none.
///
///     print(Arn{.service = "ecs", .region = region, .account = account, .resource = "cluster/" + name})
struct Arn {
    std::string_view partition = "aws";
    std::string_view service = {};
    std::string_view region = {};
    std::string_view account = {};
    std::string_view resource = {};  ///< the rest, with its own colons and slashes; never empty when parsed

    /// Nothing unless the text begins with `arn:`, has all parts, and names a resource.
    static std::optional<Arn> parse(std::string_view text);

    /// Whether the account is twelve digits.
    bool has_account_id() const;

    /// The resource up to its first ':' or '/': "function" of "function:name", "role" of "role/path/name"; empty when
    /// it has neither: a queue, a bucket.
    std::string_view resource_type() const;
    /// The resource after that character: "name", "path/name"; all of it when it has neither.
    std::string_view resource_id() const;
    /// What follows `prefix` ("table/", "log-group:") in the resource; nothing when it begins otherwise or ends there.
    std::optional<std::string_view> resource_after(std::string_view prefix) const;
    /// The resource between its colons: "execution", "machine", "name".
    std::vector<std::string_view> resource_parts() const;

    friend bool operator==(const Arn&, const Arn&) = default;
};

std::string print(const Arn& arn);

}  // namespace stepwell
