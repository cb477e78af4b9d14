"""A server of 5,000 tickets in another process, and what governor and flow take of one page.

The server has its 50 pages in memory and only writes them, so that the clients' own time shows.
"""

from __future__ import annotations

import gzip
import re
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import orjson

from benchmarks.tickets import page, thin_ticket, ticket, varied_ticket
from zenpy.lib.http.driver import run_flow
from zenpy.lib.http.exchange import exchange
from zenpy.lib.http.governor import Governor
from zenpy.lib.http.hooks import Hooks
from zenpy.lib.http.message import Request, Response
from zenpy.lib.http.transport import SyncTransport

PAGES = 50
#: The limit headers of every answer.
LIMITS = {
    "x-rate-limit": "700",
    "x-rate-limit-remaining": "699",
    "ratelimit-limit": "700",
    "ratelimit-remaining": "699",
}
#: What answers of Zendesk have besides.
_USUAL = {
    "date": "Mon, 30 Nov 2026 10:00:00 GMT",
    "connection": "keep-alive",
    "cf-ray": "8f0c0a0b0c0d0e0f-FRA",
    "cf-cache-status": "DYNAMIC",
    "cache-control": "max-age=0, private, must-revalidate",
    "etag": 'W/"0123456789abcdef0123456789abcdef"',
    "strict-transport-security": "max-age=31536000;",
    "vary": "Accept-Encoding",
    "x-frame-options": "SAMEORIGIN",
    "x-request-id": "8f0c0a0b0c0d0e0f-FRA",
    "x-runtime": "0.203",
    "x-zendesk-zorg": "yes",
}
#: The pages that a server can have: `plain` ones are not compressed, as other clients may not take them otherwise.
KINDS: dict[str, Callable[[int], dict[str, object]]] = {
    "plain": ticket,
    "large": varied_ticket,
    "thin": thin_ticket,
}


def _answers(port: int, kind: str) -> dict[bytes, list[bytes]]:
    """The pages as they go over the wire, in the form of cursors and in that of numbered pages."""
    body = orjson.loads(page(KINDS[kind]))
    here = f"http://127.0.0.1:{port}/api/v2/tickets"
    cursors, offsets = [], []
    for number in range(PAGES):
        more = number + 1 < PAGES
        meta = {"has_more": more, "after_cursor": str(number + 1) if more else None}
        after = f"{here}?page%5Bsize%5D=100&page%5Bafter%5D={number + 1}"
        cursors.append({"tickets": body["tickets"], "meta": meta, "links": {"next": after if more else None}})
        following = f"{here}?per_page=100&page={number + 2}"
        counted = {"count": PAGES * 100, "next_page": following if more else None, "previous_page": None}
        offsets.append({"tickets": body["tickets"], **counted})
    is_compressed = kind != "plain"
    return {
        b"cursor": [_answer(one, is_compressed) for one in cursors],
        b"offset": [_answer(one, is_compressed) for one in offsets],
    }


def _answer(body: object, is_compressed: bool) -> bytes:
    text = orjson.dumps(body)
    coding = {"content-encoding": "gzip"} if is_compressed else {}
    if is_compressed:
        text = gzip.compress(text, 6, mtime=0)
    head = [f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(text)}"]
    head += [f"{name}: {value}" for name, value in {**LIMITS, **_USUAL, **coding}.items()]
    return ("\r\n".join(head) + "\r\n\r\n").encode() + text


_AFTER = re.compile(rb"page(?:%5B|\[)after(?:%5D|\])=(\d+)")
_SIZE = re.compile(rb"page(?:%5B|\[)size")
_PAGE = re.compile(rb"[?&]page=(\d+)")


def _requested(request: bytes) -> tuple[bytes, int]:
    """Which page a request means, and in which form."""
    line = request.partition(b"\r\n")[0]
    if found := _AFTER.search(line):
        return b"cursor", int(found[1])
    if _SIZE.search(line):
        return b"cursor", 0
    found = _PAGE.search(line)
    return b"offset", int(found[1]) - 1 if found else 0


def serve(kind: str) -> None:
    """Answer requests for pages of this kind until the parent ends this process."""
    listener = socket.create_server(("127.0.0.1", 0))
    port = listener.getsockname()[1]
    answers = _answers(port, kind)
    print(port, flush=True)

    def talk(peer: socket.socket) -> None:
        with peer:
            while request := peer.recv(65536):
                form, number = _requested(request)
                peer.sendall(answers[form][number])

    while True:
        peer, _ = listener.accept()
        threading.Thread(target=talk, args=(peer,), daemon=True).start()


@contextmanager
def server(kind: str = "plain") -> Iterator[str]:
    """The server in a process of its own; gives its address."""
    process = subprocess.Popen(
        [sys.executable, "-m", "benchmarks.listing", kind], stdout=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout is not None
        yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
    finally:
        process.terminate()
        process.wait()


class _Instant(SyncTransport):
    """Answers at once, without httpx: what is left is governor, flow, driver and hooks."""

    def __init__(self) -> None:
        self._answer = Response(200, {**LIMITS, "content-type": "application/json", "date": "x"}, b"{}")

    def send(self, request: Request, time_left: float | None = None) -> Response:
        return self._answer


def overhead() -> float:
    """Seconds of the processor that governor, flow, driver and hooks take for one page."""
    transport, governor, hooks = _Instant(), Governor(), Hooks()
    request = Request("GET", "/api/v2/tickets", repeatable=True)
    start, rounds = time.process_time(), 5_000
    for _ in range(rounds):
        run_flow(exchange(request, governor), transport, hooks)
    return (time.process_time() - start) / rounds


if __name__ == "__main__":
    serve(sys.argv[1])
