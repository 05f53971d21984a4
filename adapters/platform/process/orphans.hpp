#pragma once
// Processes whose parent has ended before them. They carry nothing that they could not drop (group, session,
// environment), but the kernel gives each to its next ancestor that adopts: a child of ours whose Spec says so, as long
// as it lives, then to us. So those among our own children that we did not start are what ended children left behind.

#include <string_view>

namespace stepwell::process {

/// In the environment of a child: what it leaves behind is a service that is meant to stay (an agent that a credential
/// helper starts).
inline constexpr std::string_view lasting_mark = "STEPWELL_LASTING=1";

/// We adopt from now on. Children that we have already count as started by us.
void adopt_orphans();
/// Kills and reaps every child that we did not start, and what those leave behind in turn, but for those that have the
/// lasting mark. Any thread; blocks.
void end_orphans();

}  // namespace stepwell::process
