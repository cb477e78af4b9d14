"""Profiles: how to sign in to an account, kept under a name. `zenpy login` makes them, `Zenpy.from_profile()` uses them.

A profile is a file that only its owner may read. Its secrets are in the same file, or in the keyring of the system. Tokens
that are renewed have a place of their own beside them: they change with every renewal, the profile does not.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias, cast, get_args

from zenpy.lib.auth.grants import ClientCredentials, RefreshToken
from zenpy.lib.auth.keyrings import KeyringStore, delete_secret, find_keyring, load_secret, save_secret
from zenpy.lib.auth.tokens import FileStore, TokenStore
from zenpy.lib.durable_files import open_replacement
from zenpy.lib.exception import ConfigurationError
from zenpy.lib.suggest import suggest_name

#: How a profile signs in; the names are those of OAuth, and of the arguments of a client.
Way: TypeAlias = Literal["refresh_token", "client_credentials", "oauth_token", "token"]
#: Where the secrets of a profile are.
Place: TypeAlias = Literal["file", "keyring"]

FOLDER_VARIABLE = "ZENPY_CONFIG_DIR"
#: A name is a part of the names of files.
NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,62}")
#: The number of the format of the files: a later version may write another one.
FORMAT = 1


@dataclass(frozen=True, kw_only=True)
class Profile:
    """How to sign in to an account. The secrets are elsewhere, so that all of this may be shown.

    Attributes:
        name: the name of the profile.
        base_url: the origin of the account.
        way: how it signs in: `refresh_token` and `client_credentials` with an OAuth client, `oauth_token` with one access
            token, `token` with an API token.
        client_id: the unique identifier of the OAuth client; None without one.
        scope: the permissions that were asked for; None if nothing was asked.
        email: whose API token it is; None for the other ways.
        place: where its secrets are.
    """

    name: str
    base_url: str
    way: Way
    client_id: str | None = None
    scope: str | None = None
    email: str | None = None
    place: Place = "file"

    def token_store(self) -> TokenStore:
        """Where the tokens of the profile are kept, if they are renewed."""
        if self.place == "keyring":
            return KeyringStore(f"{self.name} tokens", _path(self.name, "tokens"))
        return FileStore(_path(self.name, "tokens.json"))


def profiles_folder() -> Path:
    """The folder of the profiles: ZENPY_CONFIG_DIR, or a folder `zenpy` where the system has the settings of programs."""
    chosen = os.environ.get(FOLDER_VARIABLE)
    if chosen:
        return Path(chosen).expanduser()
    if sys.platform == "win32":
        base = Path(os.environ.get("APPDATA") or Path.home() / "AppData" / "Roaming")
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    return base / "zenpy"


def list_profiles() -> list[Profile]:
    """All profiles, by their names.

    Raises:
        ConfigurationError: a file is not a profile.
    """
    names = [path.stem for path in profiles_folder().glob("*.json") if NAME.fullmatch(path.stem)]
    return [_read(name)[0] for name in sorted(names)]


def read_profile(name: str) -> Profile:
    """The profile of a name.

    Raises:
        ConfigurationError: there is none, or its file is not a profile.
    """
    return _read(name)[0]


def check_name(name: str) -> str:
    """The name itself.

    Raises:
        ConfigurationError: it cannot be the name of a profile.
    """
    if not NAME.fullmatch(name):
        raise ConfigurationError(
            f"{name!r} cannot be the name of a profile: letters, digits, - and _ can, at most 63 of them."
        )
    return name


def save_profile(profile: Profile, secrets: Mapping[str, str]) -> None:
    """Write a profile and its secrets in place of what has the name.

    Args:
        profile: the profile.
        secrets: `client_secret` of an OAuth client, `oauth_token` or `token`. Tokens that are renewed are not among them:
            the token store of the profile keeps them.
    """
    make_folder()
    values: dict[str, object] = {name: value for name, value in vars(profile).items() if value is not None}
    del values["name"]
    if profile.place == "keyring":
        save_secret(profile.name, json.dumps(dict(secrets)))
    elif secrets:
        values["secrets"] = dict(secrets)
    with open_replacement(_path(check_name(profile.name), "json"), mode=0o600) as file:
        file.write(json.dumps({"format": FORMAT, **values}, indent=2).encode())


def delete_profile(profile: Profile) -> None:
    """Delete a profile with its secrets and tokens."""
    if profile.place == "keyring":
        for name in (profile.name, f"{profile.name} tokens"):
            delete_secret(name)
    for suffix in ("tokens.json", "tokens.json.lock", "tokens.lock", "json"):
        _path(profile.name, suffix).unlink(missing_ok=True)


def make_folder() -> None:
    """Make the folder of the profiles, for its owner alone."""
    profiles_folder().mkdir(mode=0o700, parents=True, exist_ok=True)


def sign_in_with(name: str) -> dict[str, object]:
    """The arguments of a client that signs in with a profile.

    Raises:
        ConfigurationError: there is no such profile, or it has lost its secrets.
    """
    profile, kept = _read(name)
    secrets = kept if profile.place == "file" else _secrets_of_keyring(profile)
    account: dict[str, object] = {"base_url": profile.base_url}
    match profile.way:
        case "refresh_token":
            store = profile.token_store()
            if store.load() is None:
                raise _lost(profile)
            grant = RefreshToken(profile.client_id or "", secrets.get("client_secret"), store=store)
            return {**account, "oauth": grant}
        case "client_credentials":
            secret = _require(profile, secrets, "client_secret")
            return {
                **account,
                "oauth": ClientCredentials(profile.client_id or "", secret, scope=profile.scope),
            }
        case "oauth_token":
            return {**account, "oauth_token": _require(profile, secrets, "oauth_token")}
        case "token":
            return {**account, "email": profile.email, "token": _require(profile, secrets, "token")}


def _read(name: str) -> tuple[Profile, dict[str, str]]:
    """A profile, and the secrets that are in its file."""
    path = _path(check_name(name), "json")
    try:
        text = path.read_bytes()
    except FileNotFoundError:
        raise _unknown(name) from None
    found: object = None
    with suppress(ValueError, RecursionError):  # the error of the decoder would contain the secrets
        found = json.loads(text)
    values = found if isinstance(found, dict) else {}
    if values.get("format") != FORMAT or values.get("way") not in get_args(Way):
        raise ConfigurationError(
            f"{path} is not a profile of this version: sign in again with `zenpy login --profile {name}`."
        )
    texts = {key: value for key, value in values.items() if isinstance(value, str)}
    secrets = values.get("secrets")
    profile = Profile(
        name=name,
        base_url=texts.get("base_url", ""),
        way=cast("Way", texts["way"]),
        client_id=texts.get("client_id"),
        scope=texts.get("scope"),
        email=texts.get("email"),
        place="keyring" if texts.get("place") == "keyring" else "file",
    )
    return profile, _texts(secrets)


def _secrets_of_keyring(profile: Profile) -> dict[str, str]:
    if find_keyring() is None:
        raise ConfigurationError(
            f"The secrets of the profile {profile.name!r} are in the keyring, which is not there now: install the package "
            f"`keyring`, or sign in again with `zenpy login --profile {profile.name}`."
        )
    text = load_secret(profile.name)
    found: object = None
    with suppress(ValueError, RecursionError):
        found = json.loads(text or "{}")
    return _texts(found)


def _texts(values: object) -> dict[str, str]:
    found = values if isinstance(values, dict) else {}
    return {str(key): value for key, value in found.items() if isinstance(value, str)}


def _require(profile: Profile, secrets: Mapping[str, str], name: str) -> str:
    if not secrets.get(name):
        raise _lost(profile)
    return secrets[name]


def _lost(profile: Profile) -> ConfigurationError:
    return ConfigurationError(
        f"The profile {profile.name!r} has lost its secrets: sign in again with `zenpy login --profile {profile.name}`."
    )


def _unknown(name: str) -> ConfigurationError:
    names = sorted(path.stem for path in profiles_folder().glob("*.json") if NAME.fullmatch(path.stem))
    known = f"the profiles are {', '.join(names)}" if names else "there are no profiles yet"
    near = suggest_name(name, names)
    meant = f" Did you mean {near!r}?" if near else ""
    return ConfigurationError(
        f"There is no profile {name!r}; {known}.{meant} `zenpy login --profile {name}` makes it."
    )


def _path(name: str, suffix: str) -> Path:
    return profiles_folder() / f"{name}.{suffix}"
