"""An attribute that a client or a resource does not have: the error says which call was probably meant."""

from __future__ import annotations

import pickle
import traceback
from operator import attrgetter

import pytest

from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.api_objects import Ticket

CLIENTS = [Zenpy, AsyncZenpy]


def message_of(client: object, path: str) -> str:
    with pytest.raises(AttributeError) as caught:
        attrgetter(path)(client)
    return str(caught.value)


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize(
    ("path", "meant"),
    [
        ("ticket", "client.tickets"),
        ("help_centre", "client.help_center"),
        ("satisfaction", "client.satisfaction_ratings or client.satisfaction_reasons"),
        ("job_statuses", "client.job_status"),
        ("tickets.get", "client.tickets() or client.tickets(id=...)"),
        ("tickets.add_comment", "client.tickets.update()"),
        ("tickets.comments.create", "client.tickets.update(Ticket(id=..., comment=Comment(...)))"),
        ("tickets.apply_macro", "client.tickets.show_macro_effect"),
        ("tickets.search", "client.search"),
        ("users.remove", "client.users.delete()"),
        ("users.identitys", "client.users.identities"),
        ("users.group_memberships.make_default", "client.group_memberships.make_default()"),
        ("help_center.article", "client.help_center.articles"),
        ("talk.call", "client.talk.calls"),
    ],
)
def test_the_error_names_the_call_that_was_meant(
    kind: type[Zenpy] | type[AsyncZenpy], path: str, meant: str
) -> None:
    assert message_of(kind(subdomain="acme", oauth_token="any"), path).endswith(f"; did you mean {meant}?")


@pytest.mark.parametrize("kind", CLIENTS)
def test_what_resembles_nothing_is_named_alone(kind: type[Zenpy] | type[AsyncZenpy]) -> None:
    client = kind(subdomain="acme", oauth_token="any")
    assert message_of(client, "zzzzz") == f"'{kind.__name__}' object has no attribute 'zzzzz'."
    assert message_of(client, "users.zzzzz") == "client.users has no attribute 'zzzzz'."


def test_a_traceback_has_one_suggestion() -> None:
    client = Zenpy(subdomain="acme", oauth_token="any")
    with pytest.raises(AttributeError) as caught:
        client.ticket  # type: ignore[attr-defined]  # the mistake
    shown = "".join(traceback.format_exception(caught.value))
    assert shown.lower().count("did you mean") == 1


def test_the_error_can_be_pickled() -> None:
    client = Zenpy(subdomain="acme", oauth_token="any")
    with pytest.raises(AttributeError) as caught:
        client.tickets.find  # type: ignore[attr-defined]  # the mistake
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


@pytest.mark.parametrize("name", ["save", "update", "delete"])
def test_a_record_says_that_the_client_writes_it(name: str) -> None:
    assert message_of(Ticket(id=1), name).endswith(
        ": the client writes it, as in client.tickets.update(ticket)."
    )
