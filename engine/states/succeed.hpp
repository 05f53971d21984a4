#pragma once
// Succeed state: ends its machine with its input. States language: "Succeed State".

#include "engine/states/state_types.hpp"

namespace stepwell {

struct Succeed {
    static constexpr std::string_view type = "Succeed";
    static constexpr StateTraits traits{.flow = {},
                                        .transitions = false,
                                        .assigns = false,
                                        .entered = EventType::SucceedStateEntered,
                                        .exited = EventType::SucceedStateExited};

    static Succeed parse(FieldReader& fields);
    Step enter(const Scope& scope) const;
};

}  // namespace stepwell
