"""The programs of the documents are found, so that `python -m tests.typing` has type checkers read all of them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.support.pages import Block, pages, programs, python_blocks, write_programs
from tests.support.paths import ROOT

#: Its programs use the types of an account, which `python -m tests.typing.account` pulls.
OF_AN_ACCOUNT = ROOT / "docs" / "account-types.md"
PAGE = """
```python
import os
```

```python title="app.py"
from os import sep
```

```python
print(os.sep)
```

```python
import os
```
"""


def test_blocks_are_one_program_until_one_begins_anew() -> None:
    assert python_blocks(PAGE)[1] == Block("from os import sep\n", "app.py")
    assert programs(PAGE) == ["import os\n\nprint(os.sep)\n", "import os\n"]


@pytest.mark.parametrize(
    "page", [page for page in pages() if page != OF_AN_ACCOUNT], ids=lambda page: page.name
)
def test_no_python_is_left_out(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert len(re.findall(r"^[ >]*(?:`{3,}|~{3,}) *\{?\.?py", text, re.MULTILINE)) == len(python_blocks(text))


def test_every_program_is_a_file(tmp_path: Path) -> None:
    files = write_programs(tmp_path)
    assert len(files) == len(set(files)) > 50
    assert "Zenpy" in (tmp_path / "readme_1.py").read_text(encoding="utf-8")


def test_two_programs_of_one_name_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("one.md", "two.md"):
        (tmp_path / name).write_text(PAGE, encoding="utf-8")
    monkeypatch.setattr("tests.support.pages.ROOT", tmp_path)
    monkeypatch.setattr("tests.support.pages.PAGES", ("*.md",))
    with pytest.raises(ValueError, match=r"app\.py"):
        write_programs(tmp_path)
