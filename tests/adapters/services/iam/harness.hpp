#pragma once
// IAM on a ground of its own.

#include <memory>
#include <string>

#include "adapters/platform/http/url.hpp"
#include "adapters/services/iam/iam.hpp"
#include "tests/adapters/platform/store/ground.hpp"
#include "tests/adapters/platform/store/temporary_directory.hpp"

namespace stepwell::iam {

inline const std::string lambda_trust =
    R"({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}]})";
inline const std::string allow_all =
    R"({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]})";

class IamTest : public testing::Test {
protected:
    struct Life : test::Ground {
        explicit Life(const std::filesystem::path& directory) : Ground(directory), service(platform) {}
        Iam service;
    };

    Value call(const std::string& operation, const Value& input, Context context = {}) {
        return life->call("iam", operation, input, std::move(context));
    }
    std::string refused(const std::string& operation, const Value& input) {
        return life->refused("iam", operation, input);
    }
    void restart() {
        life.reset();
        life = std::make_unique<Life>(directory.path());
    }
    Value role(const std::string& name) {
        return call("CreateRole",
                    Value::object({{"RoleName", name}, {"AssumeRolePolicyDocument", lambda_trust}}))["Role"];
    }
    Value named(const std::string& name) { return Value::object({{"RoleName", name}}); }
    std::string policy(const std::string& name, const std::string& path = "/") {
        const Value made =
            call("CreatePolicy", Value::object({{"PolicyName", name}, {"Path", path}, {"PolicyDocument", allow_all}}));
        return std::string(made["Policy"]["Arn"].as_string());
    }
    static std::string decoded(const Value& text) { return http::percent_decode(text.as_string()).value_or("?"); }

    test::TemporaryDirectory directory;
    std::unique_ptr<Life> life = std::make_unique<Life>(directory.path());
};

}  // namespace stepwell::iam
