"""Where the record of an answer is found: in its envelope, in one of another name, or without any."""

from __future__ import annotations

import pytest

from tests.support.wire import Wire
from zenpy import Zenpy

CONNECTION = {"name": "shop", "api_key": "*****", "header_name": "x-key", "allowed_domain": "example.com"}
CONFIG = {"config": {"a": 1}, "scope": "x", "id": 1}


@pytest.mark.parametrize("key", ["suspended_tickets", "suspended_ticket"])
def test_a_record_is_found_in_an_envelope_under_another_name(client: Zenpy, wire: Wire, key: str) -> None:
    """Sources disagree about some envelopes; an answer with a single key is still clear."""
    wire.then({key: {"id": 7}})
    assert [one.id for one in client.suspended_tickets(id=7)] == [7]


@pytest.mark.parametrize("answer", [CONNECTION, {"api_key": CONNECTION}])
def test_a_field_that_is_called_like_the_envelope_is_not_taken_for_it(
    client: Zenpy, wire: Wire, answer: object
) -> None:
    wire.then(answer)
    made = client.zis.connections.api_key.create("acme", {**CONNECTION, "api_key": "s3cret"})
    assert (made.name, made.api_key) == ("shop", "*****")


@pytest.mark.parametrize("answer", [CONFIG, {"config": CONFIG}])
def test_an_envelope_and_a_field_of_one_name_are_told_apart(
    client: Zenpy, wire: Wire, answer: object
) -> None:
    wire.then(answer)
    made = client.zis.configs.create("acme", {"scope": "x", "config": {"a": 1}})
    assert (made.scope, made.config) == ("x", {"a": 1})


def test_a_record_of_one_field_is_a_record(client: Zenpy, wire: Wire) -> None:
    wire.then({"id": "p1"})
    assert client.user_profiles(id="p1").id == "p1"
