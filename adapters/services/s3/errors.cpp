// Amazon S3 API Reference: "Error responses".
#include "adapters/services/s3/errors.hpp"

#include <cstdint>

namespace stepwell::s3 {

void no_such_bucket(std::string_view name) {
    throw ApiError("NoSuchBucket", 404, "The specified bucket does not exist", Value::object({{"BucketName", name}}));
}

void access_denied() { throw ApiError("AccessDenied", 403, "Access Denied"); }

void no_such_key(std::string_view key) {
    throw ApiError("NoSuchKey", 404, "The specified key does not exist.", Value::object({{"Key", key}}));
}

void no_such_version(std::string_view key, std::string_view version) {
    throw ApiError("NoSuchVersion", 404, "The specified version does not exist.",
                   Value::object({{"Key", key}, {"VersionId", version}}));
}

void no_such_upload(std::string_view id) {
    throw ApiError("NoSuchUpload", 404,
                   "The specified upload does not exist. The upload ID may be invalid, or the upload may have been "
                   "aborted or completed.",
                   Value::object({{"UploadId", id}}));
}

void invalid_part(std::string_view upload) {
    throw ApiError("InvalidPart", 400,
                   "One or more of the specified parts could not be found.  The part may not have been uploaded, or "
                   "the specified entity tag may not match the part's entity tag.",
                   Value::object({{"UploadId", upload}}));
}

void precondition_failed(std::string_view condition) {
    throw ApiError("PreconditionFailed", 412, "At least one of the pre-conditions you specified did not hold",
                   Value::object({{"Condition", condition}}));
}

void entity_too_large(std::uint64_t proposed, std::uint64_t most) {
    throw ApiError("EntityTooLarge", 400, "Your proposed upload exceeds the maximum allowed size",
                   Value::object({{"ProposedSize", proposed}, {"MaxSizeAllowed", most}}));
}

void invalid_argument(std::string message, std::string_view name, std::string_view value) {
    throw ApiError("InvalidArgument", 400, std::move(message),
                   Value::object({{"ArgumentName", name}, {"ArgumentValue", value}}));
}

void invalid_request(std::string message) { throw ApiError("InvalidRequest", 400, std::move(message)); }

void malformed_xml() {
    throw ApiError("MalformedXML", 400,
                   "The XML you provided was not well-formed or did not validate against our published schema");
}

void not_supported(std::string_view what) {
    throw ApiError("NotImplemented", 400, std::string(what) + " of S3 is not supported here.");
}

}  // namespace stepwell::s3
