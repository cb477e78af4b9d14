"""What the control API answers, as types for its client."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class SeenRequest(TypedDict):
    """A request that the sandbox has answered."""

    number: int
    method: str
    path: str
    query: dict[str, list[str]]
    headers: dict[str, str]
    body: object
    operation: str | None
    status: int


class FaultRule(TypedDict):
    """A rule that makes requests fail."""

    id: int
    match: str
    kind: str
    status: int
    times: int | None
    after: int
    delay: float
    hits: int
    active: bool


class CallLimit(TypedDict):
    """A limit of some requests."""

    match: str
    total: int
    per: int
    name: str


class Limits(TypedDict):
    """The limit of the account in a minute, and those of single calls."""

    limit: int
    calls: list[CallLimit]


class StoredRecord(TypedDict):
    """A record, with what the store knows of it beside its fields."""

    kind: str
    key: str
    record: dict[str, object]
    parents: dict[str, str]
    deleted: bool


class Settings(TypedDict):
    """How the sandbox behaves."""

    subdomain: str
    base_url: str
    job_polls: int
    job_limit: int
    search_lag: float
    latency: float


class Tokens(TypedDict):
    """The tokens that are accepted, with the id of their user; any are when `any` is true."""

    any: bool
    tokens: dict[str, int | None]


class GrantedTokens(TypedDict):
    """OAuth tokens, as Zendesk answers them."""

    access_token: str
    token_type: str
    scope: str
    expires_in: float
    refresh_token: NotRequired[str]
    refresh_token_expires_in: NotRequired[float]


class WebhookCall(TypedDict):
    """A call that a webhook has made; bodies are texts, or objects with `base64`."""

    webhook_id: str
    invocation_id: str
    method: str
    url: str
    headers: dict[str, str]
    body: object
    event_type: str
    status: str
    reason: str
    status_code: int | None
    answer_headers: dict[str, str]
    answer: object


class Notification(TypedDict):
    """A mail that a trigger or an automation has sent."""

    channel: str
    ticket_id: int
    rule_id: int
    recipients: list[int]
    subject: str
    body: str


class RecordPage(TypedDict):
    """Some of the records of a kind, and how many there are."""

    count: int
    records: list[dict[str, object]]
