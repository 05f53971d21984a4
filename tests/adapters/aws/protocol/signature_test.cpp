// Expected signatures were made with botocore's signer, but those of a chunked body, which are of the S3 API Reference.
#include "adapters/aws/protocol/signature.hpp"

#include <gtest/gtest.h>

#include "adapters/aws/api_error.hpp"
#include "adapters/aws/protocol/aws_chunked.hpp"
#include "adapters/platform/civil_time.hpp"
#include "adapters/platform/digest.hpp"
#include "tests/adapters/platform/store/run_awaitable.hpp"

namespace stepwell::protocol {
namespace {

using Kind = SignatureFault::Kind;

const std::string secret = "a+secret/of/forty/characters/exactly+++1";

http::Request request(std::string method, std::string target, std::string host,
                      std::vector<std::pair<std::string, std::string>> headers = {}) {
    http::Request made;
    made.method = std::move(method);
    made.target = std::move(target);
    made.headers.add("Host", std::move(host));
    for (auto& [name, value] : headers) made.headers.add(std::move(name), std::move(value));
    return made;
}

std::string authorization(const std::string& scope, const std::string& headers, const std::string& signature) {
    return "AWS4-HMAC-SHA256 Credential=" + scope + ", SignedHeaders=" + headers + ", Signature=" + signature;
}

http::Request json_request() {
    return request(
        "POST", "/", "127.0.0.1:4566",
        {{"Content-Type", "application/x-amz-json-1.0"},
         {"X-Amz-Target", "AWSStepFunctions.ListStateMachines"},
         {"X-Amz-Date", "20260314T150926Z"},
         {"Authorization", authorization("AKIDSTEPWELL/20260314/eu-west-1/states/aws4_request",
                                         "content-type;host;x-amz-date;x-amz-target",
                                         "c3b8811282c1ca97b58c57ea431461518544a17f6521473a30ea9ee6c5453547")}});
}

/// What is wrong; nothing if the signature is right.
std::optional<Kind> fault(const http::Request& head, const std::string& body = {}, const std::string& key = secret) {
    try {
        check_signature(head, read_signature(head), key, hex(sha256(body)));
    } catch (const SignatureFault& found) {
        return found.kind;
    }
    return std::nullopt;
}

http::Request changed(const http::Request& from, const std::string& name, const std::string& value) {
    http::Request made = from;
    made.headers = {};
    for (const auto& [key, text] : from.headers.all())
        if (key != name) made.headers.add(key, text);
    if (!value.empty()) made.headers.add(name, value);
    return made;
}

TEST(Signature, OfAJsonServiceCoversHeadersAndBody) {
    const http::Request good = json_request();
    const std::string body = R"({"a":1})";
    EXPECT_EQ(fault(good, body), std::nullopt);
    EXPECT_EQ(fault(good, R"({"a":2})"), Kind::mismatch);
    EXPECT_EQ(fault(good, body, secret + "x"), Kind::mismatch);
    EXPECT_EQ(fault(changed(good, "X-Amz-Target", "AWSStepFunctions.StartExecution"), body), Kind::mismatch);
    EXPECT_EQ(fault(changed(good, "Host", "127.0.0.1:4567"), body), Kind::mismatch);
    http::Request other = good;
    other.method = "PUT";
    EXPECT_EQ(fault(other, body), Kind::mismatch);
    other = good;
    other.target = "/?a";
    EXPECT_EQ(fault(other, body), Kind::mismatch);
    other = good;
    other.headers.add("X-Amz-Extra", "not signed");
    EXPECT_EQ(fault(other, body), Kind::unsigned_headers);
    other = good;
    other.headers.add("Content-Type", "a second one");
    EXPECT_EQ(fault(other, body), Kind::mismatch);
}

TEST(Signature, PathsOfOtherServicesThanS3AreEscapedTwice) {
    const auto signed_get = [](std::string target, const std::string& signature, bool with_header) {
        http::Request made = request("GET", std::move(target), "localhost:4566", {{"X-Amz-Date", "20260314T150926Z"}});
        if (with_header) made.headers.add("My-Header", "  two   blanks ");
        made.headers.add("Authorization",
                         authorization("AKIDSTEPWELL/20260314/us-east-1/lambda/aws4_request",
                                       with_header ? "host;my-header;x-amz-date" : "host;x-amz-date", signature));
        return made;
    };
    EXPECT_EQ(fault(signed_get("/2015-03-31/functions/arn%3Aaws%3Alambda%3Af?b=2&a=%C3%BC&a=1&c=",
                               "ff64ca00449464a4556cf9592663d26cf66469ef801e798ea5690ce4a7715ca3", true)),
              std::nullopt);
    EXPECT_EQ(fault(signed_get("/x/./y/../a%20b//c/",
                               "46420f50eb6827b4f13f2f4cc8f0ed296829f293bc7c5f278038356e331119fc", false)),
              std::nullopt);
}

TEST(Signature, OfS3TakesThePathAsItIs) {
    const http::Request good =
        request("PUT", "/bucket/a%20b/../%C3%BC//c%2Bd", "localhost:4566",
                {{"X-Amz-Date", "20260314T150926Z"},
                 {"X-Amz-Security-Token", "to/ken=="},
                 {"X-Amz-Content-SHA256", "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"},
                 {"Authorization", authorization("ASIATEST/20260314/us-east-1/s3/aws4_request",
                                                 "host;x-amz-content-sha256;x-amz-date;x-amz-security-token",
                                                 "9e8dfcf2fd5862eee5a26064e3c6d4ee652fb4d764963fcf30f37ecb8b21d05d")}});
    EXPECT_EQ(fault(good, "hello", "another"), std::nullopt);
    EXPECT_EQ(read_signature(good).token, "to/ken==");
    EXPECT_TRUE(read_signature(good).has_digest());
    EXPECT_EQ(fault(changed(good, "X-Amz-Content-SHA256", ""), "hello", "another"), Kind::missing_digest);
    EXPECT_EQ(fault(changed(good, "X-Amz-Content-SHA256", "UNSIGNED-PAYLOAD"), "hello", "another"), Kind::mismatch);
    EXPECT_EQ(fault(changed(good, "X-Amz-Content-SHA256", "UNSIGNED"), "hello", "another"), Kind::wrong_digest);
    EXPECT_EQ(fault(changed(good, "X-Amz-Content-SHA256", "STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD"), "", "another"),
              Kind::unsupported);
}

const std::string presigned =
    "/bucket/key?versionId=x%2Fy&X-Amz-Algorithm=AWS4-HMAC-SHA256"
    "&X-Amz-Credential=ASIATEST%2F20260314%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20260314T150926Z"
    "&X-Amz-Expires=600&X-Amz-SignedHeaders=host&X-Amz-Security-Token=to%2Fken%3D%3D"
    "&X-Amz-Signature=8f32bea780361a5474f9c7feef899120f5db22246956ea27c1b71277a658a339";

std::optional<Kind> presigned_fault(const std::string& from = {}, const std::string& to = {}) {
    std::string target = presigned;
    if (!from.empty()) target.replace(target.find(from), from.size(), to);
    return fault(request("GET", target, "localhost:4566"), {}, "another");
}

TEST(Signature, OfAPresignedUrl) {
    EXPECT_EQ(presigned_fault(), std::nullopt);
    EXPECT_EQ(presigned_fault("x%2Fy", "x%2Fz"), Kind::mismatch);
    EXPECT_EQ(presigned_fault("=600", "=601"), Kind::mismatch);
    EXPECT_EQ(presigned_fault("=600", "=604801"), Kind::bad_expires);
    EXPECT_EQ(presigned_fault("=600", "=0"), Kind::bad_expires);
    EXPECT_EQ(presigned_fault("=600", "=-1"), Kind::bad_expires);
    EXPECT_EQ(presigned_fault("=600", "="), Kind::bad_expires);
    EXPECT_EQ(presigned_fault("=600", "=600&X-Amz-Expires=9"), Kind::incomplete);
    EXPECT_EQ(presigned_fault("HMAC-SHA256", "ECDSA-P256-SHA256"), Kind::unsupported);
    EXPECT_EQ(presigned_fault("&X-Amz-Date=20260314T150926Z", ""), Kind::incomplete);
    EXPECT_EQ(presigned_fault("Headers=host", "Headers=range"), Kind::wrong_scope);
    http::Request twice = request("GET", presigned, "localhost:4566", {{"Authorization", "AWS4-HMAC-SHA256 x=y"}});
    EXPECT_EQ(fault(twice), Kind::two_signatures);
}

TEST(Signature, LivesForAWhile) {
    const auto found = [](const http::Request& head, std::chrono::seconds later) -> std::optional<Kind> {
        const Signature signature = read_signature(head);
        try {
            check_time(signature, signature.at + later);
        } catch (const SignatureFault& late) {
            return late.kind;
        }
        return std::nullopt;
    };
    using std::chrono::seconds;
    EXPECT_EQ(found(json_request(), seconds(900)), std::nullopt);
    EXPECT_EQ(found(json_request(), seconds(901)), Kind::too_old);
    EXPECT_EQ(found(json_request(), seconds(-900)), std::nullopt);
    EXPECT_EQ(found(json_request(), seconds(-901)), Kind::too_new);
    const http::Request url = request("GET", presigned, "localhost:4566");
    EXPECT_EQ(found(url, seconds(600)), std::nullopt);
    EXPECT_EQ(found(url, seconds(601)), Kind::url_expired);
    EXPECT_EQ(found(url, seconds(-901)), Kind::too_new);
    EXPECT_EQ(print_basic_time(read_signature(url).at), "20260314T150926Z");
}

TEST(Signature, MustBeWhole) {
    const std::string digits(64, '0');
    const std::string scope = "AKID/20260314/us-east-1/states/aws4_request";
    const auto found = [](const std::string& header, const std::string& date = "20260314T150926Z") {
        http::Request made = request("POST", "/", "localhost");
        if (!header.empty()) made.headers.add("Authorization", header);
        if (!date.empty()) made.headers.add("X-Amz-Date", date);
        return fault(made);
    };
    const std::string whole = authorization(scope, "host;x-amz-date", digits);
    EXPECT_EQ(found(whole), Kind::mismatch);
    EXPECT_EQ(found(""), Kind::missing);
    EXPECT_EQ(found("Bearer abc"), Kind::missing);
    EXPECT_EQ(found("AWS AKID:c2ln"), Kind::unsupported);
    EXPECT_EQ(found("AWS4-ECDSA-P256-SHA256 Credential=AKID/20260314/s3/aws4_request"), Kind::unsupported);
    EXPECT_EQ(found("AWS4-HMAC-SHA256"), Kind::incomplete);
    EXPECT_EQ(found("AWS4-HMAC-SHA256 "), Kind::incomplete);
    EXPECT_EQ(found("AWS4-HMAC-SHA256 Credential=" + scope), Kind::incomplete);
    EXPECT_EQ(found(whole + ", Signature=" + digits), Kind::incomplete);
    EXPECT_EQ(found(whole + ", more"), Kind::incomplete);
    EXPECT_EQ(found(authorization("AKID/20260314/us-east-1/states", "host;x-amz-date", digits)), Kind::incomplete);
    EXPECT_EQ(found(authorization("AKID/today/us-east-1/states/aws4_request", "host;x-amz-date", digits)),
              Kind::incomplete);
    EXPECT_EQ(found(authorization(scope, "x-amz-date;host", digits)), Kind::incomplete);
    EXPECT_EQ(found(authorization(scope, "x-amz-date", digits)), Kind::wrong_scope);
    EXPECT_EQ(found(authorization(scope, "host", digits)), Kind::unsigned_headers);
    EXPECT_EQ(found(authorization(scope, "host;x-amz-date", "abc")), Kind::mismatch);
    EXPECT_EQ(found(whole, ""), Kind::incomplete);
    EXPECT_EQ(found(whole, "today"), Kind::incomplete);
    EXPECT_EQ(found(whole, "20261314T150926Z"), Kind::incomplete);
    EXPECT_EQ(found(whole, "20260315T000000Z"), Kind::wrong_scope);
    http::Request dated = request("POST", "/", "localhost", {{"Date", "Sat, 14 Mar 2026 15:09:26 GMT"}});
    dated.headers.add("Authorization", authorization(scope, "date;host", digits));
    EXPECT_EQ(read_signature(dated).time, "20260314T150926Z");
}

/// S3 API Reference: "Example calculations" of a payload in chunks.
struct Chunked {
    const std::string key = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
    const std::string first = "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648";
    const std::string second = "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497";
    const std::string last = "b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9";
    const http::Request head =
        request("PUT", "/examplebucket/chunkObject.txt", "s3.amazonaws.com",
                {{"x-amz-date", "20130524T000000Z"},
                 {"x-amz-storage-class", "REDUCED_REDUNDANCY"},
                 {"x-amz-content-sha256", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD"},
                 {"Content-Encoding", "aws-chunked"},
                 {"x-amz-decoded-content-length", "66560"},
                 {"Content-Length", "66824"},
                 {"Authorization", authorization("AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request",
                                                 "content-encoding;content-length;host;x-amz-content-sha256;x-amz-date;"
                                                 "x-amz-decoded-content-length;x-amz-storage-class",
                                                 "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9")}});

    std::string body(const std::string& one, const std::string& two, const std::string& three) const {
        return "10000;chunk-signature=" + one + "\r\n" + std::string(65536, 'a') + "\r\n400;chunk-signature=" + two +
               "\r\n" + std::string(1024, 'a') + "\r\n0;chunk-signature=" + three + "\r\n\r\n";
    }

    std::string read(std::string text) const {
        http::Request sent = head;
        sent.body = std::move(text);
        const Signature signature = read_signature(sent);
        auto chunks = std::make_shared<ChunkSignatures>(signature, signing_key(key, signature.credential));
        try {
            const Body body = unchunked(sent, std::move(chunks));
            std::size_t size = 0;
            for (;;) {
                const std::string piece = test::run(body.stream->next());
                if (piece.empty()) return std::to_string(size);
                size += piece.size();
            }
        } catch (const ApiError& error) {
            return error.code;
        }
    }
};

TEST(Signature, OfABodyInChunks) {
    const Chunked sent;
    EXPECT_EQ(fault(sent.head, {}, sent.key), std::nullopt);
    EXPECT_EQ(sent.read(sent.body(sent.first, sent.second, sent.last)), "66560");
    const std::string bad = "SignatureDoesNotMatch";
    EXPECT_EQ(sent.read(sent.body(sent.second, sent.second, sent.last)), bad);
    EXPECT_EQ(sent.read(sent.body(sent.first, sent.first, sent.last)), bad);
    EXPECT_EQ(sent.read(sent.body(sent.first, sent.second, sent.second)), bad);
    EXPECT_EQ(sent.read(sent.body(sent.first, sent.second, "")), bad);
    std::string other = sent.body(sent.first, sent.second, sent.last);
    other[40'000] = 'b';
    EXPECT_EQ(sent.read(other), bad);
    std::string short_one = sent.body(sent.first, sent.second, sent.last);
    short_one.resize(70);
    EXPECT_EQ(sent.read(short_one), "IncompleteBody");
    std::string more = sent.body(sent.first, sent.second, sent.last);
    more.insert(more.size() - 2, "x-amz-meta-a: 1\r\n");
    EXPECT_EQ(sent.read(more), bad);
}

}  // namespace
}  // namespace stepwell::protocol
