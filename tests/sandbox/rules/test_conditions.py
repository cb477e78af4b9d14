"""What single conditions ask, by examples."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.sandbox_api import Api, ticket
from zenpy.sandbox import Sandbox
from zenpy.sandbox.rules.conditions import all_hold
from zenpy.sandbox.rules.subject import TicketSubject


def holds(sandbox: Sandbox, field: str, operator: str | None, value: object = None) -> bool:
    """Whether a condition holds for ticket 1, as for a view that the owner looks at."""
    found = sandbox.account.store.get("Ticket", 1)
    assert found is not None
    one = {"field": field, "operator": operator, "value": value}
    subject = TicketSubject(sandbox.account, found, found, actor=sandbox.user)
    return all_hold({"all": [one]}, subject)


@pytest.mark.parametrize(
    ("field", "operator", "value", "expected"),
    [
        ("status", "less_than", "solved", True),
        ("status", "greater_than", "open", False),
        ("priority", "is", "", False),
        ("priority", "less_than", "urgent", True),
        ("type", "is", "", True),
        ("type", "is_not", "", False),
        ("assignee_id", "is", "", True),
        ("requester_id", "is", "current_user", True),
        ("group_id", "present", None, False),
        ("current_tags", "includes", "vip other", True),
        ("current_tags", "not_includes", "other", True),
        ("subject_includes_word", "includes", "water FIRE", True),
        ("subject_includes_word", "not_includes", "water", True),
        ("subject_includes_word", "is", "on fire", True),
        ("subject_includes_word", "is", "fire on", False),
        ("description_includes_word", "includes", "burns", True),
        ("via_id", "is", "5", True),
        ("via_id", "is", 4, False),
        ("via_id", "includes", ["4", "5"], True),
        ("ticket_is_public", "is", "public", True),
        ("role", "is", "agent", True),
        ("role", "is", "end_user", False),
        ("requester_role", "is", "2", True),
        ("satisfaction_score", "is", "unoffered", True),
        ("reopens", "less_than", "1", True),
        ("custom_fields_7", "is", "gold", True),
        ("custom_fields_7", "is", "71", True),
        ("custom_fields_7", "present", None, True),
        ("custom_fields_8", "not_present", None, True),
        ("custom_fields_9", "within_previous_n_days", "3", True),
        ("custom_fields_9", "within_next_n_days", "3", False),
        ("custom_fields_9", "greater_than", "2025-12-01", True),
        ("custom_fields_10", "greater_than", "9", True),
        ("ticket_type_id", "is", "1", False),
        ("requester.custom_fields.plan", "is", "pro", True),
        ("in_business_hours", "is", "true", True),
        ("status", "unheard_of", "open", False),
    ],
)
def test_what_holds(sandbox: Sandbox, field: str, operator: str, value: Any, expected: bool) -> None:
    options = [{"id": 71, "name": "Gold", "value": "gold"}]
    sandbox.add("TicketField", {"id": 7, "type": "tagger", "custom_field_options": options})
    sandbox.user["user_fields"] = {"plan": "pro"}
    custom = {7: "gold", 9: "2025-12-30", 10: "10"}
    sandbox.add(
        "Ticket",
        {
            "id": 1,
            "subject": "Printer on fire",
            "description": "It burns",
            "priority": "high",
            "status": "open",
            "tags": ["vip"],
            "custom_fields": [{"id": key, "value": one} for key, one in custom.items()],
        },
    )
    assert holds(sandbox, field, operator, value) == expected


def test_business_hours_are_counted_by_the_schedule_of_the_account(api: Api, sandbox: Sandbox) -> None:
    # Thursday, the first of January, 9:00; open from 10:00 to 12:00 on Thursdays and Fridays, and closed on that Friday.
    week = [{"start_time": day * 1440 + 600, "end_time": day * 1440 + 720} for day in (4, 5)]
    schedule = sandbox.add("Schedule", {"name": "s", "time_zone": "UTC", "intervals": week})
    day = {"name": "h", "start_date": "2026-01-02", "end_date": "2026-01-02"}
    sandbox.add("Holiday", day, schedule_id=schedule.id)
    ticket(api)
    assert holds(sandbox, "in_business_hours", "is", "false")
    sandbox.clock.advance(hours=2)
    assert holds(sandbox, "in_business_hours", "is", "true")
    assert holds(sandbox, "NEW", "is_business_hours", "1")
    assert holds(sandbox, "NEW", "less_than", "3")
    sandbox.clock.advance(days=6)
    assert holds(sandbox, "NEW", "is_business_hours", "2")
    sandbox.clock.advance(days=1)
    assert holds(sandbox, "NEW", "is_business_hours", "3")
    sandbox.clock.advance(days=1)
    assert holds(sandbox, "NEW", "greater_than_business_hours", "4")
