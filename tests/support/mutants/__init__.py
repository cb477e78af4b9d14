"""Mutation testing: how mutants are made, tried, remembered and listed. `python -m tests.mutants` runs it."""
