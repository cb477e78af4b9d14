"""Requests and answers: what goes out, when, how often, and what an answer means. Knows no record."""
