"""The state of a whole sandbox: out, in, back to the start, and back to a moment."""
