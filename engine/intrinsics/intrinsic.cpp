// engine/intrinsics/intrinsic.cpp — evaluating calls: the arguments first, their types, then the function.
#include "engine/intrinsics/intrinsic.hpp"

#include <algorithm>
#include <stdexcept>

#include "engine/effort.hpp"
#include "engine/intrinsics/table.hpp"

namespace stepwell::intrinsics {

namespace {

// A path among the arguments that finds nothing; thrown inside of intrinsics only.
struct PathFailure {
    std::string message;
};

void check(const Function& function, const Values& values) {
    std::string fault = count_fault(function, values.size());
    for (std::size_t i = 0; i < values.size() && fault.empty(); ++i) fault = argument_fault(function, i, values[i]);
    if (!fault.empty()) throw Failure{std::move(fault)};
}

Value value_of(const Invocation& call, const jsonpath::Roots& roots, Entropy& entropy) {
    Values values;
    values.reserve(call.arguments.size());
    for (const Argument& argument : call.arguments) {
        if (const auto* const literal = std::get_if<Literal>(&argument)) {
            values.push_back(literal->value);
        } else if (const auto* const nested = std::get_if<std::unique_ptr<Invocation>>(&argument)) {
            values.push_back(value_of(**nested, roots, entropy));
        } else {
            const auto& path = std::get<jsonpath::Path>(argument);
            auto found = path.evaluate(roots);
            if (!found && found.error().kind == jsonpath::NoResult::Kind::not_found) {
                throw PathFailure{"The JsonPath argument for the field '" + std::string(path.text()) +
                                  "' could not be found in the input '" + print(roots.input) + "'"};
            }
            if (!found) throw PathFailure{found.error().message};
            values.push_back(std::move(*found));
        }
    }
    check(*call.function, values);
    for (const Value& value : values) spend(1 + value.text_size() / 16);
    std::span<const std::size_t> escaped;
    if (!call.arguments.empty()) {
        if (const auto* const first = std::get_if<Literal>(&call.arguments.front())) escaped = first->escaped;
    }
    return call.function->run({values, escaped, entropy});
}

}  // namespace

void throw_exception_from_error(const SyntaxError& error, const boost::source_location&) {
    throw std::logic_error("unchecked intrinsic function: " + error.message);
}

boost::system::result<Call, SyntaxError> Call::compile(std::string_view text) {
    Call call;
    call.text_ = text;
    try {
        call.root_ = parse_call(text);
    } catch (SyntaxError& error) {
        return std::move(error);
    }
    return call;
}

Result<Value> Call::evaluate(const jsonpath::Roots& roots, Entropy& entropy) const {
    const auto cause = [&](const std::string& why) {
        return "The function '" + text_ + "' had the following error: " + why;
    };
    try {
        return value_of(*root_, roots, entropy);
    } catch (const PathFailure& failure) {
        return Error{"States.Runtime", cause(failure.message)};
    } catch (const Failure& failure) {
        return Error{"States.IntrinsicFailure", cause(failure.message)};
    }
}

std::string_view Call::text() const { return text_; }

void Call::visit_paths(const Invocation& call, void* to, void (*see)(void*, const jsonpath::Path&)) {
    for (const Argument& argument : call.arguments) {
        if (const auto* const path = std::get_if<jsonpath::Path>(&argument)) see(to, *path);
        if (const auto* const nested = std::get_if<std::unique_ptr<Invocation>>(&argument))
            visit_paths(**nested, to, see);
    }
}

}  // namespace stepwell::intrinsics
