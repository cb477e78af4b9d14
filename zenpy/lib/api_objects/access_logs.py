# Generated from openapi/zendesk.openapi.json (openapi/spec/support/access_logs.yaml) by `make generate`. Do not edit.
"""Lists what agents and admins have accessed in the account, for audits of privacy and security."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, Nested, Relation
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from typing import Literal

    from zenpy.lib.api_objects.users import User


class AccessLog(BaseObject):
    """One request made by an agent or admin to the account, as recorded in the access log for security
    review.

    Attributes:
        authorization_type: How the request was authenticated, such as a browser session, a token or
            OAuth. Read-only.
        bytes_sent: Size of the response sent back, in bytes. Read-only.
        category: Group the request was sorted into by Zendesk, for instance by product area.
            Read-only.
        client: Software that issued the request, as far as it could be told. Read-only.
        graphql: Query details when the request went to a GraphQL endpoint; null for other requests.
            Read-only.
        id: Identifies the log entry; assigned by Zendesk. Read-only.
        ip_address: Network address the request came from. Read-only.
        method: HTTP verb of the logged request. Read-only.
        referer: Page that led to the request, taken from the `Referer` header. Read-only.
        status: HTTP status code the request was answered with. Read-only.
        summary: Short readable account of what was accessed. Read-only.
        timestamp: When the request was received. Read-only.
        url: Address that was requested. Read-only.
        user_id: Agent or admin who made the request. Read-only.
        user: The User behind `user_id`. One call fetches it for all records of a page.
        timestamp_datetime: `timestamp` as an aware datetime.
    """

    _name = "access_log"
    _spec = "AccessLog"
    _shown = ("id", "summary", "status")
    _rules = WriteRules(
        read_only=(
            "authorization_type",
            "bytes_sent",
            "category",
            "client",
            "graphql",
            "id",
            "ip_address",
            "method",
            "referer",
            "status",
            "summary",
            "timestamp",
            "url",
            "user_id",
        )
    )

    authorization_type: str | None = None
    bytes_sent: int | None = None
    category: str | None = None
    client: str | None = None
    graphql: Nested[AccessLogGraphql] = Nested("AccessLogGraphql")
    id: str | None = None
    ip_address: str | None = None
    method: Literal["GET", "POST", "PUT", "DELETE"] | str | None = None
    referer: str | None = None
    status: int | None = None
    summary: str | None = None
    timestamp: str | None = None
    url: str | None = None
    user_id: int | None = None
    user: Relation[User] = Relation("user_id", "User")
    timestamp_datetime = Date("timestamp")


class AccessLogGraphql(BaseObject):
    """GraphQL part of an access log entry, describing which query or mutation was run.

    Attributes:
        operation_name: Name the client gave to the GraphQL operation.
        operation_type: Kind of GraphQL operation, such as `query` or `mutation`.
        query: Source text of the GraphQL document that was executed.
        variables: Variables passed along with the operation, serialized as text.
    """

    _name = "access_log_graphql"
    _spec = "AccessLogGraphql"
    _shown = ("operation_name", "operation_type", "query")

    operation_name: str | None = None
    operation_type: str | None = None
    query: str | None = None
    variables: str | None = None
