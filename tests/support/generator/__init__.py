"""The small spec in `tests/generator/fixtures`, and what is generated from it."""
