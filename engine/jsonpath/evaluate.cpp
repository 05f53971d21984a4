// engine/jsonpath/evaluate.cpp — walking a value along a route. A definite route is followed in a loop and gives the
// node it ends at; any other is walked recursively, within limits, and gives a list. Order and failures are Jayway's.
#include <re2/re2.h>

#include <algorithm>
#include <compare>

#include "engine/jsonpath/program.hpp"
#include "engine/value/decimal.hpp"
#include "engine/value/java_text.hpp"

namespace stepwell::jsonpath {

namespace {

constexpr std::size_t max_steps = 4'000'000;  // nodes visited by one evaluation, filters included
constexpr std::size_t max_results = 1'000'000;
constexpr int max_walk_depth = 2500;  // calls within each other; JSON text is at most 1000 levels deep

// Where a walk is: made on the stack, printed only when something fails.
struct Trail {
    const Trail* up = nullptr;
    std::string_view name{};
    std::int64_t index = -1;  // -1: a name, or the root

    void print_to(std::string& out) const {
        std::vector<const Trail*> way;
        for (const Trail* t = this; t; t = t->up) way.push_back(t);
        out += '$';
        for (auto t = way.rbegin() + 1; t != way.rend(); ++t) {
            if ((*t)->index >= 0 || (*t)->name.data() == nullptr) {
                out += '[' + std::to_string((*t)->index) + ']';
            } else {
                out.append("['").append((*t)->name) += "']";
            }
        }
    }
};

// A step down a trail by name or by index. An index may be negative where it fails; its name is then no text at all.
Trail below(const Trail& up, std::string_view name) { return {&up, name.data() ? name : std::string_view(""), -1}; }
Trail below(const Trail& up, std::int64_t index) { return {&up, {}, index}; }

std::int64_t position(const Token& token, std::size_t length) {
    const std::int64_t number = token.numbers.front();
    return token.kind == Token::Kind::from_end ? static_cast<std::int64_t>(length) + number : number;
}

const Value* item_at(const Value& array, std::int64_t index) {
    const auto items = array.items();
    if (index < 0 || static_cast<std::uint64_t>(index) >= items.size()) return nullptr;
    return &items[static_cast<std::size_t>(index)];
}

bool has_all(const Value& object, const std::vector<std::string>& names) {
    return object.is_object() &&
           std::all_of(names.begin(), names.end(), [&](const std::string& name) { return object.contains(name); });
}

// Jayway's comparison of a filter's two sides. The expected side (the right one) decides: a text is read as a number or
// a boolean where the actual side is one, never the other way round.
enum class Comparable : std::uint8_t { yes, no, unreadable };
struct Compared {
    Comparable comparable = Comparable::no;
    std::strong_ordering order = std::strong_ordering::equal;
};

struct Side {
    const Value* value = nullptr;
    const re2::RE2* pattern = nullptr;
    Value made{};  // what `value` may point to
};

bool nullish(const Side& side) { return side.value && (side.value->is_null() || side.value->as_string() == "null"); }

bool is_true(std::string_view text) {
    constexpr std::string_view word = "true";
    return std::equal(text.begin(), text.end(), word.begin(), word.end(),
                      [](char a, char b) { return (a | 0x20) == b; });
}

// In the expected text \' stands for '.
std::strong_ordering compare_texts(std::string_view expected, std::string_view actual) {
    if (expected.find("\\'") == std::string_view::npos) return compare_utf16(expected, actual);
    std::string plain;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        if (!expected.substr(i).starts_with("\\'")) plain += expected[i];
    }
    return compare_utf16(plain, actual);
}

Compared compare(const Side& expected, const Side& actual) {
    const bool nothing_expected = nullish(expected);
    const bool nothing_there = nullish(actual);
    if (nothing_expected || nothing_there) {
        return {Comparable::yes, static_cast<int>(nothing_there) <=> static_cast<int>(nothing_expected)};
    }
    if (!expected.value || !actual.value) return {};
    const Value& a = *expected.value;
    const Value& b = *actual.value;
    if (a.is_string() && b.is_string()) return {Comparable::yes, compare_texts(a.as_string(), b.as_string())};
    if ((a.is_number() || a.is_string()) && b.is_number()) {
        const auto x = Decimal::parse(a.is_string() ? std::string(a.as_string()) : a.number_text());
        const auto y = Decimal::parse(b.number_text());
        if (!x || !y) return {Comparable::unreadable};
        return {Comparable::yes, *x <=> *y};
    }
    if ((a.is_boolean() || a.is_string()) && b.is_boolean()) {
        const bool x = a.is_string() ? is_true(a.as_string()) : a.as_bool();
        return {Comparable::yes, static_cast<int>(x) <=> static_cast<int>(b.as_bool())};
    }
    if ((a.is_array() || a.is_object()) && a.same(b)) return {Comparable::yes};
    return {};
}

class Evaluator {
public:
    explicit Evaluator(const Value& root) : root_(root) {}

