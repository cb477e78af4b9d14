"""Signing in: credentials, and OAuth tokens, their stores and their renewal."""
