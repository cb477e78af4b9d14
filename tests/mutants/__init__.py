"""Mutation testing: `python -m tests.mutants` breaks the runtime in thousands of small ways and says what no test notices.

mutmut makes the mutants. They are tried by `tests.support.mutants`, because a session that is collected once and forked
for each mutant is many times as fast as a pytest run for each. `survivors_*.yaml` lists, room by room, the mutants that may
survive, and why.
"""
