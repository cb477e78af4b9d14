"""`zenpy call`, `describe` and `request`: any call by its name, any request."""
