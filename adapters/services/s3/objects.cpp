#include "adapters/services/s3/objects.hpp"

#include <algorithm>
#include <boost/asio/post.hpp>
#include <boost/asio/thread_pool.hpp>
#include <memory>

#include "adapters/platform/base64.hpp"
#include "adapters/platform/random.hpp"
#include "adapters/platform/store/sqlite/database.hpp"
#include "adapters/services/s3/errors.hpp"
#include "engine/runtime/async.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell::s3 {
namespace {

constexpr std::size_t piece_bytes = std::size_t{256} * 1024;  // read from a file, or written to it, at once
constexpr int most_lookups = 8;
constexpr std::size_t most_removed_at_once = 100;

[[noreturn]] void broken(const BrokenSource& why) {
    if (why.late)
        throw ApiError("RequestTimeout", 400,
                       "Your socket connection to the server was not read from or written to within the timeout "
                       "period. Idle connections will be closed.");
    throw ApiError("IncompleteBody", 400, "The request body terminated unexpectedly");
}

asio::awaitable<std::string> next_of(ByteSource& source) {
    std::optional<BrokenSource> why;
    try {
        co_return co_await source.next();
    } catch (const BrokenSource& error) {
        why = error;
    }
    broken(*why);
}

/// A body on its way into a file.
struct Arriving {
    Arriving(const Files& files, const std::vector<ChecksumAlgorithm>& algorithms, bool with_sha256) : file(files) {
        for (const ChecksumAlgorithm each : algorithms)
            if (each != ChecksumAlgorithm::md5) digests.emplace_back(each, StreamingDigest(each));
        if (with_sha256) sha256.emplace(ChecksumAlgorithm::sha256);
    }
    void append(std::string_view bytes) {
        file.append(bytes);
        md5.update(bytes);
        for (auto& [algorithm, each] : digests) each.update(bytes);
        if (sha256) sha256->update(bytes);
    }
    Received finish() {
        Received received;
        received.size = file.size();
        received.file = file.finish();
        received.md5 = md5.finish();
        for (auto& [algorithm, each] : digests) received.digests.emplace_back(algorithm, each.finish());
        if (sha256) received.sha256 = hex(sha256->finish());
        return received;
    }

    Files::Writing file;
    StreamingDigest md5{ChecksumAlgorithm::md5};
    std::vector<std::pair<ChecksumAlgorithm, StreamingDigest>> digests;
    std::optional<StreamingDigest> sha256;
};

/// Reads an object from its files, one after the other.
class ObjectSource final : public ByteSource {
public:
    ObjectSource(const Files& files, asio::thread_pool& blocking, std::vector<Piece> pieces,
                 std::unique_ptr<Files::Hold> hold, Descriptor first, std::uint64_t offset, std::uint64_t length)
        : files_(files),
          blocking_(blocking),
          pieces_(std::move(pieces)),
          hold_(std::move(hold)),
          file_(std::move(first)),
          offset_(offset),
          left_(length) {}

    asio::awaitable<std::string> next() override {
        if (left_ == 0) co_return std::string();
        auto work = run_on(blocking_, [this] { return read(); });
        co_return co_await std::move(work);
    }

private:
    std::string read() {
        while (at_ < pieces_.size() && offset_ >= pieces_[at_].size) {
            offset_ -= pieces_[at_++].size;
            file_.reset();
        }
        if (at_ == pieces_.size()) throw std::runtime_error("an object is shorter than its record says");
        if (!file_) file_ = files_.open(pieces_[at_].file);
        if (!file_) throw std::runtime_error("a file of an object is missing: " + pieces_[at_].file);
        const std::uint64_t most = std::min({left_, pieces_[at_].size - offset_, std::uint64_t{piece_bytes}});
        std::string bytes = read_at(file_, offset_, static_cast<std::size_t>(most));
        if (bytes.size() != most) throw std::runtime_error("a file of an object is damaged: " + pieces_[at_].file);
        offset_ += most;
        left_ -= most;
        return bytes;
    }

    const Files& files_;
    asio::thread_pool& blocking_;
    std::vector<Piece> pieces_;
    std::unique_ptr<Files::Hold> hold_;
    Descriptor file_;
    std::size_t at_ = 0;    ///< the piece that is read
    std::uint64_t offset_;  ///< in it
    std::uint64_t left_;
};

/// Some files, then some more when others that wait for a thread had their turn.
void remove_in_turns(asio::thread_pool& pool, std::shared_ptr<Files> files, std::vector<std::string> names) {
    asio::post(pool, [&pool, files = std::move(files), names = std::move(names)]() mutable {
        for (std::size_t i = 0; i < most_removed_at_once && !names.empty(); ++i) {
            files->remove(names.back());
            names.pop_back();
        }
        if (!names.empty()) remove_in_turns(pool, std::move(files), std::move(names));
    });
}

}  // namespace

