// A SQLite connection and its cache of prepared statements.

#include <sqlite3.h>

#include <algorithm>
#include <map>

#include "adapters/platform/store/sqlite/database.hpp"
#include "adapters/platform/store/sqlite/log_writes.hpp"
#include "adapters/platform/store/sqlite/sums.hpp"

namespace stepwell::sqlite {

namespace {

/// When there are this many, those that nobody uses are given up.
constexpr std::size_t most_cached_statements = 256;

[[noreturn]] void fail(sqlite3* db, const std::string& what) {
    throw SqlError(sqlite3_extended_errcode(db), what + ": " + sqlite3_errmsg(db));
}

// FNV-1a, in SQL `text_hash(text)`. It is in files, so it must not change.
void text_hash(sqlite3_context* context, int, sqlite3_value** values) {
    const unsigned char* text = sqlite3_value_text(values[0]);
    if (!text) return sqlite3_result_null(context);
    std::uint64_t hash = 14695981039346656037ULL;
    for (int i = 0; i < sqlite3_value_bytes(values[0]); ++i) hash = (hash ^ text[i]) * 1099511628211ULL;
    sqlite3_result_int64(context, static_cast<sqlite3_int64>(hash));
}

struct Close {
    void operator()(sqlite3* db) const { sqlite3_close_v2(db); }
};

}  // namespace

struct Statement::Handle {
    sqlite3* db;
    sqlite3_stmt* statement = nullptr;
    bool taken = false;

    Handle(sqlite3* owner, std::string_view sql) : db(owner) {
        if (sqlite3_prepare_v3(db, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement,
                               nullptr) != SQLITE_OK)
            fail(db, "cannot prepare \"" + std::string(sql) + "\"");
    }
    ~Handle() { sqlite3_finalize(statement); }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;

    void check(int code) const {
        if (code != SQLITE_OK) fail(db, "cannot bind a value");
    }
};

Statement::Statement(Statement&& other) noexcept : handle_(std::exchange(other.handle_, nullptr)) {}

Statement::~Statement() {
    if (!handle_) return;
    sqlite3_reset(handle_->statement);
    sqlite3_clear_bindings(handle_->statement);
    handle_->taken = false;
}

Statement& Statement::bind_all(std::span<const Parameter> values, Extra extra) {
    sqlite3_stmt* const statement = handle_->statement;
    const auto count = static_cast<std::size_t>(sqlite3_bind_parameter_count(statement));
    if (values.size() < count || (values.size() > count && extra == Extra::refused))
        throw std::logic_error("\"" + std::string(sqlite3_sql(statement)) + "\" has other parameters");
    for (std::size_t i = 0; i < count; ++i) {
        const int index = static_cast<int>(i) + 1;
        // A null pointer would bind NULL where an empty text is meant.
        const auto data_of = [](std::string_view bytes) { return bytes.data() ? bytes.data() : ""; };
        if (const auto* integer = std::get_if<std::int64_t>(&values[i])) {
            handle_->check(sqlite3_bind_int64(statement, index, *integer));
        } else if (const auto* text = std::get_if<std::string_view>(&values[i])) {
            handle_->check(
                sqlite3_bind_text64(statement, index, data_of(*text), text->size(), SQLITE_TRANSIENT, SQLITE_UTF8));
        } else if (const auto* blob = std::get_if<Blob>(&values[i])) {
            handle_->check(
                sqlite3_bind_blob64(statement, index, data_of(blob->bytes), blob->bytes.size(), SQLITE_TRANSIENT));
        } else {
            handle_->check(sqlite3_bind_null(statement, index));
        }
    }
    return *this;
}

bool Statement::step() {
    const int code = sqlite3_step(handle_->statement);
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    fail(handle_->db, "\"" + std::string(sqlite3_sql(handle_->statement)) + "\" failed");
}

std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(handle_->statement, column); }

std::string_view Statement::text(int column) const {
    const auto* data = sqlite3_column_text(handle_->statement, column);
    const int size = sqlite3_column_bytes(handle_->statement, column);
    return data ? std::string_view(reinterpret_cast<const char*>(data), static_cast<std::size_t>(size))
                : std::string_view{};
}

