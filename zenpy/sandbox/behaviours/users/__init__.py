"""Users, organizations and groups, and who belongs to which."""

from zenpy.sandbox.behaviours.users import (
    deleted_users,
    events,
    groups,
    identities,
    memberships,
    organizations,
    person_fields,
    profiles,
    user_calls,
    users,
)

__all__ = [
    "deleted_users",
    "events",
    "groups",
    "identities",
    "memberships",
    "organizations",
    "person_fields",
    "profiles",
    "user_calls",
    "users",
]
