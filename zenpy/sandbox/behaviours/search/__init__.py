"""Search across all records, and incremental exports."""

from zenpy.sandbox.behaviours.search import incremental, search

__all__ = ["incremental", "search"]
