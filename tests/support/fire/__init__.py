"""The fault matrix of `tests.fire`: faults, jobs that meet them, the clients that do the jobs, and what becomes of them."""
