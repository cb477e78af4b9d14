"""The calls of the existing client as a table: `methods.yaml`, read into rows, and the answers Zendesk gives to them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from importlib import import_module
from io import BytesIO
from typing import Any

import yaml

from tests.support.paths import TESTS
from zenpy.lib import api_objects
from zenpy.lib.proxy import ProxyDict

FILE = TESTS / "compat" / "methods.yaml"
#: Modules with classes whose names some core classes have too.
MODULES = ("help_centre_objects", "chat_objects", "talk_objects", "zis_objects", "engagement")
#: Other names that calls in the table use.
NAMED: dict[str, object] = {"BytesIO": BytesIO, "datetime": datetime, "UTC": UTC}
#: Types of arguments that are not records.
PLAIN: dict[str, type] = {"str": str, "int": int, "BytesIO": BytesIO, "ProxyDict": ProxyDict}
#: Fields that records of these classes need to be recognized or read.
SAMPLES: dict[str, dict[str, object]] = {
    "TicketAudit": {"ticket": {"id": 1}, "audit": {"id": 2, "events": []}},
    "Count": {"value": 3, "refreshed_at": "2026-01-02T03:04:05Z"},
}


@dataclass(frozen=True)
class Method:
    """A method of the existing client: where it is and what it takes."""

    path: str
    name: str
    parameters: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.path}.{self.name}"


@dataclass(frozen=True)
class Row:
    """One way to call a method: the request it stands for, and what comes of it."""

    method: Method
    call: str
    sends: str = ""
    body: object = None
    gives: str = "nothing"
    answer: object = None
    raises: str = ""
    warns: str = ""

    @property
    def source(self) -> str:
        """The call as it is written."""
        name = "" if self.method.name == "__call__" else f".{self.method.name}"
        return f"client.{self.method.path}{name}{self.call}"

    @property
    def item(self) -> str:
        """The class of the record, or of each in a list."""
        return self.gives.removeprefix("list ").partition(" in ")[0]

    @property
    def reply(self) -> object:
        """What Zendesk answers: the record in its envelope, or a list of one."""
        if self.answer is not None:
            return self.answer
        if self.gives == "nothing":
            return 204
        one = "a" if self.item == "str" else SAMPLES.get(self.item, {"id": 1})
        content = [one] if self.gives.startswith("list ") else one
        key = self.gives.partition(" in ")[2]
        total = (
            {"total": 1} if key == "links" else {}
        )  # Jira's listing ends when as many records as its count have come
        return {key: content, **total} if key else content


def _read() -> tuple[list[Method], list[Row]]:
    document: dict[str, Any] = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    methods: list[Method] = []
    rows: list[Row] = []
    for path, content in document.items():
        if isinstance(content, str):  # the same thing under another name
            methods += [replace(one, path=path) for one in methods if one.path == content]
            rows += [
                replace(row, method=replace(row.method, path=path))
                for row in rows
                if row.method.path == content
            ]
            continue
        for signature, calls in content.items():
            name, _, inside = signature.rstrip(")").partition("(")
            method = Method(path, name, tuple(part for part in inside.split(", ") if part))
            methods.append(method)
            rows += [Row(method, **call) for call in calls]
    return methods, rows


METHODS, ROWS = _read()


class Names(Mapping[str, object]):
    """What a call in the table can name: the record classes, and the modules of those whose names are taken."""

    def __getitem__(self, name: str) -> object:
        if name in NAMED:
            return NAMED[name]
        if name in MODULES:
            return import_module(f"{api_objects.__name__}.{name}")
        if name in api_objects.__all__:
            return getattr(api_objects, name)
        raise KeyError(name)

    def __iter__(self) -> Iterator[str]:
        return iter([*NAMED, *api_objects.__all__, *MODULES])

    def __len__(self) -> int:
        return len(list(self))


def class_named(name: str) -> object:
    """The class with this name, which can name its module."""
    if name in PLAIN:
        return PLAIN[name]
    module, _, plain = name.rpartition(".")
    return (
        getattr(import_module(f"{api_objects.__name__}.{module}"), plain)
        if module
        else getattr(api_objects, plain)
    )
