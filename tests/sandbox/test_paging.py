"""Pages of lists: the rules that clients get wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.support.sandbox_api import Api, ids, ticket

if TYPE_CHECKING:
    from zenpy.sandbox import Sandbox


def test_without_page_size_a_list_answers_in_offset_form(api: Api, many: Sandbox) -> None:
    first = api.get("tickets")
    assert (len(first["tickets"]), first["count"], first["previous_page"]) == (100, 250, None)
    assert "meta" not in first
    second = api.get(first["next_page"])
    assert ids(second["tickets"])[0] == 101
    third = api.get(second["next_page"])
    assert (len(third["tickets"]), third["next_page"]) == (50, None)


def test_page_size_switches_to_cursors(api: Api, many: Sandbox) -> None:
    seen: list[int] = []
    page = api.get("tickets?page[size]=100")
    assert "count" not in page
    while True:
        seen += ids(page["tickets"])
        if not page["meta"]["has_more"]:
            break
        page = api.get(page["links"]["next"])
    assert seen == list(range(1, 251))
    back = api.get(page["links"]["prev"])
    assert ids(back["tickets"])[-1] == 200


def test_a_cursor_survives_the_deletion_of_its_record(api: Api, many: Sandbox) -> None:
    page = api.get("tickets?page[size]=10")
    api.delete("tickets/10")
    assert ids(api.get(page["links"]["next"])["tickets"])[0] == 11


def test_cursors_ignore_sort_by_and_offsets_obey_it(api: Api, many: Sandbox) -> None:
    assert ids(api.get("tickets?page[size]=2&sort_by=id&sort_order=desc")["tickets"]) == [1, 2]
    assert ids(api.get("tickets?sort_by=id&sort_order=desc&per_page=2")["tickets"]) == [250, 249]
    assert ids(api.get("tickets?page[size]=2&sort=-id")["tickets"]) == [250, 249]
    error = api.get("tickets?page[size]=2&sort=subject", status=400)
    assert error["errors"][0]["code"] == "InvalidPaginationParameter"


def test_offsets_end_at_a_hundred_pages(api: Api) -> None:
    assert api.get("tickets?page=101", status=400)["error"] == "InvalidPaginationDepth"
    assert api.get("tickets?page=100&per_page=10")["tickets"] == []


def test_show_many_requires_ids(api: Api) -> None:
    api.get("tickets/show_many", status=400)
    assert api.get("tickets/show_many?ids=99")["tickets"] == []


def test_a_filter_finds_no_record_without_a_value(api: Api) -> None:
    ticket(api)
    ticket(api, external_id="none")
    assert [one["id"] for one in api.get("tickets?external_id=none")["tickets"]] == [2]


def test_a_list_of_links_is_not_hidden_by_the_links_of_its_pages(api: Api, sandbox: Sandbox) -> None:
    sandbox.add("Link", {"issue_key": "A-1"})
    assert api.get("/api/services/jira/links?page[size]=1")["links"][0]["issue_key"] == "A-1"


def test_support_tells_cursors_at_the_ends_of_a_list_too(many: Sandbox) -> None:
    """Who follows `links.next` instead of `has_more` asks once more, and gets a page without anything."""
    api = Api(many)
    page = api.get("tickets?page[size]=100")
    assert page["links"]["prev"]
    assert page["meta"]["before_cursor"]
    for _ in range(2):
        page = api.get(page["links"]["next"])
    assert (len(page["tickets"]), page["meta"]["has_more"]) == (50, False)
    assert page["links"]["next"]
    assert page["meta"]["after_cursor"]
    after = api.get(page["links"]["next"])
    nothing = {"has_more": False, "after_cursor": None, "before_cursor": None}
    assert (after["tickets"], after["meta"], after["links"]) == ([], nothing, {"next": None, "prev": None})


def test_the_help_center_leaves_links_out_at_the_ends_of_a_list(api: Api, sandbox: Sandbox) -> None:
    sandbox.seed({"HelpCenterCategory": [{"name": str(number)} for number in range(5)]})
    first = api.get("help_center/categories?page[size]=2")
    assert set(first["links"]) == {"first", "last", "next"}
    assert first["links"]["last"].endswith("page%5Bbefore%5D=bGFzdF9wYWdl")
    middle = api.get(first["links"]["next"])
    assert set(middle["links"]) == {"first", "last", "next", "prev"}
    last = api.get(first["links"]["last"])
    assert set(last["links"]) == {"first", "last", "prev"}
    assert [one["name"] for one in last["categories"]] == ["3", "4"]
    assert api.get(last["links"]["first"])["categories"] == first["categories"]
