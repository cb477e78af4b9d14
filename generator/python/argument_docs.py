"""What docstrings and the reference say about arguments: the spec's words, and what a caller may write for them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.model.ir import ID_LISTS
from generator.python.aliases import sideload_names
from zenpy._codegen.naming import with_article
from zenpy._codegen.source import join_words
from zenpy._codegen.types import NUMBER, Day, Moment, choices_in, options_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.model.ir import Argument, Operation

#: Query parameters that mean a moment as seconds since 1970; the runtime takes datetimes for them too.
UNIX_TIMES = frozenset({"start_time", "end_time"})
#: How the keywords of a search are compared. Both ends of a span are said, as records of the first or last second count.
COMPARISONS = (
    "A suffix compares: `_after` (>) and `_before` (<) leave the given moment out; `_from` (>=) and `_until` (<=) include it; "
    "`_between=(start, end)` includes both; `_greater_than` (>) and `_less_than` (<) are for orders. A date without a time is "
    "that whole day. Of a list any value matches; None finds what has no value."
)
TERMS = (
    "Terms by {title}'s own names, for those that are not keywords here: custom fields of users and organizations by their "
    'keys (`{"plan": "gold"}`), custom fields of tickets (`{"custom_field_123": "x"}`), terms newer than this package. An '
    'operator may end a name: `{"renewal>=": date(2026, 1, 1)}`.'
)
CUSTOM = (
    'Custom fields by name: `{"order_number": 5}`. A value is checked against its field, of several any matches, and None '
    "finds what has no value."
)
MINUS = 'Terms or words that exclude records: `"status:closed"`, `["spam", "tags:test"]`.'
SEARCHED_IDS = "Ids of tickets, as words of the query."
TYPE = "What to look for; everything if left out. It decides, also beside a `type:` in the query, what type checkers see."
KEY = (
    "Stands for this creation for two hours: the same key creates nothing more, and `idempotency_lookup` of the result says "
    "`hit`. Each call has a key of its own unless one is given, so that its repetitions create nothing twice."
)
SAFE = "Fail with a ConflictError, which has `mine` and `theirs`, if the record changed since it was fetched."
SAFE_UPDATE = "The same as `safe`, in the spelling of zenpy 2."
CONFLICT = (
    "With `safe=True`, called with your record and the one {title} has now; send the one it gives, or raise the ConflictError "
    "if it gives None."
)
_UP_TO = re.compile(r",? up to \d+,?")
#: What arguments mean that a pagination adds.
PAGING = {
    "page_size": "Records per page.",
    "per_page": "Records per page.",
    "page": "The page to start with, from 1, with offset pagination.",
    "cursor_pagination": "True or a page size for cursor pagination.",
    "checkpoint": "Where to go on, as `results.checkpoint` gave it, or a `CheckpointFile` (`zenpy.exports`) that keeps it; "
    "None starts at `start_time`.",
    "on_checkpoint": "Called with the checkpoint when all before it was read.",
    "unique": "Leave out records that come again unchanged.",
    "follow": "At the end, wait for more and go on; repeats are left out unless `unique=False`.",
    "interval": "Seconds that `follow` waits: 60, and 6 at least.",
    "overflow": '`"raise"` at the 1,000th of more hits, or `"export"` to go on with the search export.',
}


def search_keywords(names: Iterable[str], title: str) -> str:
    """What the keywords of a search are, where they have no parameters of their own."""
    known = ", ".join(f"`{name}`" for name in names)
    return (
        f'Terms of the search language, such as `status="open"`: {known}; and `custom_field_123` for a custom field of tickets. '
        f"{COMPARISONS} `minus=` excludes: {MINUS} `ids=`: {SEARCHED_IDS} `terms=`: {with_title(TERMS, title)} Any other keyword is an error."
    )


def with_title(text: str, title: str) -> str:
    """A text about the API, with the title of the API in it."""
    return text.replace("{title}", title)


def paging_doc(name: str, operation: Operation) -> str:
    """What an argument means that a pagination adds."""
    if name == "page_size" and "cursor" in operation.pages:
        return f"Records per page, {operation.page_size} if left out."
    if name == "per_page" and {"offset", "search"} & set(operation.pages):
        return "Records per page, with offset pagination."
    if name == "cursor_pagination" and "offset" in operation.pages:
        return "True or a page size for cursor pagination, False for offset pagination."
    return PAGING[name]


def without_limit(text: str) -> str:
    """A text of the API about one request, without "up to 100": the call itself takes any number."""
    return _UP_TO.sub("", text)


def argument_doc(argument: Argument, operation: Operation) -> str:
    """What an argument means, and what may be written for it."""
    if argument.wire == "include":
        return _include_doc(argument, operation)
    if argument.place == "record":
        return _record_doc(argument, operation)
    doc = argument.doc or _default_doc(argument)
    if operation.splits_ids and argument.wire in ID_LISTS:
        doc = without_limit(doc)
    return " ".join(part for part in (doc, _accepted_values(argument)) if part)


def _default_doc(argument: Argument) -> str:
    """What arguments mean that hardly any spec explains."""
    return {
        "form": "True chooses this form of the call.",
        "file": "The content: bytes, a path, a file that is open in binary mode, or, with a name for it, a text that does not look "
        "like a path.",
        "content_type": "The media type; guessed from the name if left out.",
        "file_name": "The public name of the file; that of the file itself if left out.",
    }.get(argument.place, "")


def _include_doc(argument: Argument, operation: Operation) -> str:
    if operation.sideloads:
        return "What to bring along in the same answer: " + ", ".join(sideload_names(operation)) + "."
    return f"Names of related records to bring along; which ones there are is not documented by {operation.title}."


def _accepted_values(argument: Argument) -> str:
    """What a value can be beside what the type says of itself."""
    if argument.accepts is not None:
        name, known_by = argument.accepts.class_name, argument.path_from or "id"
        if argument.wire.startswith("external_"):
            known_by = "external id"
        if argument.many:
            return f"Takes {name} records or their {known_by}s."
        return f"Takes {with_article(name)} or its {known_by}."
    known = [value for choice in choices_in(argument.type) for value in choice.values]
    if any(f"`{value}`" not in argument.doc for value in known):
        values = ", ".join(f"`{value}`" for value in known)
        closed = not any(choice.is_open for choice in choices_in(argument.type))
        return f"One of {values}." if closed else f"Known values: {values}."
    return _time_doc(argument)


def _time_doc(argument: Argument) -> str:
    options = options_of(argument.type)
    if argument.wire in UNIX_TIMES and argument.type == NUMBER:
        is_unix = "Unix time" in argument.doc
        return "Takes a datetime too." if is_unix else "Takes a Unix time in seconds or a datetime."
    if any(isinstance(option, Moment) for option in options):
        return "Takes a datetime or ISO 8601 text."
    return "Takes a date or ISO 8601 text." if any(isinstance(option, Day) for option in options) else ""


def _record_doc(argument: Argument, operation: Operation) -> str:
    name = argument.accepts.class_name if argument.accepts else "record"
    body = operation.body
    needed = [f"`{field}`" for field in body.needs] if body else []
    needs = f", {'each ' if argument.many else ''}with {join_words(needed)}" if needed else ""
    if not argument.many and body and body.one and body.kind == "records":
        return f"The change to all of them, as {with_article(name)}: an object, or a mapping of its fields{needs}."
    if not argument.many:
        return f"The {name}: an object, or a mapping of its fields{needs}."
    limit = f"; at most {body.limit}" if body and body.limit else ""
    return f"The {name} records: objects, or mappings of their fields{needs}{limit}."
