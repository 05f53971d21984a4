// "Common errors" of the API references; Amazon S3 API Reference: "Error responses".
#include "adapters/aws/protocol/signature_error.hpp"

#include "engine/time.hpp"

namespace stepwell::protocol {
namespace {

using Kind = SignatureFault::Kind;

constexpr std::string_view does_not_match =
    "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key "
    "and signing method. Consult the service documentation for details.";

std::string iso(std::chrono::sys_seconds time) {
    std::string text = print_timestamp(time);
    return text.erase(19, 4);  // AWS: without milliseconds
}

std::string iso_of_basic(std::string_view basic) {
    std::string text(basic.substr(0, 4));
    text.append("-").append(basic.substr(4, 2)).append("-").append(basic.substr(6, 5)).append(":");
    return text.append(basic.substr(11, 2)).append(":").append(basic.substr(13));
}

/// Bytes as S3 shows them: 41 57 53 34
std::string bytes_of(std::string_view text) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out;
    for (const char c : text) {
        if (!out.empty()) out += ' ';
        out += digits[static_cast<unsigned char>(c) >> 4U];
        out += digits[static_cast<unsigned char>(c) & 15U];
    }
    return out;
}

ApiError s3_mismatch(const SignatureFault& fault, const Signature* signature) {
    ObjectBuilder members;
    if (signature && !fault.string_to_sign.empty())
        members.set("AWSAccessKeyId", signature->credential.access_key)
            .set("StringToSign", fault.string_to_sign)
            .set("SignatureProvided", signature->given)
            .set("StringToSignBytes", bytes_of(fault.string_to_sign))
            .set("CanonicalRequest", fault.canonical_request)
            .set("CanonicalRequestBytes", bytes_of(fault.canonical_request));
    return {"SignatureDoesNotMatch", 403,
            "The request signature we calculated does not match the signature you provided. Check your key and signing "
            "method.",
            members.build()};
}

ApiError s3_error(const SignatureFault& fault, const Signature* signature, std::chrono::sys_seconds now) {
    switch (fault.kind) {
        case Kind::missing:
            return {"AccessDenied", 403, "Access Denied"};
        case Kind::incomplete:
            if (signature && signature->presigned) return {"AuthorizationQueryParametersError", 400, fault.text};
            return {"AuthorizationHeaderMalformed", 400, "The authorization header is malformed; " + fault.text};
        case Kind::wrong_scope:
            return {"AuthorizationHeaderMalformed", 400, "The authorization header is malformed; " + fault.text};
        case Kind::unsupported:
            return {"InvalidRequest", 400, fault.text};
        case Kind::two_signatures:
            return {"InvalidArgument", 400,
                    "Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string "
                    "parameter or the Authorization header should be specified"};
        case Kind::bad_expires:
            return {"AuthorizationQueryParametersError", 400, fault.text};
        case Kind::too_old:
        case Kind::too_new:
            if (signature && signature->presigned)
                return {"AccessDenied", 403, "Request is not yet valid", Value::object({{"ServerTime", iso(now)}})};
            return {"RequestTimeTooSkewed", 403,
                    "The difference between the request time and the current time is too large.",
                    Value::object({{"RequestTime", signature ? signature->time : std::string()},
                                   {"ServerTime", iso(now)},
                                   {"MaxAllowedSkewMilliseconds", std::to_string(allowed_skew.count() * 1000)}})};
        case Kind::url_expired:
            return {"AccessDenied", 403, "Request has expired",
                    Value::object({{"X-Amz-Expires", std::to_string(signature ? signature->expires.value_or(0) : 0)},
                                   {"Expires", iso_of_basic(fault.text)},
                                   {"ServerTime", iso(now)}})};
        case Kind::unknown_key:
            return {"InvalidAccessKeyId", 403, "The AWS Access Key Id you provided does not exist in our records.",
                    Value::object({{"AWSAccessKeyId", signature ? signature->credential.access_key : std::string()}})};
        case Kind::bad_token:
            return {"InvalidToken", 400, "The provided token is malformed or otherwise invalid."};
        case Kind::expired_token:
            return {"ExpiredToken", 400, "The provided token has expired."};
        case Kind::unsigned_headers:
            return {"AccessDenied", 403, "There were headers present in the request which were not signed",
                    Value::object({{"HeadersNotSigned", fault.text}})};
        case Kind::missing_digest:
            return {"InvalidRequest", 400, "Missing required header for this request: x-amz-content-sha256"};
        case Kind::wrong_digest:
            if (fault.computed.empty())
                return {"InvalidArgument", 400,
                        "x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-UNSIGNED-PAYLOAD-TRAILER, "
                        "STREAMING-AWS4-HMAC-SHA256-PAYLOAD, STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER or a valid "
                        "sha256 value."};
            return {"XAmzContentSHA256Mismatch", 400,
                    "The provided 'x-amz-content-sha256' header does not match what was computed.",
                    Value::object(
                        {{"ClientComputedContentSHA256", fault.text}, {"S3ComputedContentSHA256", fault.computed}})};
        case Kind::mismatch:
            break;
    }
    return s3_mismatch(fault, signature);
}

/// The names in the query protocol; the others append "Exception", and call two of them otherwise.
ApiError error_of(shapes::Protocol protocol, const SignatureFault& fault) {
    const bool query = protocol == shapes::Protocol::query || protocol == shapes::Protocol::ec2;
    const int status = protocol == shapes::Protocol::json ? 400 : 403;
    const auto named = [&](std::string_view in_query, std::string_view elsewhere, std::string text) {
        return ApiError(std::string(query ? in_query : elsewhere), status, std::move(text));
    };
    switch (fault.kind) {
        case Kind::missing:
            return named("MissingAuthenticationToken", "MissingAuthenticationTokenException",
                         query ? "Request is missing Authentication Token" : "Missing Authentication Token");
        case Kind::incomplete:
        case Kind::unsupported:
        case Kind::bad_expires:
            return ApiError(query ? "IncompleteSignature" : "IncompleteSignatureException", query ? 400 : status,
                            fault.text);
        case Kind::two_signatures:
            return ApiError(query ? "IncompleteSignature" : "IncompleteSignatureException", query ? 400 : status,
                            "The request is signed both in its Authorization header and in its query string.");
        case Kind::unknown_key:
        case Kind::bad_token:
            return named("InvalidClientTokenId", "UnrecognizedClientException",
                         "The security token included in the request is invalid.");
        case Kind::expired_token:
            return named("ExpiredToken", "ExpiredTokenException",
                         "The security token included in the request is expired");
        case Kind::too_old:
            return named("SignatureDoesNotMatch", "InvalidSignatureException", "Signature expired: " + fault.text);
        case Kind::too_new:
            return named("SignatureDoesNotMatch", "InvalidSignatureException",
                         "Signature not yet current: " + fault.text);
        case Kind::url_expired:
            return named("SignatureDoesNotMatch", "InvalidSignatureException",
                         "Signature expired: the URL was valid until " + fault.text);
        case Kind::wrong_scope:
            return named("SignatureDoesNotMatch", "InvalidSignatureException", fault.text);
        case Kind::unsigned_headers:
            return named(
                "SignatureDoesNotMatch", "InvalidSignatureException",
                "These headers of the request must be a 'SignedHeader' in the AWS Authorization: " + fault.text + ".");
        case Kind::missing_digest:
        case Kind::wrong_digest:
        case Kind::mismatch:
            break;
    }
    return named("SignatureDoesNotMatch", "InvalidSignatureException", std::string(does_not_match));
}

}  // namespace

ApiError signature_error(shapes::Protocol protocol, const SignatureFault& fault, const Signature* signature,
                         std::chrono::sys_seconds now) {
    if (protocol == shapes::Protocol::rest_xml) return s3_error(fault, signature, now);
    return error_of(protocol, fault);
}

}  // namespace stepwell::protocol
