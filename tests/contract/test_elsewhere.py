"""A resource without calls of its own says which calls stand for its operations, wherever it is asked."""

from __future__ import annotations

from collections.abc import Iterator
from operator import attrgetter

import pytest

from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.mixins.not_offered import Elsewhere, NotOffered

NAMES = (
    "deleted_tickets",
    "help_center.community",
    "help_center.incremental",
    "help_center.translations",
    "talk.agents",
    "talk.availabilities",
    "talk.tickets",
    "talk.tpe",
    "ticket_audits",
    "uploads",
)


@pytest.fixture(scope="module")
def client() -> Iterator[Zenpy]:
    """A client that makes no call."""
    with Zenpy(subdomain="acme", oauth_token="any") as client:
        yield client


@pytest.mark.parametrize("name", NAMES)
def test_it_names_calls_that_are_there(client: Zenpy, name: str) -> None:
    resource = attrgetter(name)(client)
    assert isinstance(resource, Elsewhere)
    assert resource._elsewhere
    for call in resource._elsewhere:
        assert callable(attrgetter(call)(client))
        assert f"`client.{call}`" in " ".join((type(resource).__doc__ or "").split())
        with pytest.raises(NotOffered, match=rf"client\.{call}\(\)"):
            resource()


def test_a_missing_attribute_says_where_the_calls_are(client: Zenpy) -> None:
    with pytest.raises(
        AttributeError, match=r"no attribute 'create'; the calls .* client\.attachments\.upload\(\)"
    ):
        attrgetter("uploads.create")(client)
    assert not hasattr(client.uploads, "create")


def test_the_async_client_says_the_same() -> None:
    client = AsyncZenpy(subdomain="acme", oauth_token="any")
    with pytest.raises(AttributeError, match=r"client\.tickets\.restore\(\)"):
        attrgetter("deleted_tickets.restore")(client)
    with pytest.raises(NotOffered, match=r"client\.tickets\.audits\(\)"):
        client.ticket_audits()
