// engine/jsonata/expression.cpp — the public functions.
#include <new>

#include "engine/jsonata/compile.hpp"
#include "engine/jsonata/evaluation.hpp"
#include "engine/jsonata/functions/regex.hpp"
#include "engine/jsonata/parser.hpp"
#include "engine/jsonata/resolver.hpp"
#include "engine/jsonata/text.hpp"

namespace stepwell::jsonata {

namespace {

constexpr std::uint64_t program_bytes = 256ULL * 1024 * 1024;

Failure out_of_memory() {
    Problem problem{"U1001"};
    problem.message = "The expression needs more memory than it may use";
    return to_failure(problem);
}

}  // namespace

Program::~Program() {
    for (const Regex* const regex : regexes) delete regex;
}

std::shared_ptr<const Program> compile_program(std::string_view text, const Options& options, const Frame* around) {
    auto program = std::make_shared<Program>(program_bytes, options);
    const std::string_view copy = program->arena.copy(is_ascii(text) ? text : std::string_view(well_formed(text)));
    program->root = parse(*program, copy);
    resolve(*program, around);
    return program;
}

Result<Expression> compile(std::string_view text, const Options& options) {
    try {
        return Expression(compile_program(text, options, nullptr));
    } catch (const Problem& problem) {
        return to_failure(problem);
    } catch (const OutOfBytes&) {
        return out_of_memory();
    } catch (const std::bad_alloc&) {
        return out_of_memory();
    }
}

Result<std::optional<Value>> Expression::evaluate(const std::optional<Value>& input, std::span<const Binding> bindings,
                                                  const Surroundings& surroundings, const Limits& limits) const {
    try {
        Evaluation evaluation(*program_, surroundings, limits, bindings);
        const Item result = evaluation.run(input ? &*input : nullptr);
        if (result.is_undefined() || result.is_function()) return std::optional<Value>();
        return std::optional<Value>(evaluation.value_of(result));
    } catch (const Problem& problem) {
        return to_failure(problem);
    } catch (const OutOfBytes&) {
        return out_of_memory();
    } catch (const std::bad_alloc&) {
        return out_of_memory();
    }
}

const std::vector<VariableUse>& Expression::variables() const noexcept { return program_->variables; }

const std::vector<InputUse>& Expression::input_uses() const noexcept { return program_->input_uses; }

}  // namespace stepwell::jsonata
