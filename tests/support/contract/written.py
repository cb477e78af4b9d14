"""One write of the client: the record it starts from, what is changed in it, and what the sandbox holds afterwards."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator, Mapping
from functools import reduce
from typing import Any

from tests.support.contract import preparations
from tests.support.contract.call_setup import CallSetup, as_object
from tests.support.contract.document import ENTRIES, Entry, Schema, at, properties, resolved
from tests.support.contract.samples import content, drop_unshown, is_merged, is_plain, sample, stored
from tests.support.contract.server_keys import SERVER_KEYS
from zenpy import Zenpy
from zenpy.lib.records.base import BaseObject
from zenpy.sandbox import Record

Json = dict[str, Any]
#: Other values of conditions and actions than those of `samples.WHOLE`, by these.
OTHER_VALUES = {"solved": "pending", "closed": "solved", "24": "48"}
#: The same for fields, by the kind of record: an end user has no role of the account's own, and sees no ticket of others.
OTHERS_OF = {("User", "role"): "admin"}
#: When a record, or its state, has changed: Zendesk says it.
MOMENTS = ("updated_at", "state_updated_at")
#: Fields that Zendesk changes on its own, or adds to instead of replacing.
LEFT_OUT: Mapping[str, tuple[str, ...]] = {
    "User": ("email",),  # another address is added
    # an assignee opens it and brings a group, a comment is added, collaborators are followers or get copies
    "Ticket": ("group_id", "status", "custom_status_id", "fields", "comment", "follower_ids", "email_cc_ids"),
    "Request": ("solved", "fields"),  # it becomes the status; another name of `custom_fields`
    "HelpCenterVote": ("value",),  # the path says it
    "Workspace": ("selected_macros", "macros"),  # other forms of `macro_ids`
}
#: Calls whose record is not stored as it is: jobs, previews, trials and other requests to do something.
NOTHING_STORED = {
    "chats.routing_settings.agents.update_many",  # the document does not say of which agents
    "custom_objects.jobs.create",
    "it_asset_management.assets.jobs.create",
    "organizations.merge",
    "routing.agents.instance_values.jobs.create",
    "talk.tpe.calls.comments.create",  # it is a comment of the ticket; tests/sandbox tries it
    "survey_responses.create",  # what creates a response is not read back; tests/sandbox tries it
    "survey_responses.submit",  # answers are read in another form; likewise
    "trigger_categories.jobs.create",
    "views.preview",
    "views.preview.count",
    "webhooks.test",
    "zis.registry.bundles.create",
}


class WriteSetup:
    """A call that writes a record: the sandbox with the record in it, and the client that calls.

    Args:
        entry: the call.
    """

    def __init__(self, entry: Entry) -> None:
        self.setup = CallSetup(entry)
        self.entry = entry
        self.operation = entry.operation
        self.sandbox = self.setup.sandbox
        self.kind = str(entry.body["schema"])
        self.known = properties(self.kind)
        #: The arguments of the query that say which record is meant.
        self.naming: Json = {}
        (self.argument,) = (one for one in entry.arguments if one["in"] == "record")
        self.client = Zenpy(
            subdomain="sandbox",
            oauth_token="any",
            transport=self.sandbox.transport,
            disable_cache=True,
            **SERVER_KEYS,
        )
        self._prepare_tickets()

    def _prepare_tickets(self) -> None:
        """Add what tickets need: the custom fields of the samples."""
        if self.kind in ("Ticket", "Request"):
            for number in (1, 101, 102):
                self.sandbox.add("TicketField", {"id": number, "type": "text", "title": f"Field {number}"})
            settings = self.sandbox.account.store.single("api/v2/account/settings", "AccountSettings")
            settings["user"] = {"tagging": False}  # a ticket has no tags of its requester

    # -- the record ------------------------------------------------------------------------------------------------

    def add(self, merged: bool = False) -> Record:
        """The record that the call is about, with a value in each field, in merged lists and maps with two entries."""
        more = {name: two_entries(one) for name, one in self.known.items() if merged and is_merged(one)}
        last = self.operation.path_names[-1:]
        known = self.setup.records.get(last[0]) if last and not self.is_new else None
        shown = at("GET", self.operation.path)
        kinds = {self.kind, shown.result.get("schema") if shown else None} - {None}
        if known is not None and known.kind in {
            self.sandbox.account.store.kind(str(one)).spec for one in kinds
        }:
            known.update(copy.deepcopy(more))
            return known
        if last == ("locale",) and not self.is_new:  # a text has its translation from the start
            return self.sandbox.records(self.kind)[0]
        if self.is_single:
            return self._add_single(more)
        if self.kind in ("GroupMembership", "OrganizationMembership", "HelpCenterTranslation"):
            more |= preparations.sent(self.setup, self.kind)
        record = self.setup.add(self.kind, **copy.deepcopy(more))
        for name, one in self.known.items():
            drop_unshown(one, record.get(name))
        for name, one in self.known.items():
            if one.get("x-zenpy-raw-of") in record:
                record[name] = record[one["x-zenpy-raw-of"]]
        return record

    def fill_ids(self, record: Record) -> None:
        """Give the fields that hold ids of other records such ids, as the caller is to keep them."""
        needed = [name for name in self.entry.body.get("needs", ()) if name in self.known]
        for name in (*self.writable(record), *needed):
            if self.known[name].get("x-zenpy-relation") and not record.get(name):
                record[name] = sample(self.known[name], self.setup.related)

    @property
    def is_new(self) -> bool:
        """Whether the call makes a record."""
        return bool(self.operation.data["x-zenpy-writes"] == "make")

    @property
    def is_single(self) -> bool:
        """Whether the record is the only one at its path, as settings are."""
        is_found = self.argument.get("also_path") or "ids" in self.setup.arguments or self._names()
        return (
            not self.is_new and self.entry.body["kind"] == "record" and not (is_found and "id" in self.known)
        )

    def _add_single(self, more: Json) -> Record:
        path = self.operation.path.format(**self.setup.path).strip("/")
        record = self.sandbox.account.store.single(path, self.operation.result.get("schema") or self.kind)
        record.update({**stored(self.known), **more})
        return record

    def fetch(self, record: Mapping[str, Any]) -> BaseObject:
        """The record as a client has read it; a call that names its record in the query means this one from now on."""
        self.naming = {name: name_of(record) for name, name_of in self._names().items()}
        shown = {name: value for name, value in record.items() if name in self.known}
        if (
            "id" not in shown
            and self.argument.get("also_path")
            and self.argument.get("path_from", "id") == "id"
        ):
            shown["id"] = int(self.setup.path[self.argument["also_path"]])
        return as_object(self.kind, json.loads(json.dumps(shown)))

    def _names(self) -> Mapping[str, Callable[[Mapping[str, Any]], str]]:
        """The arguments of the query that say which record is meant, with what they are for a record."""
        given = {one["name"] for one in self.entry.arguments if one["in"] == "query"}
        named = preparations.NAMES_OF.get(self.kind, {})
        return {name: name_of for name, name_of in named.items() if name in given}

    def call(self, record: BaseObject) -> None:
        """Write the record with the call."""
        if self.kind in ("Ticket", "Request"):  # a ticket is of an organization of its requester
            requester = record.get("requester_id") if self.kind == "Ticket" else None
            member = {"user_id": requester or self.sandbox.user.id}
            self.sandbox.add(
                "OrganizationMembership", {**member, "organization_id": record.get("organization_id")}
            )
        if self.kind == "Request":
            record["comment"] = {"body": "Text"}  # what a new one cannot do without
        resource: Any = reduce(getattr, self.entry.data["resource"].split("."), self.client)
        value: object = [record] if self.argument.get("many") else record
        arguments = {**self.setup.arguments, self.argument["name"]: value, **self.naming}
        if "ids" in arguments:
            arguments["ids"] = [record["id"]]
        getattr(resource, self.entry.data["method"])(**arguments)

    def settle(self, meant: Json, changed: Mapping[str, object]) -> Json:
        """What is meant with changes of texts that are shown and written: with placeholders and without."""
        both = {**meant, **changed}
        for name, one in self.known.items():
            shown = one.get("x-zenpy-raw-of")
            if shown is None:
                continue
            if name in changed:
                both[shown] = changed[name]
            elif shown in changed:
                both[name] = changed[shown]
        return both

    def remove(self, record: Record) -> None:
        """Take a record out of the sandbox, as if it belonged to another account."""
        for identity in self.sandbox.account.store.all("Identity", user_id=record.get("id")):
            self.sandbox.account.store.remove(identity)
        self.sandbox.account.store.remove(record)

    # -- its fields ------------------------------------------------------------------------------------------------

    def writable(self, record: Mapping[str, Any]) -> list[str]:
        """The fields of a record that the call writes and that can be read; not those that name it."""
        unseen = {"id", self.argument.get("path_from"), *LEFT_OUT.get(self.kind, ())}
        return [
            name
            for name, one in self.known.items()
            if name in record
            and name not in unseen
            and not one.get("writeOnly")
            and (self.operation.takes(name, one) or self._is_written_as(name, one))
        ]

    def _is_written_as(self, name: str, schema: Schema) -> bool:
        only = self.operation.body.get("only", ())
        return "x-zenpy-written-as" in schema and (not only or name in only)

    def merged(self, record: Mapping[str, Any]) -> list[str]:
        """The fields of a record that Zendesk merges, and that have entries which a call may change."""
        return [
            name
            for name in self.writable(record)
            if is_merged(self.known[name]) and len(self._entries(name, record[name])) > 1
        ]

    def change_entry(self, name: str, value: Any, index: int, word: str) -> None:
        """Give an entry of a merged field another value; a text where any value is right."""
        key = self._entries(name, value)[index]
        if isinstance(key, int):
            value[key]["value"] = word
            return
        schema = content(self.known[name]).get("properties", {}).get(key)
        value[key] = word if schema is None else other_value(schema, value[key], self.setup)

    def _entries(self, name: str, value: Any) -> list[Any]:
        """The places of the entries in a value, or the names of the parts that can be written."""
        if isinstance(value, list):
            return list(range(len(value)))
        fields = content(self.known[name]).get("properties")
        if fields is None:
            return list(value)
        return [
            key for key, one in fields.items() if key in value and not one.get("readOnly") and is_plain(one)
        ]

    def wrong(self, meant: Mapping[str, Any], found: Mapping[str, Any], names: list[str]) -> list[str]:
        """Where fields of a record are not what was meant."""
        unseen = {*MOMENTS, *LEFT_OUT.get(self.kind, ())}
        return [
            difference
            for name in names
            if name not in unseen and name in found
            for difference in differences(
                self.known.get(name, {}), self._part(name, meant[name]), self._part(name, found[name]), name
            )
        ]

    def _part(self, name: str, value: Any) -> Any:
        """The parts of a value that a write can say, where it says only some of them."""
        paths = self.known.get(name, {}).get("x-zenpy-written-as", {"*": name})
        if "*" in paths or not isinstance(value, dict):
            return value
        keys = {part: path.partition("[")[2].rstrip("]") for part, path in paths.items()}
        return {
            part: [one.get(keys[part]) for one in value.get(part) or ()] if keys[part] else value.get(part)
            for part in paths
        }

    def change(self, record: BaseObject, name: str, value: Any) -> None:
        """Give a field another value; of a record in it, only the parts that differ."""
        held = record[name]
        if isinstance(held, BaseObject) and isinstance(value, dict):
            for part, one in value.items():
                if held.to_dict().get(part) != one:
                    held[part] = one
        else:
            record[name] = value

    def changed_value(self, name: str, value: object) -> object:
        """Another value for a field; the same one if there is no other."""
        return OTHERS_OF.get((self.kind, name)) or other_value(self.known[name], value, self.setup)


def other_value(schema: Schema, value: Any, setup: CallSetup) -> Any:
    """A value that fits a schema, other than `value` if there is one; ids are of records that are there."""
    schema = {**resolved(schema), **{key: one for key, one in schema.items() if key != "$ref"}}
    if isinstance(value, dict) and value.get("value") in OTHER_VALUES:  # a condition or an action
        return {**value, "value": OTHER_VALUES[value["value"]]}
    if schema.get("x-zenpy-relation"):
        return sample(schema, setup.related)
    for choice in schema.get("anyOf", ()):
        if choice != {"type": "null"}:
            return other_value(
                {**{key: one for key, one in schema.items() if key != "anyOf"}, **choice}, value, setup
            )
    if "enum" in schema:
        return next((one for one in schema["enum"] if one is not None and one != value), value)
    if value is None:
        return sample(schema, setup.related)
    match value:
        case bool():
            return not value
        case int() | float():
            return value + 1
        case str():
            times = {"date-time": "2023-01-02T03:04:05Z", "date": "2023-01-02"}
            more = "https://sandbox.zendesk.com/else" if schema.get("format") == "uri" else f"more.{value}"
            return times.get(str(schema.get("format")), more)
        case list():
            return [other_value(schema.get("items", {}), one, setup) for one in value] or sample(
                schema, setup.related
            )
        case dict():
            return _other_mapping(schema, value, setup)
    return value


def _other_mapping(schema: Schema, value: Json, setup: CallSetup) -> Json:
    """A mapping with another value in one of its keys; of a record, in one that can be written."""
    fields = schema.get("properties", {})
    for name, one in value.items():
        inner = fields.get(name, {})
        if name == "id" or resolved(inner).get("readOnly") or inner.get("readOnly"):
            continue
        changed = other_value(inner, one, setup)
        if changed != one:
            return {**value, name: changed}
    return value if fields else {**value, "another": "text"}


def merged_fields(entry: Entry) -> list[str]:
    """The fields of the record of a call that Zendesk merges."""
    known = properties(str(entry.body["schema"]))
    return [name for name, one in known.items() if is_merged(one) and entry.operation.takes(name, one)]


def two_entries(schema: Schema) -> object:
    """A value of a merged field with two entries, or with all its parts where they are known."""
    schema = content(schema)
    if schema.get("type") == "array":
        return [{"id": number, "value": f"value {number}"} for number in (101, 102)]
    if "properties" in schema:
        return stored(schema["properties"])
    return {"one": "value 1", "two": "value 2"}


def differences(schema: Schema, meant: Any, found: Any, place: str = "") -> Iterator[str]:
    """Where a stored value is not what was meant; what only Zendesk sets is not compared."""
    schema = content(schema)
    if isinstance(meant, dict) and isinstance(found, dict):
        fields = schema.get("properties", {})
        for name in {**meant, **found}:
            inner = fields.get(name, schema.get("additionalProperties") or {})
            inner = inner if isinstance(inner, Mapping) else {}
            if not (inner.get("readOnly") or resolved(inner).get("readOnly")):
                yield from differences(inner, meant.get(name), found.get(name), f"{place}.{name}")
    elif isinstance(meant, list) and isinstance(found, list) and len(meant) == len(found):
        for index, (one, other) in enumerate(zip(meant, found, strict=True)):
            yield from differences(schema.get("items", {}), one, other, f"{place}[{index}]")
    elif meant != found and (meant, found) not in ((None, []), (None, {}), ([], None), ({}, None)):
        yield f"{place}: {meant!r} was meant, the sandbox has {found!r}"


def is_check(entry: Entry) -> bool:
    """Whether a call only asks about a record: it is answered without content, next to the list that would have it."""
    listed = at("GET", entry.operation.path.rpartition("/")[0])
    return (
        entry.operation.result["kind"] == "nothing"
        and listed is not None
        and listed.result["kind"] == "list"
        and listed.result.get("schema") == entry.body["schema"]
    )


def writes(*meanings: str) -> list[Entry]:
    """The calls that write a record and mean it in one of these ways."""
    return [
        entry
        for entry in ENTRIES
        if entry.operation.data.get("x-zenpy-writes") in meanings
        and entry.operation.id not in NOTHING_STORED
        and not is_check(entry)
        and entry.body.get("kind") in ("record", "records")
    ]
