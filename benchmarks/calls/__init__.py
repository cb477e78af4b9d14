"""What ten everyday jobs cost in calls: with zenpy 2, with this library, and at the least. `make bench-calls` writes docs/calls.md."""
