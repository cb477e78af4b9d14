# Generated from openapi/zendesk.openapi.json (openapi/spec/support/approval_requests.yaml) by `make generate`. Do not edit.
"""Lists approval requests across tickets and asks a user or group to approve something on a
ticket.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, ListField, MapField, Nested, Relation
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from zenpy.lib.api_objects.groups import Group
    from zenpy.lib.api_objects.tickets import Ticket
    from zenpy.lib.api_objects.users import User


ApprovalRequestDecisionOriginationType: TypeAlias = Literal[
    "UI_ORIGINATION", "API_ORIGINATION", "SLACK_ORIGINATION", "ACTION_FLOW_ORIGINATION", "UNKNOWN_ORIGINATION"
]
ApprovalRequestOriginationType: TypeAlias = Literal[
    "API_ORIGINATION",
    "UI_ORIGINATION",
    "TRIGGER_ORIGINATION",
    "DATA_IMPORTER_ORIGINATION",
    "TEMPLATE_ORIGINATION",
    "ACTION_FLOW_ORIGINATION",
    "UNKNOWN_ORIGINATION",
]


class ApprovalRequest(BaseObject):
    """Request for a user or group to approve something, raised from a ticket.

    Attributes:
        approval_request: The request itself, where a response nests it one level deeper.
        assignee_group_id: Group asked to decide; null when a single user is asked.
        assignee_user_id: User asked to decide; null when a group is asked.
        clarification_flow_messages: Questions and answers exchanged before the decision.
        created_at: When approval was asked for. Read-only.
        created_by_id: User who asked for approval. Read-only.
        created_by_user: User who asked for approval, with name and photo.
        decided_at: When the request was decided; null while it is open.
        decisions: Decisions made so far.
        id: Identifies the approval request; assigned by Zendesk. Read-only.
        message: Explanation shown to the approver.
        origination_type: Where the request was raised, such as the API, the interface or a trigger;
            null if not recorded. Read-only.
        status: Current state, such as `active`, `approved`, `rejected` or `withdrawn`. Read-only.
        subject: Headline of what is to be approved.
        ticket_id: Ticket the approval belongs to.
        withdrawn_reason: Why the request was taken back; null unless it was withdrawn.
        assignee_group: The Group behind `assignee_group_id`. It costs a call if it is not at hand.
        assignee_user: The User behind `assignee_user_id`. One call fetches it for all records of a
            page.
        created_by: The User behind `created_by_id`. One call fetches it for all records of a page.
        ticket: The Ticket behind `ticket_id`. One call fetches it for all records of a page.
        created: `created_at` as an aware datetime.
        decided: `decided_at` as an aware datetime.
    """

    _name = "approval_request"
    _spec = "ApprovalRequest"
    _shown = ("id", "subject", "status")
    _rules = WriteRules(read_only=("created_at", "created_by_id", "id", "origination_type", "status"))

    approval_request: MapField[object] = MapField()
    assignee_group_id: int | None = None
    assignee_user_id: int | None = None
    clarification_flow_messages: ListField[ApprovalRequestMessage] = ListField("ApprovalRequestMessage")
    created_at: str | None = None
    created_by_id: int | None = None
    created_by_user: Nested[ApprovalRequestUser] = Nested("ApprovalRequestUser")
    decided_at: str | None = None
    decisions: ListField[ApprovalRequestDecision] = ListField("ApprovalRequestDecision")
    id: str | None = None
    message: str | None = None
    origination_type: ApprovalRequestOriginationType | None = None
    status: str | None = None
    subject: str | None = None
    ticket_id: int | None = None
    withdrawn_reason: str | None = None
    assignee_group: Relation[Group] = Relation("assignee_group_id", "Group", embedded=True)
    assignee_user: Relation[User] = Relation("assignee_user_id", "User", embedded=True)
    created_by: Relation[User] = Relation("created_by_id", "User")
    ticket: Relation[Ticket] = Relation("ticket_id", "Ticket")
    created = Date("created_at")
    decided = Date("decided_at")


class ApprovalRequestAuthor(BaseObject):
    """Person who wrote a message in the clarification of an approval request.

    Attributes:
        avatar: Address of the author's picture.
        email: Mail address of the author.
        id: User id of the author.
        name: Display name of the author.
        role: Role of the author in Zendesk.
    """

    _name = "approval_request_author"
    _spec = "ApprovalRequestAuthor"
    _shown = ("id", "name", "role")

    avatar: str | None = None
    email: str | None = None
    id: int | None = None
    name: str | None = None
    role: str | None = None


class ApprovalRequestDecision(BaseObject):
    """One decision made on an approval request, with who made it and why.

    Attributes:
        decided_at: When the decision was made.
        decided_by_user: User who made the decision.
        decision_notes: Remarks of the approver; null if none were given.
        id: Identifies the decision, where the answer tells it.
        origination_type: Where the decision was made, such as the interface, the API or Slack; null
            if not recorded.
        status: Outcome; `clarification_requested` means that the approver first asked for details.
        decided: `decided_at` as an aware datetime.
    """

    _name = "approval_request_decision"
    _spec = "ApprovalRequestDecision"
    _shown = ("id", "status", "decided_by_user")

    decided_at: str | None = None
    decided_by_user: Nested[ApprovalRequestUser] = Nested("ApprovalRequestUser")
    decision_notes: str | None = None
    id: str | None = None
    origination_type: ApprovalRequestDecisionOriginationType | None = None
    status: Literal["approved", "rejected", "clarification_requested"] | str | None = None
    decided = Date("decided_at")


class ApprovalRequestMessage(BaseObject):
    """Message exchanged between approver and requester to clarify an approval request.

    Attributes:
        author: Who wrote the message.
        created_at: When the message was written.
        id: Identifies the message; assigned by Zendesk.
        message: Text of the message.
        created: `created_at` as an aware datetime.
    """

    _name = "approval_request_message"
    _spec = "ApprovalRequestMessage"
    _shown = ("id", "message")

    author: Nested[ApprovalRequestAuthor] = Nested("ApprovalRequestAuthor")
    created_at: str | None = None
    id: str | None = None
    message: str | None = None
    created = Date("created_at")


class ApprovalRequestUser(BaseObject):
    """Short form of a user who appears in an approval request.

    Attributes:
        id: User id of the person.
        name: Display name of the person.
        photo: Profile picture of the person.
    """

    _name = "approval_request_user"
    _spec = "ApprovalRequestUser"
    _shown = ("id", "name")

    id: int | None = None
    name: str | None = None
    photo: Nested[ContentUrl] = Nested("ContentUrl")


class ContentUrl(BaseObject):
    """Small wrapper around the address of an image, such as a profile photo.

    Attributes:
        content_url: Address to download the image from.
    """

    _name = "content_url"
    _spec = "ContentUrl"

    content_url: str | None = None
