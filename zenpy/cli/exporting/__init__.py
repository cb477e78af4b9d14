"""`zenpy export`: incremental exports as files, which go on where they were after a crash."""
