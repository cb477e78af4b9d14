"""A local Spark, a stream of tickets, and an account with tickets on a socket, for the tests of the data source.

As a program it is a stream that tests kill: `python -m tests.support.spark URL FOLDER BEGIN`.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import uvicorn
from pyspark.sql import SparkSession
from pyspark.sql.streaming import StreamingQuery

from zenpy.sandbox import Clock, Sandbox
from zenpy.sandbox.serving import run
from zenpy.sandbox.serving.app import make_app
from zenpy.sandbox.serving.front import Front
from zenpy.spark import ZendeskDataSource

#: Spark starts its workers with this Python, not with the first one on the path.
os.environ["PYSPARK_PYTHON"] = sys.executable
#: The tickets of the account: one is made each quarter of an hour.
COUNT = 2500
STEP = 15 * 60
#: The account begins so long ago that its last ticket is of today: what counts as too recent is said by clocks on both sides.
BEGIN = datetime.now(UTC).replace(microsecond=0) - timedelta(seconds=COUNT * STEP + 300)


@dataclass(frozen=True)
class Account:
    """An account with tickets, and its address."""

    url: str
    sandbox: Sandbox

    def change(self, number: int, subject: str) -> None:
        """Change a ticket, and let the minute pass in which an export does not have it."""
        path, given = f"{self.url}/api/v2/tickets/{number}", {"ticket": {"subject": subject}}
        httpx.put(path, json=given, headers={"Authorization": "Bearer any"}).raise_for_status()
        self.sandbox.clock.advance(120)


def open_spark() -> SparkSession:
    """A Spark on this machine that knows the source."""
    session = (
        SparkSession.builder.master("local[2]")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.session.timeZone", "UTC")
        .getOrCreate()
    )
    session.dataSource.register(ZendeskDataSource)
    return session


def start_stream(
    spark: SparkSession,
    url: str,
    folder: Path,
    begin: float = BEGIN.timestamp(),
    *,
    available_now: bool = False,
) -> StreamingQuery:
    """A stream of tickets into Parquet files, a page at a step."""
    frame = (
        spark.readStream.format("zendesk")
        .options(export="tickets", start_time=str(int(begin)), base_url=url, oauth_token="any")
        .options(pages_per_batch="1", columns="id,subject,generated_timestamp")
        .load()
    )
    writer = frame.writeStream.format("parquet").option("checkpointLocation", str(folder / "checkpoint"))
    if available_now:
        writer = writer.trigger(availableNow=True)
    return writer.start(str(folder / "tickets"))


@contextmanager
def served_account() -> Iterator[Account]:
    """An account with tickets."""
    sandbox = Sandbox("acme", clock=Clock(BEGIN, step=0))
    for number in range(1, COUNT + 1):
        sandbox.clock.advance(STEP)
        extra = {"tags": ["a", "b"], "unknown_field": {"n": number}}
        sandbox.add("Ticket", {"id": number, "subject": f"Ticket {number}", "status": "open", **extra})
    sandbox.clock.advance(120)
    listening = run.listen("127.0.0.1", 0)
    server = uvicorn.Server(uvicorn.Config(make_app(Front(sandbox)), lifespan="off", log_level="critical"))
    thread = threading.Thread(target=server.run, args=([listening],))
    thread.start()
    try:
        yield Account(f"http://127.0.0.1:{listening.getsockname()[1]}", sandbox)
    finally:
        server.should_exit = server.force_exit = True
        thread.join()


if __name__ == "__main__":
    query = start_stream(open_spark(), sys.argv[1], Path(sys.argv[2]), float(sys.argv[3]))
    print("started", flush=True)
    query.awaitTermination()
