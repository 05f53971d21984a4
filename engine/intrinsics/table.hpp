#pragma once
// The functions there are, and what they get. Inside of intrinsics: nobody else includes this.

#include <limits>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "engine/intrinsics/intrinsic.hpp"

namespace stepwell::intrinsics {

/// What an argument may be.
enum class ArgumentType : std::uint8_t { anything, text, number, array, object, boolean };

/// A function's arguments with their values, checked against its row in the table.
struct Arguments {
    std::span<const Value> values;
    std::span<const std::size_t> escaped;  ///< places of braces in the first argument that were written \{ or \}
    Entropy& entropy;
};

/// A function that cannot do it says why; thrown inside of intrinsics only.
struct Failure {
    std::string message;
};

inline constexpr std::size_t any = std::numeric_limits<std::size_t>::max();

struct Function {
    std::string_view name;
    std::size_t least;
    std::size_t most;
    std::vector<ArgumentType> argument_types;  ///< of the arguments in order; the last goes for all that follow
    Value (*run)(const Arguments&);
};

const Function* find_function(std::string_view name);
/// Why a function does not take so many arguments; empty: it does.
std::string count_fault(const Function& function, std::size_t count);
/// Why a function does not take this value for its argument (from 0); empty: it does.
std::string argument_fault(const Function& function, std::size_t index, const Value& value);

/// A text argument and where in it braces had been escaped.
struct Literal {
    Value value;
    std::vector<std::size_t> escaped;
};

using Argument = std::variant<Literal, jsonpath::Path, std::unique_ptr<Invocation>>;

/// One call, compiled.
struct Invocation {
    const Function* function = nullptr;
    std::vector<Argument> arguments;
};

/// Throws SyntaxError.
std::unique_ptr<Invocation> parse_call(std::string_view text);

// arrays.cpp
Value array(const Arguments&);
Value array_partition(const Arguments&);
Value array_contains(const Arguments&);
Value array_range(const Arguments&);
Value array_get_item(const Arguments&);
Value array_length(const Arguments&);
Value array_unique(const Arguments&);
// texts.cpp
Value base64_encode(const Arguments&);
Value base64_decode(const Arguments&);
Value hash(const Arguments&);
Value string_split(const Arguments&);
Value format(const Arguments&);

/// A number rounded half up, as Java's Math.round does, if it is an int of Java.
std::int32_t rounded(const Value& number, std::string_view what);

}  // namespace stepwell::intrinsics
