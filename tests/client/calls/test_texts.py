"""A text where a list of texts belongs is refused: whether its words or its letters were meant, nobody knows."""

from __future__ import annotations

import pytest

from tests.support.wire import Wire
from zenpy import Zenpy
from zenpy.lib.api_objects import Ticket, User
from zenpy.lib.exception import ZenpyException


@pytest.mark.parametrize("text", ["one", "", b"one"])
def test_a_field_that_holds_a_list_takes_no_text(text: str | bytes) -> None:
    with pytest.raises(ZenpyException, match=r"Ticket\.tags takes a list, not a text: give \[b?'(one)?'\]"):
        Ticket(tags=text)  # type: ignore[arg-type]
    ticket = Ticket(tags=["a"])
    for name in ("tags", "collaborator_ids", "additional_tags"):
        with pytest.raises(ZenpyException, match=f"Ticket.{name} takes a list"):
            setattr(ticket, name, text)
    assert ticket.tags == ["a"]
    ticket.tags = ("b", "c")
    assert ticket.to_dict() == {"tags": ["b", "c"]}


def test_an_argument_that_is_a_list_takes_no_text(client: Zenpy, wire: Wire) -> None:
    with pytest.raises(ZenpyException, match=r"tags takes a list, not a text: give \['one'\]"):
        client.users.add_tags(User(id=1), "one")  # type: ignore[arg-type]
    assert wire.sent == []


def test_a_text_that_an_answer_has_where_a_list_is_expected_is_read(client: Zenpy, wire: Wire) -> None:
    wire.then({"ticket": {"id": 1, "tags": "one"}})
    assert client.tickets(id=1).to_dict()["tags"] == "one"
