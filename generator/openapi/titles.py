"""Titles of operations: `tickets.comments.list` is "List ticket comments", unless the spec gives a `title:`.

A title is made of the verb and the nouns of an operation's name. The words of the verb come first; nouns before the last one are
singular, the last one is plural where the operation is about many records.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.spec.model import OperationSpec, Spec

#: Verbs of one record, and how a title says them; `{}` stands for the nouns.
_ONE = {
    "show": "Show {}",
    "create": "Create {}",
    "update": "Update {}",
    "patch": "Change {}",
    "delete": "Delete {}",
    "me": "Show your own {}",
    "update_me": "Update your own {}",
    "current": "Show current {}",
    "default": "Show default {}",
    "up": "Vote {} up",
    "down": "Vote {} down",
    "mark_as_spam": "Mark {} as spam",
    "source_locale": "Set source locale of {}",
    "create_or_update": "Create or update {}",
    "make_default": "Make {} the default",
    "make_primary": "Make {} primary",
    "make_private": "Make {} private",
    "request_verification": "Request verification of {}",
    "request_create": "Request {}",
    "related": "Show what is related to {}",
}
#: Verbs of many records.
_MANY = {
    "list": "List {}",
    "list_all": "List all {}",
    "count": "Count {}",
    "search": "Search {}",
    "autocomplete": "Autocomplete {}",
    "export": "Export {}",
    "merge": "Merge {}",
    "reorder": "Reorder {}",
    "import": "Import {}",
    "incremental": "Export changed {}",
    "destroy_many": "Delete many {}",
    "destroy_all": "Delete all {}",
    "mark_many_as_spam": "Mark many {} as spam",
    "missing": "List missing {}",
    "filtered_search": "Search {} by filter",
}
#: Ends of verbs that say how a record is found or addressed.
_ENDS = {"in_locale": "in locale", "by_id": "by id", "by_name": "by name", "by_email": "by email"} | {
    "by_external_id": "by external id",
    "by_type": "by type",
    "by_rule": "by rule",
}


def title_of(operation: OperationSpec, spec: Spec) -> str:
    """The title of an operation: the one of the spec, or one made of its verb and its nouns."""
    return operation.title or _sentence(_made(operation, spec), spec.api.words)


def _made(operation: OperationSpec, spec: Spec) -> str:
    *names, verb = _without_group(operation.id.split("."), spec)
    nouns = [spec.api.words.get(name, name) if "_" in name else name for name in names]
    for end, words in _ENDS.items():
        if verb.endswith(f"_{end}"):
            return f"{_title(verb.removesuffix(f'_{end}'), nouns, operation)} {words}"
    return _title(verb, nouns, operation)


def _without_group(parts: list[str], spec: Spec) -> list[str]:
    """The name without the group of its resource; a resource that is called like its group keeps it."""
    has_group = len(parts) > 2 and (parts[0] in spec.api.groups or parts[0] in spec.server_by_resource)
    resource_has_group = any(
        name and name.startswith(f"{parts[0]}.") and parts[1] == name.split(".")[1]
        for name in spec.server_by_resource
    )
    return parts[1:] if has_group and resource_has_group else parts


def _title(verb: str, nouns: list[str], operation: OperationSpec) -> str:
    if verb in _ONE:
        return _ONE[verb].format(_nouns(nouns, many=False))
    if verb in _MANY:
        return _MANY[verb].format(_nouns(nouns, many=True))
    if verb.endswith("_many"):
        return f"{_words(verb.removesuffix('_many'))} many {_nouns(nouns, many=True)}"
    if operation.returns.kind == "list" and operation.verb == "get":
        return f"List {_words(verb)} {_nouns(nouns, many=True)}"
    if operation.verb == "get":
        return f"Show {_nouns(nouns, many=False)} {_words(verb)}"
    return f"{_words(verb)} {_nouns(nouns, many=False)}"


def _nouns(nouns: list[str], many: bool) -> str:
    before = [singular(_words(noun)) for noun in nouns[:-1]]
    last = _words(nouns[-1])
    return " ".join(_without_repeats([*before, last if many else singular(last)]))


def _without_repeats(nouns: list[str]) -> list[str]:
    """`ticket`, `ticket metrics` → `ticket metrics`: a noun says what the one before it says."""
    found = []
    for noun, following in zip(nouns, [*nouns[1:], ""], strict=True):
        if not following.startswith(f"{noun} "):
            found.append(noun)
    return found


def singular(words: str) -> str:
    """The singular of the last of some words: `ticket statuses` → `ticket status`, `policies` → `policy`."""
    if re.search(r"(ss|us|is|settings|\bnps)$", words) or not words.endswith("s"):
        return words
    if words.endswith("ies"):
        return f"{words[:-3]}y"
    if re.search(r"(ss|sh|ch|x|tus|ias)es$", words):
        return words[:-2]
    return words[:-1]


def _words(name: str) -> str:
    return name.replace("_", " ")


def _sentence(text: str, words: Mapping[str, str]) -> str:
    """The text with capitals at its beginning and in the words that have their own writing."""
    told = " ".join(words.get(word, word) for word in text.split())
    return told[:1].upper() + told[1:]
