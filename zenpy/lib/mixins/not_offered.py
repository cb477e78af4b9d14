"""Calls that zenpy 2 names but Zendesk has no operation for: each says so, and what to do instead.

Without these classes such a call would be an AttributeError that says neither why nor what to do instead. They are the
mixins of their resources; the async client has the same classes, since nothing is sent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, NoReturn

from zenpy.lib.exception import ZenpyException


class NotOffered(ZenpyException, NotImplementedError):
    """Zendesk has no operation for this call."""


def refuse(call: str, advice: str) -> NoReturn:
    """Say that Zendesk has no such operation.

    Raises:
        NotOffered: always.
    """
    raise NotOffered(f"Zendesk has no operation for {call}; {advice}")


class GroupOfCalls:
    """A name that only groups other resources."""

    def __call__(self, *args: object, **kwargs: object) -> NoReturn:
        """Not a call: this only groups resources; its attributes are them.

        Raises:
            NotOffered: always.
        """
        name = type(self).__name__.removeprefix("Async").removesuffix("Api")
        below = sorted(one for one in dir(type(self)) if not one.startswith("_"))
        spelt = "".join(f"_{char.lower()}" if char.isupper() else char for char in name).strip("_")
        refuse(f"client.{spelt}() itself", f"call one of {', '.join(below)}.")


class Elsewhere:
    """A name whose operations are calls of other resources."""

    _elsewhere: ClassVar[tuple[str, ...]] = ()

    def __call__(self, *args: object, **kwargs: object) -> NoReturn:
        """Not a call: the calls are those of other resources.

        Raises:
            NotOffered: always.
        """
        raise NotOffered(self._advice())

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            try:
                return super().__getattr__(name)
            except AttributeError as error:
                raise AttributeError(f"{error.args[0]}; {self._advice()}", name=name, obj=self) from None

    def _advice(self) -> str:
        calls = ", ".join(f"client.{call}()" for call in self._elsewhere)
        return f"the calls are those of other resources: {calls}."


class OrganizationMemberships:
    """Memberships of users in organizations are not changed."""

    def update(self, items: object = None, **kwargs: object) -> NoReturn:
        """Memberships cannot be changed: delete one and create another.

        Raises:
            NotOffered: always.
        """
        refuse("organization_memberships.update", "delete the membership and create another.")


class GroupMemberships:
    """Memberships of agents in groups are not changed."""

    def update(self, api_objects: object = None, **kwargs: object) -> NoReturn:
        """Memberships cannot be changed: delete one and create another.

        Raises:
            NotOffered: always.
        """
        refuse("group_memberships.update", "delete the membership and create another, or use make_default().")


class JiraLinks:
    """Links between tickets and Jira issues are not changed."""

    def update(self, api_objects: object = None, **kwargs: object) -> NoReturn:
        """Links cannot be changed: delete one and create another.

        Raises:
            NotOffered: always.
        """
        refuse("jira_links.update", "delete the link and create another.")


class Skips:
    """Skips are a record of what happened."""

    def update(self, api_objects: object = None, **kwargs: object) -> NoReturn:
        """Skips cannot be changed.

        Raises:
            NotOffered: always.
        """
        refuse("skips.update", "a skip stays as it was made.")

    def delete(self, api_objects: object = None, **kwargs: object) -> NoReturn:
        """Skips cannot be deleted.

        Raises:
            NotOffered: always.
        """
        refuse("skips.delete", "a skip stays as it was made.")


class EndUser:
    """End users are listed, created and deleted as users."""

    def __call__(self, *args: object, **kwargs: object) -> NoReturn:
        """End users are not listed here; `end_user.show(user)` gives one as itself sees it.

        Raises:
            NotOffered: always.
        """
        refuse("end_user() itself", "use end_user.show(user), or users() for a list.")

    def create(self, api_objects: object = None, **kwargs: object) -> NoReturn:
        """End users are created with `users.create`.

        Raises:
            NotOffered: always.
        """
        refuse("end_user.create", "use users.create().")

    def delete(self, api_objects: object = None, **kwargs: object) -> NoReturn:
        """End users are deleted with `users.delete`.

        Raises:
            NotOffered: always.
        """
        refuse("end_user.delete", "use users.delete().")


class TicketImport:
    """Imported tickets are tickets like others."""

    def __call__(self, *args: object, **kwargs: object) -> NoReturn:
        """Imported tickets are read with `tickets`; new ones come with `ticket_import.create`.

        Raises:
            NotOffered: always.
        """
        refuse("ticket_import() itself", "use ticket_import.create(), and tickets() to read.")

    def update(self, items: object = None, **kwargs: object) -> NoReturn:
        """Imported tickets are changed with `tickets.update`.

        Raises:
            NotOffered: always.
        """
        refuse("ticket_import.update", "use tickets.update().")

    def delete(self, api_objects: object = None, **kwargs: object) -> NoReturn:
        """Imported tickets are deleted with `tickets.delete`.

        Raises:
            NotOffered: always.
        """
        refuse("ticket_import.delete", "use tickets.delete().")


class Requests:
    """Requests are the end user's view of tickets."""

    def delete(self, api_objects: object = None, **kwargs: object) -> NoReturn:
        """Requests cannot be deleted; agents delete the ticket with `tickets.delete`.

        Raises:
            NotOffered: always.
        """
        refuse("requests.delete", "agents use tickets.delete().")


