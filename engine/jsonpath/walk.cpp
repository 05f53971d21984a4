// engine/jsonpath/walk.cpp — any route that is not definite is walked recursively, within limits, and gives a list.
// Order and failures are Jayway's.
#include <algorithm>

#include "engine/jsonpath/evaluator.hpp"
#include "engine/value/java_text.hpp"

namespace stepwell::jsonpath {

namespace {

constexpr std::size_t max_results = 1'000'000;
constexpr int max_walk_depth = 2500;  // calls within each other; JSON text is at most 1000 levels deep

// A step down a trail by name or by index. An index may be negative where it fails; its name is then no text at all.
Trail below(const Trail& up, std::string_view name) { return {&up, name.data() ? name : std::string_view(""), -1}; }
Trail below(const Trail& up, std::int64_t index) { return {&up, {}, index}; }

}  // namespace

void Trail::print_to(std::string& out) const {
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

bool Evaluator::not_leaf(const Token& token, std::string way) {
    token.print_to(way);
    return fail(Kind::refused, "Multi properties can only be used as path leafs: " + way);
}

bool Evaluator::add(Value value) {
    if (results_.size() == max_results) {
        return fail(Kind::failed, "The path has more than " + std::to_string(max_results) + " results");
    }
    results_.push_back(std::move(value));
    return true;
}

// Takes `token` and what follows it at `here`.
bool Evaluator::visit(const Token* token, const Token* end, const Value& here, const Trail& at) {
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

bool Evaluator::properties(const Token* token, const Token* end, const Value& here, const Trail& at) {
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

bool Evaluator::item(const Token* token, const Token* end, const Value& array, std::int64_t index, const Trail& at) {
    const Value* const value = item_at(array, index);
    if (value) return visit(token + 1, end, *value, below(at, index));
    return not_found([&](std::string& out) {
        out = "Index out of bounds when evaluating path ";
        below(at, index).print_to(out);
    });
}

bool Evaluator::indexes(const Token* token, const Token* end, const Value& here, const Trail& at) {
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
bool Evaluator::wildcard(const Token* token, const Token* end, const Value& here, const Trail& at) {
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

bool Evaluator::filtered(const Token* token, const Token* end, const Value& here, const Trail& at) {
    bool accepted = false;
    if (here.is_object()) {
        if (!accepts(*token->filter, here, accepted)) return false;
        return !accepted || visit(token + 1, end, here, at);
    }
    if (!here.is_array()) {
        std::string text = "Filter: ";
        for (const Token* t = token; t != end; ++t) t->print_to(text);
        return fail(Kind::refused, text + " can not be applied to primitives. Current context is: " + java_text(here));
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
bool Evaluator::scan(const Token* next, const Token* end, const Value& here, const Trail& at) {
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

bool Evaluator::fits_scan(const Token& next, const Value& here, bool& fits) {
    if (next.kind == Token::Kind::filter) return accepts(*next.filter, here, fits);
    fits = next.kind == Token::Kind::wildcard || (next.is_array_kind() && here.is_array()) ||
           (next.kind == Token::Kind::property && has_all(here, next.names));
    return true;
}

}  // namespace stepwell::jsonpath
