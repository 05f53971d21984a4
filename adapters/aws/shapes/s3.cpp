// The shapes of s3. Written by generate.py from botocore 1.43.11; not to be edited.
// Again: python3 adapters/aws/shapes/generate.py
#include "adapters/aws/shapes/s3.hpp"

// clang-format off

namespace stepwell::shapes::s3 {
namespace {

constinit const Shape bucket_name = {.name = "BucketName", .type = Type::string};
constinit const Shape object_key = {.name = "ObjectKey", .type = Type::string, .min = 1};
constinit const Shape multipart_upload_id = {.name = "MultipartUploadId", .type = Type::string};
constinit const std::string_view request_payer_values[] = {"requester"};
constinit const Shape request_payer = {.name = "RequestPayer", .type = Type::string, .values = request_payer_values};
constinit const Shape account_id = {.name = "AccountId", .type = Type::string};
constinit const Shape if_match_initiated_time = {.name = "IfMatchInitiatedTime", .type = Type::timestamp,
    .time = TimeFormat::rfc822};
constinit const Member abort_multipart_upload_request_members[] = {
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "Key", .wire = "Key", .shape = &object_key, .place = Place::uri, .required = true},
    {.name = "UploadId", .wire = "uploadId", .shape = &multipart_upload_id, .place = Place::query, .required = true},
    {.name = "RequestPayer", .wire = "x-amz-request-payer", .shape = &request_payer, .place = Place::header},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header},
    {.name = "IfMatchInitiatedTime", .wire = "x-amz-if-match-initiated-time", .shape = &if_match_initiated_time, .place = Place::header}};
constinit const Shape abort_multipart_upload_request = {.name = "AbortMultipartUploadRequest", .type = Type::structure,
    .members = abort_multipart_upload_request_members};
constinit const std::string_view request_charged_values[] = {"requester"};
constinit const Shape request_charged = {.name = "RequestCharged", .type = Type::string,
    .values = request_charged_values};
constinit const Member abort_multipart_upload_output_members[] = {
    {.name = "RequestCharged", .wire = "x-amz-request-charged", .shape = &request_charged, .place = Place::header}};
constinit const Shape abort_multipart_upload_output = {.name = "AbortMultipartUploadOutput", .type = Type::structure,
    .members = abort_multipart_upload_output_members};
constinit const Shape no_such_upload = {.name = "NoSuchUpload", .type = Type::structure};
constinit const ErrorShape abort_multipart_upload_errors[] = {{"NoSuchUpload", 404, &no_such_upload}};
constinit const Shape e_tag = {.name = "ETag", .type = Type::string};
constinit const Shape checksum_crc32 = {.name = "ChecksumCRC32", .type = Type::string};
constinit const Shape checksum_crc32_c = {.name = "ChecksumCRC32C", .type = Type::string};
constinit const Shape checksum_crc64_nvme = {.name = "ChecksumCRC64NVME", .type = Type::string};
constinit const Shape checksum_sha1 = {.name = "ChecksumSHA1", .type = Type::string};
constinit const Shape checksum_sha256 = {.name = "ChecksumSHA256", .type = Type::string};
constinit const Shape checksum_sha512 = {.name = "ChecksumSHA512", .type = Type::string};
constinit const Shape checksum_md5 = {.name = "ChecksumMD5", .type = Type::string};
constinit const Shape checksum_xxhash64 = {.name = "ChecksumXXHASH64", .type = Type::string};
constinit const Shape checksum_xxhash3 = {.name = "ChecksumXXHASH3", .type = Type::string};
constinit const Shape checksum_xxhash128 = {.name = "ChecksumXXHASH128", .type = Type::string};
constinit const Shape part_number = {.name = "PartNumber", .type = Type::integer};
constinit const Member completed_part_members[] = {{"ETag", "ETag", &e_tag},
    {"ChecksumCRC32", "ChecksumCRC32", &checksum_crc32}, {"ChecksumCRC32C", "ChecksumCRC32C", &checksum_crc32_c},
    {"ChecksumCRC64NVME", "ChecksumCRC64NVME", &checksum_crc64_nvme}, {"ChecksumSHA1", "ChecksumSHA1", &checksum_sha1},
    {"ChecksumSHA256", "ChecksumSHA256", &checksum_sha256}, {"ChecksumSHA512", "ChecksumSHA512", &checksum_sha512},
    {"ChecksumMD5", "ChecksumMD5", &checksum_md5}, {"ChecksumXXHASH64", "ChecksumXXHASH64", &checksum_xxhash64},
    {"ChecksumXXHASH3", "ChecksumXXHASH3", &checksum_xxhash3},
    {"ChecksumXXHASH128", "ChecksumXXHASH128", &checksum_xxhash128}, {"PartNumber", "PartNumber", &part_number}};
constinit const Shape completed_part = {.name = "CompletedPart", .type = Type::structure,
    .members = completed_part_members};
constinit const Shape completed_part_list = {.name = "CompletedPartList", .type = Type::list,
    .element = &completed_part, .flattened = true};
constinit const Member completed_multipart_upload_members[] = {{"Parts", "Part", &completed_part_list}};
constinit const Shape completed_multipart_upload = {.name = "CompletedMultipartUpload", .type = Type::structure,
    .members = completed_multipart_upload_members};
constinit const std::string_view checksum_type_values[] = {"COMPOSITE", "FULL_OBJECT"};
constinit const Shape checksum_type = {.name = "ChecksumType", .type = Type::string, .values = checksum_type_values};
constinit const Shape mpu_object_size = {.name = "MpuObjectSize", .type = Type::long_integer};
constinit const Shape if_match = {.name = "IfMatch", .type = Type::string};
constinit const Shape if_none_match = {.name = "IfNoneMatch", .type = Type::string};
constinit const Shape sse_customer_algorithm = {.name = "SSECustomerAlgorithm", .type = Type::string};
constinit const Shape sse_customer_key = {.name = "SSECustomerKey", .type = Type::string, .sensitive = true};
constinit const Shape sse_customer_key_md5 = {.name = "SSECustomerKeyMD5", .type = Type::string};
constinit const Member complete_multipart_upload_request_members[] = {
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "Key", .wire = "Key", .shape = &object_key, .place = Place::uri, .required = true},
    {.name = "MultipartUpload", .wire = "CompleteMultipartUpload", .shape = &completed_multipart_upload, .place = Place::payload},
    {.name = "UploadId", .wire = "uploadId", .shape = &multipart_upload_id, .place = Place::query, .required = true},
    {.name = "ChecksumCRC32", .wire = "x-amz-checksum-crc32", .shape = &checksum_crc32, .place = Place::header},
    {.name = "ChecksumCRC32C", .wire = "x-amz-checksum-crc32c", .shape = &checksum_crc32_c, .place = Place::header},
    {.name = "ChecksumCRC64NVME", .wire = "x-amz-checksum-crc64nvme", .shape = &checksum_crc64_nvme, .place = Place::header},
    {.name = "ChecksumSHA1", .wire = "x-amz-checksum-sha1", .shape = &checksum_sha1, .place = Place::header},
    {.name = "ChecksumSHA256", .wire = "x-amz-checksum-sha256", .shape = &checksum_sha256, .place = Place::header},
    {.name = "ChecksumSHA512", .wire = "x-amz-checksum-sha512", .shape = &checksum_sha512, .place = Place::header},
    {.name = "ChecksumMD5", .wire = "x-amz-checksum-md5", .shape = &checksum_md5, .place = Place::header},
    {.name = "ChecksumXXHASH64", .wire = "x-amz-checksum-xxhash64", .shape = &checksum_xxhash64, .place = Place::header},
    {.name = "ChecksumXXHASH3", .wire = "x-amz-checksum-xxhash3", .shape = &checksum_xxhash3, .place = Place::header},
    {.name = "ChecksumXXHASH128", .wire = "x-amz-checksum-xxhash128", .shape = &checksum_xxhash128, .place = Place::header},
    {.name = "ChecksumType", .wire = "x-amz-checksum-type", .shape = &checksum_type, .place = Place::header},
    {.name = "MpuObjectSize", .wire = "x-amz-mp-object-size", .shape = &mpu_object_size, .place = Place::header},
    {.name = "RequestPayer", .wire = "x-amz-request-payer", .shape = &request_payer, .place = Place::header},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header},
    {.name = "IfMatch", .wire = "If-Match", .shape = &if_match, .place = Place::header},
    {.name = "IfNoneMatch", .wire = "If-None-Match", .shape = &if_none_match, .place = Place::header},
    {.name = "SSECustomerAlgorithm", .wire = "x-amz-server-side-encryption-customer-algorithm", .shape = &sse_customer_algorithm, .place = Place::header},
    {.name = "SSECustomerKey", .wire = "x-amz-server-side-encryption-customer-key", .shape = &sse_customer_key, .place = Place::header},
    {.name = "SSECustomerKeyMD5", .wire = "x-amz-server-side-encryption-customer-key-MD5", .shape = &sse_customer_key_md5, .place = Place::header}};
constinit const Shape complete_multipart_upload_request = {.name = "CompleteMultipartUploadRequest",
    .type = Type::structure, .members = complete_multipart_upload_request_members};
constinit const Shape location = {.name = "Location", .type = Type::string};
constinit const Shape expiration = {.name = "Expiration", .type = Type::string};
constinit const std::string_view server_side_encryption_values[] = {"AES256", "aws:fsx", "aws:kms", "aws:kms:dsse"};
constinit const Shape server_side_encryption = {.name = "ServerSideEncryption", .type = Type::string,
    .values = server_side_encryption_values};
constinit const Shape object_version_id = {.name = "ObjectVersionId", .type = Type::string};
constinit const Shape ssekms_key_id = {.name = "SSEKMSKeyId", .type = Type::string, .sensitive = true};
constinit const Shape bucket_key_enabled = {.name = "BucketKeyEnabled", .type = Type::boolean};
constinit const Member complete_multipart_upload_output_members[] = {{"Location", "Location", &location},
    {"Bucket", "Bucket", &bucket_name}, {"Key", "Key", &object_key},
    {.name = "Expiration", .wire = "x-amz-expiration", .shape = &expiration, .place = Place::header},
    {"ETag", "ETag", &e_tag}, {"ChecksumCRC32", "ChecksumCRC32", &checksum_crc32},
    {"ChecksumCRC32C", "ChecksumCRC32C", &checksum_crc32_c},
    {"ChecksumCRC64NVME", "ChecksumCRC64NVME", &checksum_crc64_nvme}, {"ChecksumSHA1", "ChecksumSHA1", &checksum_sha1},
    {"ChecksumSHA256", "ChecksumSHA256", &checksum_sha256}, {"ChecksumSHA512", "ChecksumSHA512", &checksum_sha512},
    {"ChecksumMD5", "ChecksumMD5", &checksum_md5}, {"ChecksumXXHASH64", "ChecksumXXHASH64", &checksum_xxhash64},
    {"ChecksumXXHASH3", "ChecksumXXHASH3", &checksum_xxhash3},
    {"ChecksumXXHASH128", "ChecksumXXHASH128", &checksum_xxhash128}, {"ChecksumType", "ChecksumType", &checksum_type},
    {.name = "ServerSideEncryption", .wire = "x-amz-server-side-encryption", .shape = &server_side_encryption, .place = Place::header},
    {.name = "VersionId", .wire = "x-amz-version-id", .shape = &object_version_id, .place = Place::header},
    {.name = "SSEKMSKeyId", .wire = "x-amz-server-side-encryption-aws-kms-key-id", .shape = &ssekms_key_id, .place = Place::header},
    {.name = "BucketKeyEnabled", .wire = "x-amz-server-side-encryption-bucket-key-enabled", .shape = &bucket_key_enabled, .place = Place::header},
    {.name = "RequestCharged", .wire = "x-amz-request-charged", .shape = &request_charged, .place = Place::header}};
constinit const Shape complete_multipart_upload_output = {.name = "CompleteMultipartUploadOutput",
    .type = Type::structure, .members = complete_multipart_upload_output_members};
constinit const std::string_view object_canned_acl_values[] = {"private", "public-read", "public-read-write",
    "authenticated-read", "aws-exec-read", "bucket-owner-read", "bucket-owner-full-control"};
constinit const Shape object_canned_acl = {.name = "ObjectCannedACL", .type = Type::string,
    .values = object_canned_acl_values};
constinit const Shape cache_control = {.name = "CacheControl", .type = Type::string};
constinit const std::string_view checksum_algorithm_values[] = {"CRC32", "CRC32C", "SHA1", "SHA256", "CRC64NVME",
    "SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128"};
constinit const Shape checksum_algorithm = {.name = "ChecksumAlgorithm", .type = Type::string,
    .values = checksum_algorithm_values};
constinit const Shape content_disposition = {.name = "ContentDisposition", .type = Type::string};
constinit const Shape content_encoding = {.name = "ContentEncoding", .type = Type::string};
constinit const Shape content_language = {.name = "ContentLanguage", .type = Type::string};
constinit const Shape content_type = {.name = "ContentType", .type = Type::string};
constinit const Shape copy_source = {.name = "CopySource", .type = Type::string, .pattern = R"~(\/?.+\/.+)~"};
constinit const Shape copy_source_if_match = {.name = "CopySourceIfMatch", .type = Type::string};
constinit const Shape copy_source_if_modified_since = {.name = "CopySourceIfModifiedSince", .type = Type::timestamp,
    .time = TimeFormat::rfc822};
constinit const Shape copy_source_if_none_match = {.name = "CopySourceIfNoneMatch", .type = Type::string};
constinit const Shape copy_source_if_unmodified_since = {.name = "CopySourceIfUnmodifiedSince", .type = Type::timestamp,
    .time = TimeFormat::rfc822};
constinit const Shape expires = {.name = "Expires", .type = Type::string};
constinit const Shape grant_full_control = {.name = "GrantFullControl", .type = Type::string};
constinit const Shape grant_read = {.name = "GrantRead", .type = Type::string};
constinit const Shape grant_read_acp = {.name = "GrantReadACP", .type = Type::string};
constinit const Shape grant_write_acp = {.name = "GrantWriteACP", .type = Type::string};
constinit const Shape metadata_value = {.name = "MetadataValue", .type = Type::string};
constinit const Shape metadata_key = {.name = "MetadataKey", .type = Type::string};
constinit const Shape metadata = {.name = "Metadata", .type = Type::map, .element = &metadata_value,
    .key = &metadata_key};
constinit const std::string_view metadata_directive_values[] = {"COPY", "REPLACE"};
constinit const Shape metadata_directive = {.name = "MetadataDirective", .type = Type::string,
    .values = metadata_directive_values};
constinit const std::string_view tagging_directive_values[] = {"COPY", "REPLACE"};
constinit const Shape tagging_directive = {.name = "TaggingDirective", .type = Type::string,
    .values = tagging_directive_values};
constinit const std::string_view storage_class_values[] = {"STANDARD", "REDUCED_REDUNDANCY", "STANDARD_IA",
    "ONEZONE_IA", "INTELLIGENT_TIERING", "GLACIER", "DEEP_ARCHIVE", "OUTPOSTS", "GLACIER_IR", "SNOW", "EXPRESS_ONEZONE",
    "FSX_OPENZFS", "FSX_ONTAP"};
constinit const Shape storage_class = {.name = "StorageClass", .type = Type::string, .values = storage_class_values};
constinit const Shape website_redirect_location = {.name = "WebsiteRedirectLocation", .type = Type::string};
constinit const Shape ssekms_encryption_context = {.name = "SSEKMSEncryptionContext", .type = Type::string,
    .sensitive = true};
constinit const Shape copy_source_sse_customer_algorithm = {.name = "CopySourceSSECustomerAlgorithm",
    .type = Type::string};
constinit const Shape copy_source_sse_customer_key = {.name = "CopySourceSSECustomerKey", .type = Type::string,
    .sensitive = true};
constinit const Shape copy_source_sse_customer_key_md5 = {.name = "CopySourceSSECustomerKeyMD5", .type = Type::string};
constinit const Shape tagging_header = {.name = "TaggingHeader", .type = Type::string};
constinit const std::string_view object_lock_mode_values[] = {"GOVERNANCE", "COMPLIANCE"};
constinit const Shape object_lock_mode = {.name = "ObjectLockMode", .type = Type::string,
    .values = object_lock_mode_values};
constinit const Shape object_lock_retain_until_date = {.name = "ObjectLockRetainUntilDate", .type = Type::timestamp,
    .time = TimeFormat::iso8601};
constinit const std::string_view object_lock_legal_hold_status_values[] = {"ON", "OFF"};
constinit const Shape object_lock_legal_hold_status = {.name = "ObjectLockLegalHoldStatus", .type = Type::string,
    .values = object_lock_legal_hold_status_values};
constinit const Member copy_object_request_members[] = {
    {.name = "ACL", .wire = "x-amz-acl", .shape = &object_canned_acl, .place = Place::header},
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "CacheControl", .wire = "Cache-Control", .shape = &cache_control, .place = Place::header},
    {.name = "ChecksumAlgorithm", .wire = "x-amz-checksum-algorithm", .shape = &checksum_algorithm, .place = Place::header},
    {.name = "ContentDisposition", .wire = "Content-Disposition", .shape = &content_disposition, .place = Place::header},
    {.name = "ContentEncoding", .wire = "Content-Encoding", .shape = &content_encoding, .place = Place::header},
    {.name = "ContentLanguage", .wire = "Content-Language", .shape = &content_language, .place = Place::header},
    {.name = "ContentType", .wire = "Content-Type", .shape = &content_type, .place = Place::header},
    {.name = "CopySource", .wire = "x-amz-copy-source", .shape = &copy_source, .place = Place::header, .required = true},
    {.name = "CopySourceIfMatch", .wire = "x-amz-copy-source-if-match", .shape = &copy_source_if_match, .place = Place::header},
    {.name = "CopySourceIfModifiedSince", .wire = "x-amz-copy-source-if-modified-since", .shape = &copy_source_if_modified_since, .place = Place::header},
    {.name = "CopySourceIfNoneMatch", .wire = "x-amz-copy-source-if-none-match", .shape = &copy_source_if_none_match, .place = Place::header},
    {.name = "CopySourceIfUnmodifiedSince", .wire = "x-amz-copy-source-if-unmodified-since", .shape = &copy_source_if_unmodified_since, .place = Place::header},
    {.name = "Expires", .wire = "Expires", .shape = &expires, .place = Place::header},
    {.name = "GrantFullControl", .wire = "x-amz-grant-full-control", .shape = &grant_full_control, .place = Place::header},
    {.name = "GrantRead", .wire = "x-amz-grant-read", .shape = &grant_read, .place = Place::header},
    {.name = "GrantReadACP", .wire = "x-amz-grant-read-acp", .shape = &grant_read_acp, .place = Place::header},
    {.name = "GrantWriteACP", .wire = "x-amz-grant-write-acp", .shape = &grant_write_acp, .place = Place::header},
    {.name = "IfMatch", .wire = "If-Match", .shape = &if_match, .place = Place::header},
    {.name = "IfNoneMatch", .wire = "If-None-Match", .shape = &if_none_match, .place = Place::header},
    {.name = "Key", .wire = "Key", .shape = &object_key, .place = Place::uri, .required = true},
    {.name = "Metadata", .wire = "x-amz-meta-", .shape = &metadata, .place = Place::headers},
    {.name = "MetadataDirective", .wire = "x-amz-metadata-directive", .shape = &metadata_directive, .place = Place::header},
    {.name = "TaggingDirective", .wire = "x-amz-tagging-directive", .shape = &tagging_directive, .place = Place::header},
    {.name = "ServerSideEncryption", .wire = "x-amz-server-side-encryption", .shape = &server_side_encryption, .place = Place::header},
    {.name = "StorageClass", .wire = "x-amz-storage-class", .shape = &storage_class, .place = Place::header},
    {.name = "WebsiteRedirectLocation", .wire = "x-amz-website-redirect-location", .shape = &website_redirect_location, .place = Place::header},
    {.name = "SSECustomerAlgorithm", .wire = "x-amz-server-side-encryption-customer-algorithm", .shape = &sse_customer_algorithm, .place = Place::header},
    {.name = "SSECustomerKey", .wire = "x-amz-server-side-encryption-customer-key", .shape = &sse_customer_key, .place = Place::header},
    {.name = "SSECustomerKeyMD5", .wire = "x-amz-server-side-encryption-customer-key-MD5", .shape = &sse_customer_key_md5, .place = Place::header},
    {.name = "SSEKMSKeyId", .wire = "x-amz-server-side-encryption-aws-kms-key-id", .shape = &ssekms_key_id, .place = Place::header},
    {.name = "SSEKMSEncryptionContext", .wire = "x-amz-server-side-encryption-context", .shape = &ssekms_encryption_context, .place = Place::header},
    {.name = "BucketKeyEnabled", .wire = "x-amz-server-side-encryption-bucket-key-enabled", .shape = &bucket_key_enabled, .place = Place::header},
    {.name = "CopySourceSSECustomerAlgorithm", .wire = "x-amz-copy-source-server-side-encryption-customer-algorithm", .shape = &copy_source_sse_customer_algorithm, .place = Place::header},
    {.name = "CopySourceSSECustomerKey", .wire = "x-amz-copy-source-server-side-encryption-customer-key", .shape = &copy_source_sse_customer_key, .place = Place::header},
    {.name = "CopySourceSSECustomerKeyMD5", .wire = "x-amz-copy-source-server-side-encryption-customer-key-MD5", .shape = &copy_source_sse_customer_key_md5, .place = Place::header},
    {.name = "RequestPayer", .wire = "x-amz-request-payer", .shape = &request_payer, .place = Place::header},
    {.name = "Tagging", .wire = "x-amz-tagging", .shape = &tagging_header, .place = Place::header},
    {.name = "ObjectLockMode", .wire = "x-amz-object-lock-mode", .shape = &object_lock_mode, .place = Place::header},
    {.name = "ObjectLockRetainUntilDate", .wire = "x-amz-object-lock-retain-until-date", .shape = &object_lock_retain_until_date, .place = Place::header},
    {.name = "ObjectLockLegalHoldStatus", .wire = "x-amz-object-lock-legal-hold", .shape = &object_lock_legal_hold_status, .place = Place::header},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header},
    {.name = "ExpectedSourceBucketOwner", .wire = "x-amz-source-expected-bucket-owner", .shape = &account_id, .place = Place::header}};
constinit const Shape copy_object_request = {.name = "CopyObjectRequest", .type = Type::structure,
    .members = copy_object_request_members};
