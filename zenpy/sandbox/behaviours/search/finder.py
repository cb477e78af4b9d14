"""Which records of a kind a query finds: each term is a number with a bit for each record, made from an index.

Where an index says only which records may meet a term, `passes` of the query language decides for each of these.
"""

from __future__ import annotations

import re
from collections.abc import Hashable
from datetime import time
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, Any, TypeAlias

from zenpy.sandbox.account.found import FEW, present_bits
from zenpy.sandbox.account.hits import places_of
from zenpy.sandbox.account.indexes import MANY, KeyIndex, bits_of
from zenpy.sandbox.behaviours.search.query import (
    CUSTOM,
    DATES,
    OF_COMMENTS,
    RANKS,
    RENAMED,
    TEXTS,
    actual_value,
    compare,
    date_bounds,
    moment_of,
    number_of,
    passes,
)
from zenpy.sandbox.behaviours.search.words import has_lower_words, words_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import datetime

    from zenpy.sandbox.account.record import Record
    from zenpy.sandbox.account.table import Table
    from zenpy.sandbox.behaviours.search.query import Query, Resolver, Term

#: Some records, and whether all of them meet a term or only may do so.
Bits: TypeAlias = "tuple[int, bool]"
#: The name of the index of words.
WORDS = "words"
NONE, ANY = ("none",), ("any",)


class CommentFollower:
    """An index of comments that holds nothing: a ticket changes with its comments, as it is found by their words."""

    def __init__(self, tickets: Table) -> None:
        self.cursor = -1
        self._tickets = tickets
        self._owners: dict[int, str] = {}

    def update(self, place: int, record: Record | None) -> None:
        """Take over the comment that is at a place now, None for none."""
        former = self._owners.pop(place, None)
        owner = record.parents.get("ticket_id") if record is not None else None
        if owner is not None:
            self._owners[place] = owner
        for key in {former, owner} - {None}:
            ticket = self._tickets.find(str(key))
            if ticket is not None:
                self._tickets.note_change(ticket)

    def rebuild(self, at: Sequence[Record | None]) -> None:
        """Read all comments; any ticket may have changed."""
        for name in (WORDS, ("fact", "commenter"), ("fact", "has_attachment")):
            self._tickets.forget(name)
        self._owners = {
            place: record.parents["ticket_id"]
            for place, record in enumerate(at)
            if record is not None and "ticket_id" in record.parents
        }


def follow_comments(comments: Table, tickets: Table) -> None:
    """Tell the tickets which of their comments have changed."""
    comments.index("tickets", lambda: CommentFollower(tickets))


class FieldNames:
    """The names of all fields that some record has or has had, those of its own custom fields included."""

    def __init__(self) -> None:
        self.cursor = -1
        self.names: set[str] = set()

    def update(self, place: int, record: Record | None) -> None:
        """Take over the record that is at a place now, None for none."""
        if record is not None:
            self.names.update(record)
            for more in (record.get("user_fields"), record.get("organization_fields")):
                self.names.update(more if isinstance(more, dict) else ())

    def rebuild(self, at: Sequence[Record | None]) -> None:
        """Read all records of the table."""
        for place, record in enumerate(at):
            self.update(place, record)


