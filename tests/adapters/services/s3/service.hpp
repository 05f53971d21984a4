#pragma once
// S3 without HTTP, in one life of a server after the other.

#include <gtest/gtest.h>

#include <filesystem>
#include <stdexcept>
#include <string>

#include "adapters/services/s3/s3.hpp"
#include "tests/adapters/platform/store/ground.hpp"
#include "tests/adapters/platform/store/temporary_directory.hpp"

namespace stepwell::s3 {

/// A text in pieces of a given size, with fields behind it.
class PiecewiseSource final : public ByteSource {
public:
    PiecewiseSource(std::string text, std::size_t size, std::vector<std::pair<std::string, std::string>> trailers = {})
        : text_(std::move(text)), size_(size), trailers_(std::move(trailers)) {}
    asio::awaitable<std::string> next() override {
        std::string piece = text_.substr(0, size_);
        text_.erase(0, piece.size());
        if (piece.empty() && fails) throw BrokenSource("gone");
        co_return piece;
    }
    std::vector<std::pair<std::string, std::string>> trailers() const override { return trailers_; }
    bool fails = false;

private:
    std::string text_;
    std::size_t size_;
    std::vector<std::pair<std::string, std::string>> trailers_;
};

struct Server : test::Ground {
    explicit Server(const std::filesystem::path& directory) : Ground(directory), service(platform, true) {}

    Answer answer(const std::string& operation, Value input, Body body = {}, Context context = {}) {
        const Registry::Entry* entry = registry.find("s3", operation);
        if (!entry) throw std::logic_error("no operation " + operation);
        Request request;
        request.input = std::move(input);
        request.payload = std::move(body);
        Answer answered = test::run(registry.call(*entry, std::move(context), std::move(request)));
        answered.payload = test::run(gathered(std::move(answered.payload), std::size_t{1} << 30));
        return answered;
    }
    Value call(const std::string& operation, Value input, std::string body = {}, Context context = {}) {
        Body bytes;
        bytes.bytes = std::move(body);
        return answer(operation, std::move(input), std::move(bytes), std::move(context)).output;
    }
    /// "404 NoSuchKey", or "" when it is not refused.
    std::string refused(const std::string& operation, Value input, Body body = {}, Context context = {}) {
        try {
            answer(operation, std::move(input), std::move(body), std::move(context));
            return "";
        } catch (const ApiError& error) {
            return std::to_string(error.status) + " " + error.code;
        }
    }
    std::string text(const std::string& key, const std::string& version = {}) {
        Value input = Value::object({{"Bucket", "bucket"}, {"Key", key}});
        if (!version.empty()) input = input.with("VersionId", version);
        return answer("GetObject", input).payload.bytes;
    }
    std::size_t files() const {
        std::size_t count = 0;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(platform.directory / "s3"))
            count += entry.is_regular_file();
        return count;
    }

    S3 service;
};

class S3Test : public testing::Test {
protected:
    S3Test() { server->call("CreateBucket", bucket); }
    /// A new life on the same data.
    void restart() {
        server.reset();
        server = std::make_unique<Server>(directory.path());
        test::run(server->service.start());
    }
    static Value object(const std::string& key) { return Value::object({{"Bucket", "bucket"}, {"Key", key}}); }

    const Value bucket = Value::object({{"Bucket", "bucket"}});
    test::TemporaryDirectory directory;
    std::unique_ptr<Server> server = std::make_unique<Server>(directory.path());
};

}  // namespace stepwell::s3
