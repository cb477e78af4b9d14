"""Users, organizations and groups, and who belongs to which."""

from zenpy.sandbox.behaviours.users import users

__all__ = ["users"]
