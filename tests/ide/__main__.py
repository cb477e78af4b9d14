"""Ask a language server and IPython about the installed wheel, as an editor and a console do: `python -m tests.ide`.

It wants the environment that `python -m tests.typing` makes. Each question is a text with a cursor (`|`) in it.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.ide import account, console, private_names, readme
from tests.ide.editor import Editor
from tests.typing.environment import ENVIRONMENT, program

START = """\
from zenpy import APIException, AsyncZenpy, Zenpy
from zenpy.lib.api_objects import Comment, Ticket, User
from zenpy.payloads import TicketDict
from zenpy.sandbox import Sandbox

client = Zenpy(subdomain="acme", anonymous=True)
ticket = client.tickets(id=1)
"""
ASYNC = "async def main(client: AsyncZenpy) -> None:\n    "

#: What must be offered at the cursor.
COMPLETIONS: dict[str, set[str]] = {
    "client.|": {"tickets", "users", "help_center", "chats", "talk", "zis", "webhooks", "search", "close"},
    "from zenpy import |": {"Ticket", "User", "Comment", "APIException", "Article", "Section", "Zenpy"},
    "from zenpy.lib.api_objects import |": {"Ticket", "Article", "Section", "Translation"},
    "from zenpy.lib.api_objects.help_center_objects import |": {"Article", "Comment", "Post"},
    "client.tickets().|": {"first", "take", "all", "one", "count", "pages", "ahead", "within"},
    ASYNC + "client.tickets().|": {"first", "take", "all", "one", "count", "pages", "ahead", "within"},
    "client.tickets.|": {"create", "update", "merge", "bulk", "audits", "comments", "incremental"},
    "client.help_center.|": {"articles", "sections", "posts"},
    "client.help_center.articles.|": {"create", "search", "translations"},
    "client.tickets.bulk.|": {"create", "update", "delete", "update_many"},
    "ticket.|": {"subject", "assignee", "assignee_id", "created", "status", "to_dict", "extra"},
    "ticket.tags.|": {"append", "remove"},
    "client.users.me().|": {"name", "email", "organization"},
    "client.tickets.create(ticket).|": {"ticket", "audit"},
    "client.tickets.create([ticket]).|": {"status", "results"},
    'client.search("x", type="user")[0].|': {"email", "role"},
    "Ticket(|)": {"subject=", "comment=", "assignee=", "status="},
    "client.tickets(|)": {"id=", "ids=", "include=", "sort_by="},
    'Ticket(status="|")': {"new", "open", "pending", "hold", "solved", "closed"},
    'ticket.priority = "|"': {"urgent", "high", "normal", "low"},
    'client.tickets(include="|")': {"users", "groups", "organizations"},
    'client.tickets(include=["|"])': {"users", "groups", "organizations"},
    'client.tickets(sort_by="|")': {"updated_at", "requester.name"},
    'client.search("x", type="ticket", |)': {
        "status=",
        "created_between=",
        "assignee=",
        "terms=",
        "overflow=",
    },
    'client.search(type="user", |)': {"role=", "email=", "updated_from="},
    "client.search.count(|)": {"status=", "type="},
    'client.search(type="ticket", status="|")': {"new", "solved"},
    'client.search("x", type="|")': {"ticket", "user", "organization", "group"},
    'row: TicketDict = {"|"}': {"subject", "comment", "custom_fields"},
    'ticket.to_dict()["|"]': {"subject", "requester_id"},
    "for page in client.tickets().pages():\n    page.sideloads.|": {"users", "groups", "organizations"},
    ASYNC + "(await client.tickets(id=1)).|": {"subject", "awaitable_attrs"},
    ASYNC + "(await client.tickets(id=1)).awaitable_attrs.|": {"assignee", "requester"},
}

#: What must not be offered: names of the machinery, and of other resources.
SILENCE: dict[str, set[str]] = {
    "client.tickets.|": {"vote_up", "tickets"},
    "ticket.|": {"titel", "email"},
    'Ticket(status="|")': {"urgent"},
}

#: Where everything that is offered says what it is.
EVERYDAY = (
    "client.|",
    "client.tickets.|",
    "ticket.|",
    "client.tickets().|",
    "next(client.tickets().pages()).|",
    "client.tickets.bulk.update([]).|",
    'client.job_status(id="1").|',
    "try:\n    pass\nexcept APIException as error:\n    error.|",
    "Sandbox().|",
)
#: What the hover of the name under the cursor must contain.
HOVERS: dict[str, tuple[str, ...]] = {
    "client.tick|ets": ("TicketsApi", "Manages tickets"),
    "client.tickets.com|ments": ("TicketsCommentsApi", "comments"),
    "client.sea|rch": ("SearchApi", "Searches tickets, users, organizations and groups"),
    "client.help_center.art|icles": ("HelpCenterArticlesApi", "articles"),
    "client.tickets().fir|st()": ("first() -> ", "Ticket", "The first record, or None"),
    "client.tickets().ta|ke(5)": ("take", "list[Ticket]", "At most `number` records"),
    "Ticket(sub|ject='x')": ("subject: str | None", "Headline of the ticket"),
    "Ticket(prio|rity='high')": ("priority: TicketPriority | Enum | None", "How urgent the ticket is"),
    "Ticket(assig|nee=1)": ("User | int | None", "The User behind `assignee_id`"),
    "User(na|me='x')": ("str | None", "Full name of the user"),
    "Comment(bo|dy='x')": ("str | None", "Text of the comment"),
    "client.tickets(inclu|de='users')": ("include",),
    "client.tickets.aud|its": ("TicketsAuditsApi", "audits"),
    "client.tickets.mer|ge(1, [2])": (
        "-> JobStatus",
        "Merges tickets",
        "target: ",
        "Takes a Ticket or its id.",
        "Raises:",
        "POST /api/v2/tickets/{ticket_id}/merge",
    ),
    ASYNC + "await client.tickets.mer|ge(1, [2])": ("Coroutine[object, object, JobStatus]", "Merges tickets"),
    "ticket.assig|nee": ("User | None", "The User behind `assignee_id`"),
    "ticket.due_|at": ("str | None", "task"),
    "ticket.crea|ted": ("datetime", "`created_at` as an aware datetime"),
    "Tic|ket()": ("subject", "only those that are given are sent"),
    "client.tickets.bulk.cre|ate": ("BulkCall[Ticket | TicketDict, int]", "POST /api/v2/tickets/create_many"),
    "Zen|py": ("A client of one Zendesk account", "subdomain"),
}

#: Where a name must lead: to the generated module, not only to its stub's package.
DEFINITIONS: dict[str, str] = {
    "client.tickets.mer|ge": "zenpy/lib/api/tickets.py",
    "ticket.assig|nee": "zenpy/lib/api_objects/tickets.py",
    "Ticket(assig|nee=1)": "zenpy/lib/api_objects/tickets.py",
    "client.help_center.articles.cre|ate": "zenpy/lib/api/help_center/articles.py",
    "Zen|py": "zenpy/client.py",
}

#: What must be shown within the parentheses of a call: a line for each way to call it.
SIGNATURES: dict[str, tuple[str, ...]] = {
    "client.tickets.create(|)": ("-> TicketAudit", "-> JobStatus"),
    "client.tickets(|)": ("-> Ticket", "-> BaseResultGenerator[Ticket]"),
}


def problems(editor: Editor) -> Iterator[str]:
    """What an editor does not show as it must."""
    for text, wanted in COMPLETIONS.items():
        offered = {label.strip('"') for label in editor.completions(START + text)}
        yield from (f"{text!r} does not offer {name}" for name in sorted(wanted - offered))
    for text, unwanted in SILENCE.items():
        offered = {label.strip('"') for label in editor.completions(START + text)}
        yield from (f"{text!r} offers {name}" for name in sorted(unwanted & offered))
    for text, parts in HOVERS.items():
        yield from _missing(text, "hover", editor.hover(START + text), parts)
    for text, file in DEFINITIONS.items():
        found = editor.definitions(START + text)
        if not any(
            one.endswith((f"/{file}", f"/{file}i".replace("/zenpy/", "/zenpy-stubs/"))) for one in found
        ):
            yield f"{text!r} leads to {found}, not to {file}"
    for text, parts in SIGNATURES.items():
        yield from _missing(text, "signatures", "\n".join(editor.signatures(START + text)), parts)
    yield from private_names.problems(editor)
    yield from _undocumented(editor)
    if readme.PICTURE.read_text(encoding="utf-8") != readme.picture(editor):
        yield "the picture of the README shows something else: run python -m tests.ide.picture"


def _missing(text: str, kind: str, shown: str, parts: tuple[str, ...]) -> Iterator[str]:
    lost = [part for part in parts if part not in shown]
    if lost:
        yield f"{text!r}: the {kind} does not say {lost}, but {shown!r}"


def _undocumented(editor: Editor) -> Iterator[str]:
    """Whatever follows a dot every day has a docstring in its completion, except what Python's own classes have."""
    given = {*dir(list), *dir(Sequence), *dir(BaseException)}
    for text in EVERYDAY:
        for name, item in editor.completions(START + text).items():
            shown = editor.documentation(item).strip()
            if not name.startswith("_") and name not in given and "\n" not in shown:
                yield f"{text!r} offers {name} and does not say what it is"


def main() -> int:
    """Ask everything; 0 when all is shown as it must be."""
    if not program("pyright-langserver").exists():
        sys.exit("There is no environment to ask about: run python -m tests.typing first.")
    start = time.monotonic()
    with tempfile.TemporaryDirectory() as folder, Editor(ENVIRONMENT, Path(folder).resolve()) as editor:
        found = list(problems(editor))
    with tempfile.TemporaryDirectory() as folder:
        found += account.problems(Path(folder).resolve())
    found += console.problems()
    questions = sum(len(one) for one in (COMPLETIONS, SILENCE, HOVERS, DEFINITIONS, SIGNATURES))
    questions += account.questions() + console.QUESTIONS + len(private_names.classes())
    print(
        "\n".join(
            [
                *found,
                f"an editor asks {questions} questions in {time.monotonic() - start:.1f} s: {len(found)} problems",
            ]
        )
    )
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
