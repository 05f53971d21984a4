#pragma once
// Texts that go into JSON are UTF-8, whatever a client or a program wrote and wherever it was cut.

#include <string>
#include <string_view>

namespace stepwell {

bool is_utf8(std::string_view text);

/// Bytes that are no UTF-8 become U+FFFD.
std::string to_utf8(std::string_view bytes);

}  // namespace stepwell
