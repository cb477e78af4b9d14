"""Calls that do not keep the contract yet, each with its reason; a call that is mended must leave the table."""

from __future__ import annotations

#: Wrong however they are called.
WRONG: dict[str, str] = {}
#: Wrong only when everything is given.
WRONG_WITH_EVERYTHING: dict[str, str] = {
    "sunshine_conversations.conversations.list": "the server takes one of the two filters, and refuses both",
}
#: Wrong when a listing has several pages.
WRONG_PAGES: dict[str, str] = {}
