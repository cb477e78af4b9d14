# Generated from openapi/zendesk.openapi.json (openapi/spec/support/access_logs.yaml) by `make generate`. Do not edit.
"""Lists what agents and admins have accessed in the account, for audits of privacy and security."""

from collections.abc import Awaitable
from datetime import datetime
from typing import Literal, overload, type_check_only

from zenpy.lib.api_objects.users import User
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import AccessLogDict, AccessLogGraphqlDict

@takes_its_fields
class AccessLog(BaseObject):
    """One request made by an agent or admin to the account, as recorded in the access log for security
    review.
    """

    authorization_type: str | None
    """How the request was authenticated, such as a browser session, a token or OAuth. Read-only."""
    bytes_sent: int | None
    """Size of the response sent back, in bytes. Read-only."""
    category: str | None
    """Group the request was sorted into by Zendesk, for instance by product area. Read-only."""
    client: str | None
    """Software that issued the request, as far as it could be told. Read-only."""
    graphql: Attribute[AccessLogGraphql | None, AccessLogGraphql | AccessLogGraphqlDict | None]
    """Query details when the request went to a GraphQL endpoint; null for other requests. Read-only."""
    id: str
    """Identifies the log entry; assigned by Zendesk. Read-only."""
    ip_address: str | None
    """Network address the request came from. Read-only."""
    method: Literal["GET", "POST", "PUT", "DELETE"] | str | None
    """HTTP verb of the logged request. Read-only."""
    referer: str | None
    """Page that led to the request, taken from the `Referer` header. Read-only."""
    status: int | None
    """HTTP status code the request was answered with. Read-only."""
    summary: str | None
    """Short readable account of what was accessed. Read-only."""
    timestamp: Attribute[str | None, str | datetime | None]
    """When the request was received. Read-only."""
    url: str
    """Address that was requested. Read-only."""
    user_id: int | None
    """Agent or admin who made the request. Read-only."""
    user: Attribute[User | None, User | int | None]
    """The User behind `user_id`. One call fetches it for all records of a page."""
    timestamp_datetime: Attribute[datetime | None, datetime | None]
    """`timestamp` as an aware datetime."""
    @overload
    def __init__(self, api: object = None, *, id: str | None = None) -> None:
        """Make an AccessLog from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> AccessLogAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> AccessLogDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AccessLogGraphql(BaseObject):
    """GraphQL part of an access log entry, describing which query or mutation was run."""

    operation_name: str | None
    """Name the client gave to the GraphQL operation."""
    operation_type: str | None
    """Kind of GraphQL operation, such as `query` or `mutation`."""
    query: str | None
    """Source text of the GraphQL document that was executed."""
    variables: str | None
    """Variables passed along with the operation, serialized as text."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        operation_name: str | None = None,
        operation_type: str | None = None,
        query: str | None = None,
        variables: str | None = None,
    ) -> None:
        """Make an AccessLogGraphql from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> AccessLogGraphqlDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class AccessLogAwaitable(AwaitableAttrs):
    """The relations of AccessLog as awaitables."""

    user: Awaitable[User | None]
    """The User behind `user_id`. One call fetches it for all records of a page."""
