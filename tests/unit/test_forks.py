"""Every lock of the package is renewed in a forked process, whatever the threads of its parent were doing."""

from __future__ import annotations

import ast
import os
import signal
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from tests.support.paths import ROOT
from zenpy import Zenpy
from zenpy.lib import forks
from zenpy.lib.api_objects import Ticket
from zenpy.lib.records.copy_on_write import write_guard
from zenpy.oauth import RefreshToken, Tokens
from zenpy.sandbox import Sandbox
from zenpy.webhooks import Seen

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="processes cannot be forked here"),
    # newer Pythons warn of a fork while threads run
    pytest.mark.filterwarnings("ignore:This process:DeprecationWarning"),
]

#: What makes a lock, or something that has one.
LOCKS = {"Lock", "RLock", "Condition", "Event", "Semaphore", "BoundedSemaphore", "Barrier", "allocate_lock"}
#: Objects with locks that no forked process uses, and why.
OF_ONE_PROCESS = {
    "zenpy/sandbox/server.py:_Http": "the threads that serve are those of the process that has started them",
    "zenpy/sandbox/outgoing/deliveries.py:Deliveries": "the sandbox that has it renews it, together with its own lock",
    "zenpy/sandbox/command/contents.py:": "an event of one call, at the end of the process",
    "zenpy/lib/each/tasks.py:AsyncEach": "a lock of anyio, in a running loop, which cannot be forked",
    "zenpy/lib/each/tasks.py:_Tasks": "an event of anyio, likewise",
    "zenpy/lib/pagination/prefetch.py:_PageTasks": "events of anyio, likewise",
    "zenpy/lib/shared/connections.py:_Opened": "the connections of one process: a forked one opens its own",
    "zenpy/lib/concurrency.py:": "an event of trio, in a running loop, which cannot be forked",
}


def lock_owners() -> Iterator[tuple[str, ast.ClassDef | None]]:
    """Where the package makes locks: the file with the class, and the class."""
    for path in sorted((ROOT / "zenpy").rglob("*.py")):
        name, tree = path.relative_to(ROOT).as_posix(), ast.parse(path.read_text(encoding="utf-8"))
        classes = [node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            made = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
            if made in LOCKS and not _is_record(name):
                owner = next((one for one in classes if call in list(ast.walk(one))), None)
                yield f"{name}:{owner.name if owner else ''}", owner


def _is_record(name: str) -> bool:
    return name.startswith(("zenpy/lib/api_objects/", "zenpy/webhooks/events"))


def test_every_lock_of_the_package_is_renewed_in_a_forked_process() -> None:
    found = dict(lock_owners())
    assert {"zenpy/lib/cache/one_cache.py:ZenpyCache", "zenpy/lib/http/governor.py:Governor"} <= set(found)
    for place, owner in found.items():
        if place in OF_ONE_PROCESS:
            continue
        assert owner is not None, f"{place} makes a lock that no object renews: use forks.ModuleLock"
        source = ast.unparse(owner)
        assert "def reset_after_fork" in source, f"{place} does not renew its lock"
        assert "register_for_forks(self)" in source or "_sandboxes.add(self)" in source, place
    assert set(OF_ONE_PROCESS) <= set(found)


@contextmanager
def held(lock: threading.Lock) -> Iterator[None]:
    """Another thread holds the lock."""
    taken, end = threading.Event(), threading.Event()

    def hold() -> None:
        with lock:
            taken.set()
            end.wait()

    thread = threading.Thread(target=hold)
    thread.start()
    taken.wait()
    try:
        yield
    finally:
        end.set()
        thread.join()


def in_a_child(work: Callable[[], object]) -> int:
    """The exit status of a forked process that does the work: 0 if it was done, SIGALRM if it hung."""
    pid = os.fork()
    if pid == 0:
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(10)
        try:
            work()
        except BaseException:
            os._exit(1)
        os._exit(0)
    return os.waitpid(pid, 0)[1]


def test_a_child_works_whichever_lock_a_thread_of_its_parent_holds() -> None:
    sandbox = Sandbox(oauth={"app": "secret"})
    sandbox.add("Ticket", {"id": 1, "tags": ["a"]})
    granted = sandbox.oauth.authorize()
    oauth = RefreshToken("app", "secret", Tokens(refresh_token=granted["refresh_token"]))
    client, seen = Zenpy(subdomain="sandbox", oauth=oauth, transport=sandbox.transport), Seen()
    client.tickets(id=1)

    def work() -> None:
        ticket: Any = client.tickets(id=1)
        ticket.tags.append("b")
        client.tickets.update(ticket)
        again: Any = client.tickets(id=1)
        assert again.tags == ["a", "b"]
        listing: Any = client.tickets()
        assert [one.id for one in listing] == [1]
        assert seen.first("call")
        oauth.renewal_lock.acquire(timeout=1)

    caches = [client.cache.named("ticket"), client.cache.named("user")]
    owners: list[object] = [write_guard, client._governor, oauth, seen, *caches]
    assert set(owners) <= set(forks._registered)
    tried = 0
    for owner in [*owners, sandbox]:
        names: Iterable[str] = getattr(type(owner), "__slots__", None) or vars(owner)
        for lock in [getattr(owner, name) for name in names if "lock" in name]:
            if hasattr(lock, "acquire"):
                with held(lock):
                    assert in_a_child(work) == 0, owner
                tried += 1
    assert tried == 7


def test_a_cache_that_a_thread_was_changing_is_empty_in_the_child() -> None:
    """Half of the change may be missing; an untouched cache keeps its records."""
    client = Zenpy(subdomain="sandbox", oauth_token="any", transport=Sandbox().transport)
    cache = client.cache.named("ticket")
    cache[1] = Ticket(id=1)

    def keeps() -> None:
        assert len(cache) == 1

    def is_empty() -> None:
        assert len(cache) == 0
        cache[2] = Ticket(id=2)
        assert 2 in cache

    assert in_a_child(keeps) == 0
    with held(cache._lock):  # type: ignore[arg-type]  # an RLock
        assert in_a_child(is_empty) == 0
    assert len(cache) == 1


def test_a_page_that_a_thread_of_the_parent_is_fetching_is_fetched_by_the_child() -> None:
    """Nothing would ever give the child this page; to end there would lose records in silence."""
    sandbox = Sandbox()
    sandbox.seed({"Ticket": [{"id": number} for number in range(1, 8)]})
    fetching, go_on = threading.Event(), threading.Event()
    requests = list[object]()

    def slow(request: object) -> None:
        requests.append(request)
        if len(requests) == 2:
            fetching.set()
            go_on.wait(20)

    client = Zenpy(subdomain="sandbox", oauth_token="any", transport=sandbox.transport, on_request=slow)
    reader: Any = iter(client.search_export("*", type="ticket", page_size=3).ahead())
    first = next(reader).id
    assert fetching.wait(20)

    def read_on() -> None:
        assert [first, *(ticket.id for ticket in reader)] == [1, 2, 3, 4, 5, 6, 7]

    assert in_a_child(read_on) == 0
    go_on.set()
    assert [first, *(ticket.id for ticket in reader)] == [1, 2, 3, 4, 5, 6, 7]
