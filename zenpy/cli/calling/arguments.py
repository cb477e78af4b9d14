"""From the words of a command line to the arguments of a call.

`tickets.update 1 --json '{"status": "solved"}'` becomes `{"api_objects": {"status": "solved", "id": 1}}`. What a word becomes
is said by the annotation of its argument: `--id 5` is a number for `id: int`, and text for `external_id: str`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from zenpy.cli.calling.bodies import read_json
from zenpy.cli.calling.operations import NamedCall
from zenpy.lib.calls.operation import Argument, Form
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.registry import resolve_class
from zenpy.lib.suggest import suggest_name

_LIST = re.compile(r"\b(?:Many|Iterable|Iterator|list|Sequence)\[")
_NO_BODY = object()


def read_arguments(call: NamedCall, words: Sequence[str], body: str | None) -> dict[str, object]:
    """The arguments that the words stand for.

    Args:
        call: what is called.
        words: what stands behind its name: values in order, and `--NAME VALUE`.
        body: the value of `--json`, if it was given.

    Raises:
        ValueError: a word does not fit.
    """
    in_order, named = _split(words)
    content: object = _NO_BODY if body is None else read_json(body)
    if content is _NO_BODY and in_order and in_order[-1].startswith(("@", "{", "[")):
        content = read_json(in_order.pop())
    form = _choose(call, content)
    arguments: dict[str, object] = {}
    identity: dict[str, object] = {}
    slots = [one for one in form.arguments if one.required and one.place != "form" and _takes_word(one)]
    if len(in_order) > len(slots):
        names = ", ".join(one.name for one in slots) or "none"
        raise ValueError(
            f"{call.name} takes {len(slots)} values in order ({names}), not {len(in_order)}; "
            "all others have names: --NAME VALUE"
        )
    for slot, word in zip(slots, in_order, strict=False):
        _put(call, slot, [word], arguments, identity)
    for name, values in named.items():
        known = _find(call, form, name)
        if known is None:
            arguments[_check_name(call, name)] = _convert(call, name, values)
        else:
            _put(call, known, values, arguments, identity)
    if content is not _NO_BODY:
        _put_body(call, form, content, arguments)
    _put_identity(call, form, arguments, identity)
    if call.form is not None:
        flags = [one.name for one in call.form.arguments if one.place == "form" and one.required]
        arguments |= dict.fromkeys(flags, True)
    return arguments


def _split(words: Sequence[str]) -> tuple[list[str], dict[str, list[str]]]:
    """Values in order, and values by name; a name without a value is a flag."""
    in_order: list[str] = []
    named: dict[str, list[str]] = {}
    rest = list(words)
    while rest:
        word = rest.pop(0)
        if not word.startswith("--") or len(word) == 2:
            in_order.append(word)
            continue
        name, has_value, value = word[2:].partition("=")
        if not has_value:
            value = rest.pop(0) if rest and not rest[0].startswith("--") else "true"
        named.setdefault(name.replace("-", "_"), []).append(value)
    return in_order, named


def _choose(call: NamedCall, content: object) -> Form:
    """The operation whose arguments the words are: with a list as the body, the one for many records."""
    if call.form is not None:
        return call.form
    fitting = [form for form in call.forms if form.many == isinstance(content, list)]
    return (fitting or list(call.forms))[-1]


def _takes_word(argument: Argument) -> bool:
    """Whether a value in order can be meant for it: for a record that is its id."""
    return argument.place != "record" or argument.also_path is not None


def _find(call: NamedCall, form: Form, name: str) -> Argument | None:
    """The argument with a name: that of Python, or that of Zendesk."""
    others = [one for other in call.forms for one in other.arguments]
    for one in (*form.arguments, *others):
        if name in (one.name, one.wire.replace("[]", "")) and (one.place != "record" or one.name == name):
            return one
    return next((one for one in form.arguments if one.also_path and name in ("id", one.also_path)), None)


def _check_name(call: NamedCall, name: str) -> str:
    known = call.parameters
    if name in known or call.method.terms:
        return name
    wire = [one.wire for one in call.forms[0].arguments]
    near = suggest_name(name, [*known, *wire])
    hint = f"did you mean --{near.replace('_', '-')}?" if near else f"`zenpy describe {call.name}` lists them"
    raise ValueError(f"{call.name} has no argument --{name.replace('_', '-')}; {hint}")


def _put(
    call: NamedCall,
    argument: Argument,
    values: list[str],
    arguments: dict[str, object],
    identity: dict[str, object],
) -> None:
    if argument.place == "file":
        path = Path(values[-1]).expanduser()
        if not path.is_file():
            raise ValueError(f"{call.name}: {path} is not a file")
        arguments[argument.name] = path
    elif argument.place == "record" and values[-1].startswith(("@", "{", "[")):
        arguments[argument.name] = read_json(values[-1])
    elif argument.place == "record":
        text = values[-1]
        identity[argument.path_from] = int(text) if text.isdigit() else text
    else:
        arguments[argument.name] = _convert(call, argument.name, values, many=argument.many)


def _put_body(call: NamedCall, form: Form, content: object, arguments: dict[str, object]) -> None:
    """The body as the record of the call, or as its named values."""
    shape = form.operation.body
    if shape is None:
        raise ValueError(f"{call.name} takes no body: it is {form.operation.method} {form.operation.path}")
    keys = {key for key in (shape.key, shape.one) if key}
    if isinstance(content, Mapping) and len(content) == 1 and content.keys() <= keys:
        content = next(iter(content.values()))  # as Zendesk's reference writes bodies, with the key around
    record = next((one for one in form.arguments if one.place == "record"), None)
    if record is not None:
        if isinstance(content, list):
            arguments[record.name] = [_to_record(record, one) for one in content]
        else:
            arguments[record.name] = _to_record(record, content)
        return
    if not isinstance(content, Mapping):
        raise ValueError(f"{call.name} takes a JSON object as its body, not {type(content).__name__}")
    names = {one.wire: one.name for one in form.arguments if one.place == "body"}
    for key, value in content.items():
        if key not in names and key not in names.values():
            near = suggest_name(str(key), names)
            hint = f"did you mean {near}?" if near else f"it has {', '.join(names) or 'none'}"
            raise ValueError(f"the body of {call.name} has no {key!r}; {hint}")
        arguments[names.get(str(key), str(key))] = value


def _to_record(argument: Argument, value: object) -> object:
    """A mapping goes out as it is; only custom fields by name need the record's class."""
    if argument.accepts and isinstance(value, Mapping) and isinstance(value.get("custom"), Mapping):
        return resolve_class(argument.accepts)(**{str(name): one for name, one in value.items()})
    return value


