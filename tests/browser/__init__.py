"""What needs a real browser; `make test-browser` runs it."""
