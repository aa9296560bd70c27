/*
 * state: included in front of each program's file by the compiler. What the program leaves
 * behind, as a process does when it ends, comes to stand in one place, where fuzz_run
 * clears it before the program's main is called again.
 */
#pragma clang section bss = "giar_state"

/* Patterns stay compiled: it would take most of the time to do that in each run. */
#define pattern_free_all fuzz_keep_patterns
