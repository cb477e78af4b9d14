"""What changed, as tables: the calls that Zendesk does not have, and the names that have another place or none."""

from __future__ import annotations

from zenpy.lib.zenpy2.names import API_BASES, API_CLASSES, PACKAGE_NAMES

#: Calls of zenpy 2 that only raise, and what to do instead; a name without a call stands for the resource itself.
NOT_OFFERED = {
    "organization_memberships.update": "delete the membership and create another",
    "group_memberships.update": "delete the membership and create another, or use make_default()",
    "jira_links.update": "delete the link and create another",
    "skips.update": "a skip stays as it was made",
    "skips.delete": "a skip stays as it was made",
    "end_user": "use end_user.show(user), or users() for a list",
    "end_user.create": "use users.create()",
    "end_user.delete": "use users.delete()",
    "ticket_import": "use tickets()",
    "ticket_import.update": "use tickets.update()",
    "ticket_import.delete": "use tickets.delete()",
    "requests.delete": "agents use tickets.delete()",
    "chats.accounts.delete": "close the account in the Admin Center",
    "chats.bans.update": "delete the ban and create another",
    "chats.stream": "use chats.incremental(start_time)",
    "chats.stream.create": "use chats.create()",
    "chats.stream.update": "use chats.update()",
    "chats.stream.delete": "use chats.delete()",
    "talk.calls": "use talk.calls.incremental(start_time)",
    "talk.legs": "use talk.legs.incremental(start_time)",
    "help_center.comments": "use help_center.articles.comments(article)",
}
#: Modules of zenpy 2 that were its inside.
_GONE = ("zenpy.lib.request", "zenpy.lib.response", "zenpy.lib.mapping")
#: What tests replaced in `zenpy.lib.api`, which sends nothing here.
_GONE_NAMES = ("zenpy.lib.api.sleep", "zenpy.lib.api.requests", "zenpy.lib.api.json", "zenpy.requests")
#: The functions and endpoints of zenpy 2 lead to the modern way themselves, when they are used.
_OLD_MODULES = ("zenpy.lib.util", "zenpy.lib.endpoint")


def find_old_name(name: str) -> tuple[str, str] | None:
    """The check and the text for a full name of zenpy 2; None if it is a name of today."""
    module, _, last = name.rpartition(".")
    if name.startswith(_GONE) or name in _GONE_NAMES:
        return (
            "gone",
            f"{name} was the inside of zenpy 2 and is gone; client.request() sends any request, and a sandbox answers in tests",
        )
    if name in _OLD_MODULES or module in _OLD_MODULES:
        return "old-name", f"{name} still works, with a DeprecationWarning that says what to write instead"
    if module not in ("zenpy", "zenpy.lib.api"):
        return None
    if last in API_BASES:
        return "old-name", f"{name} is zenpy.lib.resources.Resource now"
    if last in API_CLASSES:
        return "old-name", f"{name} is zenpy.lib.api.{API_CLASSES[last]} now"
    if module == "zenpy" and last in PACKAGE_NAMES:
        return "old-name", f"{name} is {'.'.join(PACKAGE_NAMES[last])} now"
    return None
