"""The client that a command uses: a profile, the sandbox, or the environment variables of `Zenpy.from_env()`."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from zenpy.cli.exits import NotSignedIn, UsageError
from zenpy.client import Zenpy
from zenpy.lib.auth.profiles import list_profiles
from zenpy.lib.exception import ConfigurationError

if TYPE_CHECKING:
    from zenpy.sandbox import Sandbox

#: The value of `--sandbox` for a sandbox in memory.
MEMORY = "memory"
#: What a sandbox in memory is filled with.
SEED = 1
TICKETS, USERS = 200, 50
#: Signs the calls to a sandbox, which takes any token unless it is started with tokens of its own.
TOKEN = "sandbox-token"
#: One of them says which account is meant; those about signing in alone do not, as `zenpy login` reads them as well.
_ACCOUNT_VARIABLES = ("ZENDESK_SUBDOMAIN", "ZENDESK_BASE_URL", "ZENPY_FORCE_NETLOC")


@dataclass
class Options:
    """The options that stand before the command.

    Attributes:
        profile: the name of a profile; None for the environment.
        sandbox: `memory`, or the address of a sandbox that is served; None for an account.
        json: print lines of JSON, for programs.
        debug: show tracebacks.
    """

    profile: str | None = None
    sandbox: str | None = None
    json: bool = False
    debug: bool = False


def open_client(options: Options) -> Zenpy:
    """The client for a command. Use it as a context manager.

    Which account it is, the first of these says: `--sandbox`, `--profile` or ZENPY_PROFILE, the variables of
    `Zenpy.from_env()` if they name an account, the only profile that there is.

    Raises:
        NotSignedIn: nothing says which account is meant, or how to sign in; the message says what to do.
        UsageError: the value of `--sandbox` is not an address.
    """
    if options.sandbox == MEMORY:
        return _sandbox_in_memory()
    if options.sandbox is not None:
        return _served_sandbox(options.sandbox)
    try:
        name = choose_profile(options)
        return Zenpy.from_env() if name is None else Zenpy.from_profile(name)
    except ConfigurationError as error:
        raise NotSignedIn(error.explanation) from error


def choose_profile(options: Options) -> str | None:
    """The name of the profile that a command uses; None for the environment variables.

    Raises:
        NotSignedIn: neither the options nor the environment say which account is meant.
    """
    if options.profile is not None:
        return options.profile
    if any(os.environ.get(name) for name in _ACCOUNT_VARIABLES):
        return None
    names = [profile.name for profile in list_profiles()]
    if len(names) == 1:
        return names[0]
    if names:
        raise NotSignedIn(f"Say which profile: --profile {' or '.join(names)}, or set ZENPY_PROFILE.")
    raise NotSignedIn(
        "Nothing says which account: sign in with `zenpy login`, set ZENDESK_BASE_URL and ZENDESK_OAUTH_TOKEN, or try "
        "`zenpy --sandbox`."
    )


def _served_sandbox(url: str) -> Zenpy:
    try:  # never with a token of the environment: it may be one of an account
        return Zenpy(base_url=url if "://" in url else f"http://{url}", oauth_token=TOKEN)
    except ConfigurationError as error:
        raise UsageError(
            f"--sandbox takes the address of a sandbox, such as http://127.0.0.1:8000: {error.message}"
        ) from error


def _sandbox_in_memory() -> Zenpy:
    from zenpy.sandbox import Sandbox

    sandbox = Sandbox()
    sandbox.populate(tickets=TICKETS, users=USERS, seed=SEED)
    _add_fields(sandbox)
    return Zenpy(subdomain="sandbox", oauth_token=TOKEN, transport=sandbox.transport)


def _add_fields(sandbox: Sandbox) -> None:
    """Fields as an account has of its own, so that `zenpy --sandbox types pull` has something to show."""
    sandbox.add("TicketField", {"type": "integer", "title": "Order number"})
    options = [{"name": name, "value": name.lower()} for name in ("Low", "Medium", "High")]
    sandbox.add("TicketField", {"type": "tagger", "title": "Severity", "custom_field_options": options})
    sandbox.add("UserField", {"type": "text", "key": "plan", "title": "Plan"})
