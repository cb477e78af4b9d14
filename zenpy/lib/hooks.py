"""The public path of the events that a client reports to its hooks and its logger."""

from zenpy.lib.http.hooks import (
    LOGGER,
    Event,
    Hooks,
    OnRequest,
    OnResponse,
    OnWait,
    RequestSent,
    ResponseReceived,
    Wait,
)
from zenpy.lib.http.limit_headers import Limit

__all__ = [
    "LOGGER",
    "Event",
    "Hooks",
    "Limit",
    "OnRequest",
    "OnResponse",
    "OnWait",
    "RequestSent",
    "ResponseReceived",
    "Wait",
]
