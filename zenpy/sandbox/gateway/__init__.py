"""What a request passes before it is carried out: access, limits, and the faults that a test has ordered."""
