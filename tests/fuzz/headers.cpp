// Small grammars of HTTP: a text as a Range, a path, a query, a signature's header, a time, an XML document.
#include <cstdlib>

#include "adapters/aws/api_error.hpp"
#include "adapters/aws/protocol/uri_template.hpp"
#include "adapters/aws/protocol/xml.hpp"
#include "adapters/aws/shapes/timestamp.hpp"
#include "adapters/platform/http/url.hpp"
#include "adapters/services/s3/conditions.hpp"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    using namespace stepwell;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    for (const std::uint64_t object : {0ULL, 1ULL, 443ULL, ~0ULL}) {
        try {
            const auto span = s3::range_of(text, object);
            if (span && (span->offset > object || span->length > object - span->offset)) std::abort();
            if (span) (void)span->content_range(object);
        } catch (const ApiError&) {
        }
    }
    static const protocol::UriTemplate plain("/v2/apis/{apiId}/routes/{routeId}");
    static const protocol::UriTemplate greedy("/{Bucket}/{Key+}");
    (void)plain.match(text);
    if (const auto labels = greedy.match(text))
        for (const auto& [name, value] : *labels)
            if (value.empty()) std::abort();
    if (const auto decoded = http::percent_decode(text);
        decoded && http::percent_decode(http::percent_encode(*decoded)) != decoded)
        std::abort();
    (void)http::parse_query(text);
    if (const auto time = shapes::read_time(text)) (void)shapes::write_time(*time, shapes::TimeFormat::iso8601);
    (void)protocol::xml::parse(text);
    return 0;
}