    boost::system::result<Value, NoResult> run(const Route& route) {
        Side end;
        if (route.definite()) {
            if (follow(route, root_, false, end)) return *end.value;
        } else if (visit(route.tokens.data(), route.tokens.data() + route.tokens.size(), root_, Trail{})) {
            return Value(std::move(results_));
        }
        return std::move(failure_);
    }

private:
    using Kind = NoResult::Kind;

    bool fail(Kind kind, std::string message) {
        failure_ = {std::move(message), kind};
        return false;
    }

    // A failure to find: its text is made only where somebody will read it.
    template <class Print>
    bool not_found(Print print) {
        failure_.kind = Kind::not_found;
        failure_.message.clear();
        if (quiet_ == 0) print(failure_.message);
        return false;
    }

    bool spend() {
        if (++steps_ <= max_steps) return true;
        return fail(Kind::failed, "The path visits more than " + std::to_string(max_steps) + " values");
    }

    bool no_array(const Token* token, const Token* end, const Value& here) {
        std::string text = "Filter: ";
        for (; token != end; ++token) token->print_to(text);
        return fail(Kind::refused, text + " can only be applied to arrays. Current context is: " + java_text(here));
    }

    static Value selection(const Token& token, const Value& object) {
        Members members;
        for (const std::string& name : token.names) {
            if (const Value* const value = object.find(name)) members.push_back({Value(name), *value});
        }
        return Value(std::move(members));
    }

    // The names and indexes that a definite route took before `stop`, for a message.
    static std::string way(const Route& route, const Value& start, const Token* stop) {
        std::string out = "$";
        const Value* here = &start;
        for (const Token* token = route.tokens.data(); token != stop; ++token) {
            if (token->kind == Token::Kind::property) {
                token->print_to(out);
                here = here->find(token->names.front());
            } else if (token->kind == Token::Kind::root) {
                out = "$";
            } else {
                const std::int64_t index = position(*token, here->size());
                out += '[' + std::to_string(index) + ']';
                here = item_at(*here, index);
            }
        }
        return out;
    }

    // Follows a definite route from `start`; the end is a node that exists, or a selection of properties made here.
    bool follow(const Route& route, const Value& start, bool require_all, Side& found) {
        const Value* here = &start;
        const Token* const end = route.tokens.data() + route.tokens.size();
        for (const Token* token = route.tokens.data(); token != end; ++token) {
            if (!spend()) return false;
            const bool leaf = token + 1 == end;
            if (token->kind == Token::Kind::root) continue;
            if (token->kind == Token::Kind::property) {
                if (!here->is_object()) {
                    return not_found([&](std::string& out) {
                        out = "Property ";
                        token->print_to(out);
                        out += " not found in path " + way(route, start, token);
                    });
                }
                if (token->names.size() != 1) {
                    if (!leaf) return not_leaf(*token, way(route, start, token));
                    if (require_all && !has_all(*here, token->names)) return not_found([](std::string&) {});
                    found.made = selection(*token, *here);
                    found.value = &found.made;
                    return true;
                }
                const Value* const value = here->find(token->names.front());
                if (!value) {
                    return not_found([&](std::string& out) {
                        out = leaf ? "No results for path: " : "Missing property in path ";
                        out += way(route, start, token);
                        token->print_to(out);
                    });
                }
                here = value;
                continue;
            }
            if (here->is_null()) {
                return not_found([&](std::string& out) { out = "The path " + way(route, start, token) + " is null"; });
            }
            if (!here->is_array()) return no_array(token, end, *here);
            const std::int64_t index = position(*token, here->size());
            const Value* const item = item_at(*here, index);
            if (!item) {
                return not_found([&](std::string& out) {
                    out = "Index out of bounds when evaluating path " + way(route, start, token) + '[' +
                          std::to_string(index) + ']';
                });
            }
            here = item;
        }
        found.value = here;
        return true;
    }

    bool not_leaf(const Token& token, std::string way) {
        token.print_to(way);
        return fail(Kind::refused, "Multi properties can only be used as path leafs: " + way);
    }

    bool add(Value value) {
        if (results_.size() == max_results) {
            return fail(Kind::failed, "The path has more than " + std::to_string(max_results) + " results");
        }
        results_.push_back(std::move(value));
        return true;
    }

