// The image of a container that does nothing but be there. elf(5), tar(5).
#include "adapters/platform/docker/pause_image.hpp"

#include <cstdint>
#include <cstdio>
#include <vector>

namespace stepwell::docker {

namespace {

void put(std::string& out, std::uint64_t value, int bytes) {
    for (int i = 0; i < bytes; ++i) out.push_back(static_cast<char>((value >> (8 * i)) & 0xffU));
}

/// For ever: pause().
const std::vector<std::uint8_t> x86_64 = {
    0xb8, 0x22, 0x00, 0x00, 0x00,  // mov eax, 34
    0x0f, 0x05,                    // syscall
    0xeb, 0xf7,                    // jmp to the first
};

/// For ever: ppoll(0, 0, 0, 0, 0).
constexpr std::uint32_t aarch64[] = {
    0xd2800000,  // mov x0, 0
    0xd2800001,  // mov x1, 0
    0xd2800002,  // mov x2, 0
    0xd2800003,  // mov x3, 0
    0xd2800004,  // mov x4, 0
    0xd2800928,  // mov x8, 73
    0xd4000001,  // svc 0
    0x17fffff9,  // b to the first
};

/// One segment that is the whole file.
std::string program(std::uint64_t machine, const std::string& code) {
    constexpr std::uint64_t base = 0x400000;
    constexpr std::uint64_t headers = 64 + 56;
    std::string out(
        "\x7f"
        "ELF\x02\x01\x01",
        7);
    out.append(9, '\0');
    put(out, 2, 2);  // an executable
    put(out, machine, 2);
    put(out, 1, 4);
    put(out, base + headers, 8);  // entry
    put(out, 64, 8);              // program headers
    put(out, 0, 8);
    put(out, 0, 4);
    for (const std::uint64_t size : {64, 56, 1, 0, 0, 0}) put(out, size, 2);
    put(out, 1, 4);  // to be loaded
    put(out, 5, 4);  // read, execute
    put(out, 0, 8);
    put(out, base, 8);
    put(out, base, 8);
    put(out, headers + code.size(), 8);
    put(out, headers + code.size(), 8);
    put(out, 0x1000, 8);
    return out + code;
}

std::string archive_of(std::string_view name, const std::string& bytes) {
    constexpr std::size_t block = 512;
    char header[block] = {};
    std::snprintf(header, 100, "%.*s", static_cast<int>(name.size()), name.data());
    std::snprintf(header + 100, 8, "%07o", 0755U);
    std::snprintf(header + 108, 8, "%07o", 0U);
    std::snprintf(header + 116, 8, "%07o", 0U);
    std::snprintf(header + 124, 12, "%011o", static_cast<unsigned>(bytes.size()));
    std::snprintf(header + 136, 12, "%011o", 0U);
    header[156] = '0';
    std::snprintf(header + 257, 6, "ustar");
    header[263] = header[264] = '0';
    for (int i = 148; i < 156; ++i) header[i] = ' ';
    unsigned sum = 0;
    for (const char c : header) sum += static_cast<unsigned char>(c);
    std::snprintf(header + 148, 8, "%06o", sum);
    std::string out(header, block);
    out += bytes;
    out.append((block - bytes.size() % block) % block + 2 * block, '\0');
    return out;
}

}  // namespace

std::string pause_archive(std::string_view architecture) {
    std::string code;
    if (architecture == "x86_64") {
        code.assign(x86_64.begin(), x86_64.end());
        return archive_of("pause", program(62, code));
    }
    if (architecture != "aarch64") return {};
    for (const std::uint32_t instruction : aarch64) put(code, instruction, 4);
    return archive_of("pause", program(183, code));
}

}  // namespace stepwell::docker
