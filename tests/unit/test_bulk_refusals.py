"""Which errors say that nothing of a call was done, and which would meet every later call as well."""

from __future__ import annotations

import pytest

from zenpy.lib import exception
from zenpy.lib.bulk.reconcile import is_lasting, is_surely_refused
from zenpy.lib.exception import NetworkError, ZenpyException


def network_error(sent: bool) -> NetworkError:
    error = NetworkError("no route")
    error.sent = sent
    return error


@pytest.mark.parametrize(
    ("error", "is_refused", "lasts"),
    [
        (network_error(sent=False), True, True),
        (network_error(sent=True), False, True),
        (exception.ServerError("bad gateway", status=502), False, False),
        (exception.MaintenanceError("later", status=503), True, True),
        (exception.DecodingError("no JSON"), False, False),
        (exception.EncodingError("no JSON"), True, False),
        (exception.ValidationError("blank", status=422), True, False),
        (exception.AuthenticationError("who?", status=401), True, True),
        (exception.PermissionDenied("no", status=403), True, True),
        (exception.InvalidEndpoint("what?", status=404), True, True),
        (exception.RateLimitError("too many", status=429), True, True),
        (exception.RatelimitBudgetExceeded("too many"), True, True),
        (ZenpyException("the client is closed"), True, True),
        (exception.WaitTimeout("too long"), False, False),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exception) else str(value),
)
def test_each_error_says_what_was_done_and_what_comes(
    error: ZenpyException, is_refused: bool, lasts: bool
) -> None:
    assert (is_surely_refused(error), is_lasting(error)) == (is_refused, lasts)
