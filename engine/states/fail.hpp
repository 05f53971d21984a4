#pragma once
// Fail state: ends its machine with an error. States language: "Fail State".

#include <optional>
#include <string>
#include <variant>

#include "engine/states/state_types.hpp"

namespace stepwell {

struct Fail {
    static constexpr std::string_view type = "Fail";
    static constexpr StateTraits traits{.flow = {},
                                        .transitions = false,
                                        .input_and_output = false,
                                        .assigns = false,
                                        .entered = EventType::FailStateEntered,
                                        // AWS: "Reenters the Fail state and fails again."
                                        .entered_again_by_redrive = true};

    /// Absent, fixed, or found out when the state is entered (ErrorPath, CausePath).
    using Text = std::variant<std::monostate, std::string, Expression>;
    Text error;
    Text cause;

    static Fail parse(FieldReader& fields);
    Step enter(const Scope& scope) const;
};

}  // namespace stepwell
