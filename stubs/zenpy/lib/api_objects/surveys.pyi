# Generated from openapi/zendesk.openapi.json (openapi/spec/support/surveys.yaml) by `make generate`. Do not edit.
"""Reads customer satisfaction surveys, which survey responses answer."""

from collections.abc import Iterable
from datetime import datetime
from typing import Literal, TypeAlias, overload

from zenpy.lib.api_objects.survey_responses import SurveyQuestion
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyList
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.payloads import SurveyDict, SurveyFollowUpDict, SurveyQuestionDict

SurveyState: TypeAlias = Literal["enabled", "disabled"]
"""The values of `Survey.state`."""

@takes_its_fields
class Survey(BaseObject):
    """One version of a customer satisfaction survey."""

    created_at: Attribute[str, str | datetime | None]
    """When the survey was created. Read-only."""
    id: str
    """Identifies the survey; an opaque string. Read-only."""
    questions: Attribute[ProxyList[SurveyQuestion], Iterable[SurveyQuestion | SurveyQuestionDict] | None]
    """Questions of the survey, in their order. Read-only."""
    state: SurveyState
    """Whether the survey is in use. Read-only."""
    updated_at: Attribute[str, str | datetime | None]
    """When the survey last changed. Read-only."""
    version: int
    """Version of the survey; each change makes the next one. Read-only."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(self, api: object = None, *, id: str | None = None) -> None:
        """Make a Survey from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SurveyDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SurveyFollowUp(BaseObject):
    """Points to the question of a survey that comes next."""

    question_id: str
    """Question that follows."""
    @overload
    def __init__(self, api: object = None, *, question_id: str | None = None) -> None:
        """Make a SurveyFollowUp from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SurveyFollowUpDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """
