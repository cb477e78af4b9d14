# Generated from openapi/zendesk.openapi.json (openapi/spec/support/survey_responses.yaml) by `make generate`. Do not edit.
"""Handles responses to customer satisfaction surveys: list, create, read and submit them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, ListField, Nested, Relation
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from typing import Literal

    from zenpy.lib.api_objects.surveys import Survey, SurveyFollowUp
    from zenpy.lib.api_objects.users import User


class SurveyAnswer(BaseObject):
    """Answer to one question of a customer satisfaction survey.

    Attributes:
        created_at: When the question was answered. Read-only.
        question: The question that was answered.
        question_id: Only sent: id of the question the answer is for.
        rating: Points given, on a rating scale question.
        rating_category: Class of the rating given. Read-only.
        selections: Choices picked, on a closed question.
        type: Form of the answer; `skipped` when the person left it out.
        updated_at: When the answer last changed. Read-only.
        value: Text written, on an open question.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "survey_answer"
    _spec = "SurveyAnswer"
    _shown = ("value", "type")
    _rules = WriteRules(read_only=("created_at", "rating_category", "updated_at"))

    created_at: str | None = None
    question: Nested[SurveyQuestion] = Nested("SurveyQuestion")
    question_id: str | None = None
    rating: int | None = None
    rating_category: Literal["bad", "neutral", "good"] | str | None = None
    selections: ListField[SurveySelection] = ListField("SurveySelection")
    type: Literal["skipped", "closed_ended", "open_ended", "rating_scale"] | str | None = None
    updated_at: str | None = None
    value: str | None = None
    created = Date("created_at")
    updated = Date("updated_at")


class SurveyLinks(BaseObject):
    """Group of rating links that let a person answer a survey straight from a message.

    Attributes:
        rating_links: One link per rating on the scale.
        type: How the ratings are presented.
        url_path: Path of the survey page that the links lead to.
    """

    _name = "survey_links"
    _spec = "SurveyLinks"
    _shown = ("type", "rating_links", "url_path")

    rating_links: ListField[SurveyRatingLink] = ListField("SurveyRatingLink")
    type: Literal["rating_link_custom_text", "rating_link_emoji", "rating_link_numeric"] | str | None = None
    url_path: str | None = None


class SurveyQuestion(BaseObject):
    """Question in a customer satisfaction survey.

    Attributes:
        alias: Internal name of the question.
        follow_up: Question that follows, of an open one; only in a survey.
        headline: Wording of the question; null when it has none.
        id: Identifies the question; an opaque string.
        options: Choices or rating steps offered; null for open questions.
        sub_type: Whether the question measures customer satisfaction or something else.
        type: Form of the question and, for ratings, of the scale.
    """

    _name = "survey_question"
    _spec = "SurveyQuestion"
    _shown = ("id", "type", "follow_up")

    alias: str | None = None
    follow_up: Nested[SurveyFollowUp] = Nested("SurveyFollowUp")
    headline: Nested[SurveyTextContent] = Nested("SurveyTextContent")
    id: str | None = None
    options: ListField[SurveyQuestionOption] = ListField("SurveyQuestionOption")
    sub_type: Literal["customer_satisfaction", "other"] | str | None = None
    type: (
        Literal[
            "closed_ended",
            "open_ended",
            "rating_scale_custom_text",
            "rating_scale_emoji",
            "rating_scale_numeric",
        ]
        | str
        | None
    ) = None


class SurveyQuestionOption(BaseObject):
    """Choice or rating step offered by a survey question.

    Attributes:
        emoji: Emoji shown for the step, on an emoji scale.
        follow_up: Question that follows this choice; only in a survey.
        id: Identifies the option; an opaque string.
        label: Wording of the option.
        rating: Points the option counts for, on a rating scale.
    """

    _name = "survey_question_option"
    _spec = "SurveyQuestionOption"
    _shown = ("id", "emoji", "follow_up")

    emoji: Nested[SurveyTextContent] = Nested("SurveyTextContent")
    follow_up: Nested[SurveyFollowUp] = Nested("SurveyFollowUp")
    id: str | None = None
    label: Nested[SurveyTextContent] = Nested("SurveyTextContent")
    rating: int | None = None


