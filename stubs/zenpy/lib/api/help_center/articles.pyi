# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/articles.yaml and 4 more) by `make generate`. Do not edit.
"""Reads, edits, searches and archives articles, along with attachments, comments, labels,
translations and votes. New ones are created under `sections`.
"""

from collections.abc import Coroutine, Iterable, Iterator
from datetime import date, datetime
from enum import Enum
from typing import Literal, TypeAlias, overload

from zenpy.lib.api_objects.help_centre_objects import (
    Article,
    ArticleAttachment,
    Comment,
    FeaturedArticle,
    Label,
    Section,
    Subscription,
    Translation,
    Vote,
)
from zenpy.lib.api_objects.users import User
from zenpy.lib.many import Many
from zenpy.lib.pagination.checkpoint_file import CheckpointFile
from zenpy.lib.pagination.exports import OnCheckpoint
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Lazy, Resource
from zenpy.payloads import (
    HelpCenterArticleDict,
    HelpCenterSubscriptionDict,
    HelpCenterTranslationDict,
    HelpCenterVoteDict,
)

HelpCenterArticlesSideload: TypeAlias = Literal["users", "sections", "categories", "translations"]
"""Values of `include=` in `client.help_center.articles()`."""
HelpCenterArticlesCommentVotesSideload: TypeAlias = Literal["users", "articles", "comments", "translations"]
"""Values of `include=` in `client.help_center.articles.comment_votes()`."""
HelpCenterArticlesCommentsSideload: TypeAlias = Literal["users", "articles"]
"""Values of `include=` in `client.help_center.articles.comments()`."""
HelpCenterArticlesSubscriptionsSideload: TypeAlias = Literal["users", "articles", "translations"]
"""Values of `include=` in `client.help_center.articles.subscriptions()`."""
HelpCenterArticlesSortBy: TypeAlias = Literal["position", "title", "created_at", "updated_at"]
"""What `sort_by` can be."""
HelpCenterArticlesSortOrder: TypeAlias = Literal["asc", "desc"]
"""What `sort_order` can be."""
HelpCenterArticlesEmbeddableSearchSortBy: TypeAlias = Literal["created_at", "updated_at"]
"""What `sort_by` can be."""

