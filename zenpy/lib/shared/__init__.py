"""What workers of one account share: its limits, its OAuth tokens, and records. A client without `shared=` loads none of it."""