const std::string& Received::digest(ChecksumAlgorithm algorithm) const {
    if (algorithm == ChecksumAlgorithm::md5) return md5;
    const auto found =
        std::find_if(digests.begin(), digests.end(), [&](const auto& d) { return d.first == algorithm; });
    if (found == digests.end()) throw std::logic_error("a digest that was not asked for");
    return found->second;
}

std::string new_version_id() {
    return random_text(32, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._");
}

TimePoint second_of(TimePoint time) { return std::chrono::floor<std::chrono::seconds>(time); }

Objects::Objects(Platform& platform, bool durable)
    : platform_(platform), files_(std::make_shared<Files>(platform.directory / "s3", durable)) {
    migrate(platform.database);
}

asio::awaitable<Objects::Found> Objects::find(Context context, Name name) {
    auto job = [context, name](Connection& connection) {
        Found found;
        found.bucket = require_bucket(connection, context, name.bucket, name.expected_owner);
        auto version = find_version(connection, name.bucket, name.key, name.version);
        if (!version) name.version.empty() ? no_such_key(name.key) : no_such_version(name.key, name.version);
        if (version->marker) {
            const Value members =
                Value::object({{"Key", name.key}, {"DeleteMarker", true}, {"VersionId", version->version}});
            if (name.version.empty()) throw ApiError("NoSuchKey", 404, "The specified key does not exist.", members);
            throw ApiError("MethodNotAllowed", 405, "The specified method is not allowed against this resource.",
                           members);
        }
        found.pieces = pieces_of(connection, version->id);
        found.version = std::move(*version);
        return found;
    };
    auto work = query(std::move(job));
    co_return co_await std::move(work);
}

asio::awaitable<std::shared_ptr<ByteSource>> Objects::read(Found found, std::uint64_t offset, std::uint64_t length) {
    const std::uint64_t size = found.version.size;
    offset = std::min(offset, size);
    length = std::min(length, size - offset);
    const Name name{found.bucket.name, found.version.key, found.version.version};
    for (int i = 0; i < most_lookups; ++i) {
        std::unique_ptr<Files::Hold> hold;
        Descriptor first;
        bool there = true;
        if (found.pieces.size() == 1) {
            const std::string file = found.pieces.front().file;
            auto work = run_on(platform_.blocking, [this, file] { return files_->open(file); });
            first = co_await std::move(work);
            there = static_cast<bool>(first);
        } else if (!found.pieces.empty()) {
            std::vector<std::string> names;
            for (const Piece& piece : found.pieces) names.push_back(piece.file);
            hold = std::make_unique<Files::Hold>(*files_, std::move(names));
            // Files go after the commit that removes their object: if it is there now, they stay as long as we hold.
            const std::int64_t id = found.version.id;
            auto work = query([id](Connection& connection) { return !pieces_of(connection, id).empty(); });
            there = co_await std::move(work);
        }
        if (there)
            co_return std::make_shared<ObjectSource>(*files_, platform_.blocking, std::move(found.pieces),
                                                     std::move(hold), std::move(first), offset, length);
        // Replaced in the meantime: the same version is not to be had any more.
        hold.reset();
        const std::int64_t id = found.version.id;
        auto again = query([name, id](Connection& connection) {
            auto version = find_version(connection, name.bucket, name.key, name.version);
            return version && version->id == id;
        });
        const bool same = co_await std::move(again);
        if (!same) no_such_key(name.key);
    }
    throw std::runtime_error("the file of an object is missing: " + found.pieces.front().file);
}

asio::awaitable<Listing> Objects::list(Context context, std::string bucket, ListQuery query) {
    auto job = [context, bucket, query](Connection& connection) {
        require_bucket(connection, context, bucket);
        return list_objects(connection, bucket, query);
    };
    auto work = platform_.database.read(std::move(job));
    co_return co_await std::move(work);
}

asio::awaitable<Received> Objects::receive(Body body, std::vector<ChecksumAlgorithm> algorithms, std::uint64_t most) {
    const bool with_sha256 = !body.sha256.empty();
    if (!body.stream) {
        if (body.bytes.size() > most) entity_too_large(body.bytes.size(), most);
        auto work = run_on(platform_.blocking, [this, bytes = std::move(body.bytes), algorithms, with_sha256] {
            Arriving arriving(*files_, algorithms, with_sha256);
            arriving.append(bytes);
            return arriving.finish();
        });
        co_return co_await std::move(work);
    }
    std::shared_ptr<Arriving> arriving;
    std::uint64_t size = 0;
    bool ended = false;
    while (!ended) {
        std::string bytes;
        while (!ended && bytes.size() < piece_bytes) {
            const std::string piece = co_await next_of(*body.stream);
            ended = piece.empty();
            bytes += piece;
        }
        size += bytes.size();
        if (size > most) entity_too_large(size, most);
        auto work = run_on(platform_.blocking, [&] {
            if (!arriving) arriving = std::make_shared<Arriving>(*files_, algorithms, with_sha256);
            arriving->append(bytes);
        });
        co_await std::move(work);
    }
    auto work = run_on(platform_.blocking, [arriving] { return arriving->finish(); });
    Received received = co_await std::move(work);
    received.trailers = body.stream->trailers();
    co_return received;
}

asio::awaitable<Version> Objects::commit(Context context, Name name, Version version, std::vector<Piece> pieces,
                                         Check check) {
    struct Outcome {
        Version version;
        std::vector<std::string> gone;
    };
    auto job = [context, name, version, pieces, check](Connection& connection) {
        const Bucket bucket = require_bucket(connection, context, name.bucket, name.expected_owner);
        if (check) {
            auto current = find_version(connection, name.bucket, name.key);
            if (current && current->marker) current.reset();
            check(current);
        }
        Outcome outcome{version, {}};
        outcome.version.key = name.key;
        outcome.version.version = bucket.versioning() ? new_version_id() : "null";
        outcome.gone = add_version(connection, name.bucket, outcome.version, pieces);
        if (bucket.unversioned()) outcome.version.version.clear();
        return outcome;
    };
    std::exception_ptr refused;
    Outcome outcome;
    try {
        auto work = change(std::move(job));
        outcome = co_await std::move(work);
    } catch (...) {
        refused = std::current_exception();
        for (const Piece& piece : pieces) outcome.gone.push_back(piece.file);
    }
    co_await discard(std::move(outcome.gone));
    if (refused) std::rethrow_exception(refused);
    co_return std::move(outcome.version);
}

asio::awaitable<Version> Objects::put(Context context, Name name, Body body, Value facts) {
    std::vector<ChecksumAlgorithm> algorithms(1, ChecksumAlgorithm::crc64nvme);
    auto arrival = receive(std::move(body), std::move(algorithms), most_bytes_at_once);
    Received received = co_await std::move(arrival);
    Version version;
    version.size = received.size;
    version.modified = second_of(platform_.clock.now());
    version.etag = hex(received.md5);
    version.facts = facts.with("ChecksumCRC64NVME", base64_encode(received.digest(ChecksumAlgorithm::crc64nvme)))
                        .with("ChecksumType", "FULL_OBJECT");
    if (!version.facts.contains("ContentType"))
        version.facts = version.facts.with("ContentType", "binary/octet-stream");
    Piece piece;
    piece.file = received.file;
    piece.size = received.size;
    std::vector<Piece> pieces;
    pieces.push_back(std::move(piece));
    auto work = commit(std::move(context), std::move(name), std::move(version), std::move(pieces));
    co_return co_await std::move(work);
}

asio::awaitable<void> Objects::discard(std::vector<std::string> names) {
    if (names.empty()) co_return;
    // Nothing refers to them any more: many are not waited for, and what a crash leaves of them the next start removes.
    if (names.size() > most_removed_at_once) co_return remove_in_turns(platform_.blocking, files_, std::move(names));
    auto work = run_on(platform_.blocking, [files = files_, names = std::move(names)] {
        for (const std::string& name : names) files->remove(name);
    });
    co_await std::move(work);
}

asio::awaitable<void> Objects::sweep() {
    // Nothing else uses the files yet: on the writer's thread, which sees every record.
    auto work = change([this](Connection& connection) {
        files_->sweep([&](const std::string& name) { return is_known_file(connection, name); });
    });
    co_await std::move(work);
}

asio::awaitable<void> Objects::clear() {
    auto work = change([](Connection& connection) { remove_everything(connection); });
    co_await std::move(work);
    auto removal = run_on(platform_.blocking, [this] { files_->clear(); });
    co_await std::move(removal);
}

}  // namespace stepwell::s3
