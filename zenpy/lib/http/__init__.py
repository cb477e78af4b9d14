"""Sending requests: rate limits, retries, deadlines, errors, and the transports. Nothing here knows about records."""
