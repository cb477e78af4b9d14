"""Slips in spec files: where the text of one breaks, and what follows from a mistake."""
