# Generated from openapi/zendesk.openapi.json (openapi/spec/support/requests.yaml) by `make generate`. Do not edit.
"""Gives end users their own view of tickets: create requests, follow them, comment and search."""

from collections.abc import Coroutine, Iterable, Iterator
from enum import Enum
from typing import Literal, TypeAlias, overload

from zenpy.lib.api_objects.organizations import Organization
from zenpy.lib.api_objects.requests import Request
from zenpy.lib.api_objects.tickets import Comment
from zenpy.lib.many import Many
from zenpy.lib.mixins.not_offered import AsyncRequests, Requests
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Lazy, Resource
from zenpy.payloads import RequestDict

RequestsSideload: TypeAlias = Literal["users", "groups", "organizations"]
"""Values of `include=` in `client.requests()`."""
RequestsByIdSideload: TypeAlias = Literal["users"]
"""Values of `include=` in `client.requests(id=…)`."""

class RequestsApi(Requests, Resource):
    """Gives end users their own view of tickets: create requests, follow them, comment and search.

    Reached as `client.requests`.
    """

    comments: Lazy[RequestsCommentsApi]
    """Lists the public comments of a request, for the end users who may see it."""
    @overload
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
    ) -> BaseResultGenerator[Request]:
        """Lists the calling end user's own requests.

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

        `GET /api/v2/requests`
        """
    @overload
    def __call__(
        self,
        *,
        id: int | Request,
        include: RequestsByIdSideload | Iterable[RequestsByIdSideload] | None = None,
    ) -> Request:
        """Fetches one request that the calling end user made or may see.

        Args:
            id: Request to act on; the number of its ticket. Takes a Request or its id.
            include: What to bring along in the same answer: users.

        Returns:
            The Request.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Allowed for end users.

        `GET /api/v2/requests/{request_id}`
        """
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

class AsyncRequestsApi(AsyncRequests, AsyncResource):
    """Gives end users their own view of tickets: create requests, follow them, comment and search.

    Reached as `client.requests`.
    """

    comments: Lazy[AsyncRequestsCommentsApi]
    """Lists the public comments of a request, for the end users who may see it."""
    @overload
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
    ) -> AsyncResultGenerator[Request]:
        """Lists the calling end user's own requests.

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

        `GET /api/v2/requests`
        """
    @overload
    def __call__(
        self,
        *,
        id: int | Request,
        include: RequestsByIdSideload | Iterable[RequestsByIdSideload] | None = None,
    ) -> Coroutine[object, object, Request]:
        """Fetches one request that the calling end user made or may see.

        Args:
            id: Request to act on; the number of its ticket. Takes a Request or its id.
            include: What to bring along in the same answer: users.

        Returns:
            The Request.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Allowed for end users.

        `GET /api/v2/requests/{request_id}`
        """
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
    ) -> AsyncResultGenerator[Request]:
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
    def create(self, api_objects: Request | RequestDict) -> Coroutine[object, object, Request]:
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
    ) -> AsyncResultGenerator[Request]:
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
    ) -> AsyncResultGenerator[Request]:
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
    ) -> AsyncResultGenerator[Request]:
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
    def update(self, api_objects: Request | RequestDict) -> Coroutine[object, object, Request]:
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

class RequestsCommentsApi(Resource):
    """Lists the public comments of a request, for the end users who may see it.

    Reached as `client.requests.comments`.
    """
    @overload
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
    ) -> BaseResultGenerator[Comment]:
        """Lists the public comments of a request, for the end users who may see it.

        Args:
            request_id: Request to act on; the number of its ticket. Takes a Request or its id.
            since: Keeps only comments written after this time, in ISO 8601.
            role: Keeps only comments by agents, or by end users. Known values: `agent`, `end_user`.
            include: What to bring along in the same answer: users.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Comment records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/requests/{request_id}/comments`
        """
    @overload
    def __call__(self, request_id: int | Request, *, id: int | Comment) -> Comment:
        """Fetches one public comment of a request, for the end users who may see it.

        Args:
            request_id: Request to act on; the number of its ticket. Takes a Request or its id.
            id: Comment of the ticket to act on. Takes a Comment or its id.

        Returns:
            The Comment.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/requests/{request_id}/comments/{ticket_comment_id}`
        """

class AsyncRequestsCommentsApi(AsyncResource):
    """Lists the public comments of a request, for the end users who may see it.

    Reached as `client.requests.comments`.
    """
    @overload
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
    ) -> AsyncResultGenerator[Comment]:
        """Lists the public comments of a request, for the end users who may see it.

        Args:
            request_id: Request to act on; the number of its ticket. Takes a Request or its id.
            since: Keeps only comments written after this time, in ISO 8601.
            role: Keeps only comments by agents, or by end users. Known values: `agent`, `end_user`.
            include: What to bring along in the same answer: users.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Comment records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/requests/{request_id}/comments`
        """
    @overload
    def __call__(self, request_id: int | Request, *, id: int | Comment) -> Coroutine[object, object, Comment]:
        """Fetches one public comment of a request, for the end users who may see it.

        Args:
            request_id: Request to act on; the number of its ticket. Takes a Request or its id.
            id: Comment of the ticket to act on. Takes a Comment or its id.

        Returns:
            The Comment.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/requests/{request_id}/comments/{ticket_comment_id}`
        """
