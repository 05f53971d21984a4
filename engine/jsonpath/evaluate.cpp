// engine/jsonpath/evaluate.cpp — a definite route is followed in a loop and gives the node it ends at. Failures are
// Jayway's.
#include <algorithm>

#include "engine/jsonpath/evaluator.hpp"
#include "engine/value/java_text.hpp"

namespace stepwell::jsonpath {

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

boost::system::result<Value, NoResult> Evaluator::run(const Route& route) {
    Side end;
    if (route.definite()) {
        if (follow(route, root_, false, end)) return *end.value;
    } else if (visit(route.tokens.data(), route.tokens.data() + route.tokens.size(), root_, Trail{})) {
        return Value(std::move(results_));
    }
    return std::move(failure_);
}

bool Evaluator::no_array(const Token* token, const Token* end, const Value& here) {
    std::string text = "Filter: ";
    for (; token != end; ++token) token->print_to(text);
    return fail(Kind::refused, text + " can only be applied to arrays. Current context is: " + java_text(here));
}

Value Evaluator::selection(const Token& token, const Value& object) {
    Members members;
    for (const std::string& name : token.names) {
        if (const Value* const value = object.find(name)) members.push_back({Value(name), *value});
    }
    return Value(std::move(members));
}

// The names and indexes that a definite route took before `stop`, for a message.
std::string Evaluator::way(const Route& route, const Value& start, const Token* stop) {
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
bool Evaluator::follow(const Route& route, const Value& start, bool require_all, Side& found) {
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
                found.storage = selection(*token, *here);
                found.value = &found.storage;
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

boost::system::result<Value, NoResult> evaluate(const Route& route, const Value& root) {
    return Evaluator(root).run(route);
}

}  // namespace stepwell::jsonpath
