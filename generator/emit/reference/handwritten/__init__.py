"""The part of the reference about hand-written modules, made of their source: signatures, types and docstrings."""