constinit const Shape last_modified = {.name = "LastModified", .type = Type::timestamp, .time = TimeFormat::iso8601};
constinit const Member copy_object_result_members[] = {{"ETag", "ETag", &e_tag},
    {"LastModified", "LastModified", &last_modified}, {"ChecksumType", "ChecksumType", &checksum_type},
    {"ChecksumCRC32", "ChecksumCRC32", &checksum_crc32}, {"ChecksumCRC32C", "ChecksumCRC32C", &checksum_crc32_c},
    {"ChecksumCRC64NVME", "ChecksumCRC64NVME", &checksum_crc64_nvme}, {"ChecksumSHA1", "ChecksumSHA1", &checksum_sha1},
    {"ChecksumSHA256", "ChecksumSHA256", &checksum_sha256}, {"ChecksumSHA512", "ChecksumSHA512", &checksum_sha512},
    {"ChecksumMD5", "ChecksumMD5", &checksum_md5}, {"ChecksumXXHASH64", "ChecksumXXHASH64", &checksum_xxhash64},
    {"ChecksumXXHASH3", "ChecksumXXHASH3", &checksum_xxhash3},
    {"ChecksumXXHASH128", "ChecksumXXHASH128", &checksum_xxhash128}};
constinit const Shape copy_object_result = {.name = "CopyObjectResult", .type = Type::structure,
    .members = copy_object_result_members};
constinit const Shape copy_source_version_id = {.name = "CopySourceVersionId", .type = Type::string};
constinit const Member copy_object_output_members[] = {
    {.name = "CopyObjectResult", .wire = "CopyObjectResult", .shape = &copy_object_result, .place = Place::payload},
    {.name = "Expiration", .wire = "x-amz-expiration", .shape = &expiration, .place = Place::header},
    {.name = "CopySourceVersionId", .wire = "x-amz-copy-source-version-id", .shape = &copy_source_version_id, .place = Place::header},
    {.name = "VersionId", .wire = "x-amz-version-id", .shape = &object_version_id, .place = Place::header},
    {.name = "ServerSideEncryption", .wire = "x-amz-server-side-encryption", .shape = &server_side_encryption, .place = Place::header},
    {.name = "SSECustomerAlgorithm", .wire = "x-amz-server-side-encryption-customer-algorithm", .shape = &sse_customer_algorithm, .place = Place::header},
    {.name = "SSECustomerKeyMD5", .wire = "x-amz-server-side-encryption-customer-key-MD5", .shape = &sse_customer_key_md5, .place = Place::header},
    {.name = "SSEKMSKeyId", .wire = "x-amz-server-side-encryption-aws-kms-key-id", .shape = &ssekms_key_id, .place = Place::header},
    {.name = "SSEKMSEncryptionContext", .wire = "x-amz-server-side-encryption-context", .shape = &ssekms_encryption_context, .place = Place::header},
    {.name = "BucketKeyEnabled", .wire = "x-amz-server-side-encryption-bucket-key-enabled", .shape = &bucket_key_enabled, .place = Place::header},
    {.name = "RequestCharged", .wire = "x-amz-request-charged", .shape = &request_charged, .place = Place::header}};
constinit const Shape copy_object_output = {.name = "CopyObjectOutput", .type = Type::structure,
    .members = copy_object_output_members};
constinit const Shape object_not_in_active_tier_error = {.name = "ObjectNotInActiveTierError", .type = Type::structure};
constinit const ErrorShape copy_object_errors[] = {
    {"ObjectNotInActiveTierError", 403, &object_not_in_active_tier_error}};
constinit const std::string_view bucket_canned_acl_values[] = {"private", "public-read", "public-read-write",
    "authenticated-read"};
constinit const Shape bucket_canned_acl = {.name = "BucketCannedACL", .type = Type::string,
    .values = bucket_canned_acl_values};
constinit const std::string_view bucket_location_constraint_values[] = {"af-south-1", "ap-east-1", "ap-east-2",
    "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2", "ap-southeast-1",
    "ap-southeast-2", "ap-southeast-3", "ap-southeast-4", "ap-southeast-5", "ap-southeast-6", "ap-southeast-7",
    "ca-central-1", "ca-west-1", "cn-north-1", "cn-northwest-1", "EU", "eu-central-1", "eu-central-2", "eu-north-1",
    "eu-south-1", "eu-south-2", "eu-west-1", "eu-west-2", "eu-west-3", "il-central-1", "me-central-1", "me-south-1",
    "mx-central-1", "sa-east-1", "us-east-2", "us-gov-east-1", "us-gov-west-1", "us-west-1", "us-west-2"};
constinit const Shape bucket_location_constraint = {.name = "BucketLocationConstraint", .type = Type::string,
    .values = bucket_location_constraint_values};
constinit const std::string_view location_type_values[] = {"AvailabilityZone", "LocalZone"};
constinit const Shape location_type = {.name = "LocationType", .type = Type::string, .values = location_type_values};
constinit const Shape location_name_as_string = {.name = "LocationNameAsString", .type = Type::string};
constinit const Member location_info_members[] = {{"Type", "Type", &location_type},
    {"Name", "Name", &location_name_as_string}};
constinit const Shape location_info = {.name = "LocationInfo", .type = Type::structure, .members = location_info_members};
constinit const std::string_view data_redundancy_values[] = {"SingleAvailabilityZone", "SingleLocalZone"};
constinit const Shape data_redundancy = {.name = "DataRedundancy", .type = Type::string,
    .values = data_redundancy_values};
constinit const std::string_view bucket_type_values[] = {"Directory"};
constinit const Shape bucket_type = {.name = "BucketType", .type = Type::string, .values = bucket_type_values};
constinit const Member bucket_info_members[] = {{"DataRedundancy", "DataRedundancy", &data_redundancy},
    {"Type", "Type", &bucket_type}};
constinit const Shape bucket_info = {.name = "BucketInfo", .type = Type::structure, .members = bucket_info_members};
constinit const Shape value = {.name = "Value", .type = Type::string};
constinit const Member tag_members[] = {{.name = "Key", .wire = "Key", .shape = &object_key, .required = true},
    {.name = "Value", .wire = "Value", .shape = &value, .required = true}};
constinit const Shape tag = {.name = "Tag", .type = Type::structure, .members = tag_members};
constinit const Shape tag_set = {.name = "TagSet", .type = Type::list, .element = &tag, .item = "Tag"};
constinit const Member create_bucket_configuration_members[] = {
    {"LocationConstraint", "LocationConstraint", &bucket_location_constraint}, {"Location", "Location", &location_info},
    {"Bucket", "Bucket", &bucket_info}, {"Tags", "Tags", &tag_set}};
constinit const Shape create_bucket_configuration = {.name = "CreateBucketConfiguration", .type = Type::structure,
    .members = create_bucket_configuration_members};
constinit const Shape grant_write = {.name = "GrantWrite", .type = Type::string};
constinit const Shape object_lock_enabled_for_bucket = {.name = "ObjectLockEnabledForBucket", .type = Type::boolean};
constinit const std::string_view object_ownership_values[] = {"BucketOwnerPreferred", "ObjectWriter",
    "BucketOwnerEnforced"};
constinit const Shape object_ownership = {.name = "ObjectOwnership", .type = Type::string,
    .values = object_ownership_values};
constinit const std::string_view bucket_namespace_values[] = {"account-regional", "global"};
constinit const Shape bucket_namespace = {.name = "BucketNamespace", .type = Type::string,
    .values = bucket_namespace_values};
constinit const Member create_bucket_request_members[] = {
    {.name = "ACL", .wire = "x-amz-acl", .shape = &bucket_canned_acl, .place = Place::header},
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "CreateBucketConfiguration", .wire = "CreateBucketConfiguration", .shape = &create_bucket_configuration, .place = Place::payload},
    {.name = "GrantFullControl", .wire = "x-amz-grant-full-control", .shape = &grant_full_control, .place = Place::header},
    {.name = "GrantRead", .wire = "x-amz-grant-read", .shape = &grant_read, .place = Place::header},
    {.name = "GrantReadACP", .wire = "x-amz-grant-read-acp", .shape = &grant_read_acp, .place = Place::header},
    {.name = "GrantWrite", .wire = "x-amz-grant-write", .shape = &grant_write, .place = Place::header},
    {.name = "GrantWriteACP", .wire = "x-amz-grant-write-acp", .shape = &grant_write_acp, .place = Place::header},
    {.name = "ObjectLockEnabledForBucket", .wire = "x-amz-bucket-object-lock-enabled", .shape = &object_lock_enabled_for_bucket, .place = Place::header},
    {.name = "ObjectOwnership", .wire = "x-amz-object-ownership", .shape = &object_ownership, .place = Place::header},
    {.name = "BucketNamespace", .wire = "x-amz-bucket-namespace", .shape = &bucket_namespace, .place = Place::header}};
constinit const Shape create_bucket_request = {.name = "CreateBucketRequest", .type = Type::structure,
    .members = create_bucket_request_members};
constinit const Shape s3_regional_or_s3_express_bucket_arn_string = {.name = "S3RegionalOrS3ExpressBucketArnString",
    .type = Type::string, .min = 1, .max = 128, .pattern = "arn:[^:]+:(s3|s3express):.*"};
constinit const Member create_bucket_output_members[] = {
    {.name = "Location", .wire = "Location", .shape = &location, .place = Place::header},
    {.name = "BucketArn", .wire = "x-amz-bucket-arn", .shape = &s3_regional_or_s3_express_bucket_arn_string, .place = Place::header}};
constinit const Shape create_bucket_output = {.name = "CreateBucketOutput", .type = Type::structure,
    .members = create_bucket_output_members};
constinit const Shape bucket_already_exists = {.name = "BucketAlreadyExists", .type = Type::structure};
constinit const Shape bucket_already_owned_by_you = {.name = "BucketAlreadyOwnedByYou", .type = Type::structure};
constinit const ErrorShape create_bucket_errors[] = {{"BucketAlreadyExists", 409, &bucket_already_exists},
    {"BucketAlreadyOwnedByYou", 409, &bucket_already_owned_by_you}};
constinit const Member create_multipart_upload_request_members[] = {
    {.name = "ACL", .wire = "x-amz-acl", .shape = &object_canned_acl, .place = Place::header},
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "CacheControl", .wire = "Cache-Control", .shape = &cache_control, .place = Place::header},
    {.name = "ContentDisposition", .wire = "Content-Disposition", .shape = &content_disposition, .place = Place::header},
    {.name = "ContentEncoding", .wire = "Content-Encoding", .shape = &content_encoding, .place = Place::header},
    {.name = "ContentLanguage", .wire = "Content-Language", .shape = &content_language, .place = Place::header},
    {.name = "ContentType", .wire = "Content-Type", .shape = &content_type, .place = Place::header},
    {.name = "Expires", .wire = "Expires", .shape = &expires, .place = Place::header},
    {.name = "GrantFullControl", .wire = "x-amz-grant-full-control", .shape = &grant_full_control, .place = Place::header},
    {.name = "GrantRead", .wire = "x-amz-grant-read", .shape = &grant_read, .place = Place::header},
    {.name = "GrantReadACP", .wire = "x-amz-grant-read-acp", .shape = &grant_read_acp, .place = Place::header},
    {.name = "GrantWriteACP", .wire = "x-amz-grant-write-acp", .shape = &grant_write_acp, .place = Place::header},
    {.name = "Key", .wire = "Key", .shape = &object_key, .place = Place::uri, .required = true},
    {.name = "Metadata", .wire = "x-amz-meta-", .shape = &metadata, .place = Place::headers},
    {.name = "ServerSideEncryption", .wire = "x-amz-server-side-encryption", .shape = &server_side_encryption, .place = Place::header},
    {.name = "StorageClass", .wire = "x-amz-storage-class", .shape = &storage_class, .place = Place::header},
    {.name = "WebsiteRedirectLocation", .wire = "x-amz-website-redirect-location", .shape = &website_redirect_location, .place = Place::header},
    {.name = "SSECustomerAlgorithm", .wire = "x-amz-server-side-encryption-customer-algorithm", .shape = &sse_customer_algorithm, .place = Place::header},
    {.name = "SSECustomerKey", .wire = "x-amz-server-side-encryption-customer-key", .shape = &sse_customer_key, .place = Place::header},
    {.name = "SSECustomerKeyMD5", .wire = "x-amz-server-side-encryption-customer-key-MD5", .shape = &sse_customer_key_md5, .place = Place::header},
    {.name = "SSEKMSKeyId", .wire = "x-amz-server-side-encryption-aws-kms-key-id", .shape = &ssekms_key_id, .place = Place::header},
    {.name = "SSEKMSEncryptionContext", .wire = "x-amz-server-side-encryption-context", .shape = &ssekms_encryption_context, .place = Place::header},
    {.name = "BucketKeyEnabled", .wire = "x-amz-server-side-encryption-bucket-key-enabled", .shape = &bucket_key_enabled, .place = Place::header},
    {.name = "RequestPayer", .wire = "x-amz-request-payer", .shape = &request_payer, .place = Place::header},
    {.name = "Tagging", .wire = "x-amz-tagging", .shape = &tagging_header, .place = Place::header},
    {.name = "ObjectLockMode", .wire = "x-amz-object-lock-mode", .shape = &object_lock_mode, .place = Place::header},
    {.name = "ObjectLockRetainUntilDate", .wire = "x-amz-object-lock-retain-until-date", .shape = &object_lock_retain_until_date, .place = Place::header},
    {.name = "ObjectLockLegalHoldStatus", .wire = "x-amz-object-lock-legal-hold", .shape = &object_lock_legal_hold_status, .place = Place::header},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header},
    {.name = "ChecksumAlgorithm", .wire = "x-amz-checksum-algorithm", .shape = &checksum_algorithm, .place = Place::header},
    {.name = "ChecksumType", .wire = "x-amz-checksum-type", .shape = &checksum_type, .place = Place::header}};
constinit const Shape create_multipart_upload_request = {.name = "CreateMultipartUploadRequest",
    .type = Type::structure, .members = create_multipart_upload_request_members};
constinit const Shape abort_date = {.name = "AbortDate", .type = Type::timestamp, .time = TimeFormat::rfc822};
constinit const Shape abort_rule_id = {.name = "AbortRuleId", .type = Type::string};
constinit const Member create_multipart_upload_output_members[] = {
    {.name = "AbortDate", .wire = "x-amz-abort-date", .shape = &abort_date, .place = Place::header},
    {.name = "AbortRuleId", .wire = "x-amz-abort-rule-id", .shape = &abort_rule_id, .place = Place::header},
    {"Bucket", "Bucket", &bucket_name}, {"Key", "Key", &object_key}, {"UploadId", "UploadId", &multipart_upload_id},
    {.name = "ServerSideEncryption", .wire = "x-amz-server-side-encryption", .shape = &server_side_encryption, .place = Place::header},
    {.name = "SSECustomerAlgorithm", .wire = "x-amz-server-side-encryption-customer-algorithm", .shape = &sse_customer_algorithm, .place = Place::header},
    {.name = "SSECustomerKeyMD5", .wire = "x-amz-server-side-encryption-customer-key-MD5", .shape = &sse_customer_key_md5, .place = Place::header},
    {.name = "SSEKMSKeyId", .wire = "x-amz-server-side-encryption-aws-kms-key-id", .shape = &ssekms_key_id, .place = Place::header},
    {.name = "SSEKMSEncryptionContext", .wire = "x-amz-server-side-encryption-context", .shape = &ssekms_encryption_context, .place = Place::header},
    {.name = "BucketKeyEnabled", .wire = "x-amz-server-side-encryption-bucket-key-enabled", .shape = &bucket_key_enabled, .place = Place::header},
    {.name = "RequestCharged", .wire = "x-amz-request-charged", .shape = &request_charged, .place = Place::header},
    {.name = "ChecksumAlgorithm", .wire = "x-amz-checksum-algorithm", .shape = &checksum_algorithm, .place = Place::header},
    {.name = "ChecksumType", .wire = "x-amz-checksum-type", .shape = &checksum_type, .place = Place::header}};
constinit const Shape create_multipart_upload_output = {.name = "CreateMultipartUploadOutput", .type = Type::structure,
    .members = create_multipart_upload_output_members};
constinit const Member delete_bucket_request_members[] = {
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header}};
constinit const Shape delete_bucket_request = {.name = "DeleteBucketRequest", .type = Type::structure,
    .members = delete_bucket_request_members};
constinit const Member delete_bucket_cors_request_members[] = {
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header}};
constinit const Shape delete_bucket_cors_request = {.name = "DeleteBucketCorsRequest", .type = Type::structure,
    .members = delete_bucket_cors_request_members};
constinit const Member delete_bucket_encryption_request_members[] = {
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header}};
constinit const Shape delete_bucket_encryption_request = {.name = "DeleteBucketEncryptionRequest",
    .type = Type::structure, .members = delete_bucket_encryption_request_members};
constinit const Member delete_bucket_lifecycle_request_members[] = {
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header}};
constinit const Shape delete_bucket_lifecycle_request = {.name = "DeleteBucketLifecycleRequest",
    .type = Type::structure, .members = delete_bucket_lifecycle_request_members};
constinit const Member delete_bucket_ownership_controls_request_members[] = {
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header}};
constinit const Shape delete_bucket_ownership_controls_request = {.name = "DeleteBucketOwnershipControlsRequest",
    .type = Type::structure, .members = delete_bucket_ownership_controls_request_members};
constinit const Member delete_bucket_policy_request_members[] = {
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header}};
constinit const Shape delete_bucket_policy_request = {.name = "DeleteBucketPolicyRequest", .type = Type::structure,
    .members = delete_bucket_policy_request_members};
constinit const Member delete_bucket_replication_request_members[] = {
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header}};
constinit const Shape delete_bucket_replication_request = {.name = "DeleteBucketReplicationRequest",
    .type = Type::structure, .members = delete_bucket_replication_request_members};
constinit const Member delete_bucket_tagging_request_members[] = {
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header}};
constinit const Shape delete_bucket_tagging_request = {.name = "DeleteBucketTaggingRequest", .type = Type::structure,
    .members = delete_bucket_tagging_request_members};
constinit const Member delete_bucket_website_request_members[] = {
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header}};
constinit const Shape delete_bucket_website_request = {.name = "DeleteBucketWebsiteRequest", .type = Type::structure,
    .members = delete_bucket_website_request_members};
constinit const Shape mfa = {.name = "MFA", .type = Type::string};
constinit const Shape bypass_governance_retention = {.name = "BypassGovernanceRetention", .type = Type::boolean};
constinit const Shape if_match_last_modified_time = {.name = "IfMatchLastModifiedTime", .type = Type::timestamp,
    .time = TimeFormat::rfc822};
constinit const Shape if_match_size = {.name = "IfMatchSize", .type = Type::long_integer};
constinit const Member delete_object_request_members[] = {
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "Key", .wire = "Key", .shape = &object_key, .place = Place::uri, .required = true},
    {.name = "MFA", .wire = "x-amz-mfa", .shape = &mfa, .place = Place::header},
    {.name = "VersionId", .wire = "versionId", .shape = &object_version_id, .place = Place::query},
    {.name = "RequestPayer", .wire = "x-amz-request-payer", .shape = &request_payer, .place = Place::header},
    {.name = "BypassGovernanceRetention", .wire = "x-amz-bypass-governance-retention", .shape = &bypass_governance_retention, .place = Place::header},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header},
    {.name = "IfMatch", .wire = "If-Match", .shape = &if_match, .place = Place::header},
    {.name = "IfMatchLastModifiedTime", .wire = "x-amz-if-match-last-modified-time", .shape = &if_match_last_modified_time, .place = Place::header},
    {.name = "IfMatchSize", .wire = "x-amz-if-match-size", .shape = &if_match_size, .place = Place::header}};
constinit const Shape delete_object_request = {.name = "DeleteObjectRequest", .type = Type::structure,
    .members = delete_object_request_members};
constinit const Shape delete_marker = {.name = "DeleteMarker", .type = Type::boolean};
constinit const Member delete_object_output_members[] = {
    {.name = "DeleteMarker", .wire = "x-amz-delete-marker", .shape = &delete_marker, .place = Place::header},
    {.name = "VersionId", .wire = "x-amz-version-id", .shape = &object_version_id, .place = Place::header},
    {.name = "RequestCharged", .wire = "x-amz-request-charged", .shape = &request_charged, .place = Place::header}};
constinit const Shape delete_object_output = {.name = "DeleteObjectOutput", .type = Type::structure,
    .members = delete_object_output_members};
constinit const Member delete_object_tagging_request_members[] = {
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "Key", .wire = "Key", .shape = &object_key, .place = Place::uri, .required = true},
    {.name = "VersionId", .wire = "versionId", .shape = &object_version_id, .place = Place::query},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header}};
constinit const Shape delete_object_tagging_request = {.name = "DeleteObjectTaggingRequest", .type = Type::structure,
    .members = delete_object_tagging_request_members};
constinit const Member delete_object_tagging_output_members[] = {
    {.name = "VersionId", .wire = "x-amz-version-id", .shape = &object_version_id, .place = Place::header}};
constinit const Shape delete_object_tagging_output = {.name = "DeleteObjectTaggingOutput", .type = Type::structure,
    .members = delete_object_tagging_output_members};
constinit const Shape last_modified_time = {.name = "LastModifiedTime", .type = Type::timestamp,
    .time = TimeFormat::rfc822};
constinit const Shape size = {.name = "Size", .type = Type::long_integer};
constinit const Member object_identifier_members[] = {
    {.name = "Key", .wire = "Key", .shape = &object_key, .required = true},
    {"VersionId", "VersionId", &object_version_id}, {"ETag", "ETag", &e_tag},
    {"LastModifiedTime", "LastModifiedTime", &last_modified_time}, {"Size", "Size", &size}};
constinit const Shape object_identifier = {.name = "ObjectIdentifier", .type = Type::structure,
    .members = object_identifier_members};
constinit const Shape object_identifier_list = {.name = "ObjectIdentifierList", .type = Type::list,
    .element = &object_identifier, .flattened = true};
constinit const Shape quiet = {.name = "Quiet", .type = Type::boolean};
constinit const Member delete__members[] = {
    {.name = "Objects", .wire = "Object", .shape = &object_identifier_list, .required = true},
    {"Quiet", "Quiet", &quiet}};
constinit const Shape delete_ = {.name = "Delete", .type = Type::structure, .members = delete__members};
constinit const Member delete_objects_request_members[] = {
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "Delete", .wire = "Delete", .shape = &delete_, .place = Place::payload, .required = true},
    {.name = "MFA", .wire = "x-amz-mfa", .shape = &mfa, .place = Place::header},
    {.name = "RequestPayer", .wire = "x-amz-request-payer", .shape = &request_payer, .place = Place::header},
    {.name = "BypassGovernanceRetention", .wire = "x-amz-bypass-governance-retention", .shape = &bypass_governance_retention, .place = Place::header},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header},
    {.name = "ChecksumAlgorithm", .wire = "x-amz-sdk-checksum-algorithm", .shape = &checksum_algorithm, .place = Place::header}};
constinit const Shape delete_objects_request = {.name = "DeleteObjectsRequest", .type = Type::structure,
    .members = delete_objects_request_members};
constinit const Shape delete_marker_version_id = {.name = "DeleteMarkerVersionId", .type = Type::string};
constinit const Member deleted_object_members[] = {{"Key", "Key", &object_key},
    {"VersionId", "VersionId", &object_version_id}, {"DeleteMarker", "DeleteMarker", &delete_marker},
    {"DeleteMarkerVersionId", "DeleteMarkerVersionId", &delete_marker_version_id}};
