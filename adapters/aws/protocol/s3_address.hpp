#pragma once
// Which bucket, which object and which operation a request to S3 means: all three are spread over host, path, query and
// headers.

#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/aws/protocol/uri_template.hpp"
#include "adapters/aws/registry.hpp"
#include "adapters/platform/http/server.hpp"

namespace stepwell::protocol {

/// Whether the host's name can only mean S3: `s3.localhost`, `bucket.s3.us-east-1.amazonaws.com`.
bool is_s3_host(const http::Request& head);

class S3Addresses {
public:
    /// Made when all operations have been added. The model is read at the first request.
    explicit S3Addresses(const Registry& registry);

    struct Found {
        const Registry::Entry* entry;
        Labels labels;  ///< Bucket, Key
    };
    /// Needs the request's head. Throws ApiError for what is no operation here.
    Found find(const http::Request& head) const;
    /// The service that is addressed so; null: there is none here.
    const shapes::Service* service() const { return service_; }

private:
    struct Candidate {
        const Registry::Entry* entry;
        bool bucket, key;
        std::vector<std::pair<std::string, std::string>> literals;  ///< of the query: `list-type=2`, `acl`
        std::vector<std::string> required_query, required_headers;
        std::size_t weight() const { return literals.size() + required_query.size() + required_headers.size(); }
    };
    static Candidate candidate(const Registry::Entry& entry);
    const std::vector<Candidate>& candidates() const;

    const shapes::Service* service_ = nullptr;
    std::vector<const Registry::Entry*> entries_;
    mutable std::once_flag once_;
    mutable std::vector<Candidate> candidates_;
};

}  // namespace stepwell::protocol
