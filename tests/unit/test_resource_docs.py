"""`help()` of a resource has a text for each resource below it."""

from __future__ import annotations

from pydoc import render_doc

from zenpy.lib.api.tickets import AsyncTicketsApi, TicketsApi


def test_a_resource_below_another_shows_the_docstring_of_its_class() -> None:
    assert "Reached as `client.tickets.audits`." in (vars(TicketsApi)["audits"].__doc__ or "")
    assert vars(AsyncTicketsApi)["audits"].__doc__ == vars(TicketsApi)["audits"].__doc__
    assert "Reached as `client.tickets.audits`." in render_doc(TicketsApi)
