// adapters/tasks/datasets/datasets.cpp — ItemReader: which objects are read, as what. AWS: "ItemReader (Map)".
#include "adapters/tasks/datasets/datasets.hpp"

#include <deque>

#include "adapters/tasks/datasets/object_list.hpp"
#include "adapters/tasks/datasets/objects.hpp"
#include "engine/datasets/item_parser.hpp"
#include "engine/runtime/async.hpp"
#include "engine/text.hpp"

namespace stepwell::datasets {

namespace {

struct Library {
    const Registry& registry;
    asio::thread_pool& blocking;
    std::string folder;
    MapOwner owner;
};

/// The items of one object.
class ObjectItems final : public ItemSource {
public:
    ObjectItems(Opened opened, std::unique_ptr<ItemParser> items, Value name)
        : opened_(std::move(opened)), parser_(std::move(items)), name_(std::move(name)) {}

    asio::awaitable<std::optional<Value>> next() override {
        while (items_.empty() && !ended_) {
            std::string piece;
            std::optional<std::string> broken;
            try {
                piece = co_await opened_.bytes->next();
            } catch (const BrokenSource& source) {
                broken = source.what();
            }
            if (broken) reading_failed(std::move(*broken));
            ended_ = piece.empty();
            ended_ ? parser_->finish(items_) : parser_->feed(piece, items_);
        }
        if (items_.empty()) co_return std::nullopt;
        Value item = std::move(items_.front());
        items_.pop_front();
        co_return item;
    }
    Value name() const override { return name_; }
    std::string version() const override { return opened_.etag; }

private:
    Opened opened_;
    std::unique_ptr<ItemParser> parser_;
    Value name_;
    std::deque<Value> items_;
    bool ended_ = false;
};

asio::awaitable<std::shared_ptr<ItemSource>> open_items(Library library, Value arguments,
                                                        std::unique_ptr<ItemParser> items) {
    Value name = uri(arguments);
    Opened opened =
        co_await open_object(library.registry, library.blocking, library.folder, std::move(arguments), library.owner);
    co_return std::make_shared<ObjectItems>(std::move(opened), std::move(items), std::move(name));
}

/// The items of several objects, one object after the other.
class ManyObjects final : public ItemSource {
public:
    /// `list` gives the arguments of GetObject. `unchanged`: each object must have the Etag that the list gives.
    ManyObjects(Library library, std::shared_ptr<ItemSource> list, Value config, Value bucket, bool unchanged = false)
        : library_(std::move(library)),
          list_(std::move(list)),
          config_(std::move(config)),
          bucket_(std::move(bucket)),
          unchanged_(unchanged) {}