constinit const Shape deleted_object = {.name = "DeletedObject", .type = Type::structure,
    .members = deleted_object_members};
constinit const Shape deleted_objects = {.name = "DeletedObjects", .type = Type::list, .element = &deleted_object,
    .flattened = true};
constinit const Shape code = {.name = "Code", .type = Type::string};
constinit const Shape message = {.name = "Message", .type = Type::string};
constinit const Member error_members[] = {{"Key", "Key", &object_key}, {"VersionId", "VersionId", &object_version_id},
    {"Code", "Code", &code}, {"Message", "Message", &message}};
constinit const Shape error = {.name = "Error", .type = Type::structure, .members = error_members};
constinit const Shape errors = {.name = "Errors", .type = Type::list, .element = &error, .flattened = true};
constinit const Member delete_objects_output_members[] = {{"Deleted", "Deleted", &deleted_objects},
    {.name = "RequestCharged", .wire = "x-amz-request-charged", .shape = &request_charged, .place = Place::header},
    {"Errors", "Error", &errors}};
constinit const Shape delete_objects_output = {.name = "DeleteObjectsOutput", .type = Type::structure,
    .members = delete_objects_output_members};
constinit const Member delete_public_access_block_request_members[] = {
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header}};
constinit const Shape delete_public_access_block_request = {.name = "DeletePublicAccessBlockRequest",
    .type = Type::structure, .members = delete_public_access_block_request_members};
constinit const Member get_bucket_accelerate_configuration_request_members[] = {
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header},
    {.name = "RequestPayer", .wire = "x-amz-request-payer", .shape = &request_payer, .place = Place::header}};
constinit const Shape get_bucket_accelerate_configuration_request = {.name = "GetBucketAccelerateConfigurationRequest",
    .type = Type::structure, .members = get_bucket_accelerate_configuration_request_members};
constinit const std::string_view bucket_accelerate_status_values[] = {"Enabled", "Suspended"};
constinit const Shape bucket_accelerate_status = {.name = "BucketAccelerateStatus", .type = Type::string,
    .values = bucket_accelerate_status_values};
constinit const Member get_bucket_accelerate_configuration_output_members[] = {
    {"Status", "Status", &bucket_accelerate_status},
    {.name = "RequestCharged", .wire = "x-amz-request-charged", .shape = &request_charged, .place = Place::header}};
constinit const Shape get_bucket_accelerate_configuration_output = {.name = "GetBucketAccelerateConfigurationOutput",
    .type = Type::structure, .members = get_bucket_accelerate_configuration_output_members};
constinit const Member get_bucket_acl_request_members[] = {
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header}};
constinit const Shape get_bucket_acl_request = {.name = "GetBucketAclRequest", .type = Type::structure,
    .members = get_bucket_acl_request_members};
constinit const Shape display_name = {.name = "DisplayName", .type = Type::string};
constinit const Shape id = {.name = "ID", .type = Type::string};
constinit const Member owner_members[] = {{"DisplayName", "DisplayName", &display_name}, {"ID", "ID", &id}};
constinit const Shape owner = {.name = "Owner", .type = Type::structure, .members = owner_members};
constinit const Shape email_address = {.name = "EmailAddress", .type = Type::string};
constinit const std::string_view type_values[] = {"CanonicalUser", "AmazonCustomerByEmail", "Group"};
constinit const Shape type = {.name = "Type", .type = Type::string, .values = type_values};
constinit const Shape uri = {.name = "URI", .type = Type::string};
constinit const Member grantee_members[] = {{"DisplayName", "DisplayName", &display_name},
    {"EmailAddress", "EmailAddress", &email_address}, {"ID", "ID", &id},
    {.name = "Type", .wire = "xsi:type", .shape = &type, .required = true}, {"URI", "URI", &uri}};
constinit const Shape grantee = {.name = "Grantee", .type = Type::structure, .members = grantee_members};
constinit const std::string_view permission_values[] = {"FULL_CONTROL", "WRITE", "WRITE_ACP", "READ", "READ_ACP"};
constinit const Shape permission = {.name = "Permission", .type = Type::string, .values = permission_values};
constinit const Member grant_members[] = {{"Grantee", "Grantee", &grantee}, {"Permission", "Permission", &permission}};
constinit const Shape grant = {.name = "Grant", .type = Type::structure, .members = grant_members};
constinit const Shape grants = {.name = "Grants", .type = Type::list, .element = &grant, .item = "Grant"};
constinit const Member get_bucket_acl_output_members[] = {{"Owner", "Owner", &owner},
    {"Grants", "AccessControlList", &grants}};
constinit const Shape get_bucket_acl_output = {.name = "GetBucketAclOutput", .type = Type::structure,
    .members = get_bucket_acl_output_members};
constinit const Member get_bucket_cors_request_members[] = {
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header}};
constinit const Shape get_bucket_cors_request = {.name = "GetBucketCorsRequest", .type = Type::structure,
    .members = get_bucket_cors_request_members};
constinit const Shape allowed_header = {.name = "AllowedHeader", .type = Type::string};
constinit const Shape allowed_headers = {.name = "AllowedHeaders", .type = Type::list, .element = &allowed_header,
    .flattened = true};
constinit const Shape allowed_method = {.name = "AllowedMethod", .type = Type::string};
constinit const Shape allowed_methods = {.name = "AllowedMethods", .type = Type::list, .element = &allowed_method,
    .flattened = true};
constinit const Shape allowed_origin = {.name = "AllowedOrigin", .type = Type::string};
constinit const Shape allowed_origins = {.name = "AllowedOrigins", .type = Type::list, .element = &allowed_origin,
    .flattened = true};
constinit const Shape expose_header = {.name = "ExposeHeader", .type = Type::string};
constinit const Shape expose_headers = {.name = "ExposeHeaders", .type = Type::list, .element = &expose_header,
    .flattened = true};
constinit const Shape max_age_seconds = {.name = "MaxAgeSeconds", .type = Type::integer};
constinit const Member cors_rule_members[] = {{"ID", "ID", &id}, {"AllowedHeaders", "AllowedHeader", &allowed_headers},
    {.name = "AllowedMethods", .wire = "AllowedMethod", .shape = &allowed_methods, .required = true},
    {.name = "AllowedOrigins", .wire = "AllowedOrigin", .shape = &allowed_origins, .required = true},
    {"ExposeHeaders", "ExposeHeader", &expose_headers}, {"MaxAgeSeconds", "MaxAgeSeconds", &max_age_seconds}};
constinit const Shape cors_rule = {.name = "CORSRule", .type = Type::structure, .members = cors_rule_members};
constinit const Shape cors_rules = {.name = "CORSRules", .type = Type::list, .element = &cors_rule, .flattened = true};
constinit const Member get_bucket_cors_output_members[] = {{"CORSRules", "CORSRule", &cors_rules}};
constinit const Shape get_bucket_cors_output = {.name = "GetBucketCorsOutput", .type = Type::structure,
    .members = get_bucket_cors_output_members};
constinit const Member get_bucket_encryption_request_members[] = {
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header}};
constinit const Shape get_bucket_encryption_request = {.name = "GetBucketEncryptionRequest", .type = Type::structure,
    .members = get_bucket_encryption_request_members};
constinit const Member server_side_encryption_by_default_members[] = {
    {.name = "SSEAlgorithm", .wire = "SSEAlgorithm", .shape = &server_side_encryption, .required = true},
    {"KMSMasterKeyID", "KMSMasterKeyID", &ssekms_key_id}};
constinit const Shape server_side_encryption_by_default = {.name = "ServerSideEncryptionByDefault",
    .type = Type::structure, .members = server_side_encryption_by_default_members};
constinit const std::string_view encryption_type_values[] = {"NONE", "SSE-C"};
constinit const Shape encryption_type = {.name = "EncryptionType", .type = Type::string,
    .values = encryption_type_values};
constinit const Shape encryption_type_list = {.name = "EncryptionTypeList", .type = Type::list,
    .element = &encryption_type, .flattened = true};
constinit const Member blocked_encryption_types_members[] = {
    {"EncryptionType", "EncryptionType", &encryption_type_list}};
constinit const Shape blocked_encryption_types = {.name = "BlockedEncryptionTypes", .type = Type::structure,
    .members = blocked_encryption_types_members};
constinit const Member server_side_encryption_rule_members[] = {
    {"ApplyServerSideEncryptionByDefault", "ApplyServerSideEncryptionByDefault", &server_side_encryption_by_default},
    {"BucketKeyEnabled", "BucketKeyEnabled", &bucket_key_enabled},
    {"BlockedEncryptionTypes", "BlockedEncryptionTypes", &blocked_encryption_types}};
constinit const Shape server_side_encryption_rule = {.name = "ServerSideEncryptionRule", .type = Type::structure,
    .members = server_side_encryption_rule_members};
constinit const Shape server_side_encryption_rules = {.name = "ServerSideEncryptionRules", .type = Type::list,
    .element = &server_side_encryption_rule, .flattened = true};
constinit const Member server_side_encryption_configuration_members[] = {
    {.name = "Rules", .wire = "Rule", .shape = &server_side_encryption_rules, .required = true}};
constinit const Shape server_side_encryption_configuration = {.name = "ServerSideEncryptionConfiguration",
    .type = Type::structure, .members = server_side_encryption_configuration_members};
constinit const Member get_bucket_encryption_output_members[] = {
    {.name = "ServerSideEncryptionConfiguration", .wire = "ServerSideEncryptionConfiguration", .shape = &server_side_encryption_configuration, .place = Place::payload}};
constinit const Shape get_bucket_encryption_output = {.name = "GetBucketEncryptionOutput", .type = Type::structure,
    .members = get_bucket_encryption_output_members};
constinit const Member get_bucket_lifecycle_configuration_request_members[] = {
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header}};
constinit const Shape get_bucket_lifecycle_configuration_request = {.name = "GetBucketLifecycleConfigurationRequest",
    .type = Type::structure, .members = get_bucket_lifecycle_configuration_request_members};
constinit const Shape date = {.name = "Date", .type = Type::timestamp, .time = TimeFormat::iso8601};
constinit const Shape days = {.name = "Days", .type = Type::integer};
constinit const Shape expired_object_delete_marker = {.name = "ExpiredObjectDeleteMarker", .type = Type::boolean};
constinit const Member lifecycle_expiration_members[] = {{"Date", "Date", &date}, {"Days", "Days", &days},
    {"ExpiredObjectDeleteMarker", "ExpiredObjectDeleteMarker", &expired_object_delete_marker}};
constinit const Shape lifecycle_expiration = {.name = "LifecycleExpiration", .type = Type::structure,
    .members = lifecycle_expiration_members};
constinit const Shape prefix = {.name = "Prefix", .type = Type::string};
constinit const Shape object_size_greater_than_bytes = {.name = "ObjectSizeGreaterThanBytes", .type = Type::long_integer};
constinit const Shape object_size_less_than_bytes = {.name = "ObjectSizeLessThanBytes", .type = Type::long_integer};
constinit const Member lifecycle_rule_and_operator_members[] = {{"Prefix", "Prefix", &prefix},
    {"Tags", "Tag", &tag_set}, {"ObjectSizeGreaterThan", "ObjectSizeGreaterThan", &object_size_greater_than_bytes},
    {"ObjectSizeLessThan", "ObjectSizeLessThan", &object_size_less_than_bytes}};
constinit const Shape lifecycle_rule_and_operator = {.name = "LifecycleRuleAndOperator", .type = Type::structure,
    .members = lifecycle_rule_and_operator_members};
constinit const Member lifecycle_rule_filter_members[] = {{"Prefix", "Prefix", &prefix}, {"Tag", "Tag", &tag},
    {"ObjectSizeGreaterThan", "ObjectSizeGreaterThan", &object_size_greater_than_bytes},
    {"ObjectSizeLessThan", "ObjectSizeLessThan", &object_size_less_than_bytes},
    {"And", "And", &lifecycle_rule_and_operator}};
constinit const Shape lifecycle_rule_filter = {.name = "LifecycleRuleFilter", .type = Type::structure,
    .members = lifecycle_rule_filter_members};
constinit const std::string_view expiration_status_values[] = {"Enabled", "Disabled"};
constinit const Shape expiration_status = {.name = "ExpirationStatus", .type = Type::string,
    .values = expiration_status_values};
constinit const std::string_view transition_storage_class_values[] = {"GLACIER", "STANDARD_IA", "ONEZONE_IA",
    "INTELLIGENT_TIERING", "DEEP_ARCHIVE", "GLACIER_IR"};
constinit const Shape transition_storage_class = {.name = "TransitionStorageClass", .type = Type::string,
    .values = transition_storage_class_values};
constinit const Member transition_members[] = {{"Date", "Date", &date}, {"Days", "Days", &days},
    {"StorageClass", "StorageClass", &transition_storage_class}};
constinit const Shape transition = {.name = "Transition", .type = Type::structure, .members = transition_members};
constinit const Shape transition_list = {.name = "TransitionList", .type = Type::list, .element = &transition,
    .flattened = true};
constinit const Shape version_count = {.name = "VersionCount", .type = Type::integer};
constinit const Member noncurrent_version_transition_members[] = {{"NoncurrentDays", "NoncurrentDays", &days},
    {"StorageClass", "StorageClass", &transition_storage_class},
    {"NewerNoncurrentVersions", "NewerNoncurrentVersions", &version_count}};
constinit const Shape noncurrent_version_transition = {.name = "NoncurrentVersionTransition", .type = Type::structure,
    .members = noncurrent_version_transition_members};
constinit const Shape noncurrent_version_transition_list = {.name = "NoncurrentVersionTransitionList",
    .type = Type::list, .element = &noncurrent_version_transition, .flattened = true};
constinit const Member noncurrent_version_expiration_members[] = {{"NoncurrentDays", "NoncurrentDays", &days},
    {"NewerNoncurrentVersions", "NewerNoncurrentVersions", &version_count}};
constinit const Shape noncurrent_version_expiration = {.name = "NoncurrentVersionExpiration", .type = Type::structure,
    .members = noncurrent_version_expiration_members};
constinit const Shape days_after_initiation = {.name = "DaysAfterInitiation", .type = Type::integer};
constinit const Member abort_incomplete_multipart_upload_members[] = {
    {"DaysAfterInitiation", "DaysAfterInitiation", &days_after_initiation}};
constinit const Shape abort_incomplete_multipart_upload = {.name = "AbortIncompleteMultipartUpload",
    .type = Type::structure, .members = abort_incomplete_multipart_upload_members};
constinit const Member lifecycle_rule_members[] = {{"Expiration", "Expiration", &lifecycle_expiration},
    {"ID", "ID", &id}, {"Prefix", "Prefix", &prefix}, {"Filter", "Filter", &lifecycle_rule_filter},
    {.name = "Status", .wire = "Status", .shape = &expiration_status, .required = true},
    {"Transitions", "Transition", &transition_list},
    {"NoncurrentVersionTransitions", "NoncurrentVersionTransition", &noncurrent_version_transition_list},
    {"NoncurrentVersionExpiration", "NoncurrentVersionExpiration", &noncurrent_version_expiration},
    {"AbortIncompleteMultipartUpload", "AbortIncompleteMultipartUpload", &abort_incomplete_multipart_upload}};
constinit const Shape lifecycle_rule = {.name = "LifecycleRule", .type = Type::structure,
    .members = lifecycle_rule_members};
constinit const Shape lifecycle_rules = {.name = "LifecycleRules", .type = Type::list, .element = &lifecycle_rule,
    .flattened = true};
constinit const std::string_view transition_default_minimum_object_size_values[] = {"varies_by_storage_class",
    "all_storage_classes_128K"};
constinit const Shape transition_default_minimum_object_size = {.name = "TransitionDefaultMinimumObjectSize",
    .type = Type::string, .values = transition_default_minimum_object_size_values};
constinit const Member get_bucket_lifecycle_configuration_output_members[] = {{"Rules", "Rule", &lifecycle_rules},
    {.name = "TransitionDefaultMinimumObjectSize", .wire = "x-amz-transition-default-minimum-object-size", .shape = &transition_default_minimum_object_size, .place = Place::header}};
constinit const Shape get_bucket_lifecycle_configuration_output = {.name = "GetBucketLifecycleConfigurationOutput",
    .type = Type::structure, .members = get_bucket_lifecycle_configuration_output_members};
constinit const Member get_bucket_location_request_members[] = {
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header}};
constinit const Shape get_bucket_location_request = {.name = "GetBucketLocationRequest", .type = Type::structure,
    .members = get_bucket_location_request_members};
constinit const Member get_bucket_location_output_members[] = {
    {"LocationConstraint", "LocationConstraint", &bucket_location_constraint}};
constinit const Shape get_bucket_location_output = {.name = "GetBucketLocationOutput", .type = Type::structure,
    .members = get_bucket_location_output_members};
constinit const Member get_bucket_logging_request_members[] = {
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header}};
constinit const Shape get_bucket_logging_request = {.name = "GetBucketLoggingRequest", .type = Type::structure,
    .members = get_bucket_logging_request_members};
constinit const Shape target_bucket = {.name = "TargetBucket", .type = Type::string};
constinit const std::string_view bucket_logs_permission_values[] = {"FULL_CONTROL", "READ", "WRITE"};
constinit const Shape bucket_logs_permission = {.name = "BucketLogsPermission", .type = Type::string,
    .values = bucket_logs_permission_values};
constinit const Member target_grant_members[] = {{"Grantee", "Grantee", &grantee},
    {"Permission", "Permission", &bucket_logs_permission}};
constinit const Shape target_grant = {.name = "TargetGrant", .type = Type::structure, .members = target_grant_members};
constinit const Shape target_grants = {.name = "TargetGrants", .type = Type::list, .element = &target_grant,
    .item = "Grant"};
constinit const Shape target_prefix = {.name = "TargetPrefix", .type = Type::string};
constinit const Shape simple_prefix = {.name = "SimplePrefix", .type = Type::structure};
constinit const std::string_view partition_date_source_values[] = {"EventTime", "DeliveryTime"};
constinit const Shape partition_date_source = {.name = "PartitionDateSource", .type = Type::string,
    .values = partition_date_source_values};
constinit const Member partitioned_prefix_members[] = {
    {"PartitionDateSource", "PartitionDateSource", &partition_date_source}};
constinit const Shape partitioned_prefix = {.name = "PartitionedPrefix", .type = Type::structure,
    .members = partitioned_prefix_members};
constinit const Member target_object_key_format_members[] = {{"SimplePrefix", "SimplePrefix", &simple_prefix},
    {"PartitionedPrefix", "PartitionedPrefix", &partitioned_prefix}};
constinit const Shape target_object_key_format = {.name = "TargetObjectKeyFormat", .type = Type::structure,
    .members = target_object_key_format_members};
constinit const Member logging_enabled_members[] = {
    {.name = "TargetBucket", .wire = "TargetBucket", .shape = &target_bucket, .required = true},
    {"TargetGrants", "TargetGrants", &target_grants},
    {.name = "TargetPrefix", .wire = "TargetPrefix", .shape = &target_prefix, .required = true},
    {"TargetObjectKeyFormat", "TargetObjectKeyFormat", &target_object_key_format}};
constinit const Shape logging_enabled = {.name = "LoggingEnabled", .type = Type::structure,
    .members = logging_enabled_members};
constinit const Member get_bucket_logging_output_members[] = {{"LoggingEnabled", "LoggingEnabled", &logging_enabled}};
constinit const Shape get_bucket_logging_output = {.name = "GetBucketLoggingOutput", .type = Type::structure,
    .members = get_bucket_logging_output_members};
constinit const Member get_bucket_notification_configuration_request_members[] = {
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header}};
constinit const Shape get_bucket_notification_configuration_request = {
    .name = "GetBucketNotificationConfigurationRequest", .type = Type::structure,
    .members = get_bucket_notification_configuration_request_members};
constinit const Shape notification_id = {.name = "NotificationId", .type = Type::string};
constinit const Shape topic_arn = {.name = "TopicArn", .type = Type::string};
constinit const std::string_view event_values[] = {"s3:ReducedRedundancyLostObject", "s3:ObjectCreated:*",
    "s3:ObjectCreated:Put", "s3:ObjectCreated:Post", "s3:ObjectCreated:Copy",
    "s3:ObjectCreated:CompleteMultipartUpload", "s3:ObjectRemoved:*", "s3:ObjectRemoved:Delete",
    "s3:ObjectRemoved:DeleteMarkerCreated", "s3:ObjectRestore:*", "s3:ObjectRestore:Post", "s3:ObjectRestore:Completed",
    "s3:Replication:*", "s3:Replication:OperationFailedReplication", "s3:Replication:OperationNotTracked",
    "s3:Replication:OperationMissedThreshold", "s3:Replication:OperationReplicatedAfterThreshold",
    "s3:ObjectRestore:Delete", "s3:LifecycleTransition", "s3:IntelligentTiering", "s3:ObjectAcl:Put",
    "s3:LifecycleExpiration:*", "s3:LifecycleExpiration:Delete", "s3:LifecycleExpiration:DeleteMarkerCreated",
    "s3:ObjectTagging:*", "s3:ObjectTagging:Put", "s3:ObjectTagging:Delete"};
constinit const Shape event = {.name = "Event", .type = Type::string, .values = event_values};
constinit const Shape event_list = {.name = "EventList", .type = Type::list, .element = &event, .flattened = true};
constinit const std::string_view filter_rule_name_values[] = {"prefix", "suffix"};
constinit const Shape filter_rule_name = {.name = "FilterRuleName", .type = Type::string,
    .values = filter_rule_name_values};
constinit const Shape filter_rule_value = {.name = "FilterRuleValue", .type = Type::string};
constinit const Member filter_rule_members[] = {{"Name", "Name", &filter_rule_name},
    {"Value", "Value", &filter_rule_value}};
constinit const Shape filter_rule = {.name = "FilterRule", .type = Type::structure, .members = filter_rule_members};
constinit const Shape filter_rule_list = {.name = "FilterRuleList", .type = Type::list, .element = &filter_rule,
    .flattened = true};
constinit const Member s3_key_filter_members[] = {{"FilterRules", "FilterRule", &filter_rule_list}};
constinit const Shape s3_key_filter = {.name = "S3KeyFilter", .type = Type::structure, .members = s3_key_filter_members};
constinit const Member notification_configuration_filter_members[] = {{"Key", "S3Key", &s3_key_filter}};
constinit const Shape notification_configuration_filter = {.name = "NotificationConfigurationFilter",
    .type = Type::structure, .members = notification_configuration_filter_members};
constinit const Member topic_configuration_members[] = {{"Id", "Id", &notification_id},
    {.name = "TopicArn", .wire = "Topic", .shape = &topic_arn, .required = true},
    {.name = "Events", .wire = "Event", .shape = &event_list, .required = true},
    {"Filter", "Filter", &notification_configuration_filter}};
constinit const Shape topic_configuration = {.name = "TopicConfiguration", .type = Type::structure,
    .members = topic_configuration_members};
constinit const Shape topic_configuration_list = {.name = "TopicConfigurationList", .type = Type::list,
    .element = &topic_configuration, .flattened = true};
