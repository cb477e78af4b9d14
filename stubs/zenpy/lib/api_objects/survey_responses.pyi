# Generated from openapi/zendesk.openapi.json (openapi/spec/support/survey_responses.yaml) by `make generate`. Do not edit.
"""Handles responses to customer satisfaction surveys: list, create, read and submit them."""

from collections.abc import Awaitable, Iterable, Iterator
from datetime import datetime
from enum import Enum
from typing import Literal, overload, type_check_only

from zenpy.lib.api_objects.surveys import Survey, SurveyFollowUp
from zenpy.lib.api_objects.users import User
from zenpy.lib.many import Many
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyList
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import (
    SurveyAnswerDict,
    SurveyFollowUpDict,
    SurveyLinksDict,
    SurveyQuestionDict,
    SurveyQuestionOptionDict,
    SurveyRatingLinkDict,
    SurveyReferenceDict,
    SurveyResponseDict,
    SurveySelectionDict,
    SurveySubjectDict,
    SurveyTextContentDict,
)

@takes_its_fields
class SurveyAnswer(BaseObject):
    """Answer to one question of a customer satisfaction survey."""

    created_at: Attribute[str, str | datetime | None]
    """When the question was answered. Read-only."""
    question: Attribute[SurveyQuestion, SurveyQuestion | SurveyQuestionDict | None]
    """The question that was answered."""
    question_id: str | None
    """Only sent: id of the question the answer is for."""
    rating: int | None
    """Points given, on a rating scale question."""
    rating_category: Literal["bad", "neutral", "good"] | str | None
    """Class of the rating given. Read-only."""
    selections: Attribute[ProxyList[SurveySelection], Iterable[SurveySelection | SurveySelectionDict] | None]
    """Choices picked, on a closed question."""
    type: Attribute[
        Literal["skipped", "closed_ended", "open_ended", "rating_scale"] | str,
        Literal["skipped", "closed_ended", "open_ended", "rating_scale"] | str | Enum | None,
    ]
    """Form of the answer; `skipped` when the person left it out."""
    updated_at: Attribute[str, str | datetime | None]
    """When the answer last changed. Read-only."""
    value: str | None
    """Text written, on an open question."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        question: SurveyQuestion | SurveyQuestionDict | None = None,
        question_id: str | None = None,
        rating: int | None = None,
        selections: Iterable[SurveySelection | SurveySelectionDict] | None = None,
        type: Literal["skipped", "closed_ended", "open_ended", "rating_scale"] | str | Enum | None = None,
        value: str | None = None,
    ) -> None:
        """Make a SurveyAnswer from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SurveyAnswerDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SurveyLinks(BaseObject):
    """Group of rating links that let a person answer a survey straight from a message."""

    rating_links: Attribute[
        ProxyList[SurveyRatingLink], Iterable[SurveyRatingLink | SurveyRatingLinkDict] | None
    ]
    """One link per rating on the scale."""
    type: Attribute[
        Literal["rating_link_custom_text", "rating_link_emoji", "rating_link_numeric"] | str,
        Literal["rating_link_custom_text", "rating_link_emoji", "rating_link_numeric"] | str | Enum | None,
    ]
    """How the ratings are presented."""
    url_path: str
    """Path of the survey page that the links lead to."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        rating_links: Iterable[SurveyRatingLink | SurveyRatingLinkDict] | None = None,
        type: Literal["rating_link_custom_text", "rating_link_emoji", "rating_link_numeric"]
        | str
        | Enum
        | None = None,
        url_path: str | None = None,
    ) -> None:
        """Make a SurveyLinks from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SurveyLinksDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SurveyQuestion(BaseObject):
    """Question in a customer satisfaction survey."""

    alias: str | None
    """Internal name of the question."""
    follow_up: Attribute[SurveyFollowUp | None, SurveyFollowUp | SurveyFollowUpDict | None]
    """Question that follows, of an open one; only in a survey."""
    headline: Attribute[SurveyTextContent | None, SurveyTextContent | SurveyTextContentDict | None]
    """Wording of the question; null when it has none."""
    id: str
    """Identifies the question; an opaque string."""
    options: Attribute[
        ProxyList[SurveyQuestionOption], Iterable[SurveyQuestionOption | SurveyQuestionOptionDict] | None
    ]
    """Choices or rating steps offered; null for open questions."""
    sub_type: Attribute[
        Literal["customer_satisfaction", "other"] | str | None,
        Literal["customer_satisfaction", "other"] | str | Enum | None,
    ]
    """Whether the question measures customer satisfaction or something else."""
    type: Attribute[
        Literal[
            "closed_ended",
            "open_ended",
            "rating_scale_custom_text",
            "rating_scale_emoji",
            "rating_scale_numeric",
        ]
        | str,
        Literal[
            "closed_ended",
            "open_ended",
            "rating_scale_custom_text",
            "rating_scale_emoji",
            "rating_scale_numeric",
        ]
        | str
        | Enum
        | None,
    ]
    """Form of the question and, for ratings, of the scale."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        alias: str | None = None,
        follow_up: SurveyFollowUp | SurveyFollowUpDict | None = None,
        headline: SurveyTextContent | SurveyTextContentDict | None = None,
        id: str | None = None,
        options: Iterable[SurveyQuestionOption | SurveyQuestionOptionDict] | None = None,
        sub_type: Literal["customer_satisfaction", "other"] | str | Enum | None = None,
        type: Literal[
            "closed_ended",
            "open_ended",
            "rating_scale_custom_text",
            "rating_scale_emoji",
            "rating_scale_numeric",
        ]
        | str
        | Enum
        | None = None,
    ) -> None:
        """Make a SurveyQuestion from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SurveyQuestionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SurveyQuestionOption(BaseObject):
    """Choice or rating step offered by a survey question."""

    emoji: Attribute[SurveyTextContent | None, SurveyTextContent | SurveyTextContentDict | None]
    """Emoji shown for the step, on an emoji scale."""
    follow_up: Attribute[SurveyFollowUp | None, SurveyFollowUp | SurveyFollowUpDict | None]
    """Question that follows this choice; only in a survey."""
    id: str
    """Identifies the option; an opaque string."""
    label: Attribute[SurveyTextContent, SurveyTextContent | SurveyTextContentDict | None]
    """Wording of the option."""
    rating: int | None
    """Points the option counts for, on a rating scale."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        emoji: SurveyTextContent | SurveyTextContentDict | None = None,
        follow_up: SurveyFollowUp | SurveyFollowUpDict | None = None,
        id: str | None = None,
        label: SurveyTextContent | SurveyTextContentDict | None = None,
        rating: int | None = None,
    ) -> None:
        """Make a SurveyQuestionOption from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SurveyQuestionOptionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SurveyRatingLink(BaseObject):
    """One clickable rating choice of a satisfaction survey, shown as an emoji or label that records
    the score.
    """

    emoji: Attribute[SurveyTextContent | None, SurveyTextContent | SurveyTextContentDict | None]
    """Emoji displayed for this rating choice."""
    label: Attribute[SurveyTextContent, SurveyTextContent | SurveyTextContentDict | None]
    """Caption displayed for this rating choice."""
    rating: float
    """Score recorded when the respondent picks this choice."""
    url_path: str
    """Path to open in order to submit this rating."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        emoji: SurveyTextContent | SurveyTextContentDict | None = None,
        label: SurveyTextContent | SurveyTextContentDict | None = None,
        rating: float | None = None,
        url_path: str | None = None,
    ) -> None:
        """Make a SurveyRatingLink from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SurveyRatingLinkDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SurveyReference(BaseObject):
    """Points to the survey, and the version of it, that a survey response was given to."""

    id: str
    """Identifies the survey being answered; assigned by Zendesk."""
    state: Attribute[Literal["enabled", "disabled"] | str, Literal["enabled", "disabled"] | str | Enum | None]
    """Whether the survey is currently in use."""
    version: int
    """Version of the survey that the respondent saw."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        id: str | None = None,
        state: Literal["enabled", "disabled"] | str | Enum | None = None,
        version: int | None = None,
    ) -> None:
        """Make a SurveyReference from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SurveyReferenceDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SurveyResponse(BaseObject):
    """A respondent's answers to a satisfaction survey, together with what was surveyed. Creating one
    returns a link to fill in.
    """

    access_token: str | None
    """Proof of access to the survey link; only sent, when submitting answers for the respondent."""
    answers: Attribute[ProxyList[SurveyAnswer], Iterable[SurveyAnswer | SurveyAnswerDict] | None]
    """Answers given so far, one for each question that was answered."""
    expires_at: Attribute[str | None, str | datetime | None]
    """When the survey stops accepting answers."""
    id: str
    """Identifies this survey response; assigned by Zendesk. Read-only."""
    links: Attribute[SurveyLinks | None, SurveyLinks | SurveyLinksDict | None]
    """Links through which the respondent can open the survey. Read-only."""
    locale: str | None
    """Language to present the survey in, such as `en-US`; only sent on creation."""
    responder_id: int | None
    """User who was asked to answer the survey."""
    subject_zrns: Attribute[ProxyList[str], Many[str] | Iterator[str] | None]
    """Zendesk resource names of the things surveyed, such as a ticket."""
    subjects: Attribute[ProxyList[SurveySubject], Iterable[SurveySubject | SurveySubjectDict] | None]
    """The records that the survey asks about, such as the ticket. Read-only."""
    survey_id: str | None
    """Survey to send; only sent, when creating the response."""
    responder: Attribute[User | None, User | int | None]
    """The User behind `responder_id`. One call fetches it for all records of a page."""
    survey: Attribute[Survey | None, Survey | str | SurveyReference | SurveyReferenceDict | None]
    """The Survey behind `survey_id`. No call fetches it: an answer has to bring it along."""
    expires: Attribute[datetime | None, datetime | None]
    """`expires_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        access_token: str | None = None,
        answers: Iterable[SurveyAnswer | SurveyAnswerDict] | None = None,
        expires_at: str | datetime | None = None,
        id: str | None = None,
        locale: str | None = None,
        responder_id: int | None = None,
        subject_zrns: Many[str] | Iterator[str] | None = None,
        survey_id: str | None = None,
        responder: User | int | None = None,
        survey: Survey | str | SurveyReference | SurveyReferenceDict | None = None,
        expires: datetime | None = None,
    ) -> None:
        """Make a SurveyResponse from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> SurveyResponseAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> SurveyResponseDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SurveySelection(BaseObject):
    """A predefined option chosen in a survey answer. Reading gives `option_id`; submitting sends
    `value` instead.
    """

    option_id: str | None
    """Predefined option that was chosen; present when reading answers."""
    type: Attribute[
        Literal["predefined", "pre_defined"] | str, Literal["predefined", "pre_defined"] | str | Enum | None
    ]
    """Kind of selection: answers read as `predefined`, submissions send `pre_defined`."""
    value: str | None
    """Chosen option; only sent, when submitting an answer."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        option_id: str | None = None,
        type: Literal["predefined", "pre_defined"] | str | Enum | None = None,
        value: str | None = None,
    ) -> None:
        """Make a SurveySelection from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SurveySelectionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SurveySubject(BaseObject):
    """The record a survey response is about, for example a ticket."""

    id: str
    """Identifies the surveyed record within its own type; assigned by Zendesk."""
    type: str
    """Kind of record being surveyed, such as a ticket."""
    zrn: str
    """Zendesk resource name of the surveyed record."""
    @overload
    def __init__(
        self, api: object = None, *, id: str | None = None, type: str | None = None, zrn: str | None = None
    ) -> None:
        """Make a SurveySubject from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SurveySubjectDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SurveyTextContent(BaseObject):
    """A piece of survey wording, either fixed text or a reference to translated content."""

    key: str | None
    """Translation or content key behind a dynamic text."""
    type: Attribute[Literal["static", "dynamic"] | str, Literal["static", "dynamic"] | str | Enum | None]
    """How the wording is given: `static` literally, `dynamic` through a key."""
    value: str
    """Wording shown to the respondent."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        key: str | None = None,
        type: Literal["static", "dynamic"] | str | Enum | None = None,
        value: str | None = None,
    ) -> None:
        """Make a SurveyTextContent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SurveyTextContentDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class SurveyResponseAwaitable(AwaitableAttrs):
    """The relations of SurveyResponse as awaitables."""

    responder: Awaitable[User | None]
    """The User behind `responder_id`. One call fetches it for all records of a page."""
    survey: Awaitable[Survey | None]
    """The Survey behind `survey_id`. No call fetches it: an answer has to bring it along."""
