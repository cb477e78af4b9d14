"""Names and attributes of zenpy 2 that have another place here. Nothing imports this room before a program uses one of them."""
