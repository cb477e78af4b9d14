# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/search.yaml) by `make generate`. Do not edit.
"""Searches articles, community posts and external content at once."""

from collections.abc import Iterable, Iterator

from zenpy.lib.api_objects.brands import Brand
from zenpy.lib.api_objects.help_centre_objects import (
    Category,
    ExternalContentSource,
    Section,
    Topic,
    UnifiedSearchResult,
)
from zenpy.lib.many import Many
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource

class HelpCenterSearchApi(Resource):
    """Searches articles, community posts and external content at once.

    Reached as `client.help_center.search`.
    """
    def __call__(
        self,
        *,
        query: str | None = None,
        filter_locales: str,
        filter_category_ids: Iterable[int | Category] | None = None,
        filter_section_ids: Iterable[int | Section] | None = None,
        filter_topic_ids: Iterable[int | Topic] | None = None,
        filter_external_source_ids: Many[str | ExternalContentSource]
        | Iterator[str | ExternalContentSource]
        | None = None,
        filter_brand_ids: Iterable[int | Brand] | None = None,
        filter_content_types: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> BaseResultGenerator[UnifiedSearchResult]:
        """Searches articles, community posts and external records together; filter by locale, brand,
        source and more. Cursor paging only, up to 50 results a page. Open to end users, within what the
        caller may see.

        Args:
            query: Words to find in articles, posts and external records.
            filter_locales: Keeps only content in these languages, as codes separated by commas.
            filter_category_ids: Keeps only articles in these categories; ids separated by commas. Takes
                Category records or their ids.
            filter_section_ids: Keeps only articles in these sections; ids separated by commas. Takes
                Section records or their ids.
            filter_topic_ids: Keeps only posts in these topics; ids separated by commas. Takes Topic
                records or their ids.
            filter_external_source_ids: Keeps only external content from these sources; ids separated by
                commas. Takes ExternalContentSource records or their ids.
            filter_brand_ids: Keeps only content of these brands; ids separated by commas. Takes Brand
                records or their ids.
            filter_content_types: Keeps only these kinds of content, such as `ARTICLE` or `POST`;
                separated by commas.
            page_size: Records per page, 50 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            UnifiedSearchResult records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/guide/search`
        """

class AsyncHelpCenterSearchApi(AsyncResource):
    """Searches articles, community posts and external content at once.

    Reached as `client.help_center.search`.
    """
    def __call__(
        self,
        *,
        query: str | None = None,
        filter_locales: str,
        filter_category_ids: Iterable[int | Category] | None = None,
        filter_section_ids: Iterable[int | Section] | None = None,
        filter_topic_ids: Iterable[int | Topic] | None = None,
        filter_external_source_ids: Many[str | ExternalContentSource]
        | Iterator[str | ExternalContentSource]
        | None = None,
        filter_brand_ids: Iterable[int | Brand] | None = None,
        filter_content_types: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> AsyncResultGenerator[UnifiedSearchResult]:
        """Searches articles, community posts and external records together; filter by locale, brand,
        source and more. Cursor paging only, up to 50 results a page. Open to end users, within what the
        caller may see.

        Args:
            query: Words to find in articles, posts and external records.
            filter_locales: Keeps only content in these languages, as codes separated by commas.
            filter_category_ids: Keeps only articles in these categories; ids separated by commas. Takes
                Category records or their ids.
            filter_section_ids: Keeps only articles in these sections; ids separated by commas. Takes
                Section records or their ids.
            filter_topic_ids: Keeps only posts in these topics; ids separated by commas. Takes Topic
                records or their ids.
            filter_external_source_ids: Keeps only external content from these sources; ids separated by
                commas. Takes ExternalContentSource records or their ids.
            filter_brand_ids: Keeps only content of these brands; ids separated by commas. Takes Brand
                records or their ids.
            filter_content_types: Keeps only these kinds of content, such as `ARTICLE` or `POST`;
                separated by commas.
            page_size: Records per page, 50 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            UnifiedSearchResult records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/guide/search`
        """
