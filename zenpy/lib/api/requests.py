# Generated from openapi/zendesk.openapi.json (openapi/spec/support/requests.yaml) by `make generate`. Do not edit.
"""Gives end users their own view of tickets: create requests, follow them, comment and search."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.calls.operation import (
    LEFT_OUT,
    Argument,
    Body,
    Form,
    Method,
    Operation,
    Param,
    Result,
    Sideload,
    among,
)
from zenpy.lib.mixins.not_offered import AsyncRequests, Requests
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from enum import Enum

    from zenpy.lib.api_objects.organizations import Organization
    from zenpy.lib.api_objects.requests import Request
    from zenpy.lib.api_objects.tickets import Comment
    from zenpy.lib.many import Many
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import RequestDict


RequestsSideload: TypeAlias = Literal["users", "groups", "organizations"]
RequestsByIdSideload: TypeAlias = Literal["users"]

_SIDELOADS = {
    "users": Sideload("users", "User"),
    "groups": Sideload("groups", "Group"),
    "organizations": Sideload("organizations", "Organization"),
}


class RequestsApi(Requests, Resource):
    """Gives end users their own view of tickets: create requests, follow them, comment and search.

    Reached as `client.requests`.
    """

    comments: Lazy[RequestsCommentsApi] = Lazy("requests", "RequestsCommentsApi")

    _CALL: Method[Request | BaseResultGenerator[Request]] = Method(
        "requests",
        Form(
            Operation(
                "requests.show",
                "GET",
                "/api/v2/requests/{request_id}",
                result=Result("one", schema="Request", key="request"),
                sideloads=among(_SIDELOADS, RequestsByIdSideload),
            ),
            (
                Argument("id", "path", "request_id", accepts="Request", required=True),
                Argument("include", "query", "include", many=True),
            ),
            when="id",
        ),
        Form(
            Operation(
                "requests.list",
                "GET",
                "/api/v2/requests",
                query=(
                    Param("sort_by"),
                    Param("sort_order"),
                ),
                result=Result("list", schema="Request", key="requests"),
                pages=("cursor", "offset"),
                sideloads=among(_SIDELOADS, RequestsSideload),
            ),
            (
                Argument("sort_by", "query", "sort_by"),
                Argument("sort_order", "query", "sort_order"),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

    def __call__(
        self,
        *,
        sort_by: Literal["updated_at", "created_at"] | str | Enum | None = None,
        sort_order: Literal["asc", "desc"] | str | Enum | None = None,
        include: RequestsSideload | Iterable[RequestsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        id: int | Request = LEFT_OUT,
    ) -> Request | BaseResultGenerator[Request]:
        """Lists the calling end user's own requests.

        - `client.requests()`: Lists the calling end user's own requests. Allowed for end users. Also
          takes `sort_by`, `sort_order`, `include`, `page_size`, `cursor_pagination`, `per_page` and
          `page`.
          `GET /api/v2/requests`
        - `client.requests(id=…)`: Fetches one request that the calling end user made or may see.
          Allowed for end users. Also takes `include`.
          `GET /api/v2/requests/{request_id}`

        Args:
            sort_by: Property to sort by. Known values: `updated_at`, `created_at`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: users, groups, organizations.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            id: Request to act on; the number of its ticket. Takes a Request or its id.

        Returns:
            Request records, fetched page by page as they are read.
            The Request.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            sort_by=sort_by,
            sort_order=sort_order,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
            id=id,
        )

    _CCD: Method[BaseResultGenerator[Request]] = Method(
        "requests.ccd",
        Form(
            Operation(
                "requests.ccd",
                "GET",
                "/api/v2/requests/ccd",
                query=(
                    Param("sort_by"),
                    Param("sort_order"),
                ),
                result=Result("list", schema="Request", key="requests"),
                pages=("cursor", "offset"),
                sideloads=among(_SIDELOADS, RequestsSideload),
            ),
            (
                Argument("sort_by", "query", "sort_by"),
                Argument("sort_order", "query", "sort_order"),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

    def ccd(
        self,
        *,
        sort_by: Literal["updated_at", "created_at"] | str | Enum | None = None,
        sort_order: Literal["asc", "desc"] | str | Enum | None = None,
        include: RequestsSideload | Iterable[RequestsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Request]:
        """Lists requests on which the calling end user is copied.

        Args:
            sort_by: Property to sort by. Known values: `updated_at`, `created_at`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: users, groups, organizations.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Request records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Allowed for end users.

        `GET /api/v2/requests/ccd`
        """
        return self._run(
            self._CCD,
            sort_by=sort_by,
            sort_order=sort_order,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    _CREATE: Method[Request] = Method(
        "requests.create",
        Form(
            Operation(
                "requests.create",
                "POST",
                "/api/v2/requests",
                body=Body("record", schema="Request", key="request"),
                result=Result("one", schema="Request", key="request"),
                writes="make",
            ),
            (Argument("api_objects", "record", "request", accepts="Request", required=True),),
        ),
    )

    def create(self, api_objects: Request | RequestDict) -> Request:
        """Files a request. End users file it as themselves; anonymous callers have to name the requester,
        where the account permits that.

        Args:
            api_objects: The Request: an object, or a mapping of its fields, with `comment`.

        Returns:
            The Request.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets. Limited
        to 5 calls per hour (anonymous, trial account).

        `POST /api/v2/requests`
        """
        return self._run(self._CREATE, api_objects=api_objects)

    _OPEN: Method[BaseResultGenerator[Request]] = Method(
        "requests.open",
        Form(
            Operation(
                "requests.open",
                "GET",
                "/api/v2/requests/open",
                query=(
                    Param("sort_by"),
                    Param("sort_order"),
                ),
                result=Result("list", schema="Request", key="requests"),
                pages=("cursor", "offset"),
                sideloads=among(_SIDELOADS, RequestsSideload),
            ),
            (
                Argument("sort_by", "query", "sort_by"),
                Argument("sort_order", "query", "sort_order"),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

    def open(
        self,
        *,
        sort_by: Literal["updated_at", "created_at"] | str | Enum | None = None,
        sort_order: Literal["asc", "desc"] | str | Enum | None = None,
        include: RequestsSideload | Iterable[RequestsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Request]:
        """Lists the calling end user's requests that are not solved yet.

        Args:
            sort_by: Property to sort by. Known values: `updated_at`, `created_at`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: users, groups, organizations.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Request records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Allowed for end users.

        `GET /api/v2/requests/open`
        """
        return self._run(
            self._OPEN,
            sort_by=sort_by,
            sort_order=sort_order,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    _SEARCH: Method[BaseResultGenerator[Request]] = Method(
        "requests.search",
        Form(
            Operation(
                "requests.search",
                "GET",
                "/api/v2/requests/search",
                query=(
                    Param("query"),
                    Param("organization_id"),
                    Param("cc_id"),
                    Param("status", "comma"),
                    Param("sort_by"),
                    Param("sort_order"),
                ),
                result=Result("list", schema="Request", key="requests"),
                pages=("offset",),
                sideloads=among(_SIDELOADS, RequestsSideload),
            ),
            (
                Argument("query", "query", "query"),
                Argument("organization_id", "query", "organization_id", accepts="Organization"),
                Argument("cc_id", "query", "cc_id"),
                Argument("status", "query", "status", many=True),
                Argument("sort_by", "query", "sort_by"),
                Argument("sort_order", "query", "sort_order"),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

    def search(
        self,
        query: str | None = None,
        *,
        organization_id: int | Organization | None = None,
        cc_id: bool | None = None,
        status: Many[str] | Iterator[str] | None = None,
        sort_by: Literal["updated_at", "created_at"] | str | Enum | None = None,
        sort_order: Literal["asc", "desc"] | str | Enum | None = None,
        include: RequestsSideload | Iterable[RequestsSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Request]:
        """Searches the requests that the calling end user may see. Answers page by offset, at most 1,000
        results.

        Args:
            query: Words, and terms such as `status:open`, to find requests by.
            organization_id: Keeps only requests of this organization. Takes an Organization or its id.
            cc_id: With `true`, keeps only requests on which the caller is copied in.
            status: Keeps only requests with one of these statuses.
            sort_by: Property to sort by. Known values: `updated_at`, `created_at`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: users, groups, organizations.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Request records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Allowed for end users.

        `GET /api/v2/requests/search`
        """
        return self._run(
            self._SEARCH,
            query=query,
            organization_id=organization_id,
            cc_id=cc_id,
            status=status,
            sort_by=sort_by,
            sort_order=sort_order,
            include=include,
            page_size=page_size,
            per_page=per_page,
            page=page,
        )

    _SOLVED: Method[BaseResultGenerator[Request]] = Method(
        "requests.solved",
        Form(
            Operation(
                "requests.solved",
                "GET",
                "/api/v2/requests/solved",
                query=(
                    Param("sort_by"),
                    Param("sort_order"),
                ),
                result=Result("list", schema="Request", key="requests"),
                pages=("cursor", "offset"),
                sideloads=among(_SIDELOADS, RequestsSideload),
            ),
            (
                Argument("sort_by", "query", "sort_by"),
                Argument("sort_order", "query", "sort_order"),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

    def solved(
        self,
        *,
        sort_by: Literal["updated_at", "created_at"] | str | Enum | None = None,
        sort_order: Literal["asc", "desc"] | str | Enum | None = None,
        include: RequestsSideload | Iterable[RequestsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Request]:
        """Lists the calling end user's requests that are solved.

        Args:
            sort_by: Property to sort by. Known values: `updated_at`, `created_at`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: users, groups, organizations.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Request records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Allowed for end users.

        `GET /api/v2/requests/solved`
        """
        return self._run(
            self._SOLVED,
            sort_by=sort_by,
            sort_order=sort_order,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    _UPDATE: Method[Request] = Method(
        "requests.update",
        Form(
            Operation(
                "requests.update",
                "PUT",
                "/api/v2/requests/{request_id}",
                body=Body(
                    "record",
                    schema="Request",
                    key="request",
                    only=("comment", "solved", "additional_collaborators"),
                ),
                result=Result("one", schema="Request", key="request"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "request",
                    also_path="request_id",
                    accepts="Request",
                    required=True,
                ),
            ),
        ),
    )

    def update(self, api_objects: Request | RequestDict) -> Request:
        """Adds a comment to a request, solves it or adds people to copy. End users can change little else.
        A record without changes is read, and nothing is written.

        Args:
            api_objects: The Request: an object, or a mapping of its fields.

        Returns:
            The Request.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. It takes `comment`, `solved` and `additional_collaborators`,
        and nothing else.

        `PUT /api/v2/requests/{request_id}`
        """
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncRequestsApi(AsyncRequests, AsyncResource, sync_class=RequestsApi):
    """`RequestsApi` for the async client: calls are awaited, lists read with `async for`."""


class RequestsCommentsApi(Resource):
    """Lists the public comments of a request, for the end users who may see it.

    Reached as `client.requests.comments`.
    """

    _CALL: Method[Comment | BaseResultGenerator[Comment]] = Method(
        "requests.comments",
        Form(
            Operation(
                "requests.comments.show",
                "GET",
                "/api/v2/requests/{request_id}/comments/{ticket_comment_id}",
                result=Result("one", schema="Comment", key="comment"),
            ),
            (
                Argument("request_id", "path", "request_id", accepts="Request", required=True),
                Argument("id", "path", "ticket_comment_id", accepts="Comment", required=True),
            ),
            when="id",
        ),
        Form(
            Operation(
                "requests.comments.list",
                "GET",
                "/api/v2/requests/{request_id}/comments",
                query=(
                    Param("since"),
                    Param("role"),
                ),
                result=Result("list", schema="Comment", key="comments"),
                pages=("cursor", "offset"),
                sideloads=among(_SIDELOADS, RequestsByIdSideload),
            ),
            (
                Argument("request_id", "path", "request_id", accepts="Request", required=True),
                Argument("since", "query", "since"),
                Argument("role", "query", "role"),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

    def __call__(
        self,
        request_id: int | Request,
        *,
        since: str | None = None,
        role: Literal["agent", "end_user"] | str | Enum | None = None,
        include: RequestsByIdSideload | Iterable[RequestsByIdSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        id: int | Comment = LEFT_OUT,
    ) -> Comment | BaseResultGenerator[Comment]:
        """Lists the public comments of a request, for the end users who may see it.

        - `client.requests.comments(request_id)`: Lists the public comments of a request, for the end
          users who may see it. Also takes `since`, `role`, `include`, `page_size`, `cursor_pagination`,
          `per_page` and `page`.
          `GET /api/v2/requests/{request_id}/comments`
        - `client.requests.comments(request_id, id=…)`: Fetches one public comment of a request, for the
          end users who may see it.
          `GET /api/v2/requests/{request_id}/comments/{ticket_comment_id}`

        Args:
            request_id: Request to act on; the number of its ticket. Takes a Request or its id.
            since: Keeps only comments written after this time, in ISO 8601.
            role: Keeps only comments by agents, or by end users. Known values: `agent`, `end_user`.
            include: What to bring along in the same answer: users.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            id: Comment of the ticket to act on. Takes a Comment or its id.

        Returns:
            Comment records, fetched page by page as they are read.
            The Comment.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            request_id=request_id,
            since=since,
            role=role,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
            id=id,
        )


class AsyncRequestsCommentsApi(AsyncResource, sync_class=RequestsCommentsApi):
    """`RequestsCommentsApi` for the async client: calls are awaited, lists read with `async for`."""
