// pack_models FOLDER FILE HEADERS: run when the server is built. Packs the texts FOLDER/*.model into FILE (see
// packed.hpp), and writes for each a header HEADERS/<service>.hpp with the names of its operations. What has not
// changed is left as it is: headers, so that nothing is compiled again, and frames, because compressing takes the time.
#include <zstd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <set>
#include <stdexcept>
#include <string>

#include "adapters/aws/models/packed.hpp"

namespace {

namespace fs = std::filesystem;
using stepwell::models::lines_of;
using stepwell::models::Packed;
using stepwell::models::PackedTexts;
using stepwell::models::take_until;

constexpr int level = 12;  // 15 takes three times as long and saves 4 %

std::string content_of(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void write(const fs::path& path, const std::string& content) {
    std::ofstream out(path, std::ios::binary);
    if (!(out << content).flush()) throw std::runtime_error("cannot write " + path.string());
}

// ---- headers

constexpr std::string_view keywords =
    " alignas alignof and and_eq asm auto bitand bitor bool break case catch char class co_await co_return co_yield "
    "compl concept const const_cast consteval constexpr constinit continue decltype default delete do double "
    "dynamic_cast else enum explicit export extern false float for friend goto if inline int long mutable namespace "
    "new noexcept not not_eq nullptr operator operations or or_eq private protected public register reinterpret_cast "
    "requires return short signed sizeof static static_assert static_cast struct switch template this thread_local "
    "throw true try typedef typeid typename union unsigned using virtual void volatile wchar_t while xor xor_eq ";

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

/// ListHTTPApis: list_http_apis
std::string snake_case(std::string_view name) {
    std::string text;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const bool begins_word =
            i > 0 && is_upper(name[i]) && (!is_upper(name[i - 1]) || (i + 1 < name.size() && is_lower(name[i + 1])));
        if (begins_word && name[i - 1] != '_') text += '_';
        text += is_upper(name[i]) ? static_cast<char>(name[i] - 'A' + 'a') : name[i];
    }
    return keywords.find(" " + text + " ") == std::string_view::npos ? text : text + "_";
}

std::string header(const std::string& service, std::string_view text) {
    std::string names, all;
    std::set<std::string> taken;
    while (!text.empty()) {
        std::string_view line = take_until(text, '\n');
        const std::string_view operation = take_until(line, ' ');
        if (line.empty() || !is_upper(line.front())) continue;  // a method, of operations alone
        const std::string name = snake_case(operation);
        if (!taken.insert(name).second) throw std::runtime_error(service + " has two operations called " + name);
        names.append("inline constexpr OperationName ").append(name).append("{\"").append(service);
        names.append("\", \"").append(operation).append("\"};\n");
        all.append(all.empty() ? "" : ", ").append(name);
    }
    return "// The operations of " + service + ", written by pack_models.\n#pragma once\n#include " +
           "\"adapters/aws/models/operation_name.hpp\"\nnamespace stepwell::shapes::" + service + " {\n" + names +
           "/// All of them, in order of name.\ninline constexpr OperationName operations[] = {" + all + "};\n}\n";
}

// ---- frames

std::string compressed(std::string_view text) {
    std::string frame(ZSTD_compressBound(text.size()), '\0');
    const std::size_t size = ZSTD_compress(frame.data(), frame.size(), text.data(), text.size(), level);
    if (ZSTD_isError(size)) throw std::runtime_error(ZSTD_getErrorName(size));
    frame.resize(size);
    return frame;
}

bool is_frame_of(std::string_view frame, std::string_view text) {
    std::string content(text.size(), '\0');
    return ZSTD_decompress(content.data(), content.size(), frame.data(), frame.size()) == text.size() &&
           content == text;
}

void pack(const fs::path& folder, const fs::path& file, const fs::path& headers) {
    std::map<std::string, std::string> texts;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder))
        if (entry.path().extension() == ".model") texts[entry.path().stem().string()] = content_of(entry.path());
    const std::string packed = content_of(file);
    const PackedTexts before(packed);
    fs::create_directories(headers);
    std::string index, frames;
    for (const auto& [service, text] : texts) {
        std::string_view rest = text;
        take_until(rest, '\n');  // where it is from
        const std::string_view facts = take_until(rest, '\n');
        if (!facts.starts_with("service " + service + " "))
            throw std::runtime_error(service + ".model is no text of " + service);
        const Packed old = before.read(lines_of(before.index(), service));
        const bool same = old.text_size == text.size() && is_frame_of(old.frame, text);
        const std::string frame = same ? std::string(old.frame) : compressed(text);
        index += service + " " + std::to_string(frames.size()) + " " + std::to_string(frame.size()) + " " +
                 std::to_string(text.size()) + " ";
        index.append(facts) += '\n';
        frames += frame;
        if (service.find('.') != std::string::npos) continue;  // another protocol of the same operations
        const fs::path path = headers / (service + ".hpp");
        if (const std::string content = header(service, rest); content != content_of(path)) write(path, content);
    }
    write(file, std::to_string(index.size()) + "\n" + index + frames);
}

}  // namespace

int main(int count, char** arguments) {
    try {
        if (count != 4) throw std::runtime_error("usage: pack_models FOLDER FILE HEADERS");
        pack(arguments[1], arguments[2], arguments[3]);
    } catch (const std::exception& error) {
        std::cerr << "pack_models: " << error.what() << '\n';
        return 1;
    }
}
