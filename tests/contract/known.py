"""Calls that do not keep the contract yet, each with its reason; a call that is mended must leave the table."""

from __future__ import annotations

#: Wrong however they are called.
WRONG: dict[str, str] = {
    "talk.availabilities.update": "a TalkAvailability has no id, and the call takes the agent from nowhere else",
    "email_notifications.show_many": "takes e-mail notifications, which have no `id`; answers one instead of a list",
    "ticket_forms.ticket_form_statuses.update": "one id in the path, and a list of records for it",
}
#: Wrong only when everything is given.
WRONG_WITH_EVERYTHING: dict[str, str] = {
    "custom_objects.records.autocomplete": "the document does not say how the object of a filter is written",
    "help_center.articles.attachments.create": "the hand-written call lacks `locale`",
    "help_center.articles.attachments.create_unassociated": "the hand-written call lacks `locale`",
}
#: Wrong when a listing has several pages.
WRONG_PAGES: dict[str, str] = {
    "chats.agents.list": "a body that is a bare list is taken for the last page",
}
