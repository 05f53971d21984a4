#include "adapters/aws/protocol/router.hpp"

#include <gtest/gtest.h>

#include <span>

#include "adapters/aws/models/apigatewayv2.hpp"
#include "adapters/aws/models/dynamodb.hpp"
#include "adapters/aws/models/iam.hpp"
#include "adapters/aws/models/lambda.hpp"
#include "adapters/aws/models/s3.hpp"
#include "adapters/aws/models/states.hpp"
#include "adapters/services/s3/dialect.hpp"

namespace stepwell::protocol {
namespace {

asio::awaitable<Answer> nothing(Context, Request) { co_return Answer{}; }

class RouterTest : public testing::Test {
protected:
    RouterTest() : router_((fill(), registry_), "us-east-2", "000000000000") {}

    static http::Request request(std::string method, std::string target, std::string signed_for = {},
                                 std::string access_key = "test") {
        http::Request made;
        made.method = std::move(method);
        made.target = std::move(target);
        if (!signed_for.empty())
            made.headers.add("Authorization", "AWS4-HMAC-SHA256 Credential=" + access_key + "/20240101/eu-central-1/" +
                                                  signed_for + "/aws4_request, SignedHeaders=host, Signature=0");
        return made;
    }

    static http::Request targeted(std::string target) {
        http::Request made = request("POST", "/");
        made.headers.add("X-Amz-Target", std::move(target)).add("Content-Type", "application/x-amz-json-1.0");
        return made;
    }

    Route find(const http::Request& head) const { return router_.find(head, "id-1"); }

    std::string found(const http::Request& head) const {
        const Route route = find(head);
        if (!route.entry) return route.refusal->code + " " + std::to_string(route.refusal->status);
        return std::string(route.operation()->service->id) + " " + std::string(route.operation()->name);
    }

private:
    void fill() {
        const auto add = [this](std::span<const shapes::OperationName> operations) {
            for (const shapes::OperationName& operation : operations)
                if (operation.name != "StopExecution" && operation.name != "ListCodeSigningConfigs")
                    registry_.add(operation, nothing);
        };
        add(shapes::states::operations);
        add(shapes::dynamodb::operations);
        add(shapes::lambda::operations);
        add(shapes::apigatewayv2::operations);
        add(shapes::iam::operations);
    }

