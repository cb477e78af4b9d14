"""The status of a ticket and its custom status, which is of the same category."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.account.account import Behaviour, behaves
from zenpy.sandbox.calls.registry import answers
from zenpy.sandbox.problems import invalid_record, not_found

if TYPE_CHECKING:
    from zenpy.sandbox.account.store import Record, Store
    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json

#: From these statuses, a comment of an end user opens a ticket again.
WAITING = ("pending", "hold", "solved")
#: How long a label of a custom status may be.
MOST_CHARACTERS = 48


def without_return_to_new(ticket: Record, sent: Json) -> Json:
    """What was sent without the status `new`, to which no ticket returns that has left it."""
    if sent.get("status") != "new" or ticket.get("status") in (None, "new"):
        return sent
    return {name: value for name, value in sent.items() if name != "status"}


def match_custom_status(store: Store, ticket: Record, chosen: bool) -> None:
    """Set the custom status and the status to one category: that of a custom status that was chosen, or the status's."""
    custom = store.get("CustomStatus", ticket.get("custom_status_id"))
    if custom is not None and chosen:
        ticket["status"] = custom["status_category"]
    # a closed ticket has a custom status of the category solved
    category = "solved" if ticket["status"] == "closed" else ticket["status"]
    if custom is None or custom["status_category"] != category:
        default = store.first("CustomStatus", status_category=category, default=True)
        ticket["custom_status_id"] = default.id if default else ticket.get("custom_status_id")


@behaves("CustomStatus")
class CustomStatuses(Behaviour):
    """The behaviour of custom statuses: their labels are short."""

    def check(self, data: Json, record: Record | None) -> None:
        for name in ("agent_label", "end_user_label"):
            if len(str(data.get(name) or "")) > MOST_CHARACTERS:
                label = name.replace("_", " ").capitalize()
                raise invalid_record(name, f"{label}: is longer than {MOST_CHARACTERS} characters")


@answers("PUT custom_status/default")
def set_defaults(call: Call) -> Answer:
    """Make custom statuses the defaults of their categories.

    Raises:
        Problem: a 404, there is no such custom status.
    """
    for key in call.ids():
        chosen = call.store.get("CustomStatus", key)
        if chosen is None:
            raise not_found()
        for other in call.store.all("CustomStatus", status_category=chosen["status_category"]):
            other["default"] = other is chosen
    return None
