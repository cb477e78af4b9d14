# Generated from openapi/zendesk.openapi.json (openapi/spec/support/requests.yaml) by `make generate`. Do not edit.
"""Gives end users their own view of tickets: create requests, follow them, comment and search."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.absent import AsyncRequests, Requests
from zenpy.lib.operation import Argument, Body, Form, Method, Operation, Param, Result, Sideload
from zenpy.lib.resource import AsyncResource, Resource, Sub

if TYPE_CHECKING:
    from collections.abc import Awaitable, Iterable

    from zenpy.lib.api_objects.organizations import Organization
    from zenpy.lib.api_objects.requests import Request
    from zenpy.lib.api_objects.tickets import Comment
    from zenpy.lib.generator import AsyncResultGenerator, BaseResultGenerator
    from zenpy.payloads import RequestDict


RequestsSideload: TypeAlias = Literal["users", "groups", "organizations"]
RequestsByIdSideload: TypeAlias = Literal["users"]


class RequestsApi(Requests, Resource):
    """Gives end users their own view of tickets: create requests, follow them, comment and search.

    Reached as `client.requests`.
    """

    comments: Sub[RequestsCommentsApi] = Sub("requests", "RequestsCommentsApi")

    def __call__(
        self,
        *,
        id: int | Request | None = None,
        include: RequestsByIdSideload
        | Iterable[RequestsByIdSideload]
        | RequestsSideload
        | Iterable[RequestsSideload]
        | None = None,
        sort_by: Literal["updated_at", "created_at"] | str | None = None,
        sort_order: Literal["asc", "desc"] | str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> Request | BaseResultGenerator[Request]:
        """Lists the calling end user's own requests.

        - `client.requests(id=…)`: Fetches one request that the calling end user made or may see.
        - `client.requests()`: Lists the calling end user's own requests.

        Args:
            id: the Request or its id. Request to act on; the number of its ticket.
            include: what to bring along in the same answer: users.
            sort_by: Property to sort by.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            The Request.
            Request records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/requests/{request_id}`
        `GET /api/v2/requests`
        """
        return self._run(
            _CALL,
            id=id,
            include=include,
            sort_by=sort_by,
            sort_order=sort_order,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def ccd(
        self,
        *,
        sort_by: Literal["updated_at", "created_at"] | str | None = None,
        sort_order: Literal["asc", "desc"] | str | None = None,
        include: RequestsSideload | Iterable[RequestsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Request]:
        """Lists requests on which the calling end user is copied.

        Args:
            sort_by: Property to sort by.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: what to bring along in the same answer: users, groups, organizations.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Request records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `GET /api/v2/requests/ccd`
        """
        return self._run(
            _CCD,
            sort_by=sort_by,
            sort_order=sort_order,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def create(self, api_objects: Request | RequestDict) -> Request:
        """Files a request. End users file it as themselves; anonymous callers have to name the requester,
        where the account permits that.

        Args:
            api_objects: the Request: an object, or a mapping of its fields.

        Returns:
            The Request.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users and anonymous. Limited to 5 calls per hour (anonymous, trial account).

        `POST /api/v2/requests`
        """
        return self._run(_CREATE, api_objects=api_objects)

    def open(
        self,
        *,
        sort_by: Literal["updated_at", "created_at"] | str | None = None,
        sort_order: Literal["asc", "desc"] | str | None = None,
        include: RequestsSideload | Iterable[RequestsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Request]:
        """Lists the calling end user's requests that are not solved yet.

        Args:
            sort_by: Property to sort by.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: what to bring along in the same answer: users, groups, organizations.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Request records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `GET /api/v2/requests/open`
        """
        return self._run(
            _OPEN,
            sort_by=sort_by,
            sort_order=sort_order,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def search(
        self,
        query: str | None = None,
        *,
        organization_id: int | Organization | None = None,
        cc_id: bool | None = None,
        status: Iterable[str] | None = None,
        sort_by: Literal["updated_at", "created_at"] | str | None = None,
        sort_order: Literal["asc", "desc"] | str | None = None,
        include: RequestsSideload | Iterable[RequestsSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Request]:
        """Searches the requests that the calling end user may see. Answers page by offset.

        Args:
            query: Search expression or text to find records by.
            organization_id: the Organization or its id. Keeps only requests of this organization.
            cc_id: With `true`, keeps only requests on which the caller is copied in.
            status: Keeps only requests with one of these statuses.
            sort_by: Property to sort by.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: what to bring along in the same answer: users, groups, organizations.
            page_size: records per page.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Request records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `GET /api/v2/requests/search`
        """
        return self._run(
            _SEARCH,
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

    def solved(
        self,
        *,
        sort_by: Literal["updated_at", "created_at"] | str | None = None,
        sort_order: Literal["asc", "desc"] | str | None = None,
        include: RequestsSideload | Iterable[RequestsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Request]:
        """Lists the calling end user's requests that are solved.

        Args:
            sort_by: Property to sort by.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: what to bring along in the same answer: users, groups, organizations.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Request records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `GET /api/v2/requests/solved`
        """
        return self._run(
            _SOLVED,
            sort_by=sort_by,
            sort_order=sort_order,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def update(self, api_objects: Request | RequestDict) -> Request:
        """Adds a comment to a request, solves it or adds people to copy. End users can change little else.

        Args:
            api_objects: the Request: an object, or a mapping of its fields.

        Returns:
            The Request.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `PUT /api/v2/requests/{request_id}`
        """
        return self._run(_UPDATE, api_objects=api_objects)


class AsyncRequestsApi(AsyncRequests, AsyncResource):
    """Gives end users their own view of tickets: create requests, follow them, comment and search.

    Reached as `client.requests`.
    """

    comments: Sub[AsyncRequestsCommentsApi] = Sub("requests", "AsyncRequestsCommentsApi")

    def __call__(
        self,
        *,
        id: int | Request | None = None,
        include: RequestsByIdSideload
        | Iterable[RequestsByIdSideload]
        | RequestsSideload
        | Iterable[RequestsSideload]
        | None = None,
        sort_by: Literal["updated_at", "created_at"] | str | None = None,
        sort_order: Literal["asc", "desc"] | str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> Awaitable[Request] | AsyncResultGenerator[Request]:
        """Lists the calling end user's own requests.

        - `client.requests(id=…)`: Fetches one request that the calling end user made or may see.
        - `client.requests()`: Lists the calling end user's own requests.

        Args:
            id: the Request or its id. Request to act on; the number of its ticket.
            include: what to bring along in the same answer: users.
            sort_by: Property to sort by.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            To be awaited: the Request.
            Request records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/requests/{request_id}`
        `GET /api/v2/requests`
        """
        return self._run(
            _CALL,
            id=id,
            include=include,
            sort_by=sort_by,
            sort_order=sort_order,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def ccd(
        self,
        *,
        sort_by: Literal["updated_at", "created_at"] | str | None = None,
        sort_order: Literal["asc", "desc"] | str | None = None,
        include: RequestsSideload | Iterable[RequestsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Request]:
        """Lists requests on which the calling end user is copied.

        Args:
            sort_by: Property to sort by.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: what to bring along in the same answer: users, groups, organizations.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Request records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `GET /api/v2/requests/ccd`
        """
        return self._run(
            _CCD,
            sort_by=sort_by,
            sort_order=sort_order,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def create(self, api_objects: Request | RequestDict) -> Awaitable[Request]:
        """Files a request. End users file it as themselves; anonymous callers have to name the requester,
        where the account permits that.

        Args:
            api_objects: the Request: an object, or a mapping of its fields.

        Returns:
            To be awaited: the Request.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users and anonymous. Limited to 5 calls per hour (anonymous, trial account).

        `POST /api/v2/requests`
        """
        return self._run(_CREATE, api_objects=api_objects)

    def open(
        self,
        *,
        sort_by: Literal["updated_at", "created_at"] | str | None = None,
        sort_order: Literal["asc", "desc"] | str | None = None,
        include: RequestsSideload | Iterable[RequestsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Request]:
        """Lists the calling end user's requests that are not solved yet.

        Args:
            sort_by: Property to sort by.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: what to bring along in the same answer: users, groups, organizations.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Request records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `GET /api/v2/requests/open`
        """
        return self._run(
            _OPEN,
            sort_by=sort_by,
            sort_order=sort_order,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def search(
        self,
        query: str | None = None,
        *,
        organization_id: int | Organization | None = None,
        cc_id: bool | None = None,
        status: Iterable[str] | None = None,
        sort_by: Literal["updated_at", "created_at"] | str | None = None,
        sort_order: Literal["asc", "desc"] | str | None = None,
        include: RequestsSideload | Iterable[RequestsSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Request]:
        """Searches the requests that the calling end user may see. Answers page by offset.

        Args:
            query: Search expression or text to find records by.
            organization_id: the Organization or its id. Keeps only requests of this organization.
            cc_id: With `true`, keeps only requests on which the caller is copied in.
            status: Keeps only requests with one of these statuses.
            sort_by: Property to sort by.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: what to bring along in the same answer: users, groups, organizations.
            page_size: records per page.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Request records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `GET /api/v2/requests/search`
        """
        return self._run(
            _SEARCH,
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

    def solved(
        self,
        *,
        sort_by: Literal["updated_at", "created_at"] | str | None = None,
        sort_order: Literal["asc", "desc"] | str | None = None,
        include: RequestsSideload | Iterable[RequestsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Request]:
        """Lists the calling end user's requests that are solved.

        Args:
            sort_by: Property to sort by.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: what to bring along in the same answer: users, groups, organizations.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Request records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `GET /api/v2/requests/solved`
        """
        return self._run(
            _SOLVED,
            sort_by=sort_by,
            sort_order=sort_order,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def update(self, api_objects: Request | RequestDict) -> Awaitable[Request]:
        """Adds a comment to a request, solves it or adds people to copy. End users can change little else.

        Args:
            api_objects: the Request: an object, or a mapping of its fields.

        Returns:
            To be awaited: the Request.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `PUT /api/v2/requests/{request_id}`
        """
        return self._run(_UPDATE, api_objects=api_objects)


class RequestsCommentsApi(Resource):
    """The comments of `client.requests`.

    Reached as `client.requests.comments`.
    """

    def __call__(
        self,
        request_id: int | Request,
        *,
        id: int | Comment | None = None,
        since: str | None = None,
        role: Literal["agent", "end_user"] | str | None = None,
        include: RequestsByIdSideload | Iterable[RequestsByIdSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> Comment | BaseResultGenerator[Comment]:
        """Lists the public comments of a request, for the end users who may see it.

        - `client.requests.comments(request_id, id=…)`: Fetches one public comment of a request, for the
        end users who may see it.
        - `client.requests.comments(request_id)`: Lists the public comments of a request, for the end
        users who may see it.

        Args:
            request_id: the Request or its id. Request to act on; the number of its ticket.
            id: the Comment or its id. Comment of the ticket to act on.
            since: Keeps only items after this time, in ISO 8601.
            role: Keeps only users with this role.
            include: what to bring along in the same answer: users.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            The Comment.
            Comment records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/requests/{request_id}/comments/{ticket_comment_id}`
        `GET /api/v2/requests/{request_id}/comments`
        """
        return self._run(
            _COMMENTS_CALL,
            request_id=request_id,
            id=id,
            since=since,
            role=role,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )


class AsyncRequestsCommentsApi(AsyncResource):
    """The comments of `client.requests`.

    Reached as `client.requests.comments`.
    """

    def __call__(
        self,
        request_id: int | Request,
        *,
        id: int | Comment | None = None,
        since: str | None = None,
        role: Literal["agent", "end_user"] | str | None = None,
        include: RequestsByIdSideload | Iterable[RequestsByIdSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> Awaitable[Comment] | AsyncResultGenerator[Comment]:
        """Lists the public comments of a request, for the end users who may see it.

        - `client.requests.comments(request_id, id=…)`: Fetches one public comment of a request, for the
        end users who may see it.
        - `client.requests.comments(request_id)`: Lists the public comments of a request, for the end
        users who may see it.

        Args:
            request_id: the Request or its id. Request to act on; the number of its ticket.
            id: the Comment or its id. Comment of the ticket to act on.
            since: Keeps only items after this time, in ISO 8601.
            role: Keeps only users with this role.
            include: what to bring along in the same answer: users.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            To be awaited: the Comment.
            Comment records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/requests/{request_id}/comments/{ticket_comment_id}`
        `GET /api/v2/requests/{request_id}/comments`
        """
        return self._run(
            _COMMENTS_CALL,
            request_id=request_id,
            id=id,
            since=since,
            role=role,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )


# -- what the calls send and what they answer

_REQUESTS_SIDELOADS = {
    "users": Sideload("users", "User"),
    "groups": Sideload("groups", "Group"),
    "organizations": Sideload("organizations", "Organization"),
}
_REQUESTS_BY_ID_SIDELOADS = {
    "users": Sideload("users", "User"),
}
_CALL: Method[Request | BaseResultGenerator[Request]] = Method(
    "requests",
    Form(
        Operation(
            "requests.show",
            "GET",
            "/api/v2/requests/{request_id}",
            result=Result("one", schema="Request", key="request"),
            sideloads=_REQUESTS_BY_ID_SIDELOADS,
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
            sideloads=_REQUESTS_SIDELOADS,
        ),
        (
            Argument("sort_by", "query", "sort_by"),
            Argument("sort_order", "query", "sort_order"),
            Argument("include", "query", "include", many=True),
        ),
    ),
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
            sideloads=_REQUESTS_SIDELOADS,
        ),
        (
            Argument("sort_by", "query", "sort_by"),
            Argument("sort_order", "query", "sort_order"),
            Argument("include", "query", "include", many=True),
        ),
    ),
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
        ),
        (Argument("api_objects", "record", "request", accepts="Request", required=True),),
    ),
)
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
            sideloads=_REQUESTS_SIDELOADS,
        ),
        (
            Argument("sort_by", "query", "sort_by"),
            Argument("sort_order", "query", "sort_order"),
            Argument("include", "query", "include", many=True),
        ),
    ),
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
            sideloads=_REQUESTS_SIDELOADS,
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
            sideloads=_REQUESTS_SIDELOADS,
        ),
        (
            Argument("sort_by", "query", "sort_by"),
            Argument("sort_order", "query", "sort_order"),
            Argument("include", "query", "include", many=True),
        ),
    ),
)
_UPDATE: Method[Request] = Method(
    "requests.update",
    Form(
        Operation(
            "requests.update",
            "PUT",
            "/api/v2/requests/{request_id}",
            body=Body("record", schema="Request", key="request"),
            result=Result("one", schema="Request", key="request"),
        ),
        (
            Argument(
                "api_objects", "record", "request", also_path="request_id", accepts="Request", required=True
            ),
        ),
    ),
)
_COMMENTS_CALL: Method[Comment | BaseResultGenerator[Comment]] = Method(
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
            sideloads=_REQUESTS_BY_ID_SIDELOADS,
        ),
        (
            Argument("request_id", "path", "request_id", accepts="Request", required=True),
            Argument("since", "query", "since"),
            Argument("role", "query", "role"),
            Argument("include", "query", "include", many=True),
        ),
    ),
)
