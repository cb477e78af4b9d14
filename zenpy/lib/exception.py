"""All errors and warnings of this package, the errors in one tree, so that a program can catch as many or as few as it wants.

    ZenpyException
    ├── APIException                      Zendesk refused a call, or its answer is not usable
    │   ├── AuthenticationError           401: the credentials are missing, wrong or expired
    │   ├── PermissionDenied              403: signed in, but not allowed
    │   ├── RecordNotFoundException       404: the record does not exist
    │   ├── InvalidEndpoint               404: the account's plan does not have this call, or the account does not exist
    │   ├── ConflictError                 409: the record has changed since it was read, or it exists already
    │   │   └── IdempotencyConflict       400: the idempotency key was used with another body before
    │   ├── ValidationError               400, 422: fields have invalid values; `errors` tells which
    │   ├── SearchResponseLimitExceeded   422: a search was paged past its first 1,000 results
    │   ├── TooManyValuesException        more records than one call may carry; usually nothing was sent
    │   ├── JobLimitExceeded              429 TooManyJobs: too many bulk jobs at once
    │   ├── ServerError                   5xx
    │   │   └── MaintenanceError          503 without Retry-After
    │   └── DecodingError                 the call succeeded, but its answer is not JSON, is empty or is incomplete
    ├── RateLimitError                    429, if the client does not wait for limits, or not for so long
    ├── RatelimitBudgetExceeded           the wait would exceed what is left of the client's budget
    ├── NetworkError                      no answer came, or a redirect could not be followed
    │   ├── NetworkTimeout                no answer came in time
    │   │   ├── DeadlineExceeded          a call, or reading a listing, would take longer than it may
    │   │   └── PoolTimeout               all connections of the client stayed in use
    │   └── SharedStoreError              the store that workers share gave no answer
    ├── DecompressionLimitExceeded        an answer decompresses to more than the client allows
    ├── DownloadRefused                   a download leads to a host that the client does not allow
    ├── PaginationError                   a listing cannot continue: a missing or foreign next page, a loop, ...
    ├── WaitTimeout                       a job, or the renewal of tokens by another process, took too long
    ├── JobFailed                         a background job failed as a whole
    ├── BulkError                         a bulk call did not write all records; `outcomes` has the results
    │   ├── BulkFailure                   records were not written
    │   └── BulkStopped                   the call could not continue
    │       └── BulkInDoubt               it is unknown whether some records were written
    ├── CheckpointError                   a checkpoint belongs to another call, or two calls use it at the same time
    ├── ConfigurationError                a client cannot be built from these arguments
    ├── EncodingError (TypeError)         a value cannot be sent
    ├── WebhookError                      a request does not come from Zendesk, as far as its signature shows
    │   ├── MissingSignature              it has no signature
    │   ├── WrongSignature                the secret is another one, or the body was changed
    │   └── StaleSignature                the signature is too old, or from the future
    └── ZenpyCacheException               the settings of a cache are invalid

and the warnings, which are shown and not raised, unless the program turns warnings into errors:

    UserWarning
    ├── ZendeskApiWarning                 Zendesk accepted a request, and says that it ignored a part of it
    ├── ClearTextWarning                  the credentials go to an http address, which others can read
    ├── FieldNotSentWarning               a field that was set is not part of what the call sends
    └── SharedStoreWarning                the store that workers share gives no answer; the client keeps its own limits
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import httpx

    from zenpy.lib.api_objects.job_status import JobStatus
    from zenpy.lib.bulk.outcome import AnyOutcome
    from zenpy.lib.records.base import BaseObject


class FieldError(NamedTuple):
    """What is wrong with one field: a sentence, and Zendesk's code for it (`BlankValue`)."""

    description: str
    error: str | None = None


class ZenpyException(Exception):
    """The root of all errors of this package.

    Its first argument, which is also its text (`str(error)`), is the body of Zendesk's answer if there was one, so that
    `json.loads(error.args[0])` has Zendesk's codes; else it says what went wrong. Its attributes are `message`, `response`, `status`,
    `request_id`, `errors` (by field), `retry_after` and `advice`; tracebacks show the status, the id and the advice as notes.
    """

    message: str
    """What went wrong, as a sentence."""
    response: httpx.Response | None
    """The answer, if there was one; a pickle of the error does not contain it."""
    status: int | None
    """The HTTP status of the answer."""
    request_id: str | None
    """Zendesk's id of the call, for questions to its support."""
    errors: dict[str, list[FieldError]]
    """What is wrong with which field."""
    retry_after: float | None
    """The seconds to wait before the next attempt, if Zendesk sent them."""
    advice: str = ""
    """What to do about it."""

    def __init__(
        self,
        *args: object,
        response: httpx.Response | None = None,
        status: int | None = None,
        request_id: str | None = None,
        errors: Mapping[str, Sequence[FieldError]] | None = None,
        retry_after: float | None = None,
        advice: str | None = None,
        message: str | None = None,
    ) -> None:
        super().__init__(*args)
        self.message = message or (str(args[0]) if args else type(self).__name__)
        self.response = response
        self.status = response.status_code if status is None and response is not None else status
        headers: Mapping[str, str] = {} if response is None else response.headers
        self.request_id = request_id or headers.get("x-zendesk-request-id")
        self.errors = {name: [*found] for name, found in (errors or {}).items()}
        self.retry_after = retry_after
        if advice is not None:
            self.advice = advice
        for note in filter(None, (_name_answer(self), self.advice)):
            self.add_note(note)

    @property
    def explanation(self) -> str:
        """All that is known about the error, on one line: the message, fields, status, request and advice."""
        fields = [f"{name}: {error.description}" for name, found in self.errors.items() for error in found]
        text = "; ".join([self.message, *(field for field in fields if field not in self.message)])
        answer = _name_answer(self)
        return " ".join(part for part in (text, f"({answer})" if answer else "", self.advice) if part)

    def __reduce__(self) -> tuple[object, ...]:
        # the notes are a list, which a copy of the error does not share
        notes = {"__notes__": [*self.__notes__]} if hasattr(self, "__notes__") else {}
        return type(self), self.args, {**self.__dict__, "response": None, **notes}


