"""Customer satisfaction surveys in the sandbox: a response is created for a person, answered, and found again."""

from __future__ import annotations

import asyncio

import pytest

from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.api_objects import SurveyAnswer, SurveyResponse, SurveySelection, User
from zenpy.lib.exception import APIException, RecordNotFoundException, ZenpyException
from zenpy.sandbox import Sandbox

SCALE = {"id": "q1", "type": "rating_scale_numeric", "sub_type": "customer_satisfaction"}
CHOICE = {"id": "q2", "type": "closed_ended"}


@pytest.fixture
def sandbox() -> Sandbox:
    sandbox = Sandbox()
    sandbox.add("Survey", {"id": "s1", "version": 3, "state": "enabled", "questions": [SCALE, CHOICE]})
    return sandbox


@pytest.fixture
def client(sandbox: Sandbox) -> Zenpy:
    return Zenpy(subdomain="sandbox", oauth_token="any", transport=sandbox.transport)


def new(person: int = 7, record: str = "zen:ticket:35") -> SurveyResponse:
    return SurveyResponse(survey_id="s1", responder_id=person, subject_zrns=[record], locale="en-US")


def test_surveys_are_listed_and_shown_with_their_questions(client: Zenpy) -> None:
    assert [(one.id, one.version) for one in client.surveys("en-us")] == [("s1", 3)]
    questions = client.surveys("en-us", 3, id="s1").questions
    assert [one.type for one in questions] == ["rating_scale_numeric", "closed_ended"]


def test_a_new_response_has_an_id_and_links_and_nothing_else(client: Zenpy, sandbox: Sandbox) -> None:
    made = client.survey_responses.create(new())
    assert sandbox.requests[-1].body == {
        "survey_response": {
            "survey_id": "s1",
            "responder_id": 7,
            "subject_zrns": ["zen:ticket:35"],
            "locale": "en-US",
        }
    }
    assert sorted(made.to_dict()) == ["id", "links"]
    assert made.links is not None
    assert [one.rating for one in made.links.rating_links] == [1, 2, 3, 4, 5]
    found = client.survey_responses(id=made.id)
    assert (found.survey.id, found.survey.version) == ("s1", 3)  # type: ignore[union-attr]  # it is there
    assert [(one.type, one.id) for one in found.subjects] == [("ticket", "35")]
    assert list(found.answers) == []


def test_answers_are_read_with_their_questions(client: Zenpy, sandbox: Sandbox) -> None:
    found = client.survey_responses(id=client.survey_responses.create(new()).id)
    picked = SurveySelection(type="pre_defined", value="o2")
    found.answers = [
        SurveyAnswer(type="rating_scale", question_id="q1", rating=5),
        SurveyAnswer(type="closed_ended", question_id="q2", selections=[picked]),
    ]
    client.survey_responses.submit(found)
    assert list(sandbox.requests[-1].body["survey_response"]) == ["answers"]
    rated, chosen = client.survey_responses(locale="de", id=found.id).answers
    assert (rated.question.sub_type, rated.rating, rated.rating_category) == (
        "customer_satisfaction",
        5,
        "good",
    )
    assert [(one.type, one.option_id) for one in chosen.selections] == [("predefined", "o2")]


def test_responses_are_found_by_person_record_and_time(client: Zenpy, sandbox: Sandbox) -> None:
    ann = User(id=7)
    first = client.survey_responses.create(new())
    sandbox.clock.advance(days=3)
    moment = int(sandbox.clock.timestamp())
    second = client.survey_responses.create(new(8, "zen:ticket:36"))
    for wanted, filters in (
        ([first.id], {"filter_responder_ids": [ann]}),
        ([second.id], {"filter_subject_zrns": ["zen:ticket:36", "zen:ticket:99"]}),
        ([second.id], {"filter_created_at_start": moment}),
        ([first.id], {"filter_created_at_end": moment}),
        ([first.id, second.id], {"page_size": 1}),
    ):
        assert [one.id for one in client.survey_responses(**filters)] == wanted  # type: ignore[call-overload]


def test_what_is_missing_is_refused(client: Zenpy) -> None:
    with pytest.raises(ZenpyException, match="survey_id"):
        client.survey_responses.create(SurveyResponse(responder_id=1, subject_zrns=["zen:ticket:1"]))
    with pytest.raises(RecordNotFoundException):
        client.survey_responses(id="nothing")
    made = client.survey_responses.create(new())
    with pytest.raises(APIException, match="question_id is required"):
        client.survey_responses.submit(SurveyResponse(id=made.id, answers=[SurveyAnswer(type="skipped")]))


async def _async_ratings(sandbox: Sandbox) -> list[int | None]:
    async with AsyncZenpy(subdomain="sandbox", oauth_token="any", transport=sandbox.transport) as client:
        made = await client.survey_responses.create(new())
        answer = SurveyAnswer(type="rating_scale", question_id="q1", rating=2)
        await client.survey_responses.submit(SurveyResponse(id=made.id, answers=[answer]))
        return [one.rating async for found in client.survey_responses() for one in found.answers]


def test_an_async_client(sandbox: Sandbox) -> None:
    assert asyncio.run(_async_ratings(sandbox)) == [2]
