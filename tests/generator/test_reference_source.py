"""What the reference reads of hand-written modules: their source and their docstrings."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.emit.reference.handwritten.entries import members_of, parameters_text
from generator.emit.reference.source.docstrings import parse
from generator.emit.reference.source.reading import Class, Function, Library, Value

MODULE = '''
"""A module."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from zenpy.base import LIMIT, Base

if TYPE_CHECKING:
    from zenpy.base import Other

#: What can be given.
Given = str | int


class Thing(Base):
    """A thing.

    Args:
        size: how large it is.
    """

    #: How many there are.
    count: int = 0

    def __init__(self, size: int = LIMIT, *, kind: Literal["a", "b"] = "a") -> None: ...

    @overload
    def find(self, name: str, /) -> Other: ...
    @overload
    def find(self, name: None, /) -> None: ...
    def find(self, name: str | None, /) -> Other | None:
        """Find another."""

    def _own(self) -> None:
        """Not public."""
'''
BASE = '''
#: The most there can be.
LIMIT = 10

class Base:
    def close(self) -> "Other":
        """Close it."""

class Other:
    """Another."""
'''


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """Two modules of a package."""
    package = tmp_path / "zenpy"
    package.mkdir()
    (package / "things.py").write_text(MODULE, encoding="utf-8")
    (package / "base.py").write_text(BASE, encoding="utf-8")
    return Library(tmp_path)


@pytest.fixture
def thing(library: Library) -> Class:
    """The class of the first module."""
    found = library.find("zenpy.things", "Thing")
    assert isinstance(found, Class)
    return found


def test_defaults_are_shown_by_their_values(thing: Class) -> None:
    constructor = thing.constructor
    assert constructor is not None
    assert parameters_text(constructor.forms[0][0]) == [
        "size: int = 10",
        "*",
        "kind: Literal['a', 'b'] = \"a\"",
    ]


def test_overloads_are_forms_with_marks_of_the_defining_module(thing: Class) -> None:
    find = next(one for one in thing.members if one.name == "find")
    assert isinstance(find, Function)
    assert [gives for _, gives in find.forms] == ["⟦zenpy.base|Other|Other⟧", "None"]
    assert [[one.name for one in parameters] for parameters, _ in find.forms] == [["name"], ["name"]]
    assert find.doc == "Find another."


def test_what_is_inherited_is_offered_unless_the_base_has_an_entry(library: Library, thing: Class) -> None:
    assert [one.name for one in members_of(thing, library, set())] == ["count", "find", "close"]
    assert [one.name for one in members_of(thing, library, {"Base"})] == ["count", "find"]


def test_aliases_and_attributes_have_the_comments_above_them(library: Library, thing: Class) -> None:
    assert library.find("zenpy.things", "Given") == Value("Given", "What can be given.", "str | int")
    assert thing.members[0] == Value("count", "How many there are.", "int", "0")


def test_a_name_leads_to_the_module_that_defines_it(library: Library) -> None:
    assert library.place("zenpy.things", "Other") == ("zenpy.base", "Other")
    with pytest.raises(LookupError, match=r"zenpy\.things has no Missing; say so in"):
        library.find("zenpy.things", "Missing")


def test_a_docstring_is_taken_apart() -> None:
    found = parse(
        """First of all.

        Two ways:

        - one way,
          which is long
        - another

            client.go()

            client.stop()

        Args:
            name, other: what it is called,
                in words.

        Returns:
            What there is.

        Raises:
            ValueError: it is wrong.

        `GET /api/v2/things`
        """
    )
    assert found.text == [
        "First of all.",
        "Two ways:",
        "- one way, which is long\n- another",
        "```python\nclient.go()\n\nclient.stop()\n```",
    ]
    assert found.section("Args") == {"name, other": "what it is called, in words."}
    assert found.section("Returns") == {"": "What there is."}
    assert found.section("Raises") == {"ValueError": "it is wrong."}
    assert found.routes == ["`GET /api/v2/things`"]


def test_drawings_are_not_python() -> None:
    assert parse("A tree:\n\n    Root\n    ├── Leaf   at the end\n\nDone.").text[1].startswith("```text\n")
