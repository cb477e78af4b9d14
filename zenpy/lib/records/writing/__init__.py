"""What of a record goes out in a write: the rules of its fields, and the encoding that obeys them."""