constinit const Shape queue_arn = {.name = "QueueArn", .type = Type::string};
constinit const Member queue_configuration_members[] = {{"Id", "Id", &notification_id},
    {.name = "QueueArn", .wire = "Queue", .shape = &queue_arn, .required = true},
    {.name = "Events", .wire = "Event", .shape = &event_list, .required = true},
    {"Filter", "Filter", &notification_configuration_filter}};
constinit const Shape queue_configuration = {.name = "QueueConfiguration", .type = Type::structure,
    .members = queue_configuration_members};
constinit const Shape queue_configuration_list = {.name = "QueueConfigurationList", .type = Type::list,
    .element = &queue_configuration, .flattened = true};
constinit const Shape lambda_function_arn = {.name = "LambdaFunctionArn", .type = Type::string};
constinit const Member lambda_function_configuration_members[] = {{"Id", "Id", &notification_id},
    {.name = "LambdaFunctionArn", .wire = "CloudFunction", .shape = &lambda_function_arn, .required = true},
    {.name = "Events", .wire = "Event", .shape = &event_list, .required = true},
    {"Filter", "Filter", &notification_configuration_filter}};
constinit const Shape lambda_function_configuration = {.name = "LambdaFunctionConfiguration", .type = Type::structure,
    .members = lambda_function_configuration_members};
constinit const Shape lambda_function_configuration_list = {.name = "LambdaFunctionConfigurationList",
    .type = Type::list, .element = &lambda_function_configuration, .flattened = true};
constinit const Shape event_bridge_configuration = {.name = "EventBridgeConfiguration", .type = Type::structure};
constinit const Member notification_configuration_members[] = {
    {"TopicConfigurations", "TopicConfiguration", &topic_configuration_list},
    {"QueueConfigurations", "QueueConfiguration", &queue_configuration_list},
    {"LambdaFunctionConfigurations", "CloudFunctionConfiguration", &lambda_function_configuration_list},
    {"EventBridgeConfiguration", "EventBridgeConfiguration", &event_bridge_configuration}};
constinit const Shape notification_configuration = {.name = "NotificationConfiguration", .type = Type::structure,
    .members = notification_configuration_members};
constinit const Member get_bucket_ownership_controls_request_members[] = {
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header}};
constinit const Shape get_bucket_ownership_controls_request = {.name = "GetBucketOwnershipControlsRequest",
    .type = Type::structure, .members = get_bucket_ownership_controls_request_members};
constinit const Member ownership_controls_rule_members[] = {
    {.name = "ObjectOwnership", .wire = "ObjectOwnership", .shape = &object_ownership, .required = true}};
constinit const Shape ownership_controls_rule = {.name = "OwnershipControlsRule", .type = Type::structure,
    .members = ownership_controls_rule_members};
constinit const Shape ownership_controls_rules = {.name = "OwnershipControlsRules", .type = Type::list,
    .element = &ownership_controls_rule, .flattened = true};
constinit const Member ownership_controls_members[] = {
    {.name = "Rules", .wire = "Rule", .shape = &ownership_controls_rules, .required = true}};
constinit const Shape ownership_controls = {.name = "OwnershipControls", .type = Type::structure,
    .members = ownership_controls_members};
constinit const Member get_bucket_ownership_controls_output_members[] = {
    {.name = "OwnershipControls", .wire = "OwnershipControls", .shape = &ownership_controls, .place = Place::payload}};
constinit const Shape get_bucket_ownership_controls_output = {.name = "GetBucketOwnershipControlsOutput",
    .type = Type::structure, .members = get_bucket_ownership_controls_output_members};
constinit const Member get_bucket_policy_request_members[] = {
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header}};
constinit const Shape get_bucket_policy_request = {.name = "GetBucketPolicyRequest", .type = Type::structure,
    .members = get_bucket_policy_request_members};
constinit const Shape policy = {.name = "Policy", .type = Type::string};
constinit const Member get_bucket_policy_output_members[] = {
    {.name = "Policy", .wire = "Policy", .shape = &policy, .place = Place::payload}};
constinit const Shape get_bucket_policy_output = {.name = "GetBucketPolicyOutput", .type = Type::structure,
    .members = get_bucket_policy_output_members};
constinit const Member get_bucket_policy_status_request_members[] = {
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header}};
constinit const Shape get_bucket_policy_status_request = {.name = "GetBucketPolicyStatusRequest",
    .type = Type::structure, .members = get_bucket_policy_status_request_members};
constinit const Shape is_public = {.name = "IsPublic", .type = Type::boolean};
constinit const Member policy_status_members[] = {{"IsPublic", "IsPublic", &is_public}};
constinit const Shape policy_status = {.name = "PolicyStatus", .type = Type::structure, .members = policy_status_members};
constinit const Member get_bucket_policy_status_output_members[] = {
    {.name = "PolicyStatus", .wire = "PolicyStatus", .shape = &policy_status, .place = Place::payload}};
constinit const Shape get_bucket_policy_status_output = {.name = "GetBucketPolicyStatusOutput", .type = Type::structure,
    .members = get_bucket_policy_status_output_members};
constinit const Member get_bucket_replication_request_members[] = {
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header}};
constinit const Shape get_bucket_replication_request = {.name = "GetBucketReplicationRequest", .type = Type::structure,
    .members = get_bucket_replication_request_members};
constinit const Shape role = {.name = "Role", .type = Type::string};
constinit const Shape priority = {.name = "Priority", .type = Type::integer};
constinit const Member replication_rule_and_operator_members[] = {{"Prefix", "Prefix", &prefix},
    {"Tags", "Tag", &tag_set}};
constinit const Shape replication_rule_and_operator = {.name = "ReplicationRuleAndOperator", .type = Type::structure,
    .members = replication_rule_and_operator_members};
constinit const Member replication_rule_filter_members[] = {{"Prefix", "Prefix", &prefix}, {"Tag", "Tag", &tag},
    {"And", "And", &replication_rule_and_operator}};
constinit const Shape replication_rule_filter = {.name = "ReplicationRuleFilter", .type = Type::structure,
    .members = replication_rule_filter_members};
constinit const std::string_view replication_rule_status_values[] = {"Enabled", "Disabled"};
constinit const Shape replication_rule_status = {.name = "ReplicationRuleStatus", .type = Type::string,
    .values = replication_rule_status_values};
constinit const std::string_view sse_kms_encrypted_objects_status_values[] = {"Enabled", "Disabled"};
constinit const Shape sse_kms_encrypted_objects_status = {.name = "SseKmsEncryptedObjectsStatus", .type = Type::string,
    .values = sse_kms_encrypted_objects_status_values};
constinit const Member sse_kms_encrypted_objects_members[] = {
    {.name = "Status", .wire = "Status", .shape = &sse_kms_encrypted_objects_status, .required = true}};
constinit const Shape sse_kms_encrypted_objects = {.name = "SseKmsEncryptedObjects", .type = Type::structure,
    .members = sse_kms_encrypted_objects_members};
constinit const std::string_view replica_modifications_status_values[] = {"Enabled", "Disabled"};
constinit const Shape replica_modifications_status = {.name = "ReplicaModificationsStatus", .type = Type::string,
    .values = replica_modifications_status_values};
constinit const Member replica_modifications_members[] = {
    {.name = "Status", .wire = "Status", .shape = &replica_modifications_status, .required = true}};
constinit const Shape replica_modifications = {.name = "ReplicaModifications", .type = Type::structure,
    .members = replica_modifications_members};
constinit const Member source_selection_criteria_members[] = {
    {"SseKmsEncryptedObjects", "SseKmsEncryptedObjects", &sse_kms_encrypted_objects},
    {"ReplicaModifications", "ReplicaModifications", &replica_modifications}};
constinit const Shape source_selection_criteria = {.name = "SourceSelectionCriteria", .type = Type::structure,
    .members = source_selection_criteria_members};
constinit const std::string_view existing_object_replication_status_values[] = {"Enabled", "Disabled"};
constinit const Shape existing_object_replication_status = {.name = "ExistingObjectReplicationStatus",
    .type = Type::string, .values = existing_object_replication_status_values};
constinit const Member existing_object_replication_members[] = {
    {.name = "Status", .wire = "Status", .shape = &existing_object_replication_status, .required = true}};
constinit const Shape existing_object_replication = {.name = "ExistingObjectReplication", .type = Type::structure,
    .members = existing_object_replication_members};
constinit const std::string_view owner_override_values[] = {"Destination"};
constinit const Shape owner_override = {.name = "OwnerOverride", .type = Type::string, .values = owner_override_values};
constinit const Member access_control_translation_members[] = {
    {.name = "Owner", .wire = "Owner", .shape = &owner_override, .required = true}};
constinit const Shape access_control_translation = {.name = "AccessControlTranslation", .type = Type::structure,
    .members = access_control_translation_members};
constinit const Shape replica_kms_key_id = {.name = "ReplicaKmsKeyID", .type = Type::string};
constinit const Member encryption_configuration_members[] = {
    {"ReplicaKmsKeyID", "ReplicaKmsKeyID", &replica_kms_key_id}};
constinit const Shape encryption_configuration = {.name = "EncryptionConfiguration", .type = Type::structure,
    .members = encryption_configuration_members};
constinit const std::string_view replication_time_status_values[] = {"Enabled", "Disabled"};
constinit const Shape replication_time_status = {.name = "ReplicationTimeStatus", .type = Type::string,
    .values = replication_time_status_values};
constinit const Shape minutes = {.name = "Minutes", .type = Type::integer};
constinit const Member replication_time_value_members[] = {{"Minutes", "Minutes", &minutes}};
constinit const Shape replication_time_value = {.name = "ReplicationTimeValue", .type = Type::structure,
    .members = replication_time_value_members};
constinit const Member replication_time_members[] = {
    {.name = "Status", .wire = "Status", .shape = &replication_time_status, .required = true},
    {.name = "Time", .wire = "Time", .shape = &replication_time_value, .required = true}};
constinit const Shape replication_time = {.name = "ReplicationTime", .type = Type::structure,
    .members = replication_time_members};
constinit const std::string_view metrics_status_values[] = {"Enabled", "Disabled"};
constinit const Shape metrics_status = {.name = "MetricsStatus", .type = Type::string, .values = metrics_status_values};
constinit const Member metrics_members[] = {
    {.name = "Status", .wire = "Status", .shape = &metrics_status, .required = true},
    {"EventThreshold", "EventThreshold", &replication_time_value}};
constinit const Shape metrics = {.name = "Metrics", .type = Type::structure, .members = metrics_members};
constinit const Member destination_members[] = {
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .required = true}, {"Account", "Account", &account_id},
    {"StorageClass", "StorageClass", &storage_class},
    {"AccessControlTranslation", "AccessControlTranslation", &access_control_translation},
    {"EncryptionConfiguration", "EncryptionConfiguration", &encryption_configuration},
    {"ReplicationTime", "ReplicationTime", &replication_time}, {"Metrics", "Metrics", &metrics}};
constinit const Shape destination = {.name = "Destination", .type = Type::structure, .members = destination_members};
constinit const std::string_view delete_marker_replication_status_values[] = {"Enabled", "Disabled"};
constinit const Shape delete_marker_replication_status = {.name = "DeleteMarkerReplicationStatus", .type = Type::string,
    .values = delete_marker_replication_status_values};
constinit const Member delete_marker_replication_members[] = {{"Status", "Status", &delete_marker_replication_status}};
constinit const Shape delete_marker_replication = {.name = "DeleteMarkerReplication", .type = Type::structure,
    .members = delete_marker_replication_members};
constinit const Member replication_rule_members[] = {{"ID", "ID", &id}, {"Priority", "Priority", &priority},
    {"Prefix", "Prefix", &prefix}, {"Filter", "Filter", &replication_rule_filter},
    {.name = "Status", .wire = "Status", .shape = &replication_rule_status, .required = true},
    {"SourceSelectionCriteria", "SourceSelectionCriteria", &source_selection_criteria},
    {"ExistingObjectReplication", "ExistingObjectReplication", &existing_object_replication},
    {.name = "Destination", .wire = "Destination", .shape = &destination, .required = true},
    {"DeleteMarkerReplication", "DeleteMarkerReplication", &delete_marker_replication}};
constinit const Shape replication_rule = {.name = "ReplicationRule", .type = Type::structure,
    .members = replication_rule_members};
constinit const Shape replication_rules = {.name = "ReplicationRules", .type = Type::list, .element = &replication_rule,
    .flattened = true};
constinit const Member replication_configuration_members[] = {
    {.name = "Role", .wire = "Role", .shape = &role, .required = true},
    {.name = "Rules", .wire = "Rule", .shape = &replication_rules, .required = true}};
constinit const Shape replication_configuration = {.name = "ReplicationConfiguration", .type = Type::structure,
    .members = replication_configuration_members};
constinit const Member get_bucket_replication_output_members[] = {
    {.name = "ReplicationConfiguration", .wire = "ReplicationConfiguration", .shape = &replication_configuration, .place = Place::payload}};
constinit const Shape get_bucket_replication_output = {.name = "GetBucketReplicationOutput", .type = Type::structure,
    .members = get_bucket_replication_output_members};
constinit const Member get_bucket_request_payment_request_members[] = {
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header}};
constinit const Shape get_bucket_request_payment_request = {.name = "GetBucketRequestPaymentRequest",
    .type = Type::structure, .members = get_bucket_request_payment_request_members};
constinit const std::string_view payer_values[] = {"Requester", "BucketOwner"};
constinit const Shape payer = {.name = "Payer", .type = Type::string, .values = payer_values};
constinit const Member get_bucket_request_payment_output_members[] = {{"Payer", "Payer", &payer}};
constinit const Shape get_bucket_request_payment_output = {.name = "GetBucketRequestPaymentOutput",
    .type = Type::structure, .members = get_bucket_request_payment_output_members};
constinit const Member get_bucket_tagging_request_members[] = {
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header}};
constinit const Shape get_bucket_tagging_request = {.name = "GetBucketTaggingRequest", .type = Type::structure,
    .members = get_bucket_tagging_request_members};
constinit const Member get_bucket_tagging_output_members[] = {
    {.name = "TagSet", .wire = "TagSet", .shape = &tag_set, .required = true}};
constinit const Shape get_bucket_tagging_output = {.name = "GetBucketTaggingOutput", .type = Type::structure,
    .members = get_bucket_tagging_output_members};
constinit const Member get_bucket_versioning_request_members[] = {
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header}};
constinit const Shape get_bucket_versioning_request = {.name = "GetBucketVersioningRequest", .type = Type::structure,
    .members = get_bucket_versioning_request_members};
constinit const std::string_view bucket_versioning_status_values[] = {"Enabled", "Suspended"};
constinit const Shape bucket_versioning_status = {.name = "BucketVersioningStatus", .type = Type::string,
    .values = bucket_versioning_status_values};
constinit const std::string_view mfa_delete_status_values[] = {"Enabled", "Disabled"};
constinit const Shape mfa_delete_status = {.name = "MFADeleteStatus", .type = Type::string,
    .values = mfa_delete_status_values};
constinit const Member get_bucket_versioning_output_members[] = {{"Status", "Status", &bucket_versioning_status},
    {"MFADelete", "MfaDelete", &mfa_delete_status}};
constinit const Shape get_bucket_versioning_output = {.name = "GetBucketVersioningOutput", .type = Type::structure,
    .members = get_bucket_versioning_output_members};
constinit const Member get_bucket_website_request_members[] = {
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header}};
constinit const Shape get_bucket_website_request = {.name = "GetBucketWebsiteRequest", .type = Type::structure,
    .members = get_bucket_website_request_members};
constinit const Shape host_name = {.name = "HostName", .type = Type::string};
constinit const std::string_view protocol_values[] = {"http", "https"};
constinit const Shape protocol = {.name = "Protocol", .type = Type::string, .values = protocol_values};
constinit const Member redirect_all_requests_to_members[] = {
    {.name = "HostName", .wire = "HostName", .shape = &host_name, .required = true}, {"Protocol", "Protocol", &protocol}};
constinit const Shape redirect_all_requests_to = {.name = "RedirectAllRequestsTo", .type = Type::structure,
    .members = redirect_all_requests_to_members};
constinit const Shape suffix = {.name = "Suffix", .type = Type::string};
constinit const Member index_document_members[] = {
    {.name = "Suffix", .wire = "Suffix", .shape = &suffix, .required = true}};
constinit const Shape index_document = {.name = "IndexDocument", .type = Type::structure,
    .members = index_document_members};
constinit const Member error_document_members[] = {
    {.name = "Key", .wire = "Key", .shape = &object_key, .required = true}};
constinit const Shape error_document = {.name = "ErrorDocument", .type = Type::structure,
    .members = error_document_members};
constinit const Shape http_error_code_returned_equals = {.name = "HttpErrorCodeReturnedEquals", .type = Type::string};
constinit const Shape key_prefix_equals = {.name = "KeyPrefixEquals", .type = Type::string};
constinit const Member condition_members[] = {
    {"HttpErrorCodeReturnedEquals", "HttpErrorCodeReturnedEquals", &http_error_code_returned_equals},
    {"KeyPrefixEquals", "KeyPrefixEquals", &key_prefix_equals}};
constinit const Shape condition = {.name = "Condition", .type = Type::structure, .members = condition_members};
constinit const Shape http_redirect_code = {.name = "HttpRedirectCode", .type = Type::string};
constinit const Shape replace_key_prefix_with = {.name = "ReplaceKeyPrefixWith", .type = Type::string};
constinit const Shape replace_key_with = {.name = "ReplaceKeyWith", .type = Type::string};
constinit const Member redirect_members[] = {{"HostName", "HostName", &host_name},
    {"HttpRedirectCode", "HttpRedirectCode", &http_redirect_code}, {"Protocol", "Protocol", &protocol},
    {"ReplaceKeyPrefixWith", "ReplaceKeyPrefixWith", &replace_key_prefix_with},
    {"ReplaceKeyWith", "ReplaceKeyWith", &replace_key_with}};
constinit const Shape redirect = {.name = "Redirect", .type = Type::structure, .members = redirect_members};
constinit const Member routing_rule_members[] = {{"Condition", "Condition", &condition},
    {.name = "Redirect", .wire = "Redirect", .shape = &redirect, .required = true}};
constinit const Shape routing_rule = {.name = "RoutingRule", .type = Type::structure, .members = routing_rule_members};
constinit const Shape routing_rules = {.name = "RoutingRules", .type = Type::list, .element = &routing_rule,
    .item = "RoutingRule"};
constinit const Member get_bucket_website_output_members[] = {
    {"RedirectAllRequestsTo", "RedirectAllRequestsTo", &redirect_all_requests_to},
    {"IndexDocument", "IndexDocument", &index_document}, {"ErrorDocument", "ErrorDocument", &error_document},
    {"RoutingRules", "RoutingRules", &routing_rules}};
constinit const Shape get_bucket_website_output = {.name = "GetBucketWebsiteOutput", .type = Type::structure,
    .members = get_bucket_website_output_members};
constinit const Shape if_modified_since = {.name = "IfModifiedSince", .type = Type::timestamp,
    .time = TimeFormat::rfc822};
constinit const Shape if_unmodified_since = {.name = "IfUnmodifiedSince", .type = Type::timestamp,
    .time = TimeFormat::rfc822};
constinit const Shape range = {.name = "Range", .type = Type::string};
constinit const Shape response_cache_control = {.name = "ResponseCacheControl", .type = Type::string};
constinit const Shape response_content_disposition = {.name = "ResponseContentDisposition", .type = Type::string};
constinit const Shape response_content_encoding = {.name = "ResponseContentEncoding", .type = Type::string};
constinit const Shape response_content_language = {.name = "ResponseContentLanguage", .type = Type::string};
constinit const Shape response_content_type = {.name = "ResponseContentType", .type = Type::string};
constinit const Shape response_expires = {.name = "ResponseExpires", .type = Type::timestamp, .time = TimeFormat::rfc822};
constinit const std::string_view checksum_mode_values[] = {"ENABLED"};
constinit const Shape checksum_mode = {.name = "ChecksumMode", .type = Type::string, .values = checksum_mode_values};
constinit const Member get_object_request_members[] = {
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "IfMatch", .wire = "If-Match", .shape = &if_match, .place = Place::header},
    {.name = "IfModifiedSince", .wire = "If-Modified-Since", .shape = &if_modified_since, .place = Place::header},
    {.name = "IfNoneMatch", .wire = "If-None-Match", .shape = &if_none_match, .place = Place::header},
    {.name = "IfUnmodifiedSince", .wire = "If-Unmodified-Since", .shape = &if_unmodified_since, .place = Place::header},
    {.name = "Key", .wire = "Key", .shape = &object_key, .place = Place::uri, .required = true},
    {.name = "Range", .wire = "Range", .shape = &range, .place = Place::header},
    {.name = "ResponseCacheControl", .wire = "response-cache-control", .shape = &response_cache_control, .place = Place::query},
    {.name = "ResponseContentDisposition", .wire = "response-content-disposition", .shape = &response_content_disposition, .place = Place::query},
    {.name = "ResponseContentEncoding", .wire = "response-content-encoding", .shape = &response_content_encoding, .place = Place::query},
    {.name = "ResponseContentLanguage", .wire = "response-content-language", .shape = &response_content_language, .place = Place::query},
    {.name = "ResponseContentType", .wire = "response-content-type", .shape = &response_content_type, .place = Place::query},
    {.name = "ResponseExpires", .wire = "response-expires", .shape = &response_expires, .place = Place::query},
    {.name = "VersionId", .wire = "versionId", .shape = &object_version_id, .place = Place::query},
    {.name = "SSECustomerAlgorithm", .wire = "x-amz-server-side-encryption-customer-algorithm", .shape = &sse_customer_algorithm, .place = Place::header},
    {.name = "SSECustomerKey", .wire = "x-amz-server-side-encryption-customer-key", .shape = &sse_customer_key, .place = Place::header},
    {.name = "SSECustomerKeyMD5", .wire = "x-amz-server-side-encryption-customer-key-MD5", .shape = &sse_customer_key_md5, .place = Place::header},
    {.name = "RequestPayer", .wire = "x-amz-request-payer", .shape = &request_payer, .place = Place::header},
    {.name = "PartNumber", .wire = "partNumber", .shape = &part_number, .place = Place::query},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header},
    {.name = "ChecksumMode", .wire = "x-amz-checksum-mode", .shape = &checksum_mode, .place = Place::header}};
constinit const Shape get_object_request = {.name = "GetObjectRequest", .type = Type::structure,
    .members = get_object_request_members};
constinit const Shape body = {.name = "Body", .type = Type::blob};
constinit const Shape accept_ranges = {.name = "AcceptRanges", .type = Type::string};
constinit const Shape restore = {.name = "Restore", .type = Type::string};
constinit const Shape last_modified_ = {.name = "LastModified", .type = Type::timestamp, .time = TimeFormat::rfc822};
constinit const Shape content_length = {.name = "ContentLength", .type = Type::long_integer};
constinit const Shape missing_meta = {.name = "MissingMeta", .type = Type::integer};
constinit const Shape content_range = {.name = "ContentRange", .type = Type::string};
constinit const std::string_view replication_status_values[] = {"COMPLETE", "PENDING", "FAILED", "REPLICA", "COMPLETED"};
constinit const Shape replication_status = {.name = "ReplicationStatus", .type = Type::string,
    .values = replication_status_values};
