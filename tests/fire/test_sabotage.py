"""The matrix can fail: a client that is broken on purpose, in one way after the other, loses or repeats something visibly."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.support.fire import table
from zenpy.lib.auth import renewal
from zenpy.lib.bulk.options import CheckedOptions
from zenpy.lib.client import core
from zenpy.lib.http import exchange as flow
from zenpy.lib.http import files
from zenpy.lib.http.governor import Governor
from zenpy.lib.mixins import attachments
from zenpy.lib.pagination import exports, links, paginator

Patch = pytest.MonkeyPatch
Sabotage = Callable[[Patch], None]


def repeats_blindly(patch: Patch) -> None:
    """What got no answer is sent again, whatever it was."""
    good = Governor.decide_retry_after_error
    patch.setattr(
        Governor,
        "decide_retry_after_error",
        lambda self, request, error, attempt: good(self, replace(request, repeatable=True), error, attempt),
    )


def repeats_after_500(patch: Patch) -> None:
    """What was answered with a failure is sent again, whatever it was."""
    good = Governor.decide_retry
    patch.setattr(
        Governor,
        "decide_retry",
        lambda self, response, request, *more: good(self, response, replace(request, repeatable=True), *more),
    )


def creates_without_a_key(patch: Patch) -> None:
    """A creation is repeated, and Zendesk cannot know that it is the same."""
    patch.setattr(core, "add_idempotency_key", lambda call: setattr(call.request, "repeatable", True))


def drops_the_last_record(patch: Patch) -> None:
    """Each page lacks its last record."""
    good = core.reading.read_records
    patch.setattr(core.reading, "read_records", lambda *about: good(*about)[:-1])


def gives_a_record_twice(patch: Patch) -> None:
    """Each page begins with its first record, and begins with it again."""
    good = core.reading.read_records
    patch.setattr(core.reading, "read_records", lambda *about: [*good(*about)[:1], *good(*about)])


def stops_early(patch: Patch) -> None:
    """The last page is never asked for."""
    good = links.next_request
    asked: list[object] = []

    def next_request(*about: Any) -> object:
        asked.append(about)
        return good(*about) if len(asked) < 2 else None

    patch.setattr(links, "next_request", next_request)


def does_not_look_where_it_goes(patch: Patch) -> None:
    """A listing that leads back to where it was is read again."""
    patch.setattr(paginator.LoopDetector, "is_repeated", lambda self, request: False)


def takes_nothing_for_the_end(patch: Patch) -> None:
    """An answer without a list is an empty page."""
    patch.setattr(core, "refuse_page_without_list", lambda *about: None)


def takes_nothing_for_success(patch: Patch) -> None:
    """An answer without a record means that it was written."""
    patch.setattr(core, "refuse_empty_answer", lambda *about: None)


def forgets_changes_too_early(patch: Patch) -> None:
    """Changes are cleared when they go out, and not when they have arrived."""
    good = core.ClientCore._build_flow

    def build_flow(self: Any, call: Any) -> object:
        for record, token in call.carried:
            record._mark_sent(token)
        return good(self, call)

    patch.setattr(core.ClientCore, "_build_flow", build_flow)


def does_not_rewind(patch: Patch) -> None:
    """A file is sent from where the last attempt has left it."""

    def parts(self: Any) -> Iterator[bytes]:
        yield self._file.read()

    patch.setattr(files.FileStream, "__iter__", parts)
    patch.setattr(
        files.FileStream, "__init__", lambda self, file: vars(self).update(_file=file, size=_left(file))
    )


def _left(file: Any) -> int:
    here = file.tell()
    end: int = file.seek(0, 2)
    file.seek(here)
    return end - here


def writes_under_the_name(patch: Patch) -> None:
    """A download goes straight into the file that is to be whole."""

    @contextmanager
    def opened(destination: Any, attachment: Any) -> Generator[tuple[Any, Any]]:
        with Path(destination).open("wb+") as file:
            yield file, destination

    patch.setattr(attachments, "open_destination", opened)


def keeps_half_downloads(patch: Patch) -> None:
    """What an attempt that broke off has written stays in front of the next one."""
    patch.setattr("zenpy.lib.http.transport.rewind_sink", lambda request: request.sink)


def notes_pages_too_early(patch: Patch) -> None:
    """The checkpoint moves on when a page comes, and not when it was handed out."""
    good = exports.ExportPaginator.receive_page

    def receive_page(self: Any, page: Any) -> Any:
        told = good(self, page)
        if told is not None and self.call.arguments.get("on_checkpoint"):
            self.call.arguments["on_checkpoint"](told.checkpoint)
        return told

    patch.setattr(exports.ExportPaginator, "receive_page", receive_page)


def resends_what_is_in_doubt(patch: Patch) -> None:
    """A bulk call sends again what may have been written."""
    good = CheckedOptions.__post_init__

    def resend(self: Any) -> None:
        good(self)
        object.__setattr__(self, "in_doubt", "resend")

    patch.setattr(CheckedOptions, "__post_init__", resend)


def does_not_store_tokens(patch: Patch) -> None:
    """New tokens are used, and those in the store are dead."""

    def settled(self: renewal.RenewTokens) -> Generator[Any, Any, None]:
        self._grant.mark_saved()
        yield from ()

    patch.setattr(renewal.RenewTokens, "_save", settled)


def renews_in_parallel(patch: Patch) -> None:
    """Every thread renews by itself."""
    patch.setattr(renewal, "hold_lock", lambda lock, timeout=None: nullcontext(True))
    patch.setattr("tests.support.oauth.MemoryStore.lock", lambda self: nullcontext())


def swallows_limits(patch: Patch) -> None:
    """A 429 is taken for an answer."""
    good = flow.raise_for_status
    patch.setattr(
        flow, "raise_for_status", lambda response: response if response.status == 429 else good(response)
    )
    patch.setattr(Governor, "decide_retry", lambda *about: None)


LOST = "connection reset before the answer"
FOUND_OUT: list[tuple[Sabotage, str, str]] = [
    (repeats_blindly, "update", LOST),
    (repeats_blindly, "upload", LOST),
    (repeats_blindly, "update in bulk", LOST),
    (repeats_after_500, "update", "500 although it was done"),
    (repeats_after_500, "upload", "500 although it was done"),
    (creates_without_a_key, "create", LOST),
    (creates_without_a_key, "create", "connection reset in the middle of the body"),
    (drops_the_last_record, "list", "502"),
    (drops_the_last_record, "list by offset", "429 without Retry-After"),
    (drops_the_last_record, "search export", "403"),
    (drops_the_last_record, "export, resumed", "401"),
    (gives_a_record_twice, "list", "502"),
    (gives_a_record_twice, "export, resumed", "502"),
    (stops_early, "list", "502"),
    (stops_early, "search export", "502"),
    (takes_nothing_for_the_end, "list", "JSON without what was promised"),
    (takes_nothing_for_the_end, "export, resumed", "an empty body with status 200"),
    (takes_nothing_for_success, "create", "an empty body with status 200, and nothing done"),
    (takes_nothing_for_success, "update", "JSON without what was promised, and nothing done"),
    (forgets_changes_too_early, "update", "500"),
    (does_not_rewind, "upload", "429, Retry-After in seconds"),
    (writes_under_the_name, "download", "500 that stays"),
    (keeps_half_downloads, "download", "connection reset in the middle of the body"),
    (resends_what_is_in_doubt, "update in bulk", LOST),
    (does_not_store_tokens, "renew tokens", "502"),
    (swallows_limits, "update", "429, Retry-After in seconds"),
]
SEEN_THROUGH: list[tuple[Sabotage, str]] = [
    (does_not_look_where_it_goes, "pages that lead back to the first"),
    (drops_the_last_record, "records appear between two pages"),
    (notes_pages_too_early, "a reader that stops in an export, and goes on"),
    (creates_without_a_key, "200 tasks on one client, in bad weather"),
    (renews_in_parallel, "32 threads whose token ends at once"),
]


@pytest.mark.parametrize(("sabotage", "job", "fault"), FOUND_OUT)
def test_a_broken_client_is_found_out_by_the_matrix(
    sabotage: Sabotage, job: str, fault: str, monkeypatch: Patch
) -> None:
    sabotage(monkeypatch)
    verdict = table.verdict(fault, job, "sync")
    assert verdict.lost + verdict.twice > 0, str(verdict)


@pytest.mark.parametrize(("sabotage", "scenario"), SEEN_THROUGH)
def test_a_broken_client_is_found_out_by_the_scenes(
    sabotage: Sabotage, scenario: str, monkeypatch: Patch
) -> None:
    sabotage(monkeypatch)
    verdict = table.outcome(scenario, table.SCENARIOS[scenario][1][0])
    assert verdict.lost + verdict.twice > 0, str(verdict)
