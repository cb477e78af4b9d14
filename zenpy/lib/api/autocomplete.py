# Generated from openapi/zendesk.openapi.json (openapi/spec/support/autocomplete.yaml) by `make generate`. Do not edit.
"""Completes partly typed words, at present ticket tags, as an agent interface would need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from zenpy.lib.pagination.results import BaseResultGenerator


class AutocompleteApi(Resource):
    """Completes partly typed words, at present ticket tags, as an agent interface would need.

    Reached as `client.autocomplete`.
    """

    tags: Lazy[AutocompleteTagsApi] = Lazy("autocomplete", "AutocompleteTagsApi")


class AsyncAutocompleteApi(AsyncResource, sync_class=AutocompleteApi):
    """`AutocompleteApi` for the async client: calls are awaited, lists read with `async for`."""


class AutocompleteTagsApi(Resource):
    """Suggests up to 15 tags that begin with the letters given, at least two. For agents. Calls:
    `create`.

    Reached as `client.autocomplete.tags`.
    """

    _CALL: Method[BaseResultGenerator[str]] = Method(
        "autocomplete.tags",
        Form(
            Operation(
                "autocomplete.tags.list",
                "GET",
                "/api/v2/autocomplete/tags",
                query=(Param("name"),),
                result=Result("values", key="tags", many=True),
                pages=("offset",),
            ),
            (Argument("name", "query", "name", required=True),),
        ),
    )

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
        return self._run(self._CALL, name=name, page_size=page_size, per_page=per_page, page=page)

    _CREATE: Method[BaseResultGenerator[str]] = Method(
        "autocomplete.tags.create",
        Form(
            Operation(
                "autocomplete.tags.create",
                "POST",
                "/api/v2/autocomplete/tags",
                query=(Param("name"),),
                body=Body("fields"),
                result=Result("values", key="tags", many=True),
                pages=("offset",),
            ),
            (Argument("name", "body", "name", required=True),),
        ),
    )

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
        return self._run(self._CREATE, name=name, page_size=page_size, per_page=per_page, page=page)


class AsyncAutocompleteTagsApi(AsyncResource, sync_class=AutocompleteTagsApi):
    """`AutocompleteTagsApi` for the async client: calls are awaited, lists read with `async for`."""
