"""Search across all records, and the exports of everything that has changed."""

from zenpy.sandbox.behaviours.search import search

__all__ = ["search"]
