"""The outcomes of records from the results of a job, in every shape of results."""

from __future__ import annotations

import pytest

from zenpy.lib.bulk.chunk import Item
from zenpy.lib.bulk.job_results import read_answer, read_job
from zenpy.lib.bulk.target import RecordContent

Summary = list[tuple[int | str | None, str | None, bool]]


def items(*payloads: object, sent: int = 1) -> list[Item]:
    return [
        Item(place, payload, RecordContent(payload), times_sent=sent)
        for place, payload in enumerate(payloads)
    ]


def summarize(these: list[Item]) -> Summary:
    found = [item.outcome for item in these]
    return [(one.id, one.error, one.in_doubt) for one in found if one is not None]


def test_an_index_identifies_the_record_in_any_order() -> None:
    two = items({"subject": "a"}, {"subject": ""})
    bad = {"index": 1, "error": "RecordInvalid", "details": "Subject: is blank"}
    read_job({"status": "completed", "results": [bad, {"index": 0, "id": 7}]}, two)
    assert summarize(two) == [(7, None, False), (None, "RecordInvalid Subject: is blank", False)]
    assert two[1].outcome is not None
    assert two[1].outcome.code == "RecordInvalid"


def test_without_an_index_the_id_identifies_the_record() -> None:
    two = items({"id": 1}, {"id": 2})
    results = [{"id": 2, "status": "Updated"}, {"id": 1, "status": "Failed", "errors": "no such ticket"}]
    read_job({"status": "completed", "results": results}, two)
    assert summarize(two) == [(1, "no such ticket", False), (2, None, False)]
    assert two[0].outcome is not None
    assert two[0].outcome.code is None, "a sentence is no short name"


def test_a_result_with_the_id_of_another_record_is_not_that_of_the_record_in_its_place() -> None:
    two = items({"id": 1}, {"id": 2})
    read_job({"status": "completed", "results": [{"id": 2, "error": "RecordInvalid"}, {"id": 7}]}, two)
    assert [(key, doubtful) for key, _, doubtful in summarize(two)] == [(None, True), (2, False)]


def test_records_that_are_known_by_their_external_ids_have_their_results_in_order() -> None:
    two = items("a", "b")
    read_job({"status": "completed", "results": [{"id": 1}, {"id": 2, "error": "RecordInvalid"}]}, two)
    assert summarize(two) == [(1, None, False), (2, "RecordInvalid", False)]
    three = items({"id": 1}, {"id": 2}, {"external_id": "a"})
    read_job({"status": "completed", "results": [{"id": 2}, {"id": 1}, {"error": "RecordInvalid"}]}, three)
    assert summarize(three) == [(1, None, False), (2, None, False), (None, "RecordInvalid", False)]


def test_those_that_failed_may_have_an_index_and_those_that_were_written_none() -> None:
    three = items({"id": 1}, {"id": 2}, {"id": 3})
    failed = {"index": 1, "id": 2, "error": "TicketUpdateFailed", "details": "closed"}
    read_job({"status": "completed", "results": [{"id": 3}, failed, {"id": 1}]}, three)
    assert summarize(three) == [(1, None, False), (2, "TicketUpdateFailed closed", False), (3, None, False)]
    made = items({"name": "a"}, {"name": "b"}, {"name": "c"})
    results = [{"index": 0, "error": "UserCreateFailed"}, {"id": 8, "status": "Created"}, {"id": 9}]
    read_job({"status": "completed", "results": results}, made)
    assert summarize(made) == [(None, "UserCreateFailed", False), (8, None, False), (9, None, False)]


def test_an_id_is_a_number_or_a_text() -> None:
    three = items({"id": 1}, {"subject": "a"}, {"id": 3})
    ids: list[object] = [True, "x-1", [4]]
    results = [{"index": index, "id": one} for index, one in enumerate(ids)]
    read_job({"status": "completed", "results": results}, three)
    assert summarize(three) == [(1, None, False), ("x-1", None, False), (3, None, False)]


def test_a_status_alone_says_that_a_record_failed() -> None:
    one = items({"id": 1})
    read_job({"status": "completed", "results": [{"id": 1, "status": "Failed"}]}, one)
    assert summarize(one) == [(1, "Zendesk says that it failed, and not why.", False)]


def test_results_as_an_object_by_index() -> None:
    """rule W3"""
    two = items({"subject": "a"}, {"subject": ""})
    read_job({"status": "completed", "results": {"1": {"error": "RecordInvalid"}, "0": {"id": 7}}}, two)
    assert summarize(two) == [(7, None, False), (None, "RecordInvalid", False)]


def test_a_record_that_stands_twice_has_each_result_where_it_stands() -> None:
    two = items({"id": 1, "subject": ""}, {"id": 1, "subject": "b"})
    read_job({"status": "completed", "results": [{"id": 1, "error": "RecordInvalid"}, {"id": 1}]}, two)
    assert summarize(two) == [(1, "RecordInvalid", False), (1, None, False)]
    two = items({"id": 1, "subject": "a"}, {"id": 1, "subject": "b"})
    read_job({"status": "completed", "results": [{"id": 1}]}, two)
    assert summarize(two) == [(1, None, False)] * 2
    three = items({"id": 1, "subject": ""}, {"id": 1, "subject": "b"}, {"id": 2})
    results = [{"id": 1, "error": "RecordInvalid"}, {"id": 1}, {"success": True}]
    read_job({"status": "completed", "results": results}, three)
    assert summarize(three) == [(1, "RecordInvalid", False), (1, None, False), (2, None, False)]


