"""Licences of dependencies: read from what packages say about themselves, and held against those that are allowed."""

from __future__ import annotations

import ast
import re
from importlib.metadata import PackageMetadata

#: What users may combine with programs of any kind. MPL-2.0 is about changes to its own files only.
ALLOWED = frozenset(
    [
        "0BSD",
        "Apache-2.0",
        "BSD-2-Clause",
        "BSD-3-Clause",
        "ISC",
        "MIT",
        "MIT-0",
        "MPL-2.0",
        "PSF-2.0",
        "Python-2.0",
        "Unlicense",
    ]
)
#: Packages with older metadata name their licence in words.
IN_WORDS = {
    "apache software license": "Apache-2.0",
    "apache license 2.0": "Apache-2.0",
    "bsd license": "BSD-3-Clause",
    "isc license": "ISC",
    "isc license (iscl)": "ISC",
    "mit license": "MIT",
    "mozilla public license 2.0 (mpl 2.0)": "MPL-2.0",
    "python software foundation license": "PSF-2.0",
}
MOST_LETTERS = 80  # some packages put the whole text of the licence where its name belongs


def licence_of(metadata: PackageMetadata) -> str | None:
    """The licence of a package as an SPDX expression; None if the package does not say it."""
    said = metadata.get_all("License-Expression") or metadata.get_all("License") or [""]
    text = str(said[0]).strip()
    if text and len(text) <= MOST_LETTERS and text.lower() != "unknown":
        return IN_WORDS.get(text.lower(), text)
    classifiers = [
        str(one).rsplit(" :: ", 1)[1] for one in metadata.get_all("Classifier") or () if "License ::" in one
    ]
    names = [IN_WORDS.get(one.lower(), one) for one in classifiers]
    return " AND ".join(names) or None


def is_allowed(expression: str) -> bool:
    """Whether an SPDX expression leaves a way to use the package under allowed licences."""
    answers = re.sub(
        r"[A-Za-z0-9.+-]+",
        lambda found: found[0].lower() if found[0].upper() in ("AND", "OR") else str(found[0] in ALLOWED),
        expression,
    )
    try:
        return _holds(ast.parse(answers, mode="eval").body)
    except (SyntaxError, TypeError):  # words that are not an expression: somebody has to look
        return False


def _holds(node: ast.expr) -> bool:
    if isinstance(node, ast.BoolOp):
        return (all if isinstance(node.op, ast.And) else any)(_holds(one) for one in node.values)
    if isinstance(node, ast.Constant) and isinstance(node.value, bool):
        return node.value
    raise TypeError(ast.dump(node))
