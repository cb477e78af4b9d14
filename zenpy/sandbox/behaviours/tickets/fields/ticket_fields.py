"""Ticket fields: what a new one has, its options, and what becomes of the tickets when it changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.account.account import Behaviour, behaves
from zenpy.sandbox.behaviours.tickets.fields.definitions import LISTED, SYSTEM_TYPES, option_values
from zenpy.sandbox.behaviours.tickets.fields.values import forget_values, list_all_fields
from zenpy.sandbox.calls.registry import answers
from zenpy.sandbox.calls.selection import records_of
from zenpy.sandbox.problems import invalid_record

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from zenpy.sandbox.account.store import Record, Store
    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json

LAST = 9_999
MOST_OPTIONS = 2_000
PARAM, KEY = "ticket_field_id", "ticket_fields"
OPTION = "CustomFieldOption"
#: What an option shows in the field; its own calls show its position and its address, too.
SHOWN = ("id", "name", "raw_name", "value", "default")


@behaves("TicketField")
class TicketFields(Behaviour):
    """The behaviour of ticket fields."""

    def create(self, data: Json, parents: Mapping[str, str] | None = None) -> Record:
        self.check(data, None)
        options = data.get("custom_field_options") or []
        kept = {name: value for name, value in data.items() if name not in ("id", "custom_field_options")}
        field = self.store.create(self.kind, {"type": "text", **kept}, parents)
        self._fill_in(field)
        self._set_options(field, options)
        self._show_in_tickets(field)
        return field

    def update(self, record: Record, data: Json) -> Record:
        self.check(data, record)
        options = data.get("custom_field_options")
        self.store.apply(
            record, {name: value for name, value in data.items() if name != "custom_field_options"}
        )
        if isinstance(options, list):
            self._set_options(record, options)
        self._show_in_tickets(record)
        self.store.touch(record)
        return record

    def delete(self, record: Record) -> None:
        if record["type"] in SYSTEM_TYPES:
            raise invalid_record("base", "A system field cannot be deleted")
        for option in options_of(self.store, record):
            self.store.remove(option)
        super().delete(record)
        for form in self.store.all("TicketForm"):
            if record.id in (form.get("ticket_field_ids") or []):
                form["ticket_field_ids"] = [key for key in form["ticket_field_ids"] if key != record.id]
        for ticket in self.store.table("Ticket").values():
            forget_values(ticket, record)

    def complete(self, record: Record) -> None:
        self._fill_in(record)
        self._set_options(record, record.get("custom_field_options") or [], with_ids=True)
        self._show_in_tickets(record)

    def check(self, data: Json, record: Record | None) -> None:
        kind = str(data.get("type") or "") if record is None else record.get("type")
        options = data.get("custom_field_options")
        if kind in LISTED and (record is None or isinstance(options, list)) and not options:
            text = "Field options: must contain at least one option"
            raise invalid_record("field_options", text, "EmptyValue")
        if isinstance(options, list) and len(options) > MOST_OPTIONS:
            raise invalid_record("field_options", f"Field options: at most {MOST_OPTIONS} are allowed")
        if kind == "regexp" and not data.get("regexp_for_validation") and record is None:
            raise invalid_record(
                "regexp_for_validation", "Regexp for validation: cannot be blank", "BlankValue"
            )

    def _fill_in(self, field: Record) -> None:
        """Fill in what a field has that was not sent."""
        title = field.get("title") or field.get("raw_title") or ""
        texts = ("description", "title_in_portal")
        field.update({name: title for name in texts if not field.get(name)})
        raw = {f"raw_{name}": field.get(name) for name in ("title", *texts)}
        field.update({name: text for name, text in raw.items() if not field.get(name)})
        field["type"] = field.get("type") or "text"
        if field.get("position") in (None, 0):
            field["position"] = LAST
        field["removable"] = field["type"] not in SYSTEM_TYPES

    def _set_options(self, field: Record, sent: Iterable[object], with_ids: bool = False) -> None:
        """Make the options of a field those that were sent; values of the others vanish from the tickets.

        New ones get ids; with `with_ids`, they have those that a test gives them.
        """
        old = {str(one.get("value")): one for one in options_of(self.store, field)}
        by_id = {one.key: one for one in old.values()}
        former, behaviour = set(option_values(field)), Options(self.account, OPTION)
        kept: list[Record] = []
        for place, one in enumerate(one for one in sent if isinstance(one, dict)):
            data = {**one, "raw_name": one["name"]} if one.get("name") else one
            known = by_id.get(str(data.get("id"))) or old.get(str(data.get("value")))
            if known is None:
                new = data if with_ids else {**data, "id": None}
                kept.append(behaviour.add(field, {**new, "position": place}))
            else:
                self.store.apply(known, {**data, "position": place})
                kept.append(known)
        for option in by_id.values():
            if all(option is not one for one in kept):
                self.store.remove(option)
        show_options(self.store, field)
        forget_in_tickets(self.store, field, former - set(option_values(field)))

    def _show_in_tickets(self, field: Record) -> None:
        """Show a field in the only form that there is, and in the tickets; one that is not active is in no ticket."""
        if field["type"] in SYSTEM_TYPES:
            return
        forms = self.store.all("TicketForm")
        if len(forms) == 1 and field.id not in (forms[0].get("ticket_field_ids") or []):
            forms[0]["ticket_field_ids"] = [*(forms[0].get("ticket_field_ids") or []), field.id]
        for ticket in self.store.table("Ticket").values():
            if field.get("active") is False:
                forget_values(ticket, field)
            else:
                list_all_fields(self.account, ticket)


@behaves(OPTION)
class Options(Behaviour):
    """The behaviour of the options of a field, which the field shows, too."""

    def create(self, data: Json, parents: Mapping[str, str] | None = None) -> Record:
        option = super().create(data, parents)
        self.complete(option)
        return option

    def add(self, field: Record, data: Json) -> Record:
        """Add an option to a field of tickets, which does not show it yet."""
        option = self.store.create(self.kind, data, {PARAM: field.key})
        self._fill_in(option)
        return option

    def update(self, record: Record, data: Json) -> Record:
        field = self._field_of(record)
        former = set(option_values(field)) if field is not None else set()
        super().update(record, data)
        if field is not None:
            show_options(self.store, field)
            forget_in_tickets(self.store, field, former - set(option_values(field)))
        return record

    def delete(self, record: Record) -> None:
        field = self._field_of(record)
        super().delete(record)
        if field is not None:
            show_options(self.store, field)
            forget_in_tickets(self.store, field, {str(record.get("value"))})

    def complete(self, record: Record) -> None:
        self._fill_in(record)
        field = self._field_of(record)
        if field is not None:
            show_options(self.store, field)

    def _fill_in(self, option: Record) -> None:
        option["raw_name"] = option.get("raw_name") or option.get("name")
        option["default"] = bool(option.get("default"))
        if PARAM in option.parents:
            path = f"/api/v2/ticket_fields/{option.parents[PARAM]}/options/{option.key}.json"
            option["url"] = self.store.base + path
            if option.get("position") is None:
                option["position"] = len(self.store.under(OPTION, PARAM, option.parents[PARAM])) - 1

    def _field_of(self, option: Record) -> Record | None:
        return self.store.get("TicketField", option.parents.get(PARAM))


def options_of(store: Store, field: Record) -> list[Record]:
    """The options of a field of tickets, in their order."""
    found = store.under(OPTION, PARAM, field.key)
    return sorted(found, key=lambda option: option.get("position") or 0)


def show_options(store: Store, field: Record) -> None:
    """Show the options of a field in the field."""
    options = options_of(store, field)
    if options or field.get("type") in LISTED:
        field["custom_field_options"] = [{name: one.get(name) for name in SHOWN} for one in options]


def forget_in_tickets(store: Store, field: Record, gone: set[str]) -> None:
    """Take values that are no options any more out of the tickets."""
    for ticket in store.table("Ticket").values() if gone else ():
        forget_values(ticket, field, gone)


@answers("GET ticket_fields")
def list_ticket_fields(call: Call) -> Answer:
    """All ticket fields in one answer, by their position; a request for pages gets pages, by id."""
    fields = records_of(call)
    if "page[size]" in call.request.query:
        return call.page(fields)
    by_position = sorted(fields, key=lambda field: (field.get("position") or 0, field.id))
    shown = [call.show(field) for field in by_position]
    beside: Json = {"count": len(shown), "next_page": None, "previous_page": None}
    return {**beside, call.route.key or KEY: shown, **call.sideload(by_position, shown)}
