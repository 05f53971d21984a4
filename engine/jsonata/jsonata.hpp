#pragma once
// JSONata: compile once, evaluate many times. Compiled expressions are immutable and may be shared between threads.
// Evaluation is deterministic: the time and all randomness are given, limits are counted and never timed.

#include <boost/system/result.hpp>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "engine/value/value.hpp"

namespace stepwell {
class Entropy;
}

namespace stepwell::jsonata {

/// Why a text is no expression, or why its evaluation ended without a result.
struct Failure {
    std::string code;                     ///< the language's: "S0201", "T2001", "D3030"; U1001 for what exceeds a limit
    std::string message;                  ///< as the reference implementation words it
    std::optional<std::size_t> position;  ///< in the expression's text, in UTF-16 code units as the reference counts
    std::string token;                    ///< the operator, function or symbol it is about; may be empty
    std::optional<Value> value;           ///< the offending value, where there is one
    std::optional<Value> value2;          ///< the other value of a comparison
    std::string function;                 ///< of the URL functions' errors
};

[[noreturn]] inline void throw_exception_from_error(const Failure& failure, const boost::source_location&) {
    throw std::logic_error("unchecked JSONata failure " + failure.code + ": " + failure.message);
}

template <class T>
using Result = boost::system::result<T, Failure>;

/// Which release's language is accepted. AWS runs 2.0.6, which lacks the operators `??` and `?:`.
enum class Version : std::uint8_t { v2_0_6, newest };

struct Options {
    Version version = Version::newest;
    /// AWS's functions ($partition, $range, $hash, $random with a seed, $uuid, $parse); $eval is then refused.
    bool aws_functions = false;
};

/// The most one evaluation may use; counted, so that it ends at the same place on every run.
struct Limits {
    std::uint64_t steps = 10'000'000;            ///< nodes evaluated, items and text pieces handled by functions
    std::uint64_t bytes = 256ULL * 1024 * 1024;  ///< memory for everything the evaluation makes
    std::uint32_t depth = 3000;                  ///< nested evaluations; a tail call adds none
};

/// What an expression may ask of the world around it.
struct Surroundings {
    std::int64_t now_millis = 0;  ///< what $now() and $millis() give
    Entropy* entropy = nullptr;   ///< for $random, $shuffle and $uuid; without one they draw from a fixed seed
};

/// A variable that is set before evaluating; its name comes without the `$`.
struct Binding {
    std::string name;
    Value value;
};

/// A variable that an expression reads without assigning it in that scope and that is no built-in function.
struct VariableUse {
    std::string name;  ///< without the `$`
    std::size_t position = 0;
};

/// A place where an expression reads its input by other means than a variable.
struct InputUse {
    enum class Kind : std::uint8_t { context, root, field };  ///< `$`, `$$`, a field name (or `*`, `**`) at the top
    Kind kind = Kind::context;
    std::string text;  ///< `$`, `$$`, or the field's name
    std::size_t position = 0;
};

struct Program;

class Expression {
public:
    explicit Expression(std::shared_ptr<const Program> program) : program_(std::move(program)) {}

    /// The result: a value, nothing (the language's undefined; a function too is nothing as data), or a failure.
    /// `input` may be nothing.
    Result<std::optional<Value>> evaluate(const std::optional<Value>& input, std::span<const Binding> bindings = {},
                                          const Surroundings& surroundings = {}, const Limits& limits = {}) const;

    /// Each free variable at its first place.
    const std::vector<VariableUse>& variables() const noexcept;
    /// Every use of `$$`, and every use of `$` or a field name where the context is the expression's own input.
    const std::vector<InputUse>& input_uses() const noexcept;

private:
    std::shared_ptr<const Program> program_;
};

/// Compiles `text`, which comes without its {% %}.
Result<Expression> compile(std::string_view text, const Options& options = {});

}  // namespace stepwell::jsonata