constinit const Shape parts_count = {.name = "PartsCount", .type = Type::integer};
constinit const Shape tag_count = {.name = "TagCount", .type = Type::integer};
constinit const Member get_object_output_members[] = {
    {.name = "Body", .wire = "Body", .shape = &body, .place = Place::payload, .streaming = true},
    {.name = "DeleteMarker", .wire = "x-amz-delete-marker", .shape = &delete_marker, .place = Place::header},
    {.name = "AcceptRanges", .wire = "accept-ranges", .shape = &accept_ranges, .place = Place::header},
    {.name = "Expiration", .wire = "x-amz-expiration", .shape = &expiration, .place = Place::header},
    {.name = "Restore", .wire = "x-amz-restore", .shape = &restore, .place = Place::header},
    {.name = "LastModified", .wire = "Last-Modified", .shape = &last_modified_, .place = Place::header},
    {.name = "ContentLength", .wire = "Content-Length", .shape = &content_length, .place = Place::header},
    {.name = "ETag", .wire = "ETag", .shape = &e_tag, .place = Place::header},
    {.name = "ChecksumCRC32", .wire = "x-amz-checksum-crc32", .shape = &checksum_crc32, .place = Place::header},
    {.name = "ChecksumCRC32C", .wire = "x-amz-checksum-crc32c", .shape = &checksum_crc32_c, .place = Place::header},
    {.name = "ChecksumCRC64NVME", .wire = "x-amz-checksum-crc64nvme", .shape = &checksum_crc64_nvme, .place = Place::header},
    {.name = "ChecksumSHA1", .wire = "x-amz-checksum-sha1", .shape = &checksum_sha1, .place = Place::header},
    {.name = "ChecksumSHA256", .wire = "x-amz-checksum-sha256", .shape = &checksum_sha256, .place = Place::header},
    {.name = "ChecksumSHA512", .wire = "x-amz-checksum-sha512", .shape = &checksum_sha512, .place = Place::header},
    {.name = "ChecksumMD5", .wire = "x-amz-checksum-md5", .shape = &checksum_md5, .place = Place::header},
    {.name = "ChecksumXXHASH64", .wire = "x-amz-checksum-xxhash64", .shape = &checksum_xxhash64, .place = Place::header},
    {.name = "ChecksumXXHASH3", .wire = "x-amz-checksum-xxhash3", .shape = &checksum_xxhash3, .place = Place::header},
    {.name = "ChecksumXXHASH128", .wire = "x-amz-checksum-xxhash128", .shape = &checksum_xxhash128, .place = Place::header},
    {.name = "ChecksumType", .wire = "x-amz-checksum-type", .shape = &checksum_type, .place = Place::header},
    {.name = "MissingMeta", .wire = "x-amz-missing-meta", .shape = &missing_meta, .place = Place::header},
    {.name = "VersionId", .wire = "x-amz-version-id", .shape = &object_version_id, .place = Place::header},
    {.name = "CacheControl", .wire = "Cache-Control", .shape = &cache_control, .place = Place::header},
    {.name = "ContentDisposition", .wire = "Content-Disposition", .shape = &content_disposition, .place = Place::header},
    {.name = "ContentEncoding", .wire = "Content-Encoding", .shape = &content_encoding, .place = Place::header},
    {.name = "ContentLanguage", .wire = "Content-Language", .shape = &content_language, .place = Place::header},
    {.name = "ContentRange", .wire = "Content-Range", .shape = &content_range, .place = Place::header},
    {.name = "ContentType", .wire = "Content-Type", .shape = &content_type, .place = Place::header},
    {.name = "Expires", .wire = "Expires", .shape = &expires, .place = Place::header},
    {.name = "WebsiteRedirectLocation", .wire = "x-amz-website-redirect-location", .shape = &website_redirect_location, .place = Place::header},
    {.name = "ServerSideEncryption", .wire = "x-amz-server-side-encryption", .shape = &server_side_encryption, .place = Place::header},
    {.name = "Metadata", .wire = "x-amz-meta-", .shape = &metadata, .place = Place::headers},
    {.name = "SSECustomerAlgorithm", .wire = "x-amz-server-side-encryption-customer-algorithm", .shape = &sse_customer_algorithm, .place = Place::header},
    {.name = "SSECustomerKeyMD5", .wire = "x-amz-server-side-encryption-customer-key-MD5", .shape = &sse_customer_key_md5, .place = Place::header},
    {.name = "SSEKMSKeyId", .wire = "x-amz-server-side-encryption-aws-kms-key-id", .shape = &ssekms_key_id, .place = Place::header},
    {.name = "BucketKeyEnabled", .wire = "x-amz-server-side-encryption-bucket-key-enabled", .shape = &bucket_key_enabled, .place = Place::header},
    {.name = "StorageClass", .wire = "x-amz-storage-class", .shape = &storage_class, .place = Place::header},
    {.name = "RequestCharged", .wire = "x-amz-request-charged", .shape = &request_charged, .place = Place::header},
    {.name = "ReplicationStatus", .wire = "x-amz-replication-status", .shape = &replication_status, .place = Place::header},
    {.name = "PartsCount", .wire = "x-amz-mp-parts-count", .shape = &parts_count, .place = Place::header},
    {.name = "TagCount", .wire = "x-amz-tagging-count", .shape = &tag_count, .place = Place::header},
    {.name = "ObjectLockMode", .wire = "x-amz-object-lock-mode", .shape = &object_lock_mode, .place = Place::header},
    {.name = "ObjectLockRetainUntilDate", .wire = "x-amz-object-lock-retain-until-date", .shape = &object_lock_retain_until_date, .place = Place::header},
    {.name = "ObjectLockLegalHoldStatus", .wire = "x-amz-object-lock-legal-hold", .shape = &object_lock_legal_hold_status, .place = Place::header}};
constinit const Shape get_object_output = {.name = "GetObjectOutput", .type = Type::structure,
    .members = get_object_output_members};
constinit const Shape no_such_key = {.name = "NoSuchKey", .type = Type::structure};
constinit const std::string_view intelligent_tiering_access_tier_values[] = {"ARCHIVE_ACCESS", "DEEP_ARCHIVE_ACCESS"};
constinit const Shape intelligent_tiering_access_tier = {.name = "IntelligentTieringAccessTier", .type = Type::string,
    .values = intelligent_tiering_access_tier_values};
constinit const Member invalid_object_state_members[] = {{"StorageClass", "StorageClass", &storage_class},
    {"AccessTier", "AccessTier", &intelligent_tiering_access_tier}};
constinit const Shape invalid_object_state = {.name = "InvalidObjectState", .type = Type::structure,
    .members = invalid_object_state_members};
constinit const ErrorShape get_object_errors[] = {{"NoSuchKey", 404, &no_such_key},
    {"InvalidObjectState", 403, &invalid_object_state}};
constinit const Member get_object_acl_request_members[] = {
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "Key", .wire = "Key", .shape = &object_key, .place = Place::uri, .required = true},
    {.name = "VersionId", .wire = "versionId", .shape = &object_version_id, .place = Place::query},
    {.name = "RequestPayer", .wire = "x-amz-request-payer", .shape = &request_payer, .place = Place::header},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header}};
constinit const Shape get_object_acl_request = {.name = "GetObjectAclRequest", .type = Type::structure,
    .members = get_object_acl_request_members};
constinit const Member get_object_acl_output_members[] = {{"Owner", "Owner", &owner},
    {"Grants", "AccessControlList", &grants},
    {.name = "RequestCharged", .wire = "x-amz-request-charged", .shape = &request_charged, .place = Place::header}};
constinit const Shape get_object_acl_output = {.name = "GetObjectAclOutput", .type = Type::structure,
    .members = get_object_acl_output_members};
constinit const ErrorShape get_object_acl_errors[] = {{"NoSuchKey", 404, &no_such_key}};
constinit const Shape max_parts = {.name = "MaxParts", .type = Type::integer};
constinit const Shape part_number_marker = {.name = "PartNumberMarker", .type = Type::integer};
constinit const std::string_view object_attributes_values[] = {"ETag", "Checksum", "ObjectParts", "StorageClass",
    "ObjectSize"};
constinit const Shape object_attributes = {.name = "ObjectAttributes", .type = Type::string,
    .values = object_attributes_values};
constinit const Shape object_attributes_list = {.name = "ObjectAttributesList", .type = Type::list,
    .element = &object_attributes};
constinit const Member get_object_attributes_request_members[] = {
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "Key", .wire = "Key", .shape = &object_key, .place = Place::uri, .required = true},
    {.name = "VersionId", .wire = "versionId", .shape = &object_version_id, .place = Place::query},
    {.name = "MaxParts", .wire = "x-amz-max-parts", .shape = &max_parts, .place = Place::header},
    {.name = "PartNumberMarker", .wire = "x-amz-part-number-marker", .shape = &part_number_marker, .place = Place::header},
    {.name = "SSECustomerAlgorithm", .wire = "x-amz-server-side-encryption-customer-algorithm", .shape = &sse_customer_algorithm, .place = Place::header},
    {.name = "SSECustomerKey", .wire = "x-amz-server-side-encryption-customer-key", .shape = &sse_customer_key, .place = Place::header},
    {.name = "SSECustomerKeyMD5", .wire = "x-amz-server-side-encryption-customer-key-MD5", .shape = &sse_customer_key_md5, .place = Place::header},
    {.name = "RequestPayer", .wire = "x-amz-request-payer", .shape = &request_payer, .place = Place::header},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header},
    {.name = "ObjectAttributes", .wire = "x-amz-object-attributes", .shape = &object_attributes_list, .place = Place::header, .required = true}};
constinit const Shape get_object_attributes_request = {.name = "GetObjectAttributesRequest", .type = Type::structure,
    .members = get_object_attributes_request_members};
constinit const Member checksum_members[] = {{"ChecksumCRC32", "ChecksumCRC32", &checksum_crc32},
    {"ChecksumCRC32C", "ChecksumCRC32C", &checksum_crc32_c},
    {"ChecksumCRC64NVME", "ChecksumCRC64NVME", &checksum_crc64_nvme}, {"ChecksumSHA1", "ChecksumSHA1", &checksum_sha1},
    {"ChecksumSHA256", "ChecksumSHA256", &checksum_sha256}, {"ChecksumSHA512", "ChecksumSHA512", &checksum_sha512},
    {"ChecksumMD5", "ChecksumMD5", &checksum_md5}, {"ChecksumXXHASH64", "ChecksumXXHASH64", &checksum_xxhash64},
    {"ChecksumXXHASH3", "ChecksumXXHASH3", &checksum_xxhash3},
    {"ChecksumXXHASH128", "ChecksumXXHASH128", &checksum_xxhash128}, {"ChecksumType", "ChecksumType", &checksum_type}};
constinit const Shape checksum = {.name = "Checksum", .type = Type::structure, .members = checksum_members};
constinit const Shape next_part_number_marker = {.name = "NextPartNumberMarker", .type = Type::integer};
constinit const Shape is_truncated = {.name = "IsTruncated", .type = Type::boolean};
constinit const Member object_part_members[] = {{"PartNumber", "PartNumber", &part_number}, {"Size", "Size", &size},
    {"ChecksumCRC32", "ChecksumCRC32", &checksum_crc32}, {"ChecksumCRC32C", "ChecksumCRC32C", &checksum_crc32_c},
    {"ChecksumCRC64NVME", "ChecksumCRC64NVME", &checksum_crc64_nvme}, {"ChecksumSHA1", "ChecksumSHA1", &checksum_sha1},
    {"ChecksumSHA256", "ChecksumSHA256", &checksum_sha256}, {"ChecksumSHA512", "ChecksumSHA512", &checksum_sha512},
    {"ChecksumMD5", "ChecksumMD5", &checksum_md5}, {"ChecksumXXHASH64", "ChecksumXXHASH64", &checksum_xxhash64},
    {"ChecksumXXHASH3", "ChecksumXXHASH3", &checksum_xxhash3},
    {"ChecksumXXHASH128", "ChecksumXXHASH128", &checksum_xxhash128}};
constinit const Shape object_part = {.name = "ObjectPart", .type = Type::structure, .members = object_part_members};
constinit const Shape parts_list = {.name = "PartsList", .type = Type::list, .element = &object_part, .flattened = true};
constinit const Member get_object_attributes_parts_members[] = {{"TotalPartsCount", "PartsCount", &parts_count},
    {"PartNumberMarker", "PartNumberMarker", &part_number_marker},
    {"NextPartNumberMarker", "NextPartNumberMarker", &next_part_number_marker}, {"MaxParts", "MaxParts", &max_parts},
    {"IsTruncated", "IsTruncated", &is_truncated}, {"Parts", "Part", &parts_list}};
constinit const Shape get_object_attributes_parts = {.name = "GetObjectAttributesParts", .type = Type::structure,
    .members = get_object_attributes_parts_members};
constinit const Shape object_size = {.name = "ObjectSize", .type = Type::long_integer};
constinit const Member get_object_attributes_output_members[] = {
    {.name = "DeleteMarker", .wire = "x-amz-delete-marker", .shape = &delete_marker, .place = Place::header},
    {.name = "LastModified", .wire = "Last-Modified", .shape = &last_modified_, .place = Place::header},
    {.name = "VersionId", .wire = "x-amz-version-id", .shape = &object_version_id, .place = Place::header},
    {.name = "RequestCharged", .wire = "x-amz-request-charged", .shape = &request_charged, .place = Place::header},
    {"ETag", "ETag", &e_tag}, {"Checksum", "Checksum", &checksum},
    {"ObjectParts", "ObjectParts", &get_object_attributes_parts}, {"StorageClass", "StorageClass", &storage_class},
    {"ObjectSize", "ObjectSize", &object_size}};
constinit const Shape get_object_attributes_output = {.name = "GetObjectAttributesOutput", .type = Type::structure,
    .members = get_object_attributes_output_members};
constinit const ErrorShape get_object_attributes_errors[] = {{"NoSuchKey", 404, &no_such_key}};
constinit const Member get_object_lock_configuration_request_members[] = {
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header}};
constinit const Shape get_object_lock_configuration_request = {.name = "GetObjectLockConfigurationRequest",
    .type = Type::structure, .members = get_object_lock_configuration_request_members};
constinit const std::string_view object_lock_enabled_values[] = {"Enabled"};
constinit const Shape object_lock_enabled = {.name = "ObjectLockEnabled", .type = Type::string,
    .values = object_lock_enabled_values};
constinit const std::string_view object_lock_retention_mode_values[] = {"GOVERNANCE", "COMPLIANCE"};
constinit const Shape object_lock_retention_mode = {.name = "ObjectLockRetentionMode", .type = Type::string,
    .values = object_lock_retention_mode_values};
constinit const Shape years = {.name = "Years", .type = Type::integer};
constinit const Member default_retention_members[] = {{"Mode", "Mode", &object_lock_retention_mode},
    {"Days", "Days", &days}, {"Years", "Years", &years}};
constinit const Shape default_retention = {.name = "DefaultRetention", .type = Type::structure,
    .members = default_retention_members};
constinit const Member object_lock_rule_members[] = {{"DefaultRetention", "DefaultRetention", &default_retention}};
constinit const Shape object_lock_rule = {.name = "ObjectLockRule", .type = Type::structure,
    .members = object_lock_rule_members};
constinit const Member object_lock_configuration_members[] = {
    {"ObjectLockEnabled", "ObjectLockEnabled", &object_lock_enabled}, {"Rule", "Rule", &object_lock_rule}};
constinit const Shape object_lock_configuration = {.name = "ObjectLockConfiguration", .type = Type::structure,
    .members = object_lock_configuration_members};
constinit const Member get_object_lock_configuration_output_members[] = {
    {.name = "ObjectLockConfiguration", .wire = "ObjectLockConfiguration", .shape = &object_lock_configuration, .place = Place::payload}};
constinit const Shape get_object_lock_configuration_output = {.name = "GetObjectLockConfigurationOutput",
    .type = Type::structure, .members = get_object_lock_configuration_output_members};
constinit const Member get_object_tagging_request_members[] = {
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "Key", .wire = "Key", .shape = &object_key, .place = Place::uri, .required = true},
    {.name = "VersionId", .wire = "versionId", .shape = &object_version_id, .place = Place::query},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header},
    {.name = "RequestPayer", .wire = "x-amz-request-payer", .shape = &request_payer, .place = Place::header}};
constinit const Shape get_object_tagging_request = {.name = "GetObjectTaggingRequest", .type = Type::structure,
    .members = get_object_tagging_request_members};
constinit const Member get_object_tagging_output_members[] = {
    {.name = "VersionId", .wire = "x-amz-version-id", .shape = &object_version_id, .place = Place::header},
    {.name = "TagSet", .wire = "TagSet", .shape = &tag_set, .required = true}};
constinit const Shape get_object_tagging_output = {.name = "GetObjectTaggingOutput", .type = Type::structure,
    .members = get_object_tagging_output_members};
constinit const Member get_public_access_block_request_members[] = {
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header}};
constinit const Shape get_public_access_block_request = {.name = "GetPublicAccessBlockRequest", .type = Type::structure,
    .members = get_public_access_block_request_members};
constinit const Shape setting = {.name = "Setting", .type = Type::boolean};
constinit const Member public_access_block_configuration_members[] = {{"BlockPublicAcls", "BlockPublicAcls", &setting},
    {"IgnorePublicAcls", "IgnorePublicAcls", &setting}, {"BlockPublicPolicy", "BlockPublicPolicy", &setting},
    {"RestrictPublicBuckets", "RestrictPublicBuckets", &setting}};
constinit const Shape public_access_block_configuration = {.name = "PublicAccessBlockConfiguration",
    .type = Type::structure, .members = public_access_block_configuration_members};
constinit const Member get_public_access_block_output_members[] = {
    {.name = "PublicAccessBlockConfiguration", .wire = "PublicAccessBlockConfiguration", .shape = &public_access_block_configuration, .place = Place::payload}};
constinit const Shape get_public_access_block_output = {.name = "GetPublicAccessBlockOutput", .type = Type::structure,
    .members = get_public_access_block_output_members};
constinit const Member head_bucket_request_members[] = {
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header}};
constinit const Shape head_bucket_request = {.name = "HeadBucketRequest", .type = Type::structure,
    .members = head_bucket_request_members};
constinit const Shape bucket_location_name = {.name = "BucketLocationName", .type = Type::string};
constinit const Shape region = {.name = "Region", .type = Type::string, .min = 0, .max = 20};
constinit const Shape access_point_alias = {.name = "AccessPointAlias", .type = Type::boolean};
constinit const Member head_bucket_output_members[] = {
    {.name = "BucketArn", .wire = "x-amz-bucket-arn", .shape = &s3_regional_or_s3_express_bucket_arn_string, .place = Place::header},
    {.name = "BucketLocationType", .wire = "x-amz-bucket-location-type", .shape = &location_type, .place = Place::header},
    {.name = "BucketLocationName", .wire = "x-amz-bucket-location-name", .shape = &bucket_location_name, .place = Place::header},
    {.name = "BucketRegion", .wire = "x-amz-bucket-region", .shape = &region, .place = Place::header},
    {.name = "AccessPointAlias", .wire = "x-amz-access-point-alias", .shape = &access_point_alias, .place = Place::header}};
constinit const Shape head_bucket_output = {.name = "HeadBucketOutput", .type = Type::structure,
    .members = head_bucket_output_members};
constinit const Shape no_such_bucket = {.name = "NoSuchBucket", .type = Type::structure};
constinit const ErrorShape head_bucket_errors[] = {{"NoSuchBucket", 404, &no_such_bucket}};
constinit const Member head_object_request_members[] = {
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "IfMatch", .wire = "If-Match", .shape = &if_match, .place = Place::header},
    {.name = "IfModifiedSince", .wire = "If-Modified-Since", .shape = &if_modified_since, .place = Place::header},
    {.name = "IfNoneMatch", .wire = "If-None-Match", .shape = &if_none_match, .place = Place::header},
    {.name = "IfUnmodifiedSince", .wire = "If-Unmodified-Since", .shape = &if_unmodified_since, .place = Place::header},
    {.name = "Key", .wire = "Key", .shape = &object_key, .place = Place::uri, .required = true},
    {.name = "Range", .wire = "Range", .shape = &range, .place = Place::header},
    {.name = "ResponseCacheControl", .wire = "response-cache-control", .shape = &response_cache_control, .place = Place::query},
    {.name = "ResponseContentDisposition", .wire = "response-content-disposition", .shape = &response_content_disposition, .place = Place::query},
    {.name = "ResponseContentEncoding", .wire = "response-content-encoding", .shape = &response_content_encoding, .place = Place::query},
    {.name = "ResponseContentLanguage", .wire = "response-content-language", .shape = &response_content_language, .place = Place::query},
    {.name = "ResponseContentType", .wire = "response-content-type", .shape = &response_content_type, .place = Place::query},
    {.name = "ResponseExpires", .wire = "response-expires", .shape = &response_expires, .place = Place::query},
    {.name = "VersionId", .wire = "versionId", .shape = &object_version_id, .place = Place::query},
    {.name = "SSECustomerAlgorithm", .wire = "x-amz-server-side-encryption-customer-algorithm", .shape = &sse_customer_algorithm, .place = Place::header},
    {.name = "SSECustomerKey", .wire = "x-amz-server-side-encryption-customer-key", .shape = &sse_customer_key, .place = Place::header},
    {.name = "SSECustomerKeyMD5", .wire = "x-amz-server-side-encryption-customer-key-MD5", .shape = &sse_customer_key_md5, .place = Place::header},
    {.name = "RequestPayer", .wire = "x-amz-request-payer", .shape = &request_payer, .place = Place::header},
    {.name = "PartNumber", .wire = "partNumber", .shape = &part_number, .place = Place::query},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header},
    {.name = "ChecksumMode", .wire = "x-amz-checksum-mode", .shape = &checksum_mode, .place = Place::header}};
constinit const Shape head_object_request = {.name = "HeadObjectRequest", .type = Type::structure,
    .members = head_object_request_members};
