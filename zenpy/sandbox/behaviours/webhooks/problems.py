"""Errors of webhooks, which have another shape than those of Support: a list with the fields at fault."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.problems import Problem

if TYPE_CHECKING:
    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.call import Call


def bad_webhook(field: str, message: str, code: str = "InvalidValue") -> Problem:
    """A field of a webhook that cannot be taken."""
    listed = {"field": field, "code": code, "title": message, "message": message}
    return Problem(400, {"error": {"title": "Bad Request", "message": message}, "errors": [listed]})


def need_webhook(call: Call, key: object) -> Record:
    """The webhook with an id.

    Raises:
        Problem: a 404, there is none.
    """
    found = call.store.get("Webhook", key)
    if found is None:
        message = "The webhook does not exist"
        errors = [{"code": "WebhookNotFound", "title": message}]
        raise Problem(404, {"error": {"title": "Not Found", "message": message}, "errors": errors})
    return found