def test_without_both_they_are_in_order_if_there_is_one_for_each() -> None:
    two = items({"subject": "a"}, {"subject": "b"})
    read_job({"status": "completed", "results": [{"id": 8}, {"success": False}]}, two)
    assert summarize(two) == [(8, None, False), (None, "Zendesk says that it failed, and not why.", False)]


@pytest.mark.parametrize("success", [True, False, "true", "false"])
def test_one_word_for_all(success: bool | str) -> None:
    two = items(1, 2)
    read_job({"status": "completed", "message": "gone", "results": {"success": success}}, two)
    assert summarize(two) == (
        [(1, None, False), (2, None, False)] if success in (True, "true") else [(None, "gone", False)] * 2
    )


def test_results_as_an_object_around_the_list() -> None:
    one = items({"subject": "a"})
    read_job({"status": "completed", "results": {"items": [{"index": 0, "id": 4}]}}, one)
    assert summarize(one) == [(4, None, False)]


@pytest.mark.parametrize("results", [None, [], "?", [{"index": 0, "id": 3}], [{"id": 3}]])
def test_a_record_that_the_results_do_not_mention_is_in_doubt_and_not_written_by_assumption(
    results: object,
) -> None:
    two = items({"subject": "a"}, {"subject": "b"})
    read_job({"id": "j", "status": "completed", "results": results}, two)
    last = two[1].outcome
    assert last is not None
    assert last.in_doubt
    assert not last.ok
    assert "job j (completed) says nothing of it" in str(last.error)


def test_a_job_that_failed_before_it_began_has_written_nothing() -> None:
    two = items(1, 2)
    read_job({"status": "failed", "message": "Down", "progress": 0, "results": None}, two)
    assert summarize(two) == [(None, "Down", False)] * 2
    read_job({"status": "failed", "message": ""}, two)
    assert summarize(two) == [(None, "The job failed.", False)] * 2


def test_a_job_that_failed_on_the_way_may_have_written_something() -> None:
    two = items({"subject": "a"}, {"subject": "b"})
    read_job({"status": "failed", "message": "Down", "progress": 1, "results": []}, two)
    assert [doubtful for _, _, doubtful in summarize(two)] == [True, True]


def test_of_a_killed_job_only_the_reported_results_are_certain() -> None:
    two = items({"subject": "a"}, {"subject": "b"})
    read_job({"status": "killed", "progress": 1, "results": [{"index": 0, "id": 5}]}, two)
    assert [(key, doubtful) for key, _, doubtful in summarize(two)] == [(5, False), (None, True)]


def test_a_deletion_sent_again_finds_nothing_and_that_is_right() -> None:
    gone = {"index": 0, "error": "TicketNotFound"}
    for sent, error in ((1, "TicketNotFound"), (2, None)):
        one = items(9, sent=sent)
        read_job({"status": "completed", "results": [gone]}, one, deletes=True)
        assert summarize(one) == [(9, error, False)]
    one = items(9, sent=2)
    read_job({"status": "completed", "results": [gone]}, one)
    assert summarize(one) == [(9, "TicketNotFound", False)], "a change was not made"


def test_a_call_without_a_job_that_went_well_has_written_all() -> None:
    two = items({"id": 1}, {"id": 2})
    read_answer([{"id": 1}, {"id": 2}], two)
    assert summarize(two) == [(1, None, False), (2, None, False)]
    three = items(4, 5)
    read_answer(None, three)
    assert summarize(three) == [(4, None, False), (5, None, False)]
    new = items({"subject": "a"}, {"subject": "b"})
    read_answer([{"id": 8}, {"id": 9}], new)
    assert summarize(new) == [(8, None, False), (9, None, False)]
    more = items({"id": 1})
    read_answer([{"id": 8}, {"id": 1}], more)
    assert summarize(more) == [(1, None, False)]


def test_what_the_answer_of_a_call_without_a_job_leaves_out_is_in_doubt() -> None:
    two = items({"id": 1}, {"id": 2})
    read_answer([{"id": 2}], two)
    assert [(key, doubtful) for key, _, doubtful in summarize(two)] == [(None, True), (2, False)]
    assert "1 of 2 records" in str(summarize(two)[0][1])


@pytest.mark.parametrize("results", [{}, [{}], {"0": {}}])
def test_a_result_that_says_nothing_is_no_success(results: object) -> None:
    one = items({"subject": "a"})
    read_job({"id": "j", "status": "completed", "results": results}, one)
    assert [doubtful for _, _, doubtful in summarize(one)] == [True]


@pytest.mark.parametrize("results", [None, {"success": False}])
def test_a_job_that_failed_leaves_records_in_doubt_that_were_sent_before(results: object) -> None:
    one = items({"id": 1}, sent=2)
    read_job({"status": "failed", "message": "Down", "results": results}, one)
    assert [doubtful for _, _, doubtful in summarize(one)] == [True]


def test_a_deletion_that_is_sent_again_and_finds_nothing_has_been_done() -> None:
    failed = {"index": 0, "error": "TicketDeleteFailed", "details": "Not found"}
    again, first = items(7, sent=2), items(7, sent=1)
    for these in (again, first):
        read_job({"status": "completed", "results": [failed]}, these, deletes=True)
    assert [one.error for one in (again[0].outcome, first[0].outcome) if one is not None] == [
        None,
        "TicketDeleteFailed Not found",
    ]
