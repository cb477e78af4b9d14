"""The fault matrix: what clients survive, over a real local socket. `python -m tests.fire` writes docs/faults.md from it."""
