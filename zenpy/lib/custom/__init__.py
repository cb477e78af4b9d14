"""Custom fields of records by name: what is read and set, and where it goes before a record is sent."""
