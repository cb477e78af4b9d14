"""Which fields of a body Zendesk takes. The others are dropped: the answer is a success, and a header names them.

A call takes what the document does not call read-only, unknown or written elsewhere. `takes` and `only` in the document
say where a call differs. In nested records only the fields are dropped that the document calls read-only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from zenpy.sandbox.account.writing import WHOLE
from zenpy.sandbox.calls.checking import convert_value

if TYPE_CHECKING:
    from collections.abc import Iterable

    from zenpy.sandbox.message import Json
    from zenpy.sandbox.routes import Field, Kind, Route, Routes

WARNING = "X-Zendesk-API-Warn"


class Permitted:
    """The filter for the bodies of one operation, which remembers what it has dropped."""

    def __init__(self, routes: Routes, route: Route) -> None:
        body = route.body or {}
        self._routes = routes
        self._route = route
        self._kind: Kind | None = routes.kind(body["schema"]) if body.get("schema") else None
        self._takes: tuple[str, ...] = tuple(body.get("takes", ()))
        self._only = {path.partition(".")[0] for path in body.get("only", ())}
        self._creates = route.writes == "make" or route.method == "POST"
        self.dropped: list[str] = []

    def keep(self, data: Json, path: str) -> Json:
        """The fields of a record that the operation takes; `path` is where it stands in the body."""
        if self._kind is None:
            return self._keep_described(data, path)
        if not self._kind.fields:
            return data
        kept: Json = {}
        for name, value in data.items():
            field, place = self._kind.fields.get(name), f"{path}.{name}".lstrip(".")
            if field is not None and self._names_record(field):
                continue
            if not path and name in self._route.beside:
                kept[name] = value
            elif self._is_taken(name, field):
                if field is not None:
                    value = convert_value(self._routes, field, value, place, self._route.is_camel)
                kept[name] = self._keep_inside(field, value, place, _below(self._takes, name))
            elif field is None or field.elsewhere or not field.create_only:
                self.dropped.append(place)
        return kept

    def _keep_described(self, data: Json, path: str) -> Json:
        """The fields of a body without a record that the document describes."""
        fields = self._route.sent_fields
        own = fields[path].own if path in fields else None
        known = own.fields if own is not None else fields
        self.dropped.extend(f"{path}.{name}".lstrip(".") for name in data if name not in known)
        return {name: value for name, value in data.items() if name in known}

    def check_beside(self, body: Json) -> None:
        """Note what stands beside the envelope although the operation does not take it."""
        sent = self._route.body
        if sent is None:
            self.dropped.extend(body)
        elif self._kind is not None and sent.get("key"):
            known = {sent["key"], sent.get("one"), *self._route.beside}
            self.dropped.extend(name for name in body if name not in known)

    def header(self) -> dict[str, str]:
        """The header that names what was dropped; only the core of Support sends it."""
        if not self.dropped or self._route.product != "support":
            return {}
        controller, _, action = self._route.id.rpartition(".")
        names = ", ".join(f'"{name}"' for name in dict.fromkeys(self.dropped))
        found = f':controller=>"{controller.rpartition(".")[2]}", :action=>"{action}"'
        text = f"{{:allowed_parameters=>{{{found}, :unpermitted_keys=>[{names}], :invalid_values=>[]}}}}"
        return {WARNING: "".join(one if " " <= one <= "~" else ascii(one)[1:-1] for one in text)}

    def _is_taken(self, name: str, field: Field | None) -> bool:
        if name in self._takes:
            return True
        if name == "id":
            return self._is_id_taken()
        if field is None or field.readonly or (self._only and name not in self._only):
            return False
        if field.elsewhere or field.create_only:
            return field.create_only and self._creates
        return not field.parts or self._is_alias(field)

    def _names_record(self, field: Field) -> bool:
        """Whether a field that stays as it is names the record in the path, as the key of a custom object does."""
        if not self._route.is_item or self._route.writes != "change":
            return False
        return field.create_only and field.name in self._route.params[-1].split("_")

    def _is_id_taken(self) -> bool:
        """Whether an id in the body says which record is meant: the path does not say it, and none is made."""
        return self._route.writes != "make" and not self._route.is_item

    def _is_alias(self, field: Field) -> bool:
        """Whether a field may be written under its own name too, as it is another one that is shown twice."""
        target = self._kind.fields.get(field.parts.get(WHOLE, "")) if self._kind else None
        return target is not None and not target.writeonly

    def _keep_inside(self, field: Field | None, value: Any, place: str, takes: tuple[str, ...]) -> Any:
        """A value without the read-only fields of the records in it."""
        inner = self._routes.kinds.get(field.inner or "") if field else None
        if inner is None:
            return value
        if isinstance(value, list):
            return [
                self._keep_nested(inner, one, f"{place}.{index}", takes, in_list=True)
                for index, one in enumerate(value)
            ]
        return self._keep_nested(inner, value, place, takes, in_list=False)

    def _keep_nested(self, kind: Kind, value: Any, place: str, takes: tuple[str, ...], in_list: bool) -> Any:
        if not isinstance(value, dict):
            return value
        kept: Json = {}
        for name, one in value.items():
            field = kind.fields.get(name)
            tells_entries_apart = in_list and name == "id"
            if field is None or not field.readonly or name in takes or tells_entries_apart:
                kept[name] = self._keep_inside(field, one, f"{place}.{name}", _below(takes, name))
            else:
                self.dropped.append(f"{place}.{name}")
        return kept


def _below(paths: Iterable[str], name: str) -> tuple[str, ...]:
    """The rest of the paths that begin with a name."""
    return tuple(path.partition(".")[2] for path in paths if path.startswith(f"{name}."))


def without_fields_of_creation(route: Route, kind: Kind, data: Json) -> Json:
    """The data of a call that may create a record, when it changes one instead."""
    takes = (route.body or {}).get("takes", ())
    return {
        name: value
        for name, value in data.items()
        if name not in kind.fields or name in takes or not kind.fields[name].create_only
    }
