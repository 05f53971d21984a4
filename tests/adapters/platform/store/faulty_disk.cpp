// tests/adapters/platform/store/faulty_disk.cpp — a sqlite3_vfs between SQLite and the usual one.
#include "tests/adapters/platform/store/faulty_disk.hpp"

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <new>
#include <stdexcept>

#include "engine/runtime/changes.hpp"

namespace stepwell::test {

namespace {

constexpr std::size_t sector = 512;

}  // namespace

/// What SQLite takes for its file; the usual VFS's own stands behind it.
struct FaultyDisk::File {
    sqlite3_file base;
    FaultyDisk* disk;
    std::shared_ptr<Node>* node;  // null: nobody wants it to survive anything
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

struct FaultyDisk::Calls {
    sqlite3_vfs vfs{};
    sqlite3_vfs* real = nullptr;
    FaultyDisk* disk = nullptr;

    static File* own(sqlite3_file* file) { return reinterpret_cast<File*>(file); }
    static sqlite3_file* real_of(sqlite3_file* file) { return own(file)->real(); }
    static Calls* of(sqlite3_vfs* vfs) { return static_cast<Calls*>(vfs->pAppData); }

    static const sqlite3_io_methods* io() {
        static const sqlite3_io_methods methods = [] {
            sqlite3_io_methods m{};
            m.iVersion = 2;
            m.xClose = close;
            m.xRead = read;
            m.xWrite = write;
            m.xTruncate = truncate;
            m.xSync = sync;
            m.xFileSize = [](sqlite3_file* f, sqlite3_int64* size) {
                return real_of(f)->pMethods->xFileSize(real_of(f), size);
            };
            m.xLock = [](sqlite3_file* f, int level) { return real_of(f)->pMethods->xLock(real_of(f), level); };
            m.xUnlock = [](sqlite3_file* f, int level) { return real_of(f)->pMethods->xUnlock(real_of(f), level); };
            m.xCheckReservedLock = [](sqlite3_file* f, int* held) {
                return real_of(f)->pMethods->xCheckReservedLock(real_of(f), held);
            };
            m.xFileControl = [](sqlite3_file* f, int what, void* argument) {
                return real_of(f)->pMethods->xFileControl(real_of(f), what, argument);
            };
            m.xSectorSize = [](sqlite3_file*) { return static_cast<int>(sector); };
            m.xDeviceCharacteristics = [](sqlite3_file*) { return 0; };  // the least that any disk promises
            m.xShmMap = [](sqlite3_file* f, int page, int size, int extend, void volatile** at) {
                return real_of(f)->pMethods->xShmMap(real_of(f), page, size, extend, at);
            };
            m.xShmLock = [](sqlite3_file* f, int offset, int n, int flags) {
                return real_of(f)->pMethods->xShmLock(real_of(f), offset, n, flags);
            };
            m.xShmBarrier = [](sqlite3_file* f) { real_of(f)->pMethods->xShmBarrier(real_of(f)); };
            m.xShmUnmap = [](sqlite3_file* f, int gone) { return real_of(f)->pMethods->xShmUnmap(real_of(f), gone); };
            return m;
        }();
        return &methods;
    }

    static int open(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* given) {
        Calls* calls = of(vfs);
        File* mine = own(file);
        mine->base.pMethods = nullptr;
        mine->disk = calls->disk;
        mine->node = nullptr;
        const bool tracked = (flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL)) && name;
        if (tracked)
            if (const int code = calls->disk->count(Kind::open)) return code;
        const int code = calls->real->xOpen(calls->real, name, mine->real(), flags, given);
        if (code != SQLITE_OK) return code;
        if (tracked) mine->node = new std::shared_ptr<Node>(calls->disk->node(name));
        mine->base.pMethods = io();
        return SQLITE_OK;
    }

    static int close(sqlite3_file* file) {
        delete own(file)->node;
        return real_of(file)->pMethods->xClose(real_of(file));
    }

    static int read(sqlite3_file* file, void* into, int size, sqlite3_int64 offset) {
        if (own(file)->node)
            if (const int code = own(file)->disk->count(Kind::read)) return code;
        return real_of(file)->pMethods->xRead(real_of(file), into, size, offset);
    }

    static int write(sqlite3_file* file, const void* from, int size, sqlite3_int64 offset) {
        File* mine = own(file);
        if (mine->node) {
            if (const int code = mine->disk->count(Kind::write)) return code;
            mine->disk->note(**mine->node,
                             {static_cast<std::uint64_t>(offset),
                              std::string(static_cast<const char*>(from), static_cast<std::size_t>(size)), false});
        }
        return mine->real()->pMethods->xWrite(mine->real(), from, size, offset);
    }

    static int truncate(sqlite3_file* file, sqlite3_int64 size) {
        File* mine = own(file);
        if (mine->node) {
            if (const int code = mine->disk->count(Kind::truncate)) return code;
            mine->disk->note(**mine->node, {static_cast<std::uint64_t>(size), {}, true});
        }
        return mine->real()->pMethods->xTruncate(mine->real(), size);
    }

    static int sync(sqlite3_file* file, int) {
        File* mine = own(file);
        if (!mine->node) return SQLITE_OK;
        if (const int code = mine->disk->count(Kind::sync)) {
            mine->disk->doom(**mine->node);
            return code;
        }
        mine->disk->sync(**mine->node);
        return SQLITE_OK;
    }

