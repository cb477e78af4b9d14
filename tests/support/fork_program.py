"""A program whose threads use a client while it forks: `python -m tests.support.fork_program URL CHILDREN`.

Each child makes the calls of a normal program. The output says what became of the children: how many worked, failed, and
hung.
"""

from __future__ import annotations

import faulthandler
import json
import os
import random
import signal
import sys
import threading
import time
import warnings
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from zenpy import Zenpy
from zenpy.lib.api_objects import Ticket
from zenpy.oauth import ClientCredentials

#: Seconds after which a child counts as hung, and how many run at once.
PATIENCE, AT_ONCE = 20, 8


class _Load:
    """Threads that read, list, change records, change caches, download and write in bulk with a checkpoint."""

    def __init__(self, client: Zenpy, folder: Path) -> None:
        self.client, self.folder = client, folder
        self.end = False
        self.record = Ticket(id=3, tags=["a"])
        self.file: Any = client.attachments.upload(b"x" * 1000, target_name="x.txt").attachment
        works = (self.read, self.read, self.change, self.list, self.cache, self.download, self.bulk)
        self.threads = [threading.Thread(target=self._repeat, args=(work,), daemon=True) for work in works]

    def _repeat(self, work: Callable[[], object]) -> None:
        while not self.end:
            work()
            time.sleep(0.01)  # the children need the processor and the disk as well

    def read(self) -> None:
        self.client.tickets(id=random.randint(1, 20))

    def change(self) -> None:
        for _ in range(100):
            self.record.subject = "x"
            self.record.tags.append("b")
            self.record.tags = ["a"]

    def list(self) -> None:
        listing: Any = self.client.tickets(page_size=5)
        for _ in listing.ahead():
            pass

    def cache(self) -> None:
        for size in range(20, 40):
            self.client.cache.named("ticket").set_cache_impl("LRUCache", size)

    def download(self) -> None:
        self.client.attachments.download(self.file, self.folder / "x.txt")

    def bulk(self) -> None:
        path = self.folder / "run.jsonl"
        self.client.tickets.bulk.update([{"id": 1, "priority": "low"}], checkpoint=path)
        path.unlink()


def _work_in_child(client: Zenpy, load: _Load, number: int) -> None:
    ticket: Any = client.tickets(id=7)
    ticket.subject = f"of child {number}"
    client.tickets.update(ticket)
    load.record.tags.append("c")
    listing: Any = client.tickets(page_size=50)
    assert len(listing) >= 20
    target = load.folder / f"{number}.txt"
    client.attachments.download(load.file, target)
    assert target.stat().st_size == 1000
    if number % 4 == 0:  # it takes a second until a job has ended
        path = load.folder / f"{number}.jsonl"
        client.tickets.bulk.update([{"id": 2, "priority": "low"}], checkpoint=path).raise_for_failures()


def _children(client: Zenpy, load: _Load) -> Iterator[int]:
    for number in count():
        pid = os.fork()
        if pid == 0:
            signal.signal(signal.SIGALRM, signal.SIG_DFL)
            signal.alarm(PATIENCE)
            faulthandler.dump_traceback_later(PATIENCE - 2)
            try:
                _work_in_child(client, load, number)
            except BaseException as error:
                print(repr(error), file=sys.stderr, flush=True)
                os._exit(1)
            os._exit(0)
        yield pid


def main(url: str, children: int) -> None:
    """Fork so many children while the threads work."""
    warnings.simplefilter("ignore", DeprecationWarning)  # newer Pythons warn of a fork while threads run
    # a token that ends all the time, so that a renewal is often under way
    oauth = ClientCredentials("app", "secret", expires_in=301, margin=300.9)
    outcomes = {"worked": 0, "failed": 0, "hung": 0}
    with TemporaryDirectory() as folder:
        client = Zenpy(base_url=url, oauth=oauth)
        load = _Load(client, Path(folder))
        for thread in load.threads:
            thread.start()
        started, running = _children(client, load), list[int]()
        for _ in range(children):
            running.append(next(started))
            time.sleep(random.uniform(0, 0.01))
            if len(running) == AT_ONCE:
                _note(running.pop(0), outcomes)
        for pid in running:
            _note(pid, outcomes)
        load.end = True
        for thread in load.threads:
            thread.join()
    print(json.dumps(outcomes))


def _note(pid: int, outcomes: dict[str, int]) -> None:
    status = os.waitpid(pid, 0)[1]
    outcomes["worked" if status == 0 else "hung" if status == signal.SIGALRM else "failed"] += 1


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