class SurveyRatingLink(BaseObject):
    """One clickable rating choice of a satisfaction survey, shown as an emoji or label that records
    the score.

    Attributes:
        emoji: Emoji displayed for this rating choice.
        label: Caption displayed for this rating choice.
        rating: Score recorded when the respondent picks this choice.
        url_path: Path to open in order to submit this rating.
    """

    _name = "survey_rating_link"
    _spec = "SurveyRatingLink"
    _shown = ("emoji", "label", "rating")

    emoji: Nested[SurveyTextContent] = Nested("SurveyTextContent")
    label: Nested[SurveyTextContent] = Nested("SurveyTextContent")
    rating: float | None = None
    url_path: str | None = None


class SurveyReference(BaseObject):
    """Points to the survey, and the version of it, that a survey response was given to.

    Attributes:
        id: Identifies the survey being answered; assigned by Zendesk.
        state: Whether the survey is currently in use.
        version: Version of the survey that the respondent saw.
    """

    _name = "survey_reference"
    _spec = "SurveyReference"
    _shown = ("id", "state", "version")

    id: str | None = None
    state: Literal["enabled", "disabled"] | str | None = None
    version: int | None = None


class SurveyResponse(BaseObject):
    """A respondent's answers to a satisfaction survey, together with what was surveyed. Creating one
    returns a link to fill in.

    Attributes:
        access_token: Proof of access to the survey link; only sent, when submitting answers for the
            respondent.
        answers: Answers given so far, one for each question that was answered.
        expires_at: When the survey stops accepting answers.
        id: Identifies this survey response; assigned by Zendesk. Read-only.
        links: Links through which the respondent can open the survey. Read-only.
        locale: Language to present the survey in, such as `en-US`; only sent on creation.
        responder_id: User who was asked to answer the survey.
        subject_zrns: Zendesk resource names of the things surveyed, such as a ticket.
        subjects: The records that the survey asks about, such as the ticket. Read-only.
        survey_id: Survey to send; only sent, when creating the response.
        responder: The User behind `responder_id`. One call fetches it for all records of a page.
        survey: The Survey behind `survey_id`. No call fetches it: an answer has to bring it along.
        expires: `expires_at` as an aware datetime.
    """

    _name = "survey_response"
    _spec = "SurveyResponse"
    _shown = ("id", "responder_id", "answers")
    _rules = WriteRules(read_only=("id", "links", "subjects", "survey"))

    access_token: str | None = None
    answers: ListField[SurveyAnswer] = ListField("SurveyAnswer")
    expires_at: str | None = None
    id: str | None = None
    links: Nested[SurveyLinks] = Nested("SurveyLinks")
    locale: str | None = None
    responder_id: int | None = None
    subject_zrns: ListField[str] = ListField()
    subjects: ListField[SurveySubject] = ListField("SurveySubject")
    survey_id: str | None = None
    responder: Relation[User] = Relation("responder_id", "User")
    survey: Relation[Survey] = Relation("survey_id", "Survey", embedded=True)
    expires = Date("expires_at")


class SurveySelection(BaseObject):
    """A predefined option chosen in a survey answer. Reading gives `option_id`; submitting sends
    `value` instead.

    Attributes:
        option_id: Predefined option that was chosen; present when reading answers.
        type: Kind of selection: answers read as `predefined`, submissions send `pre_defined`.
        value: Chosen option; only sent, when submitting an answer.
    """

    _name = "survey_selection"
    _spec = "SurveySelection"
    _shown = ("type", "option_id")

    option_id: str | None = None
    type: Literal["predefined", "pre_defined"] | str | None = None
    value: str | None = None


class SurveySubject(BaseObject):
    """The record a survey response is about, for example a ticket.

    Attributes:
        id: Identifies the surveyed record within its own type; assigned by Zendesk.
        type: Kind of record being surveyed, such as a ticket.
        zrn: Zendesk resource name of the surveyed record.
    """

    _name = "survey_subject"
    _spec = "SurveySubject"
    _shown = ("id", "type", "zrn")

    id: str | None = None
    type: str | None = None
    zrn: str | None = None


class SurveyTextContent(BaseObject):
    """A piece of survey wording, either fixed text or a reference to translated content.

    Attributes:
        key: Translation or content key behind a dynamic text.
        type: How the wording is given: `static` literally, `dynamic` through a key.
        value: Wording shown to the respondent.
    """

    _name = "survey_text_content"
    _spec = "SurveyTextContent"
    _shown = ("key", "value", "type")

    key: str | None = None
    type: Literal["static", "dynamic"] | str | None = None
    value: str | None = None
