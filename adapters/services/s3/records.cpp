#include "adapters/services/s3/records.hpp"

#include <iterator>

#include "adapters/services/s3/errors.hpp"

namespace stepwell::s3 {
namespace {

TimePoint time_of(std::int64_t milliseconds) { return TimePoint(std::chrono::milliseconds(milliseconds)); }
std::int64_t number(TimePoint time) { return time.time_since_epoch().count(); }

Value json(std::string_view text) {
    const Parsed parsed = parse_json(text);
    if (!parsed) throw std::runtime_error("a stored record of S3 is damaged");
    return *parsed;
}

Bucket read_bucket(const Statement& row) {
    return {std::string(row.text(0)), std::string(row.text(1)), std::string(row.text(2)), time_of(row.integer(3)),
            json(row.text(4))};
}

Piece read_piece(const Statement& row) {
    return {static_cast<int>(row.integer(0)), std::string(row.text(1)), static_cast<std::uint64_t>(row.integer(2)),
            json(row.text(3))};
}

std::vector<std::string> files(Statement& rows) {
    std::vector<std::string> names;
    while (rows.step()) names.emplace_back(rows.text(0));
    return names;
}

constexpr std::string_view bucket_columns = "SELECT name,account,region,created,settings FROM s3_buckets ";

}  // namespace

// Keys are blobs: compared byte by byte, as S3 orders them, whatever is in them.
void migrate(sqlite::Database& database) {
    database.migrate(
        "s3", {"CREATE TABLE s3_buckets(name TEXT PRIMARY KEY, account TEXT NOT NULL, region TEXT NOT NULL,"
               " created INTEGER NOT NULL, settings TEXT NOT NULL) WITHOUT ROWID;"
               "CREATE TABLE s3_versions(id INTEGER PRIMARY KEY AUTOINCREMENT, bucket TEXT NOT NULL, key BLOB NOT NULL,"
               " version TEXT NOT NULL, latest INTEGER NOT NULL, marker INTEGER NOT NULL, size INTEGER NOT NULL,"
               " modified INTEGER NOT NULL, etag TEXT NOT NULL, facts TEXT NOT NULL);"
               "CREATE INDEX s3_versions_of_keys ON s3_versions(bucket, key, id DESC);"
               "CREATE UNIQUE INDEX s3_latest ON s3_versions(bucket, key) WHERE latest=1;"
               "CREATE TABLE s3_pieces(object INTEGER NOT NULL, number INTEGER NOT NULL, file TEXT NOT NULL,"
               " size INTEGER NOT NULL, facts TEXT NOT NULL, PRIMARY KEY(object, number)) WITHOUT ROWID;"
               "CREATE INDEX s3_files_of_objects ON s3_pieces(file);"
               "CREATE TABLE s3_uploads(id TEXT PRIMARY KEY, bucket TEXT NOT NULL, key BLOB NOT NULL,"
               " created INTEGER NOT NULL, facts TEXT NOT NULL) WITHOUT ROWID;"
               "CREATE INDEX s3_uploads_of_keys ON s3_uploads(bucket, key, id);"
               "CREATE TABLE s3_parts(upload TEXT NOT NULL, number INTEGER NOT NULL, file TEXT NOT NULL,"
               " size INTEGER NOT NULL, facts TEXT NOT NULL, modified INTEGER NOT NULL, etag TEXT NOT NULL,"
               " PRIMARY KEY(upload, number)) WITHOUT ROWID;"
               "CREATE INDEX s3_files_of_parts ON s3_parts(file);"});
}

std::optional<Bucket> find_bucket(Connection& connection, std::string_view name) {
    Statement row = connection.prepare(std::string(bucket_columns) + "WHERE name=?");
    if (!row.bind(name).step()) return std::nullopt;
    return read_bucket(row);
}

Bucket require_bucket(Connection& connection, const Context& context, std::string_view name,
                      std::string_view expected_owner) {
    auto bucket = find_bucket(connection, name);
    if (!bucket) no_such_bucket(name);
    if (bucket->account != context.account || (!expected_owner.empty() && expected_owner != bucket->account))
        access_denied();
    return std::move(*bucket);
}

std::vector<Bucket> list_buckets(Connection& connection, std::string_view account, std::string_view prefix,
                                 std::string_view after, std::size_t most) {
    Statement rows = connection.prepare(std::string(bucket_columns) +
                                        "WHERE account=? AND substr(name,1,length(?2))=?2 AND name>? ORDER BY name "
                                        "LIMIT ?");
    rows.bind(account, prefix, after, most);
    std::vector<Bucket> found;
    while (rows.step()) found.push_back(read_bucket(rows));
    return found;
}

void save_bucket(Connection& connection, const Bucket& bucket) {
    const std::string settings = print(bucket.settings);
    connection.prepare("INSERT OR REPLACE INTO s3_buckets(name,account,region,created,settings) VALUES(?,?,?,?,?)")
        .bind(bucket.name, bucket.account, bucket.region, number(bucket.created), settings)
        .run();
}

std::vector<std::string> remove_bucket(Connection& connection, std::string_view name) {
    connection.prepare("DELETE FROM s3_buckets WHERE name=?").bind(name).run();
    std::vector<std::string> uploads;
    {
        Statement rows = connection.prepare("SELECT id FROM s3_uploads WHERE bucket=?");
        rows.bind(name);
        uploads = files(rows);
    }
    std::vector<std::string> gone;
    for (const std::string& upload : uploads) {
        std::vector<std::string> of_upload = remove_upload(connection, upload);
        gone.insert(gone.end(), std::make_move_iterator(of_upload.begin()), std::make_move_iterator(of_upload.end()));
    }
    return gone;
}

bool is_empty(Connection& connection, std::string_view bucket) {
    Statement row = connection.prepare("SELECT 1 FROM s3_versions WHERE bucket=? LIMIT 1");
    return !row.bind(bucket).step();
}

Version read_version(const Statement& row) {
    Version version;
    version.id = row.integer(0);
    version.key = row.blob(1);
    version.version = row.text(2);
    version.latest = row.integer(3) != 0;
    version.marker = row.integer(4) != 0;
    version.size = static_cast<std::uint64_t>(row.integer(5));
    version.modified = time_of(row.integer(6));
    version.etag = row.text(7);
    version.facts = json(row.text(8));
    return version;
}

std::optional<Version> find_version(Connection& connection, std::string_view bucket, std::string_view key,
                                    std::string_view version) {
    std::string sql = "SELECT ";
    sql.append(version_columns).append(" FROM s3_versions WHERE bucket=? AND key=? AND ");
    sql.append(version.empty() ? "latest=1" : "version=?");
    Statement row = connection.prepare(sql);
    if (!row.bind_mentioned(bucket, Blob{key}, version).step()) return std::nullopt;
    return read_version(row);
}

std::vector<Piece> pieces_of(Connection& connection, std::int64_t id) {
    Statement rows = connection.prepare("SELECT number,file,size,facts FROM s3_pieces WHERE object=? ORDER BY number");
    rows.bind(id);
    std::vector<Piece> pieces;
    while (rows.step()) pieces.push_back(read_piece(rows));
    return pieces;
}

std::vector<std::string> add_version(Connection& connection, std::string_view bucket, Version& version,
                                     const std::vector<Piece>& pieces) {
    std::vector<std::string> gone;
    if (const auto replaced = find_version(connection, bucket, version.key, version.version))
        gone = remove_version(connection, bucket, *replaced);
    connection.prepare("UPDATE s3_versions SET latest=0 WHERE bucket=? AND key=? AND latest=1")
        .bind(bucket, Blob{version.key})
        .run();
    const std::string facts = print(version.facts);
    connection
        .prepare(
            "INSERT INTO s3_versions(bucket,key,version,latest,marker,size,modified,etag,facts) "
            "VALUES(?,?,?,1,?,?,?,?,?)")
        .bind(bucket, Blob{version.key}, version.version, version.marker, version.size, number(version.modified),
              version.etag, facts)
        .run();
    version.id = connection.last_row_id();
    for (const Piece& piece : pieces) {
        const std::string of_piece = print(piece.facts);
        connection.prepare("INSERT INTO s3_pieces(object,number,file,size,facts) VALUES(?,?,?,?,?)")
            .bind(version.id, piece.number, piece.file, piece.size, of_piece)
            .run();
    }
    return gone;
}

std::vector<std::string> remove_version(Connection& connection, std::string_view bucket, const Version& version) {
    std::vector<std::string> gone;
    {
        Statement rows = connection.prepare("SELECT file FROM s3_pieces WHERE object=?");
        rows.bind(version.id);
        gone = files(rows);
    }
    connection.prepare("DELETE FROM s3_pieces WHERE object=?").bind(version.id).run();
    connection.prepare("DELETE FROM s3_versions WHERE id=?").bind(version.id).run();
    if (version.latest)
        connection
            .prepare(
                "UPDATE s3_versions SET latest=1 WHERE id=(SELECT id FROM s3_versions WHERE bucket=? AND key=? "
                "ORDER BY id DESC LIMIT 1)")
            .bind(bucket, Blob{version.key})
            .run();
    return gone;
}

void save_facts(Connection& connection, std::int64_t id, const Value& facts) {
    const std::string text = print(facts);
    connection.prepare("UPDATE s3_versions SET facts=? WHERE id=?").bind(text, id).run();
}

bool is_known_file(Connection& connection, std::string_view file) {
    Statement row = connection.prepare(
        "SELECT EXISTS(SELECT 1 FROM s3_pieces WHERE file=?1) OR EXISTS(SELECT 1 FROM s3_parts WHERE file=?1)");
    return row.bind(file).step() && row.integer(0) != 0;
}

void add_upload(Connection& connection, std::string_view bucket, const Upload& upload) {
    const std::string facts = print(upload.facts);
    connection.prepare("INSERT INTO s3_uploads(id,bucket,key,created,facts) VALUES(?,?,?,?,?)")
        .bind(upload.id, bucket, Blob{upload.key}, number(upload.created), facts)
        .run();
}

Upload read_upload(const Statement& row) {
    return {std::string(row.text(0)), std::string(row.blob(1)), time_of(row.integer(2)), json(row.text(3))};
}

Upload require_upload(Connection& connection, std::string_view bucket, std::string_view key, std::string_view id) {
    Statement row = connection.prepare("SELECT id,key,created,facts FROM s3_uploads WHERE id=? AND bucket=? AND key=?");
    if (!row.bind(id, bucket, Blob{key}).step()) no_such_upload(id);
    return read_upload(row);
}

std::vector<std::string> add_part(Connection& connection, std::string_view upload, const UploadedPart& part) {
    std::vector<std::string> gone;
    {
        Statement rows = connection.prepare("SELECT file FROM s3_parts WHERE upload=? AND number=?");
        rows.bind(upload, part.piece.number);
        gone = files(rows);
    }
    const std::string facts = print(part.piece.facts);
    connection
        .prepare("INSERT OR REPLACE INTO s3_parts(upload,number,file,size,facts,modified,etag) VALUES(?,?,?,?,?,?,?)")
        .bind(upload, part.piece.number, part.piece.file, part.piece.size, facts, number(part.modified), part.etag)
        .run();
    return gone;
}

std::vector<UploadedPart> parts_of(Connection& connection, std::string_view upload, int after, std::size_t most) {
    Statement rows = connection.prepare(
        "SELECT number,file,size,facts,modified,etag FROM s3_parts WHERE upload=? AND number>? ORDER BY number LIMIT "
        "?");
    rows.bind(upload, after, most);
    std::vector<UploadedPart> parts;
    while (rows.step()) parts.push_back({read_piece(rows), time_of(rows.integer(4)), std::string(rows.text(5))});
    return parts;
}

std::vector<std::string> remove_upload(Connection& connection, std::string_view upload) {
    std::vector<std::string> gone;
    {
        Statement rows = connection.prepare("SELECT file FROM s3_parts WHERE upload=?");
        rows.bind(upload);
        gone = files(rows);
    }
    connection.prepare("DELETE FROM s3_parts WHERE upload=?").bind(upload).run();
    connection.prepare("DELETE FROM s3_uploads WHERE id=?").bind(upload).run();
    return gone;
}

void remove_everything(Connection& connection) {
    connection.execute(
        "DELETE FROM s3_buckets; DELETE FROM s3_versions; DELETE FROM s3_pieces; DELETE FROM s3_uploads;"
        "DELETE FROM s3_parts;");
}

}  // namespace stepwell::s3