    // Takes `token` and what follows it at `here`.
    bool visit(const Token* token, const Token* end, const Value& here, const Trail& at) {
        if (token == end) return add(here);
        if (!spend()) return false;
        if (++depth_ > max_walk_depth) return fail(Kind::failed, "The path leads too deep into its input");
        bool good = false;
        switch (token->kind) {
            case Token::Kind::root:
                good = visit(token + 1, end, here, Trail{});
                break;
            case Token::Kind::property:
                good = properties(token, end, here, at);
                break;
            case Token::Kind::wildcard:
                good = wildcard(token, end, here, at);
                break;
            case Token::Kind::scan:
                good = scan(token + 1, end, here, at);
                break;
            case Token::Kind::filter:
                good = filtered(token, end, here, at);
                break;
            default:
                good = indexes(token, end, here, at);
                break;
        }
        --depth_;
        return good;
    }

    bool properties(const Token* token, const Token* end, const Value& here, const Trail& at) {
        if (!here.is_object()) {
            return not_found([&](std::string& out) {
                out = "Property ";
                token->print_to(out);
                out += " not found in path ";
                at.print_to(out);
            });
        }
        if (token->names.size() == 1) {
            const std::string& name = token->names.front();
            const Value* const value = here.find(name);
            if (value) return visit(token + 1, end, *value, below(at, name));
            const bool leaf = token + 1 == end;
            if (!leaf && !token->must_exist) return true;
            return not_found([&](std::string& out) {
                out = leaf ? "No results for path: " : "Missing property in path ";
                at.print_to(out);
                token->print_to(out);
            });
        }
        if (token + 1 != end) {
            std::string way;
            at.print_to(way);
            return not_leaf(*token, std::move(way));
        }
        return add(selection(*token, here));
    }

    bool item(const Token* token, const Token* end, const Value& array, std::int64_t index, const Trail& at) {
        const Value* const value = item_at(array, index);
        if (value) return visit(token + 1, end, *value, below(at, index));
        return not_found([&](std::string& out) {
            out = "Index out of bounds when evaluating path ";
            below(at, index).print_to(out);
        });
    }

    bool indexes(const Token* token, const Token* end, const Value& here, const Trail& at) {
        if (here.is_null()) {
            return not_found([&](std::string& out) {
                out = "The path ";
                at.print_to(out);
                out += " is null";
            });
        }
        if (!here.is_array()) return no_array(token, end, here);
        const auto length = static_cast<std::int64_t>(here.size());
        std::int64_t first = 0;
        std::int64_t last = length;
        const std::int64_t number = token->numbers.front();
        switch (token->kind) {
            case Token::Kind::index:
            case Token::Kind::from_end:
                return item(token, end, here, position(*token, here.size()), at);
            case Token::Kind::indexes:
                return std::all_of(token->numbers.begin(), token->numbers.end(),
                                   [&](std::int32_t n) { return item(token, end, here, n, at); });
            case Token::Kind::slice_from:
                first = std::max<std::int64_t>(0, number < 0 ? length + number : number);
                break;
            case Token::Kind::slice_to:
                last = std::min(length, number < 0 ? length + number : number);
                break;
            default:  // between two numbers, of which a negative one is outside the array
                first = number;
                last = length == 0 ? first : std::min<std::int64_t>(length, token->numbers[1]);
                break;
        }
        for (std::int64_t i = first; i < last; ++i) {
            if (!item(token, end, here, i, at)) return false;
        }
        return true;
    }

    // [*] passes over items of an array in which the rest of the path finds nothing; over members of an object it does
    // not.
    bool wildcard(const Token* token, const Token* end, const Value& here, const Trail& at) {
        for (const Member& member : here.members()) {
            if (!visit(token + 1, end, member.value, below(at, member.name()))) return false;
        }
        const auto items = here.items();
        for (std::size_t i = 0; i < items.size(); ++i) {
            const int depth = depth_;
            ++quiet_;
            const bool good = visit(token + 1, end, items[i], below(at, static_cast<std::int64_t>(i)));
            --quiet_;
            depth_ = depth;
            if (!good && failure_.kind != Kind::not_found) return false;
        }
        return true;
    }

    bool filtered(const Token* token, const Token* end, const Value& here, const Trail& at) {
        bool accepted = false;
        if (here.is_object()) {
            if (!accepts(*token->filter, here, accepted)) return false;
            return !accepted || visit(token + 1, end, here, at);
        }
        if (!here.is_array()) {
            std::string text = "Filter: ";
            for (const Token* t = token; t != end; ++t) t->print_to(text);
            return fail(Kind::refused,
                        text + " can not be applied to primitives. Current context is: " + java_text(here));
        }
        const auto items = here.items();
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (!accepts(*token->filter, items[i], accepted)) return false;
            if (accepted && !visit(token + 1, end, items[i], below(at, static_cast<std::int64_t>(i)))) return false;
        }
        return true;
    }

