"""Judging the endpoint spec as a whole, before anything is made of it."""
