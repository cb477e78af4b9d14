"""Checks of the endpoint spec as a whole, before it is converted."""
