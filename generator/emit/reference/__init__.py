"""The reference: a page for each resource and for each kind of records, as Markdown."""