std::string_view Statement::blob(int column) const {
    const void* data = sqlite3_column_blob(handle_->statement, column);
    const int size = sqlite3_column_bytes(handle_->statement, column);
    return data ? std::string_view(static_cast<const char*>(data), static_cast<std::size_t>(size)) : std::string_view{};
}

bool Statement::is_null(int column) const { return sqlite3_column_type(handle_->statement, column) == SQLITE_NULL; }

struct Connection::State {
    std::optional<LogWrites> log_writes;
    std::unique_ptr<sqlite3, Close> db;
    // The same text is there more than once when it is stepped through while it is prepared again.
    std::multimap<std::string, std::unique_ptr<Statement::Handle>, std::less<>> statements;
    Sums sums;
    bool in_savepoint = false;

    Statement::Handle& take(std::string_view sql) {
        const auto [begin, end] = statements.equal_range(sql);
        auto found = std::find_if(begin, end, [](const auto& entry) { return !entry.second->taken; });
        if (found == end) {
            if (statements.size() >= most_cached_statements)
                std::erase_if(statements, [](const auto& entry) { return !entry.second->taken; });
            found = statements.emplace(std::string(sql), std::make_unique<Statement::Handle>(db.get(), sql));
        }
        found->second->taken = true;
        return *found->second;
    }
};

Connection::Connection(const std::filesystem::path& file, bool read_only) : state_(std::make_unique<State>()) {
    const std::string name = file.empty() ? ":memory:" : file.string();
    const int flags =
        (read_only ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE) | SQLITE_OPEN_NOMUTEX;
    sqlite3* db = nullptr;
    if (!file.empty() && !read_only) state_->log_writes.emplace();
    const int code =
        sqlite3_open_v2(name.c_str(), &db, flags, state_->log_writes ? state_->log_writes->name() : nullptr);
    state_->db.reset(db);
    if (!db) throw SqlError(code, "cannot open " + name + ": out of memory");
    sqlite3_extended_result_codes(db, 1);
    if (code != SQLITE_OK) fail(db, "cannot open " + name);
    sqlite3_busy_timeout(db, 5000);
    if (sqlite3_create_function_v2(db, "text_hash", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, text_hash, nullptr,
                                   nullptr, nullptr) != SQLITE_OK)
        fail(db, "cannot prepare " + name);
}

Connection::~Connection() = default;

Statement Connection::prepare(std::string_view sql) { return Statement(&state_->take(sql)); }

void Connection::execute(std::string_view sql) {
    const std::string text(sql);
    if (sqlite3_exec(state_->db.get(), text.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(state_->db.get(), "\"" + text + "\" failed");
}

std::int64_t Connection::last_row_id() const { return sqlite3_last_insert_rowid(state_->db.get()); }

std::int64_t Connection::changes() const { return sqlite3_changes64(state_->db.get()); }

bool Connection::in_transaction() const { return sqlite3_get_autocommit(state_->db.get()) == 0; }

Sums& Connection::sums() { return state_->sums; }

void Connection::begin() {
    state_->sums.clear();
    state_->in_savepoint = false;  // SQLite may have ended the last one with its transaction
    prepare("BEGIN IMMEDIATE").run();
}

void Connection::protect() {
    if (state_->in_savepoint) return;
    prepare("SAVEPOINT job").run();
    state_->in_savepoint = true;
}

void Connection::release() {
    if (std::exchange(state_->in_savepoint, false)) prepare("RELEASE job").run();
}

void Connection::empty() {
    sqlite3* const db = state_->db.get();
    state_->statements.clear();
    const auto resetting = [db](int on) { sqlite3_db_config(db, SQLITE_DBCONFIG_RESET_DATABASE, on, nullptr); };
    resetting(1);
    const int code = sqlite3_exec(db, "VACUUM", nullptr, nullptr, nullptr);
    resetting(0);
    if (code != SQLITE_OK) fail(db, "the database cannot be emptied");
    state_->sums.clear();
}

void Connection::undo() {
    if (!std::exchange(state_->in_savepoint, false)) return;
    prepare("ROLLBACK TO job").run();
    prepare("RELEASE job").run();
}

}  // namespace stepwell::sqlite
