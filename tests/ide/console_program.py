"""IPython's completer and display with a client whose transport counts requests, and a process that uses nothing else."""

import httpx
from IPython.core.completer import provisionalcompleter
from IPython.core.interactiveshell import InteractiveShell

from zenpy import AsyncZenpy, Ticket, Zenpy

sent: list[httpx.Request] = []
#: Texts before the cursor, and what must be offered there.
TEXTS = (
    "ticket.",
    "ticket.requ",
    "ticket.requester.",
    "ticket.custom.",
    "ticket.followers[0].",
    "awaited.",
    "awaited.requester.",
    "tickets.",
    "tickets[0].",
    "client.",
    "client.tickets.",
    "client.help_center.",
    "client.help_center.articles.",
)
WANTED = {
    "ticket.requ": {"requester", "requester_id"},
    "tickets.": {"first", "take", "count"},
    "client.": {"tickets", "help_center"},
    "client.tickets.": {"create", "audits"},
    "client.help_center.": {"articles", "posts"},
    "client.help_center.articles.": {"create", "translations"},
}


def answer(request: httpx.Request) -> httpx.Response:
    sent.append(request)
    return httpx.Response(200, json={"user": {"id": 2, "name": "Ann"}})


def complete(shell: InteractiveShell, text: str) -> set[str]:
    """The names that are offered at the end of a text."""
    with provisionalcompleter():
        found = list(shell.Completer.completions(text, len(text)))
    return {one.text.rpartition(".")[2] for one in found}


def main() -> None:
    shell = InteractiveShell.instance()
    client = Zenpy(subdomain="acme", oauth_token="x", transport=httpx.MockTransport(answer))
    async_client = AsyncZenpy(subdomain="acme", oauth_token="x", transport=httpx.MockTransport(answer))
    fields = {"id": 1, "subject": "<b>", "status": "open", "requester_id": 2, "follower_ids": [3, 4]}
    ticket = Ticket._from_payload(dict(fields), client._link)
    shell.push(
        {
            "client": client,
            "ticket": ticket,
            "awaited": Ticket._from_payload(dict(fields), async_client._link),
            "tickets": client.tickets(),
        }
    )
    for use_jedi in (False, True):
        shell.Completer.use_jedi = use_jedi
        for evaluation in ("limited", "unsafe"):
            shell.Completer.evaluation = evaluation
            for text in TEXTS:
                offered = complete(shell, text)
                assert sent == [], f"{text} sends {sent} (jedi: {use_jedi}, {evaluation})"
                assert WANTED.get(text, set()) <= offered, (
                    f"{text} offers {offered} (jedi: {use_jedi}, {evaluation})"
                )
    for thing in ("ticket?", "tickets?", "client.tickets?"):
        shell.run_cell(thing, silent=True)
    shown, _ = shell.display_formatter.format(ticket)
    assert shown["text/plain"] == "Ticket(id=1, subject='<b>', status='open')", shown
    assert "&lt;b&gt;" in shown["text/html"], shown
    shown, _ = shell.display_formatter.format(client.tickets())
    assert "not read yet" in shown["text/plain"], shown
    assert "not read yet" in shown["text/html"], shown
    assert sent == []
    shell.run_cell("found = ticket.requester.name", silent=True)
    assert shell.user_ns["found"] == "Ann"
    assert len(sent) == 1
    assert complete(shell, "ticket.requester.na") == {"name"}
    assert len(sent) == 1


if __name__ == "__main__":
    main()
