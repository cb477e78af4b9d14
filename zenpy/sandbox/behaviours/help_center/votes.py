"""Votes for and against articles, posts and comments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.account.account import Behaviour, behaves
from zenpy.sandbox.calls.registry import answers

if TYPE_CHECKING:
    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.account.record import Record
    from zenpy.sandbox.calls.call import Answer, Call


#: What can be voted on, by the name that a vote has for it.
_VOTED = {
    "Article": "HelpCenterArticle",
    "Comment": "HelpCenterComment",
    "Post": "HelpCenterPost",
    "PostComment": "HelpCenterComment",
}


@answers(*(f"POST {path}/{{}}/{way}" for way in ("up", "down") for path in (
    "help_center/articles", "help_center/articles/{}/comments", "community/posts", "community/posts/{}/comments",
    "help_center/{}/articles", "help_center/{}/articles/{}/comments")))  # fmt: skip
def vote(call: Call) -> Answer:
    """Vote for or against a record, in the name of the current user or of the one that is sent."""
    params = {name: value for name, value in call.params.items() if name != "locale"}
    sent = call.record() if call.route.body else {}
    item = next(reversed(params))
    kind = item.removesuffix("_id").replace("_", " ").title().replace(" ", "")
    voted = call.need("HelpCenterComment" if kind == "PostComment" else f"HelpCenter{kind}", params[item])
    if kind == "Comment" and "post_id" in params:
        kind = "PostComment"
    voter = sent.get("user_id") or call.account.me().id
    known = call.store.first("HelpCenterVote", item_id=voted.id, item_type=kind, user_id=voter)
    record = known or call.store.create("HelpCenterVote", {**sent, "id": None}, params)
    record.update(item_id=voted.id, item_type=kind, user_id=voter)
    record["value"] = 1 if call.route.last == "up" else -1
    call.store.touch(record)
    _count(call.account, voted, kind)
    return call.one(record)


@behaves("HelpCenterVote")
class Votes(Behaviour):
    """The behaviour of votes: who takes one back changes the sum."""

    def delete(self, record: Record) -> None:
        super().delete(record)
        kind = str(record.get("item_type"))
        found = _VOTED.get(kind)
        voted = self.store.get(found, record.get("item_id")) if found else None
        if voted is not None:
            _count(self.account, voted, kind)


def _count(account: Account, voted: Record, kind: str) -> None:
    """Set the sum and the number of the votes of what was voted on."""
    votes = account.store.all("HelpCenterVote", item_id=voted.id, item_type=kind)
    voted.update(vote_sum=sum(one["value"] for one in votes), vote_count=len(votes))