constinit const std::string_view archive_status_values[] = {"ARCHIVE_ACCESS", "DEEP_ARCHIVE_ACCESS"};
constinit const Shape archive_status = {.name = "ArchiveStatus", .type = Type::string, .values = archive_status_values};
constinit const Member head_object_output_members[] = {
    {.name = "DeleteMarker", .wire = "x-amz-delete-marker", .shape = &delete_marker, .place = Place::header},
    {.name = "AcceptRanges", .wire = "accept-ranges", .shape = &accept_ranges, .place = Place::header},
    {.name = "Expiration", .wire = "x-amz-expiration", .shape = &expiration, .place = Place::header},
    {.name = "Restore", .wire = "x-amz-restore", .shape = &restore, .place = Place::header},
    {.name = "ArchiveStatus", .wire = "x-amz-archive-status", .shape = &archive_status, .place = Place::header},
    {.name = "LastModified", .wire = "Last-Modified", .shape = &last_modified_, .place = Place::header},
    {.name = "ContentLength", .wire = "Content-Length", .shape = &content_length, .place = Place::header},
    {.name = "ChecksumCRC32", .wire = "x-amz-checksum-crc32", .shape = &checksum_crc32, .place = Place::header},
    {.name = "ChecksumCRC32C", .wire = "x-amz-checksum-crc32c", .shape = &checksum_crc32_c, .place = Place::header},
    {.name = "ChecksumCRC64NVME", .wire = "x-amz-checksum-crc64nvme", .shape = &checksum_crc64_nvme, .place = Place::header},
    {.name = "ChecksumSHA1", .wire = "x-amz-checksum-sha1", .shape = &checksum_sha1, .place = Place::header},
    {.name = "ChecksumSHA256", .wire = "x-amz-checksum-sha256", .shape = &checksum_sha256, .place = Place::header},
    {.name = "ChecksumSHA512", .wire = "x-amz-checksum-sha512", .shape = &checksum_sha512, .place = Place::header},
    {.name = "ChecksumMD5", .wire = "x-amz-checksum-md5", .shape = &checksum_md5, .place = Place::header},
    {.name = "ChecksumXXHASH64", .wire = "x-amz-checksum-xxhash64", .shape = &checksum_xxhash64, .place = Place::header},
    {.name = "ChecksumXXHASH3", .wire = "x-amz-checksum-xxhash3", .shape = &checksum_xxhash3, .place = Place::header},
    {.name = "ChecksumXXHASH128", .wire = "x-amz-checksum-xxhash128", .shape = &checksum_xxhash128, .place = Place::header},
    {.name = "ChecksumType", .wire = "x-amz-checksum-type", .shape = &checksum_type, .place = Place::header},
    {.name = "ETag", .wire = "ETag", .shape = &e_tag, .place = Place::header},
    {.name = "MissingMeta", .wire = "x-amz-missing-meta", .shape = &missing_meta, .place = Place::header},
    {.name = "VersionId", .wire = "x-amz-version-id", .shape = &object_version_id, .place = Place::header},
    {.name = "CacheControl", .wire = "Cache-Control", .shape = &cache_control, .place = Place::header},
    {.name = "ContentDisposition", .wire = "Content-Disposition", .shape = &content_disposition, .place = Place::header},
    {.name = "ContentEncoding", .wire = "Content-Encoding", .shape = &content_encoding, .place = Place::header},
    {.name = "ContentLanguage", .wire = "Content-Language", .shape = &content_language, .place = Place::header},
    {.name = "ContentType", .wire = "Content-Type", .shape = &content_type, .place = Place::header},
    {.name = "ContentRange", .wire = "Content-Range", .shape = &content_range, .place = Place::header},
    {.name = "Expires", .wire = "Expires", .shape = &expires, .place = Place::header},
    {.name = "WebsiteRedirectLocation", .wire = "x-amz-website-redirect-location", .shape = &website_redirect_location, .place = Place::header},
    {.name = "ServerSideEncryption", .wire = "x-amz-server-side-encryption", .shape = &server_side_encryption, .place = Place::header},
    {.name = "Metadata", .wire = "x-amz-meta-", .shape = &metadata, .place = Place::headers},
    {.name = "SSECustomerAlgorithm", .wire = "x-amz-server-side-encryption-customer-algorithm", .shape = &sse_customer_algorithm, .place = Place::header},
    {.name = "SSECustomerKeyMD5", .wire = "x-amz-server-side-encryption-customer-key-MD5", .shape = &sse_customer_key_md5, .place = Place::header},
    {.name = "SSEKMSKeyId", .wire = "x-amz-server-side-encryption-aws-kms-key-id", .shape = &ssekms_key_id, .place = Place::header},
    {.name = "BucketKeyEnabled", .wire = "x-amz-server-side-encryption-bucket-key-enabled", .shape = &bucket_key_enabled, .place = Place::header},
    {.name = "StorageClass", .wire = "x-amz-storage-class", .shape = &storage_class, .place = Place::header},
    {.name = "RequestCharged", .wire = "x-amz-request-charged", .shape = &request_charged, .place = Place::header},
    {.name = "ReplicationStatus", .wire = "x-amz-replication-status", .shape = &replication_status, .place = Place::header},
    {.name = "PartsCount", .wire = "x-amz-mp-parts-count", .shape = &parts_count, .place = Place::header},
    {.name = "TagCount", .wire = "x-amz-tagging-count", .shape = &tag_count, .place = Place::header},
    {.name = "ObjectLockMode", .wire = "x-amz-object-lock-mode", .shape = &object_lock_mode, .place = Place::header},
    {.name = "ObjectLockRetainUntilDate", .wire = "x-amz-object-lock-retain-until-date", .shape = &object_lock_retain_until_date, .place = Place::header},
    {.name = "ObjectLockLegalHoldStatus", .wire = "x-amz-object-lock-legal-hold", .shape = &object_lock_legal_hold_status, .place = Place::header}};
constinit const Shape head_object_output = {.name = "HeadObjectOutput", .type = Type::structure,
    .members = head_object_output_members};
constinit const ErrorShape head_object_errors[] = {{"NoSuchKey", 404, &no_such_key}};
constinit const Shape max_buckets = {.name = "MaxBuckets", .type = Type::integer, .min = 1, .max = 10000};
constinit const Shape token = {.name = "Token", .type = Type::string};
constinit const Shape bucket_region = {.name = "BucketRegion", .type = Type::string};
constinit const Member list_buckets_request_members[] = {
    {.name = "MaxBuckets", .wire = "max-buckets", .shape = &max_buckets, .place = Place::query},
    {.name = "ContinuationToken", .wire = "continuation-token", .shape = &token, .place = Place::query},
    {.name = "Prefix", .wire = "prefix", .shape = &prefix, .place = Place::query},
    {.name = "BucketRegion", .wire = "bucket-region", .shape = &bucket_region, .place = Place::query}};
constinit const Shape list_buckets_request = {.name = "ListBucketsRequest", .type = Type::structure,
    .members = list_buckets_request_members};
constinit const Shape creation_date = {.name = "CreationDate", .type = Type::timestamp, .time = TimeFormat::iso8601};
constinit const Member bucket_members[] = {{"Name", "Name", &bucket_name},
    {"CreationDate", "CreationDate", &creation_date}, {"BucketRegion", "BucketRegion", &bucket_region},
    {"BucketArn", "BucketArn", &s3_regional_or_s3_express_bucket_arn_string}};
constinit const Shape bucket = {.name = "Bucket", .type = Type::structure, .members = bucket_members};
constinit const Shape buckets = {.name = "Buckets", .type = Type::list, .element = &bucket, .item = "Bucket"};
constinit const Shape next_token = {.name = "NextToken", .type = Type::string};
constinit const Member list_buckets_output_members[] = {{"Buckets", "Buckets", &buckets}, {"Owner", "Owner", &owner},
    {"ContinuationToken", "ContinuationToken", &next_token}, {"Prefix", "Prefix", &prefix}};
constinit const Shape list_buckets_output = {.name = "ListBucketsOutput", .type = Type::structure,
    .members = list_buckets_output_members};
constinit const Shape delimiter = {.name = "Delimiter", .type = Type::string};
constinit const std::string_view encoding_type_values[] = {"url"};
constinit const Shape encoding_type = {.name = "EncodingType", .type = Type::string, .values = encoding_type_values};
constinit const Shape key_marker = {.name = "KeyMarker", .type = Type::string};
constinit const Shape max_uploads = {.name = "MaxUploads", .type = Type::integer};
constinit const Shape upload_id_marker = {.name = "UploadIdMarker", .type = Type::string};
constinit const Member list_multipart_uploads_request_members[] = {
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "Delimiter", .wire = "delimiter", .shape = &delimiter, .place = Place::query},
    {.name = "EncodingType", .wire = "encoding-type", .shape = &encoding_type, .place = Place::query},
    {.name = "KeyMarker", .wire = "key-marker", .shape = &key_marker, .place = Place::query},
    {.name = "MaxUploads", .wire = "max-uploads", .shape = &max_uploads, .place = Place::query},
    {.name = "Prefix", .wire = "prefix", .shape = &prefix, .place = Place::query},
    {.name = "UploadIdMarker", .wire = "upload-id-marker", .shape = &upload_id_marker, .place = Place::query},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header},
    {.name = "RequestPayer", .wire = "x-amz-request-payer", .shape = &request_payer, .place = Place::header}};
constinit const Shape list_multipart_uploads_request = {.name = "ListMultipartUploadsRequest", .type = Type::structure,
    .members = list_multipart_uploads_request_members};
constinit const Shape next_key_marker = {.name = "NextKeyMarker", .type = Type::string};
constinit const Shape next_upload_id_marker = {.name = "NextUploadIdMarker", .type = Type::string};
constinit const Shape initiated = {.name = "Initiated", .type = Type::timestamp, .time = TimeFormat::iso8601};
constinit const Member initiator_members[] = {{"ID", "ID", &id}, {"DisplayName", "DisplayName", &display_name}};
constinit const Shape initiator = {.name = "Initiator", .type = Type::structure, .members = initiator_members};
constinit const Member multipart_upload_members[] = {{"UploadId", "UploadId", &multipart_upload_id},
    {"Key", "Key", &object_key}, {"Initiated", "Initiated", &initiated},
    {"StorageClass", "StorageClass", &storage_class}, {"Owner", "Owner", &owner},
    {"Initiator", "Initiator", &initiator}, {"ChecksumAlgorithm", "ChecksumAlgorithm", &checksum_algorithm},
    {"ChecksumType", "ChecksumType", &checksum_type}};
constinit const Shape multipart_upload = {.name = "MultipartUpload", .type = Type::structure,
    .members = multipart_upload_members};
constinit const Shape multipart_upload_list = {.name = "MultipartUploadList", .type = Type::list,
    .element = &multipart_upload, .flattened = true};
constinit const Member common_prefix_members[] = {{"Prefix", "Prefix", &prefix}};
constinit const Shape common_prefix = {.name = "CommonPrefix", .type = Type::structure, .members = common_prefix_members};
constinit const Shape common_prefix_list = {.name = "CommonPrefixList", .type = Type::list, .element = &common_prefix,
    .flattened = true};
constinit const Member list_multipart_uploads_output_members[] = {{"Bucket", "Bucket", &bucket_name},
    {"KeyMarker", "KeyMarker", &key_marker}, {"UploadIdMarker", "UploadIdMarker", &upload_id_marker},
    {"NextKeyMarker", "NextKeyMarker", &next_key_marker}, {"Prefix", "Prefix", &prefix},
    {"Delimiter", "Delimiter", &delimiter}, {"NextUploadIdMarker", "NextUploadIdMarker", &next_upload_id_marker},
    {"MaxUploads", "MaxUploads", &max_uploads}, {"IsTruncated", "IsTruncated", &is_truncated},
    {"Uploads", "Upload", &multipart_upload_list}, {"CommonPrefixes", "CommonPrefixes", &common_prefix_list},
    {"EncodingType", "EncodingType", &encoding_type},
    {.name = "RequestCharged", .wire = "x-amz-request-charged", .shape = &request_charged, .place = Place::header}};
constinit const Shape list_multipart_uploads_output = {.name = "ListMultipartUploadsOutput", .type = Type::structure,
    .members = list_multipart_uploads_output_members};
constinit const Shape max_keys = {.name = "MaxKeys", .type = Type::integer};
constinit const Shape version_id_marker = {.name = "VersionIdMarker", .type = Type::string};
constinit const std::string_view optional_object_attributes_values[] = {"RestoreStatus"};
constinit const Shape optional_object_attributes = {.name = "OptionalObjectAttributes", .type = Type::string,
    .values = optional_object_attributes_values};
constinit const Shape optional_object_attributes_list = {.name = "OptionalObjectAttributesList", .type = Type::list,
    .element = &optional_object_attributes};
constinit const Member list_object_versions_request_members[] = {
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "Delimiter", .wire = "delimiter", .shape = &delimiter, .place = Place::query},
    {.name = "EncodingType", .wire = "encoding-type", .shape = &encoding_type, .place = Place::query},
    {.name = "KeyMarker", .wire = "key-marker", .shape = &key_marker, .place = Place::query},
    {.name = "MaxKeys", .wire = "max-keys", .shape = &max_keys, .place = Place::query},
    {.name = "Prefix", .wire = "prefix", .shape = &prefix, .place = Place::query},
    {.name = "VersionIdMarker", .wire = "version-id-marker", .shape = &version_id_marker, .place = Place::query},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header},
    {.name = "RequestPayer", .wire = "x-amz-request-payer", .shape = &request_payer, .place = Place::header},
    {.name = "OptionalObjectAttributes", .wire = "x-amz-optional-object-attributes", .shape = &optional_object_attributes_list, .place = Place::header}};
constinit const Shape list_object_versions_request = {.name = "ListObjectVersionsRequest", .type = Type::structure,
    .members = list_object_versions_request_members};
constinit const Shape next_version_id_marker = {.name = "NextVersionIdMarker", .type = Type::string};
constinit const Shape checksum_algorithm_list = {.name = "ChecksumAlgorithmList", .type = Type::list,
    .element = &checksum_algorithm, .flattened = true};
constinit const std::string_view object_version_storage_class_values[] = {"STANDARD"};
constinit const Shape object_version_storage_class = {.name = "ObjectVersionStorageClass", .type = Type::string,
    .values = object_version_storage_class_values};
constinit const Shape is_latest = {.name = "IsLatest", .type = Type::boolean};
constinit const Shape is_restore_in_progress = {.name = "IsRestoreInProgress", .type = Type::boolean};
constinit const Shape restore_expiry_date = {.name = "RestoreExpiryDate", .type = Type::timestamp,
    .time = TimeFormat::iso8601};
constinit const Member restore_status_members[] = {
    {"IsRestoreInProgress", "IsRestoreInProgress", &is_restore_in_progress},
    {"RestoreExpiryDate", "RestoreExpiryDate", &restore_expiry_date}};
constinit const Shape restore_status = {.name = "RestoreStatus", .type = Type::structure,
    .members = restore_status_members};
constinit const Member object_version_members[] = {{"ETag", "ETag", &e_tag},
    {"ChecksumAlgorithm", "ChecksumAlgorithm", &checksum_algorithm_list},
    {"ChecksumType", "ChecksumType", &checksum_type}, {"Size", "Size", &size},
    {"StorageClass", "StorageClass", &object_version_storage_class}, {"Key", "Key", &object_key},
    {"VersionId", "VersionId", &object_version_id}, {"IsLatest", "IsLatest", &is_latest},
    {"LastModified", "LastModified", &last_modified}, {"Owner", "Owner", &owner},
    {"RestoreStatus", "RestoreStatus", &restore_status}};
constinit const Shape object_version = {.name = "ObjectVersion", .type = Type::structure,
    .members = object_version_members};
constinit const Shape object_version_list = {.name = "ObjectVersionList", .type = Type::list,
    .element = &object_version, .flattened = true};
constinit const Member delete_marker_entry_members[] = {{"Owner", "Owner", &owner}, {"Key", "Key", &object_key},
    {"VersionId", "VersionId", &object_version_id}, {"IsLatest", "IsLatest", &is_latest},
    {"LastModified", "LastModified", &last_modified}};
constinit const Shape delete_marker_entry = {.name = "DeleteMarkerEntry", .type = Type::structure,
    .members = delete_marker_entry_members};
constinit const Shape delete_markers = {.name = "DeleteMarkers", .type = Type::list, .element = &delete_marker_entry,
    .flattened = true};
constinit const Member list_object_versions_output_members[] = {{"IsTruncated", "IsTruncated", &is_truncated},
    {"KeyMarker", "KeyMarker", &key_marker}, {"VersionIdMarker", "VersionIdMarker", &version_id_marker},
    {"NextKeyMarker", "NextKeyMarker", &next_key_marker},
    {"NextVersionIdMarker", "NextVersionIdMarker", &next_version_id_marker},
    {"Versions", "Version", &object_version_list}, {"DeleteMarkers", "DeleteMarker", &delete_markers},
    {"Name", "Name", &bucket_name}, {"Prefix", "Prefix", &prefix}, {"Delimiter", "Delimiter", &delimiter},
    {"MaxKeys", "MaxKeys", &max_keys}, {"CommonPrefixes", "CommonPrefixes", &common_prefix_list},
    {"EncodingType", "EncodingType", &encoding_type},
    {.name = "RequestCharged", .wire = "x-amz-request-charged", .shape = &request_charged, .place = Place::header}};
constinit const Shape list_object_versions_output = {.name = "ListObjectVersionsOutput", .type = Type::structure,
    .members = list_object_versions_output_members};
constinit const Shape marker = {.name = "Marker", .type = Type::string};
constinit const Member list_objects_request_members[] = {
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "Delimiter", .wire = "delimiter", .shape = &delimiter, .place = Place::query},
    {.name = "EncodingType", .wire = "encoding-type", .shape = &encoding_type, .place = Place::query},
    {.name = "Marker", .wire = "marker", .shape = &marker, .place = Place::query},
    {.name = "MaxKeys", .wire = "max-keys", .shape = &max_keys, .place = Place::query},
    {.name = "Prefix", .wire = "prefix", .shape = &prefix, .place = Place::query},
    {.name = "RequestPayer", .wire = "x-amz-request-payer", .shape = &request_payer, .place = Place::header},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header},
    {.name = "OptionalObjectAttributes", .wire = "x-amz-optional-object-attributes", .shape = &optional_object_attributes_list, .place = Place::header}};
constinit const Shape list_objects_request = {.name = "ListObjectsRequest", .type = Type::structure,
    .members = list_objects_request_members};
constinit const Shape next_marker = {.name = "NextMarker", .type = Type::string};
constinit const std::string_view object_storage_class_values[] = {"STANDARD", "REDUCED_REDUNDANCY", "GLACIER",
    "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "DEEP_ARCHIVE", "OUTPOSTS", "GLACIER_IR", "SNOW",
    "EXPRESS_ONEZONE", "FSX_OPENZFS", "FSX_ONTAP"};
constinit const Shape object_storage_class = {.name = "ObjectStorageClass", .type = Type::string,
    .values = object_storage_class_values};
constinit const Member object_members[] = {{"Key", "Key", &object_key},
    {"LastModified", "LastModified", &last_modified}, {"ETag", "ETag", &e_tag},
    {"ChecksumAlgorithm", "ChecksumAlgorithm", &checksum_algorithm_list},
    {"ChecksumType", "ChecksumType", &checksum_type}, {"Size", "Size", &size},
    {"StorageClass", "StorageClass", &object_storage_class}, {"Owner", "Owner", &owner},
    {"RestoreStatus", "RestoreStatus", &restore_status}};
constinit const Shape object = {.name = "Object", .type = Type::structure, .members = object_members};
constinit const Shape object_list = {.name = "ObjectList", .type = Type::list, .element = &object, .flattened = true};
constinit const Member list_objects_output_members[] = {{"IsTruncated", "IsTruncated", &is_truncated},
    {"Marker", "Marker", &marker}, {"NextMarker", "NextMarker", &next_marker}, {"Contents", "Contents", &object_list},
    {"Name", "Name", &bucket_name}, {"Prefix", "Prefix", &prefix}, {"Delimiter", "Delimiter", &delimiter},
    {"MaxKeys", "MaxKeys", &max_keys}, {"CommonPrefixes", "CommonPrefixes", &common_prefix_list},
    {"EncodingType", "EncodingType", &encoding_type},
    {.name = "RequestCharged", .wire = "x-amz-request-charged", .shape = &request_charged, .place = Place::header}};
constinit const Shape list_objects_output = {.name = "ListObjectsOutput", .type = Type::structure,
    .members = list_objects_output_members};
constinit const ErrorShape list_objects_errors[] = {{"NoSuchBucket", 404, &no_such_bucket}};
constinit const Shape fetch_owner = {.name = "FetchOwner", .type = Type::boolean};
constinit const Shape start_after = {.name = "StartAfter", .type = Type::string};
constinit const Member list_objects_v2_request_members[] = {
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "Delimiter", .wire = "delimiter", .shape = &delimiter, .place = Place::query},
    {.name = "EncodingType", .wire = "encoding-type", .shape = &encoding_type, .place = Place::query},
    {.name = "MaxKeys", .wire = "max-keys", .shape = &max_keys, .place = Place::query},
    {.name = "Prefix", .wire = "prefix", .shape = &prefix, .place = Place::query},
    {.name = "ContinuationToken", .wire = "continuation-token", .shape = &token, .place = Place::query},
    {.name = "FetchOwner", .wire = "fetch-owner", .shape = &fetch_owner, .place = Place::query},
    {.name = "StartAfter", .wire = "start-after", .shape = &start_after, .place = Place::query},
    {.name = "RequestPayer", .wire = "x-amz-request-payer", .shape = &request_payer, .place = Place::header},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header},
    {.name = "OptionalObjectAttributes", .wire = "x-amz-optional-object-attributes", .shape = &optional_object_attributes_list, .place = Place::header}};
constinit const Shape list_objects_v2_request = {.name = "ListObjectsV2Request", .type = Type::structure,
    .members = list_objects_v2_request_members};
constinit const Shape key_count = {.name = "KeyCount", .type = Type::integer};
constinit const Member list_objects_v2_output_members[] = {{"IsTruncated", "IsTruncated", &is_truncated},
    {"Contents", "Contents", &object_list}, {"Name", "Name", &bucket_name}, {"Prefix", "Prefix", &prefix},
    {"Delimiter", "Delimiter", &delimiter}, {"MaxKeys", "MaxKeys", &max_keys},
    {"CommonPrefixes", "CommonPrefixes", &common_prefix_list}, {"EncodingType", "EncodingType", &encoding_type},
    {"KeyCount", "KeyCount", &key_count}, {"ContinuationToken", "ContinuationToken", &token},
    {"NextContinuationToken", "NextContinuationToken", &next_token}, {"StartAfter", "StartAfter", &start_after},
    {.name = "RequestCharged", .wire = "x-amz-request-charged", .shape = &request_charged, .place = Place::header}};
constinit const Shape list_objects_v2_output = {.name = "ListObjectsV2Output", .type = Type::structure,
    .members = list_objects_v2_output_members};
constinit const ErrorShape list_objects_v2_errors[] = {{"NoSuchBucket", 404, &no_such_bucket}};
constinit const Member list_parts_request_members[] = {
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "Key", .wire = "Key", .shape = &object_key, .place = Place::uri, .required = true},
    {.name = "MaxParts", .wire = "max-parts", .shape = &max_parts, .place = Place::query},
    {.name = "PartNumberMarker", .wire = "part-number-marker", .shape = &part_number_marker, .place = Place::query},
    {.name = "UploadId", .wire = "uploadId", .shape = &multipart_upload_id, .place = Place::query, .required = true},
    {.name = "RequestPayer", .wire = "x-amz-request-payer", .shape = &request_payer, .place = Place::header},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header},
    {.name = "SSECustomerAlgorithm", .wire = "x-amz-server-side-encryption-customer-algorithm", .shape = &sse_customer_algorithm, .place = Place::header},
    {.name = "SSECustomerKey", .wire = "x-amz-server-side-encryption-customer-key", .shape = &sse_customer_key, .place = Place::header},
    {.name = "SSECustomerKeyMD5", .wire = "x-amz-server-side-encryption-customer-key-MD5", .shape = &sse_customer_key_md5, .place = Place::header}};