class ChatAccounts:
    """The account of Zendesk Chat."""

    def delete(self, *args: object, **kwargs: object) -> NoReturn:
        """A Chat account cannot be deleted through the API.

        Raises:
            NotOffered: always.
        """
        refuse("chats.accounts.delete", "close the account in the Admin Center.")


class ChatBans:
    """Bans of visitors."""

    def update(self, *args: object, **kwargs: object) -> NoReturn:
        """Bans cannot be changed: lift one with `delete` and create another.

        Raises:
            NotOffered: always.
        """
        refuse("chats.bans.update", "delete the ban and create another.")


class ChatStream:
    """A live stream of chats, which the Chat API does not have."""

    def __call__(self, *args: object, **kwargs: object) -> NoReturn:
        """There is no stream of chats; `chats.incremental` exports what changed since a moment.

        Raises:
            NotOffered: always.
        """
        refuse("chats.stream()", "use chats.incremental(start_time), or chats.realtime for live figures.")

    def create(self, *args: object, **kwargs: object) -> NoReturn:
        """There is no stream of chats; chats are created with `chats.create`.

        Raises:
            NotOffered: always.
        """
        refuse("chats.stream.create", "use chats.create().")

    def update(self, *args: object, **kwargs: object) -> NoReturn:
        """There is no stream of chats; chats are changed with `chats.update`.

        Raises:
            NotOffered: always.
        """
        refuse("chats.stream.update", "use chats.update().")

    def delete(self, *args: object, **kwargs: object) -> NoReturn:
        """There is no stream of chats; chats are deleted with `chats.delete`.

        Raises:
            NotOffered: always.
        """
        refuse("chats.stream.delete", "use chats.delete().")


class TalkCalls:
    """Calls are exported."""

    def __call__(self, *args: object, **kwargs: object) -> NoReturn:
        """Calls are not listed; `talk.calls.incremental` exports them.

        Raises:
            NotOffered: always.
        """
        refuse("talk.calls() itself", "use talk.calls.incremental(start_time).")


class TalkLegs:
    """Legs of calls are exported."""

    def __call__(self, *args: object, **kwargs: object) -> NoReturn:
        """Legs of calls are not listed; `talk.legs.incremental` exports them.

        Raises:
            NotOffered: always.
        """
        refuse("talk.legs() itself", "use talk.legs.incremental(start_time).")


class HelpCenterComments:
    """Comments belong to an article."""

    def __call__(self, *args: object, **kwargs: object) -> NoReturn:
        """Comments are listed by article, with `help_center.articles.comments(article)`.

        Raises:
            NotOffered: always.
        """
        refuse(
            "help_center.comments() itself",
            "use help_center.articles.comments(article), or show(article, comment).",
        )


AsyncGroupOfCalls = GroupOfCalls
AsyncOrganizationMemberships = OrganizationMemberships
AsyncGroupMemberships = GroupMemberships
AsyncJiraLinks = JiraLinks
AsyncSkips = Skips
AsyncEndUser = EndUser
AsyncTicketImport = TicketImport
AsyncRequests = Requests
AsyncChatAccounts = ChatAccounts
AsyncChatBans = ChatBans
AsyncChatStream = ChatStream
AsyncTalkCalls = TalkCalls
AsyncTalkLegs = TalkLegs
AsyncHelpCenterComments = HelpCenterComments
