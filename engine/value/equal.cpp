// engine/value/equal.cpp — deep equality, without recursion: a value may be nested as deep as memory goes.
#include <utility>
#include <vector>

#include "engine/value/decimal.hpp"
#include "engine/value/value.hpp"

namespace stepwell {

bool operator==(const Value& a, const Value& b) noexcept {
    if (a.same(b)) return true;
    if (a.kind() != b.kind()) return false;
    std::vector<std::pair<const Value*, const Value*>> waiting{{&a, &b}};
    while (!waiting.empty()) {
        const auto [x, y] = waiting.back();
        waiting.pop_back();
        if (x->same(*y)) continue;
        if (x->kind() != y->kind()) return false;
        switch (x->kind()) {
            case Kind::null:
                break;
            case Kind::boolean:
                return false;  // same() has compared them
            case Kind::string:
                if (x->as_string() != y->as_string()) return false;
                break;
            case Kind::number: {
                const auto i = x->as_integer();
                const auto j = y->as_integer();
                if (i && j ? *i != *j : Decimal::parse(x->number_text()) != Decimal::parse(y->number_text()))
                    return false;
                break;
            }
            case Kind::array: {
                const auto left = x->items();
                const auto right = y->items();
                if (left.size() != right.size()) return false;
                for (std::size_t k = 0; k < left.size(); ++k) waiting.emplace_back(&left[k], &right[k]);
                break;
            }
            case Kind::object: {
                if (x->size() != y->size()) return false;
                for (const Member& member : x->members()) {
                    const Value* const other = y->find(member.name());
                    if (!other) return false;
                    waiting.emplace_back(&member.value, other);
                }
                break;
            }
        }
    }
    return true;
}

}  // namespace stepwell
