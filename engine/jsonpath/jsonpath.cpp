// engine/jsonpath/jsonpath.cpp — paths as the States Language writes them: `$`, `$$` and `$name` in front of the
// dialect.
#include "engine/jsonpath/jsonpath.hpp"

#include <algorithm>
#include <stdexcept>

#include "engine/jsonpath/program.hpp"

namespace stepwell::jsonpath {

namespace {

bool is_name_start(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

bool is_name(std::string_view text) {
    return !text.empty() && is_name_start(text.front()) &&
           std::all_of(text.begin(), text.end(), [](char c) { return is_name_start(c) || (c >= '0' && c <= '9'); });
}

}  // namespace

void throw_exception_from_error(const NoResult& error, const boost::source_location&) {
    throw std::logic_error("unchecked path result: " + error.message);
}

void throw_exception_from_error(const SyntaxError& error, const boost::source_location&) {
    throw std::logic_error("unchecked path: " + error.message);
}

struct Path::Program {
    std::string text;
    Root root = Root::input;
    std::string variable;
    Route route;
};

boost::system::result<Path, SyntaxError> Path::compile(std::string_view text) {
    auto program = std::make_shared<Program>();
    program->text = text;
    std::string_view trimmed = trim(text);
    if (!trimmed.starts_with('$')) return SyntaxError{"A path must begin with '$'"};
    std::string_view rest = trimmed.substr(1);  // without the root
    if (rest.starts_with('$')) {
        program->root = Root::context;
        rest.remove_prefix(1);
    } else if (const auto name = rest.substr(0, rest.find_first_of(".[")); is_name(name)) {
        program->root = Root::variable;
        program->variable = name;
        rest.remove_prefix(name.size());
    }
    try {
        program->route = compile_route("$" + std::string(rest), false);
    } catch (Malformed& malformed) {
        return SyntaxError{std::move(malformed.message)};
    }
    Path path;
    path.program_ = std::move(program);
    return path;
}

boost::system::result<Value, NoResult> Path::evaluate(const Roots& roots) const {
    switch (program_->root) {
        case Root::input:
            return jsonpath::evaluate(program_->route, roots.input);
        case Root::context:
            return jsonpath::evaluate(program_->route, roots.context);
        case Root::variable:
            break;
    }
    const Value* const value = roots.variables.find(program_->variable);
    if (!value) return NoResult{"No results for path: $" + program_->variable};
    return jsonpath::evaluate(program_->route, *value);
}

bool Path::definite() const { return program_->route.definite(); }
Root Path::root() const { return program_->root; }
std::string_view Path::variable() const { return program_->variable; }
std::string_view Path::text() const { return program_->text; }

}  // namespace stepwell::jsonpath
