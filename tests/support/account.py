"""An account with custom fields of all kinds, a custom object and statuses, and what changes in it later."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from zenpy.lib.api_objects import CustomObjectField, TicketField, UserField

if TYPE_CHECKING:
    from zenpy import Zenpy

TICKET_FIELDS: tuple[dict[str, object], ...] = (
    {"type": "integer", "title": "Order number", "agent_description": "As it stands on the bill"},
    {
        "type": "tagger",
        "title": "Severity",
        "agent_description": "How many people cannot work",
        "custom_field_options": [{"name": "Low", "value": "low"}, {"name": "High", "value": "high"}],
    },
    {
        "type": "multiselect",
        "title": "Products",
        "custom_field_options": [{"name": "Desk", "value": "desk"}, {"name": "Chair", "value": "chair"}],
    },
    {"type": "lookup", "title": "Bought by", "relationship_target_type": "zen:user"},
    {"type": "lookup", "title": "Order", "relationship_target_type": "zen:custom_object:order"},
    {"type": "date", "title": "Due"},
    {"type": "decimal", "title": "Amount"},
    {"type": "checkbox", "title": "Paid"},
    {"type": "text", "title": "Note"},
    {"type": "textarea", "title": "Details"},
    {"type": "regexp", "title": "Serial", "regexp_for_validation": "[0-9]+"},
    {"type": "partialcreditcard", "title": "Card"},
)
#: Titles that would be code, would end a docstring, or are taken.
ODD_TITLES = (
    'Due """\nimport os',
    "class",
    "date",
    "int",
    "property",
    "related",
    "Literal",
    "TicketFields",
    "🎉",
    "⟦os|system⟧",
    "\\",
    "\\N{BULLET}",
    "Größe: 'L'",
    "品質",
    "x" * 200,
    "# type: ignore",
    "Order Number",
    "custom",
    "Union",
)
MANY = 40


def create_account(client: Zenpy, fields: int = MANY) -> None:
    """Define everything.

    Args:
        client: of a sandbox.
        fields: how many custom fields of tickets there are to be.
    """
    client.custom_objects.create({"key": "order", "title": "Order", "title_pluralized": "Orders"})
    client.custom_objects.fields.create("order", {"key": "total", "title": "Total", "type": "decimal"})
    customer = CustomObjectField(key="customer", title="Customer", type="lookup")
    customer.relationship_target_type = "zen:user"
    client.custom_objects.fields.create("order", customer)
    for number in range(fields):
        field = TICKET_FIELDS[number % len(TICKET_FIELDS)]
        if number >= len(TICKET_FIELDS):
            odd = number - len(TICKET_FIELDS)
            title = ODD_TITLES[odd] if odd < len(ODD_TITLES) else f"Extra {number}"
            field = {**field, "title": title, "agent_description": title}
            if "custom_field_options" in field:  # a tag belongs to one option of one field
                field["custom_field_options"] = [{"name": title, "value": f"tag_{number}"}]
        client.ticket_fields.create(TicketField(**cast("dict[str, Any]", field)))
    plan = [{"name": 'G"old', "value": "gold"}, {"name": "Silver", "value": "silver"}]
    client.user_fields.create(UserField(type="dropdown", key="plan", title="Plan", custom_field_options=plan))
    client.organization_fields.create({"type": "integer", "key": "seats", "title": "Seats"})
    client.custom_statuses.create({"agent_label": "Waiting for parts", "status_category": "pending"})
    client.ticket_forms.create({"name": "Refund"})


def create_other_account(client: Zenpy) -> None:
    """Define what a second account has: one field."""
    client.ticket_fields.create({"type": "integer", "title": "Size"})


def change_account(client: Zenpy) -> None:
    """Take away what programs use: two fields and an option; and add a field."""
    by_title: dict[object, Any] = {one.title: one for one in client.ticket_fields()}
    client.ticket_fields.delete(by_title["Order number"])
    severity = by_title["Severity"]
    severity.custom_field_options = [one for one in severity.custom_field_options if one.value != "low"]
    client.ticket_fields.update(severity)
    client.ticket_fields.create({"type": "text", "title": "Extra new"})
    client.custom_objects.fields.delete("order", "total")
