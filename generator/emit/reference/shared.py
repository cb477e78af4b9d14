"""The arguments that many calls share: one page explains them, and an entry says only what is particular to its call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.emit.reference.markdown import anchor, code, heading, items
from generator.python import argument_docs
from generator.python.signatures import parameters_of
from zenpy._codegen.source import join_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.emit.reference.places import Links
    from generator.model.ir import ApiFile, Form, Method, Model
    from generator.python.signatures import Parameter

PAGE = "arguments.md"
_GROUPS: dict[str, tuple[str, tuple[str, ...]]] = {
    "Paging": (
        (
            "A call that lists gives its records lazily: a page is fetched when its first record is read, and reading goes on "
            "to the last record of the last page. Nothing has to be given for that. With cursor pagination an "
            "answer says where the next page begins; with offset pagination pages are counted. A call that can do both "
            "uses cursors unless an argument asks for something else."
        ),
        ("page_size", "cursor_pagination", "per_page", "page"),
    ),
    "Exports": (
        "An incremental export gives what changed since a moment, page by page, and can go on later where it stopped.",
        ("checkpoint", "on_checkpoint", "unique", "follow", "interval"),
    ),
    "Sideloads": (
        (
            'Related records can come along in the same answer. `include="users"` or `include=["users", "groups"]` asks for them, '
            "and relations such as `ticket.assignee` then need no further call. The entry of a call names what it can bring along."
        ),
        ("include",),
    ),
    "Repeated creations": (
        "A call that creates can be sent again without creating a second record.",
        ("idempotency_key",),
    ),
    "Safe updates": (
        "An update can be made to fail instead of overwriting what somebody else has changed meanwhile.",
        ("safe", "safe_update", "on_conflict"),
    ),
}
SIDELOADS = f"{PAGE}#{anchor('Sideloads')}"
_GROUP_OF = {name: title for title, (_, names) in _GROUPS.items() for name in names}
_EXPORTS = ("incremental_time", "incremental_cursor")


def is_shared(parameter: Parameter, method: Method) -> bool:
    """Whether a parameter of a call means what it means everywhere."""
    given = [
        form.operation
        for form in method.forms
        for argument in form.arguments
        if argument.name == parameter.name
    ]
    if parameter.name == "include":
        return bool(given) and all(operation.sideloads for operation in given)
    return parameter.name in _GROUP_OF and not given


def linked(names: list[str], links: Links) -> str:
    """The names of shared arguments, each with the link to what it means."""
    return join_words(links.to(code(name), f"{PAGE}#{anchor(_GROUP_OF[name])}") for name in names)


def paging(form: Form, file: ApiFile, links: Links) -> str:
    """How the records of a call are paged."""
    operation = form.operation
    kinds = join_words(kind.replace("_", " ") for kind in operation.pages)
    title = "Exports" if set(operation.pages) & set(_EXPORTS) else "Paging"
    names = {parameter.name for parameter in parameters_of(form, file)}
    size = (
        f", {operation.page_size} records a page unless `page_size` is given" if "page_size" in names else ""
    )
    return f"{links.to(title, f'{PAGE}#{anchor(title)}')}: {kinds}{size}"


def page(model: Model, links: Links) -> Iterator[str]:
    """The page about these arguments."""
    title = model.package.title
    yield heading(1, "Arguments that many calls share")
    yield "The entries of calls name these arguments, and this page says what they mean."
    for group, (text, names) in _GROUPS.items():
        yield heading(2, group)
        yield text
        yield items(f"{code(name)}: {_meaning(name, title)}" for name in names)


def _meaning(name: str, title: str) -> str:
    texts = {
        **argument_docs.PAGING,
        "page_size": "Records per page, 100 for most calls if left out.",
        "per_page": "Records per page, with offset pagination.",
        "cursor_pagination": "True or a page size for cursor pagination, False for offset pagination.",
        "include": "What to bring along in the same answer.",
        "idempotency_key": argument_docs.KEY,
        "safe": argument_docs.SAFE,
        "safe_update": argument_docs.SAFE_UPDATE,
        "on_conflict": argument_docs.with_title(argument_docs.CONFLICT, title),
    }
    return texts[name]
