#pragma once
// How much memory a compiled definition takes, for who keeps many.

#include <cstddef>
#include <string_view>

namespace stepwell {

/// An estimate by what takes most of it, for the definition with this text: its states, its expressions in JSONata, and
/// all else by its length. Right within a factor of two or so for definitions of more than a few states.
std::size_t compiled_size(std::string_view definition);

}  // namespace stepwell
