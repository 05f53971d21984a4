#include "adapters/random.hpp"

#include <random>

namespace stepwell {

std::string random_text(std::size_t length, std::string_view alphabet) {
    thread_local std::random_device device;  // the system's generator
    std::uniform_int_distribution<std::size_t> index(0, alphabet.size() - 1);
    std::string text;
    text.reserve(length);
    while (text.size() < length) text.push_back(alphabet[index(device)]);
    return text;
}

std::uint32_t random_below(std::uint32_t bound) {
    thread_local std::random_device device;
    return std::uniform_int_distribution<std::uint32_t>(0, bound - 1)(device);
}

std::string random_uuid() {
    std::string text = random_text(36, "0123456789abcdef");
    for (const std::size_t dash : {8U, 13U, 18U, 23U}) text[dash] = '-';
    text[14] = '4';
    text[19] = random_text(1, "89ab").front();
    return text;
}

}  // namespace stepwell
