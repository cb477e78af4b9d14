"""Rows of the API as Arrow columns and back. Only programs that use it need pyarrow (extra `arrow`)."""
