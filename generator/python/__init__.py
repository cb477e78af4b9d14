"""Writing Python text: modules, annotations, signatures, docstrings."""
