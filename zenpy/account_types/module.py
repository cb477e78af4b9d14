"""The text of the module with the types of an account, made of the overlay.

Titles, descriptions and options are texts of the account. They reach the module as docstrings and as literals only, each
escaped, so that nothing in them is ever code.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from typing import TYPE_CHECKING, cast

from zenpy._codegen.naming import camel
from zenpy._codegen.source import WIDTH, Imports, docstring, indent
from zenpy._codegen.source import mark as mark_name
from zenpy.account_types.texts import literal_text, one_line
from zenpy.lib.account.definitions import LOOKUP_CLASSES

if TYPE_CHECKING:
    from zenpy.account_types.overlay import Node


def mark(module: str, name: str) -> str:
    """A name of another module; where the account has something of that name, it gets an underscore."""
    return mark_name(module, name, f"_{name}")


_CUSTOM = "zenpy.lib.custom.fields"
_EXTENSIONS = "typing_extensions"
_OF_OBJECTS = "zen:custom_object:"
_RECORDS = "zenpy.lib.mixins.custom_object_records"
_OBJECTS = "zenpy.lib.api_objects"
#: Under a name that no field has: those have small letters.
_DATE = mark_name("datetime", "date", "Date")
#: What a value of a kind is read as, and set to; None is added to both.
_PLAIN = {
    "text": ("str", "str"),
    "regexp": ("str", "str"),
    "credit_card": ("str", "str"),
    "integer": ("int", "int"),
    "checkbox": ("bool", "bool"),
    "decimal": (mark("decimal", "Decimal"), f"{mark('decimal', 'Decimal')} | float"),
    "date": (_DATE, _DATE),
}
#: Which records have the fields of a class.
_HOLDERS = {
    "TicketFields": ("Ticket", "Request"),
    "UserFields": ("User",),
    "OrganizationFields": ("Organization",),
}
#: What every module of types defines, and `date`, which fields may be called.
_FIXED = {
    *("CustomObjects", "AsyncCustomObjects", "CustomObjectFields", "CustomObjectValues"),
    *("custom", "forms", "statuses", "brands", "groups", "date"),
}
#: The narrower class of a record's fields. Which of the two ty sees depends on whether the types are installed as well.
_TY_RULES = "incompatible-attribute-override, incompatible-mutable-override, unused-ignore-comment"
_NAMES = {"forms": "ticket form", "statuses": "custom status", "brands": "brand", "groups": "group"}


def build_module(overlay: Node, module: str, source: str) -> str:
    """The text of the module.

    Args:
        overlay: of the account.
        module: its name.
        source: the file of definitions that it is made of.
    """
    schemas = _mapping(_mapping(overlay["components"])["schemas"])
    classes = [_Class(name, _mapping(schema), schemas) for name, schema in schemas.items()]
    objects = [one for one in classes if one.object_key is not None]
    own = _FIXED | {name for one in classes for name in one.own_names()}
    for one in classes:
        own |= one.name_options(own)
    imports = Imports(module, frozenset(own))
    parts = [
        _open_object(),
        *(part for one in classes for part in one.parts()),
        _objects("CustomObjects", "ObjectRecords", objects),
        _objects("AsyncCustomObjects", "AsyncObjectRecords", objects),
        *_names(_mapping(_mapping(overlay["info"])["x-zenpy-names"])),
        *_custom(classes),
    ]
    body = "\n\n\n".join(imports.resolve(part) for part in parts if part)
    head = [
        f"# Generated from {source} by `zenpy types pull`. Do not edit: change the account, and run it again.",
        "# Records of an object have their own class of fields: it is narrower than that of their base on purpose.",
        '# mypy: disable-error-code="assignment, override"',
        "# pyright: reportIncompatibleVariableOverride=false",
        "# ruff: noqa",
        docstring("The types of the account's own fields and custom objects. `ticket.custom` has them."),
        "",
        "from __future__ import annotations",
        "",
        *_grouped(imports),
    ]
    return "\n".join(head) + "\n\n\n" + body + "\n"


def _grouped(imports: Imports) -> Iterator[str]:
    """The import statements, one for each module: those of Python before those of this package."""
    by_module: dict[str, list[str]] = {}
    for (module, name), called in imports.found.items():
        by_module.setdefault(module, []).append(name if name == called else f"{name} as {called}")
    for_checkers = by_module.pop(_EXTENSIONS, None)
    for module in sorted(by_module, key=lambda module: (module.startswith("zenpy"), module)):
        line = f"from {module} import {', '.join(sorted(by_module[module]))}"
        yield (
            line
            if len(line) <= WIDTH
            else line.replace("import ", "import (\n    ").replace(", ", ",\n    ") + ",\n)"
        )
    if for_checkers is not None:  # type checkers have it, and at runtime it may be missing
        yield f"\nif TYPE_CHECKING:\n    from {_EXTENSIONS} import {', '.join(for_checkers)}"


class _Class:
    """One class of fields, with what belongs to it."""

    def __init__(self, name: str, schema: Mapping[str, object], schemas: Mapping[str, object]) -> None:
        self.name = name
        self.stem = name.removesuffix("Fields")
        self.schema = schema
        self.fields = {key: _mapping(node) for key, node in _mapping(schema["properties"]).items()}
        #: Lookups that lead to something that has records here.
        self.lookups = {key: node for key, node in self.fields.items() if _leads_to_records(node)}
        #: The names of the options of fields.
        self.aliases: dict[str, str] = {}
        key = schema.get("x-zenpy-custom-object")
        self.object_key = key if isinstance(key, str) else None
        self._by_object = {
            str(_mapping(one)["x-zenpy-custom-object"]): other.removesuffix("Fields")
            for other, one in schemas.items()
            if "x-zenpy-custom-object" in _mapping(one)
        }

    def own_names(self) -> Iterator[str]:
        """The names that the module defines for it."""
        yield from (self.name, f"{self.stem}Values", f"{self.stem}Related")
        if self.object_key is not None:
            yield self.stem

    def name_options(self, taken: Set[str]) -> set[str]:
        """Choose a name for the options of each field, and return these names."""
        for key, node in self.fields.items():
            if _options_of(node):
                name = f"{self.stem}{camel(key)}"
                while name in taken or name in self.aliases.values():
                    name += "Option"
                self.aliases[key] = name
        return set(self.aliases.values())

    def parts(self) -> Iterator[str]:
        """The definitions, in an order in which each name is defined before it is used."""
        for key, node in self.fields.items():
            if _options_of(node):
                yield self._options(key, node)
        yield self._related()
        yield self._fields()
        yield self._values()
        if self.object_key is not None:
            yield self._record()

    def _options(self, key: str, node: Mapping[str, object]) -> str:
        values = ", ".join(map(literal_text, _options_of(node)))
        doc = docstring(f"The options of the field {one_line(node['title'])}.")
        literal = mark("typing", "Literal")
        return f"{self.aliases[key]}: {mark('typing', 'TypeAlias')} = {literal}[{values}]\n{doc}"

    def _types(self, key: str, node: Mapping[str, object]) -> tuple[str, str]:
        """What a field is read as, and set to."""
        kind = str(node["x-zenpy-kind"])
        options = self.aliases[key] if _options_of(node) else "str"
        if kind == "dropdown":
            return (f"{options} | str | None" if options != "str" else "str | None"), f"{options} | None"
        if kind == "multiselect":
            many = f"{mark('collections.abc', 'Iterable')}[{options}]"
            return mark(_CUSTOM, "Selection"), f"{many} | None"
        if kind == "lookup":
            id_type = "str" if "string" in cast("list[str]", node["type"]) else "int"
            given = f"{id_type} | {self._target(node)}" if key in self.lookups else id_type
            return f"{id_type} | None", f"{given} | None"
        read, write = _PLAIN[kind]
        return f"{read} | None", f"{write} | None"

    def _target(self, node: Mapping[str, object]) -> str:
        """The class of the records that a lookup leads to."""
        target = str(node["x-zenpy-target"])
        if target in LOOKUP_CLASSES:
            return mark(_OBJECTS, LOOKUP_CLASSES[target])
        known = self._by_object.get(target.removeprefix(_OF_OBJECTS))
        return mark(_OBJECTS, "CustomObjectRecord") if known is None else known

    def _fields(self) -> str:
        base = "CustomObjectFields" if self.object_key is not None else mark(_CUSTOM, "CustomFields")
        lines = [docstring(one_line(self.schema["description"]))]
        for key, node in self.fields.items():
            read, write = self._types(key, node)
            kind = read if read == write else f"{mark(_CUSTOM, 'FieldAttribute')}[{read}, {write}]"
            lines.append(f"{key}: {kind}\n{docstring(*_doc(node))}")
        if self.lookups:
            override = mark(_EXTENSIONS, "override")
            text = docstring("The records behind lookup fields.")
            related = f"@property\n@{override}\ndef related(self) -> {self.stem}Related:\n{indent(text)}"
            lines.append(_for_checkers(f"{related}\n    raise NotImplementedError"))
        return f"class {self.name}({base}):\n{indent(chr(10).join(lines))}"

    def _related(self) -> str:
        if not self.lookups:
            return ""
        lines = [docstring("The records behind lookup fields, each fetched when it is first read.")]
        for key, node in self.lookups.items():
            lines.append(f"{key}: {self._target(node)} | None\n{docstring(*_doc(node))}")
        return f"class {self.stem}Related({mark(_CUSTOM, 'RelatedRecords')}):\n{indent(chr(10).join(lines))}"

    def _values(self) -> str:
        doc = docstring("Values of the fields by name, as `custom=` of a new record takes them.")
        fields = [f"{key}: {self._types(key, node)[1]}" for key, node in self.fields.items()]
        base = mark("typing", "TypedDict")
        return f"class {self.stem}Values({base}, total=False):\n{indent(chr(10).join([doc, *fields]))}"

    def _record(self) -> str:
        title = one_line(self.schema.get("title") or self.object_key or "")
        doc = docstring(f"A record of the custom object {title}.")
        kind = mark("zenpy.lib.records.descriptors", "Attribute")
        custom = (
            f"custom: {kind}[{self.name}, {self.name} | {self.stem}Values]  # ty: ignore[{_TY_RULES}]  # pyrefly: ignore\n"
            f"{docstring('The fields by name.')}\n{self._constructor()}"
        )
        return (
            f"class {self.stem}({mark(_OBJECTS, 'CustomObjectRecord')}):\n"
            f"{indent(doc + chr(10) + _for_checkers(custom))}"
        )

    def _constructor(self) -> str:
        """The constructor of records: that of their base, with the fields of this object."""
        mapping = f"{mark('collections.abc', 'Mapping')}[str, object] | None = None"
        return "\n".join(
            [
                "def __init__(",
                "    self,",
                "    api: object = None,",
                "    *,",
                f"    custom_object_fields: {mapping},",
                "    external_id: str | None = None,",
                "    id: str | None = None,",
                "    name: str | None = None,",
                f"    photo: {mapping},",
                f"    custom: {self.name} | {self.stem}Values | None = None,",
                ") -> None:",
                indent(docstring("Make a record from its fields; only those that are given are sent.")),
            ]
        )


def _for_checkers(text: str) -> str:
    """Definitions that only type checkers and editors are to see: at runtime those of the base serve."""
    return f"if {mark('typing', 'TYPE_CHECKING')}:\n{indent(text)}"


def _objects(name: str, records: str, objects: list[_Class]) -> str:
    kind = mark(_RECORDS, records)
    base = f"{mark(_RECORDS, 'BaseObjects')}[{kind}[{mark(_OBJECTS, 'CustomObjectRecord')}]]"
    lines = [docstring("The custom objects of the account, each with its records.")]
    for one in objects:
        title = one_line(one.schema.get("title") or "")
        lines.append(f"{_attribute(one)}: {kind}[{one.stem}]\n{docstring(f'The records of {title}.')}")
    return f"class {name}({base}):\n{indent(chr(10).join(lines))}"


def _attribute(one: _Class) -> str:
    return str(one.schema["x-zenpy-attribute"])


def _open_object() -> str:
    """The names that the stubs of the package need beside those of the account."""
    fields = f"class CustomObjectFields({mark(_CUSTOM, 'CustomFields')}):\n" + indent(
        docstring("The fields of a record whose object is not known; the classes of objects have their own.")
    )
    mapping = f"{mark('collections.abc', 'Mapping')}[str, object]"
    values = f"CustomObjectValues: {mark('typing', 'TypeAlias')} = {mapping}"
    return f"{fields}\n\n\n{values}\n{docstring('Values of such fields by name.')}"


def _names(names: Mapping[str, object]) -> Iterator[str]:
    """The ids of forms, statuses, brands and groups by name."""
    final, ids = mark("typing", "Final"), mark("typing", "Literal")
    for sort, what in _NAMES.items():
        entries = _mapping(names.get(sort, {}))
        lines = [docstring(f"The id of each {what}.")]
        for name, entry in entries.items():
            node = _mapping(entry)
            lines.append(
                f"{name}: {final}[{ids}[{int(str(node['id']))}]] = {int(str(node['id']))}\n{docstring(one_line(node['title']))}"
            )
        yield f"class {sort}:\n{indent(chr(10).join(lines))}"


def _custom(classes: list[_Class]) -> Iterator[str]:
    """`custom(record)`: the fields of a record as those of this account, where a program knows several."""
    overload = mark("typing", "overload")
    holders = [(one.name, record) for one in classes for record in _HOLDERS.get(one.name, ())]
    forms = [
        f"@{overload}\ndef custom(record: {mark(_OBJECTS, record)}) -> {name}: ..."
        for name, record in holders
    ]
    doc = docstring(
        "The custom fields of a record, with the types of this account. A program that works with several accounts has a "
        "module for each, and says by it which account a record is of."
    )
    records = " | ".join(mark(_OBJECTS, record) for _, record in holders)
    fields = " | ".join(dict.fromkeys(name for name, _ in holders))
    # Not the attribute itself: its type is that of the module that the stubs name, which is another one for other accounts.
    value = f'{mark("typing", "cast")}("{fields}", getattr(record, "custom"))'
    text = f"def custom(record: {records}) -> {fields}:\n{indent(doc)}\n    return {value}"
    yield "\n".join([*forms, text])


def _doc(node: Mapping[str, object]) -> Iterator[str]:
    """The docstring of a field: what it is called, what it is for, its options, and what Zendesk knows it by."""
    yield one_line(node["title"])
    if node.get("description"):
        yield one_line(node["description"])
    named = _names_of(node)
    if named:
        yield "\n".join(f"- {one_line(tag)}: {one_line(name)}" for tag, name in list(named.items())[:50])
        if len(named) > 50:
            yield f"And {len(named) - 50} options more."
    key = f", key {one_line(node['x-zenpy-key'])}" if "x-zenpy-key" in node else ""
    yield f"Kind {node['x-zenpy-kind']}, id {node['x-zenpy-field']}{key}."


def _options_of(node: Mapping[str, object]) -> list[str]:
    items = _mapping(node.get("items", node))
    return [one for one in cast("list[object]", items.get("enum", [])) if isinstance(one, str)]


def _names_of(node: Mapping[str, object]) -> dict[str, object]:
    items = _mapping(node.get("items", node))
    return dict(_mapping(items.get("x-zenpy-option-names", {})))


def _leads_to_records(node: Mapping[str, object]) -> bool:
    target = str(node.get("x-zenpy-target"))
    return target in LOOKUP_CLASSES or target.startswith(_OF_OBJECTS)


def _mapping(value: object) -> Mapping[str, object]:
    return cast("Mapping[str, object]", value)
