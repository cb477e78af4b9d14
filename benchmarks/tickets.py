"""Pages of made-up tickets: of the size and shape that an account with many custom fields answers, and thin ones."""

from __future__ import annotations

import random
from collections.abc import Callable

import orjson

TICKETS = 100
CUSTOM_FIELDS = 30
#: What thin tickets lack: most accounts answer something between these and the others.
_LEFT_OUT = (
    "raw_subject",
    "generated_timestamp",
    "collaborator_ids",
    "email_cc_ids",
    "forum_topic_id",
    "satisfaction_rating",
    "sharing_agreement_ids",
    "followup_ids",
    "allow_channelback",
    "allow_attachments",
    "from_messaging_channel",
)
_WORDS = ["".join(random.Random(n).choices("aeionrstlmdkp", k=2 + n % 9)) for n in range(2_000)]


def ticket(number: int) -> dict[str, object]:
    """One ticket of about 4 kilobytes."""
    fields = [
        {"id": 360000000000 + n, "value": None if n % 3 else f"value {n}"} for n in range(CUSTOM_FIELDS)
    ]
    return {
        "url": f"https://acme.zendesk.com/api/v2/tickets/{number}.json",
        "id": number,
        "external_id": None,
        "via": {
            "channel": "email",
            "source": {"from": {"address": "jo@example.com", "name": "Jo"}, "to": {}, "rel": None},
        },
        "created_at": "2026-01-02T03:04:05Z",
        "updated_at": "2026-02-03T04:05:06Z",
        "generated_timestamp": 1770087906,
        "type": "incident",
        "subject": f"The printer on floor {number} is on fire again",
        "raw_subject": f"The printer on floor {number} is on fire again",
        "description": "Hello,\n\nit started this morning and will not stop. " * 10,
        "priority": "urgent",
        "status": "open",
        "recipient": "support@acme.example",
        "requester_id": 1000 + number,
        "submitter_id": 1000 + number,
        "assignee_id": 7,
        "organization_id": 11,
        "group_id": 12,
        "collaborator_ids": [21, 22],
        "follower_ids": [21],
        "email_cc_ids": [],
        "forum_topic_id": None,
        "problem_id": None,
        "has_incidents": False,
        "is_public": True,
        "due_at": None,
        "tags": ["printer", "fire", "floor", "vip"],
        "custom_fields": fields,
        "satisfaction_rating": {"score": "unoffered"},
        "sharing_agreement_ids": [],
        "custom_status_id": 42,
        "fields": fields,
        "followup_ids": [],
        "ticket_form_id": 99,
        "brand_id": 5,
        "allow_channelback": False,
        "allow_attachments": True,
        "from_messaging_channel": False,
    }


def varied_ticket(number: int) -> dict[str, object]:
    """The same with other words, people and times in each ticket, so that a page compresses as a real one does."""
    pick = random.Random(number)

    def words(count: int) -> str:
        return " ".join(pick.choices(_WORDS, k=count))

    fields = [{"id": 360000000000 + n, "value": None if n % 3 else words(2)} for n in range(CUSTOM_FIELDS)]
    subject, person = words(7), pick.randrange(10**12, 10**13)
    return {
        **ticket(number),
        "created_at": f"2026-0{pick.randint(1, 9)}-{pick.randint(10, 28)}T03:04:{pick.randint(10, 59)}Z",
        "subject": subject,
        "raw_subject": subject,
        "description": words(75),
        "requester_id": person,
        "submitter_id": person,
        "tags": pick.choices(_WORDS, k=5),
        "custom_fields": fields,
        "fields": fields,
    }


def thin_ticket(number: int) -> dict[str, object]:
    """One of about 900 bytes, without custom fields and with a short description."""
    whole = varied_ticket(number)
    kept = {key: value for key, value in whole.items() if key not in _LEFT_OUT}
    description = " ".join(str(whole["description"]).split()[:8])
    return {**kept, "description": description, "custom_fields": [], "fields": []}


def page(make: Callable[[int], dict[str, object]] = ticket) -> bytes:
    """The body of one page of the listing."""
    body = {
        "tickets": [make(number) for number in range(1, TICKETS + 1)],
        "meta": {"has_more": False, "after_cursor": None, "before_cursor": None},
        "links": {"prev": None, "next": None},
    }
    return orjson.dumps(body)
