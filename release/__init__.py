"""What makes a release one to trust: the recorded public API, licences and parts, distributions, and the checklist."""
