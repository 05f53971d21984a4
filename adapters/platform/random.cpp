#include "adapters/platform/random.hpp"

#include <sys/random.h>

#include <array>
#include <cerrno>
#include <cstddef>
#include <random>
#include <system_error>

namespace stepwell {

namespace {

constexpr std::string_view hex_digits = "0123456789abcdef";

/// The system's generator by the page: a request draws some hundred bytes, and std::random_device makes each of them
/// cost a processor's RDSEED, microseconds on a virtual machine.
class SystemRandom {
public:
    using result_type = unsigned char;
    static constexpr result_type min() { return 0; }
    static constexpr result_type max() { return 0xff; }

    result_type operator()() {
        if (next_ == page_.size()) fill();
        return page_[next_++];
    }

private:
    void fill() {
        std::size_t got = 0;
        while (got < page_.size()) {
            const ssize_t more = ::getrandom(page_.data() + got, page_.size() - got, 0);
            if (more > 0) got += static_cast<std::size_t>(more);
            if (more < 0 && errno != EINTR) throw std::system_error(errno, std::generic_category(), "getrandom");
        }
        next_ = 0;
    }

    std::array<result_type, 4096> page_{};
    std::size_t next_ = page_.size();
};

SystemRandom& system_random() {
    thread_local SystemRandom generator;
    return generator;
}

}  // namespace

std::string random_text(std::size_t length, std::string_view alphabet) {
    std::uniform_int_distribution<std::size_t> index(0, alphabet.size() - 1);
    std::string text;
    text.reserve(length);
    while (text.size() < length) text.push_back(alphabet[index(system_random())]);
    return text;
}

std::string random_hex(std::size_t length) { return random_text(length, hex_digits); }

std::uint32_t random_below(std::uint32_t bound) {
    return std::uniform_int_distribution<std::uint32_t>(0, bound - 1)(system_random());
}

std::string random_uuid() {
    std::string text;
    text.reserve(36);
    for (std::size_t i = 0; i < 16; ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10) text.push_back('-');
        unsigned byte = system_random()();
        if (i == 6) byte = 0x40U | (byte & 0xfU);   // version 4
        if (i == 8) byte = 0x80U | (byte & 0x3fU);  // the variant of RFC 4122
        text.push_back(hex_digits[byte >> 4U]);
        text.push_back(hex_digits[byte & 0xfU]);
    }
    return text;
}

}  // namespace stepwell
