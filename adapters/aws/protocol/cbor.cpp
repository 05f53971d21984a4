// Smithy: "Smithy RPC v2 CBOR protocol". RFC 8949: CBOR.
#include "adapters/aws/protocol/cbor.hpp"

#include <string>
#include <string_view>

#include "adapters/platform/utf8.hpp"

namespace stepwell::protocol::cbor {
namespace {

constexpr int text_type = 3;
constexpr int map_type = 5;

void write_head(std::string& out, int type, std::size_t size) {
    const auto first = [type](std::size_t rest) { return static_cast<char>((type << 5) | static_cast<int>(rest)); };
    if (size < 24) {
        out += first(size);
        return;
    }
    out += first(26);  // four bytes follow
    for (int shift = 24; shift >= 0; shift -= 8) out += static_cast<char>(size >> shift & 0xFF);
}

void write_text(std::string& out, std::string_view text) {
    write_head(out, text_type, text.size());
    out += text;
}

}  // namespace

http::Response encode_error(const Route&, const ApiError& error) {
    http::Response response;
    response.status = error.status;
    response.headers.add("smithy-protocol", "rpc-v2-cbor").add("Content-Type", "application/cbor");
    write_head(response.body, map_type, 2);
    write_text(response.body, "__type");
    write_text(response.body, error.code);
    write_text(response.body, "message");
    write_text(response.body, to_utf8(error.message));
    return response;
}

}  // namespace stepwell::protocol::cbor
