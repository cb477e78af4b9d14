"""A batch of Spark reads an export window by window: each row once, with the types of the document."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from pyspark.errors import AnalysisException

from tests.support.spark import BEGIN, COUNT, STEP

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

    from tests.support.spark import Account


def at(steps: float) -> str:
    """The moment of a ticket, as an option."""
    return (BEGIN + timedelta(seconds=STEP * steps)).isoformat()


def read(spark: SparkSession, account: Account, **options: str) -> DataFrame:
    given = {"export": "tickets", "start_time": at(0), "base_url": account.url, "oauth_token": "any"}
    return spark.read.format("zendesk").options(**{**given, **options}).load()


@pytest.mark.parametrize("partitions", ["1", "7"])
def test_each_row_comes_once_however_many_windows(
    spark: SparkSession, account: Account, partitions: str
) -> None:
    rows = read(spark, account, partitions=partitions).select("id").collect()
    assert sorted(row.id for row in rows) == list(range(1, COUNT + 1))


def test_columns_have_the_types_of_the_document(spark: SparkSession, account: Account) -> None:
    frame = read(spark, account)
    types = dict(frame.dtypes)
    assert (types["id"], types["subject"], types["status"]) == ("bigint", "string", "string")
    assert (types["created_at"], types["tags"]) == ("timestamp", "array<string>")
    assert types["via"].startswith("struct<")
    (row,) = frame.where("id = 7").collect()
    assert (row.subject, row.tags) == ("Ticket 7", ["a", "b"])
    assert row.created_at == (BEGIN + timedelta(seconds=STEP * 7)).replace(tzinfo=None)
    assert json.loads(row._extra)["unknown_field"] == {"n": 7}


def test_only_wanted_columns_and_times_are_read(spark: SparkSession, account: Account) -> None:
    frame = read(spark, account, columns="id, status", end_time=at(4))
    assert frame.columns == ["id", "status", "_deleted"]
    assert sorted(row.id for row in frame.collect()) == [1, 2, 3]


def test_a_window_reads_only_what_it_needs(spark: SparkSession, account: Account) -> None:
    read(spark, account, end_time=at(90)).collect()
    # the second page shows that nothing older comes; a third one is there, and is not read
    assert [one.status for one in account.sandbox.requests] == [200, 200]


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"export": "tickets", "start_time": "2026-01-01", "colums": "id"}, "Did you mean columns?"),
        ({"export": "ticket", "start_time": "2026-01-01"}, "did you mean tickets"),
        ({"export": "tickets"}, "Say from when on"),
        ({"start_time": "2026-01-01"}, "Say which export"),
        ({"export": "tickets", "start_time": "yesterday"}, "start_time takes a Unix time"),
        ({"export": "tickets", "start_time": "2026-01-01", "partitions": "0"}, "1 to 10,000"),
        ({"export": "custom_objects", "start_time": "2026-01-01"}, "names the custom object"),
        ({"export": "tickets", "start_time": "2026-01-01", "columns": "id,statsu"}, "statsu"),
    ],
)
def test_a_wrong_option_is_named(spark: SparkSession, options: dict[str, str], message: str) -> None:
    with pytest.raises(AnalysisException) as caught:
        spark.read.format("zendesk").options(**options).load()
    assert message in str(caught.value)
