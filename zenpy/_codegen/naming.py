"""What things are called in Python, given what they are called on the wire. One rule, in one place."""

from __future__ import annotations

import keyword
import re

# Attributes of every record that a field must not hide.
OF_EVERY_RECORD = frozenset({"api", "awaitable_attrs", "extra", "to_dict", "to_json"})


def python_name(wire: str) -> str:
    """A Python name: `filter[type]` → `filter_type`, `from` → `from_`, `role[]` → `role`, `24h` → `_24h`."""
    plain = re.fullmatch(r"\w+", wire, re.ASCII)
    name = snake(wire if plain else re.sub(r"[^0-9A-Za-z_]+", "_", wire).strip("_"))
    if not name or name[0].isdigit():
        name = f"_{name}"
    return f"{name}_" if keyword.iskeyword(name) else name


def snake(name: str) -> str:
    """`JobStatus` → `job_status`, `EmailCC` → `email_cc`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower()


def camel(name: str) -> str:
    """`ticket_audits` → `TicketAudits`, `help_center.articles` → `HelpCenterArticles`."""
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"[\W_]+", name) if part)


def attribute_name(wire: str) -> str:
    """The attribute a field is read by."""
    name = wire if wire.isidentifier() else python_name(wire)
    return f"{name}_" if keyword.iskeyword(name) or name in OF_EVERY_RECORD else name


def plural(word: str) -> str:
    """The plural of a word in snake case: `category` → `categories`, `status` → `statuses`."""
    if re.search(r"[^aeiou]y$", word):
        return f"{word[:-1]}ies"
    if re.search(r"(s|x|z|ch|sh)$", word):
        return f"{word}es"
    return f"{word}s"


def relation_name(wire: str) -> str | None:
    """`assignee_id` → `assignee`, `collaborator_ids` → `collaborators`; None for what is not named as an id."""
    for ending, many in (("_ids", True), ("_id", False)):
        if wire.endswith(ending) and wire != ending:
            word = wire.removesuffix(ending)
            return plural(word) if many else word
    return None


def date_name(wire: str) -> str | None:
    """`created_at` → `created`; None for a timestamp that is not named so."""
    return wire.removesuffix("_at") if wire.endswith("_at") and wire != "_at" else None


def path_name(wire: str) -> str:
    """The argument for a path parameter: `{ticket_id}` and `{ticketId}` → `ticket`; other names stay."""
    word = snake(wire)
    return python_name(word.removesuffix("_id") or word)


def enum_name(class_name: str, wire: str, classes: frozenset[str]) -> str:
    """The public name of a closed enumeration: `Ticket.status` → `TicketStatus`.

    A class of that name keeps it; the enumeration of its values is then called `TicketStatusValue`.
    """
    name = class_name + camel(wire)
    return f"{name}Value" if name in classes else name


def path_parameters(path: str) -> list[str]:
    """The parameters of a path, in their order."""
    return re.findall(r"\{([^{}]*)\}", path)


def with_article(name: str) -> str:
    """A class in a sentence: `a Ticket`, `a User`, `an Audit`, `an Upload`."""
    return f"an {name}" if re.match(r"[AEIO]|U[^s]", name) else f"a {name}"
