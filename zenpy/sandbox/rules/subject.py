"""What conditions ask about a ticket: its fields, the update that is being made to it, and the hours since its moments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.rules.calendar import calendar_of
from zenpy.sandbox.rules.moments import moment_of
from zenpy.sandbox.rules.vocabulary import custom_id, is_custom

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.account.store import Record

#: Conditions that are called otherwise than the field of the ticket.
STORED: Mapping[str, str] = {
    "current_tags": "tags",
    "ticket_type": "type",
    "description_includes_word": "description",
    "subject_includes_word": "subject",
}
#: The channels of tickets by their number in conditions.
VIA: Mapping[str, str] = {
    "0": "web", "4": "email", "5": "api", "8": "rule", "17": "web", "20": "web", "23": "twitter", "24": "forum",
    "26": "twitter", "27": "web", "29": "chat", "30": "twitter", "31": "api", "33": "voice", "34": "voice", "35": "voice",
    "36": "api", "38": "facebook", "41": "facebook", "44": "voice", "45": "voice", "46": "voice", "48": "web", "49": "mobile_sdk",
    "56": "mobile", "57": "sms",
}  # fmt: skip
TICKET_TYPES: Mapping[str, str] = {"question": "1", "incident": "2", "problem": "3", "task": "4"}
ROLES: Mapping[str, str] = {"end-user": "0", "admin": "2", "agent": "4"}
COUNTED: Mapping[str, str] = {"agent_stations": "assignee_stations"}


class TicketSubject:
    """A ticket as conditions see it; a `Subject`.

    Args:
        account: The account of the ticket.
        ticket: The ticket, as it is now.
        before: The values before the update, by field; None for a new ticket, the ticket itself if nothing changes it.
        comment: The comment that the update adds.
        update: `Create` or `Change`; empty if there is no update.
        actor: The user who makes the update or looks at a view.
    """

    def __init__(
        self,
        account: Account,
        ticket: Record,
        before: Mapping[str, object] | None,
        comment: Record | None = None,
        update: str = "",
        actor: Record | None = None,
    ) -> None:
        self.account = account
        self.ticket = ticket
        self.before = before
        self.comment = comment
        self.update = update
        self.actor = actor

    def now(self) -> datetime:
        """The present moment of the account."""
        return self.account.clock.now()

    def value(self, field: str) -> object:
        """The present value of a field; a list where several values count as the field's value."""
        if is_custom(field):
            return self._with_option(custom_id(field), _custom_value(self.ticket, custom_id(field)))
        if ".custom_fields." in field:
            return self._of_related(*field.split(".custom_fields.", 1))
        special = getattr(self, f"_value_{field}", None)
        return self.ticket.get(STORED.get(field, field)) if special is None else special()

    def previous(self, field: str) -> object:
        """The value before the update; None in a new ticket."""
        if self.before is None:
            return None
        if self.before is self.ticket:
            return self.value(field)
        key = custom_id(field) if is_custom(field) else STORED.get(field, field)
        if is_custom(field):
            return self._with_option(key, self.before.get(key))
        return self.before[key] if key in self.before else self.value(field)

    def resolve(self, field: str, wanted: object) -> object:
        """The value that a condition means: the id of the current user for `current_user`."""
        match wanted:
            case "current_user":
                return self.actor.id if self.actor is not None else "nobody"
            case "requester_id" | "assignee_id" if field.endswith("_id"):
                return self.ticket.get(wanted) or "nobody"
            case "current_groups":
                me = self.actor.id if self.actor is not None else None
                return [
                    one["group_id"] for one in self.account.store.all("GroupMembership", user_id=me)
                ] or "none"
        return wanted

    def hours(self, field: str, in_business_hours: bool) -> float | None:
        """The hours since or until the moment that a field stands for; None if there is no such moment."""
        moment = moment_of(self.account, self.ticket, field)
        if moment is None:
            return None
        start, end = moment, self.now()
        if field.startswith("until_"):
            start, end = end, moment
        if end < start:
            return None
        if in_business_hours:
            return calendar_of(self.account.store).seconds_between(start, end) / 3600
        return (end - start).total_seconds() / 3600

    def _with_option(self, key: str, value: object) -> object:
        """A custom value; conditions may name an option of a list by its id as well."""
        field = self.account.store.get("TicketField", key)
        options = (field.get("custom_field_options") or []) if field is not None else []
        named = value if isinstance(value, list) else [value]
        ids = [one.get("id") for one in options if one.get("value") in named]
        return [*named, *ids] if ids else value

    def _of_related(self, owner: str, key: str) -> object:
        """A custom field of the requester or of the organization."""
        kind, name = ("Organization", "organization") if owner == "organization" else ("User", "user")
        target = "organization_id" if owner == "organization" else "requester_id"
        record = self.account.store.get(kind, self.ticket.get(target))
        return None if record is None else (record.get(f"{name}_fields") or {}).get(key)

    # One method for each condition that is not a field of the ticket.

    def _value_update_type(self) -> object:
        return self.update

    def _value_comment_is_public(self) -> object:
        if self.comment is None:
            return []
        # `not_relevant` means that there is a comment, whatever it is.
        return (
            ["true", "not_relevant", "requester_can_see_comment"]
            if self.comment["public"]
            else ["false", "not_relevant"]
        )

    def _value_comment_includes_word(self) -> object:
        return "" if self.comment is None else self.comment.get("body")

    def _value_ticket_is_public(self) -> object:
        return "private" if self.ticket.get("is_public") is False else "public"

    def _value_via_id(self) -> object:
        channel = (self.ticket.get("via") or {}).get("channel")
        return [channel, *(number for number, name in VIA.items() if name == channel)]

    def _value_current_via_id(self) -> object:
        if self.account.acting is not None:
            return ["rule", "8"]
        return ["api", "5"] if self.update == "Change" else self._value_via_id()

    def _value_role(self) -> object:
        return [] if self.actor is None else [str(self.actor.id), *_roles(self.actor)]

    def _value_requester_role(self) -> object:
        requester = self.account.store.get("User", self.ticket.get("requester_id"))
        if requester is None:
            return []
        return [ROLES.get(str(requester.get("role")), "0"), *_roles(requester)]

    def _value_locale_id(self) -> object:
        requester = self.account.store.get("User", self.ticket.get("requester_id"))
        return None if requester is None else [requester.get("locale_id"), requester.get("locale")]

    _value_requester_locale_id = _value_locale_id

    def _value_satisfaction_score(self) -> object:
        rating = self.ticket.get("satisfaction_rating") or {}
        score = rating.get("score") or "unoffered"
        names = [score]
        if score in ("good", "bad") and rating.get("comment"):
            names.append(f"{score}_with_comment")
        return names

    def _value_ticket_type_id(self) -> object:
        return TICKET_TYPES.get(str(self.ticket.get("type")))

    def _value_exact_created_at(self) -> object:
        return self.ticket.get("created_at")

    def _value_in_business_hours(self) -> object:
        return "true" if calendar_of(self.account.store).is_open(self.now()) else "false"

    _value_is_business_hours = _value_in_business_hours

    def _value_within_schedule(self) -> object:
        store = self.account.store
        return [one.id for one in store.all("Schedule") if calendar_of(store, one.id).is_open(self.now())]

    def _value_number_of_incidents(self) -> object:
        return len(self.account.store.all("Ticket", problem_id=self.ticket.id))

    def _value_attachment(self) -> object:
        return ["present"] if self.comment is not None and self.comment.get("attachments") else []

    def _value_cc(self) -> object:
        return [*(self.ticket.get("email_cc_ids") or []), *(self.ticket.get("collaborator_ids") or [])]

    def _metric(self, field: str) -> object:
        for metric in self.account.store.under("TicketMetric", "ticket_id", self.ticket.key):
            return metric.get(COUNTED.get(field, field)) or 0
        return 0

    def _value_reopens(self) -> object:
        return self._metric("reopens")

    def _value_replies(self) -> object:
        return self._metric("replies")

    def _value_agent_stations(self) -> object:
        return self._metric("agent_stations")

    def _value_group_stations(self) -> object:
        return self._metric("group_stations")


def _roles(user: Record) -> list[str]:
    """The names that conditions have for the role of a user."""
    role = str(user.get("role") or "end-user")
    if role == "end-user":
        return ["end_user", "end-user"]
    return ["agent", "admin"] if role == "admin" else ["agent"]


def _custom_value(ticket: Mapping[str, object], key: str) -> object:
    fields = ticket.get("custom_fields")
    for one in fields if isinstance(fields, list) else []:
        if str(one.get("id")) == key:
            return one.get("value")
    return None
