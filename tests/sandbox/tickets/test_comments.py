"""Comments: their texts in all forms, who has written them, and how they are redacted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.support.sandbox_api import Api, ticket

if TYPE_CHECKING:
    from zenpy.sandbox import Sandbox

BLOCK = "\u2587"


def last(api: Api, key: int = 1) -> Any:
    """The newest comment of a ticket."""
    return api.get(f"tickets/{key}/comments")["comments"][-1]


def test_a_plain_text_is_html_with_paragraphs_and_breaks(api: Api) -> None:
    ticket(api, comment={"body": "Hello\nthere\n\nBye"})
    inner = '<p dir="auto">Hello<br>there</p><p dir="auto">Bye</p>'
    assert last(api)["html_body"] == f'<div class="zd-comment" dir="auto">{inner}</div>'
    assert last(api)["plain_body"] == last(api)["body"] == "Hello\nthere\n\nBye"


def test_tags_in_a_plain_text_are_taken_out_and_the_rest_is_escaped(api: Api) -> None:
    ticket(api, comment={"body": "<b>Salt</b> & pepper < 5"})
    assert (last(api)["body"], "Salt &amp; pepper &lt; 5" in last(api)["html_body"]) == (
        "Salt & pepper < 5",
        True,
    )


def test_html_has_a_plain_text_which_is_the_description(api: Api) -> None:
    html = "<p>Hi <b>you</b> &amp; me</p><p>Second<br>line</p><script>x</script>"
    made = ticket(api, comment={"html_body": html})
    assert (
        made["description"] == last(api)["body"] == last(api)["plain_body"] == "Hi you & me\n\nSecond\nline"
    )
    assert last(api)["html_body"] == html


@pytest.mark.parametrize("sent", [{}, {"body": ""}, {"body": "", "public": False}])
def test_a_comment_that_says_nothing_is_ignored(api: Api, sent: object) -> None:
    ticket(api)
    api.put("tickets/1", {"ticket": {"comment": sent, "priority": "low"}})
    assert len(api.get("tickets/1/comments")["comments"]) == 1


def test_a_long_text_is_cut_without_an_error(api: Api) -> None:
    ticket(api, comment={"body": "\u00e4" * 40_000})
    assert last(api)["body"] == "\u00e4" * 32_768


def test_a_public_comment_makes_a_private_ticket_public(api: Api) -> None:
    ticket(api, comment={"body": "secret", "public": False})
    assert api.get("tickets/1")["ticket"]["is_public"] is False
    assert api.put("tickets/1", {"ticket": {"comment": {"body": "x", "public": True}}})["ticket"]["is_public"]


def test_flags_tell_who_has_written_for_whom(api: Api, sandbox: Sandbox) -> None:
    agent = sandbox.add("User", {"name": "Ann", "email": "ann@x.org", "role": "agent"}).id
    jo = sandbox.add("User", {"name": "Jo", "email": "jo@x.org"}).id
    ticket(api)
    for author, flags in ((agent, [11]), (jo, [17]), (sandbox.user.id, None)):
        comment = {"body": "x", "author_id": author, "public": False}
        api.put("tickets/1", {"ticket": {"comment": comment}})
        assert (last(api)["author_id"], last(api)["metadata"].get("flags")) == (author, flags)


def test_agents_use_placeholders_and_end_users_do_not(api: Api, sandbox: Sandbox) -> None:
    jo = sandbox.add("User", {"name": "Jo", "email": "jo@x.org"}).id
    ticket(api, requester_id=jo, comment={"body": "{{ticket.id}}"})
    assert last(api)["body"] == "{{ticket.id}}"
    said = {"comment": {"body": "Hello {{ticket.requester.name}}, {{ticket.id}}{{nothing}}."}}
    api.put("tickets/1", {"ticket": said})
    assert last(api)["body"] == "Hello Jo, 1."


def test_words_are_redacted_in_the_comment_the_description_and_the_history(api: Api) -> None:
    ticket(api, comment={"body": "card 4111"})
    path = f"tickets/1/comments/{last(api)['id']}"
    shown = api.put(f"{path}/redact", {"text": "4111"})["comment"]
    assert shown["body"] == shown["plain_body"] == f"card {BLOCK * 4}"
    assert "4111" not in shown["html_body"]
    assert api.get("tickets/1")["ticket"]["description"] == f"card {BLOCK * 4}"
    assert "4111" not in str(api.get("tickets/1/audits"))
    api.put("tickets/1", {"ticket": {"status": "closed"}})
    api.put(f"{path}/redact", {"text": "card"}, status=422)
    html = "<p><redact>card</redact> left</p>"
    body = {"ticket_id": 1, "html_body": html}
    shown = api.put(f"comment_redactions/{last(api)['id']}", body)["comment"]
    assert (shown["body"], shown["html_body"]) == (f"{BLOCK * 4} left", f"<p>{BLOCK * 4} left</p>")


def test_a_private_comment_is_made_so_with_an_empty_answer(api: Api) -> None:
    ticket(api)
    assert api.send("PUT", f"tickets/1/comments/{last(api)['id']}/make_private").body == b""
    assert last(api)["public"] is False
