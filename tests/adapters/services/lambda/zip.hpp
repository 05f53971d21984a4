#pragma once
// Makes deployment packages, sound and hostile.

#include <archive.h>
#include <archive_entry.h>

#include <stdexcept>
#include <string>
#include <vector>

namespace stepwell::lambda {

struct ZipEntry {
    std::string path;
    std::string contents;  ///< of a link: its target
    unsigned mode = 0644;
    bool link = false;
};

inline std::string zip(const std::vector<ZipEntry>& entries) {
    std::string bytes(64 * 1024, '\0');
    for (const ZipEntry& entry : entries) bytes.resize(bytes.size() + entry.contents.size() + 4096);
    std::size_t used = 0;
    archive* writer = archive_write_new();
    archive_write_set_format_zip(writer);
    archive_write_set_options(writer, "hdrcharset=UTF-8");
    archive_write_open_memory(writer, bytes.data(), bytes.size(), &used);
    for (const ZipEntry& entry : entries) {
        archive_entry* header = archive_entry_new();
        archive_entry_set_pathname_utf8(header, entry.path.c_str());
        archive_entry_set_filetype(header, entry.link ? AE_IFLNK : AE_IFREG);
        archive_entry_set_perm(header, static_cast<__LA_MODE_T>(entry.mode));
        if (entry.link)
            archive_entry_set_symlink(header, entry.contents.c_str());
        else
            archive_entry_set_size(header, static_cast<la_int64_t>(entry.contents.size()));
        if (archive_write_header(writer, header) < ARCHIVE_WARN) throw std::runtime_error(archive_error_string(writer));
        if (!entry.link) archive_write_data(writer, entry.contents.data(), entry.contents.size());
        archive_entry_free(header);
    }
    archive_write_close(writer);
    archive_write_free(writer);
    bytes.resize(used);
    return bytes;
}

}  // namespace stepwell::lambda
