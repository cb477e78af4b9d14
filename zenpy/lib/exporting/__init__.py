"""Incremental exports as files and tables, which go on where they were after a crash: `zenpy.export` and `zenpy export`."""
