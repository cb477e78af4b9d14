# Generated from openapi/zendesk.openapi.json (openapi/spec/zis/links.yaml) by `make generate`. Do not edit.
"""Manages links: which record of one system belongs to which record of another."""

from collections.abc import Coroutine
from typing import overload

from zenpy.lib.api_objects.zis_objects import Link
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource
from zenpy.payloads import ZisLinkDict

class ZisLinksApi(Resource):
    """Manages links: which record of one system belongs to which record of another.

    Reached as `client.zis.links`.
    """
    @overload
    def __call__(
        self,
        integration: str,
        *,
        link_type: str,
        left_object_name: str,
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
    @overload
    def __call__(
        self,
        integration: str,
        *,
        link_type: str,
        left_object_name: str | None = None,
        right_object_name: str,
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

class AsyncZisLinksApi(AsyncResource):
    """Manages links: which record of one system belongs to which record of another.

    Reached as `client.zis.links`.
    """
    @overload
    def __call__(
        self,
        integration: str,
        *,
        link_type: str,
        left_object_name: str,
        right_object_name: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> AsyncResultGenerator[Link]:
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
    @overload
    def __call__(
        self,
        integration: str,
        *,
        link_type: str,
        left_object_name: str | None = None,
        right_object_name: str,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> AsyncResultGenerator[Link]:
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
    def create(self, integration: str, api_objects: Link | ZisLinkDict) -> Coroutine[object, object, Link]:
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
    def delete(
        self, integration: str, *, link_type: str, left_object_name: str, right_object_name: str
    ) -> Coroutine[object, object, None]:
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
    def update(
        self,
        integration: str,
        link: Link | ZisLinkDict,
        *,
        link_type: str,
        left_object_name: str,
        right_object_name: str,
    ) -> Coroutine[object, object, Link]:
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
