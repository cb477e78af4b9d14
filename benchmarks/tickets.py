"""A page of real-sized tickets, made up: the size and shape of what an account with many custom fields answers."""

from __future__ import annotations

import orjson

TICKETS = 100
CUSTOM_FIELDS = 30


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


def page() -> bytes:
    """The body of one page of the listing."""
    body = {
        "tickets": [ticket(number) for number in range(1, TICKETS + 1)],
        "meta": {"has_more": False, "after_cursor": None, "before_cursor": None},
        "links": {"prev": None, "next": None},
    }
    return orjson.dumps(body)