constinit const Shape list_parts_request = {.name = "ListPartsRequest", .type = Type::structure,
    .members = list_parts_request_members};
constinit const Member part_members[] = {{"PartNumber", "PartNumber", &part_number},
    {"LastModified", "LastModified", &last_modified}, {"ETag", "ETag", &e_tag}, {"Size", "Size", &size},
    {"ChecksumCRC32", "ChecksumCRC32", &checksum_crc32}, {"ChecksumCRC32C", "ChecksumCRC32C", &checksum_crc32_c},
    {"ChecksumCRC64NVME", "ChecksumCRC64NVME", &checksum_crc64_nvme}, {"ChecksumSHA1", "ChecksumSHA1", &checksum_sha1},
    {"ChecksumSHA256", "ChecksumSHA256", &checksum_sha256}, {"ChecksumSHA512", "ChecksumSHA512", &checksum_sha512},
    {"ChecksumMD5", "ChecksumMD5", &checksum_md5}, {"ChecksumXXHASH64", "ChecksumXXHASH64", &checksum_xxhash64},
    {"ChecksumXXHASH3", "ChecksumXXHASH3", &checksum_xxhash3},
    {"ChecksumXXHASH128", "ChecksumXXHASH128", &checksum_xxhash128}};
constinit const Shape part = {.name = "Part", .type = Type::structure, .members = part_members};
constinit const Shape parts = {.name = "Parts", .type = Type::list, .element = &part, .flattened = true};
constinit const Member list_parts_output_members[] = {
    {.name = "AbortDate", .wire = "x-amz-abort-date", .shape = &abort_date, .place = Place::header},
    {.name = "AbortRuleId", .wire = "x-amz-abort-rule-id", .shape = &abort_rule_id, .place = Place::header},
    {"Bucket", "Bucket", &bucket_name}, {"Key", "Key", &object_key}, {"UploadId", "UploadId", &multipart_upload_id},
    {"PartNumberMarker", "PartNumberMarker", &part_number_marker},
    {"NextPartNumberMarker", "NextPartNumberMarker", &next_part_number_marker}, {"MaxParts", "MaxParts", &max_parts},
    {"IsTruncated", "IsTruncated", &is_truncated}, {"Parts", "Part", &parts}, {"Initiator", "Initiator", &initiator},
    {"Owner", "Owner", &owner}, {"StorageClass", "StorageClass", &storage_class},
    {.name = "RequestCharged", .wire = "x-amz-request-charged", .shape = &request_charged, .place = Place::header},
    {"ChecksumAlgorithm", "ChecksumAlgorithm", &checksum_algorithm}, {"ChecksumType", "ChecksumType", &checksum_type}};
constinit const Shape list_parts_output = {.name = "ListPartsOutput", .type = Type::structure,
    .members = list_parts_output_members};
constinit const Shape content_md5 = {.name = "ContentMD5", .type = Type::string};
constinit const Member put_bucket_encryption_request_members[] = {
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "ContentMD5", .wire = "Content-MD5", .shape = &content_md5, .place = Place::header},
    {.name = "ChecksumAlgorithm", .wire = "x-amz-sdk-checksum-algorithm", .shape = &checksum_algorithm, .place = Place::header},
    {.name = "ServerSideEncryptionConfiguration", .wire = "ServerSideEncryptionConfiguration", .shape = &server_side_encryption_configuration, .place = Place::payload, .required = true},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header}};
constinit const Shape put_bucket_encryption_request = {.name = "PutBucketEncryptionRequest", .type = Type::structure,
    .members = put_bucket_encryption_request_members};
constinit const Member put_bucket_ownership_controls_request_members[] = {
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "ContentMD5", .wire = "Content-MD5", .shape = &content_md5, .place = Place::header},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header},
    {.name = "OwnershipControls", .wire = "OwnershipControls", .shape = &ownership_controls, .place = Place::payload, .required = true},
    {.name = "ChecksumAlgorithm", .wire = "x-amz-sdk-checksum-algorithm", .shape = &checksum_algorithm, .place = Place::header}};
constinit const Shape put_bucket_ownership_controls_request = {.name = "PutBucketOwnershipControlsRequest",
    .type = Type::structure, .members = put_bucket_ownership_controls_request_members};
constinit const Shape confirm_remove_self_bucket_access = {.name = "ConfirmRemoveSelfBucketAccess",
    .type = Type::boolean};
constinit const Member put_bucket_policy_request_members[] = {
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "ContentMD5", .wire = "Content-MD5", .shape = &content_md5, .place = Place::header},
    {.name = "ChecksumAlgorithm", .wire = "x-amz-sdk-checksum-algorithm", .shape = &checksum_algorithm, .place = Place::header},
    {.name = "ConfirmRemoveSelfBucketAccess", .wire = "x-amz-confirm-remove-self-bucket-access", .shape = &confirm_remove_self_bucket_access, .place = Place::header},
    {.name = "Policy", .wire = "Policy", .shape = &policy, .place = Place::payload, .required = true},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header}};
constinit const Shape put_bucket_policy_request = {.name = "PutBucketPolicyRequest", .type = Type::structure,
    .members = put_bucket_policy_request_members};
constinit const Member tagging_members[] = {{.name = "TagSet", .wire = "TagSet", .shape = &tag_set, .required = true}};
constinit const Shape tagging = {.name = "Tagging", .type = Type::structure, .members = tagging_members};
constinit const Member put_bucket_tagging_request_members[] = {
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "ContentMD5", .wire = "Content-MD5", .shape = &content_md5, .place = Place::header},
    {.name = "ChecksumAlgorithm", .wire = "x-amz-sdk-checksum-algorithm", .shape = &checksum_algorithm, .place = Place::header},
    {.name = "Tagging", .wire = "Tagging", .shape = &tagging, .place = Place::payload, .required = true},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header}};
constinit const Shape put_bucket_tagging_request = {.name = "PutBucketTaggingRequest", .type = Type::structure,
    .members = put_bucket_tagging_request_members};
constinit const std::string_view mfa_delete_values[] = {"Enabled", "Disabled"};
constinit const Shape mfa_delete = {.name = "MFADelete", .type = Type::string, .values = mfa_delete_values};
constinit const Member versioning_configuration_members[] = {{"MFADelete", "MfaDelete", &mfa_delete},
    {"Status", "Status", &bucket_versioning_status}};
constinit const Shape versioning_configuration = {.name = "VersioningConfiguration", .type = Type::structure,
    .members = versioning_configuration_members};
constinit const Member put_bucket_versioning_request_members[] = {
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "ContentMD5", .wire = "Content-MD5", .shape = &content_md5, .place = Place::header},
    {.name = "ChecksumAlgorithm", .wire = "x-amz-sdk-checksum-algorithm", .shape = &checksum_algorithm, .place = Place::header},
    {.name = "MFA", .wire = "x-amz-mfa", .shape = &mfa, .place = Place::header},
    {.name = "VersioningConfiguration", .wire = "VersioningConfiguration", .shape = &versioning_configuration, .place = Place::payload, .required = true},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header}};
constinit const Shape put_bucket_versioning_request = {.name = "PutBucketVersioningRequest", .type = Type::structure,
    .members = put_bucket_versioning_request_members};
constinit const Shape write_offset_bytes = {.name = "WriteOffsetBytes", .type = Type::long_integer};
constinit const Member put_object_request_members[] = {
    {.name = "ACL", .wire = "x-amz-acl", .shape = &object_canned_acl, .place = Place::header},
    {.name = "Body", .wire = "Body", .shape = &body, .place = Place::payload, .streaming = true},
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "CacheControl", .wire = "Cache-Control", .shape = &cache_control, .place = Place::header},
    {.name = "ContentDisposition", .wire = "Content-Disposition", .shape = &content_disposition, .place = Place::header},
    {.name = "ContentEncoding", .wire = "Content-Encoding", .shape = &content_encoding, .place = Place::header},
    {.name = "ContentLanguage", .wire = "Content-Language", .shape = &content_language, .place = Place::header},
    {.name = "ContentLength", .wire = "Content-Length", .shape = &content_length, .place = Place::header},
    {.name = "ContentMD5", .wire = "Content-MD5", .shape = &content_md5, .place = Place::header},
    {.name = "ContentType", .wire = "Content-Type", .shape = &content_type, .place = Place::header},
    {.name = "ChecksumAlgorithm", .wire = "x-amz-sdk-checksum-algorithm", .shape = &checksum_algorithm, .place = Place::header},
    {.name = "ChecksumCRC32", .wire = "x-amz-checksum-crc32", .shape = &checksum_crc32, .place = Place::header},
    {.name = "ChecksumCRC32C", .wire = "x-amz-checksum-crc32c", .shape = &checksum_crc32_c, .place = Place::header},
    {.name = "ChecksumCRC64NVME", .wire = "x-amz-checksum-crc64nvme", .shape = &checksum_crc64_nvme, .place = Place::header},
    {.name = "ChecksumSHA1", .wire = "x-amz-checksum-sha1", .shape = &checksum_sha1, .place = Place::header},
    {.name = "ChecksumSHA256", .wire = "x-amz-checksum-sha256", .shape = &checksum_sha256, .place = Place::header},
    {.name = "ChecksumSHA512", .wire = "x-amz-checksum-sha512", .shape = &checksum_sha512, .place = Place::header},
    {.name = "ChecksumMD5", .wire = "x-amz-checksum-md5", .shape = &checksum_md5, .place = Place::header},
    {.name = "ChecksumXXHASH64", .wire = "x-amz-checksum-xxhash64", .shape = &checksum_xxhash64, .place = Place::header},
    {.name = "ChecksumXXHASH3", .wire = "x-amz-checksum-xxhash3", .shape = &checksum_xxhash3, .place = Place::header},
    {.name = "ChecksumXXHASH128", .wire = "x-amz-checksum-xxhash128", .shape = &checksum_xxhash128, .place = Place::header},
    {.name = "Expires", .wire = "Expires", .shape = &expires, .place = Place::header},
    {.name = "IfMatch", .wire = "If-Match", .shape = &if_match, .place = Place::header},
    {.name = "IfNoneMatch", .wire = "If-None-Match", .shape = &if_none_match, .place = Place::header},
    {.name = "GrantFullControl", .wire = "x-amz-grant-full-control", .shape = &grant_full_control, .place = Place::header},
    {.name = "GrantRead", .wire = "x-amz-grant-read", .shape = &grant_read, .place = Place::header},
    {.name = "GrantReadACP", .wire = "x-amz-grant-read-acp", .shape = &grant_read_acp, .place = Place::header},
    {.name = "GrantWriteACP", .wire = "x-amz-grant-write-acp", .shape = &grant_write_acp, .place = Place::header},
    {.name = "Key", .wire = "Key", .shape = &object_key, .place = Place::uri, .required = true},
    {.name = "WriteOffsetBytes", .wire = "x-amz-write-offset-bytes", .shape = &write_offset_bytes, .place = Place::header},
    {.name = "Metadata", .wire = "x-amz-meta-", .shape = &metadata, .place = Place::headers},
    {.name = "ServerSideEncryption", .wire = "x-amz-server-side-encryption", .shape = &server_side_encryption, .place = Place::header},
    {.name = "StorageClass", .wire = "x-amz-storage-class", .shape = &storage_class, .place = Place::header},
    {.name = "WebsiteRedirectLocation", .wire = "x-amz-website-redirect-location", .shape = &website_redirect_location, .place = Place::header},
    {.name = "SSECustomerAlgorithm", .wire = "x-amz-server-side-encryption-customer-algorithm", .shape = &sse_customer_algorithm, .place = Place::header},
    {.name = "SSECustomerKey", .wire = "x-amz-server-side-encryption-customer-key", .shape = &sse_customer_key, .place = Place::header},
    {.name = "SSECustomerKeyMD5", .wire = "x-amz-server-side-encryption-customer-key-MD5", .shape = &sse_customer_key_md5, .place = Place::header},
    {.name = "SSEKMSKeyId", .wire = "x-amz-server-side-encryption-aws-kms-key-id", .shape = &ssekms_key_id, .place = Place::header},
    {.name = "SSEKMSEncryptionContext", .wire = "x-amz-server-side-encryption-context", .shape = &ssekms_encryption_context, .place = Place::header},
    {.name = "BucketKeyEnabled", .wire = "x-amz-server-side-encryption-bucket-key-enabled", .shape = &bucket_key_enabled, .place = Place::header},
    {.name = "RequestPayer", .wire = "x-amz-request-payer", .shape = &request_payer, .place = Place::header},
    {.name = "Tagging", .wire = "x-amz-tagging", .shape = &tagging_header, .place = Place::header},
    {.name = "ObjectLockMode", .wire = "x-amz-object-lock-mode", .shape = &object_lock_mode, .place = Place::header},
    {.name = "ObjectLockRetainUntilDate", .wire = "x-amz-object-lock-retain-until-date", .shape = &object_lock_retain_until_date, .place = Place::header},
    {.name = "ObjectLockLegalHoldStatus", .wire = "x-amz-object-lock-legal-hold", .shape = &object_lock_legal_hold_status, .place = Place::header},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header}};
constinit const Shape put_object_request = {.name = "PutObjectRequest", .type = Type::structure,
    .members = put_object_request_members};
constinit const Member put_object_output_members[] = {
    {.name = "Expiration", .wire = "x-amz-expiration", .shape = &expiration, .place = Place::header},
    {.name = "ETag", .wire = "ETag", .shape = &e_tag, .place = Place::header},
    {.name = "ChecksumCRC32", .wire = "x-amz-checksum-crc32", .shape = &checksum_crc32, .place = Place::header},
    {.name = "ChecksumCRC32C", .wire = "x-amz-checksum-crc32c", .shape = &checksum_crc32_c, .place = Place::header},
    {.name = "ChecksumCRC64NVME", .wire = "x-amz-checksum-crc64nvme", .shape = &checksum_crc64_nvme, .place = Place::header},
    {.name = "ChecksumSHA1", .wire = "x-amz-checksum-sha1", .shape = &checksum_sha1, .place = Place::header},
    {.name = "ChecksumSHA256", .wire = "x-amz-checksum-sha256", .shape = &checksum_sha256, .place = Place::header},
    {.name = "ChecksumSHA512", .wire = "x-amz-checksum-sha512", .shape = &checksum_sha512, .place = Place::header},
    {.name = "ChecksumMD5", .wire = "x-amz-checksum-md5", .shape = &checksum_md5, .place = Place::header},
    {.name = "ChecksumXXHASH64", .wire = "x-amz-checksum-xxhash64", .shape = &checksum_xxhash64, .place = Place::header},
    {.name = "ChecksumXXHASH3", .wire = "x-amz-checksum-xxhash3", .shape = &checksum_xxhash3, .place = Place::header},
    {.name = "ChecksumXXHASH128", .wire = "x-amz-checksum-xxhash128", .shape = &checksum_xxhash128, .place = Place::header},
    {.name = "ChecksumType", .wire = "x-amz-checksum-type", .shape = &checksum_type, .place = Place::header},
    {.name = "ServerSideEncryption", .wire = "x-amz-server-side-encryption", .shape = &server_side_encryption, .place = Place::header},
    {.name = "VersionId", .wire = "x-amz-version-id", .shape = &object_version_id, .place = Place::header},
    {.name = "SSECustomerAlgorithm", .wire = "x-amz-server-side-encryption-customer-algorithm", .shape = &sse_customer_algorithm, .place = Place::header},
    {.name = "SSECustomerKeyMD5", .wire = "x-amz-server-side-encryption-customer-key-MD5", .shape = &sse_customer_key_md5, .place = Place::header},
    {.name = "SSEKMSKeyId", .wire = "x-amz-server-side-encryption-aws-kms-key-id", .shape = &ssekms_key_id, .place = Place::header},
    {.name = "SSEKMSEncryptionContext", .wire = "x-amz-server-side-encryption-context", .shape = &ssekms_encryption_context, .place = Place::header},
    {.name = "BucketKeyEnabled", .wire = "x-amz-server-side-encryption-bucket-key-enabled", .shape = &bucket_key_enabled, .place = Place::header},
    {.name = "Size", .wire = "x-amz-object-size", .shape = &size, .place = Place::header},
    {.name = "RequestCharged", .wire = "x-amz-request-charged", .shape = &request_charged, .place = Place::header}};
constinit const Shape put_object_output = {.name = "PutObjectOutput", .type = Type::structure,
    .members = put_object_output_members};
constinit const Shape invalid_request = {.name = "InvalidRequest", .type = Type::structure};
constinit const Shape invalid_write_offset = {.name = "InvalidWriteOffset", .type = Type::structure};
constinit const Shape too_many_parts = {.name = "TooManyParts", .type = Type::structure};
constinit const Shape encryption_type_mismatch = {.name = "EncryptionTypeMismatch", .type = Type::structure};
constinit const ErrorShape put_object_errors[] = {{"InvalidRequest", 400, &invalid_request},
    {"InvalidWriteOffset", 400, &invalid_write_offset}, {"TooManyParts", 400, &too_many_parts},
    {"EncryptionTypeMismatch", 400, &encryption_type_mismatch}};
constinit const Member put_object_tagging_request_members[] = {
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "Key", .wire = "Key", .shape = &object_key, .place = Place::uri, .required = true},
    {.name = "VersionId", .wire = "versionId", .shape = &object_version_id, .place = Place::query},
    {.name = "ContentMD5", .wire = "Content-MD5", .shape = &content_md5, .place = Place::header},
    {.name = "ChecksumAlgorithm", .wire = "x-amz-sdk-checksum-algorithm", .shape = &checksum_algorithm, .place = Place::header},
    {.name = "Tagging", .wire = "Tagging", .shape = &tagging, .place = Place::payload, .required = true},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header},
    {.name = "RequestPayer", .wire = "x-amz-request-payer", .shape = &request_payer, .place = Place::header}};
constinit const Shape put_object_tagging_request = {.name = "PutObjectTaggingRequest", .type = Type::structure,
    .members = put_object_tagging_request_members};
constinit const Member put_object_tagging_output_members[] = {
    {.name = "VersionId", .wire = "x-amz-version-id", .shape = &object_version_id, .place = Place::header}};
constinit const Shape put_object_tagging_output = {.name = "PutObjectTaggingOutput", .type = Type::structure,
    .members = put_object_tagging_output_members};
constinit const Member put_public_access_block_request_members[] = {
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "ContentMD5", .wire = "Content-MD5", .shape = &content_md5, .place = Place::header},
    {.name = "ChecksumAlgorithm", .wire = "x-amz-sdk-checksum-algorithm", .shape = &checksum_algorithm, .place = Place::header},
    {.name = "PublicAccessBlockConfiguration", .wire = "PublicAccessBlockConfiguration", .shape = &public_access_block_configuration, .place = Place::payload, .required = true},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header}};
constinit const Shape put_public_access_block_request = {.name = "PutPublicAccessBlockRequest", .type = Type::structure,
    .members = put_public_access_block_request_members};
constinit const Member upload_part_request_members[] = {
    {.name = "Body", .wire = "Body", .shape = &body, .place = Place::payload, .streaming = true},
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "ContentLength", .wire = "Content-Length", .shape = &content_length, .place = Place::header},
    {.name = "ContentMD5", .wire = "Content-MD5", .shape = &content_md5, .place = Place::header},
    {.name = "ChecksumAlgorithm", .wire = "x-amz-sdk-checksum-algorithm", .shape = &checksum_algorithm, .place = Place::header},
    {.name = "ChecksumCRC32", .wire = "x-amz-checksum-crc32", .shape = &checksum_crc32, .place = Place::header},
    {.name = "ChecksumCRC32C", .wire = "x-amz-checksum-crc32c", .shape = &checksum_crc32_c, .place = Place::header},
    {.name = "ChecksumCRC64NVME", .wire = "x-amz-checksum-crc64nvme", .shape = &checksum_crc64_nvme, .place = Place::header},
    {.name = "ChecksumSHA1", .wire = "x-amz-checksum-sha1", .shape = &checksum_sha1, .place = Place::header},
    {.name = "ChecksumSHA256", .wire = "x-amz-checksum-sha256", .shape = &checksum_sha256, .place = Place::header},
    {.name = "ChecksumSHA512", .wire = "x-amz-checksum-sha512", .shape = &checksum_sha512, .place = Place::header},
    {.name = "ChecksumMD5", .wire = "x-amz-checksum-md5", .shape = &checksum_md5, .place = Place::header},
    {.name = "ChecksumXXHASH64", .wire = "x-amz-checksum-xxhash64", .shape = &checksum_xxhash64, .place = Place::header},
    {.name = "ChecksumXXHASH3", .wire = "x-amz-checksum-xxhash3", .shape = &checksum_xxhash3, .place = Place::header},
    {.name = "ChecksumXXHASH128", .wire = "x-amz-checksum-xxhash128", .shape = &checksum_xxhash128, .place = Place::header},
    {.name = "Key", .wire = "Key", .shape = &object_key, .place = Place::uri, .required = true},
    {.name = "PartNumber", .wire = "partNumber", .shape = &part_number, .place = Place::query, .required = true},
    {.name = "UploadId", .wire = "uploadId", .shape = &multipart_upload_id, .place = Place::query, .required = true},
    {.name = "SSECustomerAlgorithm", .wire = "x-amz-server-side-encryption-customer-algorithm", .shape = &sse_customer_algorithm, .place = Place::header},
    {.name = "SSECustomerKey", .wire = "x-amz-server-side-encryption-customer-key", .shape = &sse_customer_key, .place = Place::header},
    {.name = "SSECustomerKeyMD5", .wire = "x-amz-server-side-encryption-customer-key-MD5", .shape = &sse_customer_key_md5, .place = Place::header},
    {.name = "RequestPayer", .wire = "x-amz-request-payer", .shape = &request_payer, .place = Place::header},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header}};
constinit const Shape upload_part_request = {.name = "UploadPartRequest", .type = Type::structure,
    .members = upload_part_request_members};
