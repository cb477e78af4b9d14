"""A difference as a value, and what is left of many once the accepted ones are taken out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.spec.accepted import AcceptedSpec


@dataclass(frozen=True, order=True)
class Difference:
    """One thing that the spec and an official document say otherwise.

    `place` is what an acceptance names: an operation (`GET /api/v2/search`), a parameter of it (`GET /api/v2/search?query`), a
    part of its body or answer (`GET /api/v2/search answer.results`), or a field of an object (`Ticket.status`).
    """

    kind: str
    place: str
    detail: str


@dataclass(frozen=True)
class Verdict:
    """What is left of the differences from a document, what is accepted, and which acceptances nothing matches."""

    left: list[Difference]
    accepted: list[tuple[Difference, AcceptedSpec]]
    unused: list[AcceptedSpec]


def judge(differences: Iterable[Difference], accepted: Iterable[AcceptedSpec], title: str) -> Verdict:
    """Sort the differences from the document with a title into what is accepted and what is left."""
    known = [one for one in accepted if one.document == title]
    left: list[Difference] = []
    taken: list[tuple[Difference, AcceptedSpec]] = []
    used: set[AcceptedSpec] = set()
    for one in sorted(set(differences)):
        covering = [entry for entry in known if entry.covers(one.kind, one.place)]
        used.update(covering)
        if covering:
            taken.append((one, covering[0]))
        else:
            left.append(one)
    return Verdict(left, taken, [one for one in known if one not in used])
