// engine/asl/definition_size.cpp — measured: see the test of the same name.
#include "engine/asl/definition_size.hpp"

#include <algorithm>

namespace stepwell {

namespace {

constexpr std::size_t of_a_definition = 4096;
constexpr std::size_t of_a_state = 1400;
constexpr std::size_t of_an_expression = 700;
constexpr std::size_t of_a_byte_of_jsonata = 28;
constexpr std::size_t of_a_path = 900;
constexpr std::size_t of_a_byte = 10;

std::size_t count(std::string_view what, std::string_view text) {
    std::size_t n = 0;
    for (std::size_t at = 0; (at = text.find(what, at)) != std::string_view::npos; at += what.size()) ++n;
    return n;
}

}  // namespace

std::size_t compiled_size(std::string_view definition) {
    std::size_t size = of_a_definition + definition.size() * of_a_byte;
    size += of_a_state * count("\"Type\"", definition);
    size += of_a_path * count(".$\"", definition);  // and of intrinsic functions
    for (std::size_t at = 0; (at = definition.find("{%", at)) != std::string_view::npos;) {
        const std::size_t end = std::min(definition.find("%}", at), definition.size());
        size += of_an_expression + (end - at) * of_a_byte_of_jsonata;
        at = end;
    }
    return size;
}

}  // namespace stepwell
