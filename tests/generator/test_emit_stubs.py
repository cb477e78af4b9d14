"""Generated stubs of records: strict, and with a docstring at every name."""

from __future__ import annotations

import ast

from tests.support.generator.small import files, part

STUB = "stubs/zenpy/lib/api_objects/tickets.pyi"


def ticket() -> ast.ClassDef:
    return next(
        node
        for node in ast.parse(files()[STUB]).body
        if isinstance(node, ast.ClassDef) and node.name == "Ticket"
    )


def annotation(name: str) -> str:
    """What reading an attribute gives."""
    return _read_and_write(name)[0]


def setter(name: str) -> str:
    """What an attribute can be set to."""
    return _read_and_write(name)[1]


def _read_and_write(name: str) -> tuple[str, str]:
    for node in ticket().body:
        if isinstance(node, ast.AnnAssign) and ast.unparse(node.target) == name:
            hint = node.annotation
            if isinstance(hint, ast.Subscript) and ast.unparse(hint.value) == "Attribute":
                assert isinstance(hint.slice, ast.Tuple)
                read, write = hint.slice.elts
                return ast.unparse(read), ast.unparse(write)
            return ast.unparse(hint), ast.unparse(hint)
        if isinstance(node, ast.FunctionDef) and node.name == name and node.returns:
            return ast.unparse(node.returns), ""
    raise AssertionError(name)


def test_what_the_server_assigns_is_plain() -> None:
    assert annotation("id") == "int"
    assert (annotation("created_at"), setter("created_at")) == ("str", "str | datetime | None")
    assert (annotation("created"), setter("created")) == ("datetime", "datetime | None")


def test_a_record_that_extends_another_takes_its_fields_too() -> None:
    text = files()[STUB].split("class TicketDraft(Ticket):")[1]
    signature = text.split("-> None:")[0]
    assert signature.count(" id: int | None = None") == 1
    assert "status: TicketStatus | Enum | None = None" in signature
    assert "assignee: User | int | None = None" in signature
    assert "changed: datetime | None = None" in signature
    assert "def to_dict(self, serialize: bool = False) -> TicketDraftDict" in text


def test_everything_else_may_be_none() -> None:
    assert annotation("assignee_id") == "int | None"
    assert annotation("priority") == "TicketPriority | None"
    assert annotation("kind") == "Literal['question'] | str | None"


def test_lists_and_mappings_are_there_and_take_anything_alike() -> None:
    assert (annotation("tags"), setter("tags")) == ("ProxyList[str]", "Many[str] | Iterator[str] | None")
    assert (annotation("extra_"), setter("extra_")) == ("ProxyDict[str, int]", "Mapping[str, int] | None")


def test_nested_records_take_mappings() -> None:
    assert (annotation("via"), setter("via")) == ("Via | None", "Via | ViaDict | None")


def test_relations_give_records_and_take_ids() -> None:
    assert (annotation("assignee"), setter("assignee")) == ("User | None", "User | int | None")
    assert (annotation("collaborators"), setter("collaborators")) == (
        "list[User]",
        "Iterable[User | int] | None",
    )


def test_relations_can_be_awaited() -> None:
    assert annotation("awaitable_attrs") == "TicketAwaitable"
    helper = part(STUB, "class TicketAwaitable(AwaitableAttrs)", 8)
    assert "assignee: Awaitable[User | None]" in helper


def test_the_constructor_takes_what_can_be_set_and_nothing_else() -> None:
    made, unpacked = [
        node for node in ticket().body if isinstance(node, ast.FunctionDef) and node.name == "__init__"
    ]
    assert [one.arg for one in unpacked.args.kwonlyargs] == ["_mapping"]  # which a mapping alone can bring
    assert unpacked.args.kwarg is None
    assert made.args.kwarg is None
    of_argument = {one.arg: ast.unparse(one.annotation or ast.Constant(None)) for one in made.args.kwonlyargs}
    assert of_argument["status"] == "TicketStatus | Enum | None"
    assert of_argument["assignee"] == "User | int | None"
    assert not {"created_at", "created", "comment_count"} & set(of_argument)  # only Zendesk sets them


def test_to_dict_gives_the_payload_type() -> None:
    assert annotation("to_dict") == "TicketDict"


def test_every_attribute_has_a_docstring() -> None:
    body = ticket().body
    for at, node in enumerate(body):
        if isinstance(node, ast.AnnAssign):
            assert isinstance(body[at + 1], ast.Expr), ast.unparse(node)
        elif isinstance(node, ast.FunctionDef):
            assert ast.get_docstring(node), node.name


def test_the_package_exports_every_class_and_enumeration() -> None:
    package = files()["stubs/zenpy/lib/api_objects/__init__.pyi"]
    assert "from zenpy.lib.api_objects.tickets import Ticket as Ticket" in package
    assert "TicketStatus as TicketStatus" in package


def test_exceptions_for_stubtest_are_named_one_by_one() -> None:
    lines = files()["stubs/stubtest-allowlist.txt"].splitlines()
    assert "zenpy.lib.api_objects.tickets.Ticket.id" in lines
    assert "zenpy.lib.api_objects.tickets.TicketStatus" in lines
    assert "zenpy.lib.api.tickets.TicketsApi.__call__" in lines
    assert "zenpy.lib.api.tickets.TicketsApi.merge" not in lines
    assert not [line for line in lines[1:] if "*" in line]


def test_names_next_to_the_classes_have_docstrings() -> None:
    text = files()[STUB]
    assert 'TicketStatus: TypeAlias = Literal["new", "off"]\n"""The values of `Ticket.status`."""' in text
    assert "events: Attribute[ProxyList[AnyAuditEvent]," in text


def test_an_editor_finds_the_meaning_of_a_keyword_at_the_field() -> None:
    stubs = [
        ast.parse(text) for path, text in files().items() if path.startswith("stubs/zenpy/lib/api_objects/")
    ]
    classes = [node for stub in stubs for node in stub.body if isinstance(node, ast.ClassDef)]
    records = [
        one for one in classes if any(ast.unparse(line).startswith("def to_dict") for line in one.body)
    ]
    assert records
    for one in records:
        assert [ast.unparse(mark) for mark in one.decorator_list] == ["takes_its_fields"], one.name


def test_a_stub_shows_no_private_names() -> None:
    for path, text in files().items():
        if path.endswith(".pyi"):
            names = [
                ast.unparse(line.target) if isinstance(line, ast.AnnAssign) else getattr(line, "name", "")
                for node in ast.parse(text).body
                if isinstance(node, ast.ClassDef)
                for line in node.body
            ]
            private = [name for name in names if name.startswith("_") and not name.startswith("__")]
            assert private == [], path
