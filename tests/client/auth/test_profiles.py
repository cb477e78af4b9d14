"""Profiles: what is kept, where, and the clients that sign in with them."""

from __future__ import annotations

import stat
import sys
from pathlib import Path
from types import SimpleNamespace

import httpx
import pytest

from tests.support.wire import Wire, ticket
from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.auth import keyrings, profiles
from zenpy.lib.auth.profiles import Place, Profile, Way
from zenpy.lib.exception import ConfigurationError
from zenpy.oauth import ClientCredentials, RefreshToken, Tokens

URL = "https://acme.zendesk.com"
SECRETS = {"oauth_token": "secret-1", "client_secret": "secret-2", "token": "secret-3"}
TOKENS = Tokens(access_token="secret-4", refresh_token="secret-5")
kinds = pytest.mark.parametrize("kind", [Zenpy, AsyncZenpy])


class MemoryKeyring:
    """A keyring as the package `keyring` has one."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service_name: str, username: str) -> str | None:
        return self.kept.get((service_name, username))

    def set_password(self, service_name: str, username: str, password: str) -> None:
        self.kept[service_name, username] = password

    def delete_password(self, service_name: str, username: str) -> None:
        del self.kept[service_name, username]


@pytest.fixture(autouse=True)
def folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setenv("ZENPY_CONFIG_DIR", str(tmp_path / "profiles"))
    return tmp_path / "profiles"


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch) -> MemoryKeyring:
    made = MemoryKeyring()
    monkeypatch.setitem(sys.modules, "keyring", made)
    return made


def make(way: Way, place: Place = "file", name: str = "acme") -> Profile:
    made = Profile(
        name=name,
        base_url=URL,
        way=way,
        client_id="app" if "_token" in way or "client" in way else None,
        scope="read",
        email="me@example.com" if way == "token" else None,
        place=place,
    )
    profiles.save_profile(made, SECRETS)
    if way == "refresh_token":
        made.token_store().save(TOKENS)
    return made


@kinds
@pytest.mark.parametrize("place", ["file", "keyring"])
def test_each_way_signs_in(
    kind: type[Zenpy] | type[AsyncZenpy], place: Place, keyring: MemoryKeyring
) -> None:
    make("oauth_token", place)
    assert kind.from_profile("acme")._credentials.headers() == {"Authorization": "Bearer secret-1"}
    make("client_credentials", place)
    assert isinstance(kind.from_profile("acme")._credentials.grant, ClientCredentials)
    profile = make("refresh_token", place)
    client = kind.from_profile("acme")
    assert client.base_url == URL
    assert isinstance(client._credentials.grant, RefreshToken)
    assert profiles.read_profile("acme") == profile
    assert profile.token_store().load() == TOKENS


@kinds
def test_an_api_token(kind: type[Zenpy] | type[AsyncZenpy], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("zenpy.lib.auth.credentials._warned", True)
    make("token")
    assert "Basic" in kind.from_profile("acme")._credentials.headers()["Authorization"]


def test_other_arguments_are_passed_on(wire: Wire) -> None:
    make("oauth_token")
    wire.then({"ticket": ticket(1)})
    with Zenpy.from_profile("acme", transport=httpx.MockTransport(wire.handle), disable_cache=True) as client:
        client.tickets(id=1)
        assert not client.cache.enabled
    assert wire.last.url.host == "acme.zendesk.com"


@pytest.mark.parametrize(
    "argument", [{"subdomain": "other"}, {"base_url": "https://x"}, {"oauth_token": "x"}, {"anonymous": True}]
)
def test_an_argument_does_not_say_what_the_profile_says(argument: dict[str, str]) -> None:
    make("oauth_token")
    with pytest.raises(ConfigurationError, match=f"leave out {next(iter(argument))}="):
        Zenpy.from_profile("acme", **argument)  # type: ignore[arg-type]  # each is one of the constructor


def test_an_unknown_profile_names_those_there_are() -> None:
    with pytest.raises(ConfigurationError, match=r"there are no profiles yet.*zenpy login --profile acme"):
        Zenpy.from_profile("acme")
    make("oauth_token")
    with pytest.raises(ConfigurationError, match=r"the profiles are acme\. Did you mean 'acme'\?"):
        Zenpy.from_profile("acne")


@pytest.mark.parametrize("name", ["", ".", "..", "../x", "a/b", "a.b", "-x", "a" * 64, "a\n", "ä"])
def test_a_name_is_never_a_path(name: str) -> None:
    with pytest.raises(ConfigurationError, match="cannot be the name"):
        Zenpy.from_profile(name)
    with pytest.raises(ConfigurationError, match="cannot be the name"):
        make("oauth_token", name=name)


@pytest.mark.skipif(sys.platform == "win32", reason="files have no such modes")
@pytest.mark.parametrize("way", ["oauth_token", "refresh_token"])
def test_files_are_for_their_owner_alone(way: Way, folder: Path) -> None:
    make(way)
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@pytest.mark.parametrize("way", ["oauth_token", "refresh_token", "client_credentials", "token"])
def test_a_keyring_keeps_all_secrets(way: Way, keyring: MemoryKeyring, folder: Path) -> None:
    profile = make(way, "keyring")
    with profile.token_store().lock():
        pass
    assert "secret-" not in "".join(path.read_text("utf-8") for path in folder.iterdir())
    assert "secret-" in str(keyring.kept)
    profiles.delete_profile(profile)
    assert keyring.kept == {}
    assert [path.name for path in folder.iterdir()] == []


def test_a_deleted_profile_leaves_nothing(folder: Path) -> None:
    make("oauth_token", name="other")
    profile = make("refresh_token")
    with profile.token_store().lock():
        pass
    profiles.delete_profile(profile)
    assert [path.name for path in folder.iterdir()] == ["other.json"]


def test_nothing_shows_secrets(folder: Path) -> None:
    profile = make("refresh_token")
    assert "secret-" not in repr(profile) + repr(profile.token_store())
    path = folder / "acme.json"
    path.write_text(path.read_text("utf-8")[:-5], encoding="utf-8")
    with pytest.raises(ConfigurationError, match="is not a profile of this version") as caught:
        Zenpy.from_profile("acme")
    assert "secret-" not in str(caught.value)


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"format": 1}', '{"format": 1, "way": "other"}'])
def test_a_file_that_is_not_a_profile(text: str, folder: Path) -> None:
    make("oauth_token")
    (folder / "acme.json").write_text(text, encoding="utf-8")
    with pytest.raises(ConfigurationError, match="zenpy login --profile acme"):
        Zenpy.from_profile("acme")


def test_lost_secrets_are_told(folder: Path) -> None:
    make("refresh_token")
    (folder / "acme.tokens.json").unlink()
    with pytest.raises(ConfigurationError, match="has lost its secrets"):
        Zenpy.from_profile("acme")
    profiles.save_profile(make("oauth_token"), {})
    with pytest.raises(ConfigurationError, match="has lost its secrets"):
        Zenpy.from_profile("acme")


def test_a_keyring_that_is_gone(monkeypatch: pytest.MonkeyPatch, keyring: MemoryKeyring) -> None:
    make("oauth_token", "keyring")
    keyring.kept.clear()
    with pytest.raises(ConfigurationError, match="has lost its secrets"):
        Zenpy.from_profile("acme")
    monkeypatch.setitem(sys.modules, "keyring", None)
    with pytest.raises(ConfigurationError, match="install the package `keyring`"):
        Zenpy.from_profile("acme")


def test_whether_a_keyring_works_is_tried(monkeypatch: pytest.MonkeyPatch, keyring: MemoryKeyring) -> None:
    assert keyrings.keyring_works()
    assert keyring.kept == {}

    def fail(*_: str) -> None:
        raise RuntimeError("no backend")

    monkeypatch.setitem(sys.modules, "keyring", SimpleNamespace(set_password=fail))
    assert not keyrings.keyring_works()
    monkeypatch.setitem(sys.modules, "keyring", None)
    assert not keyrings.keyring_works()


@pytest.mark.parametrize(
    ("platform", "variables", "folder"),
    [
        ("linux", {"XDG_CONFIG_HOME": "/conf"}, "/conf/zenpy"),
        ("linux", {}, "/home/me/.config/zenpy"),
        ("darwin", {}, "/home/me/Library/Application Support/zenpy"),
        ("win32", {"APPDATA": "/roaming"}, "/roaming/zenpy"),
        ("linux", {"ZENPY_CONFIG_DIR": "/own"}, "/own"),
    ],
)
def test_the_folder_is_where_the_system_has_settings(
    platform: str, variables: dict[str, str], folder: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("ZENPY_CONFIG_DIR", "XDG_CONFIG_HOME", "APPDATA"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("sys.platform", platform)
    monkeypatch.setattr("pathlib.Path.home", lambda: Path("/home/me"))
    assert profiles.profiles_folder() == Path(folder)
