"""A sandbox behind HTTP: what the fixture's server and the command's server share, and the app of the command."""
