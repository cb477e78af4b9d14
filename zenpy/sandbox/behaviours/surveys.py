"""Customer satisfaction surveys: a response is created for a person, who then answers it."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from zenpy.sandbox.account.account import Behaviour, behaves
from zenpy.sandbox.calls.registry import answers, lists
from zenpy.sandbox.problems import listed_problem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json

RESPONSES = "guide/survey_responses"
_NEEDED = ("survey_id", "responder_id", "subject_zrns")
_DAYS_TO_ANSWER = 28
_MOMENT = "%Y-%m-%dT%H:%M:%SZ"
_RATINGS = range(1, 6)


@behaves("SurveyResponse")
class SurveyResponses(Behaviour):
    """Responses to surveys."""

    def check(self, data: Json, record: Record | None) -> None:
        """Refuse a response that lacks its survey, its person or what it is about.

        Raises:
            Problem: a 400.
        """
        lacking = [name for name in _NEEDED if record is None and not data.get(name)]
        if lacking:
            raise listed_problem(400, "InvalidSurveyResponse", f"{lacking[0]} is required")

    def create(self, data: Json, parents: Mapping[str, str] | None = None) -> Record:
        """Create a response without answers."""
        response = super().create(data, parents)
        survey: Json = self.store.get("Survey", data["survey_id"]) or {}
        response.update(
            answers=[],
            expires_at=(self.account.clock.now() + timedelta(days=_DAYS_TO_ANSWER)).strftime(_MOMENT),
            subjects=[_subject(str(zrn)) for zrn in data["subject_zrns"]],
            survey={"id": data["survey_id"], "version": survey.get("version", 1), "state": "enabled"},
        )
        return response


def _subject(zrn: str) -> Json:
    kind, _, key = zrn.removeprefix("zen:").partition(":")
    return {"id": key, "type": kind, "zrn": zrn}


@lists(RESPONSES)
def list_responses(call: Call) -> list[Record]:
    """The responses of people, about records, and created between two moments."""
    people, records = (_texts(call, name) for name in ("responder_ids", "subject_zrns"))
    start, end = (call.request.value(f"filter[created_at_{name}]") for name in ("start", "end"))
    return [
        one
        for one in call.store.all("SurveyResponse")
        if (not people or str(one.get("responder_id")) in people)
        and (not records or records & set(one.get("subject_zrns") or ()))
        and (not start or _created(call, one) >= int(start))
        and (not end or _created(call, one) <= int(end))
    ]


def _texts(call: Call, name: str) -> set[str]:
    return set(filter(None, (call.request.value(f"filter[{name}]") or "").split(",")))


def _created(call: Call, response: Record) -> float:
    """When a response was created, which only the time that is left says."""
    expires = datetime.fromisoformat(str(response["expires_at"]))
    return (expires - timedelta(days=_DAYS_TO_ANSWER)).timestamp()


@answers(f"POST {RESPONSES}")
def create_response(call: Call) -> Answer:
    """Create a response; the answer has its id and the links with which it is given."""
    response = call.account.behaviour_of("SurveyResponse").create(call.record())
    path = f"/hc/survey_responses/{response['id']}?access_token=token-of-{response['id']}"
    label = {"type": "static", "value": "Rate"}
    ratings = [{"rating": one, "label": label, "url_path": f"{path}&rating={one}"} for one in _RATINGS]
    links = {"type": "rating_link_numeric", "url_path": path, "rating_links": ratings}
    return {"survey_response": {"id": response["id"], "links": links}}


@answers(f"POST {RESPONSES}/{{}}")
def submit_answers(call: Call) -> Answer:
    """Take the answers of a person; one to a question replaces the earlier one.

    Raises:
        Problem: a 400, an answer does not name its question.
    """
    response = call.need("SurveyResponse", call.args[0])
    given = [_answer(call, response, one) for one in call.record().get("answers") or ()]
    new = {one["question"]["id"] for one in given}
    response["answers"] = [one for one in response["answers"] if one["question"]["id"] not in new] + given
    return call.one(response)


def _answer(call: Call, response: Record, sent: Json) -> Json:
    """An answer as it is read: with its question, and what was picked under another name."""
    key, moment = sent.get("question_id"), call.account.clock.iso()
    if not key:
        raise listed_problem(400, "InvalidAnswer", "question_id is required")
    survey: Json = call.store.get("Survey", (response["survey"] or {}).get("id")) or {}
    known: Json = next((one for one in survey.get("questions") or () if one.get("id") == key), {})
    answer: Json = {
        "type": sent.get("type") or "skipped",
        "question": {"type": "open_ended", **known, "id": key},
        "created_at": moment,
        "updated_at": moment,
    }
    answer.update({name: sent[name] for name in ("rating", "value") if name in sent})
    if "rating" in sent:
        middle = (_RATINGS.start + _RATINGS.stop - 1) / 2
        answer["rating_category"] = (
            "bad" if sent["rating"] < middle else "good" if sent["rating"] > middle else "neutral"
        )
    if "selections" in sent:
        picked = [one.get("value") or one.get("option_id") for one in sent["selections"]]
        answer["selections"] = [{"type": "predefined", "option_id": one} for one in picked if one]
    return answer
