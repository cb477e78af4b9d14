# Generated from openapi/zendesk.openapi.json (openapi/spec/nps/nps.yaml) by `make generate`. Do not edit.
"""Handles Net Promoter Score surveys: invitations, recipients and responses, with incremental
exports.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, ListField, Relation
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from zenpy.lib.api_objects.users import User


class NpsDelivery(BaseObject):
    """A batch in which a Net Promoter Score survey went out; no call gives one.

    Attributes:
        id: Identifies the batch; assigned by Zendesk.
    """

    _name = "nps_delivery"
    _spec = "NpsDelivery"
    _shown = ("id",)

    id: int | None = None


class NpsInvitation(BaseObject):
    """Invitation batch of a Net Promoter Score survey with the people it went to.

    Attributes:
        created_at: When the invitation was created. Read-only.
        id: Identifies the invitation; assigned by Zendesk. Read-only.
        recipients: People invited to take the survey.
        survey_id: Identifies the survey people were invited to.
        updated_at: When the invitation last changed. Read-only.
        survey: The NpsSurvey behind `survey_id`. It costs a call if it is not at hand.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "nps_invitation"
    _spec = "NpsInvitation"
    _shown = ("id", "survey_id", "recipients")
    _rules = WriteRules(read_only=("created_at", "id", "updated_at"))

    created_at: str | None = None
    id: int | None = None
    recipients: ListField[Recipient] = ListField("Recipient")
    survey_id: int | None = None
    updated_at: str | None = None
    survey: Relation[NpsSurvey] = Relation("survey_id", "NpsSurvey")
    created = Date("created_at")
    updated = Date("updated_at")


class NpsSurvey(BaseObject):
    """Net Promoter Score survey that asks customers how likely they would recommend the company.

    Attributes:
        account_name: Account name as used in the survey text.
        brand_name: Brand name shown to the survey's recipients.
        close_at: When the survey stops taking answers.
        created_at: When the survey was created. Read-only.
        id: Identifies the survey; assigned by Zendesk. Read-only.
        name: Internal title of the survey.
        recipients_count: How many people the survey was sent to. Read-only.
        status: Stage of the survey, such as sent or closed.
        updated_at: When the survey last changed. Read-only.
        url: API address of this survey. Read-only.
        close: `close_at` as an aware datetime.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "nps_survey"
    _spec = "NpsSurvey"
    _shown = ("id", "name", "status")
    _rules = WriteRules(read_only=("created_at", "id", "recipients_count", "updated_at", "url"))

    account_name: str | None = None
    brand_name: str | None = None
    close_at: str | None = None
    created_at: str | None = None
    id: int | None = None
    name: str | None = None
    recipients_count: int | None = None
    status: str | None = None
    updated_at: str | None = None
    url: str | None = None
    close = Date("close_at")
    created = Date("created_at")
    updated = Date("updated_at")


class Recipient(BaseObject):
    """Person who was sent a Net Promoter Score survey.

    Attributes:
        created_at: When the person was added as recipient. Read-only.
        delivered_at: When the survey was delivered to the person.
        delivery_id: Identifies the delivery batch the survey went out with.
        id: Identifies the recipient record; not the user.
        survey_id: Identifies the survey that was sent.
        survey_name: Name of the survey that was sent.
        updated_at: When the recipient record last changed. Read-only.
        user_email: Email address the survey was sent to.
        user_id: Identifies the user who received the survey.
        user_name: Name of the user who received the survey.
        delivery: The NpsDelivery behind `delivery_id`. No call fetches it: an answer has to bring
            it along.
        survey: The NpsSurvey behind `survey_id`. It costs a call if it is not at hand.
        user: The User behind `user_id`. One call fetches it for all records of a page.
        created: `created_at` as an aware datetime.
        delivered: `delivered_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "recipient"
    _spec = "Recipient"
    _shown = ("id", "delivery_id", "survey_id")
    _rules = WriteRules(read_only=("created_at", "updated_at"))

    created_at: str | None = None
    delivered_at: str | None = None
    delivery_id: int | None = None
    id: int | None = None
    survey_id: int | None = None
    survey_name: str | None = None
    updated_at: str | None = None
    user_email: str | None = None
    user_id: int | None = None
    user_name: str | None = None
    delivery: Relation[NpsDelivery] = Relation("delivery_id", "NpsDelivery")
    survey: Relation[NpsSurvey] = Relation("survey_id", "NpsSurvey")
    user: Relation[User] = Relation("user_id", "User")
    created = Date("created_at")
    delivered = Date("delivered_at")
    updated = Date("updated_at")


class Response(BaseObject):
    """Answer a person gave to a Net Promoter Score survey.

    Attributes:
        comment: Remark the person left with the rating; null when none.
        delivered_at: When the survey had been delivered to the person.
        delivery_id: Identifies the delivery batch the survey had gone out with.
        id: Identifies the response; assigned by Zendesk.
        rated_at: When the person gave the rating.
        rating: Likelihood of recommending, from 0 to 10.
        recipient_id: Identifies the survey recipient who answered.
        survey_id: Identifies the survey that was answered.
        survey_name: Name of the survey that was answered.
        user_email: Email address of the person who answered.
        user_id: Identifies the user who answered.
        user_name: Name of the person who answered.
        delivery: The NpsDelivery behind `delivery_id`. No call fetches it: an answer has to bring
            it along.
        recipient: The User behind `recipient_id`. One call fetches it for all records of a page.
        survey: The NpsSurvey behind `survey_id`. It costs a call if it is not at hand.
        user: The User behind `user_id`. One call fetches it for all records of a page.
        delivered: `delivered_at` as an aware datetime.
        rated: `rated_at` as an aware datetime.
    """

    _name = "response"
    _spec = "Response"
    _shown = ("id", "delivery_id", "recipient_id")

    comment: str | None = None
    delivered_at: str | None = None
    delivery_id: int | None = None
    id: int | None = None
    rated_at: str | None = None
    rating: int | None = None
    recipient_id: int | None = None
    survey_id: int | None = None
    survey_name: str | None = None
    user_email: str | None = None
    user_id: int | None = None
    user_name: str | None = None
    delivery: Relation[NpsDelivery] = Relation("delivery_id", "NpsDelivery")
    recipient: Relation[User] = Relation("recipient_id", "User")
    survey: Relation[NpsSurvey] = Relation("survey_id", "NpsSurvey")
    user: Relation[User] = Relation("user_id", "User")
    delivered = Date("delivered_at")
    rated = Date("rated_at")
