"""Fields of records as `--fields` names them: `subject`, `requester.name`, `custom.order_number`.

A name is looked up as a program would read it, so relations are followed, and their records are loaded for a whole page at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from zenpy.lib.custom.fields import Custom, CustomFields
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.registry import resolve_class
from zenpy.lib.records.schema import Descriptor, find_attribute
from zenpy.lib.suggest import suggest_name


class UnknownField(ValueError):
    """A record has no such field."""


@dataclass(frozen=True)
class FieldPath:
    """The way from a record to one value; `text` is how it was written."""

    text: str
    names: tuple[str, ...]

    def read(self, record: object) -> object:
        """The value; None where the way ends early, as for a ticket without an assignee.

        Raises:
            UnknownField: the record has no such field.
        """
        return _follow(record, self.names)


def parse_fields(text: str) -> list[FieldPath]:
    """The fields of a list with commas.

    Raises:
        UnknownField: a name is empty or private.
    """
    found = [FieldPath(one, tuple(one.split("."))) for one in map(str.strip, text.split(","))]
    for path in found:
        if any(not name or name.startswith("_") for name in path.names):
            raise UnknownField(
                f"{path.text!r} is not a field; write fields such as id,subject,requester.name"
            )
    return found


def check_fields(paths: Iterable[FieldPath], kind: type[BaseObject]) -> None:
    """Look the fields up in a class of records, so that a misspelt one is an error before a call.

    Raises:
        UnknownField: it names the nearest field.
    """
    for path in paths:
        _check(path, kind)


def _check(path: FieldPath, kind: type[BaseObject]) -> None:
    for number, name in enumerate(path.names):
        attribute = find_attribute(kind, name)
        if name == "extra" or isinstance(attribute, Custom):
            return
        known = field_names(kind)
        if name not in known:
            near = suggest_name(name, known)
            hint = (
                f"did you mean {near}?"
                if near
                else f"extra.{name} reads a field that this version does not know"
            )
            before = ".".join(path.names[:number])
            raise UnknownField(
                f"{kind.__name__}{' of ' + before if before else ''} has no field {name!r}; {hint}"
            )
        spec = getattr(attribute, "spec", None)
        if not isinstance(spec, str):
            return
        kind = resolve_class(spec)


def field_names(kind: type[BaseObject]) -> list[str]:
    """The names that a class of records knows, with its relations and its custom fields."""
    names = {
        name
        for base in kind.__mro__
        for name, value in vars(base).items()
        if not name.startswith("_") and (value is None or isinstance(value, Descriptor | Custom))
    }
    return sorted(names)


def _follow(value: object, names: Sequence[str]) -> object:
    for number, name in enumerate(names):
        if value is None:
            return None
        if isinstance(value, CustomFields):
            return _follow(_read(value.__getitem__, names[number]), names[number + 1 :])
        if isinstance(value, BaseObject):
            value = _read_attribute(value, name)
        elif isinstance(value, Mapping):
            value = value.get(name)
        elif isinstance(value, Iterable) and not isinstance(value, str | bytes):
            rest = names[number:]
            return [_follow(one, rest) for one in value]
        else:
            raise UnknownField(f"{type(value).__name__} {value!r} has no field {name!r}")
    return value


def _read_attribute(record: BaseObject, name: str) -> object:
    found = _read(lambda key: getattr(record, key), name)
    return record.get(name) if callable(found) else found


def _read(read: Callable[[str], object], name: str) -> object:
    try:
        return read(name)
    except AttributeError as error:
        raise UnknownField(str(error)) from error
    except KeyError as error:
        raise UnknownField(str(error.args[0]) if error.args else name) from error
