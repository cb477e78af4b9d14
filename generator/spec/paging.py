"""How an API pages its lists, as values: what `pagination.yaml` says, for the whole API and for products that differ.

A style of paging is what operations name in `pages:`. It says which parameters a request has, which keys an answer has beside
its records, and which form of the client's pagination reads it (`form`, by default the one with the name of the style).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, cast

import yaml

from generator.spec.yaml_table import Cell, FileDiagnostics, Table, cells_of, plain_value

if TYPE_CHECKING:
    from generator.spec.diagnostics import Place

#: The section for all products that have none of their own.
WHOLE_API = "api"
#: The form of pages whose answer has the address of the next one under a key that the spec names.
LINK = "link"
#: How many records a page has where the spec does not say it.
PAGE_SIZE = 100
SECTION = frozenset({"page_size", "sent", "unpaged", "every", "shown", "lists", "styles"})
STYLE = frozenset({"form", "sends", "answers", "errors", "link", "size", "after"})
PARAMETER = frozenset({"doc", "schema", "size"})


@dataclass(frozen=True)
class PageParameter:
    """A parameter that a style of paging adds; `is_size` says that it is the number of records of a page."""

    doc: str
    schema: dict[str, object]
    is_size: bool = False


@dataclass(frozen=True)
class PageStyle:
    """A style of paging."""

    name: str
    place: Place
    form: str
    sends: dict[str, PageParameter] = field(default_factory=dict)
    #: The keys beside the records, with their schemas.
    answers: dict[str, object] = field(default_factory=dict)
    #: Statuses of errors that its operations have besides the usual ones.
    errors: tuple[str, ...] = ()
    #: Of the form `link`: where the answer has the address of the next page, as names with dots, and the parameters for the
    #: number of records and for where to go on.
    link: str = ""
    size: str = ""
    after: str = ""


@dataclass(frozen=True)
class PagingSpec:
    """How the lists of an API or of a product are paged; None for what is as in the whole API."""

    styles: dict[str, PageStyle] = field(default_factory=dict)
    page_size: int | None = None
    #: Parameters that the pagination sends by itself, also where an operation lists them.
    sent: tuple[str, ...] | None = None
    #: The styles whose keys a list in one piece has too.
    unpaged: tuple[str, ...] | None = None
    #: Keys that every list has.
    every: dict[str, object] | None = None
    #: The styles whose keys lists below a path have, whatever they page by.
    shown: dict[str, tuple[str, ...]] | None = None
    #: Further keys that lists of records have, by their styles.
    lists: dict[str, dict[str, object]] | None = None

    def over(self, whole: PagingSpec) -> PagingSpec:
        """This one, with what it leaves open as another one says it."""
        own = {key: value for key, value in vars(self).items() if key != "styles" and value is not None}
        return replace(whole, styles={**whole.styles, **self.styles}, **own)

    def keys_of(self, names: tuple[str, ...]) -> dict[str, object]:
        """The keys beside the records that some styles have."""
        return {
            key: one
            for name in names
            if name in self.styles
            for key, one in self.styles[name].answers.items()
        }

    def keys_beside(self, path: str, pages: tuple[str, ...], is_list: bool) -> dict[str, object]:
        """The keys that an answer has beside its records."""
        if not is_list:
            return self.keys_of(pages)
        prefixes = (prefix for prefix in self.shown or {} if path.startswith(prefix))
        names = (self.shown or {}).get(next(prefixes, ""), ()) or pages or self.unpaged or ()
        further = [(self.lists or {}).get(page, {}) for page in pages]
        return {
            **self.keys_of(names),
            **{key: one for keys in further for key, one in keys.items()},
            **(self.every or {}),
        }


def read_paging(root: yaml.Node, diagnostics: FileDiagnostics) -> dict[str, PagingSpec]:
    """The sections of the file: that of the whole API, and those of products."""
    if not isinstance(root, yaml.MappingNode):
        diagnostics.add(root, "pagination.yaml must be a table from product to how its lists are paged")
        return {}
    tables = ((cell, cell.table(SECTION, "how lists are paged")) for cell in cells_of(root, diagnostics))
    return {cell.key: _section(table) for cell, table in tables if table is not None}


def _section(table: Table) -> PagingSpec:
    return PagingSpec(
        {cell.key: style for cell in table.cells("styles") if (style := _style(cell)) is not None},
        table.number("page_size"),
        table.texts("sent") if "sent" in table else None,
        table.texts("unpaged") if "unpaged" in table else None,
        _schemas(table["every"]) if "every" in table else None,
        {cell.key: cell.texts() for cell in table.cells("shown")} if "shown" in table else None,
        {cell.key: _schemas(cell) for cell in table.cells("lists")} if "lists" in table else None,
    )


def _style(cell: Cell) -> PageStyle | None:
    table = cell.table(STYLE, "a style of paging")
    if table is None:
        return None
    missing = [key for key in ("link", "after") if table.text("form") == LINK and key not in table]
    if missing:
        cell.diagnostics.add(
            cell.at, f'pages with a link need {" and ".join(missing)}; "{cell.key}" has none'
        )
    return PageStyle(
        cell.key,
        cell.place,
        table.text("form") or cell.key,
        {one.key: found for one in table.cells("sends") if (found := _parameter(one)) is not None},
        _schemas(table["answers"]) if "answers" in table else {},
        table.texts("errors"),
        table.text("link") or "",
        table.text("size") or "",
        table.text("after") or "",
    )


def _parameter(cell: Cell) -> PageParameter | None:
    table = cell.table(PARAMETER, "a parameter")
    if table is None:
        return None
    schema = _schemas(table["schema"]) if "schema" in table else {}
    return PageParameter(table.text("doc") or "", schema, table.flag("size"))


def _schemas(cell: Cell) -> dict[str, object]:
    value = plain_value(cell.value)
    return dict(cast("Mapping[str, object]", value)) if isinstance(value, Mapping) else {}
