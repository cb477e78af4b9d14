"""`python -m generator drift`: how far the spec is from the documents that Zendesk publishes."""
