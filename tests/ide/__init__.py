"""What an editor shows of the installed wheel: completion, hover, and where a name leads."""
