"""The programs printed in the documents."""

from __future__ import annotations

import re

from tests.support.paths import ROOT


def blocks(document: str) -> list[str]:
    """The Python blocks of a document."""
    return re.findall(
        r"^```python\n(.*?)^```", (ROOT / document).read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE
    )
