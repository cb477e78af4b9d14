"""Macros: saved changes to tickets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.calls.registry import answers
from zenpy.sandbox.problems import parse_id

if TYPE_CHECKING:
    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json


@answers("GET macros/{}/apply", "GET tickets/{}/macros/{}/apply")
def apply_macro(call: Call) -> Answer:
    """The ticket as a macro would change it; nothing is stored."""
    macro = call.need("Macro", call.args[-1])
    ticket: Json = dict(call.need("Ticket", call.args[0])) if len(call.args) == 2 else {}
    comment: Json | None = None
    for action in macro.get("actions") or []:
        field, value = str(action.get("field")), action.get("value")
        if field in ("comment_value", "comment_value_html"):
            text = value[-1] if isinstance(value, list) else value
            comment = {**(comment or {"public": True}), "body": text, "scoped_body": [["channel:all", text]]}
        elif field == "comment_mode_is_public":
            comment = {**(comment or {}), "public": str(value).lower() == "true"}
        elif field in ("current_tags", "set_tags", "remove_tags"):
            words = str(value or "").split()
            old = [] if field == "set_tags" else list(ticket.get("tags") or [])
            ticket["tags"] = (
                [tag for tag in old if tag not in words] if field == "remove_tags" else [*old, *words]
            )
        elif field.startswith("custom_fields_"):
            custom = {"id": parse_id(field.rpartition("_")[2]), "value": value}
            ticket["fields"] = [*(ticket.get("fields") or []), custom]
        else:
            ticket[field] = int(value) if field.endswith("_id") and str(value).isdigit() else value
            if field == "status":
                # the custom status follows, or it would undo the change when the ticket is stored
                default = call.store.first("CustomStatus", status_category=value, default=True)
                ticket["custom_status_id"] = default.id if default else ticket.get("custom_status_id")
    result: Json = {"ticket": ticket}
    if comment is not None:
        result["comment"] = comment
    return {call.route.key: result}
