"""`zenpy sandbox`: a sandbox as a program of its own, for clients in any language."""
