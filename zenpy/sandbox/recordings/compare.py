"""Which answers of the sandbox differ from recorded ones: so a team's own account makes the sandbox truer."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from zenpy.sandbox.message import Request
from zenpy.sandbox.recordings.seeding import seed_from
from zenpy.sandbox.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from zenpy.sandbox.recordings.exchange import Exchange

#: What is compared of a value is its type; a whole number and a fraction are both numbers.
TYPES: dict[type, str] = {
    bool: "boolean",
    int: "number",
    float: "number",
    str: "text",
    list: "list",
    dict: "object",
}


@dataclass(frozen=True)
class Difference:
    """One way in which an answer of the sandbox differs from the recorded one.

    `place` says where in the answer: `status`, or a path such as `ticket.via.source`. The items of a list share one
    place, `tickets[]`. `recorded` and `sandbox` say what is there: a status, a type, or `absent`.
    """

    request: str
    place: str
    recorded: str
    sandbox: str

    def __str__(self) -> str:
        return (
            f"{self.request}: {self.place} is {self.recorded} in the recording, {self.sandbox} in the sandbox"
        )


def compare(exchanges: Iterable[Exchange], sandbox: Sandbox | None = None) -> list[Difference]:
    """Send recorded requests to a sandbox, and compare its answers with the recorded ones.

    Compared are the status and the shape of the answer: which fields there are, and of which types, null included. Values
    are not: they are pseudonyms, and the sandbox makes its own ids and times. Records that a recorded request creates have
    other ids in the sandbox; later requests are sent with the new ones.

    Args:
        exchanges: Recordings, in their order.
        sandbox: The sandbox that is asked; by default a new one with the records that the recordings show.

    Returns:
        The differences, in the order of the requests; each only once for a request.
    """
    exchanges = list(exchanges)
    if sandbox is None:
        sandbox = Sandbox()
        seed_from(sandbox, exchanges)
    renamed: dict[str, str] = {}
    found: list[Difference] = []
    for one in exchanges:
        response = sandbox.handle(_request(one, renamed))
        answered = json.loads(response.body) if response.body and one.answered is not None else None
        _note_new_ids(one, answered, renamed)
        found.extend(_differences(one, response.status, answered))
    return found


def _request(one: Exchange, renamed: Mapping[str, str]) -> Request:
    path, mark, query = one.target.partition("?")
    path = "/".join(renamed.get(part, part) for part in path.split("/"))
    body = b"" if one.sent is None else json.dumps(_renamed(one.sent, renamed)).encode()
    headers = {"authorization": "Bearer recorded", "content-type": "application/json"}
    return Request.to(one.method, path + mark + query, headers, body or bytes(one.sent_bytes))


def _renamed(value: object, renamed: Mapping[str, str]) -> object:
    if isinstance(value, dict):
        return {name: _renamed(one, renamed) for name, one in value.items()}
    if isinstance(value, list):
        return [_renamed(one, renamed) for one in value]
    if isinstance(value, int) and not isinstance(value, bool):
        new = renamed.get(str(value), str(value))
        return int(new) if new.isdigit() else value
    return renamed.get(value, value) if isinstance(value, str) else value


def _note_new_ids(one: Exchange, answered: object, renamed: dict[str, str]) -> None:
    """Note the id that the sandbox gave a new record, by the recorded one."""
    if one.status != 201 or not isinstance(one.answered, dict) or not isinstance(answered, dict):
        return
    for name, record in [("", one.answered), *one.answered.items()]:
        other = answered.get(name) if name else answered
        if isinstance(record, dict) and isinstance(other, dict) and "id" in record and "id" in other:
            renamed[str(record["id"])] = str(other["id"])


def _differences(one: Exchange, status: int, answered: object) -> Iterator[Difference]:
    request = f"{one.method} {one.target}"
    if status != one.status:
        yield Difference(request, "status", str(one.status), str(status))
        return  # the answers are of two kinds: their fields say nothing
    recorded, ours = _shape(one.answered), _shape(answered)
    for place in sorted(recorded.keys() | ours.keys()):
        parent = place.rpartition(".")[0] if "." in place else place.removesuffix("[]")
        if parent != place and not (_has(recorded, parent) and _has(ours, parent)):
            continue  # the difference above says it
        was, now = recorded.get(place, {"absent"}), ours.get(place, {"absent"})
        if was != now and not _is_empty_list(place, recorded, ours):
            yield Difference(request, place or "the answer", _named(was), _named(now))


def _shape(value: object, place: str = "") -> dict[str, set[str]]:
    """The types at each place of an answer; a field that only some items of a list have is also `absent` there."""
    shape: dict[str, set[str]] = {place: {_type(value)}}
    if isinstance(value, dict):
        for name, one in value.items():
            _merge(shape, _shape(one, f"{place}.{name}" if place else str(name)))
    elif isinstance(value, list):
        for one in value:
            _merge(shape, _shape(one, f"{place}[]"))
    return shape


def _merge(shape: dict[str, set[str]], more: Mapping[str, set[str]]) -> None:
    for place, types in more.items():
        shape.setdefault(place, set()).update(types)


def _type(value: object) -> str:
    return "null" if value is None else TYPES[type(value)]


def _has(shape: Mapping[str, set[str]], place: str) -> bool:
    """Whether there is something at a place that can hold fields or items."""
    return bool(shape.get(place, set()) & {"object", "list"})


def _is_empty_list(place: str, recorded: Mapping[str, set[str]], ours: Mapping[str, set[str]]) -> bool:
    """Whether one of two lists is empty: then nothing is known of its items."""
    return place.endswith("[]") and (place not in recorded or place not in ours)


def _named(types: set[str]) -> str:
    return " or ".join(sorted(types))
