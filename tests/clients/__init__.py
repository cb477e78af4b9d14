"""Other people's clients on the sandbox; `make test-clients` runs them."""
