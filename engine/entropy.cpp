// engine/entropy.cpp — xoroshiro128+ seeded by splitmix64 from the execution's seed and the stimulus's number.
#include "engine/entropy.hpp"

#include <bit>

namespace stepwell {

namespace {

// Spreads seeds that differ in a few bits over the whole state.
std::uint64_t splitmix(std::uint64_t& counter) noexcept {
    counter += 0x9E3779B97F4A7C15U;
    std::uint64_t z = counter;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31U);
}

// Byte by byte, so that a journal replays alike on every machine.
std::uint64_t little_endian(const std::uint8_t* bytes) noexcept {
    std::uint64_t word = 0;
    for (unsigned i = 0; i < 8; ++i) word |= static_cast<std::uint64_t>(bytes[i]) << (8 * i);
    return word;
}

}  // namespace

Entropy::Entropy(const Seed& seed, std::uint64_t stimulus) noexcept : state_{} {
    std::uint64_t low = little_endian(seed.data());
    std::uint64_t high = little_endian(seed.data() + 8);
    std::uint64_t number = stimulus;
    number = splitmix(number);
    low ^= number;
    high += std::rotl(number, 32);
    state_[0] = splitmix(low);
    state_[1] = splitmix(high);
    if (state_[0] == 0 && state_[1] == 0) state_[0] = 1;  // the one state it could never leave
}

std::uint64_t Entropy::next() noexcept {
    const std::uint64_t a = state_[0];
    std::uint64_t b = state_[1];
    const std::uint64_t result = a + b;
    b ^= a;
    state_[0] = std::rotl(a, 24) ^ b ^ (b << 16U);
    state_[1] = std::rotl(b, 37);
    return result;
}

double Entropy::uniform() noexcept { return static_cast<double>(next() >> 11U) * 0x1.0p-53; }

std::string Entropy::uuid() {
    constexpr char hex[] = "0123456789abcdef";
    std::uint64_t words[2] = {next(), next()};
    words[0] = (words[0] & ~std::uint64_t{0xF000}) | 0x4000;                         // version 4
    words[1] = (words[1] & ~(std::uint64_t{3} << 62U)) | (std::uint64_t{2} << 62U);  // the RFC's variant
    std::string text;
    text.reserve(36);
    for (unsigned digit = 0; digit < 32; ++digit) {
        if (digit == 8 || digit == 12 || digit == 16 || digit == 20) text += '-';
        text += hex[(words[digit / 16] >> (60 - 4 * (digit % 16))) & 15U];
    }
    return text;
}

}  // namespace stepwell
