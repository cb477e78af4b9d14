"""The clients of Zendesk: `Zenpy` and `AsyncZenpy`, with their constructors. What they do with a call is in their bases."""

from __future__ import annotations

import os
from collections.abc import Iterable
from os import PathLike
from typing import TYPE_CHECKING, Self, Unpack, cast, overload

from zenpy.lib.account.definitions import AccountDefinitions
from zenpy.lib.api import AsyncResources, Resources
from zenpy.lib.auth.credentials import PasswordTreatment
from zenpy.lib.auth.grants import ClientCredentials, RefreshToken
from zenpy.lib.auth.servers import BearerToken, ServerCredentials
from zenpy.lib.client.any_request import Answer as Answer  # what `request` gives, for annotations
from zenpy.lib.client.constructor_arguments import AsyncArguments, SyncArguments
from zenpy.lib.client.environment import add_environment
from zenpy.lib.client.profile import add_profile
from zenpy.lib.client.request_calls import AnyRequests, AsyncAnyRequests
from zenpy.lib.client.runners import AsyncRunner, SyncRunner
from zenpy.lib.client.settings import read_settings
from zenpy.lib.client.zenpy2_calls import Zenpy2Calls
from zenpy.lib.content.codings import DecompressionLimits
from zenpy.lib.http.governor import MAX_RETRY_AFTER
from zenpy.lib.http.hooks import OnRequest, OnResponse, OnWait
from zenpy.lib.http.timeouts import Timeouts
from zenpy.lib.mixins.account_definitions import AccountReader, AsyncAccountReader
from zenpy.lib.mixins.custom_object_records import AsyncObjectRecords, BaseObjects, ObjectRecords

if TYPE_CHECKING:
    import httpx
    from zenpy_account import AsyncCustomObjects, CustomObjects

    from zenpy.lib.shared.state import SharedLimitStore
    from zenpy.lib.zenpy2.requests_session import RequestsSession


