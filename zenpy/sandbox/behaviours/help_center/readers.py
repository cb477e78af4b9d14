"""What readers and editors add to the Help Center: labels, comments, subscriptions, tags; and the search of the guide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.account.account import Behaviour, behaves
from zenpy.sandbox.calls.registry import answers
from zenpy.sandbox.calls.selection import records_of
from zenpy.sandbox.calls.writes import change_record
from zenpy.sandbox.message import Response
from zenpy.sandbox.problems import invalid_fields, listed_problem, parse_id, problem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.sandbox.account.record import Record
    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json


@behaves("HelpCenterLabel")
class Labels(Behaviour):
    """The behaviour of labels: an article shows the names of its own."""

    def create(self, data: Json, parents: Mapping[str, str] | None = None) -> Record:
        label = super().create(data, parents)
        article = self._article(label)
        if article is not None:
            names = [*(article.get("label_names") or []), label.get("name")]
            article["label_names"] = list(dict.fromkeys(names))
        return label

    def delete(self, record: Record) -> None:
        article = self._article(record)
        if article is not None:
            names = article.get("label_names") or []
            article["label_names"] = [one for one in names if one != record.get("name")]
        super().delete(record)

    def _article(self, label: Record) -> Record | None:
        return self.store.get("HelpCenterArticle", label.parents.get("article_id"))


@behaves("HelpCenterComment")
class HelpCenterComments(Behaviour):
    """The behaviour of comments; those of articles are written in a language."""

    def create(self, data: Json, parents: Mapping[str, str] | None = None) -> Record:
        owners = dict(parents or {})
        locale = data.get("locale") or owners.pop("locale", None)
        if "article_id" not in owners:
            return super().create(data, parents)
        if not locale:
            raise invalid_fields({"locale": ["can't be blank"]})
        comment = super().create({**data, "locale": locale}, owners)
        comment.update(source_id=parse_id(owners["article_id"]), source_type="Article")
        path = f"/api/v2/help_center/articles/{owners['article_id']}/comments/{comment.key}.json"
        comment["url"] = f"{self.account.base}{path}"
        return comment


@behaves("HelpCenterUserSubscription")
class UserSubscriptions(Behaviour):
    """The behaviour of subscriptions to users: there is one for a follower and a user."""

    def create(self, data: Json, parents: Mapping[str, str] | None = None) -> Record:
        followed, follower = parse_id((parents or {}).get("user_id")), self.account.me().id
        if self.store.first(self.kind, followed_id=followed, follower_id=follower) is not None:
            raise problem(409, "Conflict", "The user is followed already")
        subscription = super().create(data, parents)
        subscription.update(followed_id=followed, follower_id=follower)
        return subscription


@answers("PUT guide/content_tags/{}")
def change_content_tag(call: Call) -> Answer:
    """Change a content tag; an unknown one is answered without a body."""
    if call.store.get("HelpCenterContentTag", call.args[0]) is None:
        return Response(404)
    return change_record(call)


@answers("GET guide/search")
def search_guide(call: Call) -> Answer:
    """Search articles, posts and other content in some languages.

    Raises:
        Problem: a 400, no language is named.
    """
    if not call.request.values("filter[locales]"):
        raise listed_problem(400, "InvalidParameter", "filter[locales] is required")
    return call.page(records_of(call))
