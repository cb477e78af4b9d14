"""Whatever Zendesk answers to a bulk call, each record has one outcome, in order, and no answer breaks it."""

from __future__ import annotations

import httpx
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.model_servers import client_of
from zenpy.lib.bulk import InDoubt
from zenpy.lib.exception import BulkStopped

WORDS = ["", "x", "1", "true", "Failed", "RecordInvalid", "completed", "queued"]
LEAF = st.none() | st.booleans() | st.integers(-2, 5) | st.sampled_from(WORDS)
RESULT = LEAF | st.fixed_dictionaries(
    {}, optional=dict.fromkeys(("index", "id", "success", "status", "error", "errors", "details"), LEAF)
)
RESULTS = (
    LEAF
    | st.lists(RESULT, max_size=4)
    | st.dictionaries(st.sampled_from(["0", "1", "success", "items"]), RESULT | st.lists(RESULT, max_size=2))
)
STATUS = st.sampled_from(["queued", "working", "completed", "failed", "killed", None, 5, "odd", []])
JOB = st.fixed_dictionaries(
    {}, optional={"id": LEAF, "status": STATUS, "results": RESULTS, "message": LEAF, "progress": LEAF}
)
STARTED = st.one_of(JOB.map(lambda job: {"job_status": job}), JOB, LEAF, st.lists(LEAF, max_size=2))
LOOK = LEAF | st.lists(JOB | LEAF, max_size=3).map(lambda jobs: {"job_statuses": jobs})
CODE = st.sampled_from([200, 200, 200, 422, 429, 500, 503, 404])


class Enough(BaseException):
    """The job would go on for ever; what matters has been seen by then."""


@settings(max_examples=150, deadline=None)
@given(
    starts=st.lists(st.tuples(CODE, STARTED), min_size=1, max_size=4),
    looks=st.lists(st.tuples(CODE, LOOK), min_size=1, max_size=4),
    changes=st.booleans(),
    in_doubt=st.sampled_from(["report", "raise", "resend"]),
)
def test_each_record_has_one_outcome_whatever_is_answered(
    starts: list[tuple[int, object]], looks: list[tuple[int, object]], changes: bool, in_doubt: InDoubt
) -> None:
    calls = 0

    def answer(request: httpx.Request) -> httpx.Response:
        nonlocal calls
        calls += 1
        if calls > 100:
            raise Enough
        script = looks if request.method == "GET" else starts
        status, body = script[calls % len(script)]
        return httpx.Response(status, json=body)

    records = [{"id": n + 1, "subject": "s"} if changes else {"subject": "s"} for n in range(5)]
    with client_of(answer) as client:
        client._transport.sleep = lambda seconds: None  # type: ignore[method-assign]
        call = client.tickets.bulk.update if changes else client.tickets.bulk.create
        try:
            outcomes = call(records, chunk=2, jobs=2, in_doubt=in_doubt)  # type: ignore[arg-type]
            assert [one.position for one in outcomes] == [0, 1, 2, 3, 4]
        except BulkStopped as stopped:
            places = [one.position for one in stopped.outcomes]
            assert places == list(range(len(places)))
        except Enough:
            pass
