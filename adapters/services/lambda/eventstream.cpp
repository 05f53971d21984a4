// Smithy: "Amazon Event Stream specification": lengths, their checksum, headers, payload, checksum of all.
#include "adapters/services/lambda/eventstream.hpp"

#include <boost/crc.hpp>
#include <cstdint>

namespace stepwell::lambda {

namespace {

constexpr std::size_t around = 16;  // two lengths and two checksums of four bytes each
constexpr char text_value = 7;

void put(std::string& out, std::uint32_t number, int bytes) {
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) out += static_cast<char>((number >> shift) & 0xFFU);
}

std::uint32_t checksum(std::string_view bytes) {
    boost::crc_32_type crc;
    crc.process_bytes(bytes.data(), bytes.size());
    return static_cast<std::uint32_t>(crc.checksum());
}

void put_header(std::string& out, std::string_view name, std::string_view value) {
    put(out, static_cast<std::uint32_t>(name.size()), 1);
    out += name;
    out += text_value;
    put(out, static_cast<std::uint32_t>(value.size()), 2);
    out += value;
}

}  // namespace

std::string event_frame(std::string_view type, std::string_view content_type, std::string_view payload) {
    std::string headers;
    put_header(headers, ":event-type", type);
    put_header(headers, ":content-type", content_type);
    put_header(headers, ":message-type", "event");
    std::string frame;
    frame.reserve(around + headers.size() + payload.size());
    put(frame, static_cast<std::uint32_t>(around + headers.size() + payload.size()), 4);
    put(frame, static_cast<std::uint32_t>(headers.size()), 4);
    put(frame, checksum(frame), 4);
    frame += headers;
    frame += payload;
    put(frame, checksum(frame), 4);
    return frame;
}

}  // namespace stepwell::lambda
