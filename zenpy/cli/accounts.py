"""`zenpy profiles` and `zenpy whoami`: which accounts there are, and as whom commands speak."""

from __future__ import annotations

import typer

from zenpy.cli.output import print_rows, print_values
from zenpy.cli.session import Options, choose_profile, open_client
from zenpy.lib.auth.profiles import Profile, list_profiles, read_profile

#: How profiles sign in, in words.
WAYS = {
    "refresh_token": "OAuth, for a user",
    "client_credentials": "OAuth, for the client itself",
    "oauth_token": "an access token, not renewed",
    "token": "an API token",
}


def list_all(context: typer.Context) -> None:
    """List the profiles that `zenpy login` has made."""
    options: Options = context.obj
    found = [_describe(profile) for profile in list_profiles()]
    print_rows(found, ("profile", "account", "signs in with", "client", "scope", "secrets"), options)
    if not found:
        typer.echo("there are no profiles yet: `zenpy login` makes one", err=True)


def show_user(context: typer.Context) -> None:
    """Show which user the commands speak for."""
    options: Options = context.obj
    with open_client(options) as client:
        me = client.users.me()
        account = client.base_url
    print_values(
        {
            "name": me.name,
            "email": me.email,
            "id": me.id,
            "role": me.role,
            "account": account,
            "signed in by": name_source(options),
        },
        options,
    )


def name_source(options: Options) -> str:
    """What says how a command signs in, in words."""
    if options.sandbox is not None:
        return "--sandbox"
    name = choose_profile(options)
    if name is None:
        return "environment variables"
    return f"profile {name}: {WAYS[read_profile(name).way]}"


def _describe(profile: Profile) -> dict[str, object]:
    return {
        "profile": profile.name,
        "account": profile.base_url,
        "signs in with": WAYS[profile.way],
        "client": profile.client_id,
        "scope": profile.scope,
        "secrets": profile.place,
    }
