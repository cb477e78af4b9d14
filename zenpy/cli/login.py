"""`zenpy login` and `zenpy logout`: sign in to an account under the name of a profile, and sign out."""

from __future__ import annotations

import os
import re
import sys
import webbrowser
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field, replace
from enum import StrEnum
from getpass import getpass
from typing import Annotated
from urllib.parse import urlsplit

import typer

from zenpy.cli.accounts import WAYS
from zenpy.cli.callback import Callback
from zenpy.cli.exits import NotSignedIn, UsageError
from zenpy.cli.session import Options, choose_profile
from zenpy.client import Zenpy
from zenpy.lib.auth import profiles
from zenpy.lib.auth.keyrings import keyring_works
from zenpy.lib.auth.profiles import Place, Profile
from zenpy.lib.exception import AuthenticationError
from zenpy.oauth import Authorization, AuthorizationCode, ClientCredentials, RefreshToken, Tokens

#: The longest line that is read as a secret.
MOST_CHARACTERS = 10_000


class Keep(StrEnum):
    """Where secrets are kept."""

    AUTO = "auto"
    FILE = "file"
    KEYRING = "keyring"


@dataclass(repr=False)
class _Signed:
    """A way to sign in that works, and the secrets for it."""

    profile: Profile
    secrets: dict[str, str] = field(default_factory=dict)
    tokens: Tokens | None = None
    user: str = ""


class _Memory:
    """A token store for the time until it is known that the tokens work."""

    def __init__(self) -> None:
        self.tokens: Tokens | None = None

    def load(self) -> Tokens | None:
        """The tokens, if there are some."""
        return self.tokens

    def save(self, tokens: Tokens) -> None:
        """Keep the tokens."""
        self.tokens = tokens

    def lock(self) -> AbstractContextManager[object]:
        """No lock: nothing else knows this store."""
        return nullcontext()


def log_in(
    context: typer.Context,
    account: Annotated[
        str | None,
        typer.Argument(
            help="`acme` for https://acme.zendesk.com, or an address; as in the profile or ZENDESK_SUBDOMAIN if left out."
        ),
    ] = None,
    client_id: Annotated[
        str | None,
        typer.Option(
            envvar="ZENDESK_CLIENT_ID", help="The unique identifier of the OAuth client (Admin Center)."
        ),
    ] = None,
    client_secret: Annotated[
        str | None,
        typer.Option(
            metavar="-", help="`-` to read its secret from standard input; or set ZENDESK_CLIENT_SECRET."
        ),
    ] = None,
    scope: Annotated[str, typer.Option(help="The permissions to ask for.")] = "read write",
    client_credentials: Annotated[
        bool,
        typer.Option("--client-credentials", help="Sign in as the OAuth client itself, without a browser."),
    ] = False,
    token: Annotated[
        str | None, typer.Option(metavar="-", help="`-` to read an access token from standard input.")
    ] = None,
    email: Annotated[str | None, typer.Option(help="Whose token it is, if it is an API token.")] = None,
    browser: Annotated[
        bool, typer.Option("--browser/--no-browser", help="Open the browser, or only print the address.")
    ] = True,
    port: Annotated[
        int,
        typer.Option(help="The port of the callback http://127.0.0.1:PORT/callback; 0: one that is free."),
    ] = 0,
    timeout: Annotated[float, typer.Option(help="How many seconds to wait for the browser.")] = 300,
    keep: Annotated[
        Keep,
        typer.Option("--store", help="Where the secrets are kept: in the system's keyring or in a file."),
    ] = Keep.AUTO,
) -> None:
    """Sign in to an account, and keep that as a profile.

    The browser asks the user, unless --client-credentials or --token say otherwise. Without --profile, the profile gets the
    name of the account.
    """
    options: Options = context.obj
    former = _find_former(options.profile)
    base_url = _find_account(account, options, former)
    name = profiles.check_name(options.profile or _name_after(base_url))
    client_id = client_id or (former.client_id if former is not None else None)
    place = _choose_place(keep)

    asked = Profile(name=name, base_url=base_url, way="oauth_token", place=place)
    if token is not None:
        signed = _with_token(asked, _read_secret("--token", token), email)
    else:
        if not client_id:
            raise UsageError(
                "--client-id is missing: the unique identifier of an OAuth client, which the Admin Center makes under "
                "Apps and integrations > APIs > OAuth clients. Or give --token - for a token that you have."
            )
        secret = _find_client_secret(client_secret)
        asked = replace(asked, client_id=client_id, scope=scope)
        if client_credentials:
            signed = _with_client(replace(asked, way="client_credentials"), secret)
        else:
            asked = replace(asked, way="refresh_token")
            code = _ask_user(asked, browser=browser, port=port, timeout=timeout)
            signed = _with_code(asked, secret, code)
    _keep(signed, name)
    typer.echo(
        f"signed in to {base_url} as {signed.user} ({WAYS[signed.profile.way]}): profile {name}, secrets in the {place}",
        err=True,
    )


def log_out(
    context: typer.Context,
    name: Annotated[str | None, typer.Argument(help="The profile, if not --profile.")] = None,
    revoke: Annotated[
        bool | None,
        typer.Option(
            "--revoke/--no-revoke",
            help="End the tokens at Zendesk, too; left out, tokens that `zenpy login` has got are ended.",
        ),
    ] = None,
) -> None:
    """Sign out: end the tokens, and delete the profile."""
    options: Options = context.obj
    chosen = name or choose_profile(options)
    if chosen is None:
        raise UsageError(
            "Say which profile: `zenpy logout NAME`; environment variables cannot be signed out."
        )
    profile = profiles.read_profile(chosen)
    if profile.way == "refresh_token" if revoke is None else revoke:
        _revoke(profile)
    profiles.delete_profile(profile)
    typer.echo(f"signed out: the profile {profile.name} is deleted", err=True)