    asio::awaitable<std::optional<Value>> next() override {
        for (;;) {
            if (object_) {
                std::optional<Value> item = co_await object_->next();
                if (item) co_return item;
            }
            const std::optional<Value> listed = co_await list_->next();
            if (!listed) co_return std::nullopt;
            const Value* const bucket = listed->find("Bucket");
            Value arguments = Value::object({{"Bucket", bucket ? *bucket : bucket_}, {"Key", (*listed)["Key"]}});
            auto items = item_parser(config_);
            object_ = co_await open_items(library_, std::move(arguments), std::move(items));
            const Value* const etag = listed->find("Etag");
            if (unchanged_ && etag && etag->as_string() != object_->version()) {
                reading_failed("The object that is read has changed.");
            }
        }
    }
    Value name() const override { return object_ ? object_->name() : list_->name(); }
    std::string version() const override { return list_->version(); }

private:
    Library library_;
    std::shared_ptr<ItemSource> list_;
    Value config_;
    Value bucket_;
    bool unchanged_;
    std::shared_ptr<ItemSource> object_;
};

/// A few values that are there already, with the version of the manifest that they are from.
class Given final : public ItemSource {
public:
    Given(Values items, std::string version) : items_(std::move(items)), version_(std::move(version)) {}
    asio::awaitable<std::optional<Value>> next() override {
        if (next_ == items_.size()) co_return std::nullopt;
        co_return items_[next_++];
    }
    std::string version() const override { return version_; }

private:
    Values items_;
    std::size_t next_ = 0;
    std::string version_;
};

/// The first items of another source.
class First final : public ItemSource {
public:
    First(std::shared_ptr<ItemSource> all, std::int64_t most) : all_(std::move(all)), left_(most) {}
    asio::awaitable<std::optional<Value>> next() override {
        if (left_ == 0) co_return std::nullopt;
        --left_;
        co_return co_await all_->next();
    }
    Value name() const override { return all_->name(); }
    std::string version() const override { return all_->version(); }

private:
    std::shared_ptr<ItemSource> all_;
    std::int64_t left_;
};

constexpr std::size_t largest_manifest = 8 * 1024 * 1024;

asio::awaitable<std::pair<std::string, std::string>> read_whole(Library library, Value arguments) {
    const Opened opened =
        co_await open_object(library.registry, library.blocking, library.folder, std::move(arguments), library.owner);
    std::string text;
    for (;;) {
        const std::string piece = co_await opened.bytes->next();
        if (piece.empty()) break;
        text += piece;
        if (text.size() > largest_manifest) reading_failed("The manifest is too large.");
    }
    co_return std::pair(std::move(text), opened.etag);
}

/// What stands between the separators, without blanks and quotes, where anything does.
std::vector<std::string> parts_of_list(std::string_view text, char separator) {
    std::vector<std::string> parts;
    for (const std::string_view each : split(text, separator))
        if (const auto part = trimmed(each, " \t\r\""); !part.empty()) parts.emplace_back(part);
    return parts;
}

// An S3 inventory's manifest.json: CSV files without headers, whose columns the manifest tells, unless the
// definition does.
asio::awaitable<std::shared_ptr<ItemSource>> open_inventory(Library library, Value arguments, Value config) {
    const auto [text, etag] = co_await read_whole(library, arguments);
    const Parsed manifest = parse_json(text);
    if (!manifest || !(*manifest)["files"].is_array())
        reading_failed("The object that is read is no inventory's manifest.");
    if ((*manifest)["fileFormat"].as_string() != "CSV") {
        reading_failed("Inventories of the format '" + std::string((*manifest)["fileFormat"].as_string()) +
                       "' are not supported by this version of Stepwell.");
    }
    std::string bucket((*manifest)["destinationBucket"].as_string());
    bucket.erase(0, bucket.rfind(':') + 1);
    Values files;
    for (const Value& file : (*manifest)["files"].items()) {
        files.push_back(Value::object({{"Bucket", bucket}, {"Key", file["key"]}}));
    }
    config = config.with("InputType", "CSV");
    if (!config.contains("CSVHeaderLocation")) {
        Values headers;
        for (const std::string& column : parts_of_list((*manifest)["fileSchema"].as_string(), ',')) {
            headers.emplace_back(column);
        }
        config = config.with("CSVHeaderLocation", "GIVEN").with("CSVHeaders", Value(std::move(headers)));
    }
    auto list = std::make_shared<Given>(std::move(files), etag);
    co_return std::make_shared<ManyObjects>(std::move(library), std::move(list), std::move(config), Value(bucket));
}

// A manifest of Athena's UNLOAD: the URI of an object in each line.
asio::awaitable<std::shared_ptr<ItemSource>> open_athena(Library library, Value arguments, Value config) {
    const auto [text, etag] = co_await read_whole(library, arguments);
    Values files;
    for (const std::string& line : parts_of_list(text, '\n')) {
        const std::size_t slash = line.find('/', 5);
        if (!line.starts_with("s3://") || slash == std::string::npos) {
            reading_failed("The object that is read is no Athena manifest.");
        }
        files.push_back(Value::object({{"Bucket", line.substr(5, slash - 5)}, {"Key", line.substr(slash + 1)}}));
    }
    auto list = std::make_shared<Given>(std::move(files), etag);
    co_return std::make_shared<ManyObjects>(std::move(library), std::move(list), std::move(config),
                                            arguments["Bucket"]);
}

}  // namespace

asio::awaitable<void> Datasets::forget(MapOwner owner) {
    auto job = [folder = folder_, owner = std::move(owner)] { forget_objects(folder, owner); };
    co_await run_on(blocking_, std::move(job));
}

asio::awaitable<std::shared_ptr<ItemSource>> Datasets::open(MapPlan::Reader reader, MapOwner owner) {
    if (reader.max_items && *reader.max_items < 0) reading_failed("field MaxItems must be positive");
    Library library{registry_, blocking_, folder_, std::move(owner)};
    const std::string_view type = reader.config["InputType"].as_string();
    const std::string_view manifest = reader.config["ManifestType"].as_string();
    std::shared_ptr<ItemSource> source;
    if (reader.action == "listObjectsV2") {
        ObjectList list = co_await list_objects(registry_, blocking_, folder_, reader.arguments, library.owner);
        source = std::move(list.objects);
        if (reader.config["Transformation"].as_string() == "LOAD_AND_FLATTEN") {
            source = std::make_shared<ManyObjects>(library, std::move(source), reader.config,
                                                   reader.arguments["Bucket"], list.kept);
        }
    } else if (manifest == "ATHENA_DATA") {
        source = co_await open_athena(library, reader.arguments, reader.config);
    } else if (type == "MANIFEST" || manifest == "S3_INVENTORY") {
        source = co_await open_inventory(library, reader.arguments, reader.config);
    } else {
        auto items = item_parser(reader.config);
        source = co_await open_items(library, reader.arguments, std::move(items));
    }
    if (reader.max_items && *reader.max_items > 0)
        source = std::make_shared<First>(std::move(source), *reader.max_items);
    co_return source;
}

}  // namespace stepwell::datasets
