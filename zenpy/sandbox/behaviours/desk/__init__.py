"""What agents keep beside tickets: saved searches and bookmarks; requests for approval; skills."""

from zenpy.sandbox.behaviours.desk import approval_requests, bookmarks, saved_searches, skills

__all__ = ["approval_requests", "bookmarks", "saved_searches", "skills"]
