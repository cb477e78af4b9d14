# Generated from openapi/zendesk.openapi.json (search_terms.yaml) by `make generate`. Do not edit.
"""The properties of Zendesk's search language, and whether less and greater mean something for
them.
"""

from __future__ import annotations

from collections.abc import Mapping

SEARCH_TERMS: Mapping[str, bool] = {
    "created": True,
    "updated": True,
    "solved": True,
    "due_date": True,
    "status": True,
    "priority": True,
    "ticket_type": True,
    "custom_status_id": False,
    "subject": False,
    "description": False,
    "comment": False,
    "attachment_name": False,
    "has_attachment": False,
    "fieldvalue": False,
    "via": False,
    "recipient": False,
    "satisfaction": False,
    "brand": False,
    "form": False,
    "assignee": False,
    "requester": False,
    "submitter": False,
    "commenter": False,
    "cc": False,
    "follower": False,
    "user": False,
    "assignee_id": False,
    "requester_id": False,
    "submitter_id": False,
    "organization_id": False,
    "group_id": False,
    "brand_id": False,
    "ticket_form_id": False,
    "organization": False,
    "group": False,
    "tags": False,
    "external_id": False,
    "name": False,
    "notes": False,
    "details": False,
    "role": False,
    "email": False,
    "phone": False,
    "is_suspended": False,
    "is_verified": False,
    "order_by": False,
    "sort": False,
}