def _put_identity(
    call: NamedCall, form: Form, arguments: dict[str, object], identity: dict[str, object]
) -> None:
    if not identity:
        return
    record = next(one for one in form.arguments if one.place == "record")
    found = arguments.get(record.name, {})
    if isinstance(found, BaseObject):
        for name, value in identity.items():
            setattr(found, name, value)
    elif isinstance(found, Mapping):
        arguments[record.name] = {**found, **identity}
    else:
        raise ValueError(f"{call.name} takes an id or a list of records, not both")


# -- values ----------------------------------------------------------------------------------------------------------------


def _convert(call: NamedCall, name: str, values: Iterable[str], many: bool = False) -> object:
    annotation = str(call.function.__annotations__.get(name, "str"))
    given = list(values)
    if many or _LIST.search(annotation):
        inner = (
            re.sub(r"^.*?\[|\].*$", "", annotation[_start(annotation) :])
            if _LIST.search(annotation)
            else annotation
        )
        if len(given) == 1 and given[0].startswith("["):
            return read_json(given[0])
        words = given[0].split(",") if len(given) == 1 else given
        if len(words) == 1 and not many and annotation.startswith(("str", "int", "Literal")):
            return convert(words[0], annotation)
        return [convert(word.strip(), inner) for word in words]
    if len(given) > 1:
        raise ValueError(f"{call.name} takes one --{name.replace('_', '-')}, not {len(given)}")
    return convert(given[0], annotation)


def _start(annotation: str) -> int:
    found = _LIST.search(annotation)
    return found.start() if found else 0


def convert(text: str, annotation: str) -> object:
    """The value of a word for an argument with this annotation.

    Raises:
        ValueError: it is none.
    """
    kinds = {kind.strip() for kind in annotation.split("|")}
    if "bool" in kinds and text.lower() in ("true", "false"):
        return text.lower() == "true"
    if "int" in kinds and re.fullmatch(r"[+-]?\d+", text):
        return int(text)
    if "float" in kinds and re.fullmatch(r"[+-]?\d+(\.\d*)?", text):
        return float(text)
    if text.startswith(("{", "[", "@")) and "str" not in kinds:
        return read_json(text)
    if "datetime" in kinds and "str" not in kinds:
        return read_moment(text)
    return text


def read_moment(text: str) -> datetime:
    """A moment that is written as a date, as ISO 8601, or as a Unix time; without a zone it is UTC.

    Raises:
        ValueError: it is none of these.
    """
    if text.isdigit() and len(text) > 8:
        return datetime.fromtimestamp(int(text), UTC)
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        raise ValueError(f"{text!r} is not a moment: write 2026-01-31, or 2026-01-31T08:00:00Z") from None
    return found if found.tzinfo else found.replace(tzinfo=UTC)
