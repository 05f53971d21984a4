// engine/jsonata/absent.cpp — stands in for the language until it is there: no expression compiles.
#include "engine/jsonata/jsonata.hpp"

namespace stepwell::jsonata {

struct Program {
    std::vector<VariableUse> variables;
    std::vector<InputUse> input_uses;
};

Result<Expression> compile(std::string_view, const Options&) {
    Failure failure;
    failure.code = "S0000";
    failure.message = "JSONata is not supported by this version of Stepwell";
    return failure;
}
Result<std::optional<Value>> Expression::evaluate(const std::optional<Value>&, std::span<const Binding>,
                                                  const Surroundings&, const Limits&) const {
    return std::optional<Value>();
}
const std::vector<VariableUse>& Expression::variables() const noexcept { return program_->variables; }
const std::vector<InputUse>& Expression::input_uses() const noexcept { return program_->input_uses; }

}  // namespace stepwell::jsonata
