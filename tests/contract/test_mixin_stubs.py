"""The generated stubs of the mixins describe what these classes have at run time."""

from __future__ import annotations

import ast
import importlib
import inspect
from pathlib import Path

import pytest

from generator.emit.stubs.mixins import stub

STUBS = Path(__file__).parents[2] / "stubs"
MODULES = sorted((STUBS / "zenpy" / "lib" / "mixins").glob("*.pyi"))
SOURCE = '''
"""A module."""
from __future__ import annotations
from typing import TYPE_CHECKING, NoReturn
from zenpy.lib.resources import AsyncResource, Resource
if TYPE_CHECKING:
    from zenpy.lib.api_objects.tickets import Ticket
_PRIVATE = 1
Number = int | str
class Tickets(Resource):
    """Calls."""
    def show(self, id: Number = 1) -> Ticket | BaseResultGenerator[Ticket]:
        """One, or all."""
        return _show(self, id)
    def refuse(self) -> NoReturn:
        raise ValueError
class AsyncTickets(AsyncResource, sync_class=Tickets):
    """The same."""
def _show(tickets, id): ...
'''
STUB = '''
"""A module."""
from collections.abc import Coroutine
from zenpy.lib.pagination.results import AsyncResultGenerator
from typing import TYPE_CHECKING, NoReturn
from zenpy.lib.resources import AsyncResource, Resource
from zenpy.lib.api_objects.tickets import Ticket
Number = int | str
class Tickets(Resource):
    """Calls."""
    def show(self, id: Number = 1) -> Ticket | BaseResultGenerator[Ticket]:
        """One, or all."""
    def refuse(self) -> NoReturn: ...
class AsyncTickets(AsyncResource):
    """The same."""
    def show(self, id: Number = 1) -> Coroutine[object, object, Ticket] | AsyncResultGenerator[Ticket]:
        """One, or all."""
    def refuse(self) -> NoReturn: ...
'''


def test_a_stub_spells_out_what_the_async_class_takes_from_its_sync_class() -> None:
    assert ast.unparse(ast.parse(stub(ast.parse(SOURCE)))) == ast.unparse(ast.parse(STUB))


def test_the_modules_with_async_classes_have_stubs() -> None:
    assert {path.stem for path in MODULES} == {
        "article_attachments",
        "attachments",
        "chats",
        "job_status",
        "nps",
        "zenpy2",
        "zis",
    }


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_methods_return_at_run_time_the_type_of_their_stub(path: Path) -> None:
    module = importlib.import_module(f"zenpy.lib.mixins.{path.stem}")
    for node in ast.parse(path.read_text("utf-8")).body:
        if isinstance(node, ast.ClassDef):
            cls = getattr(module, node.name)
            methods = {one.name: one for one in node.body if isinstance(one, ast.FunctionDef)}
            assert set(methods) == {name for name, one in vars(cls).items() if inspect.isfunction(one)}
            for name, method in methods.items():
                function = vars(cls)[name]
                assert method.returns is not None
                if not method.decorator_list:  # else it is one overload of several
                    assert function.__annotations__["return"] == ast.unparse(method.returns), name
                assert inspect.cleandoc(function.__doc__) == ast.get_docstring(method), name