class Finder:
    """Finds records of one kind.

    Args:
        table: The records.
        text_of: All words of a record.
        now: The present moment.
        resolve: The ids that a name means in a field.
        facts_of: What the comments of a record say, by the field of the query that asks for it.
    """

    def __init__(
        self,
        table: Table,
        text_of: Callable[[Record], str],
        now: datetime,
        resolve: Resolver,
        facts_of: Callable[[Record, str], list[str] | None],
    ) -> None:
        self._facts_of = facts_of
        self._table = table
        self._text_of = text_of
        self._now = now
        self._resolve = resolve
        self._all = present_bits(table)

    def find(self, query: Query) -> int:
        """The places of the records that meet all conditions."""
        found, left = self._all, []
        for terms in query.conditions:
            if len(self._table) <= FEW:
                left.append(terms)
                continue
            parts = [self._with_negation(term, found) for term in terms] if found else []
            possible = 0
            for bits, _ in parts:
                possible |= bits
            found &= possible
            if not all(is_exact for _, is_exact in parts):
                left.append(terms)
        return self._check(found, left)

    def _check(self, places: int, conditions: list[list[Term]]) -> int:
        """Those of some places whose records meet all conditions, after a look at each."""
        if not places or not conditions:
            return places
        return bits_of([place for place in places_of(places) if self._meets(place, conditions)])

    def _meets(self, place: int, conditions: list[list[Term]]) -> bool:
        record = self._table.at[place]
        if record is None:
            return False
        self._table.looked_at += 1
        known: list[str] = []
        facts = partial(self._facts_of, record)

        def text() -> str:
            if not known:
                known.append(self._text_of(record))
            return known[0]

        return all(
            any(passes(term, record, text, self._now, self._resolve, facts) != term.negated for term in terms)
            for terms in conditions
        )

    def _with_negation(self, term: Term, among: int) -> Bits:
        bits, is_exact = self._bits(term)
        if not term.negated:
            return bits, is_exact
        if is_exact:
            return self._all & ~bits, True
        # What cannot meet the term is found; of what may meet it, each one is looked at.
        return (among & ~bits) | self._check(among & bits, [[term]]), True

    def _bits(self, term: Term) -> Bits:
        if term.field is None:
            return self._words(term.value.lower())
        if term.field in OF_COMMENTS - TEXTS:
            return self._facts(term), False
        if term.field in DATES:
            return self._dates(term, DATES[term.field])
        custom = CUSTOM.fullmatch(term.field)
        if custom:
            return self._custom_field(term, custom[1])
        if term.field not in OF_COMMENTS and not self._may_have(term.field):
            return (self._all if (term.operator, term.value.lower()) == (":", "none") else 0), True
        if term.operator != ":":
            return self._compared(term)
        wanted = {one.lower() for one in term.value.split(",")} | self._resolve(term.field, term.value)
        if term.field in TEXTS:
            parts = [self._words(term.value.lower()), *map(self._all_words, wanted)]
            found = self._union(bits for bits, _ in parts)
            return (found | self._missing(term.field) if "none" in wanted else found), False
        index = self._field(term.field)
        if term.field == "tags" and " " in term.value:
            found = self._all
            for tag in term.value.lower().split():
                found &= index.bits(tag)
            return found, True
        found = self._union(map(index.bits, wanted))
        return (found | index.bits(NONE), False) if "none" in wanted else (found, True)

    def _facts(self, term: Term) -> int:
        """The records that may meet a term about comments and their files."""
        name = "commenter" if term.field == "commenter" else "has_attachment"
        index = self._table.index(("fact", name), lambda: KeyIndex(partial(_facts, self._facts_of, name)))
        wanted = {str(term.value.lower() == "true")} if term.field == name else {"True"}
        keys = self._resolve(name, term.value) if name == "commenter" else wanted
        return self._union(map(index.bits, keys)) | index.bits(NONE)

    def _words(self, value: str) -> Bits:
        """The records with the words of a text, in which stars stand for letters."""
        found, index = self._all, self._text()
        for chunk in re.findall(r"[\w*]+", value):
            if "*" not in chunk:
                found &= index.bits(chunk)
            elif chunk.strip("*"):
                start, *_ = chunk.split("*")
                words = (word for word in index.starting(start) if has_lower_words(chunk, word))
                found &= self._places_of_keys(index, words)
        return found, re.fullmatch(r"[\w*]+", value) is not None

    def _all_words(self, value: str) -> Bits:
        """The records with all words of a text, in any order."""
        found, index = self._all, self._text()
        for word in words_of(value):
            found &= index.bits(word)
        return found, False

    def _dates(self, term: Term, field: str) -> Bits:
        bounds = date_bounds(term, self._now)
        if bounds is None:
            return 0, True
        start, end = bounds
        index = self._table.index(("day", field), lambda: KeyIndex(partial(_day, field)))
        first = start.toordinal() if start is not None else 0
        last = end.toordinal() if end is not None else 10_000_000
        # Only of the first and the last day, it takes a look at each record.
        parts = {one.toordinal() for one in bounds if one is not None and one.time() != time()}
        between = [day for day in index if isinstance(day, int) and first <= day < last and day not in parts]
        edges = self._union(map(index.bits, parts))
        return self._places_of_keys(index, between) | self._check(edges & self._all, [[_plain(term)]]), True

    def _custom_field(self, term: Term, number: str | None) -> Bits:
        index = self._table.index("custom fields", lambda: KeyIndex(_custom))
        key = ANY if term.value in ("*", "none") else term.value.lower()
        found = index.bits((number, key))
        return (self._all & ~found if term.value == "none" else found), True

    def _compared(self, term: Term) -> Bits:
        """The records whose field is greater or less than a value; a list is compared like with `:`."""
        name, wanted, index = str(term.field), term.value.lower(), self._field(str(term.field))
        scale = RANKS.get(name)
        if scale is not None:
            if wanted not in scale:
                return 0, True
            limit = scale.index(wanted)
            keys = [one for at, one in enumerate(scale) if compare(at, term.operator, limit)]
            return self._union(map(index.bits, keys)), True
        limit_number = number_of(term.value)
        numbers = (
            key
            for key in index
            if isinstance(key, str) and compare(number_of(key), term.operator, limit_number)
        )
        members = {*wanted.split(","), *self._resolve(name, term.value)}
        found = self._places_of_keys(index, numbers) | self._union(map(index.bits, members))
        return found | index.bits(NONE), False

    def _places_of_keys(self, index: KeyIndex, keys: Iterable[Hashable]) -> int:
        found, few = 0, []
        for key in keys:
            places = index.places(key)
            if len(places) >= MANY:
                found |= index.bits(key)
            else:
                few.append(places)
        return found | bits_of(list(chain.from_iterable(few)))

    @staticmethod
    def _union(found: Iterable[int]) -> int:
        union = 0
        for bits in found:
            union |= bits
        return union

    def _field(self, name: str) -> KeyIndex:
        return self._table.index(("term", name), lambda: KeyIndex(partial(_field, name)))

    def _may_have(self, name: str) -> bool:
        """Whether some record has a field: of what no record has, there is no index to make."""
        names = self._table.index("field names", FieldNames).names
        real = RENAMED.get(name, name)
        return real in names or f"{real}s" in names or real == "channel"

    def _missing(self, name: str) -> int:
        """The records that have no value in a field."""
        return self._table.index(("missing", name), lambda: KeyIndex(partial(_missing, name))).bits(True)

    def _text(self) -> KeyIndex:
        return self._table.index(WORDS, lambda: KeyIndex(partial(_words, self._text_of)))


