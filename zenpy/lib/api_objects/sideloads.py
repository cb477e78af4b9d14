# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.
"""What `include=` brings along with a page, by the names it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.sideloads import BaseSideloads, SideloadedRecords

if TYPE_CHECKING:
    from zenpy.lib.api_objects.custom_agent_roles import CustomAgentRole
    from zenpy.lib.api_objects.groups import Group
    from zenpy.lib.api_objects.help_centre_objects import Article, Category, Comment, Post, Section, Topic
    from zenpy.lib.api_objects.organizations import Organization
    from zenpy.lib.api_objects.sharing_agreements import SharingAgreement
    from zenpy.lib.api_objects.side_conversations import SideConversation, SideConversationEvent
    from zenpy.lib.api_objects.ticket_forms import TicketForm
    from zenpy.lib.api_objects.tickets import Ticket
    from zenpy.lib.api_objects.users import Ability, Identity, User


class Sideloads(BaseSideloads):
    """Records that came along with a page, one list for each name of `include=`; relations of the
    page's records find them without a further call.

    What comes beside the records without being asked for is in `found` and `values`.
    """

    abilities: SideloadedRecords[Ability] = SideloadedRecords("Ability")
    """The Ability records that came along with `include=abilities`."""
    articles: SideloadedRecords[Article] = SideloadedRecords("HelpCenterArticle")
    """The Article records that came along with `include=articles`."""
    categories: SideloadedRecords[Category] = SideloadedRecords("HelpCenterCategory")
    """The Category records that came along with `include=categories`."""
    comments: SideloadedRecords[Comment] = SideloadedRecords("HelpCenterComment")
    """The Comment records that came along with `include=comments`."""
    groups: SideloadedRecords[Group] = SideloadedRecords("Group")
    """The Group records that came along with `include=groups`."""
    identities: SideloadedRecords[Identity] = SideloadedRecords("Identity")
    """The Identity records that came along with `include=identities`."""
    organizations: SideloadedRecords[Organization] = SideloadedRecords("Organization")
    """The Organization records that came along with `include=organizations`."""
    posts: SideloadedRecords[Post] = SideloadedRecords("HelpCenterPost")
    """The Post records that came along with `include=posts`."""
    roles: SideloadedRecords[CustomAgentRole] = SideloadedRecords("CustomAgentRole")
    """The CustomAgentRole records that came along with `include=roles`."""
    sections: SideloadedRecords[Section] = SideloadedRecords("HelpCenterSection")
    """The Section records that came along with `include=sections`."""
    sharing_agreements: SideloadedRecords[SharingAgreement] = SideloadedRecords("SharingAgreement")
    """The SharingAgreement records that came along with `include=sharing_agreements`."""
    side_conversation_events: SideloadedRecords[SideConversationEvent] = SideloadedRecords(
        "SideConversationEvent", "events"
    )
    """The SideConversationEvent records that came along with `include=side_conversation_events`."""
    side_conversations: SideloadedRecords[SideConversation] = SideloadedRecords("SideConversation")
    """The SideConversation records that came along with `include=side_conversations`."""
    ticket_forms: SideloadedRecords[TicketForm] = SideloadedRecords("TicketForm")
    """The TicketForm records that came along with `include=ticket_forms`."""
    tickets: SideloadedRecords[Ticket] = SideloadedRecords("Ticket")
    """The Ticket records that came along with `include=tickets`."""
    topics: SideloadedRecords[Topic] = SideloadedRecords("HelpCenterTopic")
    """The Topic records that came along with `include=topics`."""
    users: SideloadedRecords[User] = SideloadedRecords("User")
    """The User records that came along with `include=users`."""
