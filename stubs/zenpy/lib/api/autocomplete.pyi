# Generated from openapi/zendesk.openapi.json (openapi/spec/support/autocomplete.yaml) by `make generate`. Do not edit.
"""Completes partly typed words, at present ticket tags, as an agent interface would need."""

from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Lazy, Resource

class AutocompleteApi(Resource):
    """Completes partly typed words, at present ticket tags, as an agent interface would need.

    Reached as `client.autocomplete`.
    """

    tags: Lazy[AutocompleteTagsApi]
    """Suggests up to 15 tags that begin with the letters given, at least two. For agents. Calls:
    `create`.
    """

class AsyncAutocompleteApi(AsyncResource):
    """Completes partly typed words, at present ticket tags, as an agent interface would need.

    Reached as `client.autocomplete`.
    """

    tags: Lazy[AsyncAutocompleteTagsApi]
    """Suggests up to 15 tags that begin with the letters given, at least two. For agents. Calls:
    `create`.
    """

class AutocompleteTagsApi(Resource):
    """Suggests up to 15 tags that begin with the letters given, at least two. For agents. Calls:
    `create`.

    Reached as `client.autocomplete.tags`.
    """
    def __call__(
        self, *, name: str, page_size: int | None = None, per_page: int | None = None, page: int | None = None
    ) -> BaseResultGenerator[str]:
        """Suggests up to 15 tags that begin with the letters given, at least two. For agents.

        Args:
            name: First letters of the tags wanted, two at least.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            The answer's `tags`, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/autocomplete/tags`
        """
    def create(
        self, name: str, *, page_size: int | None = None, per_page: int | None = None, page: int | None = None
    ) -> BaseResultGenerator[str]:
        """Suggests up to 15 tags like the GET variant, with the letters in the body so that any characters
        work. For agents; creates nothing.

        Args:
            name: First letters of the tags wanted, two at least.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            The answer's `tags`, fetched page by page as they are read.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/autocomplete/tags`
        """

class AsyncAutocompleteTagsApi(AsyncResource):
    """Suggests up to 15 tags that begin with the letters given, at least two. For agents. Calls:
    `create`.

    Reached as `client.autocomplete.tags`.
    """
    def __call__(
        self, *, name: str, page_size: int | None = None, per_page: int | None = None, page: int | None = None
    ) -> AsyncResultGenerator[str]:
        """Suggests up to 15 tags that begin with the letters given, at least two. For agents.

        Args:
            name: First letters of the tags wanted, two at least.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            The answer's `tags`, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/autocomplete/tags`
        """
    def create(
        self, name: str, *, page_size: int | None = None, per_page: int | None = None, page: int | None = None
    ) -> AsyncResultGenerator[str]:
        """Suggests up to 15 tags like the GET variant, with the letters in the body so that any characters
        work. For agents; creates nothing.

        Args:
            name: First letters of the tags wanted, two at least.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            The answer's `tags`, fetched page by page as they are read.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/autocomplete/tags`
        """
