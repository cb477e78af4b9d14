"""The search for posts of the community, and the languages of the help centre."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.behaviours.help_center.translations import enabled_locales
from zenpy.sandbox.calls.paging.listing import sort_as_requested
from zenpy.sandbox.calls.paging.styles import MAX_SEARCH_RESULTS, page_by_number
from zenpy.sandbox.calls.registry import answers
from zenpy.sandbox.calls.selection import records_of
from zenpy.sandbox.problems import problem

if TYPE_CHECKING:
    from zenpy.sandbox.calls.call import Answer, Call

_MOST_POSTS = 25
_DEFAULT_LOCALE = "en-us"


@answers("GET help_center/community_posts/search")
def search_posts(call: Call) -> Answer:
    """The posts that a query finds, at most 25 by page, and only the first 1,000.

    Raises:
        Problem: a 422, the page lies behind them.
    """
    list_request = call.list_request()
    size, number = list_request.number("per_page", _MOST_POSTS, _MOST_POSTS), list_request.number("page", 1)
    if (number - 1) * size >= MAX_SEARCH_RESULTS:
        raise problem(422, "invalid", "Invalid search: the page lies behind the last one that can be read")
    found = sort_as_requested(list_request, records_of(call))
    page = page_by_number(list_request, found, size, number, len(found))
    return {**page.extra, str(call.route.key): [call.show(one) for one in page.items]}


@answers("GET help_center/locales")
def list_locales(call: Call) -> Answer:
    """The languages that are enabled or have texts, and the one that the help centre has from the start."""
    used = {str(one.get("locale")).lower() for one in call.store.all("HelpCenterTranslation")}
    return {
        "locales": sorted({_DEFAULT_LOCALE, *used, *enabled_locales(call.store)}),
        "default_locale": _DEFAULT_LOCALE,
    }
