"""Pictures of what a language server answers, for the README and the guide to types of an account.

`python -m tests.ide.picture` draws them anew.

It is an SVG without fonts or scripts, and follows the light or dark mode of the reader.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from textwrap import wrap
from xml.sax.saxutils import escape

from tests.support.paths import ROOT

IMAGES = ROOT / "docs" / "images"
PICTURE = IMAGES / "account-types.svg"
TITLE = "Completion, hover and an error for custom fields, as a language server answers"
WIDTH, MARGIN, LINE, GAP = 800, 28, 20, 26
#: How many characters fit into a box, and how wide one is.
CHARACTERS, CHARACTER = 82, 8.43
STYLE = """
  .back { fill: #ffffff } text { fill: #1f2328; font: 14px ui-monospace, Menlo, Consolas, monospace; white-space: pre }
  .quiet { fill: #59636e; font-family: system-ui, sans-serif } .box { fill: #f4f5f7; stroke: #d1d9e0 } .text { fill: #0a7d33 }
  .wave { fill: none; stroke: #cf222e; stroke-width: 1.6 } .cursor { stroke: #0969da; stroke-width: 2 }
  @media (prefers-color-scheme: dark) {
    .back { fill: #0d1117 } text { fill: #f0f6fc } .quiet { fill: #9198a1 } .box { fill: #151b23; stroke: #3d444d }
    .text { fill: #7ee787 } .wave { stroke: #ff7b72 } .cursor { stroke: #58a6ff }
  }
"""


@dataclass(frozen=True)
class Scene:
    """A line of a program, and what an editor shows under it.

    Attributes:
        code: the line, as far as nothing is pointed at.
        place: the end of the line, which the box belongs to; empty for the cursor.
        shown: the lines of the box.
        about: what the scene shows.
        wrong: whether the place is marked as an error.
    """

    code: str
    place: str
    shown: Sequence[str]
    about: str
    wrong: bool = False


def draw(*scenes: Scene, title: str = TITLE) -> str:
    """The picture."""
    parts: list[str] = []
    top = MARGIN
    for scene in scenes:
        parts += _draw_scene(scene, top)
        top += 3 * LINE + LINE * len(_lines(scene)) + GAP + 12
    height = top - GAP + 4
    head = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img" aria-labelledby="title">',
        f'<title id="title">{escape(title)}</title>',
        f"<style>{STYLE}</style>",
        f'<rect class="back" width="{WIDTH}" height="{height}" rx="8"/>',
    ]
    return "\n".join([*head, *parts, "</svg>", ""])


def _lines(scene: Scene) -> list[str]:
    """The lines of the box, none longer than the box."""
    return [part for line in scene.shown for part in wrap(line, CHARACTERS, subsequent_indent="  ") or [""]]


def _draw_scene(scene: Scene, top: int) -> Iterator[str]:
    yield f'<text class="quiet" x="{MARGIN}" y="{top + 14}">{escape(scene.about)}</text>'
    base = top + LINE + 18
    start = round(MARGIN + CHARACTER * len(scene.code), 1)
    yield f'<text x="{MARGIN}" y="{base}">{_colored(scene.code + scene.place)}</text>'
    if scene.wrong:
        end = start + CHARACTER * len(scene.place)
        wave = "".join("q2 -4 4 0 t4 0 " for _ in range(int((end - start) / 8)))
        yield f'<path class="wave" d="M{start} {base + 6}{wave.rstrip()}"/>'
    elif not scene.place:
        yield f'<path class="cursor" d="M{start + 1} {base - 13}v17"/>'
    lines = _lines(scene)
    yield from _box(lines, base + 14, LINE * len(lines) + 12)


def _box(lines: Iterable[str], top: int, height: int) -> Iterator[str]:
    yield f'<rect class="box" x="{MARGIN}" y="{top}" width="{WIDTH - 2 * MARGIN}" height="{height}" rx="4"/>'
    for number, line in enumerate(lines, 1):
        yield f'<text x="{MARGIN + 12}" y="{top + LINE * number}">{escape(line)}</text>'


def _colored(code: str) -> str:
    """The code, with texts in another color."""
    parts = escape(code).split('"')
    return "".join(
        f'<tspan class="text">"{part}"</tspan>' if number % 2 else part for number, part in enumerate(parts)
    )


def main() -> int:
    """Ask the language server, and write the pictures."""
    from tests.ide import account, readme
    from tests.ide.editor import Editor
    from tests.typing.environment import ENVIRONMENT

    with tempfile.TemporaryDirectory() as name, Editor(ENVIRONMENT, Path(name).resolve()) as editor:
        readme.PICTURE.write_text(readme.picture(editor), encoding="utf-8")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name).resolve()
        account.write_project(folder)
        with Editor(ENVIRONMENT, folder) as editor:
            PICTURE.write_text(draw(*account.scenes(editor)), encoding="utf-8")
    print(f"wrote {readme.PICTURE.relative_to(ROOT)} and {PICTURE.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
