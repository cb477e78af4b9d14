"""zenpy: a typed client for the Zendesk API.

    from zenpy import Zenpy

    with Zenpy(subdomain="acme", oauth_token="...") as client:
        ticket = client.tickets(id=1)
        print(ticket.subject, ticket.assignee)

`Zenpy` is the sync client, `AsyncZenpy` the async one. The records and errors that most programs name are here as well; all
classes of records are in `zenpy.lib.api_objects`, errors in `zenpy.lib.exception`, caches in `zenpy.lib.cache`, an in-memory
Zendesk to try things on in `zenpy.sandbox`, and the receiving end of webhooks in `zenpy.webhooks`.
"""

from importlib import import_module
from os import path as _path
from typing import TYPE_CHECKING

from zenpy._version import VERSION as __version__

if (
    TYPE_CHECKING
):  # not `sandbox`, `testing` and `migrate`: a checker would read 240 more modules for every program
    from zenpy import arrow as arrow
    from zenpy import credentials as credentials
    from zenpy import exports as exports
    from zenpy import lib as lib
    from zenpy import oauth as oauth
    from zenpy import payloads as payloads
    from zenpy import webhooks as webhooks
    from zenpy.client import AsyncZenpy, Zenpy
    from zenpy.exports import export as export
    from zenpy.lib.api_objects.attachments import Attachment
    from zenpy.lib.api_objects.automations import Automation
    from zenpy.lib.api_objects.brands import Brand
    from zenpy.lib.api_objects.group_memberships import GroupMembership
    from zenpy.lib.api_objects.groups import Group
    from zenpy.lib.api_objects.help_centre_objects import Article, Category, Section
    from zenpy.lib.api_objects.job_status import JobStatus
    from zenpy.lib.api_objects.macros import Macro
    from zenpy.lib.api_objects.organization_fields import OrganizationField
    from zenpy.lib.api_objects.organization_memberships import OrganizationMembership
    from zenpy.lib.api_objects.organizations import Organization
    from zenpy.lib.api_objects.satisfaction_ratings import SatisfactionRating
    from zenpy.lib.api_objects.ticket_fields import TicketField
    from zenpy.lib.api_objects.ticket_forms import TicketForm
    from zenpy.lib.api_objects.tickets import Comment, CustomField, Ticket, TicketAudit
    from zenpy.lib.api_objects.triggers import Trigger
    from zenpy.lib.api_objects.uploads import Upload
    from zenpy.lib.api_objects.user_fields import UserField
    from zenpy.lib.api_objects.users import User
    from zenpy.lib.api_objects.views import View
    from zenpy.lib.cache import ZenpyCache as ZenpyCache
    from zenpy.lib.cache import ZenpyCacheManager as ZenpyCacheManager
    from zenpy.lib.exception import (
        APIException,
        AuthenticationError,
        ConfigurationError,
        ConflictError,
        NetworkError,
        NetworkTimeout,
        PermissionDenied,
        RateLimitError,
        RecordNotFoundException,
        ServerError,
        ValidationError,
        ZenpyException,
    )
    from zenpy.old_names import AccessPolicyApi as AccessPolicyApi
    from zenpy.old_names import AgentApi as AgentApi
    from zenpy.old_names import Api as Api
    from zenpy.old_names import ArticleApi as ArticleApi
    from zenpy.old_names import ArticleAttachmentApi as ArticleAttachmentApi
    from zenpy.old_names import AttachmentApi as AttachmentApi
    from zenpy.old_names import AutomationApi as AutomationApi
    from zenpy.old_names import AvailabilitiesApi as AvailabilitiesApi
    from zenpy.old_names import BaseApi as BaseApi
    from zenpy.old_names import BrandApi as BrandApi
    from zenpy.old_names import CallApi as CallApi
    from zenpy.old_names import CallsPEApi as CallsPEApi
    from zenpy.old_names import CategoryApi as CategoryApi
    from zenpy.old_names import ChatApi as ChatApi
    from zenpy.old_names import ChatApiBase as ChatApiBase
    from zenpy.old_names import ChatIncrementalApi as ChatIncrementalApi
    from zenpy.old_names import CommentApi as CommentApi
    from zenpy.old_names import ContentTagApi as ContentTagApi
    from zenpy.old_names import CRUDApi as CRUDApi
    from zenpy.old_names import CRUDExternalApi as CRUDExternalApi
    from zenpy.old_names import CustomAgentRolesApi as CustomAgentRolesApi
    from zenpy.old_names import CustomStatusesApi as CustomStatusesApi
    from zenpy.old_names import DynamicContentApi as DynamicContentApi
    from zenpy.old_names import EndUserApi as EndUserApi
    from zenpy.old_names import EngagementApi as EngagementApi
    from zenpy.old_names import GroupApi as GroupApi
    from zenpy.old_names import GroupMembershipApi as GroupMembershipApi
    from zenpy.old_names import HelpCentreApi as HelpCentreApi
    from zenpy.old_names import HelpCentreApiBase as HelpCentreApiBase
    from zenpy.old_names import IncrementalCursorApi as IncrementalCursorApi
    from zenpy.old_names import JiraLinkApi as JiraLinkApi
    from zenpy.old_names import LabelApi as LabelApi
    from zenpy.old_names import LegApi as LegApi
    from zenpy.old_names import LocalesApi as LocalesApi
    from zenpy.old_names import MacroApi as MacroApi
    from zenpy.old_names import NpsApi as NpsApi
    from zenpy.old_names import OrganizationApi as OrganizationApi
    from zenpy.old_names import OrganizationFieldsApi as OrganizationFieldsApi
    from zenpy.old_names import OrganizationMembershipApi as OrganizationMembershipApi
    from zenpy.old_names import PermissionGroupApi as PermissionGroupApi
    from zenpy.old_names import PhoneNumbersApi as PhoneNumbersApi
    from zenpy.old_names import PostApi as PostApi
    from zenpy.old_names import PostCommentApi as PostCommentApi
    from zenpy.old_names import RateableApi as RateableApi
    from zenpy.old_names import RecipientAddressApi as RecipientAddressApi
    from zenpy.old_names import RequestAPI as RequestAPI
    from zenpy.old_names import SatisfactionRatingApi as SatisfactionRatingApi
    from zenpy.old_names import SearchApi as SearchApi
    from zenpy.old_names import SearchExportApi as SearchExportApi
    from zenpy.old_names import SectionApi as SectionApi
    from zenpy.old_names import SharingAgreementAPI as SharingAgreementAPI
    from zenpy.old_names import SkipApi as SkipApi
    from zenpy.old_names import SlaPolicyApi as SlaPolicyApi
    from zenpy.old_names import StatsApi as StatsApi
    from zenpy.old_names import SubscriptionApi as SubscriptionApi
    from zenpy.old_names import SuspendedTicketApi as SuspendedTicketApi
    from zenpy.old_names import TaggableApi as TaggableApi
    from zenpy.old_names import TalkApi as TalkApi
    from zenpy.old_names import TalkApiBase as TalkApiBase
    from zenpy.old_names import TalkPEApi as TalkPEApi
    from zenpy.old_names import TargetApi as TargetApi
    from zenpy.old_names import TicketApi as TicketApi
    from zenpy.old_names import TicketCustomFieldOptionApi as TicketCustomFieldOptionApi
    from zenpy.old_names import TicketFieldApi as TicketFieldApi
    from zenpy.old_names import TicketFormApi as TicketFormApi
    from zenpy.old_names import TicketImportAPI as TicketImportAPI
    from zenpy.old_names import TopicApi as TopicApi
    from zenpy.old_names import TranslationApi as TranslationApi
    from zenpy.old_names import TriggerApi as TriggerApi
    from zenpy.old_names import UserApi as UserApi
    from zenpy.old_names import UserFieldsApi as UserFieldsApi
    from zenpy.old_names import UserIdentityApi as UserIdentityApi
    from zenpy.old_names import UserSearchApi as UserSearchApi
    from zenpy.old_names import UserSegmentApi as UserSegmentApi
    from zenpy.old_names import VariantApi as VariantApi
    from zenpy.old_names import ViewApi as ViewApi
    from zenpy.old_names import VoteApi as VoteApi
    from zenpy.old_names import VoteCommentApi as VoteCommentApi
    from zenpy.old_names import WebhooksApi as WebhooksApi
    from zenpy.old_names import ZISApi as ZISApi
    from zenpy.old_names import ZISRegistryApi as ZISRegistryApi

