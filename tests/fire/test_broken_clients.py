"""The fault matrix detects clients that are broken on purpose: each breakage loses or repeats something."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.support.fire import table
from zenpy.lib.auth import renewal
from zenpy.lib.bulk.checked import CheckedOptions
from zenpy.lib.client import core
from zenpy.lib.content import codings
from zenpy.lib.content.hosts import DownloadHosts
from zenpy.lib.exception import NetworkTimeout
from zenpy.lib.http import adapters, files
from zenpy.lib.http import exchange as flow
from zenpy.lib.http.governor import Governor
from zenpy.lib.mixins import attachments
from zenpy.lib.pagination import exports, link_text, links, paginator
from zenpy.lib.records.schema import ShieldedAttribute

Patch = pytest.MonkeyPatch
Breakage = Callable[[Patch], None]


def repeats_blindly(patch: Patch) -> None:
    """Every request without an answer is sent again, also one that is not repeatable."""
    good = Governor.decide_retry_after_error
    patch.setattr(
        Governor,
        "decide_retry_after_error",
        lambda self, request, error, attempt: good(self, replace(request, repeatable=True), error, attempt),
    )


def repeats_after_500(patch: Patch) -> None:
    """Every request that failed is sent again, also one that is not repeatable."""
    good = Governor.decide_retry
    patch.setattr(
        Governor,
        "decide_retry",
        lambda self, response, request, *more: good(self, response, replace(request, repeatable=True), *more),
    )


def creates_without_a_key(patch: Patch) -> None:
    """A create is repeated without an idempotency key, so that Zendesk writes it twice."""
    patch.setattr(core, "add_idempotency_key", lambda call: setattr(call.request, "repeatable", True))


def drops_the_last_record(patch: Patch) -> None:
    """Each page lacks its last record."""
    good = core.read_records
    patch.setattr(core, "read_records", lambda *about: good(*about)[:-1])


def gives_a_record_twice(patch: Patch) -> None:
    """Each page begins with its first record, and begins with it again."""
    good = core.read_records
    patch.setattr(core, "read_records", lambda *about: [*good(*about)[:1], *good(*about)])


def stops_early(patch: Patch) -> None:
    """The last page is not fetched."""
    good = links.next_request
    calls: list[object] = []

    def next_request(*about: Any) -> object:
        calls.append(about)
        return good(*about) if len(calls) < 2 else None

    patch.setattr(links, "next_request", next_request)


def ignores_loops(patch: Patch) -> None:
    """A listing whose links lead back to an earlier page is read again."""
    patch.setattr(paginator.LoopDetector, "record_and_check", lambda self, request: False)
    patch.setattr(links, "_leads_back", lambda *about: False)
    patch.setattr(links, "_restore_parameters", lambda paging, request, last: request)


def accepts_a_page_without_list(patch: Patch) -> None:
    """An answer without a list counts as an empty page, and any page can be the last one."""
    patch.setattr(core, "refuse_page_without_list", lambda *about: None)
    patch.setattr(links, "refuse_unsure_end", lambda *about: None)


def accepts_an_empty_answer(patch: Patch) -> None:
    """An answer without a record counts as a successful write."""
    patch.setattr(core, "refuse_empty_answer", lambda *about: None)


def forgets_changes_too_early(patch: Patch) -> None:
    """Changes are cleared when they are sent, and not when they have arrived."""
    good = core.ClientCore._build_flow

    def build_flow(self: Any, call: Any) -> object:
        for record, token in call.sent_changes:
            record._clear_changes(token)
        return good(self, call)

    patch.setattr(core.ClientCore, "_build_flow", build_flow)


def does_not_rewind(patch: Patch) -> None:
    """A repeated upload starts at the position where the last attempt ended."""

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
    """A download is written directly into its destination."""

    @contextmanager
    def opened(destination: Any, attachment: Any) -> Generator[tuple[Any, Any]]:
        with Path(destination).open("wb+") as file:
            yield file, destination

    patch.setattr(attachments, "open_destination", opened)


def keeps_half_downloads(patch: Patch) -> None:
    """The content of an attempt that failed stays in the file, and the next attempt appends to it."""
    patch.setattr("zenpy.lib.http.transport.rewind_sink", lambda request: request.sink)


def notes_pages_too_early(patch: Patch) -> None:
    """The checkpoint advances when a page arrives, and not when its records have been read."""
    good = exports.ExportPaginator.receive_page

    def receive_page(self: Any, page: Any) -> Any:
        step = good(self, page)
        if step is not None and self.call.arguments.get("on_checkpoint"):
            self.call.arguments["on_checkpoint"](step.checkpoint)
        return step

    patch.setattr(exports.ExportPaginator, "receive_page", receive_page)


def resends_what_is_in_doubt(patch: Patch) -> None:
    """A bulk call sends again what may have been written."""
    good = CheckedOptions.__post_init__

    def resend(self: Any) -> None:
        good(self)
        object.__setattr__(self, "in_doubt", "resend")

    patch.setattr(CheckedOptions, "__post_init__", resend)


def does_not_store_tokens(patch: Patch) -> None:
    """New tokens are used and not stored, so that the stored ones no longer work."""

    def settled(self: renewal.RenewTokens) -> Generator[Any, Any, None]:
        self._grant.activate_saved_tokens()
        yield from ()

    patch.setattr(renewal.RenewTokens, "_save", settled)


def renews_in_parallel(patch: Patch) -> None:
    """Every thread renews by itself."""
    patch.setattr(renewal, "hold_lock", lambda lock, timeout=None: nullcontext(True))
    patch.setattr("tests.support.oauth.MemoryStore.lock", lambda self: nullcontext())


def swallows_limits(patch: Patch) -> None:
    """A response with status 429 counts as an answer."""
    good = flow.raise_for_status
    patch.setattr(
        flow,
        "raise_for_status",
        lambda response, names: response if response.status == 429 else good(response, names),
    )
    patch.setattr(Governor, "decide_retry", lambda *about: None)


def lets_fields_hide_methods(patch: Patch) -> None:
    """A field of an answer is in the way of the method with its name."""
    good = ShieldedAttribute.__get__

    def read(self: ShieldedAttribute, record: Any, cls: type) -> object:
        payload = {} if record is None else record.__dict__
        return payload[self.name] if self.name in payload else good(self, record, cls)

    patch.setattr(ShieldedAttribute, "__get__", read)


# -- these lose nothing that the server could count: another outcome than the documented one shows them ------------------


def follows_links_anywhere(patch: Patch) -> None:
    """A next page on any host is fetched."""
    patch.setattr(link_text, "same_origin", lambda target, base_url: True)


def follows_only_its_own_spelling(patch: Patch) -> None:
    """A next page on the own host, written in another way, counts as foreign."""
    patch.setattr(link_text, "same_origin", lambda target, base_url: target.startswith(base_url))


def ends_at_an_empty_page(patch: Patch) -> None:
    """A page without records counts as the last one."""
    good = links.next_request

    def next_request(call: Any, paging: Any, last: Any, body: Any, base_url: str) -> object:
        is_empty = isinstance(body, dict) and [] in body.values()
        return None if is_empty else good(call, paging, last, body, base_url)

    patch.setattr(links, "next_request", next_request)


def stores_what_broke_off(patch: Patch) -> None:
    """Content that is compressed may end anywhere."""
    patch.setattr(codings.Decoder, "finish", lambda self: None)


def decompresses_without_bound(patch: Patch) -> None:
    """What an answer decompresses to may be of any size."""
    patch.setattr(codings.DecompressionLimits, "check", lambda self, received, decoded: None)


def waits_as_long_as_it_is_told(patch: Patch) -> None:
    """The server may ask for a wait of any length."""
    good = Governor.__init__
    patch.setattr(
        Governor, "__init__", lambda *about, **more: good(*about, **{**more, "max_retry_after": 1e12})
    )


def repeats_without_a_connection(patch: Patch) -> None:
    """A call that got no connection in time counts as one whose connection broke."""
    patch.setattr(adapters, "PoolTimeout", NetworkTimeout)


def reads_files_from_anywhere(patch: Patch) -> None:
    """The addresses of files are not checked."""
    patch.setattr(DownloadHosts, "check_url", lambda self, url: None)
    patch.setattr(DownloadHosts, "check_address", lambda self, url, address: None)
    patch.setattr(DownloadHosts, "allows_address", lambda self, url, address: True)


LOST = "connection reset before the answer"
DETECTED_BY_MATRIX: list[tuple[Breakage, str, str]] = [
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
    (accepts_a_page_without_list, "list", "JSON without what was promised"),
    (accepts_a_page_without_list, "export, resumed", "an empty body with status 200"),
    (accepts_a_page_without_list, "list", "204 without content"),
    (accepts_a_page_without_list, "list by offset", "JSON whose keys are null"),
    (accepts_a_page_without_list, "search export", "202 without content, and nothing done"),
    (accepts_an_empty_answer, "update", "204 without content, and nothing done"),
    (accepts_an_empty_answer, "create", "202 without content, and nothing done"),
    (accepts_an_empty_answer, "create", "an empty body with status 200, and nothing done"),
    (accepts_an_empty_answer, "update", "JSON without what was promised, and nothing done"),
    (forgets_changes_too_early, "update", "500"),
    (does_not_rewind, "upload", "429, Retry-After in seconds"),
    (writes_under_the_name, "download", "500 that stays"),
    (keeps_half_downloads, "download", "connection reset in the middle of the body"),
    (resends_what_is_in_doubt, "update in bulk", LOST),
    (does_not_store_tokens, "renew tokens", "502"),
    (swallows_limits, "download", "429, Retry-After in seconds"),
]
DETECTED_BY_SCENARIO: list[tuple[Breakage, str]] = [
    (ignores_loops, "pages that lead back to the first"),
    (drops_the_last_record, "records appear between two pages"),
    (notes_pages_too_early, "a reader that stops in an export, and goes on"),
    (creates_without_a_key, "200 tasks on one client, in bad weather"),
    (lets_fields_hide_methods, "every answer with fields called like methods"),
    (renews_in_parallel, "32 threads whose token ends at once"),
    (ends_at_an_empty_page, "an empty page with more after it"),
]
#: The outcome of a scene that has checks of its own, when one of them fails.
REFUSED = "refused by the scene"
#: Breakages that change an outcome. A job stands beside a fault, and nothing beside a scene.
DETECTED_BY_OUTCOME: list[tuple[Breakage, str, str | None, str]] = [
    (follows_links_anywhere, "links elsewhere, 9 forms, in a search", None, REFUSED),
    (follows_only_its_own_spelling, "links of the own host, 7 forms, in an export", None, REFUSED),
    (ends_at_an_empty_page, "pages that stay empty, in a listing by cursor", None, REFUSED),
    (stores_what_broke_off, "gzip that breaks off", "download", "1 lost"),
    (stores_what_broke_off, "zstd that breaks off", "download", "1 lost"),
    (
        decompresses_without_bound,
        "a small answer that decompresses to a large one",
        "list",
        "told: DecodingError",
    ),
    (waits_as_long_as_it_is_told, "429, Retry-After: a year", "update", "survived"),
    (
        repeats_without_a_connection,
        "a connection of another call, for too long",
        None,
        "told: NetworkTimeout",
    ),
    (reads_files_from_anywhere, "a file that is redirected into a network", None, "told: NetworkError"),
]


@pytest.mark.parametrize(("break_client", "job", "fault"), DETECTED_BY_MATRIX)
def test_the_matrix_detects_a_broken_client(
    break_client: Breakage, job: str, fault: str, monkeypatch: Patch
) -> None:
    break_client(monkeypatch)
    verdict = table.verdict(fault, job, "sync")
    assert verdict.lost + verdict.twice > 0, str(verdict)


@pytest.mark.parametrize(("break_client", "scenario"), DETECTED_BY_SCENARIO)
def test_the_scenarios_detect_a_broken_client(
    break_client: Breakage, scenario: str, monkeypatch: Patch
) -> None:
    break_client(monkeypatch)
    verdict = table.outcome(scenario, table.SCENARIOS[scenario][1][0])
    assert verdict.lost + verdict.twice > 0, str(verdict)


def _outcome(trouble: str, job: str | None) -> str:
    try:
        return str(table.outcome(trouble, "sync") if job is None else table.verdict(trouble, job, "sync"))
    except AssertionError:
        return REFUSED


@pytest.mark.parametrize(("break_client", "trouble", "job", "outcome"), DETECTED_BY_OUTCOME)
def test_another_outcome_shows_a_broken_client(
    break_client: Breakage, trouble: str, job: str | None, outcome: str, monkeypatch: Patch
) -> None:
    break_client(monkeypatch)
    assert _outcome(trouble, job) == outcome
    assert table.documented()[trouble][job or "outcome"] != outcome
