# Generated from openapi/zendesk.openapi.json (openapi/spec/zis/links.yaml) by `make generate`. Do not edit.
"""Manages links: which record of one system belongs to which record of another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.zis_objects import Link
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import ZisLinkDict


class ZisLinksApi(Resource):
    """Manages links: which record of one system belongs to which record of another.

    Reached as `client.zis.links`.
    """

    _CALL: Method[BaseResultGenerator[Link]] = Method(
        "zis.links",
        Form(
            Operation(
                "zis.links.list",
                "GET",
                "/api/services/zis/links/{integration}",
                query=(
                    Param("link_type"),
                    Param("left_object_name"),
                    Param("right_object_name"),
                ),
                result=Result("list", schema="ZisLink", key="links"),
                pages=("cursor",),
                one_of=("left_object_name", "right_object_name"),
            ),
            (
                Argument("integration", "path", "integration", required=True),
                Argument("link_type", "query", "link_type", required=True),
                Argument("left_object_name", "query", "left_object_name"),
                Argument("right_object_name", "query", "right_object_name"),
            ),
        ),
    )

    def __call__(
        self,
        integration: str,
        *,
        link_type: str,
        left_object_name: str | None = None,
        right_object_name: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> BaseResultGenerator[Link]:
        """Lists the links of a type that one of two records has. For the token of the integration. Needs
        `left_object_name` or `right_object_name`.

        Args:
            integration: Name of the integration in Zendesk Integration Services.
            link_type: Type of the links.
            left_object_name: Name of the left record; `*` stands for any text. One of the two is
                needed.
            right_object_name: Name of the right record; `*` stands for any text. One of the two is
                needed.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            Link records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/services/zis/links/{integration}`
        """
        return self._run(
            self._CALL,
            integration=integration,
            link_type=link_type,
            left_object_name=left_object_name,
            right_object_name=right_object_name,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
        )

    _CREATE: Method[Link] = Method(
        "zis.links.create",
        Form(
            Operation(
                "zis.links.create",
                "POST",
                "/api/services/zis/links/{integration}",
                body=Body("record", schema="ZisLink"),
                result=Result("one", schema="ZisLink", key="link"),
                writes="make",
            ),
            (
                Argument("integration", "path", "integration", required=True),
                Argument("api_objects", "record", "body", accepts="ZisLink", required=True),
            ),
        ),
    )

    def create(self, integration: str, api_objects: Link | ZisLinkDict) -> Link:
        """Links two records. For the token of the integration.

        Args:
            integration: Name of the integration in Zendesk Integration Services.
            api_objects: The Link: an object, or a mapping of its fields, with `left_object`,
                `right_object` and `link_type`.

        Returns:
            The Link.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/services/zis/links/{integration}`
        """
        return self._run(self._CREATE, integration=integration, api_objects=api_objects)

    _DELETE: Method[None] = Method(
        "zis.links.delete",
        Form(
            Operation(
                "zis.links.delete",
                "DELETE",
                "/api/services/zis/links/{integration}",
                query=(
                    Param("link_type"),
                    Param("left_object_name"),
                    Param("right_object_name"),
                ),
                result=Result("nothing"),
            ),
            (
                Argument("integration", "path", "integration", required=True),
                Argument("link_type", "query", "link_type", required=True),
                Argument("left_object_name", "query", "left_object_name", required=True),
                Argument("right_object_name", "query", "right_object_name", required=True),
            ),
        ),
    )

    def delete(
        self, integration: str, *, link_type: str, left_object_name: str, right_object_name: str
    ) -> None:
        """Deletes the link of two records. For the token of the integration.

        Args:
            integration: Name of the integration in Zendesk Integration Services.
            link_type: Type of the link.
            left_object_name: Name of the left record.
            right_object_name: Name of the right record.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/services/zis/links/{integration}`
        """
        return self._run(
            self._DELETE,
            integration=integration,
            link_type=link_type,
            left_object_name=left_object_name,
            right_object_name=right_object_name,
        )

    _UPDATE: Method[Link] = Method(
        "zis.links.update",
        Form(
            Operation(
                "zis.links.update",
                "PATCH",
                "/api/services/zis/links/{integration}",
                query=(
                    Param("link_type"),
                    Param("left_object_name"),
                    Param("right_object_name"),
                ),
                body=Body("record", schema="ZisLink"),
                result=Result("one", schema="ZisLink", key="link"),
                writes="change",
                readable=True,
            ),
            (
                Argument("integration", "path", "integration", required=True),
                Argument("link", "record", "body", accepts="ZisLink", required=True),
                Argument("link_type", "query", "link_type", required=True),
                Argument("left_object_name", "query", "left_object_name", required=True),
                Argument("right_object_name", "query", "right_object_name", required=True),
            ),
        ),
    )

    def update(
        self,
        integration: str,
        link: Link | ZisLinkDict,
        *,
        link_type: str,
        left_object_name: str,
        right_object_name: str,
    ) -> Link:
        """Changes the link of two records; their metadata is merged. For the token of the integration. A
        record without changes is read, and nothing is written.

        Args:
            integration: Name of the integration in Zendesk Integration Services.
            link: The Link: an object, or a mapping of its fields.
            link_type: Type of the link.
            left_object_name: Name of the left record.
            right_object_name: Name of the right record.

        Returns:
            The Link.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PATCH /api/services/zis/links/{integration}`
        """
        return self._run(
            self._UPDATE,
            integration=integration,
            link=link,
            link_type=link_type,
            left_object_name=left_object_name,
            right_object_name=right_object_name,
        )


class AsyncZisLinksApi(AsyncResource, sync_class=ZisLinksApi):
    """`ZisLinksApi` for the async client: calls are awaited, lists read with `async for`."""
