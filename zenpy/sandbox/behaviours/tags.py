"""Tags of tickets, users, organizations and topics, and how often each tag is used."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from zenpy.sandbox.account.found import counts_of_members
from zenpy.sandbox.account.store import Record
from zenpy.sandbox.calls.registry import answers, lists

if TYPE_CHECKING:
    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json

SEPARATORS = re.compile(r"[\s,]+")
TAGGED = {"tickets": "Ticket", "users": "User", "organizations": "Organization", "topics": "Topic"}


def read_tags(sent: object) -> list[str]:
    """Tags as they are stored: in lower case, in order, each once. A text holds several, with blanks or commas between them."""
    parts = [sent] if isinstance(sent, str) else sent if isinstance(sent, list) else []
    words = (word.lower() for part in parts for word in SEPARATORS.split(str(part)))
    return sorted({word for word in words if word})


@answers(*(f"{verb} {owner}/{{}}/tags" for verb in ("GET", "POST", "PUT", "DELETE") for owner in TAGGED))
def show_or_change_tags(call: Call) -> Answer:
    """Show (GET), replace (POST), add (PUT) or remove (DELETE) the tags of a record."""
    owner = call.need(TAGGED[call.route.parts[2]], call.args[0])
    old, sent = list(owner.get("tags") or []), read_tags(call.ids("tags"))
    new = {"POST": sent, "PUT": [*old, *sent], "DELETE": [tag for tag in old if tag not in sent], "GET": old}
    if call.route.method != "GET":
        if owner.kind == "Ticket":
            data: Json = {
                name: call.body[name] for name in ("safe_update", "updated_stamp") if name in call.body
            }
            call.account.behaviour_of("Ticket").update(owner, {**data, "tags": new[call.route.method]})
        else:
            owner["tags"] = read_tags(new[call.route.method])
            call.store.touch(owner)
    return {call.route.key: list(owner.get("tags") or [])}


def _count_tags(call: Call) -> Counter[str]:
    counts: Counter[str] = Counter()
    for kind in ("Ticket", "User", "Organization"):
        counts.update(counts_of_members(call.store.table(kind), "tags"))
    return counts


@lists("tags")
def list_tags(call: Call) -> list[Record]:
    """All tags, each with the number of its uses."""
    return [
        Record("Tag", name, {"name": name, "count": count}, {}, 0)
        for name, count in _count_tags(call).most_common()
    ]


@answers("GET autocomplete/tags", "POST autocomplete/tags")
def complete_tag(call: Call) -> Answer:
    """The tags that begin with some letters, at least two."""
    start = (call.request.value("name") or str(call.body.get("name") or "")).lower()
    found = _count_tags(call) if len(start) > 1 else ()
    return {call.route.key: sorted(tag for tag in found if tag.lower().startswith(start))}
