"""Hand-written modules as the reference reads them: their source, parsed, and their docstrings, taken apart."""
