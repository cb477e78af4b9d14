"""Users, organizations and groups, and who belongs to which."""

from zenpy.sandbox.behaviours.users import deleted_users, identities, memberships, organizations, users

__all__ = ["deleted_users", "identities", "memberships", "organizations", "users"]
