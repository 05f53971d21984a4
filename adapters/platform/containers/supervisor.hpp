#pragma once
// The process under which a task's containers run. It outlives the server: it notes in the task's folder what became of
// them, and the next server reads it there.

namespace stepwell::containers {

/// `argv` is `PROGRAM __supervise DIRECTORY`; descriptor 0 is the folder's lock, held by whoever started us. Plain
/// POSIX; returns when all has ended and the status says so.
int supervise(int argc, char** argv);

}  // namespace stepwell::containers
