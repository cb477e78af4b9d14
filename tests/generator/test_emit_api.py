"""Generated resources, as they run, and their stubs."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator import ROOT
from tests.support.generator.small import files, part
from zenpy._codegen.source import join_words
from zenpy.lib.calls.search import build_search_query

API = "zenpy/lib/api/tickets.py"
STUB = "stubs/zenpy/lib/api/tickets.pyi"


def definition(path: str, name: str, of: str = "TicketsApi") -> list[ast.FunctionDef]:
    """The functions of this name in a class, overloads included."""
    for node in ast.parse(files()[path]).body:
        if isinstance(node, ast.ClassDef) and node.name == of:
            return [one for one in node.body if isinstance(one, ast.FunctionDef) and one.name == name]
    raise AssertionError(f"no class {of}")


def head(function: ast.FunctionDef) -> str:
    return ast.unparse(function.args) + " -> " + ast.unparse(function.returns or ast.Constant(None))


def test_a_method_hands_its_arguments_and_its_constant_to_the_runtime() -> None:
    (merge,) = definition(API, "merge")
    assert head(merge) == (
        "self, target: int | Ticket, source: Iterable[int | Ticket], *, target_comment: str | None=None -> JobStatus"
    )
    assert (
        "return self._run(self._MERGE, target=target, source=source, target_comment=target_comment)"
        in files()[API]
    )


def test_a_constant_right_above_the_method_describes_the_call() -> None:
    assert (
        part(API, "_MERGE: Method", 19)
        == """\
    _MERGE: Method[JobStatus] = Method(
        "tickets.merge",
        Form(
            Operation(
                "tickets.merge",
                "POST",
                "/api/v2/tickets/{ticket_id}/merge",
                body=Body("fields"),
                result=Result("job", schema="JobStatus", key="job_status"),
            ),
            (
                Argument("target", "path", "ticket_id", accepts="Ticket", required=True),
                Argument("source", "body", "ids", accepts="Ticket", required=True, many=True),
                Argument("target_comment", "body", "target_comment"),
            ),
        ),
    )

    def merge("""
    )


def test_a_docstring_documents_everything_about_a_call() -> None:
    (merge,) = definition(API, "merge")
    doc = ast.get_docstring(merge) or ""
    assert doc.startswith("Merges tickets into one.")
    for word in ("Args:", "Takes a Ticket or its id.", "Returns:", "Raises:", "TooManyValuesException"):
        assert word in doc
    assert doc.endswith("`POST /api/v2/tickets/{ticket_id}/merge`")


def test_every_method_has_a_docstring() -> None:
    for path in (API, STUB):
        for node in ast.walk(ast.parse(files()[path])):
            is_public = isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_")
            # the getter of a property has the docstring
            if is_public and not any(isinstance(one, ast.Attribute) for one in node.decorator_list):
                assert ast.get_docstring(node), (path, node.name)


def test_the_async_class_has_its_calls_from_the_sync_one_and_the_stub_spells_them_out() -> None:
    assert "class AsyncTicketsApi(AsyncResource, sync_class=TicketsApi):" in files()[API]
    assert definition(API, "merge", "AsyncTicketsApi") == []
    (merge,) = definition(STUB, "merge", "AsyncTicketsApi")
    assert head(merge).endswith("-> Coroutine[object, object, JobStatus]")
    listing = definition(STUB, "__call__", "AsyncTicketsApi")[0]
    assert head(listing).endswith("-> AsyncResultGenerator[Ticket]")


def test_an_overload_has_exactly_the_arguments_of_its_form() -> None:
    heads = [head(one) for one in definition(STUB, "__call__")]
    assert heads[1] == (
        "self, *, id: int | Ticket, include: TicketsByIdSideload | Iterable[TicketsByIdSideload] | None=None -> Ticket"
    )
    assert heads[3] == "self, *, ids: Iterable[int | Ticket] -> BaseResultGenerator[Ticket]"
    assert "page_size: int | None=None, cursor_pagination: bool | int | None=None" in heads[0]


def test_one_and_many_are_distinguished_by_the_argument() -> None:
    single, many = definition(STUB, "create")
    assert (
        head(single) == "self, api_objects: Ticket | TicketDict, *, silent: bool | None=None, "
        "idempotency_key: str | None=None -> TicketAudit"
    )
    assert head(many) == "self, api_objects: Iterable[Ticket | TicketDict] -> JobStatus"


def test_a_docstring_of_several_forms_names_the_path_of_each() -> None:
    (call,) = definition(API, "__call__")
    doc = ast.get_docstring(call) or ""
    assert doc.startswith(
        "Lists the tickets.\n\n- `client.tickets()`: Lists the tickets. Allowed for agents."
    )
    assert (
        "- `client.tickets(id=…)`: One ticket. Limited to 700 calls per minute. Also takes `include`.\n"
        "  `GET /api/v2/tickets/{ticket_id}`\n" in doc
    )
    assert "- `client.tickets(external_ids=[…])`: Some tickets. " in doc


def test_the_one_function_behind_all_forms_takes_what_the_widest_can_include() -> None:
    (call,) = definition(API, "__call__")
    assert "include: TicketsSideload | Iterable[TicketsSideload] | None=None" in head(call)


def test_resources_of_clients_are_lazy() -> None:
    package = files()["zenpy/lib/api/__init__.py"]
    assert 'tickets: Lazy[TicketsApi] = Lazy("tickets", "TicketsApi")' in package
    assert 'help_center: Lazy[AsyncHelpCenterApi] = Lazy("help_center", "AsyncHelpCenterApi")' in package
    stub = files()["stubs/zenpy/lib/api/__init__.pyi"]
    assert "    tickets: Lazy[TicketsApi]\n" in stub


def test_words_are_listed_as_in_a_sentence() -> None:
    assert [join_words(["a"]), join_words(["a", "b"]), join_words(["a", "b", "c"])] == [
        "a",
        "a and b",
        "a, b and c",
    ]


# -- stubs and runtime agree: what stubtest skips is compared here, for everything that is generated ------------


def functions(path: Path) -> dict[tuple[str, str], list[ast.FunctionDef]]:
    """All methods of the classes of a file, overloads together."""
    found: dict[tuple[str, str], list[ast.FunctionDef]] = {}
    for node in ast.parse(path.read_text()).body:
        if isinstance(node, ast.ClassDef):
            for one in node.body:
                if (isinstance(one, ast.FunctionDef) and not one.decorator_list[:1]) or _is_overload(one):
                    assert isinstance(one, ast.FunctionDef)
                    found.setdefault((node.name, one.name), []).append(one)
    return found


def _is_overload(node: ast.stmt) -> bool:
    return isinstance(node, ast.FunctionDef) and ast.unparse(node.decorator_list[0]) == "overload"


def arguments(function: ast.FunctionDef) -> Iterator[tuple[str, bool, bool]]:
    """Name, whether it may be given by position, whether it must be given."""
    args = function.args
    needed = len(args.args) - len(args.defaults)
    for at, one in enumerate(args.args):
        yield one.arg, True, at < needed
    for one, default in zip(args.kwonlyargs, args.kw_defaults, strict=True):
        yield one.arg, False, default is None


def _is_term(name: str) -> bool:
    """Whether a search takes the keyword, which the overloads spell out and the implementation does not."""
    value: object = {"terms": {"x": 1}}.get(
        name, ("2026-01-01", "2026-01-02") if name.endswith("_between") else "x"
    )
    return bool(build_search_query(None, {name: value}))


MODULES = sorted((ROOT / "zenpy/lib/api").rglob("*.py"))


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_overloads_and_implementation_have_the_same_arguments(module: Path) -> None:
    stub = ROOT / "stubs" / module.relative_to(ROOT).with_suffix(".pyi")
    running, in_stub = functions(module), functions(stub)
    assert {name for name in in_stub if not name[0].startswith("Async")} == set(running)
    for name, (implementation,) in running.items():
        ways = [{one[0]: one for one in arguments(way)} for way in in_stub[name]]
        offered = {one: position for way in ways for one, position, _ in way.values()}
        real = {one[0]: one for one in arguments(implementation)}
        terms = set(offered) - set(real) if implementation.args.kwarg else set()
        assert set(offered) - terms == set(real), name
        assert all(_is_term(term) for term in terms), name
        for argument, position, needed in real.values():
            assert position or not any(way[argument][1] for way in ways if argument in way), (name, argument)
            everywhere = all(argument in way and way[argument][2] for way in ways)
            assert needed == everywhere, (name, argument)
        async_forms = in_stub[f"Async{name[0]}", name[1]]
        assert [ast.unparse(way.args) for way in async_forms] == [
            ast.unparse(way.args) for way in in_stub[name]
        ], name
