#pragma once
// The comparison operators of a Choice state: what they take, and what they say of two values.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/value/value.hpp"

namespace stepwell {

/// One operator as a Choice rule names it, without the `Path` that says where its operand comes from.
struct Comparison {
    enum class Of : std::uint8_t { boolean, number, string, pattern, timestamp, present, kind };
    std::string_view name;
    Of of;
    /// Whether `variable` compares so with `operand`. Values of different types, or of another type than the
    /// operator's, do not.
    bool (*holds)(const Value& variable, const Value& operand);
    bool has_path_form;
};

/// By its name, with or without `Path`. Null pointer: there is no such operator.
const Comparison* find_comparison(std::string_view field, bool& path_form);

/// All of them, with and without `Path`.
std::vector<std::string_view> comparison_names();

/// Why `operand` cannot stand for this operator in a definition; empty: it can.
std::string operand_fault(const Comparison& comparison, const Value& operand);

}  // namespace stepwell
