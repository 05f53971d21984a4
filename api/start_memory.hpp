#pragma once
// How little memory the process keeps.

namespace stepwell {

/// Sets the heap to give back what is freed. Call first of all.
void keep_heap_small();

/// Gives the system back what the start left behind: free parts of the heap, and the pages of the program and its
/// libraries that are never written. They come from the file again where they are used, a few microseconds each.
void give_back_start_memory();

}  // namespace stepwell
