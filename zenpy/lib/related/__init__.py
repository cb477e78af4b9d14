"""What loads the records behind ids: the link of a record to its client, and which calls it takes."""