def _name_answer(error: ZenpyException) -> str:
    """The status and the id of an answer, as a note says them."""
    parts = (error.status and f"HTTP {error.status}", error.request_id and f"request {error.request_id}")
    return ", ".join(part for part in parts if part)


class APIException(ZenpyException):
    """Zendesk refused a call, or its answer is not usable."""

    advice = "`response` has the whole answer; Zendesk's support can look the request up by its id."


class AuthenticationError(APIException):
    """The credentials are missing, wrong or expired (401)."""

    advice = "Check the subdomain and the token; an OAuth token may have expired."


class PermissionDenied(APIException):
    """The signed-in user may not do this (403)."""

    advice = "Check the user's role, and the scopes of the OAuth token (a misspelt scope grants nothing)."


class RecordNotFoundException(APIException):
    """The record does not exist (404)."""

    advice = "Check the id; the record may be deleted, archived, or not visible to this user."


class InvalidEndpoint(APIException):
    """The call does not exist: the account's plan does not have the feature, or the account does not exist (404)."""

    advice = "Check the subdomain, and that the account's plan has this feature."


class ConflictError(APIException):
    """The record has changed since it was read, or it exists already (409)."""

    advice = "Read the record again, apply the change to it, and update that."
    mine: BaseObject | None = None
    """After `update(record, safe=True)`, the record with the changes that were not written."""
    theirs: BaseObject | None = None
    """The record as Zendesk has it now."""


class IdempotencyConflict(ConflictError):
    """The idempotency key was used with another body before (400 IdempotentRequestError); nothing was created."""

    advice = "Use a new key for a new record; a key stands for one body for two hours."


class ValidationError(APIException):
    """Fields have values that Zendesk does not accept (400, 422); `errors` tells which."""

    advice = "Correct what is named, and send it again."


class SearchResponseLimitExceeded(APIException):
    """A search was paged past its first 1,000 results (422)."""

    advice = "Use client.search_export(), or split the search, for example by creation date."


class TooManyValuesException(APIException):
    """The call has more records than one call may carry. Usually nothing was sent, but Zendesk may answer this, too."""

    advice = "Send them in smaller parts."


class JobLimitExceeded(APIException):
    """Too many bulk jobs are queued or running (TooManyJobs)."""

    advice = "Wait until one of the running jobs is done."
    current_job_ids: Sequence[str] = ()
    """The jobs that have to finish first."""


class ServerError(APIException):
    """Zendesk failed (5xx)."""

    advice = "Try again later."


class MaintenanceError(ServerError):
    """Zendesk, or this account, is under maintenance (503 without Retry-After)."""

    advice = "Try again later; https://status.zendesk.com tells about outages."


class DecodingError(APIException):
    """The call succeeded, but its answer is not JSON, is empty, or does not contain what the call returns."""

    advice = "Check the address and what lies between (a proxy, a login page); `response` has what came."
    accepted: bool = False
    """Whether it is a write that Zendesk accepted; False for reads, and where this is not known. A record that was given keeps its changes in any case."""


class RateLimitError(ZenpyException):
    """The rate limit is reached, and the client does not wait for limits, or not for so long (429)."""

    advice = "Wait `retry_after` seconds, or let the client wait (raise_on_ratelimit=False)."


class RatelimitBudgetExceeded(ZenpyException):
    """The next wait would exceed what is left of the client's ratelimit_budget, which is for all its calls together."""

    advice = "Make a new client with a ratelimit_budget of its own, a larger one, or none."


class NetworkError(ZenpyException):
    """No answer came, or a redirect could not be followed."""

    advice = "Check the connection; if it was a write, look whether it was done before sending it again."
    sent: bool = True
    """Whether the request may have reached Zendesk; False if there was no connection."""


