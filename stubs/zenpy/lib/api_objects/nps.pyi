# Generated from openapi/zendesk.openapi.json (openapi/spec/nps/nps.yaml) by `make generate`. Do not edit.
"""Handles Net Promoter Score surveys: invitations, recipients and responses, with incremental
exports.
"""

from collections.abc import Awaitable, Iterable
from datetime import datetime
from typing import type_check_only

from zenpy.lib.api_objects.users import User
from zenpy.lib.base import BaseObject
from zenpy.lib.proxy import ProxyList
from zenpy.lib.relations import AwaitableAttrs
from zenpy.payloads import NpsDeliveryDict, NpsInvitationDict, NpsSurveyDict, RecipientDict, ResponseDict

class NpsDelivery(BaseObject):
    """A batch in which a Net Promoter Score survey went out; no call gives one."""

    id: int
    """Identifies the batch."""
    def __init__(self, api: object = None, *, id: int | None = None) -> None:
        """Make a NpsDelivery from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> NpsDeliveryDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class NpsInvitation(BaseObject):
    """Invitation batch of a Net Promoter Score survey with the people it went to."""
    @property
    def created_at(self) -> str:
        """When the invitation was created."""
    @created_at.setter
    def created_at(self, value: str | datetime | None) -> None: ...
    id: int
    """Identifies the invitation; assigned by Zendesk."""
    @property
    def recipients(self) -> ProxyList[Recipient]:
        """People invited to take the survey."""
    @recipients.setter
    def recipients(self, value: Iterable[Recipient | RecipientDict] | None) -> None: ...
    survey_id: int | None
    """Identifies the survey people were invited to."""
    @property
    def updated_at(self) -> str:
        """When the invitation last changed."""
    @updated_at.setter
    def updated_at(self, value: str | datetime | None) -> None: ...
    @property
    def survey(self) -> NpsSurvey | None:
        """The NpsSurvey behind `survey_id`."""
    @survey.setter
    def survey(self, value: NpsSurvey | int | None) -> None: ...
    @property
    def created(self) -> datetime:
        """`created_at` as an aware datetime."""
    @created.setter
    def created(self, value: datetime | None) -> None: ...
    @property
    def updated(self) -> datetime:
        """`updated_at` as an aware datetime."""
    @updated.setter
    def updated(self, value: datetime | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        created_at: str | datetime | None = None,
        id: int | None = None,
        recipients: Iterable[Recipient | RecipientDict] | None = None,
        survey_id: int | None = None,
        updated_at: str | datetime | None = None,
        survey: NpsSurvey | int | None = None,
        created: datetime | None = None,
        updated: datetime | None = None,
    ) -> None:
        """Make a NpsInvitation from its fields; only those that are given are sent."""
    @property
    def awaitable_attrs(self) -> NpsInvitationAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> NpsInvitationDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class NpsSurvey(BaseObject):
    """Net Promoter Score survey that asks customers how likely they would recommend the company."""

    account_name: str | None
    """Account name as used in the survey text."""
    brand_name: str | None
    """Brand name shown to the survey's recipients."""
    @property
    def close_at(self) -> str | None:
        """When the survey stops taking answers."""
    @close_at.setter
    def close_at(self, value: str | datetime | None) -> None: ...
    @property
    def created_at(self) -> str:
        """When the survey was created."""
    @created_at.setter
    def created_at(self, value: str | datetime | None) -> None: ...
    id: int
    """Identifies the survey; assigned by Zendesk."""
    name: str | None
    """Internal title of the survey."""
    recipients_count: int | None
    """How many people the survey was sent to."""
    status: str | None
    """Stage of the survey, such as sent or closed."""
    @property
    def updated_at(self) -> str:
        """When the survey last changed."""
    @updated_at.setter
    def updated_at(self, value: str | datetime | None) -> None: ...
    url: str
    """API address of this survey."""
    @property
    def close(self) -> datetime | None:
        """`close_at` as an aware datetime."""
    @close.setter
    def close(self, value: datetime | None) -> None: ...
    @property
    def created(self) -> datetime:
        """`created_at` as an aware datetime."""
    @created.setter
    def created(self, value: datetime | None) -> None: ...
    @property
    def updated(self) -> datetime:
        """`updated_at` as an aware datetime."""
    @updated.setter
    def updated(self, value: datetime | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        account_name: str | None = None,
        brand_name: str | None = None,
        close_at: str | datetime | None = None,
        created_at: str | datetime | None = None,
        id: int | None = None,
        name: str | None = None,
        recipients_count: int | None = None,
        status: str | None = None,
        updated_at: str | datetime | None = None,
        url: str | None = None,
        close: datetime | None = None,
        created: datetime | None = None,
        updated: datetime | None = None,
    ) -> None:
        """Make a NpsSurvey from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> NpsSurveyDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class Recipient(BaseObject):
    """Person who was sent a Net Promoter Score survey."""
    @property
    def created_at(self) -> str:
        """When the person was added as recipient."""
    @created_at.setter
    def created_at(self, value: str | datetime | None) -> None: ...
    @property
    def delivered_at(self) -> str | None:
        """When the survey was delivered to the person."""
    @delivered_at.setter
    def delivered_at(self, value: str | datetime | None) -> None: ...
    delivery_id: int | None
    """Identifies the delivery batch the survey went out with."""
    id: int
    """Identifies the recipient record; not the user."""
    survey_id: int | None
    """Identifies the survey that was sent."""
    survey_name: str | None
    """Name of the survey that was sent."""
    @property
    def updated_at(self) -> str:
        """When the recipient record last changed."""
    @updated_at.setter
    def updated_at(self, value: str | datetime | None) -> None: ...
    user_email: str | None
    """Email address the survey was sent to."""
    user_id: int | None
    """Identifies the user who received the survey."""
    user_name: str | None
    """Name of the user who received the survey."""
    @property
    def delivery(self) -> NpsDelivery | None:
        """The NpsDelivery behind `delivery_id`."""
    @delivery.setter
    def delivery(self, value: NpsDelivery | int | None) -> None: ...
    @property
    def survey(self) -> NpsSurvey | None:
        """The NpsSurvey behind `survey_id`."""
    @survey.setter
    def survey(self, value: NpsSurvey | int | None) -> None: ...
    @property
    def user(self) -> User | None:
        """The User behind `user_id`."""
    @user.setter
    def user(self, value: User | int | None) -> None: ...
    @property
    def created(self) -> datetime:
        """`created_at` as an aware datetime."""
    @created.setter
    def created(self, value: datetime | None) -> None: ...
    @property
    def delivered(self) -> datetime | None:
        """`delivered_at` as an aware datetime."""
    @delivered.setter
    def delivered(self, value: datetime | None) -> None: ...
    @property
    def updated(self) -> datetime:
        """`updated_at` as an aware datetime."""
    @updated.setter
    def updated(self, value: datetime | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        created_at: str | datetime | None = None,
        delivered_at: str | datetime | None = None,
        delivery_id: int | None = None,
        id: int | None = None,
        survey_id: int | None = None,
        survey_name: str | None = None,
        updated_at: str | datetime | None = None,
        user_email: str | None = None,
        user_id: int | None = None,
        user_name: str | None = None,
        delivery: NpsDelivery | int | None = None,
        survey: NpsSurvey | int | None = None,
        user: User | int | None = None,
        created: datetime | None = None,
        delivered: datetime | None = None,
        updated: datetime | None = None,
    ) -> None:
        """Make a Recipient from its fields; only those that are given are sent."""
    @property
    def awaitable_attrs(self) -> RecipientAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> RecipientDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class Response(BaseObject):
    """Answer a person gave to a Net Promoter Score survey."""

    comment: str | None
    """Remark the person left with the rating; null when none."""
    @property
    def delivered_at(self) -> str | None:
        """When the survey had been delivered to the person."""
    @delivered_at.setter
    def delivered_at(self, value: str | datetime | None) -> None: ...
    delivery_id: int | None
    """Identifies the delivery batch the survey had gone out with."""
    id: int
    """Identifies the response; assigned by Zendesk."""
    @property
    def rated_at(self) -> str | None:
        """When the person gave the rating."""
    @rated_at.setter
    def rated_at(self, value: str | datetime | None) -> None: ...
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
    @property
    def delivery(self) -> NpsDelivery | None:
        """The NpsDelivery behind `delivery_id`."""
    @delivery.setter
    def delivery(self, value: NpsDelivery | int | None) -> None: ...
    @property
    def recipient(self) -> User | None:
        """The User behind `recipient_id`."""
    @recipient.setter
    def recipient(self, value: User | int | None) -> None: ...
    @property
    def survey(self) -> NpsSurvey | None:
        """The NpsSurvey behind `survey_id`."""
    @survey.setter
    def survey(self, value: NpsSurvey | int | None) -> None: ...
    @property
    def user(self) -> User | None:
        """The User behind `user_id`."""
    @user.setter
    def user(self, value: User | int | None) -> None: ...
    @property
    def delivered(self) -> datetime | None:
        """`delivered_at` as an aware datetime."""
    @delivered.setter
    def delivered(self, value: datetime | None) -> None: ...
    @property
    def rated(self) -> datetime | None:
        """`rated_at` as an aware datetime."""
    @rated.setter
    def rated(self, value: datetime | None) -> None: ...
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
    @property
    def survey(self) -> Awaitable[NpsSurvey | None]:
        """The NpsSurvey behind `survey_id`."""

@type_check_only
class RecipientAwaitable(AwaitableAttrs):
    """The relations of Recipient as awaitables."""
    @property
    def delivery(self) -> Awaitable[NpsDelivery | None]:
        """The NpsDelivery behind `delivery_id`."""
    @property
    def survey(self) -> Awaitable[NpsSurvey | None]:
        """The NpsSurvey behind `survey_id`."""
    @property
    def user(self) -> Awaitable[User | None]:
        """The User behind `user_id`."""

@type_check_only
class ResponseAwaitable(AwaitableAttrs):
    """The relations of Response as awaitables."""
    @property
    def delivery(self) -> Awaitable[NpsDelivery | None]:
        """The NpsDelivery behind `delivery_id`."""
    @property
    def recipient(self) -> Awaitable[User | None]:
        """The User behind `recipient_id`."""
    @property
    def survey(self) -> Awaitable[NpsSurvey | None]:
        """The NpsSurvey behind `survey_id`."""
    @property
    def user(self) -> Awaitable[User | None]:
        """The User behind `user_id`."""
