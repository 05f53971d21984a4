#include "adapters/services/s3/listing.hpp"

#include <optional>

namespace stepwell::s3 {
namespace {

/// Where to go on reading: at `key` itself or behind it.
struct Position {
    std::string key;
    bool inclusive = true;
    bool end = false;

    static Position behind(std::string prefix) {
        Position position{successor(std::move(prefix))};
        position.end = position.key.empty();
        return position;
    }
};

/// The common prefix that `key` belongs to.
std::optional<std::string> common_prefix(const ListQuery& query, std::string_view key) {
    if (query.delimiter.empty()) return std::nullopt;
    const std::size_t at = key.find(query.delimiter, query.prefix.size());
    if (at == std::string_view::npos) return std::nullopt;
    return std::string(key.substr(0, at + query.delimiter.size()));
}

Position first_position(const ListQuery& query) {
    if (query.after.empty() || query.after < query.prefix) return {query.prefix};
    if (!query.after.starts_with(query.prefix)) return {{}, true, true};  // behind all of them
    if (const auto whole = common_prefix(query, query.after); whole && *whole == query.after)
        return Position::behind(query.after);
    return {query.after, false};
}

/// Reads rows from a position on until the page is full. `Rows` opens a statement at a position, and adds a row.
template <class Rows>
void fill(const ListQuery& query, Position position, Rows& rows) {
    std::size_t count = 0;
    while (!position.end) {
        Statement statement = rows.open(position);
        position.end = true;
        while (statement.step()) {
            const std::string key(statement.blob(1));
            if (!key.starts_with(query.prefix)) break;
            if (!rows.counts(statement)) continue;
            if (count == query.most) {
                rows.found.truncated = query.most > 0;
                return;
            }
            ++count;
            auto common = common_prefix(query, key);
            if (!common) {
                rows.add(statement);
                continue;
            }
            position = Position::behind(*common);
            rows.add_prefix(std::move(*common));
            break;
        }
    }
}

std::string select(std::string_view columns, std::string_view from, const Position& position,
                   std::string_view condition, std::string_view order) {
    std::string sql = "SELECT ";
    sql.append(columns).append(" FROM ").append(from).append(" WHERE bucket=?1");
    sql.append(position.inclusive ? " AND key>=?2" : " AND key>?2");
    return sql.append(condition).append(" ORDER BY ").append(order);
}

struct LatestRows {
    Connection& connection;
    std::string_view bucket;
    Listing found;

    Statement open(const Position& position) {
        Statement rows = connection.prepare(select(version_columns, "s3_versions", position, " AND latest=1", "key"));
        rows.bind(bucket, Blob{position.key});
        return rows;
    }
    static bool counts(const Statement& row) { return row.integer(4) == 0; }
    void add(const Statement& row) {
        found.objects.push_back(read_version(row));
        found.last = found.objects.back().key;
    }
    void add_prefix(std::string prefix) {
        found.last = prefix;
        found.common_prefixes.push_back(std::move(prefix));
    }
};

struct VersionRows {
    Connection& connection;
    std::string_view bucket;
    std::optional<Version> after;  ///< the rest of its key's versions comes first
    Listing found;

    Statement open(const Position& position) {
        if (after) {
            std::string sql = "SELECT ";
            sql.append(version_columns)
                .append(" FROM s3_versions WHERE bucket=?1 AND key>=?2 AND (key>?2 OR id<?3) ORDER BY key, id DESC");
            Statement rows = connection.prepare(sql);
            rows.bind(bucket, Blob{after->key}, after->id);
            after.reset();
            return rows;
        }
        Statement rows = connection.prepare(select(version_columns, "s3_versions", position, "", "key, id DESC"));
        rows.bind(bucket, Blob{position.key});
        return rows;
    }
    static bool counts(const Statement&) { return true; }
    void add(const Statement& row) {
        found.objects.push_back(read_version(row));
        found.last = found.objects.back().key;
        found.last_version = found.objects.back().version;
    }
    void add_prefix(std::string prefix) {
        found.last = prefix;
        found.last_version.clear();
        found.common_prefixes.push_back(std::move(prefix));
    }
};

struct UploadRows {
    Connection& connection;
    std::string_view bucket;
    std::string after_key, after_upload;
    UploadListing found;

    Statement open(const Position& position) {
        constexpr std::string_view columns = "id,key,created,facts";
        if (!after_upload.empty()) {
            std::string sql = "SELECT ";
            sql.append(columns).append(
                " FROM s3_uploads WHERE bucket=?1 AND key>=?2 AND (key>?2 OR id>?3) ORDER BY key, id");
            Statement rows = connection.prepare(sql);
            rows.bind(bucket, Blob{after_key}, after_upload);
            after_upload.clear();
            return rows;
        }
        Statement rows = connection.prepare(select(columns, "s3_uploads", position, "", "key, id"));
        rows.bind(bucket, Blob{position.key});
        return rows;
    }
    static bool counts(const Statement&) { return true; }
    void add(const Statement& row) {
        found.uploads.push_back(read_upload(row));
        found.last = found.uploads.back().key;
        found.last_upload = found.uploads.back().id;
    }
    void add_prefix(std::string prefix) {
        found.last = prefix;
        found.last_upload.clear();
        found.common_prefixes.push_back(std::move(prefix));
    }
};

}  // namespace

std::string successor(std::string prefix) {
    while (!prefix.empty() && prefix.back() == '\xff') prefix.pop_back();
    if (!prefix.empty()) prefix.back() = static_cast<char>(static_cast<unsigned char>(prefix.back()) + 1);
    return prefix;
}

Listing list_objects(Connection& connection, std::string_view bucket, const ListQuery& query) {
    LatestRows rows{connection, bucket, {}};
    fill(query, first_position(query), rows);
    return std::move(rows.found);
}

Listing list_versions(Connection& connection, std::string_view bucket, const ListQuery& query) {
    VersionRows rows{connection, bucket, std::nullopt, {}};
    if (!query.after_version.empty()) rows.after = find_version(connection, bucket, query.after, query.after_version);
    fill(query, first_position(query), rows);
    return std::move(rows.found);
}

UploadListing list_uploads(Connection& connection, std::string_view bucket, const ListQuery& query) {
    UploadRows rows{connection, bucket, query.after, query.after_version, {}};
    fill(query, first_position(query), rows);
    return std::move(rows.found);
}

}  // namespace stepwell::s3