constinit const Member upload_part_output_members[] = {
    {.name = "ServerSideEncryption", .wire = "x-amz-server-side-encryption", .shape = &server_side_encryption, .place = Place::header},
    {.name = "ETag", .wire = "ETag", .shape = &e_tag, .place = Place::header},
    {.name = "ChecksumCRC32", .wire = "x-amz-checksum-crc32", .shape = &checksum_crc32, .place = Place::header},
    {.name = "ChecksumCRC32C", .wire = "x-amz-checksum-crc32c", .shape = &checksum_crc32_c, .place = Place::header},
    {.name = "ChecksumCRC64NVME", .wire = "x-amz-checksum-crc64nvme", .shape = &checksum_crc64_nvme, .place = Place::header},
    {.name = "ChecksumSHA1", .wire = "x-amz-checksum-sha1", .shape = &checksum_sha1, .place = Place::header},
    {.name = "ChecksumSHA256", .wire = "x-amz-checksum-sha256", .shape = &checksum_sha256, .place = Place::header},
    {.name = "ChecksumSHA512", .wire = "x-amz-checksum-sha512", .shape = &checksum_sha512, .place = Place::header},
    {.name = "ChecksumMD5", .wire = "x-amz-checksum-md5", .shape = &checksum_md5, .place = Place::header},
    {.name = "ChecksumXXHASH64", .wire = "x-amz-checksum-xxhash64", .shape = &checksum_xxhash64, .place = Place::header},
    {.name = "ChecksumXXHASH3", .wire = "x-amz-checksum-xxhash3", .shape = &checksum_xxhash3, .place = Place::header},
    {.name = "ChecksumXXHASH128", .wire = "x-amz-checksum-xxhash128", .shape = &checksum_xxhash128, .place = Place::header},
    {.name = "SSECustomerAlgorithm", .wire = "x-amz-server-side-encryption-customer-algorithm", .shape = &sse_customer_algorithm, .place = Place::header},
    {.name = "SSECustomerKeyMD5", .wire = "x-amz-server-side-encryption-customer-key-MD5", .shape = &sse_customer_key_md5, .place = Place::header},
    {.name = "SSEKMSKeyId", .wire = "x-amz-server-side-encryption-aws-kms-key-id", .shape = &ssekms_key_id, .place = Place::header},
    {.name = "BucketKeyEnabled", .wire = "x-amz-server-side-encryption-bucket-key-enabled", .shape = &bucket_key_enabled, .place = Place::header},
    {.name = "RequestCharged", .wire = "x-amz-request-charged", .shape = &request_charged, .place = Place::header}};
constinit const Shape upload_part_output = {.name = "UploadPartOutput", .type = Type::structure,
    .members = upload_part_output_members};
constinit const Shape copy_source_range = {.name = "CopySourceRange", .type = Type::string};
constinit const Member upload_part_copy_request_members[] = {
    {.name = "Bucket", .wire = "Bucket", .shape = &bucket_name, .place = Place::uri, .required = true},
    {.name = "CopySource", .wire = "x-amz-copy-source", .shape = &copy_source, .place = Place::header, .required = true},
    {.name = "CopySourceIfMatch", .wire = "x-amz-copy-source-if-match", .shape = &copy_source_if_match, .place = Place::header},
    {.name = "CopySourceIfModifiedSince", .wire = "x-amz-copy-source-if-modified-since", .shape = &copy_source_if_modified_since, .place = Place::header},
    {.name = "CopySourceIfNoneMatch", .wire = "x-amz-copy-source-if-none-match", .shape = &copy_source_if_none_match, .place = Place::header},
    {.name = "CopySourceIfUnmodifiedSince", .wire = "x-amz-copy-source-if-unmodified-since", .shape = &copy_source_if_unmodified_since, .place = Place::header},
    {.name = "CopySourceRange", .wire = "x-amz-copy-source-range", .shape = &copy_source_range, .place = Place::header},
    {.name = "Key", .wire = "Key", .shape = &object_key, .place = Place::uri, .required = true},
    {.name = "PartNumber", .wire = "partNumber", .shape = &part_number, .place = Place::query, .required = true},
    {.name = "UploadId", .wire = "uploadId", .shape = &multipart_upload_id, .place = Place::query, .required = true},
    {.name = "SSECustomerAlgorithm", .wire = "x-amz-server-side-encryption-customer-algorithm", .shape = &sse_customer_algorithm, .place = Place::header},
    {.name = "SSECustomerKey", .wire = "x-amz-server-side-encryption-customer-key", .shape = &sse_customer_key, .place = Place::header},
    {.name = "SSECustomerKeyMD5", .wire = "x-amz-server-side-encryption-customer-key-MD5", .shape = &sse_customer_key_md5, .place = Place::header},
    {.name = "CopySourceSSECustomerAlgorithm", .wire = "x-amz-copy-source-server-side-encryption-customer-algorithm", .shape = &copy_source_sse_customer_algorithm, .place = Place::header},
    {.name = "CopySourceSSECustomerKey", .wire = "x-amz-copy-source-server-side-encryption-customer-key", .shape = &copy_source_sse_customer_key, .place = Place::header},
    {.name = "CopySourceSSECustomerKeyMD5", .wire = "x-amz-copy-source-server-side-encryption-customer-key-MD5", .shape = &copy_source_sse_customer_key_md5, .place = Place::header},
    {.name = "RequestPayer", .wire = "x-amz-request-payer", .shape = &request_payer, .place = Place::header},
    {.name = "ExpectedBucketOwner", .wire = "x-amz-expected-bucket-owner", .shape = &account_id, .place = Place::header},
    {.name = "ExpectedSourceBucketOwner", .wire = "x-amz-source-expected-bucket-owner", .shape = &account_id, .place = Place::header}};
constinit const Shape upload_part_copy_request = {.name = "UploadPartCopyRequest", .type = Type::structure,
    .members = upload_part_copy_request_members};
constinit const Member copy_part_result_members[] = {{"ETag", "ETag", &e_tag},
    {"LastModified", "LastModified", &last_modified}, {"ChecksumCRC32", "ChecksumCRC32", &checksum_crc32},
    {"ChecksumCRC32C", "ChecksumCRC32C", &checksum_crc32_c},
    {"ChecksumCRC64NVME", "ChecksumCRC64NVME", &checksum_crc64_nvme}, {"ChecksumSHA1", "ChecksumSHA1", &checksum_sha1},
    {"ChecksumSHA256", "ChecksumSHA256", &checksum_sha256}, {"ChecksumSHA512", "ChecksumSHA512", &checksum_sha512},
    {"ChecksumMD5", "ChecksumMD5", &checksum_md5}, {"ChecksumXXHASH64", "ChecksumXXHASH64", &checksum_xxhash64},
    {"ChecksumXXHASH3", "ChecksumXXHASH3", &checksum_xxhash3},
    {"ChecksumXXHASH128", "ChecksumXXHASH128", &checksum_xxhash128}};
constinit const Shape copy_part_result = {.name = "CopyPartResult", .type = Type::structure,
    .members = copy_part_result_members};
constinit const Member upload_part_copy_output_members[] = {
    {.name = "CopySourceVersionId", .wire = "x-amz-copy-source-version-id", .shape = &copy_source_version_id, .place = Place::header},
    {.name = "CopyPartResult", .wire = "CopyPartResult", .shape = &copy_part_result, .place = Place::payload},
    {.name = "ServerSideEncryption", .wire = "x-amz-server-side-encryption", .shape = &server_side_encryption, .place = Place::header},
    {.name = "SSECustomerAlgorithm", .wire = "x-amz-server-side-encryption-customer-algorithm", .shape = &sse_customer_algorithm, .place = Place::header},
    {.name = "SSECustomerKeyMD5", .wire = "x-amz-server-side-encryption-customer-key-MD5", .shape = &sse_customer_key_md5, .place = Place::header},
    {.name = "SSEKMSKeyId", .wire = "x-amz-server-side-encryption-aws-kms-key-id", .shape = &ssekms_key_id, .place = Place::header},
    {.name = "BucketKeyEnabled", .wire = "x-amz-server-side-encryption-bucket-key-enabled", .shape = &bucket_key_enabled, .place = Place::header},
    {.name = "RequestCharged", .wire = "x-amz-request-charged", .shape = &request_charged, .place = Place::header}};
constinit const Shape upload_part_copy_output = {.name = "UploadPartCopyOutput", .type = Type::structure,
    .members = upload_part_copy_output_members};

}  // namespace

constinit const Service service = {.id = "s3", .signing_name = "s3", .target = "", .json_version = "", .sdk_name = "s3",
    .sdk_id = "S3", .protocol = Protocol::rest_xml};
constinit const Operation abort_multipart_upload = {.service = &service, .name = "AbortMultipartUpload",
    .method = "DELETE", .uri = "/{Bucket}/{Key+}", .status = 204, .input = &abort_multipart_upload_request,
    .output = &abort_multipart_upload_output, .errors = abort_multipart_upload_errors};
constinit const Operation complete_multipart_upload = {.service = &service, .name = "CompleteMultipartUpload",
    .method = "POST", .uri = "/{Bucket}/{Key+}", .input = &complete_multipart_upload_request,
    .output = &complete_multipart_upload_output};
constinit const Operation copy_object = {.service = &service, .name = "CopyObject", .method = "PUT",
    .uri = "/{Bucket}/{Key+}", .input = &copy_object_request, .output = &copy_object_output,
    .errors = copy_object_errors};
constinit const Operation create_bucket = {.service = &service, .name = "CreateBucket", .method = "PUT",
    .uri = "/{Bucket}", .input = &create_bucket_request, .output = &create_bucket_output, .errors = create_bucket_errors};
constinit const Operation create_multipart_upload = {.service = &service, .name = "CreateMultipartUpload",
    .method = "POST", .uri = "/{Bucket}/{Key+}?uploads", .input = &create_multipart_upload_request,
    .output = &create_multipart_upload_output};
constinit const Operation delete_bucket = {.service = &service, .name = "DeleteBucket", .method = "DELETE",
    .uri = "/{Bucket}", .status = 204, .input = &delete_bucket_request};
constinit const Operation delete_bucket_cors = {.service = &service, .name = "DeleteBucketCors", .method = "DELETE",
    .uri = "/{Bucket}?cors", .status = 204, .input = &delete_bucket_cors_request};
constinit const Operation delete_bucket_encryption = {.service = &service, .name = "DeleteBucketEncryption",
    .method = "DELETE", .uri = "/{Bucket}?encryption", .status = 204, .input = &delete_bucket_encryption_request};
constinit const Operation delete_bucket_lifecycle = {.service = &service, .name = "DeleteBucketLifecycle",
    .method = "DELETE", .uri = "/{Bucket}?lifecycle", .status = 204, .input = &delete_bucket_lifecycle_request};
constinit const Operation delete_bucket_ownership_controls = {.service = &service,
    .name = "DeleteBucketOwnershipControls", .method = "DELETE", .uri = "/{Bucket}?ownershipControls", .status = 204,
    .input = &delete_bucket_ownership_controls_request};
constinit const Operation delete_bucket_policy = {.service = &service, .name = "DeleteBucketPolicy", .method = "DELETE",
    .uri = "/{Bucket}?policy", .status = 204, .input = &delete_bucket_policy_request};
constinit const Operation delete_bucket_replication = {.service = &service, .name = "DeleteBucketReplication",
    .method = "DELETE", .uri = "/{Bucket}?replication", .status = 204, .input = &delete_bucket_replication_request};
constinit const Operation delete_bucket_tagging = {.service = &service, .name = "DeleteBucketTagging",
    .method = "DELETE", .uri = "/{Bucket}?tagging", .status = 204, .input = &delete_bucket_tagging_request};
constinit const Operation delete_bucket_website = {.service = &service, .name = "DeleteBucketWebsite",
    .method = "DELETE", .uri = "/{Bucket}?website", .status = 204, .input = &delete_bucket_website_request};
constinit const Operation delete_object = {.service = &service, .name = "DeleteObject", .method = "DELETE",
    .uri = "/{Bucket}/{Key+}", .status = 204, .input = &delete_object_request, .output = &delete_object_output};
constinit const Operation delete_object_tagging = {.service = &service, .name = "DeleteObjectTagging",
    .method = "DELETE", .uri = "/{Bucket}/{Key+}?tagging", .status = 204, .input = &delete_object_tagging_request,
    .output = &delete_object_tagging_output};
constinit const Operation delete_objects = {.service = &service, .name = "DeleteObjects", .method = "POST",
    .uri = "/{Bucket}?delete", .input = &delete_objects_request, .output = &delete_objects_output};
constinit const Operation delete_public_access_block = {.service = &service, .name = "DeletePublicAccessBlock",
    .method = "DELETE", .uri = "/{Bucket}?publicAccessBlock", .status = 204,
    .input = &delete_public_access_block_request};
constinit const Operation get_bucket_accelerate_configuration = {.service = &service,
    .name = "GetBucketAccelerateConfiguration", .method = "GET", .uri = "/{Bucket}?accelerate",
    .input = &get_bucket_accelerate_configuration_request, .output = &get_bucket_accelerate_configuration_output};
constinit const Operation get_bucket_acl = {.service = &service, .name = "GetBucketAcl", .method = "GET",
    .uri = "/{Bucket}?acl", .input = &get_bucket_acl_request, .output = &get_bucket_acl_output};
constinit const Operation get_bucket_cors = {.service = &service, .name = "GetBucketCors", .method = "GET",
    .uri = "/{Bucket}?cors", .input = &get_bucket_cors_request, .output = &get_bucket_cors_output};
constinit const Operation get_bucket_encryption = {.service = &service, .name = "GetBucketEncryption", .method = "GET",
    .uri = "/{Bucket}?encryption", .input = &get_bucket_encryption_request, .output = &get_bucket_encryption_output};
constinit const Operation get_bucket_lifecycle_configuration = {.service = &service,
    .name = "GetBucketLifecycleConfiguration", .method = "GET", .uri = "/{Bucket}?lifecycle",
    .input = &get_bucket_lifecycle_configuration_request, .output = &get_bucket_lifecycle_configuration_output};
constinit const Operation get_bucket_location = {.service = &service, .name = "GetBucketLocation", .method = "GET",
    .uri = "/{Bucket}?location", .input = &get_bucket_location_request, .output = &get_bucket_location_output};
constinit const Operation get_bucket_logging = {.service = &service, .name = "GetBucketLogging", .method = "GET",
    .uri = "/{Bucket}?logging", .input = &get_bucket_logging_request, .output = &get_bucket_logging_output};
constinit const Operation get_bucket_notification_configuration = {.service = &service,
    .name = "GetBucketNotificationConfiguration", .method = "GET", .uri = "/{Bucket}?notification",
    .input = &get_bucket_notification_configuration_request, .output = &notification_configuration};
constinit const Operation get_bucket_ownership_controls = {.service = &service, .name = "GetBucketOwnershipControls",
    .method = "GET", .uri = "/{Bucket}?ownershipControls", .input = &get_bucket_ownership_controls_request,
    .output = &get_bucket_ownership_controls_output};
constinit const Operation get_bucket_policy = {.service = &service, .name = "GetBucketPolicy", .method = "GET",
    .uri = "/{Bucket}?policy", .input = &get_bucket_policy_request, .output = &get_bucket_policy_output};
constinit const Operation get_bucket_policy_status = {.service = &service, .name = "GetBucketPolicyStatus",
    .method = "GET", .uri = "/{Bucket}?policyStatus", .input = &get_bucket_policy_status_request,
    .output = &get_bucket_policy_status_output};
constinit const Operation get_bucket_replication = {.service = &service, .name = "GetBucketReplication",
    .method = "GET", .uri = "/{Bucket}?replication", .input = &get_bucket_replication_request,
    .output = &get_bucket_replication_output};
constinit const Operation get_bucket_request_payment = {.service = &service, .name = "GetBucketRequestPayment",
    .method = "GET", .uri = "/{Bucket}?requestPayment", .input = &get_bucket_request_payment_request,
    .output = &get_bucket_request_payment_output};
constinit const Operation get_bucket_tagging = {.service = &service, .name = "GetBucketTagging", .method = "GET",
    .uri = "/{Bucket}?tagging", .input = &get_bucket_tagging_request, .output = &get_bucket_tagging_output};
constinit const Operation get_bucket_versioning = {.service = &service, .name = "GetBucketVersioning", .method = "GET",
    .uri = "/{Bucket}?versioning", .input = &get_bucket_versioning_request, .output = &get_bucket_versioning_output};
constinit const Operation get_bucket_website = {.service = &service, .name = "GetBucketWebsite", .method = "GET",
    .uri = "/{Bucket}?website", .input = &get_bucket_website_request, .output = &get_bucket_website_output};
constinit const Operation get_object = {.service = &service, .name = "GetObject", .method = "GET",
    .uri = "/{Bucket}/{Key+}", .input = &get_object_request, .output = &get_object_output, .errors = get_object_errors};
constinit const Operation get_object_acl = {.service = &service, .name = "GetObjectAcl", .method = "GET",
    .uri = "/{Bucket}/{Key+}?acl", .input = &get_object_acl_request, .output = &get_object_acl_output,
    .errors = get_object_acl_errors};
constinit const Operation get_object_attributes = {.service = &service, .name = "GetObjectAttributes", .method = "GET",
    .uri = "/{Bucket}/{Key+}?attributes", .input = &get_object_attributes_request,
    .output = &get_object_attributes_output, .errors = get_object_attributes_errors};
constinit const Operation get_object_lock_configuration = {.service = &service, .name = "GetObjectLockConfiguration",
    .method = "GET", .uri = "/{Bucket}?object-lock", .input = &get_object_lock_configuration_request,
    .output = &get_object_lock_configuration_output};
constinit const Operation get_object_tagging = {.service = &service, .name = "GetObjectTagging", .method = "GET",
    .uri = "/{Bucket}/{Key+}?tagging", .input = &get_object_tagging_request, .output = &get_object_tagging_output};
constinit const Operation get_public_access_block = {.service = &service, .name = "GetPublicAccessBlock",
    .method = "GET", .uri = "/{Bucket}?publicAccessBlock", .input = &get_public_access_block_request,
    .output = &get_public_access_block_output};
constinit const Operation head_bucket = {.service = &service, .name = "HeadBucket", .method = "HEAD",
    .uri = "/{Bucket}", .input = &head_bucket_request, .output = &head_bucket_output, .errors = head_bucket_errors};
constinit const Operation head_object = {.service = &service, .name = "HeadObject", .method = "HEAD",
    .uri = "/{Bucket}/{Key+}", .input = &head_object_request, .output = &head_object_output,
    .errors = head_object_errors};
constinit const Operation list_buckets = {.service = &service, .name = "ListBuckets", .method = "GET", .uri = "/",
    .input = &list_buckets_request, .output = &list_buckets_output};
constinit const Operation list_multipart_uploads = {.service = &service, .name = "ListMultipartUploads",
    .method = "GET", .uri = "/{Bucket}?uploads", .input = &list_multipart_uploads_request,
    .output = &list_multipart_uploads_output};
constinit const Operation list_object_versions = {.service = &service, .name = "ListObjectVersions", .method = "GET",
    .uri = "/{Bucket}?versions", .input = &list_object_versions_request, .output = &list_object_versions_output};
constinit const Operation list_objects = {.service = &service, .name = "ListObjects", .method = "GET",
    .uri = "/{Bucket}", .input = &list_objects_request, .output = &list_objects_output, .errors = list_objects_errors};
constinit const Operation list_objects_v2 = {.service = &service, .name = "ListObjectsV2", .method = "GET",
    .uri = "/{Bucket}?list-type=2", .input = &list_objects_v2_request, .output = &list_objects_v2_output,
    .errors = list_objects_v2_errors};
constinit const Operation list_parts = {.service = &service, .name = "ListParts", .method = "GET",
    .uri = "/{Bucket}/{Key+}", .input = &list_parts_request, .output = &list_parts_output};
constinit const Operation put_bucket_encryption = {.service = &service, .name = "PutBucketEncryption", .method = "PUT",
    .uri = "/{Bucket}?encryption", .input = &put_bucket_encryption_request};
constinit const Operation put_bucket_ownership_controls = {.service = &service, .name = "PutBucketOwnershipControls",
    .method = "PUT", .uri = "/{Bucket}?ownershipControls", .input = &put_bucket_ownership_controls_request};
constinit const Operation put_bucket_policy = {.service = &service, .name = "PutBucketPolicy", .method = "PUT",
    .uri = "/{Bucket}?policy", .input = &put_bucket_policy_request};
constinit const Operation put_bucket_tagging = {.service = &service, .name = "PutBucketTagging", .method = "PUT",
    .uri = "/{Bucket}?tagging", .input = &put_bucket_tagging_request};
constinit const Operation put_bucket_versioning = {.service = &service, .name = "PutBucketVersioning", .method = "PUT",
    .uri = "/{Bucket}?versioning", .input = &put_bucket_versioning_request};
constinit const Operation put_object = {.service = &service, .name = "PutObject", .method = "PUT",
    .uri = "/{Bucket}/{Key+}", .input = &put_object_request, .output = &put_object_output, .errors = put_object_errors};
constinit const Operation put_object_tagging = {.service = &service, .name = "PutObjectTagging", .method = "PUT",
    .uri = "/{Bucket}/{Key+}?tagging", .input = &put_object_tagging_request, .output = &put_object_tagging_output};
constinit const Operation put_public_access_block = {.service = &service, .name = "PutPublicAccessBlock",
    .method = "PUT", .uri = "/{Bucket}?publicAccessBlock", .input = &put_public_access_block_request};
constinit const Operation upload_part = {.service = &service, .name = "UploadPart", .method = "PUT",
    .uri = "/{Bucket}/{Key+}", .input = &upload_part_request, .output = &upload_part_output};
constinit const Operation upload_part_copy = {.service = &service, .name = "UploadPartCopy", .method = "PUT",
    .uri = "/{Bucket}/{Key+}", .input = &upload_part_copy_request, .output = &upload_part_copy_output};
namespace {
constinit const Operation* const all[] = {&abort_multipart_upload, &complete_multipart_upload, &copy_object,
    &create_bucket, &create_multipart_upload, &delete_bucket, &delete_bucket_cors, &delete_bucket_encryption,
    &delete_bucket_lifecycle, &delete_bucket_ownership_controls, &delete_bucket_policy, &delete_bucket_replication,
    &delete_bucket_tagging, &delete_bucket_website, &delete_object, &delete_object_tagging, &delete_objects,
    &delete_public_access_block, &get_bucket_accelerate_configuration, &get_bucket_acl, &get_bucket_cors,
    &get_bucket_encryption, &get_bucket_lifecycle_configuration, &get_bucket_location, &get_bucket_logging,
    &get_bucket_notification_configuration, &get_bucket_ownership_controls, &get_bucket_policy,
    &get_bucket_policy_status, &get_bucket_replication, &get_bucket_request_payment, &get_bucket_tagging,
    &get_bucket_versioning, &get_bucket_website, &get_object, &get_object_acl, &get_object_attributes,
    &get_object_lock_configuration, &get_object_tagging, &get_public_access_block, &head_bucket, &head_object,
    &list_buckets, &list_multipart_uploads, &list_object_versions, &list_objects, &list_objects_v2, &list_parts,
    &put_bucket_encryption, &put_bucket_ownership_controls, &put_bucket_policy, &put_bucket_tagging,
    &put_bucket_versioning, &put_object, &put_object_tagging, &put_public_access_block, &upload_part, &upload_part_copy};
}  // namespace
constinit const std::span<const Operation* const> operations = all;

}  // namespace stepwell::shapes::s3
