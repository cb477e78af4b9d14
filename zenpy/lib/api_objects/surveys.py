# Generated from openapi/zendesk.openapi.json (openapi/spec/support/surveys.yaml) by `make generate`. Do not edit.
"""Reads customer satisfaction surveys, which survey responses answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, ListField
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from zenpy.lib.api_objects.survey_responses import SurveyQuestion


SurveyState: TypeAlias = Literal["enabled", "disabled"]


class Survey(BaseObject):
    """One version of a customer satisfaction survey.

    Attributes:
        created_at: When the survey was created. Read-only.
        id: Identifies the survey; an opaque string. Read-only.
        questions: Questions of the survey, in their order. Read-only.
        state: Whether the survey is in use. Read-only.
        updated_at: When the survey last changed. Read-only.
        version: Version of the survey; each change makes the next one. Read-only.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "survey"
    _spec = "Survey"
    _shown = ("id", "state", "questions")
    _rules = WriteRules(read_only=("created_at", "id", "questions", "state", "updated_at", "version"))

    created_at: str | None = None
    id: str | None = None
    questions: ListField[SurveyQuestion] = ListField("SurveyQuestion")
    state: SurveyState | None = None
    updated_at: str | None = None
    version: int | None = None
    created = Date("created_at")
    updated = Date("updated_at")


class SurveyFollowUp(BaseObject):
    """Points to the question of a survey that comes next.

    Attributes:
        question_id: Question that follows.
    """

    _name = "survey_follow_up"
    _spec = "SurveyFollowUp"
    _shown = ("question_id",)

    question_id: str | None = None
