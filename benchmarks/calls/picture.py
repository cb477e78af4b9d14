"""The picture of the ten jobs: a row for each, calls on the left and seconds on the right, both on a scale of powers of ten.

It is an SVG without fonts or scripts, and follows the light or dark mode of the reader.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import log10
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from benchmarks.calls.table import Row

WIDTH, ROW, TOP, BOTTOM = 1_000, 34, 96, 34
#: Where titles end, and where each scale begins and ends.
TITLES, CALLS, SECONDS = 300, (350, 660), (730, 960)
STYLE = """
  .back { fill: #ffffff } .band { fill: #f4f5f7 } text { fill: #1f2328; font: 14px system-ui, sans-serif }
  .quiet { fill: #59636e } .head { font-weight: 600 } .grid { stroke: #d1d9e0 } .between { stroke: #afb8c1; stroke-width: 2 }
  .usual { fill: none; stroke: #bc4c00; stroke-width: 2.5 } .best { fill: #bc4c00 } .ours { fill: #0969da }
  .usual-number { fill: #bc4c00 } .ours-number { fill: #0969da; font-weight: 600 }
  .least { stroke: #1f2328; stroke-width: 2 }
  @media (prefers-color-scheme: dark) {
    .back { fill: #0d1117 } .band { fill: #151b23 } text { fill: #f0f6fc }
    .quiet { fill: #9198a1 } .grid { stroke: #3d444d } .between { stroke: #656c76 }
    .usual { stroke: #f0883e } .best { fill: #f0883e } .ours { fill: #58a6ff }
    .usual-number { fill: #f0883e } .ours-number { fill: #58a6ff }
    .least { stroke: #f0f6fc }
  }
"""


class Scale:
    """A scale of powers of ten between two places."""

    def __init__(self, place: tuple[int, int], lowest: int, highest: int) -> None:
        self.start, self.end = place
        self.lowest, self.highest = lowest, highest

    def at(self, value: float) -> float:
        """The place of a value; what is too small lies at the beginning."""
        share = (log10(max(value, 10**self.lowest)) - self.lowest) / (self.highest - self.lowest)
        return round(self.start + share * (self.end - self.start), 1)

    def powers(self) -> Iterator[tuple[float, str]]:
        """The places of the powers of ten, and their texts."""
        for power in range(self.lowest, self.highest + 1):
            yield self.at(10**power), f"{10**power:,g}"


def draw(rows: Sequence[Row]) -> str:
    """The picture."""
    height = TOP + ROW * len(rows) + BOTTOM
    calls, seconds = Scale(CALLS, 0, 3), Scale(SECONDS, -1, 2)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img" aria-labelledby="title">',
        '<title id="title">Calls and seconds of ten jobs with zenpy 2.0.57 and with this library</title>',
        f"<style>{STYLE}</style>",
        f'<rect class="back" width="{WIDTH}" height="{height}" rx="8"/>',
        *_legend(),
        *(
            f'<rect class="band" x="16" y="{TOP + ROW * place}" width="{WIDTH - 32}" height="{ROW}"/>'
            for place in range(0, len(rows), 2)
        ),
        *_grid(calls, "calls", height),
        *_grid(seconds, "seconds", height),
    ]
    for place, row in enumerate(rows):
        middle = TOP + ROW * place + ROW // 2
        parts.append(f'<text x="{TITLES}" y="{middle + 5}" text-anchor="end">{escape(row.short)}</text>')
        parts.append(_tick(calls.at(row.least), middle))
        runs = (row.usual, row.best, row.ours)
        parts += _marks(calls, middle, [None if one is None else float(one.calls) for one in runs], ",.0f")
        parts += _marks(seconds, middle, [None if one is None else one.seconds for one in runs], ".1f")
    return "\n".join([*parts, "</svg>", ""])


def _legend() -> Iterator[str]:
    marks = (
        (TITLES + 50, '<circle class="usual" cx="{}" cy="28" r="6.5"/>', "zenpy 2.0.57, as usual"),
        (TITLES + 240, _diamond("{}", 28), "at its best"),
        (TITLES + 354, '<circle class="ours" cx="{}" cy="28" r="5"/>', "this library"),
        (TITLES + 470, _tick("{}", 28), "the least number of calls"),
    )
    for place, mark, text in marks:
        yield mark.replace("{}", str(place))
        yield f'<text x="{place + 14}" y="33">{text}</text>'


def _grid(scale: Scale, name: str, height: int) -> Iterator[str]:
    yield f'<text class="head" x="{scale.start}" y="66">{name}</text>'
    for place, text in scale.powers():
        yield f'<path class="grid" d="M{place} {TOP - 8}V{height - BOTTOM}"/>'
        yield f'<text class="quiet" x="{place}" y="{TOP - 14}" text-anchor="middle" font-size="12">{text}</text>'


def _marks(scale: Scale, middle: int, values: Sequence[float | None], form: str) -> Iterator[str]:
    """The marks of one row: zenpy 2 as usual and at its best, and this library; with numbers at their outer sides."""
    usual, best, ours = (None if value is None else scale.at(value) for value in values)
    assert usual is not None
    assert ours is not None
    places = [usual, ours, *([] if best is None else [best])]
    yield f'<path class="between" d="M{ours} {middle}H{usual}"/>'
    if best is not None:
        yield _diamond(str(best), middle)
    yield f'<circle class="usual" cx="{usual}" cy="{middle}" r="6.5"/>'
    yield f'<circle class="ours" cx="{ours}" cy="{middle}" r="4.5"/>'
    texts = {"ours": f"{values[2]:{form}}", "usual": f"{values[0]:{form}}"}
    first, last = ("ours", "usual") if ours <= usual else ("usual", "ours")
    yield _number(first, min(places) - 12, middle, texts[first], "end")
    yield _number(last, max(places) + 12, middle, texts[last], "start")


def _number(name: str, x: float, middle: int, text: str, anchor: str) -> str:
    return f'<text class="{name}-number" x="{x:.1f}" y="{middle + 5}" text-anchor="{anchor}">{text}</text>'


def _diamond(x: str, y: int) -> str:
    return f'<path class="best" d="M0-8 8 0 0 8-8 0Z" transform="translate({x} {y})"/>'


def _tick(x: float | str, y: int) -> str:
    return f'<path class="least" d="M0-11V11" transform="translate({x} {y})"/>'
