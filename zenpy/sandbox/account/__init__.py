"""The state of one account: records, users' tokens, jobs, files."""