class HelpCenterArticlesApi(Resource):
    """Reads, edits, searches and archives articles, along with attachments, comments, labels,
    translations and votes. New ones are created under `sections`.

    Reached as `client.help_center.articles`.
    """

    attachments: Lazy[HelpCenterArticlesAttachmentsApi]
    """Fetches the properties of one attachment of the given article. Agents and end users who can view
    the article. Calls: `delete_from_article`.
    """
    comments: Lazy[HelpCenterArticlesCommentsApi]
    """Lists the comments on an article in all locales; for agents. End users use the variant with a
    locale.
    """
    labels: Lazy[HelpCenterArticlesLabelsApi]
    """Lists the labels attached to an article, across its translations; for agents."""
    subscriptions: Lazy[HelpCenterArticlesSubscriptionsApi]
    """Lists the subscriptions to an article in all locales; for agents."""
    translations: Lazy[HelpCenterArticlesTranslationsApi]
    """Lists the translations of an article the end user may see; filter by locales, draft or outdated
    state.
    """
    votes: Lazy[HelpCenterArticlesVotesApi]
    """Lists the votes on an article in all locales; for agents."""
    @overload
    def __call__(
        self,
        *,
        sort_by: HelpCenterArticlesSortBy | Enum | None = None,
        sort_order: HelpCenterArticlesSortOrder | Enum | None = None,
        start_time: int | datetime | None = None,
        label_names: Many[str] | Iterator[str] | None = None,
        include: HelpCenterArticlesSideload | Iterable[HelpCenterArticlesSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Article]:
        """Lists the articles of the help center the caller may see, optionally filtered by labels. Cursor
        and offset paging both work.

        Args:
            sort_by: Property to sort by. One of `position`, `title`, `created_at`, `updated_at`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            label_names: Keeps only articles with these labels; separated by commas.
            include: What to bring along in the same answer: users, sections, categories, translations.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Article records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/help_center/articles`
        """
    @overload
    def __call__(
        self,
        *,
        id: int | Article,
        include: HelpCenterArticlesSideload | Iterable[HelpCenterArticlesSideload] | None = None,
    ) -> Article:
        """Fetches an article with its default-locale content; for agents. End users and visitors use the
        variant with a locale.

        Args:
            id: Help center article that the call is about. Takes an Article or its id.
            include: What to bring along in the same answer: users, sections, categories, translations.

        Returns:
            The Article.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/articles/{article_id}`
        """
    @overload
    def __call__(
        self,
        *,
        locale: str,
        sort_by: HelpCenterArticlesSortBy | Enum | None = None,
        sort_order: HelpCenterArticlesSortOrder | Enum | None = None,
        start_time: int | datetime | None = None,
        label_names: Many[str] | Iterator[str] | None = None,
        include: HelpCenterArticlesSideload | Iterable[HelpCenterArticlesSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Article]:
        """Lists articles that have a translation in the given locale, with content in that language. Open
        to anyone, within what the caller may see.

        Args:
            locale: Language as a code, such as `en-us`.
            sort_by: Property to sort by. One of `position`, `title`, `created_at`, `updated_at`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            label_names: Keeps only articles with these labels; separated by commas.
            include: What to bring along in the same answer: users, sections, categories, translations.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Article records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/{locale}/articles`
        """
    @overload
    def __call__(
        self,
        *,
        locale: str,
        id: int | Article,
        include: HelpCenterArticlesSideload | Iterable[HelpCenterArticlesSideload] | None = None,
    ) -> Article:
        """Fetches an article in the given locale; works anonymously for public articles.

        Args:
            locale: Language as a code, such as `en-us`.
            id: Help center article that the call is about. Takes an Article or its id.
            include: What to bring along in the same answer: users, sections, categories, translations.

        Returns:
            The Article.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/{locale}/articles/{article_id}`
        """
    @overload
    def archive(self, article: int | Article) -> None:
        """Archives an article with all its translations; for agents. It can be restored from the Guide
        interface only.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/help_center/articles/{article_id}`
        """
    @overload
    def archive(self, article: int | Article, *, locale: str) -> None:
        """Archives the entire article, not just the translation in the named locale; for agents.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            locale: Language as a code, such as `en-us`.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/help_center/{locale}/articles/{article_id}`
        """
    @overload
    def comment_votes(
        self,
        help_centre_object: int | Article,
        comment: int | Comment,
        *,
        include: HelpCenterArticlesCommentVotesSideload
        | Iterable[HelpCenterArticlesCommentVotesSideload]
        | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Vote]:
        """Lists the votes on an article comment in all locales; for agents.

        Args:
            help_centre_object: Help center article that the call is about. Takes an Article or its id.
            comment: Comment that the call is about. Takes a Comment or its id.
            include: What to bring along in the same answer: users, articles, comments, translations.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Vote records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/articles/{article_id}/comments/{comment_id}/votes`
        """
    @overload
    def comment_votes(
        self,
        help_centre_object: int | Article,
        comment: int | Comment,
        *,
        locale: str,
        include: HelpCenterArticlesCommentVotesSideload
        | Iterable[HelpCenterArticlesCommentVotesSideload]
        | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Vote]:
        """Lists the votes on an article comment in the given locale; end users see only their own.

        Args:
            help_centre_object: Help center article that the call is about. Takes an Article or its id.
            comment: Comment that the call is about. Takes a Comment or its id.
            locale: Language as a code, such as `en-us`.
            include: What to bring along in the same answer: users, articles, comments, translations.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Vote records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/{locale}/articles/{article_id}/comments/{comment_id}/votes`
        """
    @overload
    def create(
        self,
        section: int | Section,
        article: Article | HelpCenterArticleDict,
        notify_subscribers: bool | None = None,
    ) -> Article:
        """Creates an article in a section, with its first translation. Needs permission to author there;
        give `permission_group_id` and a segment. For agents who may manage the article.

        Args:
            section: Help center section that the call is about. Takes a Section or its id.
            article: The Article: an object, or a mapping of its fields, with `locale` and `title`.
            notify_subscribers: False sends no mail to those who follow the section; without it they are
                told.

        Returns:
            The Article.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/help_center/sections/{section_id}/articles`
        """
    @overload
    def create(
        self,
        section: int | Section,
        article: Article | HelpCenterArticleDict,
        notify_subscribers: bool | None = None,
        *,
        locale: str,
    ) -> Article:
        """Creates an article in a section with the path's locale as source language. Needs permission to
        author there. For agents who may manage the article.

        Args:
            section: Help center section that the call is about. Takes a Section or its id.
            article: The Article: an object, or a mapping of its fields, with `locale` and `title`.
            notify_subscribers: False sends no mail to those who follow the section; without it they are
                told.
            locale: Language as a code, such as `en-us`.

        Returns:
            The Article.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/help_center/{locale}/sections/{section_id}/articles`
        """
    @overload
    def create_subscription(
        self, help_centre_object: int | Article, subscription: Subscription | HelpCenterSubscriptionDict
    ) -> Subscription:
        """Makes the caller follow an article in the locale given in the body; open to end users who can
        see it.

        Args:
            help_centre_object: Help center article that the call is about. Takes an Article or its id.
            subscription: The Subscription: an object, or a mapping of its fields.

        Returns:
            The Subscription.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/help_center/articles/{article_id}/subscriptions`
        """
    @overload
    def create_subscription(
        self,
        help_centre_object: int | Article,
        subscription: Subscription | HelpCenterSubscriptionDict,
        *,
        locale: str,
    ) -> Subscription:
        """Makes the caller follow an article in the locale of the path; open to end users who can see it.

        Args:
            help_centre_object: Help center article that the call is about. Takes an Article or its id.
            subscription: The Subscription: an object, or a mapping of its fields.
            locale: Language as a code, such as `en-us`.

        Returns:
            The Subscription.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/help_center/{locale}/articles/{article_id}/subscriptions`
        """
    def create_translation(
        self, help_centre_object: int | Article, translation: Translation | HelpCenterTranslationDict
    ) -> Translation:
        """Adds a translation to an article in a locale it lacks so far; for agents. The locale must be
        enabled in the help center.

        Args:
            help_centre_object: Help center article that the call is about. Takes an Article or its id.
            translation: The Translation: an object, or a mapping of its fields.

        Returns:
            The Translation.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/help_center/articles/{article_id}/translations`
        """
    @overload
    def delete(self, article: int | Article) -> None:
        """Archives an article with all its translations; for agents. It can be restored from the Guide
        interface only.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/help_center/articles/{article_id}`
        """
    @overload
    def delete(self, article: int | Article, *, locale: str) -> None:
        """Archives the entire article, not just the translation in the named locale; for agents.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            locale: Language as a code, such as `en-us`.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/help_center/{locale}/articles/{article_id}`
        """
    @overload
    def delete_subscription(
        self, help_centre_object: int | Article, subscription: int | Subscription
    ) -> None:
        """Stops following an article; end users may remove only their own subscription.

        Args:
            help_centre_object: Help center article that the call is about. Takes an Article or its id.
            subscription: Help center subscription to act on. Takes a Subscription or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/help_center/articles/{article_id}/subscriptions/{subscription_id}`
        """
    @overload
    def delete_subscription(
        self, help_centre_object: int | Article, subscription: int | Subscription, *, locale: str
    ) -> None:
        """Stops following an article, addressed with its locale; end users may remove only their own
        subscription.

        Args:
            help_centre_object: Help center article that the call is about. Takes an Article or its id.
            subscription: Help center subscription to act on. Takes a Subscription or its id.
            locale: Language as a code, such as `en-us`.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/help_center/{locale}/articles/{article_id}/subscriptions/{subscription_id}`
        """
    def delete_translation(self, translation: int | Translation) -> None:
        """Deletes a single translation of an article, section or category by the translation's own id; for
        agents.

        Args:
            translation: Translation to delete. Takes a Translation or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/help_center/translations/{translation_id}`
        """
    @overload
    def embeddable_search(
        self,
        query: str,
        *,
        locale: str | None = None,
        category: int | None = None,
        section: int | None = None,
        label_names: Many[str] | Iterator[str] | None = None,
        sort_by: HelpCenterArticlesEmbeddableSearchSortBy | Enum | None = None,
        sort_order: HelpCenterArticlesSortOrder | Enum | None = None,
        origin: str | None = None,
        multibrand: bool | None = None,
        brand_id: int | None = None,
        created_at: str | date | None = None,
        created_before: str | date | None = None,
        created_after: str | date | None = None,
        updated_at: str | date | None = None,
        updated_before: str | date | None = None,
        updated_after: str | date | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Article]:
        """Searches articles for an embedded widget; answers come from a cache that may be an hour old.
        Needs a query, or a category, section or label filter; at most 100 results a page. Works
        anonymously. Needs `query` or `category` or `section` or `label_names`.

        Args:
            query: Words to find in titles and bodies of articles.
            locale: Language as a code, such as `en-us`.
            category: Keeps only items in this category, by its id.
            section: Keeps only articles in this section, by its id.
            label_names: Keeps only articles with these labels; separated by commas.
            sort_by: Property to sort by. One of `created_at`, `updated_at`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            origin: Where the search comes from, such as `web_widget`; for statistics.
            multibrand: Whether to search all brands, not just that of the host called.
            brand_id: Brand that the call is about, or to filter by.
            created_at: Keeps only items created on this date, as `YYYY-MM-DD`. Takes a date or ISO 8601
                text.
            created_before: Keeps only items created before this date, as `YYYY-MM-DD`. Takes a date or
                ISO 8601 text.
            created_after: Keeps only items created after this date, as `YYYY-MM-DD`. Takes a date or
                ISO 8601 text.
            updated_at: Keeps only items edited on this date, as `YYYY-MM-DD`. Takes a date or ISO 8601
                text.
            updated_before: Keeps only items edited before this date, as `YYYY-MM-DD`. Takes a date or
                ISO 8601 text.
            updated_after: Keeps only items edited after this date, as `YYYY-MM-DD`. Takes a date or ISO
                8601 text.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Article records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Allowed for anonymous and end users.

        `GET /api/v2/help_center/articles/embeddable_search`
        """
    @overload
    def embeddable_search(
        self,
        query: str | None = None,
        *,
        locale: str | None = None,
        category: int,
        section: int | None = None,
        label_names: Many[str] | Iterator[str] | None = None,
        sort_by: HelpCenterArticlesEmbeddableSearchSortBy | Enum | None = None,
        sort_order: HelpCenterArticlesSortOrder | Enum | None = None,
        origin: str | None = None,
        multibrand: bool | None = None,
        brand_id: int | None = None,
        created_at: str | date | None = None,
        created_before: str | date | None = None,
        created_after: str | date | None = None,
        updated_at: str | date | None = None,
        updated_before: str | date | None = None,
        updated_after: str | date | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Article]:
        """Searches articles for an embedded widget; answers come from a cache that may be an hour old.
        Needs a query, or a category, section or label filter; at most 100 results a page. Works
        anonymously. Needs `query` or `category` or `section` or `label_names`.

        Args:
            query: Words to find in titles and bodies of articles.
            locale: Language as a code, such as `en-us`.
            category: Keeps only items in this category, by its id.
            section: Keeps only articles in this section, by its id.
            label_names: Keeps only articles with these labels; separated by commas.
            sort_by: Property to sort by. One of `created_at`, `updated_at`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            origin: Where the search comes from, such as `web_widget`; for statistics.
            multibrand: Whether to search all brands, not just that of the host called.
            brand_id: Brand that the call is about, or to filter by.
            created_at: Keeps only items created on this date, as `YYYY-MM-DD`. Takes a date or ISO 8601
                text.
            created_before: Keeps only items created before this date, as `YYYY-MM-DD`. Takes a date or
                ISO 8601 text.
            created_after: Keeps only items created after this date, as `YYYY-MM-DD`. Takes a date or
                ISO 8601 text.
            updated_at: Keeps only items edited on this date, as `YYYY-MM-DD`. Takes a date or ISO 8601
                text.
            updated_before: Keeps only items edited before this date, as `YYYY-MM-DD`. Takes a date or
                ISO 8601 text.
            updated_after: Keeps only items edited after this date, as `YYYY-MM-DD`. Takes a date or ISO
                8601 text.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Article records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Allowed for anonymous and end users.

        `GET /api/v2/help_center/articles/embeddable_search`
        """
    @overload
    def embeddable_search(
        self,
        query: str | None = None,
        *,
        locale: str | None = None,
        category: int | None = None,
        section: int,
        label_names: Many[str] | Iterator[str] | None = None,
        sort_by: HelpCenterArticlesEmbeddableSearchSortBy | Enum | None = None,
        sort_order: HelpCenterArticlesSortOrder | Enum | None = None,
        origin: str | None = None,
        multibrand: bool | None = None,
        brand_id: int | None = None,
        created_at: str | date | None = None,
        created_before: str | date | None = None,
        created_after: str | date | None = None,
        updated_at: str | date | None = None,
        updated_before: str | date | None = None,
        updated_after: str | date | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Article]:
        """Searches articles for an embedded widget; answers come from a cache that may be an hour old.
        Needs a query, or a category, section or label filter; at most 100 results a page. Works
        anonymously. Needs `query` or `category` or `section` or `label_names`.

        Args:
            query: Words to find in titles and bodies of articles.
            locale: Language as a code, such as `en-us`.
            category: Keeps only items in this category, by its id.
            section: Keeps only articles in this section, by its id.
            label_names: Keeps only articles with these labels; separated by commas.
            sort_by: Property to sort by. One of `created_at`, `updated_at`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            origin: Where the search comes from, such as `web_widget`; for statistics.
            multibrand: Whether to search all brands, not just that of the host called.
            brand_id: Brand that the call is about, or to filter by.
            created_at: Keeps only items created on this date, as `YYYY-MM-DD`. Takes a date or ISO 8601
                text.
            created_before: Keeps only items created before this date, as `YYYY-MM-DD`. Takes a date or
                ISO 8601 text.
            created_after: Keeps only items created after this date, as `YYYY-MM-DD`. Takes a date or
                ISO 8601 text.
            updated_at: Keeps only items edited on this date, as `YYYY-MM-DD`. Takes a date or ISO 8601
                text.
            updated_before: Keeps only items edited before this date, as `YYYY-MM-DD`. Takes a date or
                ISO 8601 text.
            updated_after: Keeps only items edited after this date, as `YYYY-MM-DD`. Takes a date or ISO
                8601 text.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Article records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Allowed for anonymous and end users.

        `GET /api/v2/help_center/articles/embeddable_search`
        """
    @overload
    def embeddable_search(
        self,
        query: str | None = None,
        *,
        locale: str | None = None,
        category: int | None = None,
        section: int | None = None,
        label_names: Many[str] | Iterator[str],
        sort_by: HelpCenterArticlesEmbeddableSearchSortBy | Enum | None = None,
        sort_order: HelpCenterArticlesSortOrder | Enum | None = None,
        origin: str | None = None,
        multibrand: bool | None = None,
        brand_id: int | None = None,
        created_at: str | date | None = None,
        created_before: str | date | None = None,
        created_after: str | date | None = None,
        updated_at: str | date | None = None,
        updated_before: str | date | None = None,
        updated_after: str | date | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Article]:
        """Searches articles for an embedded widget; answers come from a cache that may be an hour old.
        Needs a query, or a category, section or label filter; at most 100 results a page. Works
        anonymously. Needs `query` or `category` or `section` or `label_names`.

        Args:
            query: Words to find in titles and bodies of articles.
            locale: Language as a code, such as `en-us`.
            category: Keeps only items in this category, by its id.
            section: Keeps only articles in this section, by its id.
            label_names: Keeps only articles with these labels; separated by commas.
            sort_by: Property to sort by. One of `created_at`, `updated_at`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            origin: Where the search comes from, such as `web_widget`; for statistics.
            multibrand: Whether to search all brands, not just that of the host called.
            brand_id: Brand that the call is about, or to filter by.
            created_at: Keeps only items created on this date, as `YYYY-MM-DD`. Takes a date or ISO 8601
                text.
            created_before: Keeps only items created before this date, as `YYYY-MM-DD`. Takes a date or
                ISO 8601 text.
            created_after: Keeps only items created after this date, as `YYYY-MM-DD`. Takes a date or
                ISO 8601 text.
            updated_at: Keeps only items edited on this date, as `YYYY-MM-DD`. Takes a date or ISO 8601
                text.
            updated_before: Keeps only items edited before this date, as `YYYY-MM-DD`. Takes a date or
                ISO 8601 text.
            updated_after: Keeps only items edited after this date, as `YYYY-MM-DD`. Takes a date or ISO
                8601 text.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Article records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Allowed for anonymous and end users.

        `GET /api/v2/help_center/articles/embeddable_search`
        """
    def featured(self, *, locale: str | None = None) -> BaseResultGenerator[FeaturedArticle]:
        """Lists the featured articles of the help center that the caller may see, in one language. Open to
        anonymous and end users.

        Args:
            locale: Keeps articles that are translated into this language.

        Returns:
            FeaturedArticle records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /hc/api/v2/articles/featured`
        """
    def incremental(
        self,
        start_time: int | datetime | None = None,
        include: HelpCenterArticlesSideload | Iterable[HelpCenterArticlesSideload] | None = None,
        per_page: int | None = None,
        *,
        sort_by: HelpCenterArticlesSortBy | Enum | None = None,
        sort_order: HelpCenterArticlesSortOrder | Enum | None = None,
        label_names: Many[str] | Iterator[str] | None = None,
        checkpoint: str | CheckpointFile | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> BaseResultGenerator[Article]:
        """Exports articles changed since `start_time` (Unix epoch seconds), oldest first; meant for
        synchronizing copies.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            include: What to bring along in the same answer: users, sections, categories, translations.
            per_page: Records per page.
            sort_by: Property to sort by. One of `position`, `title`, `created_at`, `updated_at`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            label_names: Keeps only articles with these labels; separated by commas.
            checkpoint: Where to go on, as `results.checkpoint` gave it, or a `CheckpointFile`
                (`zenpy.exports`) that keeps it; None starts at `start_time`.
            on_checkpoint: Called with the checkpoint when all before it was read.
            unique: Leave out records that come again unchanged.
            follow: At the end, wait for more and go on; repeats are left out unless `unique=False`.
            interval: Seconds that `follow` waits: 60, and 6 at least.

        Returns:
            Article records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/help_center/incremental/articles`
        """
    def missing_translations(
        self,
        help_centre_object: int | Article,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[str]:
        """Lists the enabled locales in which the article has no translation yet; for agents.

        Args:
            help_centre_object: Help center article that the call is about. Takes an Article or its id.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            The answer's `locales`, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/articles/{article_id}/translations/missing`
        """
    @overload
    def search(
        self,
        query: str,
        *,
        category: int | None = None,
        section: int | None = None,
        label_names: Many[str] | Iterator[str] | None = None,
        locale: str | None = None,
        multibrand: bool | None = None,
        brand_id: int | None = None,
        created_before: str | date | None = None,
        created_after: str | date | None = None,
        created_at: str | date | None = None,
        updated_before: str | date | None = None,
        updated_after: str | date | None = None,
        updated_at: str | date | None = None,
        sort_by: str | None = None,
        sort_order: HelpCenterArticlesSortOrder | str | Enum | None = None,
        include: HelpCenterArticlesSideload | Iterable[HelpCenterArticlesSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Article]:
        """Full-text search for articles; works anonymously. Needs a query, or a category, section or label
        filter; offset paging, and at most 1,000 results. Needs `query` or `category` or `section` or
        `label_names`.

        Args:
            query: Words to find in titles and bodies of articles.
            category: Keeps only items in this category, by its id.
            section: Keeps only articles in this section, by its id.
            label_names: Keeps only articles with these labels; separated by commas.
            locale: Language as a code, such as `en-us`.
            multibrand: Whether to search all brands, not just that of the host called.
            brand_id: Brand that the call is about, or to filter by.
            created_before: Keeps only items created before this date, as `YYYY-MM-DD`. Takes a date or
                ISO 8601 text.
            created_after: Keeps only items created after this date, as `YYYY-MM-DD`. Takes a date or
                ISO 8601 text.
            created_at: Keeps only items created on this date, as `YYYY-MM-DD`. Takes a date or ISO 8601
                text.
            updated_before: Keeps only items edited before this date, as `YYYY-MM-DD`. Takes a date or
                ISO 8601 text.
            updated_after: Keeps only items edited after this date, as `YYYY-MM-DD`. Takes a date or ISO
                8601 text.
            updated_at: Keeps only items edited on this date, as `YYYY-MM-DD`. Takes a date or ISO 8601
                text.
            sort_by: Property to sort by.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: users, sections, categories, translations.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Article records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/help_center/articles/search`
        """
    @overload
    def search(
        self,
        query: str | None = None,
        *,
        category: int,
        section: int | None = None,
        label_names: Many[str] | Iterator[str] | None = None,
        locale: str | None = None,
        multibrand: bool | None = None,
        brand_id: int | None = None,
        created_before: str | date | None = None,
        created_after: str | date | None = None,
        created_at: str | date | None = None,
        updated_before: str | date | None = None,
        updated_after: str | date | None = None,
        updated_at: str | date | None = None,
        sort_by: str | None = None,
        sort_order: HelpCenterArticlesSortOrder | str | Enum | None = None,
        include: HelpCenterArticlesSideload | Iterable[HelpCenterArticlesSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Article]:
        """Full-text search for articles; works anonymously. Needs a query, or a category, section or label
        filter; offset paging, and at most 1,000 results. Needs `query` or `category` or `section` or
        `label_names`.

        Args:
            query: Words to find in titles and bodies of articles.
            category: Keeps only items in this category, by its id.
            section: Keeps only articles in this section, by its id.
            label_names: Keeps only articles with these labels; separated by commas.
            locale: Language as a code, such as `en-us`.
            multibrand: Whether to search all brands, not just that of the host called.
            brand_id: Brand that the call is about, or to filter by.
            created_before: Keeps only items created before this date, as `YYYY-MM-DD`. Takes a date or
                ISO 8601 text.
            created_after: Keeps only items created after this date, as `YYYY-MM-DD`. Takes a date or
                ISO 8601 text.
            created_at: Keeps only items created on this date, as `YYYY-MM-DD`. Takes a date or ISO 8601
                text.
            updated_before: Keeps only items edited before this date, as `YYYY-MM-DD`. Takes a date or
                ISO 8601 text.
            updated_after: Keeps only items edited after this date, as `YYYY-MM-DD`. Takes a date or ISO
                8601 text.
            updated_at: Keeps only items edited on this date, as `YYYY-MM-DD`. Takes a date or ISO 8601
                text.
            sort_by: Property to sort by.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: users, sections, categories, translations.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Article records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/help_center/articles/search`
        """
    @overload
    def search(
        self,
        query: str | None = None,
        *,
        category: int | None = None,
        section: int,
        label_names: Many[str] | Iterator[str] | None = None,
        locale: str | None = None,
        multibrand: bool | None = None,
        brand_id: int | None = None,
        created_before: str | date | None = None,
        created_after: str | date | None = None,
        created_at: str | date | None = None,
        updated_before: str | date | None = None,
        updated_after: str | date | None = None,
        updated_at: str | date | None = None,
        sort_by: str | None = None,
        sort_order: HelpCenterArticlesSortOrder | str | Enum | None = None,
        include: HelpCenterArticlesSideload | Iterable[HelpCenterArticlesSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Article]:
        """Full-text search for articles; works anonymously. Needs a query, or a category, section or label
        filter; offset paging, and at most 1,000 results. Needs `query` or `category` or `section` or
        `label_names`.

        Args:
            query: Words to find in titles and bodies of articles.
            category: Keeps only items in this category, by its id.
            section: Keeps only articles in this section, by its id.
            label_names: Keeps only articles with these labels; separated by commas.
            locale: Language as a code, such as `en-us`.
            multibrand: Whether to search all brands, not just that of the host called.
            brand_id: Brand that the call is about, or to filter by.
            created_before: Keeps only items created before this date, as `YYYY-MM-DD`. Takes a date or
                ISO 8601 text.
            created_after: Keeps only items created after this date, as `YYYY-MM-DD`. Takes a date or
                ISO 8601 text.
            created_at: Keeps only items created on this date, as `YYYY-MM-DD`. Takes a date or ISO 8601
                text.
            updated_before: Keeps only items edited before this date, as `YYYY-MM-DD`. Takes a date or
                ISO 8601 text.
            updated_after: Keeps only items edited after this date, as `YYYY-MM-DD`. Takes a date or ISO
                8601 text.
            updated_at: Keeps only items edited on this date, as `YYYY-MM-DD`. Takes a date or ISO 8601
                text.
            sort_by: Property to sort by.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: users, sections, categories, translations.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Article records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/help_center/articles/search`
        """
    @overload
    def search(
        self,
        query: str | None = None,
        *,
        category: int | None = None,
        section: int | None = None,
        label_names: Many[str] | Iterator[str],
        locale: str | None = None,
        multibrand: bool | None = None,
        brand_id: int | None = None,
        created_before: str | date | None = None,
        created_after: str | date | None = None,
        created_at: str | date | None = None,
        updated_before: str | date | None = None,
        updated_after: str | date | None = None,
        updated_at: str | date | None = None,
        sort_by: str | None = None,
        sort_order: HelpCenterArticlesSortOrder | str | Enum | None = None,
        include: HelpCenterArticlesSideload | Iterable[HelpCenterArticlesSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Article]:
        """Full-text search for articles; works anonymously. Needs a query, or a category, section or label
        filter; offset paging, and at most 1,000 results. Needs `query` or `category` or `section` or
        `label_names`.

        Args:
            query: Words to find in titles and bodies of articles.
            category: Keeps only items in this category, by its id.
            section: Keeps only articles in this section, by its id.
            label_names: Keeps only articles with these labels; separated by commas.
            locale: Language as a code, such as `en-us`.
            multibrand: Whether to search all brands, not just that of the host called.
            brand_id: Brand that the call is about, or to filter by.
            created_before: Keeps only items created before this date, as `YYYY-MM-DD`. Takes a date or
                ISO 8601 text.
            created_after: Keeps only items created after this date, as `YYYY-MM-DD`. Takes a date or
                ISO 8601 text.
            created_at: Keeps only items created on this date, as `YYYY-MM-DD`. Takes a date or ISO 8601
                text.
            updated_before: Keeps only items edited before this date, as `YYYY-MM-DD`. Takes a date or
                ISO 8601 text.
            updated_after: Keeps only items edited after this date, as `YYYY-MM-DD`. Takes a date or ISO
                8601 text.
            updated_at: Keeps only items edited on this date, as `YYYY-MM-DD`. Takes a date or ISO 8601
                text.
            sort_by: Property to sort by.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: users, sections, categories, translations.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Article records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/help_center/articles/search`
        """
    def show_translation(self, article: int | Article, locale: str) -> Translation:
        """Fetches an article's translation for one locale, with title and body; open to end users who can
        see it.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            locale: Language as a code, such as `en-us`.

        Returns:
            The Translation.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/articles/{article_id}/translations/{locale}`
        """
    @overload
    def source_locale(self, article: int | Article, article_locale: str) -> None:
        """Makes another existing translation the source language of the article; for agents. Answers
        without content.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            article_locale: Locale to become the article's source language; it needs a translation
                there.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/help_center/articles/{article_id}/source_locale`
        """
    @overload
    def source_locale(self, article: int | Article, article_locale: str, *, locale: str) -> None:
        """Makes another translation the article's source language, with a locale in the path; for agents.
        Answers without content.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            article_locale: Locale to become the article's source language; it needs a translation
                there.
            locale: Language as a code, such as `en-us`.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/help_center/{locale}/articles/{article_id}/source_locale`
        """
    @overload
    def update(self, article: Article | HelpCenterArticleDict) -> Article:
        """Changes article metadata such as section, author, labels or visibility. Title and body are
        edited through translations instead. For agents who may manage the article. A record without
        changes is read, and nothing is written.

        Args:
            article: The Article: an object, or a mapping of its fields.

        Returns:
            The Article.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/help_center/articles/{article_id}`
        """
    @overload
    def update(self, article: Article | HelpCenterArticleDict, *, locale: str) -> Article:
        """Changes article metadata, addressed with a locale. Title and body are edited through
        translations instead. For agents who may manage the article. A record without changes is read,
        and nothing is written.

        Args:
            article: The Article: an object, or a mapping of its fields.
            locale: Language as a code, such as `en-us`.

        Returns:
            The Article.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/help_center/{locale}/articles/{article_id}`
        """
    def update_translation(
        self, help_centre_object: int | Article, translation: Translation | HelpCenterTranslationDict
    ) -> Translation:
        """Edits an article's title, body, draft or outdated state in one locale; for agents. The way to
        change article text. A record without changes is read, and nothing is written.

        Args:
            help_centre_object: Help center article that the call is about. Takes an Article or its id.
            translation: The Translation: an object, or a mapping of its fields.

        Returns:
            The Translation.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/help_center/articles/{article_id}/translations/{locale}`
        """
    def user_articles(
        self,
        user: int | User,
        *,
        sort_by: HelpCenterArticlesSortBy | Enum | None = None,
        sort_order: HelpCenterArticlesSortOrder | Enum | None = None,
        start_time: int | datetime | None = None,
        label_names: Many[str] | Iterator[str] | None = None,
        include: HelpCenterArticlesSideload | Iterable[HelpCenterArticlesSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Article]:
        """Lists the articles written by a user, as far as the caller may see them.

        Args:
            user: User that the call is about. Takes a User or its id.
            sort_by: Property to sort by. One of `position`, `title`, `created_at`, `updated_at`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            label_names: Keeps only articles with these labels; separated by commas.
            include: What to bring along in the same answer: users, sections, categories, translations.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Article records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/users/{user_id}/articles`
        """
    def vote_comment_down(
        self,
        help_centre_object: int | Article,
        comment: int | Comment,
        vote: Vote | HelpCenterVoteDict | None = None,
    ) -> Vote:
        """Casts the caller's downvote on an article comment, replacing an earlier upvote; open to end
        users.

        Args:
            help_centre_object: Help center article that the call is about. Takes an Article or its id.
            comment: Comment that the call is about. Takes a Comment or its id.
            vote: The Vote: an object, or a mapping of its fields.

        Returns:
            The Vote.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/help_center/articles/{article_id}/comments/{comment_id}/down`
        """
    def vote_comment_up(
        self,
        help_centre_object: int | Article,
        comment: int | Comment,
        vote: Vote | HelpCenterVoteDict | None = None,
    ) -> Vote:
        """Casts the caller's upvote on an article comment, replacing an earlier downvote; open to end
        users.

        Args:
            help_centre_object: Help center article that the call is about. Takes an Article or its id.
            comment: Comment that the call is about. Takes a Comment or its id.
            vote: The Vote: an object, or a mapping of its fields.

        Returns:
            The Vote.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/help_center/articles/{article_id}/comments/{comment_id}/up`
        """
    def vote_down(
        self, help_centre_object: int | Article, vote: Vote | HelpCenterVoteDict | None = None
    ) -> Vote:
        """Casts the caller's downvote on an article, replacing an earlier upvote; open to end users.

        Args:
            help_centre_object: Help center article that the call is about. Takes an Article or its id.
            vote: The Vote: an object, or a mapping of its fields.

        Returns:
            The Vote.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/help_center/articles/{article_id}/down`
        """
    @overload
    def vote_up(
        self, help_centre_object: int | Article, vote: Vote | HelpCenterVoteDict | None = None
    ) -> Vote:
        """Casts the caller's upvote on an article, replacing an earlier downvote; open to end users.

        Args:
            help_centre_object: Help center article that the call is about. Takes an Article or its id.
            vote: The Vote: an object, or a mapping of its fields.

        Returns:
            The Vote.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/help_center/articles/{article_id}/up`
        """
    @overload
    def vote_up(
        self, help_centre_object: int | Article, vote: Vote | HelpCenterVoteDict | None = None, *, locale: str
    ) -> Vote:
        """Casts the caller's upvote on an article in the given locale, replacing an earlier downvote; open
        to end users.

        Args:
            help_centre_object: Help center article that the call is about. Takes an Article or its id.
            vote: The Vote: an object, or a mapping of its fields.
            locale: Language as a code, such as `en-us`.

        Returns:
            The Vote.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/help_center/{locale}/articles/{article_id}/up`
        """

class AsyncHelpCenterArticlesApi(AsyncResource):
    """Reads, edits, searches and archives articles, along with attachments, comments, labels,
    translations and votes. New ones are created under `sections`.

    Reached as `client.help_center.articles`.
    """

    attachments: Lazy[AsyncHelpCenterArticlesAttachmentsApi]
    """Fetches the properties of one attachment of the given article. Agents and end users who can view
    the article. Calls: `delete_from_article`.
    """
    comments: Lazy[AsyncHelpCenterArticlesCommentsApi]
    """Lists the comments on an article in all locales; for agents. End users use the variant with a
    locale.
    """
    labels: Lazy[AsyncHelpCenterArticlesLabelsApi]
    """Lists the labels attached to an article, across its translations; for agents."""
    subscriptions: Lazy[AsyncHelpCenterArticlesSubscriptionsApi]
    """Lists the subscriptions to an article in all locales; for agents."""
    translations: Lazy[AsyncHelpCenterArticlesTranslationsApi]
    """Lists the translations of an article the end user may see; filter by locales, draft or outdated
    state.
    """
    votes: Lazy[AsyncHelpCenterArticlesVotesApi]
    """Lists the votes on an article in all locales; for agents."""
    @overload
    def __call__(
        self,
        *,
        sort_by: HelpCenterArticlesSortBy | Enum | None = None,
        sort_order: HelpCenterArticlesSortOrder | Enum | None = None,
        start_time: int | datetime | None = None,
        label_names: Many[str] | Iterator[str] | None = None,
        include: HelpCenterArticlesSideload | Iterable[HelpCenterArticlesSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Article]:
        """Lists the articles of the help center the caller may see, optionally filtered by labels. Cursor
        and offset paging both work.

        Args:
            sort_by: Property to sort by. One of `position`, `title`, `created_at`, `updated_at`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            label_names: Keeps only articles with these labels; separated by commas.
            include: What to bring along in the same answer: users, sections, categories, translations.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Article records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/help_center/articles`
        """
    @overload
    def __call__(
        self,
        *,
        id: int | Article,
        include: HelpCenterArticlesSideload | Iterable[HelpCenterArticlesSideload] | None = None,
    ) -> Coroutine[object, object, Article]:
        """Fetches an article with its default-locale content; for agents. End users and visitors use the
        variant with a locale.

        Args:
            id: Help center article that the call is about. Takes an Article or its id.
            include: What to bring along in the same answer: users, sections, categories, translations.

        Returns:
            The Article.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/articles/{article_id}`
        """
    @overload
    def __call__(
        self,
        *,
        locale: str,
        sort_by: HelpCenterArticlesSortBy | Enum | None = None,
        sort_order: HelpCenterArticlesSortOrder | Enum | None = None,
        start_time: int | datetime | None = None,
        label_names: Many[str] | Iterator[str] | None = None,
        include: HelpCenterArticlesSideload | Iterable[HelpCenterArticlesSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Article]:
        """Lists articles that have a translation in the given locale, with content in that language. Open
        to anyone, within what the caller may see.

        Args:
            locale: Language as a code, such as `en-us`.
            sort_by: Property to sort by. One of `position`, `title`, `created_at`, `updated_at`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            label_names: Keeps only articles with these labels; separated by commas.
            include: What to bring along in the same answer: users, sections, categories, translations.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Article records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/{locale}/articles`
        """
    @overload
    def __call__(
        self,
        *,
        locale: str,
        id: int | Article,
        include: HelpCenterArticlesSideload | Iterable[HelpCenterArticlesSideload] | None = None,
    ) -> Coroutine[object, object, Article]:
        """Fetches an article in the given locale; works anonymously for public articles.

        Args:
            locale: Language as a code, such as `en-us`.
            id: Help center article that the call is about. Takes an Article or its id.
            include: What to bring along in the same answer: users, sections, categories, translations.

        Returns:
            The Article.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/{locale}/articles/{article_id}`
        """
    @overload
    def archive(self, article: int | Article) -> Coroutine[object, object, None]:
        """Archives an article with all its translations; for agents. It can be restored from the Guide
        interface only.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/help_center/articles/{article_id}`
        """
    @overload
    def archive(self, article: int | Article, *, locale: str) -> Coroutine[object, object, None]:
        """Archives the entire article, not just the translation in the named locale; for agents.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            locale: Language as a code, such as `en-us`.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/help_center/{locale}/articles/{article_id}`
        """
    @overload
    def comment_votes(
        self,
        help_centre_object: int | Article,
        comment: int | Comment,
        *,
        include: HelpCenterArticlesCommentVotesSideload
        | Iterable[HelpCenterArticlesCommentVotesSideload]
        | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Vote]:
        """Lists the votes on an article comment in all locales; for agents.

        Args:
            help_centre_object: Help center article that the call is about. Takes an Article or its id.
            comment: Comment that the call is about. Takes a Comment or its id.
            include: What to bring along in the same answer: users, articles, comments, translations.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Vote records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/articles/{article_id}/comments/{comment_id}/votes`
        """
    @overload
    def comment_votes(
        self,
        help_centre_object: int | Article,
        comment: int | Comment,
        *,
        locale: str,
        include: HelpCenterArticlesCommentVotesSideload
        | Iterable[HelpCenterArticlesCommentVotesSideload]
        | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Vote]:
        """Lists the votes on an article comment in the given locale; end users see only their own.

        Args:
            help_centre_object: Help center article that the call is about. Takes an Article or its id.
            comment: Comment that the call is about. Takes a Comment or its id.
            locale: Language as a code, such as `en-us`.
            include: What to bring along in the same answer: users, articles, comments, translations.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Vote records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/{locale}/articles/{article_id}/comments/{comment_id}/votes`
        """
    @overload
    def create(
        self,
        section: int | Section,
        article: Article | HelpCenterArticleDict,
        notify_subscribers: bool | None = None,
    ) -> Coroutine[object, object, Article]:
        """Creates an article in a section, with its first translation. Needs permission to author there;
        give `permission_group_id` and a segment. For agents who may manage the article.

        Args:
            section: Help center section that the call is about. Takes a Section or its id.
            article: The Article: an object, or a mapping of its fields, with `locale` and `title`.
            notify_subscribers: False sends no mail to those who follow the section; without it they are
                told.

        Returns:
            The Article.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/help_center/sections/{section_id}/articles`
        """
    @overload
    def create(
        self,
        section: int | Section,
        article: Article | HelpCenterArticleDict,
        notify_subscribers: bool | None = None,
        *,
        locale: str,
    ) -> Coroutine[object, object, Article]:
        """Creates an article in a section with the path's locale as source language. Needs permission to
        author there. For agents who may manage the article.

        Args:
            section: Help center section that the call is about. Takes a Section or its id.
            article: The Article: an object, or a mapping of its fields, with `locale` and `title`.
            notify_subscribers: False sends no mail to those who follow the section; without it they are
                told.
            locale: Language as a code, such as `en-us`.

        Returns:
            The Article.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/help_center/{locale}/sections/{section_id}/articles`
        """
    @overload
    def create_subscription(
        self, help_centre_object: int | Article, subscription: Subscription | HelpCenterSubscriptionDict
    ) -> Coroutine[object, object, Subscription]:
        """Makes the caller follow an article in the locale given in the body; open to end users who can
        see it.

        Args:
            help_centre_object: Help center article that the call is about. Takes an Article or its id.
            subscription: The Subscription: an object, or a mapping of its fields.

        Returns:
            The Subscription.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/help_center/articles/{article_id}/subscriptions`
        """
    @overload
    def create_subscription(
        self,
        help_centre_object: int | Article,
        subscription: Subscription | HelpCenterSubscriptionDict,
        *,
        locale: str,
    ) -> Coroutine[object, object, Subscription]:
        """Makes the caller follow an article in the locale of the path; open to end users who can see it.

        Args:
            help_centre_object: Help center article that the call is about. Takes an Article or its id.
            subscription: The Subscription: an object, or a mapping of its fields.
            locale: Language as a code, such as `en-us`.

        Returns:
            The Subscription.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/help_center/{locale}/articles/{article_id}/subscriptions`
        """
    def create_translation(
        self, help_centre_object: int | Article, translation: Translation | HelpCenterTranslationDict
    ) -> Coroutine[object, object, Translation]:
        """Adds a translation to an article in a locale it lacks so far; for agents. The locale must be
        enabled in the help center.

        Args:
            help_centre_object: Help center article that the call is about. Takes an Article or its id.
            translation: The Translation: an object, or a mapping of its fields.

        Returns:
            The Translation.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/help_center/articles/{article_id}/translations`
        """
    @overload
    def delete(self, article: int | Article) -> Coroutine[object, object, None]:
        """Archives an article with all its translations; for agents. It can be restored from the Guide
        interface only.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/help_center/articles/{article_id}`
        """
    @overload
    def delete(self, article: int | Article, *, locale: str) -> Coroutine[object, object, None]:
        """Archives the entire article, not just the translation in the named locale; for agents.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            locale: Language as a code, such as `en-us`.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/help_center/{locale}/articles/{article_id}`
        """
    @overload
    def delete_subscription(
        self, help_centre_object: int | Article, subscription: int | Subscription
    ) -> Coroutine[object, object, None]:
        """Stops following an article; end users may remove only their own subscription.

        Args:
            help_centre_object: Help center article that the call is about. Takes an Article or its id.
            subscription: Help center subscription to act on. Takes a Subscription or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/help_center/articles/{article_id}/subscriptions/{subscription_id}`
        """
    @overload
    def delete_subscription(
        self, help_centre_object: int | Article, subscription: int | Subscription, *, locale: str
    ) -> Coroutine[object, object, None]:
        """Stops following an article, addressed with its locale; end users may remove only their own
        subscription.

        Args:
            help_centre_object: Help center article that the call is about. Takes an Article or its id.
            subscription: Help center subscription to act on. Takes a Subscription or its id.
            locale: Language as a code, such as `en-us`.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/help_center/{locale}/articles/{article_id}/subscriptions/{subscription_id}`
        """
    def delete_translation(self, translation: int | Translation) -> Coroutine[object, object, None]:
        """Deletes a single translation of an article, section or category by the translation's own id; for
        agents.

        Args:
            translation: Translation to delete. Takes a Translation or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/help_center/translations/{translation_id}`
        """
    @overload
    def embeddable_search(
        self,
        query: str,
        *,
        locale: str | None = None,
        category: int | None = None,
        section: int | None = None,
        label_names: Many[str] | Iterator[str] | None = None,
        sort_by: HelpCenterArticlesEmbeddableSearchSortBy | Enum | None = None,
        sort_order: HelpCenterArticlesSortOrder | Enum | None = None,
        origin: str | None = None,
        multibrand: bool | None = None,
        brand_id: int | None = None,
        created_at: str | date | None = None,
        created_before: str | date | None = None,
        created_after: str | date | None = None,
        updated_at: str | date | None = None,
        updated_before: str | date | None = None,
        updated_after: str | date | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Article]:
        """Searches articles for an embedded widget; answers come from a cache that may be an hour old.
        Needs a query, or a category, section or label filter; at most 100 results a page. Works
        anonymously. Needs `query` or `category` or `section` or `label_names`.

        Args:
            query: Words to find in titles and bodies of articles.
            locale: Language as a code, such as `en-us`.
            category: Keeps only items in this category, by its id.
            section: Keeps only articles in this section, by its id.
            label_names: Keeps only articles with these labels; separated by commas.
            sort_by: Property to sort by. One of `created_at`, `updated_at`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            origin: Where the search comes from, such as `web_widget`; for statistics.
            multibrand: Whether to search all brands, not just that of the host called.
            brand_id: Brand that the call is about, or to filter by.
            created_at: Keeps only items created on this date, as `YYYY-MM-DD`. Takes a date or ISO 8601
                text.
            created_before: Keeps only items created before this date, as `YYYY-MM-DD`. Takes a date or
                ISO 8601 text.
            created_after: Keeps only items created after this date, as `YYYY-MM-DD`. Takes a date or
                ISO 8601 text.
            updated_at: Keeps only items edited on this date, as `YYYY-MM-DD`. Takes a date or ISO 8601
                text.
            updated_before: Keeps only items edited before this date, as `YYYY-MM-DD`. Takes a date or
                ISO 8601 text.
            updated_after: Keeps only items edited after this date, as `YYYY-MM-DD`. Takes a date or ISO
                8601 text.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Article records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Allowed for anonymous and end users.

        `GET /api/v2/help_center/articles/embeddable_search`
        """
    @overload
    def embeddable_search(
        self,
        query: str | None = None,
        *,
        locale: str | None = None,
        category: int,
        section: int | None = None,
        label_names: Many[str] | Iterator[str] | None = None,
        sort_by: HelpCenterArticlesEmbeddableSearchSortBy | Enum | None = None,
        sort_order: HelpCenterArticlesSortOrder | Enum | None = None,
        origin: str | None = None,
        multibrand: bool | None = None,
        brand_id: int | None = None,
        created_at: str | date | None = None,
        created_before: str | date | None = None,
        created_after: str | date | None = None,
        updated_at: str | date | None = None,
        updated_before: str | date | None = None,
        updated_after: str | date | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Article]:
        """Searches articles for an embedded widget; answers come from a cache that may be an hour old.
        Needs a query, or a category, section or label filter; at most 100 results a page. Works
        anonymously. Needs `query` or `category` or `section` or `label_names`.

        Args:
            query: Words to find in titles and bodies of articles.
            locale: Language as a code, such as `en-us`.
            category: Keeps only items in this category, by its id.
            section: Keeps only articles in this section, by its id.
            label_names: Keeps only articles with these labels; separated by commas.
            sort_by: Property to sort by. One of `created_at`, `updated_at`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            origin: Where the search comes from, such as `web_widget`; for statistics.
            multibrand: Whether to search all brands, not just that of the host called.
            brand_id: Brand that the call is about, or to filter by.
            created_at: Keeps only items created on this date, as `YYYY-MM-DD`. Takes a date or ISO 8601
                text.
            created_before: Keeps only items created before this date, as `YYYY-MM-DD`. Takes a date or
                ISO 8601 text.
            created_after: Keeps only items created after this date, as `YYYY-MM-DD`. Takes a date or
                ISO 8601 text.
            updated_at: Keeps only items edited on this date, as `YYYY-MM-DD`. Takes a date or ISO 8601
                text.
            updated_before: Keeps only items edited before this date, as `YYYY-MM-DD`. Takes a date or
                ISO 8601 text.
            updated_after: Keeps only items edited after this date, as `YYYY-MM-DD`. Takes a date or ISO
                8601 text.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Article records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Allowed for anonymous and end users.

        `GET /api/v2/help_center/articles/embeddable_search`
        """
    @overload
    def embeddable_search(
        self,
        query: str | None = None,
        *,
        locale: str | None = None,
        category: int | None = None,
        section: int,
        label_names: Many[str] | Iterator[str] | None = None,
        sort_by: HelpCenterArticlesEmbeddableSearchSortBy | Enum | None = None,
        sort_order: HelpCenterArticlesSortOrder | Enum | None = None,
        origin: str | None = None,
        multibrand: bool | None = None,
        brand_id: int | None = None,
        created_at: str | date | None = None,
        created_before: str | date | None = None,
        created_after: str | date | None = None,
        updated_at: str | date | None = None,
        updated_before: str | date | None = None,
        updated_after: str | date | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Article]:
        """Searches articles for an embedded widget; answers come from a cache that may be an hour old.
        Needs a query, or a category, section or label filter; at most 100 results a page. Works
        anonymously. Needs `query` or `category` or `section` or `label_names`.

        Args:
            query: Words to find in titles and bodies of articles.
            locale: Language as a code, such as `en-us`.
            category: Keeps only items in this category, by its id.
            section: Keeps only articles in this section, by its id.
            label_names: Keeps only articles with these labels; separated by commas.
            sort_by: Property to sort by. One of `created_at`, `updated_at`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            origin: Where the search comes from, such as `web_widget`; for statistics.
            multibrand: Whether to search all brands, not just that of the host called.
            brand_id: Brand that the call is about, or to filter by.
            created_at: Keeps only items created on this date, as `YYYY-MM-DD`. Takes a date or ISO 8601
                text.
            created_before: Keeps only items created before this date, as `YYYY-MM-DD`. Takes a date or
                ISO 8601 text.
            created_after: Keeps only items created after this date, as `YYYY-MM-DD`. Takes a date or
                ISO 8601 text.
            updated_at: Keeps only items edited on this date, as `YYYY-MM-DD`. Takes a date or ISO 8601
                text.
            updated_before: Keeps only items edited before this date, as `YYYY-MM-DD`. Takes a date or
                ISO 8601 text.
            updated_after: Keeps only items edited after this date, as `YYYY-MM-DD`. Takes a date or ISO
                8601 text.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Article records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Allowed for anonymous and end users.

        `GET /api/v2/help_center/articles/embeddable_search`
        """
    @overload
    def embeddable_search(
        self,
        query: str | None = None,
        *,
        locale: str | None = None,
        category: int | None = None,
        section: int | None = None,
        label_names: Many[str] | Iterator[str],
        sort_by: HelpCenterArticlesEmbeddableSearchSortBy | Enum | None = None,
        sort_order: HelpCenterArticlesSortOrder | Enum | None = None,
        origin: str | None = None,
        multibrand: bool | None = None,
        brand_id: int | None = None,
        created_at: str | date | None = None,
        created_before: str | date | None = None,
        created_after: str | date | None = None,
        updated_at: str | date | None = None,
        updated_before: str | date | None = None,
        updated_after: str | date | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Article]:
        """Searches articles for an embedded widget; answers come from a cache that may be an hour old.
        Needs a query, or a category, section or label filter; at most 100 results a page. Works
        anonymously. Needs `query` or `category` or `section` or `label_names`.

        Args:
            query: Words to find in titles and bodies of articles.
            locale: Language as a code, such as `en-us`.
            category: Keeps only items in this category, by its id.
            section: Keeps only articles in this section, by its id.
            label_names: Keeps only articles with these labels; separated by commas.
            sort_by: Property to sort by. One of `created_at`, `updated_at`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            origin: Where the search comes from, such as `web_widget`; for statistics.
            multibrand: Whether to search all brands, not just that of the host called.
            brand_id: Brand that the call is about, or to filter by.
            created_at: Keeps only items created on this date, as `YYYY-MM-DD`. Takes a date or ISO 8601
                text.
            created_before: Keeps only items created before this date, as `YYYY-MM-DD`. Takes a date or
                ISO 8601 text.
            created_after: Keeps only items created after this date, as `YYYY-MM-DD`. Takes a date or
                ISO 8601 text.
            updated_at: Keeps only items edited on this date, as `YYYY-MM-DD`. Takes a date or ISO 8601
                text.
            updated_before: Keeps only items edited before this date, as `YYYY-MM-DD`. Takes a date or
                ISO 8601 text.
            updated_after: Keeps only items edited after this date, as `YYYY-MM-DD`. Takes a date or ISO
                8601 text.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Article records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Allowed for anonymous and end users.

        `GET /api/v2/help_center/articles/embeddable_search`
        """
    def featured(self, *, locale: str | None = None) -> AsyncResultGenerator[FeaturedArticle]:
        """Lists the featured articles of the help center that the caller may see, in one language. Open to
        anonymous and end users.

        Args:
            locale: Keeps articles that are translated into this language.

        Returns:
            FeaturedArticle records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /hc/api/v2/articles/featured`
        """
    def incremental(
        self,
        start_time: int | datetime | None = None,
        include: HelpCenterArticlesSideload | Iterable[HelpCenterArticlesSideload] | None = None,
        per_page: int | None = None,
        *,
        sort_by: HelpCenterArticlesSortBy | Enum | None = None,
        sort_order: HelpCenterArticlesSortOrder | Enum | None = None,
        label_names: Many[str] | Iterator[str] | None = None,
        checkpoint: str | CheckpointFile | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> AsyncResultGenerator[Article]:
        """Exports articles changed since `start_time` (Unix epoch seconds), oldest first; meant for
        synchronizing copies.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            include: What to bring along in the same answer: users, sections, categories, translations.
            per_page: Records per page.
            sort_by: Property to sort by. One of `position`, `title`, `created_at`, `updated_at`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            label_names: Keeps only articles with these labels; separated by commas.
            checkpoint: Where to go on, as `results.checkpoint` gave it, or a `CheckpointFile`
                (`zenpy.exports`) that keeps it; None starts at `start_time`.
            on_checkpoint: Called with the checkpoint when all before it was read.
            unique: Leave out records that come again unchanged.
            follow: At the end, wait for more and go on; repeats are left out unless `unique=False`.
            interval: Seconds that `follow` waits: 60, and 6 at least.

        Returns:
            Article records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/help_center/incremental/articles`
        """
    def missing_translations(
        self,
        help_centre_object: int | Article,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[str]:
        """Lists the enabled locales in which the article has no translation yet; for agents.

        Args:
            help_centre_object: Help center article that the call is about. Takes an Article or its id.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            The answer's `locales`, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/articles/{article_id}/translations/missing`
        """
    @overload
    def search(
        self,
        query: str,
        *,
        category: int | None = None,
        section: int | None = None,
        label_names: Many[str] | Iterator[str] | None = None,
        locale: str | None = None,
        multibrand: bool | None = None,
        brand_id: int | None = None,
        created_before: str | date | None = None,
        created_after: str | date | None = None,
        created_at: str | date | None = None,
        updated_before: str | date | None = None,
        updated_after: str | date | None = None,
        updated_at: str | date | None = None,
        sort_by: str | None = None,
        sort_order: HelpCenterArticlesSortOrder | str | Enum | None = None,
        include: HelpCenterArticlesSideload | Iterable[HelpCenterArticlesSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Article]:
        """Full-text search for articles; works anonymously. Needs a query, or a category, section or label
        filter; offset paging, and at most 1,000 results. Needs `query` or `category` or `section` or
        `label_names`.

        Args:
            query: Words to find in titles and bodies of articles.
            category: Keeps only items in this category, by its id.
            section: Keeps only articles in this section, by its id.
            label_names: Keeps only articles with these labels; separated by commas.
            locale: Language as a code, such as `en-us`.
            multibrand: Whether to search all brands, not just that of the host called.
            brand_id: Brand that the call is about, or to filter by.
            created_before: Keeps only items created before this date, as `YYYY-MM-DD`. Takes a date or
                ISO 8601 text.
            created_after: Keeps only items created after this date, as `YYYY-MM-DD`. Takes a date or
                ISO 8601 text.
            created_at: Keeps only items created on this date, as `YYYY-MM-DD`. Takes a date or ISO 8601
                text.
            updated_before: Keeps only items edited before this date, as `YYYY-MM-DD`. Takes a date or
                ISO 8601 text.
            updated_after: Keeps only items edited after this date, as `YYYY-MM-DD`. Takes a date or ISO
                8601 text.
            updated_at: Keeps only items edited on this date, as `YYYY-MM-DD`. Takes a date or ISO 8601
                text.
            sort_by: Property to sort by.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: users, sections, categories, translations.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Article records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/help_center/articles/search`
        """
    @overload
    def search(
        self,
        query: str | None = None,
        *,
        category: int,
        section: int | None = None,
        label_names: Many[str] | Iterator[str] | None = None,
        locale: str | None = None,
        multibrand: bool | None = None,
        brand_id: int | None = None,
        created_before: str | date | None = None,
        created_after: str | date | None = None,
        created_at: str | date | None = None,
        updated_before: str | date | None = None,
        updated_after: str | date | None = None,
        updated_at: str | date | None = None,
        sort_by: str | None = None,
        sort_order: HelpCenterArticlesSortOrder | str | Enum | None = None,
        include: HelpCenterArticlesSideload | Iterable[HelpCenterArticlesSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Article]:
        """Full-text search for articles; works anonymously. Needs a query, or a category, section or label
        filter; offset paging, and at most 1,000 results. Needs `query` or `category` or `section` or
        `label_names`.

        Args:
            query: Words to find in titles and bodies of articles.
            category: Keeps only items in this category, by its id.
            section: Keeps only articles in this section, by its id.
            label_names: Keeps only articles with these labels; separated by commas.
            locale: Language as a code, such as `en-us`.
            multibrand: Whether to search all brands, not just that of the host called.
            brand_id: Brand that the call is about, or to filter by.
            created_before: Keeps only items created before this date, as `YYYY-MM-DD`. Takes a date or
                ISO 8601 text.
            created_after: Keeps only items created after this date, as `YYYY-MM-DD`. Takes a date or
                ISO 8601 text.
            created_at: Keeps only items created on this date, as `YYYY-MM-DD`. Takes a date or ISO 8601
                text.
            updated_before: Keeps only items edited before this date, as `YYYY-MM-DD`. Takes a date or
                ISO 8601 text.
            updated_after: Keeps only items edited after this date, as `YYYY-MM-DD`. Takes a date or ISO
                8601 text.
            updated_at: Keeps only items edited on this date, as `YYYY-MM-DD`. Takes a date or ISO 8601
                text.
            sort_by: Property to sort by.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: users, sections, categories, translations.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Article records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/help_center/articles/search`
        """
    @overload
    def search(
        self,
        query: str | None = None,
        *,
        category: int | None = None,
        section: int,
        label_names: Many[str] | Iterator[str] | None = None,
        locale: str | None = None,
        multibrand: bool | None = None,
        brand_id: int | None = None,
        created_before: str | date | None = None,
        created_after: str | date | None = None,
        created_at: str | date | None = None,
        updated_before: str | date | None = None,
        updated_after: str | date | None = None,
        updated_at: str | date | None = None,
        sort_by: str | None = None,
        sort_order: HelpCenterArticlesSortOrder | str | Enum | None = None,
        include: HelpCenterArticlesSideload | Iterable[HelpCenterArticlesSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Article]:
        """Full-text search for articles; works anonymously. Needs a query, or a category, section or label
        filter; offset paging, and at most 1,000 results. Needs `query` or `category` or `section` or
        `label_names`.

        Args:
            query: Words to find in titles and bodies of articles.
            category: Keeps only items in this category, by its id.
            section: Keeps only articles in this section, by its id.
            label_names: Keeps only articles with these labels; separated by commas.
            locale: Language as a code, such as `en-us`.
            multibrand: Whether to search all brands, not just that of the host called.
            brand_id: Brand that the call is about, or to filter by.
            created_before: Keeps only items created before this date, as `YYYY-MM-DD`. Takes a date or
                ISO 8601 text.
            created_after: Keeps only items created after this date, as `YYYY-MM-DD`. Takes a date or
                ISO 8601 text.
            created_at: Keeps only items created on this date, as `YYYY-MM-DD`. Takes a date or ISO 8601
                text.
            updated_before: Keeps only items edited before this date, as `YYYY-MM-DD`. Takes a date or
                ISO 8601 text.
            updated_after: Keeps only items edited after this date, as `YYYY-MM-DD`. Takes a date or ISO
                8601 text.
            updated_at: Keeps only items edited on this date, as `YYYY-MM-DD`. Takes a date or ISO 8601
                text.
            sort_by: Property to sort by.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: users, sections, categories, translations.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Article records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/help_center/articles/search`
        """
    @overload
    def search(
        self,
        query: str | None = None,
        *,
        category: int | None = None,
        section: int | None = None,
        label_names: Many[str] | Iterator[str],
        locale: str | None = None,
        multibrand: bool | None = None,
        brand_id: int | None = None,
        created_before: str | date | None = None,
        created_after: str | date | None = None,
        created_at: str | date | None = None,
        updated_before: str | date | None = None,
        updated_after: str | date | None = None,
        updated_at: str | date | None = None,
        sort_by: str | None = None,
        sort_order: HelpCenterArticlesSortOrder | str | Enum | None = None,
        include: HelpCenterArticlesSideload | Iterable[HelpCenterArticlesSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Article]:
        """Full-text search for articles; works anonymously. Needs a query, or a category, section or label
        filter; offset paging, and at most 1,000 results. Needs `query` or `category` or `section` or
        `label_names`.

        Args:
            query: Words to find in titles and bodies of articles.
            category: Keeps only items in this category, by its id.
            section: Keeps only articles in this section, by its id.
            label_names: Keeps only articles with these labels; separated by commas.
            locale: Language as a code, such as `en-us`.
            multibrand: Whether to search all brands, not just that of the host called.
            brand_id: Brand that the call is about, or to filter by.
            created_before: Keeps only items created before this date, as `YYYY-MM-DD`. Takes a date or
                ISO 8601 text.
            created_after: Keeps only items created after this date, as `YYYY-MM-DD`. Takes a date or
                ISO 8601 text.
            created_at: Keeps only items created on this date, as `YYYY-MM-DD`. Takes a date or ISO 8601
                text.
            updated_before: Keeps only items edited before this date, as `YYYY-MM-DD`. Takes a date or
                ISO 8601 text.
            updated_after: Keeps only items edited after this date, as `YYYY-MM-DD`. Takes a date or ISO
                8601 text.
            updated_at: Keeps only items edited on this date, as `YYYY-MM-DD`. Takes a date or ISO 8601
                text.
            sort_by: Property to sort by.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: users, sections, categories, translations.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Article records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/help_center/articles/search`
        """
    def show_translation(self, article: int | Article, locale: str) -> Coroutine[object, object, Translation]:
        """Fetches an article's translation for one locale, with title and body; open to end users who can
        see it.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            locale: Language as a code, such as `en-us`.

        Returns:
            The Translation.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/articles/{article_id}/translations/{locale}`
        """
    @overload
    def source_locale(self, article: int | Article, article_locale: str) -> Coroutine[object, object, None]:
        """Makes another existing translation the source language of the article; for agents. Answers
        without content.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            article_locale: Locale to become the article's source language; it needs a translation
                there.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/help_center/articles/{article_id}/source_locale`
        """
    @overload
    def source_locale(
        self, article: int | Article, article_locale: str, *, locale: str
    ) -> Coroutine[object, object, None]:
        """Makes another translation the article's source language, with a locale in the path; for agents.
        Answers without content.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            article_locale: Locale to become the article's source language; it needs a translation
                there.
            locale: Language as a code, such as `en-us`.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/help_center/{locale}/articles/{article_id}/source_locale`
        """
    @overload
    def update(self, article: Article | HelpCenterArticleDict) -> Coroutine[object, object, Article]:
        """Changes article metadata such as section, author, labels or visibility. Title and body are
        edited through translations instead. For agents who may manage the article. A record without
        changes is read, and nothing is written.

        Args:
            article: The Article: an object, or a mapping of its fields.

        Returns:
            The Article.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/help_center/articles/{article_id}`
        """
    @overload
    def update(
        self, article: Article | HelpCenterArticleDict, *, locale: str
    ) -> Coroutine[object, object, Article]:
        """Changes article metadata, addressed with a locale. Title and body are edited through
        translations instead. For agents who may manage the article. A record without changes is read,
        and nothing is written.

        Args:
            article: The Article: an object, or a mapping of its fields.
            locale: Language as a code, such as `en-us`.

        Returns:
            The Article.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/help_center/{locale}/articles/{article_id}`
        """
    def update_translation(
        self, help_centre_object: int | Article, translation: Translation | HelpCenterTranslationDict
    ) -> Coroutine[object, object, Translation]:
        """Edits an article's title, body, draft or outdated state in one locale; for agents. The way to
        change article text. A record without changes is read, and nothing is written.

        Args:
            help_centre_object: Help center article that the call is about. Takes an Article or its id.
            translation: The Translation: an object, or a mapping of its fields.

        Returns:
            The Translation.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/help_center/articles/{article_id}/translations/{locale}`
        """
    def user_articles(
        self,
        user: int | User,
        *,
        sort_by: HelpCenterArticlesSortBy | Enum | None = None,
        sort_order: HelpCenterArticlesSortOrder | Enum | None = None,
        start_time: int | datetime | None = None,
        label_names: Many[str] | Iterator[str] | None = None,
        include: HelpCenterArticlesSideload | Iterable[HelpCenterArticlesSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Article]:
        """Lists the articles written by a user, as far as the caller may see them.

        Args:
            user: User that the call is about. Takes a User or its id.
            sort_by: Property to sort by. One of `position`, `title`, `created_at`, `updated_at`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            label_names: Keeps only articles with these labels; separated by commas.
            include: What to bring along in the same answer: users, sections, categories, translations.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Article records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/users/{user_id}/articles`
        """
    def vote_comment_down(
        self,
        help_centre_object: int | Article,
        comment: int | Comment,
        vote: Vote | HelpCenterVoteDict | None = None,
    ) -> Coroutine[object, object, Vote]:
        """Casts the caller's downvote on an article comment, replacing an earlier upvote; open to end
        users.

        Args:
            help_centre_object: Help center article that the call is about. Takes an Article or its id.
            comment: Comment that the call is about. Takes a Comment or its id.
            vote: The Vote: an object, or a mapping of its fields.

        Returns:
            The Vote.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/help_center/articles/{article_id}/comments/{comment_id}/down`
        """
    def vote_comment_up(
        self,
        help_centre_object: int | Article,
        comment: int | Comment,
        vote: Vote | HelpCenterVoteDict | None = None,
    ) -> Coroutine[object, object, Vote]:
        """Casts the caller's upvote on an article comment, replacing an earlier downvote; open to end
        users.

        Args:
            help_centre_object: Help center article that the call is about. Takes an Article or its id.
            comment: Comment that the call is about. Takes a Comment or its id.
            vote: The Vote: an object, or a mapping of its fields.

        Returns:
            The Vote.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/help_center/articles/{article_id}/comments/{comment_id}/up`
        """
    def vote_down(
        self, help_centre_object: int | Article, vote: Vote | HelpCenterVoteDict | None = None
    ) -> Coroutine[object, object, Vote]:
        """Casts the caller's downvote on an article, replacing an earlier upvote; open to end users.

        Args:
            help_centre_object: Help center article that the call is about. Takes an Article or its id.
            vote: The Vote: an object, or a mapping of its fields.

        Returns:
            The Vote.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/help_center/articles/{article_id}/down`
        """
    @overload
    def vote_up(
        self, help_centre_object: int | Article, vote: Vote | HelpCenterVoteDict | None = None
    ) -> Coroutine[object, object, Vote]:
        """Casts the caller's upvote on an article, replacing an earlier downvote; open to end users.

        Args:
            help_centre_object: Help center article that the call is about. Takes an Article or its id.
            vote: The Vote: an object, or a mapping of its fields.

        Returns:
            The Vote.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/help_center/articles/{article_id}/up`
        """
    @overload
    def vote_up(
        self, help_centre_object: int | Article, vote: Vote | HelpCenterVoteDict | None = None, *, locale: str
    ) -> Coroutine[object, object, Vote]:
        """Casts the caller's upvote on an article in the given locale, replacing an earlier downvote; open
        to end users.

        Args:
            help_centre_object: Help center article that the call is about. Takes an Article or its id.
            vote: The Vote: an object, or a mapping of its fields.
            locale: Language as a code, such as `en-us`.

        Returns:
            The Vote.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/help_center/{locale}/articles/{article_id}/up`
        """

class HelpCenterArticlesAttachmentsApi(Resource):
    """Fetches the properties of one attachment of the given article. Agents and end users who can view
    the article. Calls: `delete_from_article`.

    Reached as `client.help_center.articles.attachments`.
    """
    def __call__(self, article: int | Article, *, id: int | ArticleAttachment) -> ArticleAttachment:
        """Fetches the properties of one attachment of the given article. Agents and end users who can view
        the article.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            id: Article attachment to act on. Takes an ArticleAttachment or its id.

        Returns:
            The ArticleAttachment.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/articles/{article_id}/attachments/{article_attachment_id}`
        """
    def delete_from_article(
        self, article: int | Article, article_attachment: int | ArticleAttachment
    ) -> None:
        """Deletes one attachment, addressed through the article it belongs to. For agents who may manage
        the article.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            article_attachment: Article attachment to act on. Takes an ArticleAttachment or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/help_center/articles/{article_id}/attachments/{article_attachment_id}`
        """

class AsyncHelpCenterArticlesAttachmentsApi(AsyncResource):
    """Fetches the properties of one attachment of the given article. Agents and end users who can view
    the article. Calls: `delete_from_article`.

    Reached as `client.help_center.articles.attachments`.
    """
    def __call__(
        self, article: int | Article, *, id: int | ArticleAttachment
    ) -> Coroutine[object, object, ArticleAttachment]:
        """Fetches the properties of one attachment of the given article. Agents and end users who can view
        the article.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            id: Article attachment to act on. Takes an ArticleAttachment or its id.

        Returns:
            The ArticleAttachment.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/articles/{article_id}/attachments/{article_attachment_id}`
        """
    def delete_from_article(
        self, article: int | Article, article_attachment: int | ArticleAttachment
    ) -> Coroutine[object, object, None]:
        """Deletes one attachment, addressed through the article it belongs to. For agents who may manage
        the article.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            article_attachment: Article attachment to act on. Takes an ArticleAttachment or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/help_center/articles/{article_id}/attachments/{article_attachment_id}`
        """

class HelpCenterArticlesCommentsApi(Resource):
    """Lists the comments on an article in all locales; for agents. End users use the variant with a
    locale.

    Reached as `client.help_center.articles.comments`.
    """
    @overload
    def __call__(
        self,
        article: int | Article,
        *,
        include: HelpCenterArticlesCommentsSideload
        | Iterable[HelpCenterArticlesCommentsSideload]
        | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Comment]:
        """Lists the comments on an article in all locales; for agents. End users use the variant with a
        locale.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            include: What to bring along in the same answer: users, articles.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Comment records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/articles/{article_id}/comments`
        """
    @overload
    def __call__(
        self,
        article: int | Article,
        *,
        locale: str,
        include: HelpCenterArticlesCommentsSideload
        | Iterable[HelpCenterArticlesCommentsSideload]
        | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Comment]:
        """Lists the comments on an article written in one locale; open to end users who can see the
        article.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            locale: Language as a code, such as `en-us`.
            include: What to bring along in the same answer: users, articles.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Comment records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/{locale}/articles/{article_id}/comments`
        """

class AsyncHelpCenterArticlesCommentsApi(AsyncResource):
    """Lists the comments on an article in all locales; for agents. End users use the variant with a
    locale.

    Reached as `client.help_center.articles.comments`.
    """
    @overload
    def __call__(
        self,
        article: int | Article,
        *,
        include: HelpCenterArticlesCommentsSideload
        | Iterable[HelpCenterArticlesCommentsSideload]
        | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Comment]:
        """Lists the comments on an article in all locales; for agents. End users use the variant with a
        locale.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            include: What to bring along in the same answer: users, articles.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Comment records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/articles/{article_id}/comments`
        """
    @overload
    def __call__(
        self,
        article: int | Article,
        *,
        locale: str,
        include: HelpCenterArticlesCommentsSideload
        | Iterable[HelpCenterArticlesCommentsSideload]
        | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Comment]:
        """Lists the comments on an article written in one locale; open to end users who can see the
        article.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            locale: Language as a code, such as `en-us`.
            include: What to bring along in the same answer: users, articles.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Comment records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/{locale}/articles/{article_id}/comments`
        """

class HelpCenterArticlesLabelsApi(Resource):
    """Lists the labels attached to an article, across its translations; for agents.

    Reached as `client.help_center.articles.labels`.
    """
    @overload
    def __call__(
        self,
        article: int | Article,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Label]:
        """Lists the labels attached to an article, across its translations; for agents.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Label records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/articles/{article_id}/labels`
        """
    @overload
    def __call__(
        self,
        article: int | Article,
        *,
        locale: str,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Label]:
        """Lists the labels attached to an article's translation in the given locale; for agents.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            locale: Language as a code, such as `en-us`.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Label records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/{locale}/articles/{article_id}/labels`
        """

class AsyncHelpCenterArticlesLabelsApi(AsyncResource):
    """Lists the labels attached to an article, across its translations; for agents.

    Reached as `client.help_center.articles.labels`.
    """
    @overload
    def __call__(
        self,
        article: int | Article,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Label]:
        """Lists the labels attached to an article, across its translations; for agents.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Label records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/articles/{article_id}/labels`
        """
    @overload
    def __call__(
        self,
        article: int | Article,
        *,
        locale: str,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Label]:
        """Lists the labels attached to an article's translation in the given locale; for agents.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            locale: Language as a code, such as `en-us`.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Label records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/{locale}/articles/{article_id}/labels`
        """

class HelpCenterArticlesSubscriptionsApi(Resource):
    """Lists the subscriptions to an article in all locales; for agents.

    Reached as `client.help_center.articles.subscriptions`.
    """
    @overload
    def __call__(
        self,
        help_centre_object: int | Article,
        *,
        include: HelpCenterArticlesSubscriptionsSideload
        | Iterable[HelpCenterArticlesSubscriptionsSideload]
        | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Subscription]:
        """Lists the subscriptions to an article in all locales; for agents.

        Args:
            help_centre_object: Help center article that the call is about. Takes an Article or its id.
            include: What to bring along in the same answer: users, articles, translations.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Subscription records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/articles/{article_id}/subscriptions`
        """
    @overload
    def __call__(self, help_centre_object: int | Article, *, id: int | Subscription) -> Subscription:
        """Fetches one article subscription without naming a locale; for agents.

        Args:
            help_centre_object: Help center article that the call is about. Takes an Article or its id.
            id: Help center subscription to act on. Takes a Subscription or its id.

        Returns:
            The Subscription.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/articles/{article_id}/subscriptions/{subscription_id}`
        """
    @overload
    def __call__(
        self,
        help_centre_object: int | Article,
        *,
        locale: str,
        include: HelpCenterArticlesSubscriptionsSideload
        | Iterable[HelpCenterArticlesSubscriptionsSideload]
        | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Subscription]:
        """Lists the subscriptions to an article in the given locale; end users see only their own.

        Args:
            help_centre_object: Help center article that the call is about. Takes an Article or its id.
            locale: Language as a code, such as `en-us`.
            include: What to bring along in the same answer: users, articles, translations.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Subscription records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/{locale}/articles/{article_id}/subscriptions`
        """
    @overload
    def __call__(
        self, help_centre_object: int | Article, *, id: int | Subscription, locale: str
    ) -> Subscription:
        """Fetches one article subscription, addressed with its locale; end users reach only their own.

        Args:
            help_centre_object: Help center article that the call is about. Takes an Article or its id.
            id: Help center subscription to act on. Takes a Subscription or its id.
            locale: Language as a code, such as `en-us`.

        Returns:
            The Subscription.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/{locale}/articles/{article_id}/subscriptions/{subscription_id}`
        """

class AsyncHelpCenterArticlesSubscriptionsApi(AsyncResource):
    """Lists the subscriptions to an article in all locales; for agents.

    Reached as `client.help_center.articles.subscriptions`.
    """
    @overload
    def __call__(
        self,
        help_centre_object: int | Article,
        *,
        include: HelpCenterArticlesSubscriptionsSideload
        | Iterable[HelpCenterArticlesSubscriptionsSideload]
        | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Subscription]:
        """Lists the subscriptions to an article in all locales; for agents.

        Args:
            help_centre_object: Help center article that the call is about. Takes an Article or its id.
            include: What to bring along in the same answer: users, articles, translations.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Subscription records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/articles/{article_id}/subscriptions`
        """
    @overload
    def __call__(
        self, help_centre_object: int | Article, *, id: int | Subscription
    ) -> Coroutine[object, object, Subscription]:
        """Fetches one article subscription without naming a locale; for agents.

        Args:
            help_centre_object: Help center article that the call is about. Takes an Article or its id.
            id: Help center subscription to act on. Takes a Subscription or its id.

        Returns:
            The Subscription.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/articles/{article_id}/subscriptions/{subscription_id}`
        """
    @overload
    def __call__(
        self,
        help_centre_object: int | Article,
        *,
        locale: str,
        include: HelpCenterArticlesSubscriptionsSideload
        | Iterable[HelpCenterArticlesSubscriptionsSideload]
        | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Subscription]:
        """Lists the subscriptions to an article in the given locale; end users see only their own.

        Args:
            help_centre_object: Help center article that the call is about. Takes an Article or its id.
            locale: Language as a code, such as `en-us`.
            include: What to bring along in the same answer: users, articles, translations.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Subscription records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/{locale}/articles/{article_id}/subscriptions`
        """
    @overload
    def __call__(
        self, help_centre_object: int | Article, *, id: int | Subscription, locale: str
    ) -> Coroutine[object, object, Subscription]:
        """Fetches one article subscription, addressed with its locale; end users reach only their own.

        Args:
            help_centre_object: Help center article that the call is about. Takes an Article or its id.
            id: Help center subscription to act on. Takes a Subscription or its id.
            locale: Language as a code, such as `en-us`.

        Returns:
            The Subscription.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/{locale}/articles/{article_id}/subscriptions/{subscription_id}`
        """

class HelpCenterArticlesTranslationsApi(Resource):
    """Lists the translations of an article the end user may see; filter by locales, draft or outdated
    state.

    Reached as `client.help_center.articles.translations`.
    """
    def __call__(
        self,
        help_centre_object: int | Article,
        *,
        locales: Many[str] | Iterator[str] | None = None,
        outdated: bool | None = None,
        draft: bool | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Translation]:
        """Lists the translations of an article the end user may see; filter by locales, draft or outdated
        state.

        Args:
            help_centre_object: Help center article that the call is about. Takes an Article or its id.
            locales: Keeps only translations into these languages, as codes separated by commas.
            outdated: Whether to list only translations marked as outdated.
            draft: Whether to list only translations that are drafts.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Translation records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Allowed for end users.

        `GET /api/v2/help_center/articles/{article_id}/translations`
        """

class AsyncHelpCenterArticlesTranslationsApi(AsyncResource):
    """Lists the translations of an article the end user may see; filter by locales, draft or outdated
    state.

    Reached as `client.help_center.articles.translations`.
    """
    def __call__(
        self,
        help_centre_object: int | Article,
        *,
        locales: Many[str] | Iterator[str] | None = None,
        outdated: bool | None = None,
        draft: bool | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Translation]:
        """Lists the translations of an article the end user may see; filter by locales, draft or outdated
        state.

        Args:
            help_centre_object: Help center article that the call is about. Takes an Article or its id.
            locales: Keeps only translations into these languages, as codes separated by commas.
            outdated: Whether to list only translations marked as outdated.
            draft: Whether to list only translations that are drafts.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Translation records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Allowed for end users.

        `GET /api/v2/help_center/articles/{article_id}/translations`
        """

class HelpCenterArticlesVotesApi(Resource):
    """Lists the votes on an article in all locales; for agents.

    Reached as `client.help_center.articles.votes`.
    """
    @overload
    def __call__(
        self,
        help_centre_object: int | Article,
        *,
        include: HelpCenterArticlesCommentVotesSideload
        | Iterable[HelpCenterArticlesCommentVotesSideload]
        | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Vote]:
        """Lists the votes on an article in all locales; for agents.

        Args:
            help_centre_object: Help center article that the call is about. Takes an Article or its id.
            include: What to bring along in the same answer: users, articles, comments, translations.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Vote records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/articles/{article_id}/votes`
        """
    @overload
    def __call__(
        self,
        help_centre_object: int | Article,
        *,
        locale: str,
        include: HelpCenterArticlesCommentVotesSideload
        | Iterable[HelpCenterArticlesCommentVotesSideload]
        | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Vote]:
        """Lists the votes on an article in the given locale; end users see only their own.

        Args:
            help_centre_object: Help center article that the call is about. Takes an Article or its id.
            locale: Language as a code, such as `en-us`.
            include: What to bring along in the same answer: users, articles, comments, translations.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Vote records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/{locale}/articles/{article_id}/votes`
        """

class AsyncHelpCenterArticlesVotesApi(AsyncResource):
    """Lists the votes on an article in all locales; for agents.

    Reached as `client.help_center.articles.votes`.
    """
    @overload
    def __call__(
        self,
        help_centre_object: int | Article,
        *,
        include: HelpCenterArticlesCommentVotesSideload
        | Iterable[HelpCenterArticlesCommentVotesSideload]
        | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Vote]:
        """Lists the votes on an article in all locales; for agents.

        Args:
            help_centre_object: Help center article that the call is about. Takes an Article or its id.
            include: What to bring along in the same answer: users, articles, comments, translations.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Vote records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/articles/{article_id}/votes`
        """
    @overload
    def __call__(
        self,
        help_centre_object: int | Article,
        *,
        locale: str,
        include: HelpCenterArticlesCommentVotesSideload
        | Iterable[HelpCenterArticlesCommentVotesSideload]
        | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Vote]:
        """Lists the votes on an article in the given locale; end users see only their own.

        Args:
            help_centre_object: Help center article that the call is about. Takes an Article or its id.
            locale: Language as a code, such as `en-us`.
            include: What to bring along in the same answer: users, articles, comments, translations.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Vote records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/{locale}/articles/{article_id}/votes`
        """
