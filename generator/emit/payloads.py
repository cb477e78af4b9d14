"""The payloads of records as TypedDicts, made by datamodel-code-generator from the document's schemas.

The tool names classes after schemas, so it is given a document of its own: schemas renamed to `TicketDict`, every key
optional (a payload holds what was asked for or what is sent), and nothing in it that only this project understands.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from generator.model.objects import schemas_of
from generator.model.write_notes import write_notes
from zenpy._codegen.document import REFERENCE, as_mapping, kinds_of
from zenpy._codegen.package import package_of
from zenpy._codegen.source import docstring, section

if TYPE_CHECKING:
    from generator.model.write_notes import WriteNotes
    from zenpy._codegen.document import Node
    from zenpy._codegen.package import Package

DOC = (
    "The payloads of records as TypedDicts: what `to_dict()` gives, and what calls take in place of an object. Every key "
    "may be missing; what a record has beyond these keys is kept all the same."
)
_KEPT = (
    "type",
    "format",
    "enum",
    "items",
    "additionalProperties",
    "properties",
    "anyOf",
    "description",
    "title",
)


#: Custom fields by name, which the runtime puts in their places.
_CUSTOM: Node = {
    "type": "object",
    "description": "Only sent; values of custom fields by the names of the fields.",
}


def emit(document: Node) -> dict[str, str]:
    """The one module of payloads."""
    source = payload_document(document)
    about, schemas = package_of(document), as_mapping(as_mapping(source["components"])["schemas"])
    return {about.file("payloads.py"): _module(_run_code_generator(source), schemas, about)}


def payload_document(document: Node) -> dict[str, object]:
    """The document that the tool is given."""
    notes = write_notes(document)
    found = schemas_of(document)
    unions = {name: kinds for name, schema in found.items() if (kinds := kinds_of(schema))}
    schemas = {
        f"{name}Dict": _schema(_with_write_notes(name, schema, notes), unions)
        for name, schema in sorted(found.items())
    }
    info = {"title": "Payloads", "version": "1"}
    return {"openapi": "3.1.0", "info": info, "paths": {}, "components": {"schemas": schemas}}


def _with_write_notes(name: str, schema: Node, notes: WriteNotes) -> Node:
    """A schema whose properties also tell how they are written."""
    properties = as_mapping(schema.get("properties"))
    by_name = any("x-zenpy-custom" in as_mapping(one) for one in properties.values())
    return {
        **schema,
        "properties": {
            **{key: _described(name, key, one, notes) for key, one in properties.items()},
            **({"custom": _CUSTOM} if by_name else {}),
        },
    }


def _described(name: str, key: str, node: object, notes: WriteNotes) -> Node:
    property_ = as_mapping(node)
    text = notes.text(name, key, property_)
    return (
        {**property_, "description": f"{property_.get('description', '')} {text}".strip()}
        if text
        else property_
    )


def _schema(schema: Node, unions: Mapping[str, list[str]]) -> dict[str, object]:
    """A schema with the renamed references, and unions by name, and without what the tool does not understand."""
    reference = schema.get("$ref")
    if isinstance(reference, str):
        described = {"description": schema["description"]} if "description" in schema else {}
        name = reference.removeprefix(REFERENCE)
        if name in unions:
            return {"anyOf": [{"$ref": f"{REFERENCE}{one}Dict"} for one in unions[name]], **described}
        return {"$ref": f"{REFERENCE}{name}Dict", **described}
    kept: dict[str, object] = {}
    for key in _KEPT:
        value = None if key == "anyOf" and kinds_of(schema) else schema.get(key)
        if key == "format" and value in ("date-time", "date", "uri", "email"):
            continue  # payloads hold them as text
        if key == "properties" and isinstance(value, Mapping):
            kept[key] = {name: _schema(as_mapping(one), unions) for name, one in sorted(value.items())}
        elif key in ("items", "additionalProperties") and isinstance(value, Mapping):
            kept[key] = _schema(value, unions)
        elif key == "anyOf" and isinstance(value, list):
            kept[key] = [_schema(as_mapping(one), unions) for one in value]
        elif value is not None:
            kept[key] = value
    return kept


def _run_code_generator(document: Node) -> str:
    # Imported late: the tool takes longer to load than everything else here.
    from datamodel_code_generator import generate
    from datamodel_code_generator.enums import DataModelType, InputFileType
    from datamodel_code_generator.format import PythonVersion
    from datamodel_code_generator.parser import LiteralType

    source = generate(
        json.dumps(document),
        input_file_type=InputFileType.OpenAPI,
        output_model_type=DataModelType.TypingTypedDict,
        target_python_version=PythonVersion.PY_311,
        enum_field_as_literal=LiteralType.All,
        use_union_operator=True,
        use_standard_collections=True,
        use_schema_description=True,
        use_field_description=True,
        disable_timestamp=True,
        formatters=[],
    )
    return str(source)


def _module(text: str, schemas: Node, about: Package) -> str:
    """The tool's text under this project's header, shorter, and with `object` where it says `Any`."""
    body = re.sub(r"\A(#.*\n)*\s*(from __future__ import annotations\n)?", "", text)
    imports, _, classes = body.partition("\nclass ")
    classes = _make_keys_optional(_shorten_docstrings(f"\nclass {classes}"), schemas)
    classes = _restore_keys(classes, schemas)
    classes = re.sub(r"(?<=[:,|] )Any\b|(?<=\[)Any\b", "object", classes)
    imports = re.sub(r"\b(Any|NotRequired), ", "", imports)
    return (
        f"# {about.header([])}\n{docstring(DOC)}\n\nfrom __future__ import annotations\n{imports}\n{classes}"
    )


#: A dictionary that cannot be written as a class, as it has a key like `from`.
_BY_CALL = re.compile(r"^(\w+) = TypedDict\((.*?\})\)$", re.MULTILINE | re.DOTALL)


def _make_keys_optional(text: str, schemas: Node) -> str:
    """Make every key optional; a dictionary that is not a class gets its description after it."""
    text = re.sub(r"\bNotRequired\[(.*)\](,(?:\}\))?)?$", r"\1\2", text, flags=re.MULTILINE)
    text = re.sub(r"^(class \w+\(TypedDict)\):$", r"\1, total=False):", text, flags=re.MULTILINE)
    return _BY_CALL.sub(
        lambda lines: (
            f"{lines[1]} = TypedDict({lines[2]}, total=False)\n{_dictionary_doc(as_mapping(schemas[lines[1]]))}"
        ),
        text,
    )


def _restore_keys(text: str, schemas: Node) -> str:
    """Give keys that begin with an underscore their own names back: the tool writes `field_destroy` for `_destroy`."""
    keys = {key for one in schemas.values() for key in as_mapping(as_mapping(one).get("properties"))}
    for key in sorted(one for one in keys if one.startswith("_")):
        if f"field{key}" in keys:
            raise ValueError(f"The keys {key} and field{key} cannot be told apart.")
        text = re.sub(rf"^    field{key}:", f"    {key}:", text, flags=re.MULTILINE)
    return text


def _dictionary_doc(schema: Node) -> str:
    keys = {name: as_mapping(one) for name, one in as_mapping(schema.get("properties")).items()}
    docs = {name: str(one["description"]) for name, one in keys.items() if "description" in one}
    return docstring(str(schema.get("description", "")), section("Keys", docs))


def _shorten_docstrings(text: str) -> str:
    """Docstrings of one line on one line, as everywhere else."""
    return re.sub(r'"""\n +([^\n]*[^\n"\\])\n +"""', r'"""\1"""', text)
