"""Sending requests: rate limits, retries, deadlines, errors, and the transports. Nothing here imports records."""
