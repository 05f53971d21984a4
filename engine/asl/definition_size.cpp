// engine/asl/definition_size.cpp — measured: see the test of the same name.
#include "engine/asl/definition_size.hpp"

namespace stepwell {

namespace {

constexpr std::size_t of_a_definition = 4096;
constexpr std::size_t of_a_state = 2048;
constexpr std::size_t of_an_expression = 700;
constexpr std::size_t of_a_byte_of_jsonata = 24;
constexpr std::size_t of_a_byte = 8;

}  // namespace

std::size_t compiled_size(std::string_view definition) {
    constexpr std::string_view type = "\"Type\"";
    std::size_t size = of_a_definition + definition.size() * of_a_byte;
    for (std::size_t at = 0; (at = definition.find(type, at)) != std::string_view::npos; at += type.size()) {
        size += of_a_state;
    }
    for (std::size_t at = 0; (at = definition.find("{%", at)) != std::string_view::npos;) {
        std::size_t end = definition.find("%}", at);
        if (end == std::string_view::npos) end = definition.size();
        size += of_an_expression + (end - at) * of_a_byte_of_jsonata;
        at = end;
    }
    return size;
}

}  // namespace stepwell
