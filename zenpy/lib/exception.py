"""Everything that can go wrong, one class for each meaning.

    ZenpyException
    ├── APIException                     Zendesk answered, and not with success
    │   ├── AuthenticationError          401: nobody is known by these credentials
    │   ├── PermissionDenied             403: known, but not allowed (or a scope is missing)
    │   ├── RecordNotFoundException      404: no such record
    │   ├── InvalidEndpoint              404: the plan lacks the feature, or the path is wrong
    │   ├── ConflictError                409: somebody else changed the record meanwhile
    │   ├── ValidationError              400, 422: fields are not acceptable
    │   ├── SearchResponseLimitExceeded  422: a search goes beyond its first 1,000 results
    │   ├── TooManyValuesException       more values than one call takes
    │   ├── JobLimitExceeded             429: as many background jobs as allowed are waiting already
    │   ├── ServerError                  5xx
    │   │   └── MaintenanceError         503 without Retry-After
    │   └── DecodingError                success, but the body is not what was promised
    ├── RateLimitError                   429, and the client was told not to wait
    ├── RatelimitBudgetExceeded          waiting longer would spend more than the budget
    ├── PaginationError                  a listing would loop, leave the account, or go too deep
    ├── NetworkError                     no answer came
    │   └── NetworkTimeout               it did not come in time
    ├── ConfigurationError               the client cannot be built like this
    └── ZenpyCacheException              a cache cannot be built or found

Each tells `status`, `request_id`, the fields' `errors` and the `response`, where there is one. None holds credentials.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import httpx


class FieldError(NamedTuple):
    """What is wrong with one field: a text for people and a code for programs."""

    description: str
    error: str | None = None


class ZenpyException(Exception):
    """The root of all errors of this package.

    Args:
        message: what went wrong and what to do.
        response: the answer, where there is one.
        status: its HTTP status.
        request_id: Zendesk's name for the request; support asks for it.
        errors: what is wrong with which field.
    """

    def __init__(
        self,
        message: object = "",
        *,
        response: httpx.Response | None = None,
        status: int | None = None,
        request_id: str | None = None,
        errors: Mapping[str, list[FieldError]] | None = None,
    ) -> None:
        super().__init__(message)
        self.message = str(message)
        self.response = response
        self.status = status if status is not None else getattr(response, "status_code", None)
        self.request_id = request_id
        self.errors: dict[str, list[FieldError]] = dict(errors or {})

    def __reduce__(self) -> tuple[object, ...]:
        """Pickles hold what was said, never the response, whose request carries credentials."""
        return _revive, (type(self), self.message, {**self.__dict__, "response": None})


def _revive(kind: type[ZenpyException], message: str, state: dict[str, object]) -> ZenpyException:
    error = kind(message)
    error.__dict__.update(state)
    return error


class APIException(ZenpyException):
    """Zendesk answered, and not with success."""


class AuthenticationError(APIException):
    """Nobody is known by these credentials (401)."""


class PermissionDenied(APIException):
    """The caller is known but not allowed to do this, or the token lacks a scope (403)."""


class RecordNotFoundException(APIException):
    """There is no such record (404)."""


class InvalidEndpoint(APIException):
    """The account's plan lacks the feature, or the path is wrong (404 InvalidEndpoint)."""


class ConflictError(APIException):
    """The record was changed by somebody else meanwhile (409)."""


class ValidationError(APIException):
    """Zendesk does not accept what was sent (400, 422); `errors` tells which fields."""


class SearchResponseLimitExceeded(APIException):
    """A search goes beyond its first 1,000 results; use `client.search_export` for all of them."""


class TooManyValuesException(APIException):
    """More values than one call takes; raised before anything is sent where the limit is known."""


class JobLimitExceeded(APIException):
    """As many background jobs as allowed are queued or running (429 TooManyJobs); `job_ids` tells which."""

    job_ids: tuple[str, ...] = ()


class ServerError(APIException):
    """Zendesk failed (5xx); the request may be repeated later."""


class MaintenanceError(ServerError):
    """Zendesk is down for maintenance (503 without Retry-After)."""


class DecodingError(APIException):
    """The call succeeded, but its body is not what was promised."""


class _Limit(ZenpyException):
    """A limit was met; `retry_after` is how many seconds to wait."""

    def __init__(
        self, message: object = "", retry_after: float | None = None, response: httpx.Response | None = None
    ) -> None:
        super().__init__(message, response=response)
        self.retry_after = retry_after


class RateLimitError(_Limit):
    """The rate limit is reached and the client was told not to wait (`raise_on_ratelimit`)."""


class RatelimitBudgetExceeded(_Limit):
    """Waiting for the rate limit would take longer than `ratelimit_budget` allows."""


class PaginationError(ZenpyException):
    """A listing would loop, leave the account, or go deeper than its pagination allows."""


class NetworkError(ZenpyException):
    """No answer came."""


class NetworkTimeout(NetworkError):
    """No answer came in time."""


class ConfigurationError(ZenpyException):
    """The client cannot be built like this."""


class ZenpyCacheException(ZenpyException):
    """A cache cannot be built, changed or found like this."""
