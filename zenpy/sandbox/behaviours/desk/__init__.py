"""What agents keep beside tickets: saved searches and bookmarks; requests for approval."""

from zenpy.sandbox.behaviours.desk import approval_requests, bookmarks, dynamic_content, saved_searches

__all__ = ["approval_requests", "bookmarks", "dynamic_content", "saved_searches"]
