#pragma once
// What the properties are tried on, and how their results are compared.

#include <string>
#include <string_view>
#include <vector>

#include "tests/property/definition_generator.hpp"
#include "tests/property/world.hpp"

namespace stepwell::property {

/// A definition and an input of one seed. A definition that does not compile is a failure of the test.
struct Sample {
    Value definition;
    Subject subject;

    std::string text() const { return "definition: " + print(definition) + "\ninput: " + print(subject.input); }
};
Sample sample(std::uint64_t seed, const Wish& wish = {});

/// Fails at the first difference, which tells more than two whole lists.
void expect_same(const std::vector<std::string>& got, const std::vector<std::string>& wanted, std::string_view what);

/// The history, an event a line.
std::string outline(const std::vector<Event>& events);

}  // namespace stepwell::property
