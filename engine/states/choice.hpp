#pragma once
// Choice state: the first rule that holds decides the next state. States language: "Choice State".

#include <string>
#include <vector>

#include "engine/data/choice_rule.hpp"
#include "engine/states/state_types.hpp"

namespace stepwell {

struct Choice {
    static constexpr std::string_view type = "Choice";
    static constexpr StateTraits traits{.flow = {},
                                        .transitions = false,
                                        .entered = EventType::ChoiceStateEntered,
                                        .exited = EventType::ChoiceStateExited};

    struct Branch {
        ChoiceRule rule;
        std::string next_name;
        std::size_t next = 0;  ///< resolved by the parser
        std::optional<PayloadTemplate> assign;
        std::optional<PayloadTemplate> output;  ///< JSONata
    };
    std::vector<Branch> choices;
    std::string default_name;  ///< empty: none
    std::optional<std::size_t> otherwise;
    std::optional<PayloadTemplate> otherwise_output;  ///< JSONata: likewise
    std::optional<PayloadTemplate> otherwise_assign;  ///< the state's own Assign: for when no rule holds

    static Choice parse(FieldReader& fields);
    Step enter(const Scope& scope) const;
};

}  // namespace stepwell
