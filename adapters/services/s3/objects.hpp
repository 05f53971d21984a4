#pragma once
// Objects without HTTP: found, listed, read in ranges and put piece by piece. The operations of S3 stand on it, and so
// does what reads and writes objects for state machines. All throw ApiError in S3's words.

#include <boost/asio/awaitable.hpp>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "adapters/aws/checksum.hpp"
#include "adapters/aws/service.hpp"
#include "adapters/platform/byte_source.hpp"
#include "adapters/platform/store/sqlite/database.hpp"
#include "adapters/services/s3/files.hpp"
#include "adapters/services/s3/listing.hpp"
#include "adapters/services/s3/records.hpp"

namespace stepwell::s3 {

inline constexpr std::uint64_t most_bytes_at_once = std::uint64_t{5} * 1024 * 1024 * 1024;  // 5 GiB

/// Bytes that have arrived and are in a file that belongs to nothing yet: whoever does not give it to an object
/// discards it.
struct Received {
    std::string file;
    std::uint64_t size = 0;
    std::string md5;                                                 ///< its 16 bytes
    std::string sha256;                                              ///< hex, when a digest of it was announced
    std::vector<std::pair<ChecksumAlgorithm, std::string>> digests;  ///< as they were asked for, raw
    std::vector<std::pair<std::string, std::string>> trailers;

    const std::string& digest(ChecksumAlgorithm algorithm) const;
};

class Objects {
public:
    /// Makes its tables and folders. `durable`: what was put survives a loss of power.
    Objects(Platform& platform, bool durable);

    struct Name {
        std::string bucket, key;
        std::string version = {};  ///< empty: the latest
        std::string expected_owner = {};
    };
    struct Found {
        Bucket bucket;
        Version version;
        std::vector<Piece> pieces;
    };
    /// Throws NoSuchBucket, AccessDenied, NoSuchKey, NoSuchVersion; MethodNotAllowed for a delete marker's version.
    asio::awaitable<Found> find(Context context, Name name);
    /// The object's bytes in a range, whatever happens to the object meanwhile.
    asio::awaitable<std::shared_ptr<ByteSource>> read(Found found, std::uint64_t offset = 0,
                                                      std::uint64_t length = UINT64_MAX);
    asio::awaitable<Listing> list(Context context, std::string bucket, ListQuery query);

    /// Puts an object whose facts (ContentType, Metadata, ...) are members of HeadObject's output.
    asio::awaitable<Version> put(Context context, Name name, Body body, Value facts = Value::empty_object());

    // ---- for the operations
    /// Takes a body into a file. Throws EntityTooLarge, IncompleteBody.
    asio::awaitable<Received> receive(Body body, std::vector<ChecksumAlgorithm> algorithms, std::uint64_t most);
    /// Makes what was received the object's newest version, or discards it and throws. `check` may refuse on the
    /// grounds of the version that there is (null: none).
    using Check = std::function<void(const std::optional<Version>& current)>;
    asio::awaitable<Version> commit(Context context, Name name, Version version, std::vector<Piece> pieces,
                                    Check check = {});
    /// Removes files that no record names, off this thread; where there are many (an upload may have 10,000), it does
    /// not wait for that.
    asio::awaitable<void> discard(std::vector<std::string> names);
    /// Runs a job on the database in the reader's place, or the writer's.
    template <class Job>
    auto query(Job job) {
        return platform_.database.read(std::move(job));
    }
    template <class Job>
    auto change(Job job) {
        return platform_.database.write(std::move(job));
    }
    Platform& platform() { return platform_; }

    /// Removes the files that a former server left behind.
    asio::awaitable<void> sweep();
    asio::awaitable<void> clear();

private:
    Platform& platform_;
    std::shared_ptr<Files> files_;
};

/// The name of a new version.
std::string new_version_id();
/// Now, as S3 counts: in whole seconds.
TimePoint second_of(TimePoint time);

}  // namespace stepwell::s3
