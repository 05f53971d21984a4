// adapters/tasks/datasets/result_files.cpp — ResultWriter: SUCCEEDED_n, FAILED_n, PENDING_n and manifest.json below
// prefix/uuid. AWS: "ResultWriter (Map)".
#include <array>

#include "adapters/tasks/datasets/datasets.hpp"
#include "adapters/tasks/datasets/objects.hpp"

namespace stepwell::datasets {

namespace {

constexpr std::size_t largest_file = 16 * 1024 * 1024;  // what is held of a kind at a time
constexpr std::string_view failed_writing = "States.ResultWriterFailed";
constexpr std::array<std::string_view, 3> kinds{"SUCCEEDED", "FAILED", "PENDING"};

class Written final : public ResultFiles {
public:
    Written(const Registry& registry, MapPlan::Writer writer, MapOwner owner)
        : registry_(registry),
          bucket_(writer.arguments["Bucket"].as_string()),
          folder_(writer.arguments["Prefix"].as_string()),
          lines_(writer.lines),
          owner_(std::move(owner)) {
        while (folder_.ends_with('/')) folder_.pop_back();
        if (!folder_.empty()) folder_ += '/';
        folder_ += owner_.uuid + "/";
    }

    asio::awaitable<void> add(Kind kind, Value result) override {
        File& file = files_[static_cast<std::size_t>(kind)];
        if (file.text.empty()) file.text.reserve(largest_file + largest_file / 8);
        if (!lines_) file.text += file.text.empty() ? '[' : ',';
        print_to(file.text, result);
        if (lines_) file.text += '\n';
        if (file.text.size() >= largest_file) co_await flush(kind);
    }

    asio::awaitable<void> finish() override {
        for (const Kind kind : {Kind::succeeded, Kind::failed, Kind::pending}) {
            if (!files_[static_cast<std::size_t>(kind)].text.empty()) co_await flush(kind);
        }
        ObjectBuilder of_kind;
        for (const Kind kind : {Kind::failed, Kind::pending, Kind::succeeded}) {
            of_kind.set(kinds[static_cast<std::size_t>(kind)], Value(files_[static_cast<std::size_t>(kind)].written));
        }
        const Value manifest = Value::object(
            {{"DestinationBucket", bucket_}, {"MapRunArn", owner_.arn}, {"ResultFiles", of_kind.build()}});
        std::string text = print(manifest);
        co_await put(manifest_key(), std::move(text));
    }

    Value result() const override {
        const Value place = Value::object({{"Bucket", bucket_}, {"Key", manifest_key()}});
        return Value::object({{"MapRunArn", owner_.arn}, {"ResultWriterDetails", place}});
    }

private:
    std::string manifest_key() const { return folder_ + "manifest.json"; }

    struct File {
        std::string text;  // without its last bracket
        Values written;
    };

    asio::awaitable<void> flush(Kind kind) {
        File& file = files_[static_cast<std::size_t>(kind)];
        std::string text = std::exchange(file.text, {});
        if (!lines_) text += ']';
        const std::string key = folder_ + std::string(kinds[static_cast<std::size_t>(kind)]) + "_" +
                                std::to_string(file.written.size()) + (lines_ ? ".jsonl" : ".json");
        file.written.push_back(Value::object({{"Key", key}, {"Size", text.size()}}));
        co_await put(key, std::move(text));
    }

    asio::awaitable<void> put(std::string key, std::string text) {
        Request request{
            Value::object({{"Bucket", bucket_}, {"Key", std::move(key)}, {"ContentType", "application/json"}})};
        request.payload.bytes = std::move(text);
        co_await call_s3(registry_, "PutObject", std::move(request), owner_, std::string(failed_writing));
    }

    const Registry& registry_;
    std::string bucket_;
    std::string folder_;
    bool lines_;
    MapOwner owner_;
    std::array<File, 3> files_;
};

}  // namespace

asio::awaitable<std::shared_ptr<ResultFiles>> Datasets::create(MapPlan::Writer writer, MapOwner owner) {
    co_return std::make_shared<Written>(registry_, std::move(writer), std::move(owner));
}

}  // namespace stepwell::datasets
