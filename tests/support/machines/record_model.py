"""What a ticket holds as plain data, and which of it was changed and not sent: the model of the machine of records."""

from __future__ import annotations

import copy
from itertools import count
from typing import Any, Final, TypeAlias

#: A list that Zendesk merges by the ids of its entries; a list of ids that is written as entries.
MERGED, FOLLOWERS = "custom_fields", "follower_ids"


class Refused:
    """What is sent of a record from which an entry was taken out that Zendesk keeps: nothing."""


Begun: TypeAlias = tuple[dict[str, int], dict[int, int], list[int], set[int], int]


class Model:
    """Plain data beside a record.

    Attributes:
        now: what the record holds.
        touched: by key, the number of the last change that was not sent.
        entries: the same for the entries of the merged list, by their ids.
        stored: the ids of the entries that Zendesk has.
        followers: the ids of the followers that Zendesk has.
    """

    _numbers: Final = count(1)

    def __init__(self, payload: dict[str, Any]) -> None:
        self.now: dict[str, Any] = copy.deepcopy(payload)
        self.touched: dict[str, int] = {}
        self.entries: dict[int, int] = {}
        self.stored: set[int] = {entry["id"] for entry in payload.get(MERGED, [])}
        #: The number of the merged list, which counts those that were there before it.
        self.list_number = 0
        self.followers: list[int] = list(payload.get(FOLLOWERS, []))

    def touch(self, key: str) -> None:
        self.touched[key] = next(self._numbers)

    def assign(self, key: str, value: Any) -> None:
        self.now[key] = copy.deepcopy(value)
        self.touch(key)

    def delete(self, key: str) -> None:
        del self.now[key]
        self.touched.pop(key, None)
        if key == MERGED:
            self.entries.clear()
            self.stored = set()
            self.list_number += 1
        elif key == FOLLOWERS:
            self.followers = []

    # -- the merged list -------------------------------------------------------------------------------------------

    def touch_entry(self, key: int) -> None:
        self.entries[key] = next(self._numbers)

    def set_entry(self, entry: dict[str, Any]) -> None:
        for present in self.now.setdefault(MERGED, []):
            if present["id"] == entry["id"]:
                if repr(present["value"]) != repr(entry["value"]):
                    present["value"] = copy.deepcopy(entry["value"])
                    self.touch_entry(entry["id"])
                return
        self.now[MERGED].append(copy.deepcopy(entry))
        self.touch(MERGED)
        self.touch_entry(entry["id"])

    def assign_entries(self, entries: list[dict[str, Any]]) -> None:
        """A list of entries of one's own: those that it does not name stay as they are."""
        before = {entry["id"]: entry for entry in self.now.get(MERGED) or []}
        old = {key: number for key, number in self.entries.items() if key in before}
        self.entries = {}
        for entry in entries:
            if entry["id"] in old or repr(before.get(entry["id"])) != repr(entry):
                self.touch_entry(entry["id"])
        self.now[MERGED] = copy.deepcopy(entries)
        self.touched.pop(MERGED, None)
        if self.entries:
            self.touch(MERGED)
        self.list_number += 1
        self.stored = set()

    # -- the followers ---------------------------------------------------------------------------------------------

    def assign_followers(self, ids: list[int]) -> None:
        self.assign(FOLLOWERS, ids)

    # -- what goes out ---------------------------------------------------------------------------------------------

    def sent(self) -> dict[str, Any] | type[Refused]:
        """What an update sends."""
        found = {key: value for key, value in self.now.items() if key in self.touched}
        found.pop(MERGED, None)
        present = [entry["id"] for entry in self.now.get(MERGED) or []]
        changed = [entry for entry in self.now.get(MERGED) or [] if entry["id"] in self.entries]
        if (MERGED in self.touched or changed) and self.stored - set(present):
            return Refused
        if changed:
            found[MERGED] = changed
        if FOLLOWERS in found:
            ids = found.pop(FOLLOWERS)
            added = [{"user_id": one, "action": "put"} for one in ids if one not in self.followers]
            removed = [{"user_id": one, "action": "delete"} for one in self.followers if one not in ids]
            if added or removed:
                found["followers"] = added + removed
        return {"id": self.now["id"], **found}

    def begin_save(self) -> Begun:
        ids = list(self.now.get(FOLLOWERS) or [])
        entries = {entry["id"] for entry in self.now.get(MERGED) or []}
        return dict(self.touched), dict(self.entries), ids, entries, self.list_number

    def end_save(self, begun: Begun) -> None:
        touched, entries, ids, stored, number = begun
        if FOLLOWERS in touched:
            self.followers = ids
        if MERGED in touched and number == self.list_number:
            self.stored |= stored
        self.touched = {key: number for key, number in self.touched.items() if touched.get(key) != number}
        self.entries = {key: number for key, number in self.entries.items() if entries.get(key) != number}
