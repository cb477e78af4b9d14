"""The arguments of the constructors of `Zenpy` and `AsyncZenpy`, declared here as types.

Both constructors repeat them, so that editors show them. A test holds the constructors equal to these types: names,
order, types and defaults.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypedDict, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable
    from os import PathLike

    import httpx  # noqa: F401 - named in quotes below

    from zenpy.lib.account.definitions import AccountDefinitions
    from zenpy.lib.auth.credentials import PasswordTreatment
    from zenpy.lib.auth.grants import ClientCredentials, RefreshToken
    from zenpy.lib.auth.servers import BearerToken, ServerCredentials
    from zenpy.lib.content.codings import DecompressionLimits
    from zenpy.lib.http.hooks import OnRequest, OnResponse, OnWait
    from zenpy.lib.http.timeouts import Timeouts
    from zenpy.lib.shared.state import SharedLimitStore
    from zenpy.lib.zenpy2.requests_session import RequestsSession  # noqa: F401 - named in quotes below

#: The httpx client and the httpx transport that fit the client.
Session = TypeVar("Session")
Transport = TypeVar("Transport")


class Arguments(TypedDict, Generic[Session, Transport], total=False):
    """The arguments that both clients take."""

    domain: str | None
    subdomain: str | None
    email: str | None
    token: str | None
    oauth_token: str | None
    password: str | None
    session: Session | None
    anonymous: bool
    timeout: float | Timeouts | None
    ratelimit_budget: float | None
    proactive_ratelimit: int | None
    proactive_ratelimit_request_interval: float
    disable_cache: bool
    raise_on_ratelimit: bool
    password_treatment_level: PasswordTreatment
    transport: Transport | None
    base_url: str | None
    oauth: RefreshToken | ClientCredentials | None
    on_request: OnRequest | None
    on_response: OnResponse | None
    on_wait: OnWait | None
    max_retry_after: float
    download_hosts: Iterable[str] | None
    decompression: DecompressionLimits | None
    relations_by_page: bool
    definitions: AccountDefinitions | str | PathLike[str] | None
    sunshine_conversations: ServerCredentials | None
    chat_realtime: BearerToken | None
    shared: SharedLimitStore | None


class SyncArguments(Arguments["httpx.Client | RequestsSession", "httpx.BaseTransport"], total=False):
    """The arguments of `Zenpy`."""


class AsyncArguments(Arguments["httpx.AsyncClient", "httpx.AsyncBaseTransport"], total=False):
    """The arguments of `AsyncZenpy`."""
