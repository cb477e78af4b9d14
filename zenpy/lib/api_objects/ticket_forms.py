# Generated from openapi/zendesk.openapi.json (openapi/spec/support/ticket_forms.yaml) by `make generate`. Do not edit.
"""Manages ticket forms: their fields, order, copies and the statuses available on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, ListField, Nested, Relation, Relations
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from typing import Literal

    from zenpy.lib.api_objects.brands import Brand
    from zenpy.lib.api_objects.organizations import Organization
    from zenpy.lib.api_objects.ticket_fields import TicketField


class TicketForm(BaseObject):
    """A selection of ticket fields for one kind of request, offered to agents and, if wanted, to end
    users.

    Attributes:
        active: Whether the form can be chosen.
        agent_conditions: Rules that show or require ticket fields for agents, depending on other
            values. An empty list removes them.
        created_at: When the form was created. Read-only.
        default: Whether this is the form for tickets that name no other.
        deleted_at: When the form was deleted; absent for live forms. Read-only.
        display_name: Name of the form that end users see.
        end_user_conditions: Rules that show or require ticket fields for end users, depending on
            other values. An empty list removes them.
        end_user_visible: Whether end users can choose the form.
        id: Identifies the form; tickets refer to it in `ticket_form_id`. Read-only.
        in_all_brands: Whether the form is available in every brand.
        in_all_organizations: Whether the form is available to every organization.
        name: Name of the form that agents see.
        position: Place among the forms of the account.
        raw_display_name: End-user name with its dynamic content placeholder kept.
        raw_name: Agent name with its dynamic content placeholder kept.
        restricted_brand_ids: Brands the form is limited to when `in_all_brands` is `false`.
            Read-only.
        restricted_organization_ids: Organizations the form is limited to when
            `in_all_organizations` is `false`.
        ticket_field_ids: Ticket fields on the form, in the order shown.
        updated_at: When the form was last edited. Read-only.
        url: API address of this form. Read-only.
        restricted_brands: The Brand records behind `restricted_brand_ids`. Each that is not at hand
            costs a call.
        restricted_organizations: The Organization records behind `restricted_organization_ids`. One
            call fetches them for all records of a page.
        ticket_fields: The TicketField records behind `ticket_field_ids`. One call fetches them for
            all records of a page.
        created: `created_at` as an aware datetime.
        deleted: `deleted_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "ticket_form"
    _spec = "TicketForm"
    _shown = ("id", "display_name", "active")
    _rules = WriteRules(
        read_only=("created_at", "deleted_at", "id", "restricted_brand_ids", "updated_at", "url"),
        raw_of={"raw_display_name": "display_name", "raw_name": "name"},
    )

    active: bool | None = None
    agent_conditions: ListField[TicketFormCondition] = ListField("TicketFormCondition")
    created_at: str | None = None
    default: bool | None = None
    deleted_at: str | None = None
    display_name: str | None = None
    end_user_conditions: ListField[TicketFormCondition] = ListField("TicketFormCondition")
    end_user_visible: bool | None = None
    id: int | None = None
    in_all_brands: bool | None = None
    in_all_organizations: bool | None = None
    name: str | None = None
    position: int | None = None
    raw_display_name: str | None = None
    raw_name: str | None = None
    restricted_brand_ids: ListField[int] = ListField()
    restricted_organization_ids: ListField[int] = ListField()
    ticket_field_ids: ListField[int] = ListField()
    updated_at: str | None = None
    url: str | None = None
    restricted_brands: Relations[Brand] = Relations("restricted_brand_ids", "Brand", read_only=True)
    restricted_organizations: Relations[Organization] = Relations(
        "restricted_organization_ids", "Organization"
    )
    ticket_fields: Relations[TicketField] = Relations("ticket_field_ids", "TicketField")
    created = Date("created_at")
    deleted = Date("deleted_at")
    updated = Date("updated_at")


class TicketFormChildField(BaseObject):
    """A ticket field that a rule of a ticket form shows, and when it must be filled in.

    Attributes:
        id: Field to show.
        is_required: Whether the field must be filled in; for end users, when they send the form.
        required_on_statuses: For agents: in which statuses the field must be filled in.
        ticket_field: The TicketField behind `id`. One call fetches it for all records of a page.
    """

    _name = "ticket_form_child_field"
    _spec = "TicketFormChildField"
    _shown = ("id", "required_on_statuses", "is_required")

    id: int | None = None
    is_required: bool | None = None
    required_on_statuses: Nested[TicketFormRequiredStatuses] = Nested("TicketFormRequiredStatuses")
    ticket_field: Relation[TicketField] = Relation("id", "TicketField")


class TicketFormCondition(BaseObject):
    """A rule of a ticket form: while one field has a value, other fields are shown.

    Attributes:
        child_fields: Fields that are shown while the rule holds.
        parent_field_id: Field whose value decides.
        parent_field_type: Kind of the field that decides, such as `tagger` or `checkbox`.
        value: Value that the deciding field must have; for a dropdown, the tag of the choice.
        parent_field: The TicketField behind `parent_field_id`. One call fetches it for all records
            of a page.
    """

    _name = "ticket_form_condition"
    _spec = "TicketFormCondition"
    _shown = ("parent_field_id", "value")

    child_fields: ListField[TicketFormChildField] = ListField("TicketFormChildField")
    parent_field_id: int | None = None
    parent_field_type: str | None = None
    value: str | bool | None = None
    parent_field: Relation[TicketField] = Relation("parent_field_id", "TicketField")


class TicketFormRequiredStatuses(BaseObject):
    """The statuses of a ticket in which agents must fill in a field.

    Attributes:
        statuses: With `SOME_STATUSES`: the statuses, such as `new`, `open`, `pending`, `hold` or
            `solved`.
        type: Required in all statuses, in none, or in those of `statuses`.
    """

    _name = "ticket_form_required_statuses"
    _spec = "TicketFormRequiredStatuses"
    _shown = ("type", "statuses")

    statuses: ListField[str] = ListField()
    type: Literal["ALL_STATUSES", "NO_STATUSES", "SOME_STATUSES"] | str | None = None
