"""What an account has defined for itself: names, kinds, definitions, the file with them, and what is built on it."""
