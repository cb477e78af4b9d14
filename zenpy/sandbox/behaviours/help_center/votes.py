"""Votes for and against articles, posts and comments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.calls.registry import answers
from zenpy.sandbox.problems import parse_id

if TYPE_CHECKING:
    from zenpy.sandbox.calls.call import Answer, Call


@answers(*(f"POST {path}/{{}}/{way}" for way in ("up", "down") for path in (
    "help_center/articles", "help_center/articles/{}/comments", "community/posts", "community/posts/{}/comments",
    "help_center/{}/articles", "help_center/{}/articles/{}/comments")))  # fmt: skip
def vote(call: Call) -> Answer:
    """Vote for or against a record, in the name of the current user or of the one that is sent."""
    params = {name: value for name, value in call.params.items() if name != "locale"}
    sent = call.record() if call.route.body else {}
    record = call.store.create("HelpCenterVote", {**sent, "id": None}, params)
    item = next(reversed(params))
    record.update(
        item_id=parse_id(params[item]),
        item_type=item.removesuffix("_id").replace("_", " ").title().replace(" ", ""),
    )
    record.update(value=1 if call.route.last == "up" else -1)
    record["user_id"] = sent.get("user_id") or call.account.me().id
    return call.one(record)