# -- what is asked -------------------------------------------------------------------------------------------------------


def _find_former(name: str | None) -> Profile | None:
    """The profile that is signed in again, if there is one."""
    known = {profile.name: profile for profile in profiles.list_profiles()} if name else {}
    return known.get(name or "")


def _find_account(account: str | None, options: Options, former: Profile | None) -> str:
    sandbox = options.sandbox if options.sandbox and "://" in options.sandbox else None
    given = account or sandbox or (former.base_url if former is not None else None)
    given = given or os.environ.get("ZENDESK_BASE_URL") or os.environ.get("ZENDESK_SUBDOMAIN")
    if not given:
        raise UsageError(
            "Which account? `zenpy login acme` for https://acme.zendesk.com, or give its address."
        )
    is_address = "://" in given
    with Zenpy(
        subdomain=None if is_address else given, base_url=given if is_address else None, anonymous=True
    ) as client:
        return client.base_url


def _name_after(base_url: str) -> str:
    """A name for a profile: the first part of the host, or the whole host if it is a number."""
    host = urlsplit(base_url).hostname or "zendesk"
    first = host if re.fullmatch(r"[\d.:a-f]+", host) else host.split(".")[0]
    return re.sub(r"[^A-Za-z0-9_-]", "-", first).strip("-_")[:63] or "zendesk"


def _choose_place(keep: Keep) -> Place:
    if keep is Keep.FILE:
        return "file"
    if keyring_works():
        return "keyring"
    if keep is Keep.KEYRING:
        raise UsageError(
            "No keyring works here: install the package `keyring` and unlock it, or use --store file."
        )
    return "file"


def _read_secret(option: str, given: str) -> str:
    """The secret for an option that was given as `-`: the first line of standard input."""
    if given != "-":
        raise UsageError(
            f"{option} takes `-`, and reads the secret from standard input: on the command line, other users of the "
            "machine see it, and the shell keeps it."
        )
    if sys.stdin.isatty():
        secret = getpass(f"{option.removeprefix('--')}: ")
    else:
        secret = sys.stdin.readline(MOST_CHARACTERS)
    if not secret.strip():
        raise UsageError(f"{option} - reads standard input, and nothing came.")
    return secret.strip()


def _find_client_secret(given: str | None) -> str | None:
    if given is not None:
        return _read_secret("--client-secret", given)
    return os.environ.get("ZENDESK_CLIENT_SECRET") or None


def _listen(port: int) -> Callback:
    try:
        return Callback(port)
    except (OSError, OverflowError) as error:
        raise UsageError(
            f"The port {port} is not free: {error}. Leave --port out, or give another one."
        ) from error


def _ask_user(profile: Profile, *, browser: bool, port: int, timeout: float) -> AuthorizationCode:
    """Send the user's browser to Zendesk, and wait until it comes back."""
    with _listen(port) as callback:
        asked = Authorization(profile.client_id or "", callback.url, profile.scope or "read")
        address = asked.url(profile.base_url)
        opened = browser and webbrowser.open(address)
        first = "Your browser opens; if it does not," if opened else "To sign in,"
        typer.echo(f"{first} go to\n{address}", err=True)
        found = callback.wait(timeout)
    if found is None:
        raise NotSignedIn(
            f"The browser has not come back in {timeout:g} seconds. Try again; if Zendesk has refused the redirect URL, give "
            "the OAuth client http://127.0.0.1:PORT/callback, and `zenpy login --port PORT`."
        )
    return asked.code_from(found)


# -- trying and keeping ----------------------------------------------------------------------------------------------------


def _with_code(profile: Profile, secret: str | None, code: AuthorizationCode) -> _Signed:
    memory = _Memory()
    grant = RefreshToken(profile.client_id or "", secret, store=memory, code=code)
    with Zenpy(base_url=profile.base_url, oauth=grant) as client:
        user = _name_user(client)
    return _Signed(profile, {"client_secret": secret} if secret else {}, memory.tokens, user)


def _with_client(profile: Profile, secret: str | None) -> _Signed:
    if secret is None:
        raise UsageError(
            "--client-credentials needs the secret: --client-secret -, or set ZENDESK_CLIENT_SECRET."
        )
    grant = ClientCredentials(profile.client_id or "", secret, scope=profile.scope)
    with Zenpy(base_url=profile.base_url, oauth=grant) as client:
        return _Signed(profile, {"client_secret": secret}, user=_name_user(client))


def _with_token(profile: Profile, token: str, email: str | None) -> _Signed:
    if email:
        profile = replace(profile, way="token", email=email)
        client = Zenpy(base_url=profile.base_url, email=email, token=token)
    else:
        client = Zenpy(base_url=profile.base_url, oauth_token=token)
    with client:
        return _Signed(profile, {profile.way: token}, user=_name_user(client))


def _name_user(client: Zenpy) -> str:
    me = client.users.me()
    return f"{me.name} ({me.role}, {me.email})"


def _keep(signed: _Signed, name: str) -> None:
    """Write the profile in place of a former one, with which nothing is shared."""
    former = _find_former(name)
    if former is not None:
        profiles.delete_profile(former)
    profiles.save_profile(signed.profile, signed.secrets)
    if signed.tokens is not None:
        signed.profile.token_store().save(signed.tokens)


def _revoke(profile: Profile) -> None:
    """End the tokens of a profile at Zendesk; tokens that are not valid any more need no end."""
    if profile.way not in ("refresh_token", "oauth_token"):
        return
    try:
        with Zenpy.from_profile(profile.name) as client:
            client.oauth.tokens.revoke_current()
    except AuthenticationError:
        typer.echo("Zendesk does not know the tokens any more", err=True)
