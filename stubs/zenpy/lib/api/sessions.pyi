# Generated from openapi/zendesk.openapi.json (openapi/spec/support/sessions.yaml) by `make generate`. Do not edit.
"""Lists the sign-in sessions of the account's users; ending them is found under `users`."""

from zenpy.lib.api_objects.sessions import Session
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource

class SessionsApi(Resource):
    """Lists the sign-in sessions of the account's users; ending them is found under `users`.

    Reached as `client.sessions`.
    """
    def __call__(
        self,
        *,
        sort: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> BaseResultGenerator[Session]:
        """Lists signed-in sessions. Admins see those of all users; agents and end users only their own.

        Args:
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            Session records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/sessions`
        """

class AsyncSessionsApi(AsyncResource):
    """Lists the sign-in sessions of the account's users; ending them is found under `users`.

    Reached as `client.sessions`.
    """
    def __call__(
        self,
        *,
        sort: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> AsyncResultGenerator[Session]:
        """Lists signed-in sessions. Admins see those of all users; agents and end users only their own.

        Args:
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            Session records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/sessions`
        """
