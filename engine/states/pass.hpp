#pragma once
// Pass state: its input, or a fixed result. States language: "Pass State".

#include "engine/states/state_types.hpp"

namespace stepwell {

struct Pass {
    static constexpr std::string_view type = "Pass";
    static constexpr StateTraits traits{.flow = {.parameters = true, .result_path = true},
                                        .entered = EventType::PassStateEntered,
                                        .exited = EventType::PassStateExited};

    std::optional<Value> result;

    static Pass parse(FieldReader& fields);
    Step enter(const Scope& scope) const;
};

}  // namespace stepwell
