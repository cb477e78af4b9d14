"""The e-mails that Zendesk has sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.calls.registry import lists

if TYPE_CHECKING:
    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.call import Call


@lists("email_notifications/show_many")
def list_email_notifications(call: Call) -> list[Record]:
    """The e-mails of some notifications, comments or tickets."""
    wanted = {
        field: set((call.request.value(name) or "").split(","))
        for name, field in (
            ("ids", "notification_id"),
            ("comment_ids", "comment_id"),
            ("ticket_ids", "ticket_id"),
        )
    }
    mails = call.store.all("EmailNotification")
    return [mail for mail in mails if any(str(mail.get(field)) in keys for field, keys in wanted.items())]
