"""A client's arguments from a profile, for `Zenpy.from_profile()` and `AsyncZenpy.from_profile()`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, cast

from zenpy.lib.auth.profiles import sign_in_with
from zenpy.lib.exception import ConfigurationError

if TYPE_CHECKING:
    from zenpy.lib.client.constructor_arguments import AsyncArguments, SyncArguments

A = TypeVar("A", bound="SyncArguments | AsyncArguments")

#: What the profile says, and an argument must not say otherwise: a token would go to the wrong account.
_OF_PROFILES = (
    *("subdomain", "base_url", "domain"),
    *("oauth", "oauth_token", "token", "email", "password", "anonymous"),
)


def add_profile(arguments: A, name: str) -> A:
    """The arguments for a client: those of the caller, and the account and the way to sign in of a profile.

    Raises:
        ConfigurationError: there is no such profile, it has lost its secrets, or an argument says what the profile says.
    """
    given = [argument for argument in _OF_PROFILES if arguments.get(argument)]
    if given:
        raise ConfigurationError(
            f"The profile {name!r} says the account and how to sign in: leave out {given[0]}=, or make the client without "
            "a profile."
        )
    return cast("A", {**arguments, **sign_in_with(name)})
