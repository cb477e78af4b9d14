# Generated from openapi/zendesk.openapi.json (openapi/spec/support/deleted_tickets.yaml) by `make generate`. Do not edit.
"""Handles tickets that were deleted: list them, bring them back or erase them permanently."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime

from zenpy.lib.api_objects.brands import Brand
from zenpy.lib.api_objects.custom_statuses import CustomStatus
from zenpy.lib.api_objects.groups import Group
from zenpy.lib.api_objects.help_centre_objects import Topic
from zenpy.lib.api_objects.macros import Macro
from zenpy.lib.api_objects.organizations import Organization
from zenpy.lib.api_objects.routing import RoutingAttributeValue
from zenpy.lib.api_objects.satisfaction_ratings import SatisfactionRating
from zenpy.lib.api_objects.shared import IdName
from zenpy.lib.api_objects.sharing_agreements import SharingAgreement
from zenpy.lib.api_objects.suspended_tickets import SuspendedTicket
from zenpy.lib.api_objects.ticket_forms import TicketForm
from zenpy.lib.api_objects.ticket_metrics import TicketMetric
from zenpy.lib.api_objects.tickets import (
    Audit,
    Collaborator,
    Comment,
    CustomField,
    CustomFieldValue,
    EmailCC,
    Follower,
    SharingAgreementRef,
    Ticket,
    TicketDates,
    TicketPriority,
    TicketRequester,
    TicketSlas,
    TicketStatus,
    TicketSupportType,
    TicketSystemMetadata,
    TicketTdeWorkspace,
    TicketTpeVoiceComment,
    TicketType,
    TicketViaId,
    TicketVoiceComment,
    Via,
)
from zenpy.lib.api_objects.users import User
from zenpy.lib.many import Many
from zenpy.lib.records.containers import ProxyDict
from zenpy.lib.records.descriptors import Attribute
from zenpy.payloads import (
    AuditDict,
    CollaboratorDict,
    CommentDict,
    CustomFieldDict,
    DeletedTicketDict,
    EmailCCDict,
    FollowerDict,
    IdNameDict,
    SatisfactionRatingDict,
    SharingAgreementRefDict,
    TicketDatesDict,
    TicketMetricDict,
    TicketRequesterDict,
    TicketSlasDict,
    TicketSystemMetadataDict,
    TicketTdeWorkspaceDict,
    TicketTpeVoiceCommentDict,
    TicketVoiceCommentDict,
    ViaDict,
)

class DeletedTicket(Ticket):
    """Ticket in the list of deleted tickets, where it can be restored or removed for good for 30 days.
    Beside the fields here only `subject` and `description` come; the others are None.
    """

    actor: Attribute[IdName | None, IdName | IdNameDict | None]
    """User who deleted the ticket."""
    deleted_at: Attribute[str | None, str | datetime | None]
    """When the ticket was deleted."""
    id: int
    """Identifies the ticket that was deleted."""
    previous_state: str | None
    """Status the ticket had when it was deleted."""
    deleted: Attribute[datetime | None, datetime | None]
    """`deleted_at` as an aware datetime."""
    def __init__(
        self,
        api: object = None,
        *,
        additional_collaborators: Iterable[Collaborator | CollaboratorDict] | None = None,
        additional_tags: Many[str] | Iterator[str] | None = None,
        allow_attachments: bool | None = None,
        allow_channelback: bool | None = None,
        assignee_email: str | None = None,
        assignee_id: int | None = None,
        attribute_value_ids: Many[str] | Iterator[str] | None = None,
        brand_id: int | None = None,
        collaborator_ids: Iterable[int] | None = None,
        comment: Comment | CommentDict | None = None,
        comment_count: int | None = None,
        comments: Iterable[Comment | CommentDict] | None = None,
        created_at: str | datetime | None = None,
        custom_fields: Iterable[CustomField | CustomFieldDict | ProxyDict[str, CustomFieldValue]]
        | None = None,
        custom_status_id: int | None = None,
        dates: TicketDates | TicketDatesDict | None = None,
        deleted_ticket_form_id: int | None = None,
        description: str | None = None,
        due_at: str | datetime | None = None,
        email_cc_ids: Iterable[int] | None = None,
        encoded_id: str | None = None,
        external_id: str | None = None,
        fields: Iterable[CustomField | CustomFieldDict | ProxyDict[str, CustomFieldValue]] | None = None,
        follower_ids: Iterable[int] | None = None,
        followup_ids: Iterable[int] | None = None,
        forum_topic_id: int | None = None,
        from_messaging_channel: bool | None = None,
        generated_timestamp: int | None = None,
        group_id: int | None = None,
        has_incidents: bool | None = None,
        id: int | None = None,
        incident_count: int | None = None,
        is_public: bool | None = None,
        last_audits: Iterable[Audit | AuditDict] | None = None,
        macro_id: int | None = None,
        macro_ids: Iterable[int] | None = None,
        metadata: Mapping[str, object] | None = None,
        metric_events: Mapping[str, object] | None = None,
        metric_set: TicketMetric | TicketMetricDict | None = None,
        organization_id: int | None = None,
        origin_zrn: str | None = None,
        priority: TicketPriority | None = None,
        problem_id: int | None = None,
        raw_subject: str | None = None,
        recipient: str | None = None,
        remove_tags: Many[str] | Iterator[str] | None = None,
        requester_id: int | None = None,
        safe_update: bool | None = None,
        satisfaction_probability: float | None = None,
        satisfaction_rating: SatisfactionRating | SatisfactionRatingDict | None = None,
        sharing_agreement_ids: Iterable[int] | None = None,
        slas: TicketSlas | TicketSlasDict | None = None,
        solved_at: str | datetime | None = None,
        status: TicketStatus | None = None,
        subject: str | None = None,
        submitter_id: int | None = None,
        support_type: TicketSupportType | None = None,
        suspended_ticket_id: int | None = None,
        suspension_type_id: int | None = None,
        system_metadata: TicketSystemMetadata | TicketSystemMetadataDict | None = None,
        tags: Many[str] | Iterator[str] | None = None,
        tde_workspace: TicketTdeWorkspace | TicketTdeWorkspaceDict | None = None,
        ticket_form_id: int | None = None,
        tpe_voice_comment: TicketTpeVoiceComment | TicketTpeVoiceCommentDict | None = None,
        type: TicketType | None = None,
        updated_at: str | datetime | None = None,
        updated_stamp: str | datetime | None = None,
        url: str | None = None,
        via: Via | ViaDict | None = None,
        via_followup_source_id: int | None = None,
        via_id: TicketViaId | None = None,
        voice_comment: TicketVoiceComment | TicketVoiceCommentDict | None = None,
        assignee: User | int | None = None,
        attribute_values: Many[RoutingAttributeValue | str]
        | Iterator[RoutingAttributeValue | str]
        | None = None,
        brand: Brand | int | None = None,
        collaborators: Iterable[User | int | Collaborator | CollaboratorDict] | None = None,
        custom_status: CustomStatus | int | None = None,
        email_ccs: Iterable[User | int | EmailCC | EmailCCDict] | None = None,
        followers: Iterable[User | int | Follower | FollowerDict] | None = None,
        followups: Iterable[Ticket | int] | None = None,
        forum_topic: Topic | int | None = None,
        group: Group | int | None = None,
        macro: Macro | int | None = None,
        macros: Iterable[Macro | int] | None = None,
        organization: Organization | int | None = None,
        problem: Ticket | int | None = None,
        requester: User | int | str | TicketRequester | TicketRequesterDict | None = None,
        sharing_agreements: Iterable[SharingAgreement | int | SharingAgreementRef | SharingAgreementRefDict]
        | None = None,
        submitter: User | int | None = None,
        suspended_ticket: SuspendedTicket | int | None = None,
        ticket_form: TicketForm | int | None = None,
        via_followup_source: Ticket | int | None = None,
        created: datetime | None = None,
        due: datetime | None = None,
        solved: datetime | None = None,
        updated: datetime | None = None,
        actor: IdName | IdNameDict | None = None,
        deleted_at: str | datetime | None = None,
        previous_state: str | None = None,
        deleted: datetime | None = None,
    ) -> None:
        """Make a DeletedTicket from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> DeletedTicketDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """
