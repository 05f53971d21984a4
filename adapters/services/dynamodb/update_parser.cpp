// UpdateExpression (SET, REMOVE, ADD and DELETE sections) and ProjectionExpression.

#include <array>

#include "adapters/services/dynamodb/attribute.hpp"
#include "adapters/services/dynamodb/parser.hpp"
#include "adapters/services/dynamodb/path_tree.hpp"
#include "adapters/services/dynamodb/token_reader.hpp"

namespace stepwell::dynamodb {

namespace {

struct Section {
    std::string_view keyword;
    UpdateAction::Kind kind;
};
constexpr std::array<Section, 4> sections = {{
    {"SET", UpdateAction::Kind::set},
    {"REMOVE", UpdateAction::Kind::remove},
    {"ADD", UpdateAction::Kind::add},
    {"DELETE", UpdateAction::Kind::erase},
}};

/// The names that messages about ADD and DELETE have for types.
std::string_view long_type(std::string_view type) {
    constexpr std::pair<std::string_view, std::string_view> names[] = {
        {"S", "STRING"},      {"N", "NUMBER"},      {"B", "BINARY"}, {"BOOL", "BOOLEAN"}, {"NULL", "NULL"},
        {"SS", "STRING_SET"}, {"NS", "NUMBER_SET"}, {"L", "LIST"},   {"M", "MAP"},        {"BS", "BINARY_SET"}};
    for (const auto& [short_name, name] : names)
        if (short_name == type) return name;
    return type;
}

class UpdateParser {
public:
    UpdateParser(std::string_view text, Placeholders& placeholders) : reader_("UpdateExpression", text, placeholders) {}

    Update parse() {
        std::array<bool, sections.size()> seen{};
        while (!reader_.at_end()) {
            const std::size_t section = take_section();
            if (seen[section])
                reader_.fail("The \"" + std::string(sections[section].keyword) +
                             "\" section can only be used once in an update expression;");
            seen[section] = true;
            do update_.push_back(action(sections[section].kind));
            while (reader_.take_symbol(","));
        }
        std::vector<Path> paths;
        for (const UpdateAction& one : update_) paths.push_back(one.path);
        const PathTree check("UpdateExpression", paths);
        return std::move(update_);
    }

private:
    std::size_t take_section() {
        for (std::size_t i = 0; i < sections.size(); ++i)
            if (reader_.take_keyword(sections[i].keyword)) return i;
        reader_.syntax_error();
    }

    UpdateAction action(UpdateAction::Kind kind) {
        UpdateAction made{kind, reader_.take_path(), {}, {}};
        if (kind == UpdateAction::Kind::set) {
            reader_.expect_symbol("=");
            made.assigned = assigned();
        } else if (kind != UpdateAction::Kind::remove) {
            made.value = reader_.take_value();
            check_operand(kind, made.value);
        }
        reader_.count_operator();
        return made;
    }

    void check_operand(UpdateAction::Kind kind, const Value& value) {
        const std::string_view type = type_of(value);
        if (is_set(type) || (kind == UpdateAction::Kind::add && type == "N")) return;
        const std::string keyword = kind == UpdateAction::Kind::add ? "ADD" : "DELETE";
        reader_.fail("Incorrect operand type for operator or function; operator: " + keyword + ", operand type: " +
                     std::string(long_type(type)) + ", typeSet: ALLOWED_FOR_" + keyword + "_OPERAND");
    }

    Assigned assigned() {
        Assigned left = part();
        const bool plus = reader_.at_symbol("+");
        if (!plus && !reader_.at_symbol("-")) return left;
        const std::string sign(reader_.take_word());
        reader_.count_operator();
        Assigned made{plus ? Assigned::Kind::sum : Assigned::Kind::difference, {}, {}};
        made.parts.push_back(std::move(left));
        made.parts.push_back(part());
        for (const Assigned& one : made.parts) check_type(one, sign, "N");
        return made;
    }

    /// A path, a value, a function, or any of them (or a sum) in parentheses.
    Assigned part() {
        if (++depth_ > most_nesting)
            reader_.fail("The expression is nested too deeply; levels: " + std::to_string(depth_));
        Assigned made = shallow_part();
        --depth_;
        return made;
    }

    Assigned shallow_part() {
        if (reader_.take_symbol("(")) {
            Assigned inside = assigned();
            reader_.expect_symbol(")");
            return inside;
        }
        if (reader_.at_value())
            return {Assigned::Kind::operand, {Operand::Kind::value, {}, reader_.take_value(), {}}, {}};
        if (reader_.at_function()) return function();
        return {Assigned::Kind::operand, path_operand(), {}};
    }

    Operand path_operand() { return {Operand::Kind::path, reader_.take_path(), {}, {}}; }

    Assigned function() {
        const std::string name(reader_.take_word());
        reader_.count_operator();
        if (name != "if_not_exists" && name != "list_append") {
            for (const std::string_view known :
                 {"attribute_exists", "attribute_not_exists", "attribute_type", "begins_with", "contains", "size"})
                if (name == known)
                    reader_.fail("The function is not allowed in an update expression; function: " + name);
            reader_.fail("Invalid function name; function: " + name);
        }
        std::vector<Assigned> arguments;
        reader_.expect_symbol("(");
        do arguments.push_back(part());
        while (reader_.take_symbol(","));
        reader_.expect_symbol(")");
        if (arguments.size() != 2)
            reader_.fail("Incorrect number of operands for operator or function; operator or function: " + name +
                         ", number of operands: " + std::to_string(arguments.size()));
        return name == "list_append" ? list_append(std::move(arguments)) : if_not_exists(std::move(arguments));
    }

    Assigned if_not_exists(std::vector<Assigned> arguments) {
        Operand path = std::move(arguments[0].operand);
        if (arguments[0].kind != Assigned::Kind::operand || path.kind != Operand::Kind::path)
            reader_.fail("Operator or function requires a document path; operator or function: if_not_exists");
        Assigned made{Assigned::Kind::if_not_exists, std::move(path), {}};
        made.parts.push_back(std::move(arguments[1]));
        return made;
    }

    Assigned list_append(std::vector<Assigned> arguments) {
        for (const Assigned& one : arguments) check_type(one, "list_append", "L");
        return {Assigned::Kind::list_append, {}, std::move(arguments)};
    }

    void check_type(const Assigned& one, const std::string& name, std::string_view type) {
        if (one.kind != Assigned::Kind::operand || one.operand.kind != Operand::Kind::value) return;
        if (type_of(one.operand.value) != type)
            reader_.fail("Incorrect operand type for operator or function; operator or function: " + name +
                         ", operand type: " + std::string(type_of(one.operand.value)));
    }

    static constexpr int most_nesting = 100;
    TokenReader reader_;
    Update update_;
    int depth_ = 0;
};

}  // namespace

Update parse_update(std::string_view text, Placeholders& placeholders) {
    return UpdateParser(text, placeholders).parse();
}

Projection parse_projection(std::string_view text, Placeholders& placeholders) {
    TokenReader reader("ProjectionExpression", text, placeholders);
    Projection paths;
    do paths.push_back(reader.take_path());
    while (reader.take_symbol(","));
    if (!reader.at_end()) reader.syntax_error();
    return paths;
}

}  // namespace stepwell::dynamodb
