"""A local Spark for all tests of the data source, and an account for each."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pyspark.sql import SparkSession

from tests.support.spark import Account, open_spark, served_account


@pytest.fixture(scope="session")
def spark() -> Iterator[SparkSession]:
    session = open_spark()
    yield session
    session.stop()


@pytest.fixture
def account() -> Iterator[Account]:
    with served_account() as made:
        yield made
