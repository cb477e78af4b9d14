"""The results of list calls, by the path and the class names of zenpy 2. All listings are of one class here."""

from zenpy.lib.pagination.page import Page
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator

__all__ = [
    "AsyncResultGenerator",
    "BaseResultGenerator",
    "ChatIncrementalResultGenerator",
    "ChatResultGenerator",
    "CursorResultsGenerator",
    "EngagementResultGenerator",
    "GenericCursorResultsGenerator",
    "JiraLinkGenerator",
    "Page",
    "SearchExportResultGenerator",
    "SearchResultGenerator",
    "TicketCursorGenerator",
    "ViewResultGenerator",
    "WebhookInvocationsResultGenerator",
    "WebhooksResultGenerator",
    "ZendeskResultGenerator",
]

ZendeskResultGenerator = BaseResultGenerator
CursorResultsGenerator = BaseResultGenerator
GenericCursorResultsGenerator = BaseResultGenerator
SearchResultGenerator = BaseResultGenerator
SearchExportResultGenerator = BaseResultGenerator
TicketCursorGenerator = BaseResultGenerator
ChatResultGenerator = BaseResultGenerator
ChatIncrementalResultGenerator = BaseResultGenerator
ViewResultGenerator = BaseResultGenerator
WebhooksResultGenerator = BaseResultGenerator
WebhookInvocationsResultGenerator = BaseResultGenerator
JiraLinkGenerator = BaseResultGenerator
EngagementResultGenerator = BaseResultGenerator
