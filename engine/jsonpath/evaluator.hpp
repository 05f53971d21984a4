#pragma once
// Walking a value along a route. Inside of jsonpath: nobody else includes this.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/effort.hpp"
#include "engine/jsonpath/program.hpp"

namespace stepwell::jsonpath {

/// Where a walk is: made on the stack, printed only when something fails.
struct Trail {
    const Trail* up = nullptr;
    std::string_view name{};
    std::int64_t index = -1;  ///< -1: a name, or the root

    void print_to(std::string& out) const;
};

/// One side of a filter's test, evaluated: a value or a pattern.
struct Side {
    const Value* value = nullptr;
    const re2::RE2* pattern = nullptr;
    Value storage{};  ///< what `value` may point to
};

/// The item of an array at an index, which may be negative; null: there is none.
const Value* item_at(const Value& array, std::int64_t index);
/// The index that a token of kind `index` or `from_end` means.
std::int64_t position(const Token& token, std::size_t length);
bool has_all(const Value& object, const std::vector<std::string>& names);

/// One evaluation, within limits. Functions that give a bool give false when the walk has failed.
class Evaluator {
public:
    explicit Evaluator(const Value& root) : root_(root) {}
    ~Evaluator() { count_effort(steps_ % steps_in_a_portion); }
    Evaluator(const Evaluator&) = delete;
    Evaluator& operator=(const Evaluator&) = delete;

    boost::system::result<Value, NoResult> run(const Route& route);

private:
    using Kind = NoResult::Kind;
    static constexpr std::size_t max_steps = 4'000'000;      // nodes visited by one evaluation, filters included
    static constexpr std::size_t steps_in_a_portion = 1024;  // after which others may be served

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
        if (++steps_ % steps_in_a_portion == 0) stepwell::spend(steps_in_a_portion);
        if (steps_ <= max_steps) return true;
        return fail(Kind::failed, "The path visits more than " + std::to_string(max_steps) + " values");
    }

    bool no_array(const Token* token, const Token* end, const Value& here);
    static Value selection(const Token& token, const Value& object);
    static std::string way(const Route& route, const Value& start, const Token* stop);
    bool follow(const Route& route, const Value& start, bool require_all, Side& found);
    bool not_leaf(const Token& token, std::string way);
    bool add(Value value);
    bool visit(const Token* token, const Token* end, const Value& here, const Trail& at);
    bool properties(const Token* token, const Token* end, const Value& here, const Trail& at);
    bool item(const Token* token, const Token* end, const Value& array, std::int64_t index, const Trail& at);
    bool indexes(const Token* token, const Token* end, const Value& here, const Trail& at);
    bool wildcard(const Token* token, const Token* end, const Value& here, const Trail& at);
    bool filtered(const Token* token, const Token* end, const Value& here, const Trail& at);
    bool scan(const Token* next, const Token* end, const Value& here, const Trail& at);
    bool fits_scan(const Token& next, const Value& here, bool& fits);
    bool accepts(const Filter& filter, const Value& item, bool& accepted);
    bool side(const Operand& operand, const Value& item, bool require_all, Side& out);
    bool holds(const Test& test, const Value& item, bool& result);
    bool matches(const Side& left, const Side& right, bool& result);

    const Value& root_;
    Values results_;
    NoResult failure_;
    std::size_t steps_ = 0;
    int depth_ = 0;
    int quiet_ = 0;  // > 0: a failure to find is not reported to anybody
};

}  // namespace stepwell::jsonpath
