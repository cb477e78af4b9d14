"""Public names for the values of arguments: one for each list of values, in the module and in its stub."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from generator.emit.all import emit_files
from generator.emit.operations import sideload_table
from generator.model.ir import ApiFile
from generator.openapi.convert import convert_to_openapi
from generator.python.aliases import aliases
from tests.support.generator.sample import sample
from tests.support.generator.small import files, model, part

API, STUB = "zenpy/lib/api/tickets.py", "stubs/zenpy/lib/api/tickets.pyi"


def tickets() -> ApiFile:
    return next(file for file in model().api_files if file.path == "tickets")


def test_each_list_of_values_has_one_name() -> None:
    assert {one.name: one.values for one in aliases(tickets())} == {
        "TicketsSideload": ("users", "comment_count"),
        "TicketsByIdSideload": ("users",),
        "TicketsSortBy": ("id", "subject"),
    }


@pytest.mark.parametrize("path", [API, STUB])
def test_signatures_use_the_name(path: str) -> None:
    text = files()[path]
    assert 'TicketsSortBy: TypeAlias = Literal["id", "subject"]' in text
    assert "sort_by: TicketsSortBy | Enum | None = None" in text
    assert text.count('"subject"') == 1


def test_a_name_in_the_stub_has_a_docstring() -> None:
    assert part(STUB, "TicketsSortBy: TypeAlias", 2).endswith('"""What `sort_by` can be."""')
    assert part(STUB, "TicketsSideload: TypeAlias", 2).endswith(
        '"""Values of `include=` in `client.tickets()`."""'
    )


def open_enum(*values: str) -> str:
    """The signature of a call whose `sort_by` takes these values and any other."""
    document = json.loads(json.dumps(convert_to_openapi(sample())))
    for parameter in document["paths"]["/api/v2/tickets"]["get"]["parameters"]:
        if parameter["name"] == "sort_by":
            parameter["schema"] = {"anyOf": [{"type": "string", "enum": [*values]}, {"type": "string"}]}
    return emit_files(document, lambda path: path == API)[API]


def test_short_open_enumerations_stay_where_they_are_used_and_long_ones_get_a_name() -> None:
    assert 'sort_by: Literal["a", "b"] | str | Enum | None = None' in open_enum("a", "b")
    text = open_enum("a", "b", "c", "d")
    assert "sort_by: TicketsSortBy | str | Enum | None = None" in text
    assert 'TicketsSortBy: TypeAlias = Literal["a", "b", "c", "d"]' in text


def test_the_calls_of_a_module_choose_from_one_table_of_sideloads() -> None:
    text = files()[API]
    assert part(API, "_SIDELOADS = {", 4) == (
        '_SIDELOADS = {\n    "users": Sideload("users", "User"),\n'
        '    "comment_count": Sideload("comment_count", place="field"),\n}'
    )
    assert "sideloads=among(_SIDELOADS, TicketsSideload)," in text
    assert "sideloads=among(_SIDELOADS, TicketsByIdSideload)," in text


def test_a_name_that_brings_different_things_in_one_module_is_refused() -> None:
    file = tickets()
    call = file.resources[0].methods[0]
    form = call.forms[-1]
    other = replace(form.operation, sideloads=(("users", ("people", "User", "envelope")),))
    method = replace(call, forms=(*call.forms, replace(form, operation=other)))
    resource = replace(file.resources[0], methods=(method,))
    with pytest.raises(ValueError, match="include=users"):
        sideload_table(replace(file, resources=(resource,)))
