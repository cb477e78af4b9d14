"""Believable data for an account: organizations, people and conversations, the same for a seed."""
