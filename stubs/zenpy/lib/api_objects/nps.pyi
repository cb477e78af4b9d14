# Generated from openapi/zendesk.openapi.json (openapi/spec/nps/nps.yaml) by `make generate`. Do not edit.
"""Handles Net Promoter Score surveys: invitations, recipients and responses, with incremental
exports.
"""

from collections.abc import Awaitable, Iterable
from datetime import datetime
from typing import overload, type_check_only

from zenpy.lib.api_objects.users import User
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyList
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import NpsDeliveryDict, NpsInvitationDict, NpsSurveyDict, RecipientDict, ResponseDict

@takes_its_fields
class NpsDelivery(BaseObject):
    """A batch in which a Net Promoter Score survey went out; no call gives one."""

    id: int
    """Identifies the batch; assigned by Zendesk."""
    @overload
    def __init__(self, api: object = None, *, id: int | None = None) -> None:
        """Make a NpsDelivery from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> NpsDeliveryDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class NpsInvitation(BaseObject):
    """Invitation batch of a Net Promoter Score survey with the people it went to."""

    created_at: Attribute[str, str | datetime | None]
    """When the invitation was created. Read-only."""
    id: int
    """Identifies the invitation; assigned by Zendesk. Read-only."""
    recipients: Attribute[ProxyList[Recipient], Iterable[Recipient | RecipientDict] | None]
    """People invited to take the survey."""
    survey_id: int | None
    """Identifies the survey people were invited to."""
    updated_at: Attribute[str, str | datetime | None]
    """When the invitation last changed. Read-only."""
    survey: Attribute[NpsSurvey | None, NpsSurvey | int | None]
    """The NpsSurvey behind `survey_id`. It costs a call if it is not at hand."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        id: int | None = None,
        recipients: Iterable[Recipient | RecipientDict] | None = None,
        survey_id: int | None = None,
        survey: NpsSurvey | int | None = None,
    ) -> None:
        """Make a NpsInvitation from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> NpsInvitationAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> NpsInvitationDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class NpsSurvey(BaseObject):
    """Net Promoter Score survey that asks customers how likely they would recommend the company."""

    account_name: str | None
    """Account name as used in the survey text."""
    brand_name: str | None
    """Brand name shown to the survey's recipients."""
    close_at: Attribute[str | None, str | datetime | None]
    """When the survey stops taking answers."""
    created_at: Attribute[str, str | datetime | None]
    """When the survey was created. Read-only."""
    id: int
    """Identifies the survey; assigned by Zendesk. Read-only."""
    name: str | None
    """Internal title of the survey."""
    recipients_count: int | None
    """How many people the survey was sent to. Read-only."""
    status: str | None
    """Stage of the survey, such as sent or closed."""
    updated_at: Attribute[str, str | datetime | None]
    """When the survey last changed. Read-only."""
    url: str
    """API address of this survey. Read-only."""
    close: Attribute[datetime | None, datetime | None]
    """`close_at` as an aware datetime."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        account_name: str | None = None,
        brand_name: str | None = None,
        close_at: str | datetime | None = None,
        id: int | None = None,
        name: str | None = None,
        status: str | None = None,
        close: datetime | None = None,
    ) -> None:
        """Make a NpsSurvey from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> NpsSurveyDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Recipient(BaseObject):
    """Person who was sent a Net Promoter Score survey."""

    created_at: Attribute[str, str | datetime | None]
    """When the person was added as recipient. Read-only."""
    delivered_at: Attribute[str | None, str | datetime | None]
    """When the survey was delivered to the person."""
    delivery_id: int | None
    """Identifies the delivery batch the survey went out with."""
    id: int
    """Identifies the recipient record; not the user."""
    survey_id: int | None
    """Identifies the survey that was sent."""
    survey_name: str | None
    """Name of the survey that was sent."""
    updated_at: Attribute[str, str | datetime | None]
    """When the recipient record last changed. Read-only."""
    user_email: str | None
    """Email address the survey was sent to."""
    user_id: int | None
    """Identifies the user who received the survey."""
    user_name: str | None
    """Name of the user who received the survey."""
    delivery: Attribute[NpsDelivery | None, NpsDelivery | int | None]
    """The NpsDelivery behind `delivery_id`. No call fetches it: an answer has to bring it along."""
    survey: Attribute[NpsSurvey | None, NpsSurvey | int | None]
    """The NpsSurvey behind `survey_id`. It costs a call if it is not at hand."""
    user: Attribute[User | None, User | int | None]
    """The User behind `user_id`. One call fetches it for all records of a page."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    delivered: Attribute[datetime | None, datetime | None]
    """`delivered_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        delivered_at: str | datetime | None = None,
        delivery_id: int | None = None,
        id: int | None = None,
        survey_id: int | None = None,
        survey_name: str | None = None,
        user_email: str | None = None,
        user_id: int | None = None,
        user_name: str | None = None,
        delivery: NpsDelivery | int | None = None,
        survey: NpsSurvey | int | None = None,
        user: User | int | None = None,
        delivered: datetime | None = None,
    ) -> None:
        """Make a Recipient from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> RecipientAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> RecipientDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Response(BaseObject):
    """Answer a person gave to a Net Promoter Score survey."""

    comment: str | None
    """Remark the person left with the rating; null when none."""
    delivered_at: Attribute[str | None, str | datetime | None]
    """When the survey had been delivered to the person."""
    delivery_id: int | None
    """Identifies the delivery batch the survey had gone out with."""
    id: int
    """Identifies the response; assigned by Zendesk."""
    rated_at: Attribute[str | None, str | datetime | None]
    """When the person gave the rating."""
    rating: int | None
    """Likelihood of recommending, from 0 to 10."""
    recipient_id: int | None
    """Identifies the survey recipient who answered."""
    survey_id: int | None
    """Identifies the survey that was answered."""
    survey_name: str | None
    """Name of the survey that was answered."""
    user_email: str | None
    """Email address of the person who answered."""
    user_id: int | None
    """Identifies the user who answered."""
    user_name: str | None
    """Name of the person who answered."""
    delivery: Attribute[NpsDelivery | None, NpsDelivery | int | None]
    """The NpsDelivery behind `delivery_id`. No call fetches it: an answer has to bring it along."""
    recipient: Attribute[User | None, User | int | None]
    """The User behind `recipient_id`. One call fetches it for all records of a page."""
    survey: Attribute[NpsSurvey | None, NpsSurvey | int | None]
    """The NpsSurvey behind `survey_id`. It costs a call if it is not at hand."""
    user: Attribute[User | None, User | int | None]
    """The User behind `user_id`. One call fetches it for all records of a page."""
    delivered: Attribute[datetime | None, datetime | None]
    """`delivered_at` as an aware datetime."""
    rated: Attribute[datetime | None, datetime | None]
    """`rated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        comment: str | None = None,
        delivered_at: str | datetime | None = None,
        delivery_id: int | None = None,
        id: int | None = None,
        rated_at: str | datetime | None = None,
        rating: int | None = None,
        recipient_id: int | None = None,
        survey_id: int | None = None,
        survey_name: str | None = None,
        user_email: str | None = None,
        user_id: int | None = None,
        user_name: str | None = None,
        delivery: NpsDelivery | int | None = None,
        recipient: User | int | None = None,
        survey: NpsSurvey | int | None = None,
        user: User | int | None = None,
        delivered: datetime | None = None,
        rated: datetime | None = None,
    ) -> None:
        """Make a Response from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> ResponseAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> ResponseDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class NpsInvitationAwaitable(AwaitableAttrs):
    """The relations of NpsInvitation as awaitables."""

    survey: Awaitable[NpsSurvey | None]
    """The NpsSurvey behind `survey_id`. It costs a call if it is not at hand."""

@type_check_only
class RecipientAwaitable(AwaitableAttrs):
    """The relations of Recipient as awaitables."""

    delivery: Awaitable[NpsDelivery | None]
    """The NpsDelivery behind `delivery_id`. No call fetches it: an answer has to bring it along."""
    survey: Awaitable[NpsSurvey | None]
    """The NpsSurvey behind `survey_id`. It costs a call if it is not at hand."""
    user: Awaitable[User | None]
    """The User behind `user_id`. One call fetches it for all records of a page."""

@type_check_only
class ResponseAwaitable(AwaitableAttrs):
    """The relations of Response as awaitables."""

    delivery: Awaitable[NpsDelivery | None]
    """The NpsDelivery behind `delivery_id`. No call fetches it: an answer has to bring it along."""
    recipient: Awaitable[User | None]
    """The User behind `recipient_id`. One call fetches it for all records of a page."""
    survey: Awaitable[NpsSurvey | None]
    """The NpsSurvey behind `survey_id`. It costs a call if it is not at hand."""
    user: Awaitable[User | None]
    """The User behind `user_id`. One call fetches it for all records of a page."""
