#include "adapters/services/s3/dialect.hpp"

#include <algorithm>

namespace stepwell::s3 {

namespace {

constexpr OperationDialect operation_dialects[] = {
    {.operation = "CompleteMultipartUpload", .xml_root = "CompleteMultipartUploadResult"},
    {.operation = "CreateMultipartUpload", .xml_root = "InitiateMultipartUploadResult"},
    {.operation = "DeleteObjects", .xml_root = "DeleteResult"},
    {.operation = "GetBucketAccelerateConfiguration", .xml_root = "AccelerateConfiguration"},
    {.operation = "GetBucketAcl", .xml_root = "AccessControlPolicy"},
    {.operation = "GetBucketLocation", .xml_root = "LocationConstraint"},
    {.operation = "GetBucketLogging", .xml_root = "BucketLoggingStatus"},
    {.operation = "GetBucketNotificationConfiguration", .xml_root = "NotificationConfiguration"},
    {.operation = "GetBucketRequestPayment", .xml_root = "RequestPaymentConfiguration"},
    {.operation = "GetBucketTagging", .xml_root = "Tagging"},
    {.operation = "GetBucketVersioning", .xml_root = "VersioningConfiguration"},
    {.operation = "GetObjectAcl", .xml_root = "AccessControlPolicy"},
    {.operation = "GetObjectAttributes", .xml_root = "GetObjectAttributesResponse"},
    {.operation = "GetObjectTagging", .xml_root = "Tagging"},
    {.operation = "ListBuckets", .xml_root = "ListAllMyBucketsResult"},
    {.operation = "ListMultipartUploads", .xml_root = "ListMultipartUploadsResult"},
    {.operation = "ListObjects", .xml_root = "ListBucketResult"},
    {.operation = "ListObjectsV2", .xml_root = "ListBucketResult"},
    {.operation = "ListObjectVersions", .xml_root = "ListVersionsResult"},
    {.operation = "ListParts", .xml_root = "ListPartsResult"},
};

constexpr std::string_view unchecked_shapes[] = {"BucketLocationConstraint"};

/// AWS: the type of the bytes it sends, and a CRC32 unless the state names another checksum.
Value complete_sdk_input(const shapes::Operation& operation, Value input) {
    if (operation.name != "PutObject" && operation.name != "UploadPart") return input;
    const bool chosen = std::ranges::any_of(input.members(),
                                            [](const Member& member) { return member.name().starts_with("Checksum"); });
    if (!chosen) input = input.with("ChecksumAlgorithm", "CRC32");
    if (operation.name == "PutObject" && !input.contains("ContentType"))
        input = input.with("ContentType", "text/plain; charset=UTF-8");
    return input;
}

}  // namespace

constinit const Dialect dialect{.service = "s3",
                                .unchecked_shapes = unchecked_shapes,
                                .body_limit = std::size_t{8} << 20U,  // 1000 keys to delete, 10,000 parts to complete
                                .body_too_large = {"MaxMessageLengthExceeded", 400, "Your request was too big."},
                                .addressed_by_bucket = true,
                                .xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/",
                                .server = "AmazonS3",
                                .two_request_ids = true,
                                .complete_sdk_input = complete_sdk_input,
                                .operations = operation_dialects};

}  // namespace stepwell::s3
