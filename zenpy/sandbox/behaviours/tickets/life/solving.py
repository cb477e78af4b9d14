"""What a ticket needs to be solved: an assignee, and values in the fields that are required."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from zenpy.sandbox.behaviours.account_settings import is_on
from zenpy.sandbox.behaviours.tickets.fields.definitions import (
    base_problem,
    custom_fields,
    field_error,
    system_field,
)
from zenpy.sandbox.behaviours.tickets.fields.values import values_of
from zenpy.sandbox.behaviours.tickets.values import is_agent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.message import Json


def check_solvable(account: Account, ticket: Record) -> None:
    """Refuse to solve a ticket that lacks something. Where the account says so, it is assigned to the agent who solves it.

    Raises:
        Problem: a 422, with an entry for each field that lacks a value.
    """
    solver = account.user
    upon_solve = is_on(account.store, "tickets", "assign_tickets_upon_solve")
    if ticket.get("assignee_id") is None and is_agent(solver) and solver is not None and upon_solve:
        ticket["assignee_id"] = solver.id
    errors = list(_lacking(account, ticket))
    if errors:
        raise base_problem(errors)


def _lacking(account: Account, ticket: Record) -> Iterator[Json]:
    assignee = system_field(account, "assignee")
    if ticket.get("assignee_id") is None and assignee is not None:
        yield field_error(assignee, "Assignee: is required when solving a ticket", None)
    values = values_of(ticket)
    for field in _required_fields(account, ticket, values):
        if values.get(field.id) in (None, "", [], False):
            yield field_error(field, f"{field.get('title')}: is required when solving a ticket", None)


def _required_fields(account: Account, ticket: Record, values: dict[int, Any]) -> Iterator[Record]:
    """The custom fields of the ticket's form that must have a value, by themselves or by a condition of the form."""
    form = account.store.get("TicketForm", ticket.get("ticket_form_id"))
    on_form = None if form is None else form.get("ticket_field_ids")
    hidden, required = _by_conditions(form, values) if form is not None else (set(), set())
    for field in custom_fields(account):
        if on_form is not None and field.id not in on_form:
            continue
        if field.id in required or (field.get("required") and field.id not in hidden):
            yield field


def _by_conditions(form: Record, values: dict[int, Any]) -> tuple[set[int], set[int]]:
    """The fields that the conditions of a form hide in a ticket, and those that they require when it is solved."""
    children, shown, required = set[int](), set[int](), set[int]()
    for condition in form.get("agent_conditions") or []:
        holds = (
            str(values.get(condition.get("parent_field_id"))).lower() == str(condition.get("value")).lower()
        )
        for child in condition.get("child_fields") or []:
            children.add(child["id"])
            if holds:
                shown.add(child["id"])
            if holds and _is_required(child):
                required.add(child["id"])
    return children - shown, required


def _is_required(child: Json) -> bool:
    on = child.get("required_on_statuses") or {}
    match on.get("type"):
        case "SOME_STATUSES":
            return "solved" in (on.get("statuses") or [])
        case "ALL_STATUSES":
            return True
        case "NO_STATUSES":
            return False
    return bool(child.get("is_required"))