    // `..`: the rest of the path is tried at each object and array. At an array that the next piece fits, what follows
    // that piece is tried at every item, whatever the piece says (so is it in Jayway 2.0.0: $..[1].key).
    bool scan(const Token* next, const Token* end, const Value& here, const Trail& at) {
        if (next == end || (!here.is_array() && !here.is_object())) return true;
        if (!spend()) return false;
        if (++depth_ > max_walk_depth) return fail(Kind::failed, "The path leads too deep into its input");
        bool fits = false;
        if (!fits_scan(*next, here, fits)) return false;
        if (fits && here.is_array() && next + 1 != end) {
            const auto items = here.items();
            for (std::size_t i = 0; i < items.size(); ++i) {
                if (!visit(next + 1, end, items[i], below(at, static_cast<std::int64_t>(i)))) return false;
            }
        } else if (fits && !visit(next, end, here, at)) {
            return false;
        }
        for (const Member& member : here.members()) {
            if (!scan(next, end, member.value, below(at, member.name()))) return false;
        }
        const auto items = here.items();
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (!scan(next, end, items[i], below(at, static_cast<std::int64_t>(i)))) return false;
        }
        --depth_;
        return true;
    }

    bool fits_scan(const Token& next, const Value& here, bool& fits) {
        if (next.kind == Token::Kind::filter) return accepts(*next.filter, here, fits);
        fits = next.kind == Token::Kind::wildcard || (next.is_array_kind() && here.is_array()) ||
               (next.kind == Token::Kind::property && has_all(here, next.names));
        return true;
    }

    // The tests are taken from right to left, as Jayway does: it shows in which of two failures is reported.
    bool accepts(const Filter& filter, const Value& item, bool& accepted) {
        accepted = false;
        for (auto all = filter.alternatives.rbegin(); all != filter.alternatives.rend() && !accepted; ++all) {
            accepted = true;
            for (auto test = all->rbegin(); test != all->rend() && accepted; ++test) {
                if (!holds(*test, item, accepted)) return false;
            }
        }
        return true;
    }

    bool side(const Operand& operand, const Value& item, bool require_all, Side& out) {
        if (!operand.route) {
            out.pattern = operand.pattern.get();
            if (!out.pattern) out.value = &operand.text;
            return true;
        }
        ++quiet_;
        const bool found = follow(*operand.route, operand.route->absolute ? root_ : item, require_all, out);
        --quiet_;
        return found;
    }

    bool holds(const Test& test, const Value& item, bool& result) {
        using Operator = Test::Operator;
        if (!spend()) return false;
        result = false;
        const bool asks_presence = test.op == Operator::exists || test.op == Operator::missing;
        Side left;
        Side right;
        if (!side(test.left, item, asks_presence, left)) {
            result = test.op == Operator::missing;
            return failure_.kind == Kind::not_found;
        }
        if (asks_presence) {
            result = (test.op == Operator::exists) != left.value->is_null();
            return true;
        }
        if (!side(test.right, item, false, right)) return failure_.kind == Kind::not_found;
        if (test.op == Operator::matches) return matches(left, right, result);
        const bool ordered = test.op != Operator::equal && test.op != Operator::not_equal;
        const auto null = [](const Side& s) { return s.value && s.value->is_null(); };
        if (ordered && null(left) != null(right)) return true;
        const Compared compared = compare(right, left);
        if (compared.comparable == Comparable::unreadable) {
            const char c = right.value->as_string().empty() ? ' ' : right.value->as_string().front();
            return fail(Kind::failed, std::string("Character ") + c +
                                          " is neither a decimal digit number, decimal point, nor \"e\" notation "
                                          "exponential mark.");
        }
        if (compared.comparable == Comparable::no) return true;
        switch (test.op) {  // the order is that of the right side to the left
            case Operator::equal:
                result = compared.order == 0;
                break;
            case Operator::not_equal:
                result = compared.order != 0;
                break;
            case Operator::greater:
                result = compared.order < 0;
                break;
            case Operator::greater_equal:
                result = compared.order <= 0;
                break;
            case Operator::less:
                result = compared.order > 0;
                break;
            default:
                result = compared.order >= 0;
                break;
        }
        return true;
    }

    bool matches(const Side& left, const Side& right, bool& result) {
        const re2::RE2* const pattern = right.pattern ? right.pattern : left.pattern;
        const Side& target = right.pattern ? left : right;
        if (!pattern || target.pattern) return fail(Kind::failed, "=~ needs a pattern, /.../, at one of its sides");
        result = !target.value->is_null() && re2::RE2::FullMatch(java_text(*target.value), *pattern);
        return true;
    }

    const Value& root_;
    Values results_;
    NoResult failure_;
    std::size_t steps_ = 0;
    int depth_ = 0;
    int quiet_ = 0;  // > 0: a failure to find is not reported to anybody
};

}  // namespace

boost::system::result<Value, NoResult> evaluate(const Route& route, const Value& root) {
    return Evaluator(root).run(route);
}

}  // namespace stepwell::jsonpath
