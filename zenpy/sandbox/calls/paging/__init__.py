"""Pages of lists, in all the styles of the API."""
