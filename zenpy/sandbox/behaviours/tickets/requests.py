"""The smaller parts of a help desk: requests, tags, ratings, suspended tickets, jobs, tokens, articles."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from zenpy.sandbox.account.account import Behaviour, behaves
from zenpy.sandbox.account.store import Record
from zenpy.sandbox.behaviours.tickets import audits
from zenpy.sandbox.behaviours.tickets.tickets import with_audit
from zenpy.sandbox.calls.registry import answers, lists
from zenpy.sandbox.problems import not_found, parse_id, problem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json

TAGGED = {"tickets": "Ticket", "users": "User", "organizations": "Organization", "topics": "Topic"}

# Requests: tickets as those see them who have asked


@lists(
    "requests",
    "requests/open",
    "requests/solved",
    "requests/ccd",
    "users/{}/requests",
    "organizations/{}/requests",
)
def requests(call: Call) -> list[Record]:
    """The tickets of the one who speaks, of a user or of an organization."""
    tickets = call.store.all("Ticket")
    if "organization_id" in call.params:
        return [t for t in tickets if str(t["organization_id"]) == call.params["organization_id"]]
    me = parse_id(call.params.get("user_id") or call.account.me().id)
    if call.route.last == "ccd":
        return [t for t in tickets if me in (t["collaborator_ids"] or []) or me in (t["email_cc_ids"] or [])]
    done = {"open": (False,), "solved": (True,)}.get(call.route.last, (True, False))
    return [t for t in tickets if t["requester_id"] == me and (t["status"] in ("solved", "closed")) in done]


@answers("GET requests/{}", "PUT requests/{}")
def request(call: Call) -> Answer:
    """A request; the one who asked may answer, and say that it is solved."""
    ticket = call.need("Ticket", call.args[0])
    if call.route.method == "PUT":
        data = call.record()
        fields = {name: data[name] for name in ("comment", "custom_fields", "due_at") if name in data}
        call.account.behaviour_of("Ticket").update(
            ticket, fields | ({"status": "solved"} if data.get("solved") else {})
        )
    return call.one(ticket)


@answers("POST requests", "POST imports/tickets", "POST channels/voice/tickets")
def other_ways_in(call: Call) -> Answer:
    """Tickets that come in another way than from an agent."""
    data = call.record()
    if call.account.user is None and not (data.get("requester") or {}).get("email"):
        raise problem(422, "RecordInvalid", "Requester: an anonymous request needs a name and an address")
    ticket = call.account.behaviour_of("Ticket").create(data)
    if call.route.id.startswith(("ticket_import", "imports")):
        ticket.update(
            {name: data[name] for name in ("created_at", "updated_at", "solved_at") if name in data}
        )
    return with_audit(call, ticket) if call.route.answer == "whole" else call.one(ticket)


@lists("requests/{}/comments")
def public_comments(call: Call) -> list[Record]:
    """What was said openly."""
    key = call.need("Ticket", call.args[0]).key
    return [one for one in audits.comments_of(call.account, key) if one["public"]]


@answers("GET requests/{}/comments/{}")
def public_comment(call: Call) -> Answer:
    """One thing that was said openly."""
    comment = call.need("Comment", call.args[1])
    if not comment["public"] or comment.parents.get("ticket_id") != call.args[0]:
        raise not_found()
    return call.one(comment)


# Tags


@answers(*(f"{verb} {owner}/{{}}/tags" for verb in ("GET", "POST", "PUT", "DELETE") for owner in TAGGED))
def tags(call: Call) -> Answer:
    """Shows, sets (POST), adds to (PUT) or takes away (DELETE) the tags of something."""
    owner = call.need(TAGGED[call.route.parts[2]], call.args[0])
    old, sent = list(owner.get("tags") or []), call.ids("tags")
    new = {"POST": sent, "PUT": [*old, *sent], "DELETE": [tag for tag in old if tag not in sent], "GET": old}
    if call.route.method != "GET":
        if owner.kind == "Ticket":
            data: Json = {
                name: call.body[name] for name in ("safe_update", "updated_stamp") if name in call.body
            }
            call.account.behaviour_of("Ticket").update(owner, {**data, "tags": new[call.route.method]})
        else:
            owner["tags"] = list(dict.fromkeys(new[call.route.method]))
            call.store.touch(owner)
    return {call.route.key: list(owner.get("tags") or [])}


def _used(call: Call) -> Counter[str]:
    return Counter(
        tag
        for kind in ("Ticket", "User", "Organization")
        for r in call.store.all(kind)
        for tag in r["tags"] or []
    )


@lists("tags")
def all_tags(call: Call) -> list[Record]:
    """Every tag and how often it is used."""
    return [
        Record("Tag", name, {"name": name, "count": count}, {}, 0)
        for name, count in _used(call).most_common()
    ]


@answers("GET autocomplete/tags", "POST autocomplete/tags")
def complete_tag(call: Call) -> Answer:
    """The tags that begin with some letters."""
    start = (call.request.value("name") or str(call.body.get("name") or "")).lower()
    return {call.route.key: sorted(tag for tag in _used(call) if tag.lower().startswith(start))}


# Ratings, suspended tickets, jobs


@answers("POST tickets/{}/satisfaction_rating")
def rate(call: Call) -> Answer:
    """The requester says how good the help was."""
    ticket = call.need("Ticket", call.args[0])
    rating = call.account.behaviour_of("SatisfactionRating").create(call.record(), call.params)
    people = {name: ticket[name] for name in ("requester_id", "assignee_id", "group_id")}
    rating.update(people, ticket_id=ticket.id)
    ticket["satisfaction_rating"] = {name: rating.get(name) for name in ("id", "score", "comment")}
    return call.one(rating)


@answers("GET suspended_tickets/{}")
def show_suspended(call: Call) -> Answer:
    """A suspended ticket, which Zendesk answers as a list of one."""
    return {call.route.key: [dict(call.need("SuspendedTicket", call.args[0]))]}


@answers("PUT suspended_tickets/{}/recover", "PUT suspended_tickets/recover_many")
def recover(call: Call) -> Answer:
    """Makes tickets of what was suspended."""
    tickets = []
    for key in call.args or call.ids():
        suspended = call.need("SuspendedTicket", key)
        author = suspended.get("author") or {}
        data: Json = {
            "subject": suspended["subject"],
            "comment": {"body": suspended["content"] or suspended["subject"] or "-"},
        }
        if author.get("email"):
            data["requester"] = {"name": author.get("name") or author["email"], "email": author["email"]}
        tickets.append(call.account.behaviour_of("Ticket").create(data))
        call.store.remove(suspended)
    if call.route.answer == "list":
        return call.page(tickets)
    return call.one(tickets[0])


@answers("GET job_statuses/{}")
def job(call: Call) -> Answer:
    """How far a job is."""
    known = call.account.jobs.get(call.args[0])
    if known is None:
        raise not_found()
    return {call.route.key: dict(call.account.jobs.poll(known))}


@lists("job_statuses/show_many")
def jobs(call: Call) -> list[Record]:
    """How far some jobs are."""
    found = [call.account.jobs.get(key) for key in call.ids()]
    return [call.account.jobs.poll(one) for one in found if one is not None]


@lists("email_notifications/show_many")
def mails(call: Call) -> list[Record]:
    """The mails of some notifications, comments or tickets."""
    asked = {
        field: set((call.request.value(name) or "").split(","))
        for name, field in (
            ("ids", "notification_id"),
            ("comment_ids", "comment_id"),
            ("ticket_ids", "ticket_id"),
        )
    }
    mails = call.store.all("EmailNotification")
    return [mail for mail in mails if any(str(mail.get(field)) in keys for field, keys in asked.items())]


@answers("GET chat/chats")
def chats(call: Call) -> Answer:
    """The chats; with `ids`, these ones by their id."""
    if not call.ids():
        return call.page(call.store.all("Chat"))
    found = {one.key: dict(one) for one in call.store.all("Chat") if one.key in call.ids()}
    return {"docs": found, "count": len(found)}


# Tokens


@answers("POST /oauth/tokens")
def grant(call: Call) -> Answer:
    """Grants a token; a refresh kills the token and the refresh token that it replaces."""
    return call.account.oauth.grant(call.body)


# Help centre


@behaves("HelpCenterArticle", "HelpCenterSection", "HelpCenterCategory")
class Guide(Behaviour):
    """What is written for customers: each text has a translation in its own language from the start."""

    def create(self, data: Json, parents: Mapping[str, str] | None = None) -> Record:
        sent = data.get("translations") or ([data["translation"]] if data.get("translation") else [])
        first = sent[0] if sent else {}
        text = {"title": first.get("title"), "name": first.get("title"), "body": first.get("body"), **first}
        owners = {k: v for k, v in (parents or {}).items() if k != "locale"}
        record = super().create({**{k: v for k, v in text.items() if v is not None}, **data}, owners)
        self.complete(record, (parents or {}).get("locale"))
        for one in sent[1:]:
            self._translate(record, one)
        return record

    def complete(self, record: Record, locale: str | None = None) -> None:
        record["locale"] = record.get("locale") or locale or "en-us"
        record["source_locale"] = record.get("source_locale") or record["locale"]
        title = record.get("title") or record.get("name")
        body = record.get("body") or record.get("description")
        self._translate(record, {"locale": record["locale"], "title": title, "body": body})

    def _translate(self, record: Record, data: Json) -> None:
        translation = self.store.create("HelpCenterTranslation", data)
        source = record.kind.removeprefix("HelpCenter")
        translation.update(source_id=record.id, source_type=source)


@behaves("HelpCenterTranslation")
class Translations(Behaviour):
    """Texts in one language; that of the source is the text of the article itself."""

    def create(self, data: Json, parents: Mapping[str, str] | None = None) -> Record:
        translation = super().create(data, parents)
        for param, key in (parents or {}).items():
            if param.endswith("_id"):
                kind = param.removesuffix("_id").capitalize()
                translation.update(source_id=parse_id(key), source_type=kind)
        return translation

    def update(self, record: Record, data: Json) -> Record:
        super().update(record, data)
        source = self.store.get(f"HelpCenter{record['source_type']}", record["source_id"])
        if source is not None and source["locale"] == record["locale"]:
            shown = {
                "title": record["title"],
                "name": record["title"],
                "body": record["body"],
                "description": record["body"],
            }
            self.store.apply(source, {name: value for name, value in shown.items() if name in source})
        return record


@answers(*(f"POST {path}/{{}}/{way}" for way in ("up", "down") for path in (
    "help_center/articles", "help_center/articles/{}/comments", "community/posts", "community/posts/{}/comments",
    "help_center/{}/articles", "help_center/{}/articles/{}/comments")))  # fmt: skip
def vote(call: Call) -> Answer:
    """A vote for or against something."""
    params = {name: value for name, value in call.params.items() if name != "locale"}
    record = call.store.create("HelpCenterVote", {}, params)
    item = next(reversed(params))
    record.update(
        item_id=parse_id(params[item]),
        item_type=item.removesuffix("_id").replace("_", " ").title().replace(" ", ""),
    )
    record.update(value=1 if call.route.last == "up" else -1, user_id=call.account.me().id)
    return call.one(record)
