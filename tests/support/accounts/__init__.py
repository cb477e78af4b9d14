"""The accounts that the programs of the guides find: one module for each page, by its name."""