class Zenpy(SyncRunner, AnyRequests, Zenpy2Calls, Resources):
    """A client of one Zendesk account. Use it as a context manager, or `close()` it.

    Args:
        domain: the domain of the account, if it is not `zendesk.com`.
        subdomain: `acme` for `https://acme.zendesk.com`; the whole host, or an address of the account, is understood, too.
        email: the email address of the user that the API token or the password belongs to.
        token: an API token; API tokens stop working on 30 April 2027.
        oauth_token: an OAuth access token. The client does not renew it; `oauth` does.
        password: refused by Zendesk since 2026; see `password_treatment_level`.
        session: an `httpx.Client` of your own, which stays open when this client is closed. Programs for zenpy 2 may give the
            `requests.Session` that they have.
        anonymous: make calls without signing in.
        timeout: seconds to wait for a connection and for each part of an answer (default 60), or `Timeouts(connect=5,
            read=30, total=120)` to set each of them, and the longest time for a whole request.
        ratelimit_budget: how many seconds all calls of this client together may wait because Zendesk asks for it: for rate
            limits, and for the `Retry-After` of a 503. If a wait would exceed what is left, the call raises
            RatelimitBudgetExceeded. Other waits after failures do not count. None means no limit.
        proactive_ratelimit: how many of the requests that the account has per minute to leave to other programs. When fewer
            are left, this client waits `proactive_ratelimit_request_interval` seconds between two requests.
        proactive_ratelimit_request_interval: the seconds between two requests that `proactive_ratelimit` slows down.
        disable_cache: start with the caches switched off.
        raise_on_ratelimit: raise RateLimitError at once instead of waiting.
        password_treatment_level: `error` (default), `warning` or `silent`, for accounts where a password still works.
        transport: an `httpx.BaseTransport`, such as the sandbox's.
        base_url: the whole origin instead of subdomain and domain, such as `http://127.0.0.1:8000`. Without it, the environment
            variables ZENPY_FORCE_NETLOC (`127.0.0.1:8000`) and ZENPY_FORCE_SCHEME replace host and scheme.
        oauth: how to get access tokens and renew them: `RefreshToken` or `ClientCredentials` of `zenpy.oauth`.
        on_request, on_response, on_wait: called with a `RequestSent`, `ResponseReceived` or `Wait` (`zenpy.lib.hooks`)
            before each request, after each answer or failure, and before each pause; what they raise reaches the caller.
        max_retry_after: how many seconds one request waits at most because Zendesk asks for it (`Retry-After`, the end of a
            limit), its repetitions together. A longer wait raises RateLimitError, or ServerError after a 503.
        download_hosts: the hosts that attachments may be downloaded from, beside the account: names such as
            `files.example.com`, `*.example.com` for all below, `*` for all. By default every host but those inside private
            networks, which are allowed if the account is inside one itself.
        decompression: how large compressed answers may become: `DecompressionLimits` of `zenpy.lib.content`.
        relations_by_page: whether the first `ticket.requester` of a page fetches the users of the whole page, in one call for
            each hundred. With False each record fetches its own, which takes as many calls as there are records.
        definitions: what the account has defined for itself, so that `ticket.custom` needs no calls: the path of a file that
            `zenpy types pull` has written, or the `AccountDefinitions`. By default `client.definitions` fetches them.
        sunshine_conversations: the credentials of `client.sunshine_conversations`, which does not take those of the account:
            an `ApiKey`, a `SignedToken` or a `BearerToken` of `zenpy.credentials`.
        chat_realtime: the credentials of `client.chats.realtime`, which has a host of its own: a `BearerToken` with an access
            token that the OAuth of Chat has given.
        shared: what this client shares with other workers of the account, on this machine or on others: a `RedisStore` of
            `zenpy.shared`. Together they keep the limits of the account.

    Raises:
        ConfigurationError: the account or the way to sign in is missing or contradictory.
    """

    definitions: AccountReader
    """What the account has defined for itself: its fields, forms, statuses, custom objects."""

    @overload  # a dict of texts: Zenpy(**settings)
    def __init__(
        self,
        domain: str | None = "zendesk.com",
        subdomain: str | None = None,
        email: str | None = None,
        token: str | None = None,
        oauth_token: str | None = None,
        password: str | None = None,
        *,
        base_url: str | None = None,
    ) -> None: ...

    @overload
    def __init__(
        self,
        domain: str | None = "zendesk.com",
        subdomain: str | None = None,
        email: str | None = None,
        token: str | None = None,
        oauth_token: str | None = None,
        password: str | None = None,
        session: httpx.Client | RequestsSession | None = None,
        anonymous: bool = False,
        timeout: float | Timeouts | None = None,
        ratelimit_budget: float | None = None,
        proactive_ratelimit: int | None = None,
        proactive_ratelimit_request_interval: float = 10,
        disable_cache: bool = False,
        raise_on_ratelimit: bool = False,
        password_treatment_level: PasswordTreatment = "error",
        *,
        transport: httpx.BaseTransport | None = None,
        base_url: str | None = None,
        oauth: RefreshToken | ClientCredentials | None = None,
        on_request: OnRequest | None = None,
        on_response: OnResponse | None = None,
        on_wait: OnWait | None = None,
        max_retry_after: float = MAX_RETRY_AFTER,
        download_hosts: Iterable[str] | None = None,
        decompression: DecompressionLimits | None = None,
        relations_by_page: bool = True,
        definitions: AccountDefinitions | str | PathLike[str] | None = None,
        sunshine_conversations: ServerCredentials | None = None,
        chat_realtime: BearerToken | None = None,
        shared: SharedLimitStore | None = None,
    ) -> None: ...

    def __init__(
        self,
        domain: str | None = "zendesk.com",
        subdomain: str | None = None,
        email: str | None = None,
        token: str | None = None,
        oauth_token: str | None = None,
        password: str | None = None,
        session: httpx.Client | RequestsSession | None = None,
        anonymous: bool = False,
        timeout: float | Timeouts | None = None,
        ratelimit_budget: float | None = None,
        proactive_ratelimit: int | None = None,
        proactive_ratelimit_request_interval: float = 10,
        disable_cache: bool = False,
        raise_on_ratelimit: bool = False,
        password_treatment_level: PasswordTreatment = "error",
        *,
        transport: httpx.BaseTransport | None = None,
        base_url: str | None = None,
        oauth: RefreshToken | ClientCredentials | None = None,
        on_request: OnRequest | None = None,
        on_response: OnResponse | None = None,
        on_wait: OnWait | None = None,
        max_retry_after: float = MAX_RETRY_AFTER,
        download_hosts: Iterable[str] | None = None,
        decompression: DecompressionLimits | None = None,
        relations_by_page: bool = True,
        definitions: AccountDefinitions | str | PathLike[str] | None = None,
        sunshine_conversations: ServerCredentials | None = None,
        chat_realtime: BearerToken | None = None,
        shared: SharedLimitStore | None = None,
    ) -> None:
        # locals() has every parameter by its name, so that the list is not written a second time
        settings = read_settings(cast("SyncArguments", locals()), self.is_async)
        super().__init__(settings, timeout, session, transport)
        self.definitions = AccountReader(self, definitions)

    @property
    def objects(self) -> CustomObjects:
        """The records of custom objects, each object by its key: `client.objects.order.create(...)`.

        `zenpy types pull` gives each object of your account its own types.
        """
        return cast("CustomObjects", BaseObjects(self, ObjectRecords))

    @classmethod
    def from_profile(cls, name: str, **arguments: Unpack[SyncArguments]) -> Self:
        """A client that signs in with a profile, which `zenpy login` has made.

        Tokens that are renewed are kept in the profile, so that other programs find them there.

        Args:
            name: the name of the profile; `zenpy profiles` lists them.
            arguments: those of the constructor, but for the account and the way to sign in.

        Raises:
            ConfigurationError: there is no such profile, or it has lost its secrets; the message says what to do.
        """
        return cls(**add_profile(arguments, name))

    @classmethod
    def from_env(cls, **arguments: Unpack[SyncArguments]) -> Self:
        """A client from environment variables; arguments (those of the constructor) override them.

        The account is in ZENDESK_SUBDOMAIN or ZENDESK_BASE_URL. The way to sign in is one of three:

        - ZENDESK_CLIENT_ID with ZENDESK_CLIENT_SECRET; for a refresh token also ZENDESK_TOKEN_FILE and, for the first
          time, ZENDESK_REFRESH_TOKEN.
        - ZENDESK_OAUTH_TOKEN.
        - ZENDESK_EMAIL with ZENDESK_TOKEN.

        Sunshine Conversations has a key of its own, ZENDESK_SUNSHINE_KEY_ID with ZENDESK_SUNSHINE_KEY_SECRET, and the live
        figures of Chat a token, ZENDESK_CHAT_TOKEN. ZENDESK_SHARED_URL is the address of a Valkey or Redis server over which
        workers keep the limits of the account together; see `zenpy.shared`.

        Raises:
            ConfigurationError: a variable is missing, or several ways to sign in are set; the message names them.
        """
        return cls(**add_environment(arguments, os.environ))


