"""What holds for many operations, as values: sideloads, rate limits, and what parameters mean in general."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.spec.diagnostics import Place


@dataclass(frozen=True)
class SideloadSpec:
    """What `include=` can bring along and where it lands."""

    name: str
    place: Place
    where: str
    key: str
    type: str | None = None
    doc: str = ""


@dataclass(frozen=True)
class RateLimitSpec:
    """A known limit of an operation, or of all whose id begins alike (`apps.*`)."""

    place: Place
    operation: str
    limit: int
    per_seconds: int
    scope: str | None = None
    when: str | None = None
    note: str | None = None

    def covers(self, operation: str) -> bool:
        """Whether the limit holds for an operation."""
        if self.operation.endswith("*"):
            return operation.startswith(self.operation[:-1])
        return operation == self.operation


@dataclass(frozen=True)
class ParameterSpec:
    """What a query or path parameter means wherever an operation does not say it more precisely."""

    name: str
    place: Place
    doc: str
