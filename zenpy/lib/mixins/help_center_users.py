"""`client.help_center.users`: `client.users` under a second name, with what users have in the help center added."""

from __future__ import annotations

from zenpy.lib.api.users import AsyncUsersApi, UsersApi


class HelpCenterUsers(UsersApi):
    """All calls of `client.users`."""


class AsyncHelpCenterUsers(AsyncUsersApi):
    """All calls of `client.users` of an async client."""
