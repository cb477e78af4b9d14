"""`zenpy.spark` without pyspark; with it, `make test-spark` has the tests."""

from __future__ import annotations

import sys

import pytest


def test_the_source_of_spark_names_the_extra_that_it_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith("zenpy.spark")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "pyspark", None)
    with pytest.raises(ImportError, match=r"zenpy-typed\[spark\]"):
        import zenpy.spark  # noqa: F401
