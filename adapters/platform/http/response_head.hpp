#pragma once
// Prints an answer's status line and header fields.

#include <string>
#include <string_view>

#include "adapters/platform/http/server.hpp"

namespace stepwell::http {

enum class After : unsigned char { keep, keep_and_say, close };  ///< keep_and_say: HTTP/1.0 asked for keep-alive

/// How the client knows where the body ends; until_close is what HTTP/1.0 has for one of unknown length.
enum class Framing : unsigned char { length, chunked, until_close };

/// Appends the head of `response` with its blank line. Fields that are the server's own (Content-Length, Date, ...) and
/// fields that could not be told from the rest of the head are left out: what a user's function answers is untrusted.
void print_head(std::string& out, const Response& response, After after, Framing framing = Framing::length);

/// True for answers that never have a body (RFC 9110: 1xx, 204, 304).
bool bodiless(int status);

}  // namespace stepwell::http