def _plain(term: Term) -> Term:
    return type(term)(term.field, term.operator, term.value, negated=False)


def _words(text_of: Callable[[Record], str], record: Record) -> tuple[Hashable, ...]:
    return () if record.deleted else words_of(text_of(record).lower())


def _facts(
    facts_of: Callable[[Record, str], list[str] | None], name: str, record: Record
) -> tuple[Hashable, ...]:
    facts = None if record.deleted else facts_of(record, name)
    if facts is None:
        return () if record.deleted else (NONE,)
    return (str(bool(facts)),) if name == "has_attachment" else tuple(dict.fromkeys(facts))


def _field(name: str, record: Record) -> tuple[Hashable, ...]:
    if record.deleted:
        return ()
    actual: Any = actual_value(record, name)
    if isinstance(actual, list):
        return tuple(dict.fromkeys(str(one).lower() for one in actual)) or (NONE,)
    return (NONE,) if actual is None else (str(actual).lower(),)


def _missing(name: str, record: Record) -> tuple[Hashable, ...]:
    return () if record.deleted or actual_value(record, name) is not None else (True,)


def _custom(record: Record) -> tuple[Hashable, ...]:
    """The values of each custom field, and of all of them under None; ANY stands for some value."""
    keys: dict[Hashable, None] = {}
    for one in [] if record.deleted else record.get("custom_fields") or []:
        if isinstance(one, dict):
            for number in (str(one.get("id")), None):
                keys[number, str(one.get("value")).lower()] = None
                if one.get("value") is not None:
                    keys[number, ANY] = None
    return tuple(keys)


def _day(field: str, record: Record) -> tuple[Hashable, ...]:
    moment = None if record.deleted else moment_of(record.get(field))
    return () if moment is None else (moment.toordinal(),)
