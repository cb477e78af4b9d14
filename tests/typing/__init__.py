"""What type checkers see of the package as users have it: the built wheel in a clean environment."""
