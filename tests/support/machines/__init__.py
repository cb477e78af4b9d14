"""State machines: what they share, and the models beside the real thing. The tests are in `tests/machines/`."""
