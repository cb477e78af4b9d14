"""What the spec says that a call needs one of is checked: a name that is no parameter, or a single one, is a diagnostic."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.generator.sample import copy_with_change, diagnostics_in

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("one_of", "message"),
    [
        ("[ids, idz]", '"tickets.count" has no parameter "idz"; did you mean "ids"?'),
        ("[ids]", '"one_of" names several parameters; one alone is "required"'),
    ],
)
def test_what_a_call_needs_one_of_are_parameters_of_it(tmp_path: Path, one_of: str, message: str) -> None:
    spec = f"  count:\n    one_of: {one_of}\n    query: {{ids: {{type: string}}, names: {{type: string}}}}\n"
    found = diagnostics_in(copy_with_change(tmp_path, "  count:\n", spec))
    assert [one for one in found if message in one] == found
    assert found != []
