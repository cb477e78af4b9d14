# Generated from openapi/zendesk.openapi.json (openapi/spec/support/ticket_forms.yaml) by `make generate`. Do not edit.
"""Manages ticket forms: their fields, order, copies and the statuses available on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, ListField, Relations
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from zenpy.lib.api_objects.brands import Brand
    from zenpy.lib.api_objects.organizations import Organization
    from zenpy.lib.api_objects.ticket_fields import TicketField
    from zenpy.lib.records.containers import ProxyDict


class TicketForm(BaseObject):
    """A selection of ticket fields for one kind of request, offered to agents and, if wanted, to end
    users.

    Attributes:
        active: Whether the form can be chosen.
        agent_conditions: Rules that show or require ticket fields for agents, depending on other
            values.
        created_at: When the form was created. Read-only.
        default: Whether this is the form for tickets that name no other.
        deleted_at: When the form was deleted; absent for live forms. Read-only.
        display_name: Name of the form that end users see.
        end_user_conditions: Rules that show or require ticket fields for end users, depending on
            other values.
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
    agent_conditions: ListField[ProxyDict[str, object]] = ListField()
    created_at: str | None = None
    default: bool | None = None
    deleted_at: str | None = None
    display_name: str | None = None
    end_user_conditions: ListField[ProxyDict[str, object]] = ListField()
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