class AsyncZenpy(AsyncRunner, AsyncAnyRequests, Zenpy2Calls, AsyncResources):
    """The async client of one Zendesk account: the same calls, awaited; lists are read with `async for`.

    It takes the arguments of `Zenpy`, with an `httpx.AsyncClient` as session and an `httpx.AsyncBaseTransport`.
    Relations are read with `await record.awaitable_attrs.assignee`.

    Raises:
        ConfigurationError: the account or the way to sign in is missing or contradictory.
    """

    definitions: AsyncAccountReader
    """What the account has defined for itself: its fields, forms, statuses, custom objects."""

    @overload  # a dict of texts: Zenpy(**settings)
    def __init__(
        self,
        domain: str | None = "zendesk.com",
        subdomain: str | None = None,
        email: str | None = None,
        token: str | None = None,
        oauth_token: str | None = None,
        password: str | None = None,
        *,
        base_url: str | None = None,
    ) -> None: ...

    @overload
    def __init__(
        self,
        domain: str | None = "zendesk.com",
        subdomain: str | None = None,
        email: str | None = None,
        token: str | None = None,
        oauth_token: str | None = None,
        password: str | None = None,
        session: httpx.AsyncClient | None = None,
        anonymous: bool = False,
        timeout: float | Timeouts | None = None,
        ratelimit_budget: float | None = None,
        proactive_ratelimit: int | None = None,
        proactive_ratelimit_request_interval: float = 10,
        disable_cache: bool = False,
        raise_on_ratelimit: bool = False,
        password_treatment_level: PasswordTreatment = "error",
        *,
        transport: httpx.AsyncBaseTransport | None = None,
        base_url: str | None = None,
        oauth: RefreshToken | ClientCredentials | None = None,
        on_request: OnRequest | None = None,
        on_response: OnResponse | None = None,
        on_wait: OnWait | None = None,
        max_retry_after: float = MAX_RETRY_AFTER,
        download_hosts: Iterable[str] | None = None,
        decompression: DecompressionLimits | None = None,
        relations_by_page: bool = True,
        definitions: AccountDefinitions | str | PathLike[str] | None = None,
        sunshine_conversations: ServerCredentials | None = None,
        chat_realtime: BearerToken | None = None,
        shared: SharedLimitStore | None = None,
    ) -> None: ...

    def __init__(
        self,
        domain: str | None = "zendesk.com",
        subdomain: str | None = None,
        email: str | None = None,
        token: str | None = None,
        oauth_token: str | None = None,
        password: str | None = None,
        session: httpx.AsyncClient | None = None,
        anonymous: bool = False,
        timeout: float | Timeouts | None = None,
        ratelimit_budget: float | None = None,
        proactive_ratelimit: int | None = None,
        proactive_ratelimit_request_interval: float = 10,
        disable_cache: bool = False,
        raise_on_ratelimit: bool = False,
        password_treatment_level: PasswordTreatment = "error",
        *,
        transport: httpx.AsyncBaseTransport | None = None,
        base_url: str | None = None,
        oauth: RefreshToken | ClientCredentials | None = None,
        on_request: OnRequest | None = None,
        on_response: OnResponse | None = None,
        on_wait: OnWait | None = None,
        max_retry_after: float = MAX_RETRY_AFTER,
        download_hosts: Iterable[str] | None = None,
        decompression: DecompressionLimits | None = None,
        relations_by_page: bool = True,
        definitions: AccountDefinitions | str | PathLike[str] | None = None,
        sunshine_conversations: ServerCredentials | None = None,
        chat_realtime: BearerToken | None = None,
        shared: SharedLimitStore | None = None,
    ) -> None:
        # locals() has every parameter by its name, so that the list is not written a second time
        settings = read_settings(cast("AsyncArguments", locals()), self.is_async)
        super().__init__(settings, timeout, session, transport)
        self.definitions = AsyncAccountReader(self, definitions)

    @property
    def objects(self) -> AsyncCustomObjects:
        """The records of custom objects, each object by its key: `await client.objects.order.create(...)`.

        `zenpy types pull` gives each object of your account its own types.
        """
        return cast("AsyncCustomObjects", BaseObjects(self, AsyncObjectRecords))

    @classmethod
    def from_profile(cls, name: str, **arguments: Unpack[AsyncArguments]) -> Self:
        """A client that signs in with a profile, which `zenpy login` has made.

        Tokens that are renewed are kept in the profile, so that other programs find them there.

        Args:
            name: the name of the profile; `zenpy profiles` lists them.
            arguments: those of the constructor, but for the account and the way to sign in.

        Raises:
            ConfigurationError: there is no such profile, or it has lost its secrets; the message says what to do.
        """
        return cls(**add_profile(arguments, name))

    @classmethod
    def from_env(cls, **arguments: Unpack[AsyncArguments]) -> Self:
        """A client from environment variables; arguments (those of the constructor) override them.

        The account is in ZENDESK_SUBDOMAIN or ZENDESK_BASE_URL. The way to sign in is one of three:

        - ZENDESK_CLIENT_ID with ZENDESK_CLIENT_SECRET; for a refresh token also ZENDESK_TOKEN_FILE and, for the first
          time, ZENDESK_REFRESH_TOKEN.
        - ZENDESK_OAUTH_TOKEN.
        - ZENDESK_EMAIL with ZENDESK_TOKEN.

        Sunshine Conversations has a key of its own, ZENDESK_SUNSHINE_KEY_ID with ZENDESK_SUNSHINE_KEY_SECRET, and the live
        figures of Chat a token, ZENDESK_CHAT_TOKEN. ZENDESK_SHARED_URL is the address of a Valkey or Redis server over which
        workers keep the limits of the account together; see `zenpy.shared`.

        Raises:
            ConfigurationError: a variable is missing, or several ways to sign in are set; the message names them.
        """
        return cls(**add_environment(arguments, os.environ))
