// adapters/tasks/datasets/object_list.cpp — lists of objects as files of JSON lines.
#include "adapters/tasks/datasets/object_list.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cstdio>
#include <deque>
#include <filesystem>

#include "adapters/tasks/datasets/objects.hpp"
#include "engine/datasets/item_parser.hpp"
#include "engine/runtime/async.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell::datasets {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t piece_size = 256 * 1024;
// AWS: an execution runs for a year, and is redriven within 14 days of its end
constexpr std::chrono::hours longest_life{24 * (366 + 14)};

struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, CloseFile>;

[[noreturn]] void no_room() { reading_failed("There is no room for the list of objects."); }

fs::path list_file(const std::string& folder, const MapOwner& owner) {
    return fs::path(folder) / "lists" / (owner.uuid + ".jsonl");
}

Value item(const Value& object) {
    ObjectBuilder out;
    out.set("Etag", object["ETag"]).set("Key", object["Key"]);
    out.set("LastModified", object["LastModified"].is_number()
                                ? Value(static_cast<std::int64_t>(object["LastModified"].as_double()))
                                : object["LastModified"]);
    out.set("Size", object["Size"]).set("StorageClass", object["StorageClass"]);
    return out.build();
}

void remove_old(const fs::path& folder) {
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(folder, ignored)) {
        const auto age = fs::file_time_type::clock::now() - entry.last_write_time(ignored);
        if (age > longest_life) fs::remove(entry.path(), ignored);
    }
}

File begin_file(const fs::path& path) {
    std::error_code failed;
    fs::create_directories(path.parent_path(), failed);
    remove_old(path.parent_path());
    File file(std::fopen(path.c_str(), "wb"));
    if (!file) no_room();
    return file;
}

void write(std::FILE* file, const std::string& text) {
    if (std::fwrite(text.data(), 1, text.size(), file) != text.size()) no_room();
}

// On disk under its name before the first child can have seen it.
void end_file(File file, const fs::path& from, const fs::path& to) {
    const bool written = std::fflush(file.get()) == 0 && ::fsync(::fileno(file.get())) == 0;
    file.reset();
    if (!written || std::rename(from.c_str(), to.c_str()) != 0) no_room();
    const int folder = ::open(to.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0) no_room();
    const bool named = ::fsync(folder) == 0;
    ::close(folder);
    if (!named) no_room();
}

/// The lines of such a file.
class KeptList final : public ItemSource {
public:
    KeptList(File file, Value name, asio::thread_pool& blocking)
        : file_(std::move(file)), name_(std::move(name)), blocking_(blocking), lines_(json_lines()) {}

    asio::awaitable<std::optional<Value>> next() override {
        while (items_.empty() && !ended_) {
            auto job = [this] { read(); };
            co_await run_on(blocking_, std::move(job));
        }
        if (items_.empty()) co_return std::nullopt;
        Value first = std::move(items_.front());
        items_.pop_front();
        co_return first;
    }
    Value name() const override { return name_; }

private:
    void read() {
        std::string piece(piece_size, '\0');
        piece.resize(std::fread(piece.data(), 1, piece.size(), file_.get()));
        if (std::ferror(file_.get())) reading_failed("The list of objects cannot be read.");
        ended_ = piece.empty();
        ended_ ? lines_->finish(items_) : lines_->feed(piece, items_);
    }

    File file_;
    Value name_;
    asio::thread_pool& blocking_;
    std::unique_ptr<ItemParser> lines_;
    std::deque<Value> items_;
    bool ended_ = false;
};

}  // namespace

std::string uri(const Value& arguments) {
    std::string text = "S3://" + std::string(arguments["Bucket"].as_string());
    if (arguments.contains("Key")) text.append("/").append(arguments["Key"].as_string());
    return text;
}

asio::awaitable<ObjectList> list_objects(const Registry& registry, asio::thread_pool& blocking, std::string folder,
                                         Value arguments, MapOwner owner) {
    const fs::path path = list_file(folder, owner);
    const fs::path unfinished = path.string() + ".new";
    Value name = uri(arguments.without("Key"));
    const bool kept = fs::exists(path);
    if (!kept) {
        auto begin = [unfinished] { return begin_file(unfinished); };
        File file = co_await run_on(blocking, std::move(begin));
        for (bool more = true; more;) {
            Request request{arguments};
            const Answer page =
                co_await call_s3(registry, "ListObjectsV2", std::move(request), owner, "States.ItemReaderFailed");
            std::string text;
            for (const Value& object : page.output["Contents"].items()) {
                print_to(text, item(object));
                text += '\n';
            }
            auto add = [text = std::move(text), to = file.get()] { write(to, text); };
            co_await run_on(blocking, std::move(add));
            const Value* const token = page.output.find("NextContinuationToken");
            more = token != nullptr;
            if (token) arguments = arguments.with("ContinuationToken", *token);
        }
        const auto held = std::make_shared<File>(std::move(file));
        auto end = [held, unfinished, path] { end_file(std::move(*held), unfinished, path); };
        co_await run_on(blocking, std::move(end));
    }
    File file(std::fopen(path.c_str(), "rb"));
    if (!file) reading_failed("The list of objects cannot be read.");
    co_return ObjectList{std::make_shared<KeptList>(std::move(file), std::move(name), blocking), kept};
}

void forget_objects(const std::string& folder, const MapOwner& owner) {
    std::error_code ignored;
    fs::remove(list_file(folder, owner), ignored);
}

}  // namespace stepwell::datasets
