"""Workers of Spark keep the limits of the account together, on a real server."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from tests.support.redis_server import running_server
from tests.support.spark import BEGIN, COUNT

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

    from tests.support.spark import Account


def test_all_windows_are_counted_on_one_server(spark: SparkSession, account: Account, tmp_path: Path) -> None:
    with running_server(tmp_path) as server:
        frame = (
            spark.read.format("zendesk")
            .options(export="tickets", start_time=str(int(BEGIN.timestamp())), partitions="3")
            .options(base_url=account.url, oauth_token="any", shared=server.url, columns="id")
            .load()
        )
        assert sorted(row.id for row in frame.collect()) == list(range(1, COUNT + 1))
        assert server.ask("DBSIZE") != b":0"
    assert {one.status for one in account.sandbox.requests} == {200}
