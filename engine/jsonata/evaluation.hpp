#pragma once
// One evaluation under way: its memory, its limits, and what built-in functions may ask of the evaluator.

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "engine/jsonata/arena.hpp"
#include "engine/jsonata/function.hpp"
#include "engine/jsonata/item.hpp"
#include "engine/jsonata/jsonata.hpp"
#include "engine/jsonata/problem.hpp"
#include "engine/run/entropy.hpp"

namespace stepwell::jsonata {

class Evaluation {
public:
    Evaluation(const Program& program, const Surroundings& surroundings, const Limits& limits);

    Arena& arena() noexcept { return arena_; }
    /// Counts work: items handled, or text in pieces of 16 bytes or so. Call it before the work is done.
    void charge(std::uint64_t steps) {
        if (steps > steps_left_) out_of_steps();
        steps_left_ -= steps;
    }
    void charge_text(std::size_t bytes) { charge(bytes / 16); }

    /// Calls any function, with its signature checked. The arguments are used as they are.
    Item call(const Item& function, std::span<const Item> arguments);
    /// Calls what a higher-order function was given: with as many of the three as it has parameters (at least one).
    Item call_back(const Item& function, const Item& value, const Item& second, const Item& third = Item());
    /// Parameters of a function.
    static std::size_t arity(const Item& function) noexcept { return function.function->arity; }

    /// $eval: compiles and evaluates a text where it is called.
    Item eval(const Arguments& arguments);

    const Options& options() const noexcept { return options_; }
    std::int64_t now_millis() const noexcept { return surroundings_.now_millis; }
    Entropy& entropy() noexcept { return surroundings_.entropy ? *surroundings_.entropy : own_entropy_; }

    /// An item as a value of the engine's, for results and errors; functions and undefined become null.
    Value value_of(const Item& item);
    /// A text in the arena, as an item.
    Item text(std::string_view text) { return Item(arena_.copy(text)); }

private:
    [[noreturn]] void out_of_steps();

    Arena arena_;
    std::uint64_t steps_left_;
    Options options_;
    const Program& program_;
    Surroundings surroundings_;
    Entropy own_entropy_;
};

/// Whether a value counts as true ($boolean's rules; undefined is false).
bool truthy(Evaluation& evaluation, const Item& item);
/// Deep equality, as `=` tests it.
bool deep_equal(Evaluation& evaluation, const Item& a, const Item& b);
/// A field of an object, or that of each object in an array, as a path reads it: a sequence not yet unwrapped, or undefined.
Item lookup(Evaluation& evaluation, const Item& from, std::string_view key);
/// $append: undefined on one side gives the other one.
Item append(Evaluation& evaluation, const Item& first, const Item& second);
/// What a finished sequence counts as: undefined if it is empty, its item if it is alone. Other items stay as they are.
Item unwrapped(const Item& sequence);

}  // namespace stepwell::jsonata
