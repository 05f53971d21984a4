#pragma once
// Variables to places: which frame, which slot. Also finds out what an expression reads from outside.

#include "engine/jsonata/program.hpp"

namespace stepwell::jsonata {

/// Resolves `program.root`, and fills in the program's top scope, variables and uses of the input. `around`: the frame
/// in which a text given to $eval runs. Throws Problem U1001 when the tree is too deep.
void resolve(Program& program, const Frame* around);

}  // namespace stepwell::jsonata
