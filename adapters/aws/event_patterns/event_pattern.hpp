#pragma once
// Patterns that choose events by their fields. Lambda developer guide: "Filter rule syntax".

#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "engine/value/value.hpp"

namespace stepwell::event_patterns {

/// A text that is no pattern, and why.
struct PatternError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// One thing that a field's value may be. All compare texts byte by byte, and numbers as they are written, but for
/// Numeric.
struct Exactly {
    Value value;  ///< null, a boolean, a number or a string
};
struct TextRule {
    enum class Part : unsigned char { whole, begin, end } part = Part::whole;
    std::string text;  ///< folded, if case is ignored
    bool ignore_case = false;
};
struct Numeric {
    enum class Operator : unsigned char { equal, less, at_most, more, at_least };
    std::vector<std::pair<Operator, double>> bounds;  ///< all hold
};
struct Exists {
    bool wanted = true;
};
/// None of these.
struct AnythingBut {
    std::vector<std::variant<Exactly, TextRule>> unwanted;
};
using Rule = std::variant<Exactly, TextRule, Numeric, Exists, AnythingBut>;

/// Compiled once; immutable.
class EventPattern {
public:
    /// Throws PatternError.
    static EventPattern parse(std::string_view text);
    /// `event` is an object. Of an array any item will do.
    bool matches(const Value& event) const;

private:
    struct Field;
    /// The fields of an object that must all match, and for each $or one of its alternatives.
    struct Node {
        std::vector<Field> fields;
        std::vector<std::vector<Node>> alternatives;
    };
    struct Field {
        std::string name;
        std::vector<Rule> rules;  ///< one of which must match; empty: an object that `inside` must match
        Node inside;
    };

    static Node read_node(const Value& pattern);
    static bool is_or(const Member& member);
    static bool matches(const Node& node, const Value* object);
    static bool matches(const Field& field, const Value* value);

    Node root_;
};

/// Reads what is an array's item in a pattern. Throws PatternError.
Rule read_rule(const Value& item);
/// Whether a value that is no array or object is what the rule says; null: there is none.
bool meets(const Rule& rule, const Value* leaf);

}  // namespace stepwell::event_patterns
