#include "adapters/platform/store/sqlite/log_writes.hpp"

#include <sqlite3.h>

#include <cstdint>
#include <new>
#include <string>
#include <string_view>

#include "adapters/platform/store/sqlite/database.hpp"

namespace stepwell::sqlite {

namespace {

constexpr int frame_header = 24;               // SQLite's file format, section 4.1
constexpr std::size_t most_pending = 0x1ffff;  // SQLite's unix VFS takes no more in one call

/// The log, as SQLite sees it; behind it in memory lies the file of the VFS below.
struct LogFile : sqlite3_file {
    sqlite3_file* below() { return reinterpret_cast<sqlite3_file*>(this + 1); }  // NOLINT: as SQLite's own shims do

    int flush() {
        if (pending.empty()) return SQLITE_OK;
        const int code = below()->pMethods->xWrite(below(), pending.data(), static_cast<int>(pending.size()), begin);
        // What could not be written stays pending: SQLite may hear of it in a read, and go on with the transaction.
        if (code == SQLITE_OK) pending.clear();
        return code;
    }

    bool continues(std::int64_t offset) const { return offset == begin + static_cast<std::int64_t>(pending.size()); }

    int write(std::string_view bytes, std::int64_t offset) {
        if (!pending.empty() && (!continues(offset) || pending.size() + bytes.size() > most_pending))
            if (const int code = flush(); code != SQLITE_OK) return code;
        const bool header = bytes.size() == frame_header;
        if (pending.empty()) {
            if (!header)
                return below()->pMethods->xWrite(below(), bytes.data(), static_cast<int>(bytes.size()), offset);
            begin = offset;
        }
        // the size of the database after a commit; 0 in all frames but a transaction's last
        if (header) ends_transaction = bytes.substr(4, 4) != std::string_view("\0\0\0\0", 4);
        pending.append(bytes);
        return ends_transaction && !header ? flush() : SQLITE_OK;
    }

    std::string pending;  ///< what follows `begin` in the file
    std::int64_t begin = 0;
    bool ends_transaction = false;
};

// A call of the same name to the file below, after what is pending.
template <auto Method, class... Arguments>
int after_flush(sqlite3_file* file, Arguments... arguments) {
    auto& log = *static_cast<LogFile*>(file);
    if (const int code = log.flush(); code != SQLITE_OK) return code;
    return (log.below()->pMethods->*Method)(log.below(), arguments...);
}

template <auto Method, class... Arguments>
int pass_on(sqlite3_file* file, Arguments... arguments) {
    auto& log = *static_cast<LogFile*>(file);
    return (log.below()->pMethods->*Method)(log.below(), arguments...);
}

int close(sqlite3_file* file) {
    auto& log = *static_cast<LogFile*>(file);
    const int flushed = log.flush();
    const int closed = log.below()->pMethods->xClose(log.below());
    log.~LogFile();
    return flushed != SQLITE_OK ? flushed : closed;
}

int write(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 offset) {
    try {
        return static_cast<LogFile*>(file)->write({static_cast<const char*>(bytes), static_cast<std::size_t>(size)},
                                                  offset);
    } catch (const std::bad_alloc&) {
        return SQLITE_IOERR_NOMEM;
    }
}

// The first version of the methods: shared memory and mapping are the database file's.
using Methods = sqlite3_io_methods;
const Methods log_methods{.iVersion = 1,
                          .xClose = close,
                          .xRead = after_flush<&Methods::xRead, void*, int, sqlite3_int64>,
                          .xWrite = write,
                          .xTruncate = after_flush<&Methods::xTruncate, sqlite3_int64>,
                          .xSync = after_flush<&Methods::xSync, int>,
                          .xFileSize = after_flush<&Methods::xFileSize, sqlite3_int64*>,
                          .xLock = pass_on<&Methods::xLock, int>,
                          .xUnlock = pass_on<&Methods::xUnlock, int>,
                          .xCheckReservedLock = pass_on<&Methods::xCheckReservedLock, int*>,
                          .xFileControl = after_flush<&Methods::xFileControl, int, void*>,
                          .xSectorSize = pass_on<&Methods::xSectorSize>,
                          .xDeviceCharacteristics = pass_on<&Methods::xDeviceCharacteristics>,
                          .xShmMap = nullptr,
                          .xShmLock = nullptr,
                          .xShmBarrier = nullptr,
                          .xShmUnmap = nullptr,
                          .xFetch = nullptr,
                          .xUnfetch = nullptr};

}  // namespace

// Its other methods are those of the VFS below, which find what they need in pAppData.
struct LogWrites::Vfs : sqlite3_vfs {
    sqlite3_vfs* below = nullptr;
    std::string unique_name;

    static int open(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* flags_out) {
        sqlite3_vfs* const below = static_cast<Vfs*>(vfs)->below;
        if ((flags & SQLITE_OPEN_WAL) == 0) return below->xOpen(below, name, file, flags, flags_out);
        auto* const log = new (file) LogFile;
        log->pMethods = nullptr;
        const int code = below->xOpen(below, name, log->below(), flags, flags_out);
        if (code == SQLITE_OK) {
            log->pMethods = &log_methods;
        } else {
            if (log->below()->pMethods != nullptr) log->below()->pMethods->xClose(log->below());
            log->~LogFile();
        }
        return code;
    }
};

LogWrites::LogWrites() : vfs_(std::make_unique<Vfs>()) {
    sqlite3_vfs* const below = sqlite3_vfs_find(nullptr);
    static_cast<sqlite3_vfs&>(*vfs_) = *below;
    vfs_->below = below;
    vfs_->unique_name =
        std::string(below->zName) + " behind log writes " + std::to_string(reinterpret_cast<std::uintptr_t>(this));
    vfs_->zName = vfs_->unique_name.c_str();
    vfs_->pNext = nullptr;
    vfs_->szOsFile = static_cast<int>(sizeof(LogFile)) + below->szOsFile;
    vfs_->xOpen = Vfs::open;
    if (const int code = sqlite3_vfs_register(vfs_.get(), 0); code != SQLITE_OK)
        throw SqlError(code, "cannot register a VFS");
}

LogWrites::~LogWrites() { sqlite3_vfs_unregister(vfs_.get()); }

const char* LogWrites::name() const { return vfs_->zName; }

}  // namespace stepwell::sqlite
