"""What this package needs of httpx and httpcore that they do not have: deadlines, and clients that cost less per request."""
