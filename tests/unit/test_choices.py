"""`zenpy.choices`: a text from elsewhere becomes a value of an enumeration, or is refused."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import get_args

import pytest

from zenpy import choices
from zenpy.choices import ticket_priority, ticket_status
from zenpy.lib import api_objects
from zenpy.lib.api_objects import Ticket

CHECKS = {
    name: check for name, check in inspect.getmembers(choices, inspect.isfunction) if name != "check_choice"
}


@pytest.mark.parametrize("check", CHECKS.values(), ids=CHECKS)
def test_each_function_takes_exactly_the_values_of_its_enumeration(check: Callable[[str], str]) -> None:
    values = get_args(getattr(api_objects, str(inspect.signature(check).return_annotation)))
    assert values
    assert tuple(check(value) for value in values) == values
    with pytest.raises(ValueError, match="is not a"):
        check("no such value")


def test_a_checked_text_can_be_set() -> None:
    assert Ticket(status=ticket_status("open"), priority=ticket_priority("high")).to_dict() == {
        "status": "open",
        "priority": "high",
    }


def test_a_text_that_is_no_value_is_refused_with_what_was_meant() -> None:
    with pytest.raises(ValueError, match=r"'opne' is not a TicketStatus: .*'open'.* Did you mean 'open'\?"):
        ticket_status("opne")


def test_what_zendesk_alone_sets_is_refused() -> None:
    with pytest.raises(ValueError, match="'deleted' is not a TicketStatus"):
        ticket_status("deleted")


@pytest.mark.parametrize("value", [None, 5, ["open"]])
def test_what_is_no_text_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match="is not a TicketStatus"):
        ticket_status(value)  # type: ignore[arg-type]  # wrong on purpose