    Registry registry_;
    Router router_;
};

TEST_F(RouterTest, FindsJsonOperationsByTheirTarget) {
    EXPECT_EQ(found(targeted("AWSStepFunctions.StartExecution")), "states StartExecution");
    EXPECT_EQ(found(targeted("DynamoDB_20120810.PutItem")), "dynamodb PutItem");
    EXPECT_EQ(found(targeted("AWSStepFunctions.StopExecution")), "UnknownOperationException 400");
    EXPECT_EQ(found(targeted("AWSStepFunctions.")), "UnknownOperationException 400");
    EXPECT_EQ(found(targeted("StartExecution")), "UnknownOperationException 400");
    EXPECT_EQ(found(targeted("Unheard_20200101.Of")), "UnknownOperationException 400");
}

TEST_F(RouterTest, FindsRestOperationsByMethodAndPath) {
    EXPECT_EQ(found(request("POST", "/2015-03-31/functions/f/invocations", "lambda")), "lambda Invoke");
    EXPECT_EQ(found(request("GET", "/2015-03-31/functions/?MaxItems=5", "lambda")), "lambda ListFunctions");
    EXPECT_EQ(found(request("GET", "/2015-03-31/functions", "lambda")), "lambda ListFunctions");
    EXPECT_EQ(found(request("GET", "/2015-03-31/functions/f", "lambda")), "lambda GetFunction");
    EXPECT_EQ(found(request("PUT", "/2015-03-31/functions/f/configuration", "lambda")),
              "lambda UpdateFunctionConfiguration");
    EXPECT_EQ(found(request("POST", "/v2/apis", "apigateway")), "apigatewayv2 CreateApi");
    EXPECT_EQ(found(request("GET", "/v2/apis/a/stages/%24default", "apigateway")), "apigatewayv2 GetStage");
    EXPECT_EQ(found(request("POST", "/v2/apis")), "apigatewayv2 CreateApi");  // unsigned
}

TEST_F(RouterTest, EveryRestOperationIsFoundByItsOwnPath) {
    for (const auto& table : {std::span<const shapes::OperationName>(shapes::lambda::operations),
                              std::span<const shapes::OperationName>(shapes::apigatewayv2::operations)})
        for (const shapes::OperationName& operation : table) {
            if (operation.name == "ListCodeSigningConfigs") continue;
            std::string path(operation->uri);
            for (std::size_t open = 0; (open = path.find('{')) != std::string::npos;)
                path.replace(open, path.find('}') - open + 1, "arn%3Aaws%3Ax%2Fy");
            const http::Request head =
                request(std::string(operation->method), path, std::string(operation->service->signing_name));
            const Route route = find(head);
            EXPECT_EQ(route.operation(), &*operation) << operation->method << " " << path;
            EXPECT_EQ(find(request(head.method, path)).operation(), &*operation) << "unsigned: " << path;
            for (const auto& [name, text] : route.labels) EXPECT_EQ(text, "arn:aws:x/y") << name;
        }
}

TEST_F(RouterTest, TheSignaturesServiceDecides) {
    EXPECT_EQ(found(request("POST", "/v2/apis", "lambda")), "UnknownOperationException 404");
    EXPECT_EQ(found(request("POST", "/v2/apis", "sqs")), "UnknownOperationException 404");
    EXPECT_EQ(found(request("POST", "/", "states")), "UnknownOperationException 400");
    EXPECT_EQ(found(request("PATCH", "/2015-03-31/functions/f", "lambda")), "UnknownOperationException 404");
    EXPECT_EQ(found(request("GET", "/")), "UnknownOperationException 404");
}

TEST_F(RouterTest, RefusalsNameServiceAndOperation) {
    EXPECT_EQ(find(targeted("AWSStepFunctions.StopExecution")).refusal->message,
              "The operation StopExecution of SFN is not supported");
    EXPECT_EQ(find(request("GET", "/2020-04-22/code-signing-configs", "lambda")).refusal->message,
              "GET /2020-04-22/code-signing-configs of Lambda is not supported");
    EXPECT_EQ(find(request("POST", "/", "sqs")).refusal->message, "The service 'sqs' is not supported (POST /)");
    EXPECT_LT(find(targeted(std::string(50000, 'x') + ".y")).refusal->message.size(), 400U);
}

// Services that AWS has and we have not: each in its own protocol, as its clients read it.
TEST_F(RouterTest, RefusalsAreInTheProtocolOfTheService) {
    const auto refused = [this](const http::Request& head) {
        const Route route = find(head);
        EXPECT_FALSE(route.entry);
        return encode_error(route, *route.refusal);
    };
    EXPECT_EQ(refused(targeted("AmazonSQS.SendMessage")).body,
              R"({"__type":"com.amazon.coral.service#UnknownOperationException","message":)"
              R"("The operation SendMessage of SQS is not supported"})");
    EXPECT_EQ(refused(targeted("Kinesis_20131202.PutRecord")).headers.get("Content-Type"),
              "application/x-amz-json-1.0");
    const http::Response scheduler = refused(request("GET", "/schedules", "scheduler"));
    EXPECT_EQ(scheduler.headers.get("x-amzn-ErrorType"), "UnknownOperationException");
    EXPECT_EQ(scheduler.body, R"~({"message":"The service 'scheduler' is not supported (GET /schedules)"})~");
    const auto form = [](std::string signed_for) {
        http::Request made = request("POST", "/", std::move(signed_for));
        made.headers.add("Content-Type", "application/x-www-form-urlencoded; charset=utf-8");
        return made;
    };
    EXPECT_NE(refused(form("sns")).body.find(R"(<ErrorResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/">)"),
              std::string::npos);
    EXPECT_NE(refused(form("sqs")).body.find(R"(<ErrorResponse xmlns="http://queue.amazonaws.com/doc/2012-11-05/">)"),
              std::string::npos);
    EXPECT_EQ(refused(form("ec2")).body,
              R"(<?xml version="1.0" encoding="UTF-8"?><Response><Errors><Error><Code>UnknownOperationException</Code>)"
              "<Message>The service 'ec2' is not supported (POST /)</Message></Error></Errors>"
              "<RequestID>id-1</RequestID></Response>");
    const http::Response route53 = refused(request("GET", "/2013-04-01/hostedzone", "route53"));
    EXPECT_EQ(route53.headers.get("Content-Type"), "text/xml");
    EXPECT_NE(route53.body.find("<ErrorResponse xmlns=\"https://route53.amazonaws.com/doc/2013-04-01/\">"),
              std::string::npos)
        << route53.body;
    http::Request put = request("POST", "/service/GraniteServiceVersion20100801/operation/PutMetricData", "monitoring");
    put.headers.add("Smithy-Protocol", "rpc-v2-cbor").add("Content-Type", "application/cbor");
    const http::Response cbor = refused(put);
    EXPECT_EQ(cbor.headers.get("smithy-protocol"), "rpc-v2-cbor");
    EXPECT_EQ(cbor.headers.get("Content-Type"), "application/cbor");
    EXPECT_EQ(cbor.status, 400);
    EXPECT_NE(cbor.body.find("The operation PutMetricData of CloudWatch is not supported"), std::string::npos);
}

TEST_F(RouterTest, RegionAndAccountComeFromTheCredential) {
    const Route plain = find(request("GET", "/v2/apis", "apigateway"));
    EXPECT_EQ(plain.context.region, "eu-central-1");
    EXPECT_EQ(plain.context.account, "000000000000");
    EXPECT_EQ(plain.context.request_id, "id-1");
    EXPECT_EQ(find(request("GET", "/v2/apis", "apigateway", "123456789012")).context.account, "123456789012");
    EXPECT_EQ(find(request("GET", "/v2/apis", "apigateway", "12345678901")).context.account, "000000000000");
    EXPECT_EQ(find(request("GET", "/v2/apis")).context.region, "us-east-2");
}

TEST_F(RouterTest, AWrongSignatureIsRefusedInTheRequestsProtocol) {
    http::Request bad = targeted("AWSStepFunctions.StartExecution");
    bad.headers.add("Authorization", "AWS4-HMAC-SHA256 Credential=a/b");
    const Route route = find(bad);
    EXPECT_EQ(route.refusal->code, "IncompleteSignatureException");
    EXPECT_EQ(route.protocol, shapes::Protocol::json);
}

TEST_F(RouterTest, CborIsRefused) {
    http::Request cbor = request("POST", "/");
    cbor.headers.add("X-Amz-Target", "AWSStepFunctions.StartExecution")
        .add("Content-Type", "application/x-amz-cbor-1.1");
    EXPECT_EQ(found(cbor), "UnsupportedMediaTypeException 415");
    http::Request rpc = request("POST", "/service/AWSStepFunctions/operation/StartExecution");
    rpc.headers.add("Smithy-Protocol", "rpc-v2-cbor").add("Content-Type", "application/cbor");
    EXPECT_EQ(found(rpc), "UnsupportedMediaTypeException 415");
}

TEST_F(RouterTest, DecodesAndEncodesInTheRoutesProtocol) {
    http::Request start = targeted("AWSStepFunctions.StartExecution");
    start.body = R"({"stateMachineArn":"arn"})";
    const Route json = find(start);
    EXPECT_EQ(print(decode(json, start).input), start.body);
    const http::Response answered =
        encode(json, Answer{.output = Value::object({{"executionArn", "e"}}), .payload = {}});
    EXPECT_EQ(answered.headers.get("x-amzn-RequestId"), "id-1");
    EXPECT_EQ(answered.headers.get("Content-Type"), "application/x-amz-json-1.0");
    EXPECT_EQ(answered.body, R"({"executionArn":"e"})");

    const http::Request get = request("GET", "/v2/apis/a%2Fb", "apigateway");
    const Route rest = find(get);
    EXPECT_EQ(print(decode(rest, get).input), R"({"ApiId":"a/b"})");
    EXPECT_EQ(encode_error(rest, {"NotFoundException", 404, "m"}).headers.get("x-amzn-ErrorType"), "NotFoundException");
    EXPECT_EQ(encode_error(rest, {"NotFoundException", 404, "m"}).headers.get("x-amzn-RequestId"), "id-1");
    const http::Request lost = request("GET", "/nowhere");
    EXPECT_THROW(decode(find(lost), lost), ApiError);
}

TEST_F(RouterTest, FormsNameTheirOperation) {
    const auto form = [](std::string body, std::string signed_for = "iam") {
        http::Request made = request("POST", "/", std::move(signed_for));
        made.headers.add("Content-Type", "application/x-www-form-urlencoded; charset=utf-8");
        made.headers.add("Content-Length", std::to_string(body.size()));
        made.body = std::move(body);
        return made;
    };
    EXPECT_EQ(found(form("Action=GetRole&Version=2010-05-08&RoleName=x")), "iam GetRole");
    EXPECT_EQ(found(form("RoleName=x&Version=2010-05-08&Action=GetRole", "")), "iam GetRole");  // unsigned
    EXPECT_EQ(found(form("Action=GetRole&Version=2011-06-15", "")), "InvalidAction 400");
    EXPECT_EQ(found(form("Action=GetRole", "")), "InvalidAction 400");
    EXPECT_EQ(found(form("Action=Nothing&Version=2010-05-08")), "InvalidAction 400");
    EXPECT_EQ(found(form("RoleName=x")), "MissingAction 400");
    EXPECT_EQ(found(form("")), "MissingAction 400");
    EXPECT_EQ(found(request("GET", "/?Action=GetRole&RoleName=x", "iam")), "iam GetRole");
    const http::Request whole = form("Action=GetRole&RoleName=x");
    const Route route = find(whole);
    EXPECT_EQ(print(decode(route, whole).input), R"({"RoleName":"x"})");
    EXPECT_NE(encode(route, Answer{}).body.find("<RequestId>id-1</RequestId>"), std::string::npos);
    http::Request head = form("Action=GetRole&RoleName=x");
    head.body.clear();  // it has not come yet
    EXPECT_FALSE(find(head).entry);
    EXPECT_FALSE(find(head).refusal);
    EXPECT_THROW(decode(find(head), head), ApiError);
}

TEST_F(RouterTest, LinksOnPagesOnlyRead) {
    const std::string signer = "&X-Amz-Credential=any%2F20240101%2Fus-east-1%2Fiam%2Faws4_request";
    for (const char* method : {"GET", "HEAD", "PUT"}) {
        EXPECT_EQ(found(request(method, "/?Action=CreateRole&Version=2010-05-08" + signer)), "MethodNotAllowed 405");
        EXPECT_EQ(found(request(method, "/?Action=ListRoles&Version=2010-05-08" + signer)), "iam ListRoles");
    }
    EXPECT_EQ(found(request("POST", "/?Action=CreateRole&Version=2010-05-08" + signer)), "iam CreateRole");
    EXPECT_EQ(found(request("GET", "/?Action=CreateRole&Version=2010-05-08", "iam")), "iam CreateRole");
}

TEST_F(RouterTest, TemporaryCredentialsNameTheirAccount) {
    EXPECT_EQ(find(request("POST", "/", "iam", "ASIAABCD111122223333")).context.account, "111122223333");
    EXPECT_EQ(find(request("POST", "/", "iam", "AKIAIOSFODNN7EXAMPLE")).context.account, "000000000000");
    EXPECT_EQ(find(request("POST", "/", "iam", "AKIAIOSFODNN7EXAMPLE")).context.access_key, "AKIAIOSFODNN7EXAMPLE");
}

TEST_F(RouterTest, ClientsOfXmlProtocolsReadTheirErrorInXml) {
    http::Request query = request("POST", "/", "sts");
    query.headers.add("Content-Type", "application/x-www-form-urlencoded; charset=utf-8");
    const Route route = find(query);
    EXPECT_EQ(
        encode_error(route, *route.refusal).body,
        R"(<?xml version="1.0" encoding="UTF-8"?>)"
        R"(<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type>)"
        "<Code>UnknownOperationException</Code><Message>The service 'sts' is not supported (POST /)</Message></Error>"
        "<RequestId>id-1</RequestId></ErrorResponse>");
    Registry buckets;
    buckets.add_dialect(s3::dialect);
    buckets.add(shapes::s3::list_objects, nothing);
    const Router router(buckets, "us-east-2", "000000000000");
    const Route bucket = router.find(request("GET", "/b?x=<", "s3"), "id-1");
    EXPECT_EQ(encode_error(bucket, ApiError("A", 404, "")).headers.get("x-amz-id-2"), "id-1");
    EXPECT_EQ(encode_error(bucket, ApiError("A", 404, "<&>")).body,
              "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>A</Code><Message>&lt;&amp;&gt;</Message>"
              "<RequestId>id-1</RequestId><HostId>id-1</HostId></Error>");
}

}  // namespace
}  // namespace stepwell::protocol
