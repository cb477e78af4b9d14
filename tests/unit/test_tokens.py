"""Tokens hide their values, and a file keeps them whole, private and for one process at a time."""

from __future__ import annotations

import copy
import json
import os
import pickle
import stat
import sys
import threading
from dataclasses import FrozenInstanceError
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zenpy.lib.exception import ConfigurationError, WaitTimeout
from zenpy.oauth import ClientCredentials, FileStore, RefreshToken, Tokens

PAIR = Tokens(access_token="s3cret-a", refresh_token="s3cret-r", expires_at=100.5, scope="read")


def test_nothing_shows_or_pickles_a_token(tmp_path: Path) -> None:
    store = FileStore(tmp_path / "tokens.json")
    store.save(PAIR)
    holders = [PAIR, RefreshToken("app", "s3cret-c", PAIR, store), ClientCredentials("app", "s3cret-c")]
    for holder in holders:
        assert "s3cret" not in f"{holder!r} {holder!s} {[holder]}"
        with pytest.raises(TypeError, match="never pickled") as caught:
            pickle.dumps(holder)
        assert "s3cret" not in str(caught.value)
    assert "s3cret" not in repr(store)
    assert b"s3cret" not in pickle.dumps(store)
    oauth = RefreshToken("app", "s3cret-c", PAIR)
    assert "s3cret" not in repr(oauth.build_request())


def test_tokens_show_what_is_not_secret() -> None:
    assert repr(PAIR) == "Tokens(access_token=..., refresh_token=..., expires_at=100.5, scope='read')"


def test_tokens_do_not_change() -> None:
    with pytest.raises(FrozenInstanceError):
        PAIR.access_token = "other"  # type: ignore[misc]  # the error that is tested
    assert copy.copy(PAIR) is PAIR
    assert copy.deepcopy([PAIR])[0] is PAIR


texts = st.none() | st.text(min_size=1)
secrets = st.none() | st.text(st.characters(codec="ascii", min_codepoint=33, max_codepoint=126), min_size=1)
moments = st.none() | st.floats(0, 1e12)


@given(secrets, secrets, moments, moments, texts)
def test_what_is_written_is_read(
    access: str | None, refresh: str | None, ends: float | None, refresh_ends: float | None, scope: str | None
) -> None:
    if access is None and refresh is None:
        with pytest.raises(ConfigurationError, match="access_token"):
            Tokens(scope=scope)
        return
    tokens = Tokens(
        access_token=access,
        refresh_token=refresh,
        expires_at=ends,
        refresh_expires_at=refresh_ends,
        scope=scope,
    )
    assert Tokens.from_dict(json.loads(json.dumps(tokens.to_dict()))) == tokens


@pytest.mark.parametrize(
    "values",
    [{}, {"access_token": 3}, {"access_token": "s3cret", "expires_at": "soon"}, {"access_token": ["s3cret"]}],
)
def test_what_is_no_tokens_is_refused(values: dict[str, object]) -> None:
    with pytest.raises(ConfigurationError) as caught:
        Tokens.from_dict(values)
    assert "s3cret" not in str(caught.value)


# -- the file ------------------------------------------------------------------------------------------------------------


def test_a_file_keeps_tokens_for_its_owner_alone(tmp_path: Path) -> None:
    store = FileStore(tmp_path / "tokens.json")
    assert store.load() is None
    former = os.umask(0)
    try:
        store.save(PAIR)
        store.save(PAIR)
        with store.lock():
            pass
    finally:
        os.umask(former)
    assert store.load() == PAIR
    if sys.platform != "win32":
        assert stat.S_IMODE(store.path.stat().st_mode) == 0o600
    assert sorted(path.name for path in tmp_path.iterdir()) == ["tokens.json", "tokens.json.lock"]


def test_a_write_that_fails_leaves_the_former_tokens(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = FileStore(tmp_path / "tokens.json")
    store.save(PAIR)

    def full(descriptor: int) -> None:
        raise OSError("disk full")

    monkeypatch.setattr("zenpy.lib.auth.tokens.os.fsync", full)
    with pytest.raises(OSError, match="disk full"):
        store.save(Tokens(access_token="new"))
    assert store.load() == PAIR
    assert [path.name for path in tmp_path.iterdir()] == ["tokens.json"]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    link = tmp_path / "link.json"
    link.symlink_to(tmp_path / "real" / "tokens.json")
    FileStore(link).save(PAIR)
    assert link.is_symlink()
    assert FileStore(tmp_path / "real" / "tokens.json").load() == PAIR


@pytest.mark.parametrize("text", ["", "s3cret", '["s3cret"]', '{"access_token": "s3cret'])
def test_a_file_with_something_else_is_named_but_not_shown(tmp_path: Path, text: str) -> None:
    path = tmp_path / "tokens.json"
    path.write_text(text)
    with pytest.raises(ConfigurationError, match=r"tokens\.json") as caught:
        FileStore(path).load()
    assert caught.value.__context__ is None
    assert "s3cret" not in str(caught.value)


def test_one_owner_of_the_lock_at_a_time(tmp_path: Path) -> None:
    path = tmp_path / "tokens.json"
    with (
        FileStore(path).lock(),
        pytest.raises(WaitTimeout, match=r"tokens\.json"),
        FileStore(path, timeout=0.02).lock(),
    ):
        raise AssertionError("two owners")
    with FileStore(path, timeout=0.02).lock():
        pass


def test_a_lock_may_be_left_in_another_thread_than_it_was_entered_in(tmp_path: Path) -> None:
    lock = FileStore(tmp_path / "tokens.json").lock()
    for step in (lock.__enter__, lambda: lock.__exit__(None, None, None)):
        thread = threading.Thread(target=step)
        thread.start()
        thread.join()
    with FileStore(tmp_path / "tokens.json", timeout=0.02).lock():
        pass
