"""Which names in the texts of the reference lead to entries."""

from __future__ import annotations

from generator.emit.reference.names import link_names, names_in_texts
from generator.emit.reference.places import Places

PLACES = Places(names={("objects.chats", "Account"): "objects/chats.md#account"})


def linked(text: str) -> str:
    return link_names(text, PLACES.on("sandbox.md"), names_in_texts(PLACES))


def test_a_name_in_a_text_leads_to_its_entry() -> None:
    assert linked("It gives an `Account`.") == "It gives an [`Account`](objects/chats.md#account)."
    assert linked("```\n`Account`\n```") == "```\n`Account`\n```"


def test_the_type_of_an_entry_is_not_taken_for_another_class_of_that_name() -> None:
    entry = "- `account` (`Account`): The state, like that of an `Account`."
    assert linked(entry) == (
        "- `account` (`Account`): The state, like that of an [`Account`](objects/chats.md#account)."
    )
