"""A stream of Spark reads an export step by step, and goes on after it was killed: each version of a record once."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from tests.support.paths import ROOT
from tests.support.spark import BEGIN, COUNT, start_stream

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

    from tests.support.spark import Account


def versions(spark: SparkSession, folder: Path) -> Counter[tuple[int, str]]:
    rows = spark.read.parquet(str(folder / "tickets")).collect()
    return Counter((row.id, row.subject) for row in rows)


def test_a_stream_goes_on_with_what_has_changed(
    spark: SparkSession, account: Account, tmp_path: Path
) -> None:
    query = start_stream(spark, account.url, tmp_path)
    query.processAllAvailable()
    assert versions(spark, tmp_path) == {(number, f"Ticket {number}"): 1 for number in range(1, COUNT + 1)}
    query.stop()

    account.change(7, "Changed")
    again = start_stream(spark, account.url, tmp_path)
    again.processAllAvailable()
    again.stop()
    assert sum(versions(spark, tmp_path).values()) == COUNT + 1
    assert versions(spark, tmp_path)[7, "Changed"] == 1


def test_a_query_for_what_is_available_now_reads_all_of_it_and_ends(
    spark: SparkSession, account: Account, tmp_path: Path
) -> None:
    for number in (0, 1):
        query = start_stream(spark, account.url, tmp_path, available_now=True)
        assert query.awaitTermination(300)
        assert sum(versions(spark, tmp_path).values()) == COUNT + number
        account.change(7, "Changed")


def test_a_stream_that_is_killed_loses_and_doubles_nothing(
    spark: SparkSession, account: Account, tmp_path: Path
) -> None:
    command = [
        sys.executable,
        "-m",
        "tests.support.spark",
        account.url,
        str(tmp_path),
        str(BEGIN.timestamp()),
    ]
    for files in (1, 2):
        process = subprocess.Popen(
            command, cwd=ROOT, stdout=subprocess.PIPE, text=True, start_new_session=True
        )
        assert process.stdout is not None
        assert process.stdout.readline() == "started\n"
        while len(list(tmp_path.glob("tickets/*.parquet"))) < files:  # written, and perhaps not committed yet
            assert process.poll() is None
            time.sleep(0.01)
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
    query = start_stream(spark, account.url, tmp_path)
    query.processAllAvailable()
    query.stop()
    assert versions(spark, tmp_path) == {(number, f"Ticket {number}"): 1 for number in range(1, COUNT + 1)}
