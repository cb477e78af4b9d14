"""The client that a command uses: a profile, the sandbox, or the environment variables of `Zenpy.from_env()`."""

from __future__ import annotations

import os
from dataclasses import dataclass

from zenpy import Zenpy

#: What `--sandbox` fills a sandbox in memory with.
SANDBOX_SEED = 1


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

    Raises:
        ConfigurationError: nothing says which account is meant, or how to sign in; the message says what to do.
    """
    if options.sandbox == "memory":
        return _sandbox_in_memory()
    if options.sandbox is not None:
        return Zenpy(
            base_url=options.sandbox, oauth_token=os.environ.get("ZENDESK_OAUTH_TOKEN", "sandbox-token")
        )
    if options.profile is not None:
        raise NotImplementedError  # profiles come with `zenpy login`
    return Zenpy.from_env()


def _sandbox_in_memory() -> Zenpy:
    from zenpy.sandbox import Sandbox

    sandbox = Sandbox()
    sandbox.populate(tickets=200, users=50, seed=SANDBOX_SEED)
    return Zenpy(subdomain="sandbox", oauth_token="sandbox-token", transport=sandbox.transport)
