# Generated from openapi/zendesk.openapi.json (openapi/spec/support/ticket_fields.yaml) by `make generate`. Do not edit.
"""Manages system and custom ticket fields, their order and the options of drop-down fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, ListField, Nested, Relation
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from zenpy.lib.api_objects.shared import Conditions
    from zenpy.lib.api_objects.users import User


TicketFieldCustomStatusStatusCategory: TypeAlias = Literal["new", "open", "pending", "hold", "solved"]


class CustomFieldOption(BaseObject):
    """One choice of a dropdown or multiselect custom field.

    Attributes:
        allow_solving: Whether a ticket may be solved while this choice is selected.
        default: Whether the choice is preselected.
        id: Identifies the choice; send it to keep an existing one on update. Only
            `client.ticket_fields.options.create_or_update()` and
            `client.user_fields.options.create()` take it.
        name: Label of the choice; `::` in it makes nested menus.
        position: Place of the choice in the list.
        raw_name: Label with dynamic content placeholders left unresolved. Only
            `client.ticket_fields.create()` and `client.ticket_fields.update()` take it.
        url: API address of this choice. Read-only.
        value: Tag that stands for the choice, and is stored on the record.
    """

    _name = "custom_field_option"
    _spec = "CustomFieldOption"
    _shown = ("id", "name", "value")
    _rules = WriteRules(read_only=("id", "raw_name", "url"), raw_of={"raw_name": "name"})

    allow_solving: bool | None = None
    default: bool | None = None
    id: int | None = None
    name: str | None = None
    position: int | None = None
    raw_name: str | None = None
    url: str | None = None
    value: str | None = None


class SystemFieldOption(BaseObject):
    """A built-in choice of a system ticket field, such as a priority or a type.

    Attributes:
        name: Display name of the choice, translated for the caller. Read-only.
        value: Internal value of the choice, as stored on tickets. Read-only.
    """

    _name = "system_field_option"
    _spec = "SystemFieldOption"
    _shown = ("name",)
    _rules = WriteRules(read_only=("name", "value"))

    name: str | None = None
    value: str | None = None


class TicketField(BaseObject):
    """A system or custom property of tickets, defined by admins and arranged on ticket forms.

    Attributes:
        active: Whether the property is in use on tickets.
        agent_can_edit: Whether agents may change the value on tickets. Read-only.
        agent_description: Hint for agents only; null when there is none.
        collapsed_for_agents: Controls default display among rarely used properties; classic agent
            interface only.
        created_at: When the ticket field was defined. Read-only.
        creator_app_name: App that created the ticket field, when an app did. Read-only.
        creator_user_id: User who created the ticket field; -1 when the system did. Read-only.
        custom_field_options: Choices of a drop-down or multi-select ticket field; required for
            those types.
        custom_statuses: Statuses that tickets can be in; only on the field of type `custom_status`.
            Read-only.
        description: Hint for end users, shown below the entry.
        editable_in_portal: Whether end users may fill it in in the help center.
        id: Identifies the ticket field; custom values on tickets refer to it. Read-only.
        key: Name usable in place of the id; null for ordinary ticket fields.
        position: Place relative to other ticket fields; ignored once ticket forms are in use.
        raw_description: End-user hint with its dynamic content placeholder kept.
        raw_title: Agent title with its dynamic content placeholder kept.
        raw_title_in_portal: End-user title with its dynamic content placeholder kept.
        regexp_for_validation: Pattern that values must match; only for `regexp`, otherwise null.
        relationship_filter: Conditions that limit which records a `lookup` field offers.
        relationship_target_type: Kind of record a `lookup` points to, such as `zen:user` or
            `zen:custom_object:key`. Set on creation only.
        removable: Whether it can be deleted; `false` for the basic system ones. Read-only.
        required: Whether agents must fill it in before solving a ticket.
        required_in_portal: Whether end users must fill it in to submit a request.
        sub_type_id: Variant of a system field: for priority, 1 drops low and urgent; for status, 1
            adds on-hold; default 0.
        system_field_options: Choices of a system field such as priority; fixed by Zendesk.
            Read-only.
        tag: Tag that a ticked `checkbox` puts on the ticket; null for other types.
        title: Name that agents see.
        title_in_portal: Name that end users see in the help center.
        type: Kind of value, such as `text`, `tagger`, `date` or `lookup`. Set on creation only.
        updated_at: When the definition last changed. Read-only.
        url: API address of this ticket field. Read-only.
        visible_in_portal: Whether end users see it in the help center.
        creator_user: The User behind `creator_user_id`. One call fetches it for all records of a
            page.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "ticket_field"
    _spec = "TicketField"
    _complete = ("type", "created_at")
    _shown = ("id", "title", "type")
    _rules = WriteRules(
        read_only=(
            "agent_can_edit",
            "created_at",
            "creator_app_name",
            "creator_user_id",
            "custom_statuses",
            "id",
            "removable",
            "system_field_options",
            "updated_at",
            "url",
        ),
        create_only=("relationship_target_type", "type"),
        raw_of={
            "raw_description": "description",
            "raw_title": "title",
            "raw_title_in_portal": "title_in_portal",
        },
    )

    active: bool | None = None
    agent_can_edit: bool | None = None
    agent_description: str | None = None
    collapsed_for_agents: bool | None = None
    created_at: str | None = None
    creator_app_name: str | None = None
    creator_user_id: int | None = None
    custom_field_options: ListField[CustomFieldOption] = ListField("CustomFieldOption")
    custom_statuses: ListField[TicketFieldCustomStatus] = ListField("TicketFieldCustomStatus")
    description: str | None = None
    editable_in_portal: bool | None = None
    id: int | None = None
    key: str | None = None
    position: int | None = None
    raw_description: str | None = None
    raw_title: str | None = None
    raw_title_in_portal: str | None = None
    regexp_for_validation: str | None = None
    relationship_filter: Nested[Conditions] = Nested("Conditions")
    relationship_target_type: str | None = None
    removable: bool | None = None
    required: bool | None = None
    required_in_portal: bool | None = None
    sub_type_id: int | None = None
    system_field_options: ListField[SystemFieldOption] = ListField("SystemFieldOption")
    tag: str | None = None
    title: str | None = None
    title_in_portal: str | None = None
    type: (
        Literal[
            "checkbox",
            "date",
            "decimal",
            "integer",
            "lookup",
            "multi_lookup",
            "multiselect",
            "partialcreditcard",
            "partial_credit_card",
            "regexp",
            "tagger",
            "text",
            "textarea",
        ]
        | str
        | None
    ) = None
    updated_at: str | None = None
    url: str | None = None
    visible_in_portal: bool | None = None
    creator_user: Relation[User] = Relation("creator_user_id", "User")
    created = Date("created_at")
    updated = Date("updated_at")


class TicketFieldCustomStatus(BaseObject):
    """A custom ticket status as embedded in the status ticket field.

    Attributes:
        active: Whether tickets may be put in this status.
        agent_label: Name of the status that agents see.
        created_at: When the custom status was created. Read-only.
        default: Whether it is the default of its status category.
        description: Hint for agents about when to use the status.
        end_user_description: Explanation of the status for end users.
        end_user_label: Name of the status that end users see.
        id: Identifies the custom status; tickets refer to it in `custom_status_id`. Read-only.
        status_category: Standard status that the custom status counts as.
        updated_at: When the custom status last changed. Read-only.
        url: API address of the custom status. Read-only.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "ticket_field_custom_status"
    _spec = "TicketFieldCustomStatus"
    _shown = ("id", "description", "active")
    _rules = WriteRules(read_only=("created_at", "id", "updated_at", "url"))

    active: bool | None = None
    agent_label: str | None = None
    created_at: str | None = None
    default: bool | None = None
    description: str | None = None
    end_user_description: str | None = None
    end_user_label: str | None = None
    id: int | None = None
    status_category: TicketFieldCustomStatusStatusCategory | None = None
    updated_at: str | None = None
    url: str | None = None
    created = Date("created_at")
    updated = Date("updated_at")
