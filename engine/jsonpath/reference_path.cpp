// engine/jsonpath/reference_path.cpp — reference paths: places that a result can be put at. States language: "Reference
// Paths".
#include <algorithm>
#include <charconv>
#include <variant>

#include "engine/jsonpath/jsonpath.hpp"

namespace stepwell::jsonpath {

namespace {

constexpr std::size_t max_steps = 1000;

using Step = std::variant<std::string, std::size_t>;  // a field's name or an index

struct Fault {
    std::string message;
};

// .name, with a backslash before a character that is meant as it stands
std::string dotted(std::string_view& rest) {
    std::string name;
    while (!rest.empty() && rest.front() != '.' && rest.front() != '[') {
        if (rest.front() == '\\' && rest.size() > 1)
            rest.remove_prefix(1);
        else if (std::string_view("@,:?*()").find(rest.front()) != std::string_view::npos)
            throw Fault{std::string("'") + rest.front() + "' is not allowed in a reference path"};
        name += rest.front();
        rest.remove_prefix(1);
    }
    if (name.empty()) throw Fault{"'.' must be followed by a field name"};
    return name;
}

// ['name']
std::string quoted(std::string_view& rest) {
    const std::size_t end = rest.find("']", 2);
    if (end == std::string_view::npos) throw Fault{"\"['\" must be closed by \"']\""};
    const std::string_view inside = rest.substr(2, end - 2);
    if (inside.find("','") != std::string_view::npos || inside.find("', '") != std::string_view::npos) {
        throw Fault{"A reference path names one field at a time"};
    }
    std::string name;
    for (std::size_t i = 0; i < inside.size(); ++i) {
        if (inside[i] == '\\' && i + 1 < inside.size() && (inside[i + 1] == '\'' || inside[i + 1] == '\\')) ++i;
        name += inside[i];
    }
    rest.remove_prefix(end + 2);
    return name;
}

// [0]
std::size_t indexed(std::string_view& rest) {
    const std::size_t end = rest.find(']');
    const std::string_view digits = rest.substr(1, end == std::string_view::npos ? end : end - 1);
    std::size_t index = 0;
    const auto [last, error] = std::from_chars(digits.data(), digits.data() + digits.size(), index);
    if (end == std::string_view::npos || error != std::errc() || last != digits.data() + digits.size()) {
        throw Fault{"'[' must be followed by ' or '['"};  // AWS: its words for a bracket that holds anything else
    }
    rest.remove_prefix(end + 1);
    return index;
}

}  // namespace

struct ReferencePath::Program {
    std::string text;
    std::vector<Step> steps;
};

boost::system::result<ReferencePath, SyntaxError> ReferencePath::compile(std::string_view text) {
    auto program = std::make_shared<Program>();
    program->text = text;
    if (!text.starts_with('$')) return SyntaxError{"Reference path didn't start with '$'"};
    std::string_view rest = text.substr(1);
    try {
        while (!rest.empty()) {
            if (program->steps.size() == max_steps) throw Fault{"A reference path has at most 1000 steps"};
            if (rest.starts_with("['")) {
                program->steps.emplace_back(quoted(rest));
            } else if (rest.front() == '[') {
                program->steps.emplace_back(indexed(rest));
            } else if (rest.starts_with(".[")) {
                rest.remove_prefix(1);
            } else if (rest.front() == '.') {
                rest.remove_prefix(1);
                program->steps.emplace_back(dotted(rest));
            } else {
                throw Fault{"'$' must be followed by '.' or '['"};
            }
        }
    } catch (Fault& fault) {
        return SyntaxError{std::move(fault.message)};
    }
    ReferencePath path;
    path.program_ = std::move(program);
    return path;
}

std::optional<Value> ReferencePath::put(const Value& input, Value value) const {
    const auto& steps = program_->steps;
    std::vector<Value> way;  // what the value at each step is put into
    way.reserve(steps.size());
    Value here = input;
    bool created = false;  // from here on there is nothing yet
    for (const Step& step : steps) {
        if (const auto* const name = std::get_if<std::string>(&step)) {
            if (created) here = Value::empty_object();
            if (!here.is_object()) return std::nullopt;
            way.push_back(here);
            const Value* const next = here.find(*name);
            created = next == nullptr;
            here = next ? Value(*next) : Value();
        } else {
            const std::size_t index = std::get<std::size_t>(step);
            if (created || !here.is_array() || index >= here.size()) return std::nullopt;
            way.push_back(here);
            here = Value(here.items()[index]);
        }
    }
    for (std::size_t i = steps.size(); i-- > 0;) {
        if (const auto* const name = std::get_if<std::string>(&steps[i])) {
            value = way[i].with(*name, std::move(value));
        } else {
            const auto items = way[i].items();
            Values changed(items.begin(), items.end());
            changed[std::get<std::size_t>(steps[i])] = std::move(value);
            value = Value(std::move(changed));
        }
    }
    return value;
}

std::optional<SyntaxError> reference_fault(std::string_view text) {
    const auto root = std::min(text.find_first_of(".["), text.size());
    std::string as_input = text.starts_with('$') ? "$" : std::string(text.substr(0, root));
    const auto compiled = ReferencePath::compile(as_input.append(text.substr(root)));
    if (compiled) return std::nullopt;
    return compiled.error();
}

bool ReferencePath::is_root() const { return program_->steps.empty(); }
std::string_view ReferencePath::text() const { return program_->text; }

}  // namespace stepwell::jsonpath
