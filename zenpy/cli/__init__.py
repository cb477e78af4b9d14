"""The command line: `zenpy COMMAND`. Needs the extra `cli` (typer and rich); no other part of the package imports it."""
