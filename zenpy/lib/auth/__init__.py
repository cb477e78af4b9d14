"""Signing in: credentials, OAuth tokens, how they are earned, stored and renewed."""