    static int remove(sqlite3_vfs* vfs, const char* name, int) {
        Calls* calls = of(vfs);
        const int code = calls->real->xDelete(calls->real, name, 0);
        if (code == SQLITE_OK) calls->disk->forget(name);
        return code;
    }
};

FaultyDisk::FaultyDisk(std::filesystem::path platter) : folder_(std::move(platter)), methods_(new Calls) {
    std::filesystem::create_directories(folder_);
    Calls& calls = *methods_;
    calls.real = sqlite3_vfs_find("unix");
    if (!calls.real) throw std::runtime_error("SQLite has no unix VFS");
    calls.disk = this;
    calls.vfs = *calls.real;
    calls.vfs.pNext = nullptr;
    calls.vfs.iVersion = 2;
    calls.vfs.szOsFile = static_cast<int>(sizeof(File)) + calls.real->szOsFile;
    calls.vfs.zName = "faulty";
    calls.vfs.pAppData = &calls;
    calls.vfs.xOpen = Calls::open;
    calls.vfs.xDelete = Calls::remove;
    calls.vfs.xFullPathname = [](sqlite3_vfs* vfs, const char* name, int size, char* full) {
        sqlite3_vfs* real = Calls::of(vfs)->real;
        return real->xFullPathname(real, name, size, full);
    };
    calls.vfs.xAccess = [](sqlite3_vfs* vfs, const char* name, int flags, int* answer) {
        sqlite3_vfs* real = Calls::of(vfs)->real;
        return real->xAccess(real, name, flags, answer);
    };
    calls.vfs.xGetLastError = [](sqlite3_vfs*, int, char*) { return 0; };
    if (sqlite3_vfs_register(&calls.vfs, 1) != SQLITE_OK) throw std::runtime_error("SQLite refuses the VFS");
}

FaultyDisk::~FaultyDisk() {
    sqlite3_vfs_unregister(&methods_->vfs);
    sqlite3_vfs_register(methods_->real, 1);
}

void FaultyDisk::fail(Kind kind, std::uint64_t n, int code, bool for_ever) {
    const std::lock_guard lock(mutex_);
    failures_[static_cast<std::size_t>(kind)] = {n, code, for_ever};
}

std::uint64_t FaultyDisk::calls(Kind kind) const {
    const std::lock_guard lock(mutex_);
    return calls_[static_cast<std::size_t>(kind)];
}

std::uint64_t FaultyDisk::changes() const { return calls(Kind::write) + calls(Kind::truncate) + calls(Kind::sync); }

int FaultyDisk::count(Kind kind) {
    if (before_change && kind >= Kind::write) before_change();
    const std::lock_guard lock(mutex_);
    ++calls_[static_cast<std::size_t>(kind)];
    Failure& failure = failures_[static_cast<std::size_t>(kind)];
    if (failure.in == 0 || --failure.in > 0) return SQLITE_OK;
    if (failure.for_ever) failure.in = 1;
    return failure.code;
}

std::shared_ptr<FaultyDisk::Node> FaultyDisk::node(const char* name) {
    const std::filesystem::path path(name);
    const std::lock_guard lock(mutex_);
    auto& node = nodes_[path.filename().string()];
    if (!node) {
        node = std::make_shared<Node>();
        node->platter = folder_ / path.filename();
        if (!std::filesystem::exists(node->platter)) std::filesystem::copy_file(path, node->platter);
    }
    return node;
}

void FaultyDisk::forget(const char* name) {
    const std::string file = std::filesystem::path(name).filename().string();
    const std::lock_guard lock(mutex_);
    std::filesystem::remove(folder_ / file);
    nodes_.erase(file);
}

void FaultyDisk::note(Node& node, Change change) {
    const std::lock_guard lock(mutex_);
    node.unsynced.push_back(std::move(change));
}

void FaultyDisk::sync(Node& node) {
    const std::lock_guard lock(mutex_);
    for (const Change& change : node.unsynced) apply(change, 0, change.bytes.size(), node.platter);
    node.unsynced.clear();
}

void FaultyDisk::doom(Node& node) {
    const std::lock_guard lock(mutex_);
    node.unsynced.clear();
}

void FaultyDisk::apply(const Change& change, std::size_t from, std::size_t to, const std::filesystem::path& file) {
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0) throw std::runtime_error("cannot open " + file.string());
    if (change.truncation) {
        // a WAL that is cut to a size it does not have yet stays as it is
        if (::ftruncate(descriptor, static_cast<off_t>(change.offset)) != 0) std::abort();
    } else if (::pwrite(descriptor, change.bytes.data() + from, to - from, static_cast<off_t>(change.offset + from)) !=
               static_cast<ssize_t>(to - from)) {
        std::abort();
    }
    ::close(descriptor);
}

void FaultyDisk::cut(const std::filesystem::path& into, property::Random& random) const {
    std::filesystem::remove_all(into);
    std::filesystem::create_directories(into);
    const std::lock_guard lock(mutex_);
    // nothing of it, all of it (as a killed process leaves it), its beginning, or any sectors
    const std::size_t how = random.below(4);
    for (const auto& [name, node] : nodes_) {
        const std::filesystem::path file = into / name;
        std::filesystem::copy_file(node->platter, file);
        std::size_t whole = how == 0 ? 0 : node->unsynced.size();
        if (how == 2) whole = random.below(node->unsynced.size() + 1);
        for (std::size_t i = 0; i < whole; ++i) {
            const Change& change = node->unsynced[i];
            if (how != 3) {
                apply(change, 0, change.bytes.size(), file);
                continue;
            }
            if (change.truncation && random.chance(50)) apply(change, 0, 0, file);
            for (std::size_t at = 0; at < change.bytes.size(); at += sector)
                if (random.chance(50)) apply(change, at, std::min(at + sector, change.bytes.size()), file);
        }
    }
}

}  // namespace stepwell::test