class NetworkTimeout(NetworkError):
    """No answer came in time."""

    advice = "Allow more time (timeout=Timeouts(...)); if it was a write, look whether it was done before sending it again."


class DeadlineExceeded(NetworkTimeout):
    """The call or iteration would take longer than the client, or `results.within(seconds)`, allows."""

    advice = "Allow more time in all; if it was a write, look whether it was done before sending it again."


class PoolTimeout(NetworkTimeout):
    """All connections of the client stayed in use; nothing was sent."""

    advice = "Allow more time (timeout=Timeouts(pool=...)), or make fewer calls at a time."
    sent = False


class SharedStoreError(NetworkError):
    """The store that workers share (`shared=`) gave no answer. A call raises it only if it needs tokens that are there."""

    advice = "Check the address of the store, and that its server runs; nothing was sent to Zendesk."
    sent = False


class DecompressionLimitExceeded(ZenpyException):
    """An answer decompresses to more than the client allows. If it answers a write, the write may have been done."""


class DownloadRefused(ZenpyException):
    """A download leads to a host that is inside a network, or that is not one of `download_hosts=`; nothing was fetched."""


class PaginationError(ZenpyException):
    """A listing cannot continue: its next page is missing, foreign or read before, it ends too early, or its cursor expired."""


class WaitTimeout(ZenpyException):
    """A job, or the renewal of tokens by another process, took too long; `jobs` are the jobs waited for, as last read."""

    jobs: Sequence[JobStatus] = ()


class JobFailed(ZenpyException):
    """A background job, `job_id`, failed as a whole; `jobs` has the last state of each job that was waited for."""

    def __init__(self, *args: object, job_id: str = "", jobs: Sequence[JobStatus] = ()) -> None:
        super().__init__(*args)
        self.job_id: str = job_id
        self.jobs: Sequence[JobStatus] = jobs


class BulkError(ZenpyException):
    """The base of the errors of bulk calls; `outcomes` are those of the records that the error is about."""

    def __init__(self, *args: object, outcomes: Sequence[AnyOutcome] = (), advice: str | None = None) -> None:
        super().__init__(*args, advice=advice)
        self.outcomes = outcomes


class BulkFailure(BulkError):
    """Records of a bulk call were not written; `outcomes` are those of these records."""


class BulkStopped(BulkError):
    """A bulk call could not continue, as its cause says, and later records were not sent; a stream has no `outcomes` here."""

    advice = "With checkpoint=, running it again with the same records goes on from there."


class BulkInDoubt(BulkStopped):
    """It is unknown whether the records at these `positions` of the input were written, and `in_doubt` is "raise"."""

    advice = (
        "Look whether they exist; then run it again with the same checkpoint= and in_doubt='resend' to send them "
        "again, or in_doubt='report' to leave them."
    )
    positions: Sequence[int] = ()


class CheckpointError(ZenpyException):
    """A checkpoint belongs to another call or to other records, is damaged, or is used by two calls at the same time."""


class ConfigurationError(ZenpyException):
    """A client cannot be built from these arguments."""


class EncodingError(ZenpyException, TypeError):
    """A value cannot be sent as JSON; the message names the field."""


class WebhookError(ZenpyException):
    """A request is not a webhook call of Zendesk, as far as its signature shows: answer it with 401, and do nothing else."""


class MissingSignature(WebhookError):
    """The call has no signature, or no timestamp."""

    advice = "Give the headers of the request as they came; if they lack it, the call is not from Zendesk."


class WrongSignature(WebhookError):
    """The signature of the call was not made with any of the known secrets."""

    advice = "Check the secret (client.webhooks.show_secret), and that the body is the raw one, not decoded."


class StaleSignature(WebhookError):
    """The time of the signature is outside the window: somebody repeats an old call, or a clock is wrong.

    `age` is its age in seconds, below 0 if it is from the future; None if its timestamp is unreadable.
    """

    advice = "If the call is genuine, check this machine's clock, or give the Webhook a larger window."
    age: float | None = None


class ZenpyCacheException(ZenpyException):
    """The settings of a cache are invalid."""


class ZendeskApiWarning(UserWarning):
    """Zendesk carried a request out and says in `X-Zendesk-API-Warn` that it ignored a part of it, such as unknown fields.
    The text names no ids, so that Python shows it once for each place in the program. `warning` is what Zendesk says,
    `method` and `url` are those of the request, the latter without the query.
    """

    def __init__(self, text: str, warning: str = "", method: str = "", url: str = "") -> None:
        super().__init__(text)
        self.warning: str = warning
        self.method: str = method
        self.url: str = url


class FieldNotSentWarning(UserWarning):
    """A field that was set is not part of what the call sends, as only Zendesk sets it."""


class ClearTextWarning(UserWarning):
    """The credentials of a client go to an http address, so everybody on the way can read them."""


class SharedStoreWarning(UserWarning):
    """The store that workers share (`shared=`) gives no answer. Until it does, the client keeps the limits by itself."""
