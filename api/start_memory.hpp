#pragma once
// The memory that only the start needed.

namespace stepwell {

/// Gives the system back what the start left behind: free parts of the heap, and the pages of the program and its
/// libraries that are never written. They come from the file again where they are used, a few microseconds each.
void give_back_start_memory();

}  // namespace stepwell
