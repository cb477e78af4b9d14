"""Pages about a served sandbox, for people: what is there, what was asked, what is to fail, and every operation to try."""