__all__ = [
    "APIException",
    "Article",
    "AsyncZenpy",
    "Attachment",
    "AuthenticationError",
    "Automation",
    "Brand",
    "Category",
    "Comment",
    "ConfigurationError",
    "ConflictError",
    "CustomField",
    "Group",
    "GroupMembership",
    "JobStatus",
    "Macro",
    "NetworkError",
    "NetworkTimeout",
    "Organization",
    "OrganizationField",
    "OrganizationMembership",
    "PermissionDenied",
    "RateLimitError",
    "RecordNotFoundException",
    "SatisfactionRating",
    "Section",
    "ServerError",
    "Ticket",
    "TicketAudit",
    "TicketField",
    "TicketForm",
    "Trigger",
    "Upload",
    "User",
    "UserField",
    "ValidationError",
    "View",
    "Zenpy",
    "ZenpyException",
    "__version__",
    "export",
]

#: The modules of what is here for convenience: it is imported when a program asks for it.
_HOMES = {
    "AsyncZenpy": "client",
    "Zenpy": "client",
    "export": "exports",
    "Article": "lib.api_objects.help_centre_objects",
    "Attachment": "lib.api_objects.attachments",
    "Automation": "lib.api_objects.automations",
    "Brand": "lib.api_objects.brands",
    "Category": "lib.api_objects.help_centre_objects",
    "Comment": "lib.api_objects.tickets",
    "CustomField": "lib.api_objects.tickets",
    "Group": "lib.api_objects.groups",
    "GroupMembership": "lib.api_objects.group_memberships",
    "JobStatus": "lib.api_objects.job_status",
    "Macro": "lib.api_objects.macros",
    "Organization": "lib.api_objects.organizations",
    "OrganizationField": "lib.api_objects.organization_fields",
    "OrganizationMembership": "lib.api_objects.organization_memberships",
    "SatisfactionRating": "lib.api_objects.satisfaction_ratings",
    "Section": "lib.api_objects.help_centre_objects",
    "Ticket": "lib.api_objects.tickets",
    "TicketAudit": "lib.api_objects.tickets",
    "TicketField": "lib.api_objects.ticket_fields",
    "TicketForm": "lib.api_objects.ticket_forms",
    "Trigger": "lib.api_objects.triggers",
    "Upload": "lib.api_objects.uploads",
    "User": "lib.api_objects.users",
    "UserField": "lib.api_objects.user_fields",
    "View": "lib.api_objects.views",
}
_ERRORS = frozenset(
    (
        "APIException",
        "AuthenticationError",
        "ConfigurationError",
        "ConflictError",
        "NetworkError",
        "NetworkTimeout",
        "PermissionDenied",
        "RateLimitError",
        "RecordNotFoundException",
        "ServerError",
        "ValidationError",
        "ZenpyException",
    )
)

_MODULES = (
    "arrow",
    "choices",
    "client",
    "credentials",
    "exports",
    "lib",
    "migrate",
    "oauth",
    "payloads",
    "sandbox",
    "testing",
    "webhooks",
)


if _path.exists(_path.join(_path.dirname(__file__), "lib", "mapping.py")):  # a file that only zenpy 2 has
    from zenpy._installation import warn_of_zenpy_2

    warn_of_zenpy_2()

if not TYPE_CHECKING:  # a checker would take it as leave for any name

    def __getattr__(name: str) -> object:
        """Import what is asked for, so that the sandbox or the records alone stay light."""
        home = "lib.exception" if name in _ERRORS else _HOMES.get(name)
        if home is not None:
            return getattr(import_module(f"zenpy.{home}"), name)
        if name in _MODULES:
            return import_module(f"zenpy.{name}")
        if name[:1].isupper():  # a class of zenpy 2
            from zenpy.lib.zenpy2.names import find_package_name

            return find_package_name(name)
        raise AttributeError(f"module 'zenpy' has no attribute {name!r}")


def __dir__() -> list[str]:
    return [*__all__, *_MODULES]
