#pragma once
// What a function accepts: <s-nn?:s>.

#include <cstdint>
#include <string_view>

#include "engine/jsonata/arena.hpp"
#include "engine/jsonata/function.hpp"

namespace stepwell::jsonata {

struct Parameter {
    enum class Times : std::uint8_t { once, at_most_once, at_least_once };
    std::uint16_t accepts = 0;  ///< a set of type symbols
    Times times = Times::once;
    bool is_array = false;         ///< anything else is put into an array of its own
    bool accepts_context = false;  ///< the context item, where no argument is left for it
    std::uint16_t context_accepts = 0;
    std::string_view item_type{};  ///< of an array
};

struct Signature {
    List<Parameter> parameters{};
    bool plain = false;  ///< no parameter occurs at most once or more than once
};

/// Throws Problem S0401 and S0402, with the position in `text`.
Signature parse_signature(Arena& arena, std::string_view text);

/// Checks arguments and completes them (in the evaluation's arena, if anything is to change). Throws T0410 to T0412.
void validate(Evaluation& evaluation, const Signature& signature, Arguments& arguments);

}  // namespace stepwell::jsonata
