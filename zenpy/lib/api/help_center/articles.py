# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/articles.yaml and 4 more) by `make generate`. Do not edit.
"""Reads, edits, searches and archives articles, along with attachments, comments, labels,
translations and votes. New ones are created under `sections`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.calls.operation import (
    LEFT_OUT,
    Argument,
    Body,
    Form,
    Method,
    Operation,
    Param,
    Result,
    Sideload,
    among,
)
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date, datetime
    from enum import Enum

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
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import (
        HelpCenterArticleDict,
        HelpCenterSubscriptionDict,
        HelpCenterTranslationDict,
        HelpCenterVoteDict,
    )


HelpCenterArticlesSideload: TypeAlias = Literal["users", "sections", "categories", "translations"]
HelpCenterArticlesCommentVotesSideload: TypeAlias = Literal["users", "articles", "comments", "translations"]
HelpCenterArticlesCommentsSideload: TypeAlias = Literal["users", "articles"]
HelpCenterArticlesSubscriptionsSideload: TypeAlias = Literal["users", "articles", "translations"]
HelpCenterArticlesSortBy: TypeAlias = Literal["position", "title", "created_at", "updated_at"]
HelpCenterArticlesSortOrder: TypeAlias = Literal["asc", "desc"]
HelpCenterArticlesEmbeddableSearchSortBy: TypeAlias = Literal["created_at", "updated_at"]

_SIDELOADS = {
    "users": Sideload("users", "User"),
    "sections": Sideload("sections", "HelpCenterSection"),
    "categories": Sideload("categories", "HelpCenterCategory"),
    "translations": Sideload("translations", "HelpCenterTranslation", place="field"),
    "articles": Sideload("articles", "HelpCenterArticle"),
    "comments": Sideload("comments", "HelpCenterComment"),
}


class HelpCenterArticlesApi(Resource):
    """Reads, edits, searches and archives articles, along with attachments, comments, labels,
    translations and votes. New ones are created under `sections`.

    Reached as `client.help_center.articles`.
    """

    attachments: Lazy[HelpCenterArticlesAttachmentsApi] = Lazy(
        "help_center.articles", "HelpCenterArticlesAttachmentsApi"
    )
    comments: Lazy[HelpCenterArticlesCommentsApi] = Lazy(
        "help_center.articles", "HelpCenterArticlesCommentsApi"
    )
    labels: Lazy[HelpCenterArticlesLabelsApi] = Lazy("help_center.articles", "HelpCenterArticlesLabelsApi")
    subscriptions: Lazy[HelpCenterArticlesSubscriptionsApi] = Lazy(
        "help_center.articles", "HelpCenterArticlesSubscriptionsApi"
    )
    translations: Lazy[HelpCenterArticlesTranslationsApi] = Lazy(
        "help_center.articles", "HelpCenterArticlesTranslationsApi"
    )
    votes: Lazy[HelpCenterArticlesVotesApi] = Lazy("help_center.articles", "HelpCenterArticlesVotesApi")

    _CALL: Method[Article | BaseResultGenerator[Article]] = Method(
        "help_center.articles",
        Form(
            Operation(
                "help_center.articles.show_in_locale",
                "GET",
                "/api/v2/help_center/{locale}/articles/{article_id}",
                result=Result("one", schema="HelpCenterArticle", key="article"),
                sideloads=among(_SIDELOADS, HelpCenterArticlesSideload),
            ),
            (
                Argument("locale", "path", "locale", required=True),
                Argument("id", "path", "article_id", accepts="HelpCenterArticle", required=True),
                Argument("include", "query", "include", many=True),
            ),
            when="id,locale",
        ),
        Form(
            Operation(
                "help_center.articles.show",
                "GET",
                "/api/v2/help_center/articles/{article_id}",
                result=Result("one", schema="HelpCenterArticle", key="article"),
                sideloads=among(_SIDELOADS, HelpCenterArticlesSideload),
            ),
            (
                Argument("id", "path", "article_id", accepts="HelpCenterArticle", required=True),
                Argument("include", "query", "include", many=True),
            ),
            when="id",
        ),
        Form(
            Operation(
                "help_center.articles.list_in_locale",
                "GET",
                "/api/v2/help_center/{locale}/articles",
                query=(
                    Param("sort_by"),
                    Param("sort_order"),
                    Param("start_time"),
                    Param("label_names", "comma"),
                ),
                result=Result("list", schema="HelpCenterArticle", key="articles"),
                pages=("cursor", "offset"),
                sideloads=among(_SIDELOADS, HelpCenterArticlesSideload),
            ),
            (
                Argument("locale", "path", "locale", required=True),
                Argument("sort_by", "query", "sort_by"),
                Argument("sort_order", "query", "sort_order"),
                Argument("start_time", "query", "start_time"),
                Argument("label_names", "query", "label_names", many=True),
                Argument("include", "query", "include", many=True),
            ),
            when="locale",
        ),
        Form(
            Operation(
                "help_center.articles.list",
                "GET",
                "/api/v2/help_center/articles",
                query=(
                    Param("sort_by"),
                    Param("sort_order"),
                    Param("start_time"),
                    Param("label_names", "comma"),
                ),
                result=Result("list", schema="HelpCenterArticle", key="articles"),
                pages=("cursor", "offset"),
                sideloads=among(_SIDELOADS, HelpCenterArticlesSideload),
            ),
            (
                Argument("sort_by", "query", "sort_by"),
                Argument("sort_order", "query", "sort_order"),
                Argument("start_time", "query", "start_time"),
                Argument("label_names", "query", "label_names", many=True),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

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
        id: int | Article = LEFT_OUT,
        locale: str | None = None,
    ) -> Article | BaseResultGenerator[Article]:
        """Lists the articles of the help center the caller may see, optionally filtered by labels.

        - `client.help_center.articles()`: Lists the articles of the help center the caller may see,
          optionally filtered by labels. Cursor and offset paging both work. Also takes `sort_by`,
          `sort_order`, `start_time`, `label_names`, `include`, `page_size`, `cursor_pagination`,
          `per_page` and `page`.
          `GET /api/v2/help_center/articles`
        - `client.help_center.articles(id=…)`: Fetches an article with its default-locale content; for
          agents. End users and visitors use the variant with a locale. Also takes `include`.
          `GET /api/v2/help_center/articles/{article_id}`
        - `client.help_center.articles(locale=…)`: Lists articles that have a translation in the given
          locale, with content in that language. Open to anyone, within what the caller may see. Also
          takes `sort_by`, `sort_order`, `start_time`, `label_names`, `include`, `page_size`,
          `cursor_pagination`, `per_page` and `page`.
          `GET /api/v2/help_center/{locale}/articles`
        - `client.help_center.articles(locale=…, id=…)`: Fetches an article in the given locale; works
          anonymously for public articles. Also takes `include`.
          `GET /api/v2/help_center/{locale}/articles/{article_id}`

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
            id: Help center article that the call is about. Takes an Article or its id.
            locale: Language as a code, such as `en-us`.

        Returns:
            Article records, fetched page by page as they are read.
            The Article.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            sort_by=sort_by,
            sort_order=sort_order,
            start_time=start_time,
            label_names=label_names,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
            id=id,
            locale=locale,
        )

    _ARCHIVE: Method[None] = Method(
        "help_center.articles.archive",
        Form(
            Operation(
                "help_center.articles.delete_in_locale",
                "DELETE",
                "/api/v2/help_center/{locale}/articles/{article_id}",
                result=Result("nothing"),
            ),
            (
                Argument("article", "path", "article_id", accepts="HelpCenterArticle", required=True),
                Argument("locale", "path", "locale", required=True),
            ),
            when="locale",
        ),
        Form(
            Operation(
                "help_center.articles.delete",
                "DELETE",
                "/api/v2/help_center/articles/{article_id}",
                result=Result("nothing"),
            ),
            (Argument("article", "path", "article_id", accepts="HelpCenterArticle", required=True),),
        ),
    )

    def archive(self, article: int | Article, *, locale: str | None = None) -> None:
        """Archives an article with all its translations; for agents.

        - `client.help_center.articles.archive(article)`: Archives an article with all its translations;
          for agents. It can be restored from the Guide interface only.
          `DELETE /api/v2/help_center/articles/{article_id}`
        - `client.help_center.articles.archive(article, locale=…)`: Archives the entire article, not
          just the translation in the named locale; for agents.
          `DELETE /api/v2/help_center/{locale}/articles/{article_id}`

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            locale: Language as a code, such as `en-us`.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._ARCHIVE, article=article, locale=locale)

    _COMMENT_VOTES: Method[BaseResultGenerator[Vote]] = Method(
        "help_center.articles.comment_votes",
        Form(
            Operation(
                "help_center.articles.comments.votes.list_in_locale",
                "GET",
                "/api/v2/help_center/{locale}/articles/{article_id}/comments/{comment_id}/votes",
                result=Result("list", schema="HelpCenterVote", key="votes"),
                pages=("cursor", "offset"),
                sideloads=among(_SIDELOADS, HelpCenterArticlesCommentVotesSideload),
            ),
            (
                Argument(
                    "help_centre_object", "path", "article_id", accepts="HelpCenterArticle", required=True
                ),
                Argument("comment", "path", "comment_id", accepts="HelpCenterComment", required=True),
                Argument("locale", "path", "locale", required=True),
                Argument("include", "query", "include", many=True),
            ),
            when="locale",
        ),
        Form(
            Operation(
                "help_center.articles.comments.votes.list",
                "GET",
                "/api/v2/help_center/articles/{article_id}/comments/{comment_id}/votes",
                result=Result("list", schema="HelpCenterVote", key="votes"),
                pages=("cursor", "offset"),
                sideloads=among(_SIDELOADS, HelpCenterArticlesCommentVotesSideload),
            ),
            (
                Argument(
                    "help_centre_object", "path", "article_id", accepts="HelpCenterArticle", required=True
                ),
                Argument("comment", "path", "comment_id", accepts="HelpCenterComment", required=True),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

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
        locale: str | None = None,
    ) -> BaseResultGenerator[Vote]:
        """Lists the votes on an article comment in all locales; for agents.

        - `client.help_center.articles.comment_votes(help_centre_object, comment)`: Lists the votes on
          an article comment in all locales; for agents.
          `GET /api/v2/help_center/articles/{article_id}/comments/{comment_id}/votes`
        - `client.help_center.articles.comment_votes(help_centre_object, comment, locale=…)`: Lists the
          votes on an article comment in the given locale; end users see only their own.
          `GET /api/v2/help_center/{locale}/articles/{article_id}/comments/{comment_id}/votes`

        Args:
            help_centre_object: Help center article that the call is about. Takes an Article or its id.
            comment: Comment that the call is about. Takes a Comment or its id.
            include: What to bring along in the same answer: users, articles, comments, translations.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            locale: Language as a code, such as `en-us`.

        Returns:
            Vote records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._COMMENT_VOTES,
            help_centre_object=help_centre_object,
            comment=comment,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
            locale=locale,
        )

    _CREATE: Method[Article] = Method(
        "help_center.articles.create",
        Form(
            Operation(
                "help_center.sections.articles.create_in_locale",
                "POST",
                "/api/v2/help_center/{locale}/sections/{section_id}/articles",
                body=Body("record", schema="HelpCenterArticle", key="article"),
                result=Result("one", schema="HelpCenterArticle", key="article"),
                writes="make",
            ),
            (
                Argument("section", "path", "section_id", accepts="HelpCenterSection", required=True),
                Argument("article", "record", "article", accepts="HelpCenterArticle", required=True),
                Argument("notify_subscribers", "body", "notify_subscribers"),
                Argument("locale", "path", "locale", required=True),
            ),
            when="locale",
        ),
        Form(
            Operation(
                "help_center.sections.articles.create",
                "POST",
                "/api/v2/help_center/sections/{section_id}/articles",
                body=Body("record", schema="HelpCenterArticle", key="article"),
                result=Result("one", schema="HelpCenterArticle", key="article"),
                writes="make",
            ),
            (
                Argument("section", "path", "section_id", accepts="HelpCenterSection", required=True),
                Argument("article", "record", "article", accepts="HelpCenterArticle", required=True),
                Argument("notify_subscribers", "body", "notify_subscribers"),
            ),
        ),
    )

    def create(
        self,
        section: int | Section,
        article: Article | HelpCenterArticleDict,
        notify_subscribers: bool | None = None,
        *,
        locale: str | None = None,
    ) -> Article:
        """Creates an article in a section, with its first translation.

        - `client.help_center.articles.create(section, article)`: Creates an article in a section, with
          its first translation. Needs permission to author there; give `permission_group_id` and a
          segment. For agents who may manage the article. Sends all that is set in the record, without
          its id and without what only Zendesk sets.
          `POST /api/v2/help_center/sections/{section_id}/articles`
        - `client.help_center.articles.create(section, article, locale=…)`: Creates an article in a
          section with the path's locale as source language. Needs permission to author there. For
          agents who may manage the article. Sends all that is set in the record, without its id and
          without what only Zendesk sets.
          `POST /api/v2/help_center/{locale}/sections/{section_id}/articles`

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
        """
        return self._run(
            self._CREATE,
            section=section,
            article=article,
            notify_subscribers=notify_subscribers,
            locale=locale,
        )

    _CREATE_SUBSCRIPTION: Method[Subscription] = Method(
        "help_center.articles.create_subscription",
        Form(
            Operation(
                "help_center.articles.subscriptions.create_in_locale",
                "POST",
                "/api/v2/help_center/{locale}/articles/{article_id}/subscriptions",
                body=Body("record", schema="HelpCenterSubscription", key="subscription"),
                result=Result("one", schema="HelpCenterSubscription", key="subscription"),
                writes="make",
            ),
            (
                Argument(
                    "help_centre_object", "path", "article_id", accepts="HelpCenterArticle", required=True
                ),
                Argument(
                    "subscription", "record", "subscription", accepts="HelpCenterSubscription", required=True
                ),
                Argument("locale", "path", "locale", required=True),
            ),
            when="locale",
        ),
        Form(
            Operation(
                "help_center.articles.subscriptions.create",
                "POST",
                "/api/v2/help_center/articles/{article_id}/subscriptions",
                body=Body("record", schema="HelpCenterSubscription", key="subscription"),
                result=Result("one", schema="HelpCenterSubscription", key="subscription"),
                writes="make",
            ),
            (
                Argument(
                    "help_centre_object", "path", "article_id", accepts="HelpCenterArticle", required=True
                ),
                Argument(
                    "subscription", "record", "subscription", accepts="HelpCenterSubscription", required=True
                ),
            ),
        ),
    )

    def create_subscription(
        self,
        help_centre_object: int | Article,
        subscription: Subscription | HelpCenterSubscriptionDict,
        *,
        locale: str | None = None,
    ) -> Subscription:
        """Makes the caller follow an article in the locale given in the body; open to end users who can
        see it.

        - `client.help_center.articles.create_subscription(help_centre_object, subscription)`: Makes the
          caller follow an article in the locale given in the body; open to end users who can see it.
          Sends all that is set in the record, without its id and without what only Zendesk sets.
          `POST /api/v2/help_center/articles/{article_id}/subscriptions`
        - `client.help_center.articles.create_subscription(help_centre_object, subscription, locale=…)`:
          Makes the caller follow an article in the locale of the path; open to end users who can see
          it. Sends all that is set in the record, without its id and without what only Zendesk sets.
          `POST /api/v2/help_center/{locale}/articles/{article_id}/subscriptions`

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
        """
        return self._run(
            self._CREATE_SUBSCRIPTION,
            help_centre_object=help_centre_object,
            subscription=subscription,
            locale=locale,
        )

    _CREATE_TRANSLATION: Method[Translation] = Method(
        "help_center.articles.create_translation",
        Form(
            Operation(
                "help_center.articles.translations.create",
                "POST",
                "/api/v2/help_center/articles/{article_id}/translations",
                body=Body("record", schema="HelpCenterTranslation", key="translation"),
                result=Result("one", schema="HelpCenterTranslation", key="translation"),
                writes="make",
            ),
            (
                Argument(
                    "help_centre_object", "path", "article_id", accepts="HelpCenterArticle", required=True
                ),
                Argument(
                    "translation", "record", "translation", accepts="HelpCenterTranslation", required=True
                ),
            ),
        ),
    )

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
        return self._run(
            self._CREATE_TRANSLATION, help_centre_object=help_centre_object, translation=translation
        )

    _DELETE: Method[None] = Method(
        "help_center.articles.delete",
        Form(
            Operation(
                "help_center.articles.delete_in_locale",
                "DELETE",
                "/api/v2/help_center/{locale}/articles/{article_id}",
                result=Result("nothing"),
            ),
            (
                Argument("article", "path", "article_id", accepts="HelpCenterArticle", required=True),
                Argument("locale", "path", "locale", required=True),
            ),
            when="locale",
        ),
        Form(
            Operation(
                "help_center.articles.delete",
                "DELETE",
                "/api/v2/help_center/articles/{article_id}",
                result=Result("nothing"),
            ),
            (Argument("article", "path", "article_id", accepts="HelpCenterArticle", required=True),),
        ),
    )

    def delete(self, article: int | Article, *, locale: str | None = None) -> None:
        """Archives an article with all its translations; for agents.

        - `client.help_center.articles.delete(article)`: Archives an article with all its translations;
          for agents. It can be restored from the Guide interface only.
          `DELETE /api/v2/help_center/articles/{article_id}`
        - `client.help_center.articles.delete(article, locale=…)`: Archives the entire article, not just
          the translation in the named locale; for agents.
          `DELETE /api/v2/help_center/{locale}/articles/{article_id}`

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            locale: Language as a code, such as `en-us`.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._DELETE, article=article, locale=locale)

    _DELETE_SUBSCRIPTION: Method[None] = Method(
        "help_center.articles.delete_subscription",
        Form(
            Operation(
                "help_center.articles.subscriptions.delete_in_locale",
                "DELETE",
                "/api/v2/help_center/{locale}/articles/{article_id}/subscriptions/{subscription_id}",
                result=Result("nothing"),
            ),
            (
                Argument(
                    "help_centre_object", "path", "article_id", accepts="HelpCenterArticle", required=True
                ),
                Argument(
                    "subscription", "path", "subscription_id", accepts="HelpCenterSubscription", required=True
                ),
                Argument("locale", "path", "locale", required=True),
            ),
            when="locale",
        ),
        Form(
            Operation(
                "help_center.articles.subscriptions.delete",
                "DELETE",
                "/api/v2/help_center/articles/{article_id}/subscriptions/{subscription_id}",
                result=Result("nothing"),
            ),
            (
                Argument(
                    "help_centre_object", "path", "article_id", accepts="HelpCenterArticle", required=True
                ),
                Argument(
                    "subscription", "path", "subscription_id", accepts="HelpCenterSubscription", required=True
                ),
            ),
        ),
    )

    def delete_subscription(
        self,
        help_centre_object: int | Article,
        subscription: int | Subscription,
        *,
        locale: str | None = None,
    ) -> None:
        """Stops following an article; end users may remove only their own subscription.

        - `client.help_center.articles.delete_subscription(help_centre_object, subscription)`: Stops
          following an article; end users may remove only their own subscription.
          `DELETE /api/v2/help_center/articles/{article_id}/subscriptions/{subscription_id}`
        - `client.help_center.articles.delete_subscription(help_centre_object, subscription, locale=…)`:
          Stops following an article, addressed with its locale; end users may remove only their own
          subscription.
          `DELETE /api/v2/help_center/{locale}/articles/{article_id}/subscriptions/{subscription_id}`

        Args:
            help_centre_object: Help center article that the call is about. Takes an Article or its id.
            subscription: Help center subscription to act on. Takes a Subscription or its id.
            locale: Language as a code, such as `en-us`.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._DELETE_SUBSCRIPTION,
            help_centre_object=help_centre_object,
            subscription=subscription,
            locale=locale,
        )

    _DELETE_TRANSLATION: Method[None] = Method(
        "help_center.articles.delete_translation",
        Form(
            Operation(
                "help_center.translations.delete",
                "DELETE",
                "/api/v2/help_center/translations/{translation_id}",
                result=Result("nothing"),
            ),
            (
                Argument(
                    "translation", "path", "translation_id", accepts="HelpCenterTranslation", required=True
                ),
            ),
        ),
    )

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
        return self._run(self._DELETE_TRANSLATION, translation=translation)

    _EMBEDDABLE_SEARCH: Method[BaseResultGenerator[Article]] = Method(
        "help_center.articles.embeddable_search",
        Form(
            Operation(
                "help_center.articles.embeddable_search",
                "GET",
                "/api/v2/help_center/articles/embeddable_search",
                query=(
                    Param("query"),
                    Param("locale"),
                    Param("category"),
                    Param("section"),
                    Param("label_names", "comma"),
                    Param("sort_by"),
                    Param("sort_order"),
                    Param("origin"),
                    Param("multibrand"),
                    Param("brand_id"),
                    Param("created_at"),
                    Param("created_before"),
                    Param("created_after"),
                    Param("updated_at"),
                    Param("updated_before"),
                    Param("updated_after"),
                ),
                result=Result("list", schema="HelpCenterArticle", key="results"),
                pages=("offset",),
                one_of=("query", "category", "section", "label_names"),
            ),
            (
                Argument("query", "query", "query"),
                Argument("locale", "query", "locale"),
                Argument("category", "query", "category"),
                Argument("section", "query", "section"),
                Argument("label_names", "query", "label_names", many=True),
                Argument("sort_by", "query", "sort_by"),
                Argument("sort_order", "query", "sort_order"),
                Argument("origin", "query", "origin"),
                Argument("multibrand", "query", "multibrand"),
                Argument("brand_id", "query", "brand_id"),
                Argument("created_at", "query", "created_at"),
                Argument("created_before", "query", "created_before"),
                Argument("created_after", "query", "created_after"),
                Argument("updated_at", "query", "updated_at"),
                Argument("updated_before", "query", "updated_before"),
                Argument("updated_after", "query", "updated_after"),
            ),
        ),
    )

    def embeddable_search(
        self,
        query: str | None = None,
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
        return self._run(
            self._EMBEDDABLE_SEARCH,
            query=query,
            locale=locale,
            category=category,
            section=section,
            label_names=label_names,
            sort_by=sort_by,
            sort_order=sort_order,
            origin=origin,
            multibrand=multibrand,
            brand_id=brand_id,
            created_at=created_at,
            created_before=created_before,
            created_after=created_after,
            updated_at=updated_at,
            updated_before=updated_before,
            updated_after=updated_after,
            page_size=page_size,
            per_page=per_page,
            page=page,
        )

    _FEATURED: Method[BaseResultGenerator[FeaturedArticle]] = Method(
        "help_center.articles.featured",
        Form(
            Operation(
                "help_center.articles.featured",
                "GET",
                "/hc/api/v2/articles/featured",
                query=(Param("locale"),),
                result=Result("list", schema="HelpCenterFeaturedArticle", key="results"),
            ),
            (Argument("locale", "query", "locale"),),
        ),
    )

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
        return self._run(self._FEATURED, locale=locale)

    _INCREMENTAL: Method[BaseResultGenerator[Article]] = Method(
        "help_center.articles.incremental",
        Form(
            Operation(
                "help_center.incremental.articles.list",
                "GET",
                "/api/v2/help_center/incremental/articles",
                query=(
                    Param("sort_by"),
                    Param("sort_order"),
                    Param("start_time"),
                    Param("label_names", "comma"),
                ),
                result=Result("list", schema="HelpCenterArticle", key="articles"),
                pages=("incremental_time",),
                sideloads=among(_SIDELOADS, HelpCenterArticlesSideload),
            ),
            (
                Argument("start_time", "query", "start_time"),
                Argument("include", "query", "include", many=True),
                Argument("sort_by", "query", "sort_by"),
                Argument("sort_order", "query", "sort_order"),
                Argument("label_names", "query", "label_names", many=True),
            ),
        ),
    )

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
        return self._run(
            self._INCREMENTAL,
            start_time=start_time,
            include=include,
            per_page=per_page,
            sort_by=sort_by,
            sort_order=sort_order,
            label_names=label_names,
            checkpoint=checkpoint,
            on_checkpoint=on_checkpoint,
            unique=unique,
            follow=follow,
            interval=interval,
        )

    _MISSING_TRANSLATIONS: Method[BaseResultGenerator[str]] = Method(
        "help_center.articles.missing_translations",
        Form(
            Operation(
                "help_center.articles.translations.missing",
                "GET",
                "/api/v2/help_center/articles/{article_id}/translations/missing",
                result=Result("values", key="locales", many=True),
                pages=("cursor", "offset"),
            ),
            (
                Argument(
                    "help_centre_object", "path", "article_id", accepts="HelpCenterArticle", required=True
                ),
            ),
        ),
    )

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
        return self._run(
            self._MISSING_TRANSLATIONS,
            help_centre_object=help_centre_object,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    _SEARCH: Method[BaseResultGenerator[Article]] = Method(
        "help_center.articles.search",
        Form(
            Operation(
                "help_center.articles.search",
                "GET",
                "/api/v2/help_center/articles/search",
                query=(
                    Param("query"),
                    Param("category"),
                    Param("section"),
                    Param("label_names", "comma"),
                    Param("locale"),
                    Param("multibrand"),
                    Param("brand_id"),
                    Param("created_before"),
                    Param("created_after"),
                    Param("created_at"),
                    Param("updated_before"),
                    Param("updated_after"),
                    Param("updated_at"),
                    Param("sort_by"),
                    Param("sort_order"),
                ),
                result=Result("list", schema="HelpCenterArticle", key="results"),
                pages=("offset",),
                sideloads=among(_SIDELOADS, HelpCenterArticlesSideload),
                one_of=("query", "category", "section", "label_names"),
            ),
            (
                Argument("query", "query", "query"),
                Argument("category", "query", "category"),
                Argument("section", "query", "section"),
                Argument("label_names", "query", "label_names", many=True),
                Argument("locale", "query", "locale"),
                Argument("multibrand", "query", "multibrand"),
                Argument("brand_id", "query", "brand_id"),
                Argument("created_before", "query", "created_before"),
                Argument("created_after", "query", "created_after"),
                Argument("created_at", "query", "created_at"),
                Argument("updated_before", "query", "updated_before"),
                Argument("updated_after", "query", "updated_after"),
                Argument("updated_at", "query", "updated_at"),
                Argument("sort_by", "query", "sort_by"),
                Argument("sort_order", "query", "sort_order"),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

    def search(
        self,
        query: str | None = None,
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
        return self._run(
            self._SEARCH,
            query=query,
            category=category,
            section=section,
            label_names=label_names,
            locale=locale,
            multibrand=multibrand,
            brand_id=brand_id,
            created_before=created_before,
            created_after=created_after,
            created_at=created_at,
            updated_before=updated_before,
            updated_after=updated_after,
            updated_at=updated_at,
            sort_by=sort_by,
            sort_order=sort_order,
            include=include,
            page_size=page_size,
            per_page=per_page,
            page=page,
        )

    _SHOW_TRANSLATION: Method[Translation] = Method(
        "help_center.articles.show_translation",
        Form(
            Operation(
                "help_center.articles.translations.show",
                "GET",
                "/api/v2/help_center/articles/{article_id}/translations/{locale}",
                result=Result("one", schema="HelpCenterTranslation", key="translation"),
            ),
            (
                Argument("article", "path", "article_id", accepts="HelpCenterArticle", required=True),
                Argument("locale", "path", "locale", required=True),
            ),
        ),
    )

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
        return self._run(self._SHOW_TRANSLATION, article=article, locale=locale)

    _SOURCE_LOCALE: Method[None] = Method(
        "help_center.articles.source_locale",
        Form(
            Operation(
                "help_center.articles.source_locale_in_locale",
                "PUT",
                "/api/v2/help_center/{locale}/articles/{article_id}/source_locale",
                body=Body("fields"),
                result=Result("nothing"),
            ),
            (
                Argument("article", "path", "article_id", accepts="HelpCenterArticle", required=True),
                Argument("article_locale", "body", "article_locale", required=True),
                Argument("locale", "path", "locale", required=True),
            ),
            when="locale",
        ),
        Form(
            Operation(
                "help_center.articles.source_locale",
                "PUT",
                "/api/v2/help_center/articles/{article_id}/source_locale",
                body=Body("fields"),
                result=Result("nothing"),
            ),
            (
                Argument("article", "path", "article_id", accepts="HelpCenterArticle", required=True),
                Argument("article_locale", "body", "article_locale", required=True),
            ),
        ),
    )

    def source_locale(
        self, article: int | Article, article_locale: str, *, locale: str | None = None
    ) -> None:
        """Makes another existing translation the source language of the article; for agents.

        - `client.help_center.articles.source_locale(article, article_locale)`: Makes another existing
          translation the source language of the article; for agents. Answers without content.
          `PUT /api/v2/help_center/articles/{article_id}/source_locale`
        - `client.help_center.articles.source_locale(article, article_locale, locale=…)`: Makes another
          translation the article's source language, with a locale in the path; for agents. Answers
          without content.
          `PUT /api/v2/help_center/{locale}/articles/{article_id}/source_locale`

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            article_locale: Locale to become the article's source language; it needs a translation
                there.
            locale: Language as a code, such as `en-us`.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._SOURCE_LOCALE, article=article, article_locale=article_locale, locale=locale)

    _UPDATE: Method[Article] = Method(
        "help_center.articles.update",
        Form(
            Operation(
                "help_center.articles.update_in_locale",
                "PUT",
                "/api/v2/help_center/{locale}/articles/{article_id}",
                body=Body("record", schema="HelpCenterArticle", key="article"),
                result=Result("one", schema="HelpCenterArticle", key="article"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "article",
                    "record",
                    "article",
                    also_path="article_id",
                    accepts="HelpCenterArticle",
                    required=True,
                ),
                Argument("locale", "path", "locale", required=True),
            ),
            when="locale",
        ),
        Form(
            Operation(
                "help_center.articles.update",
                "PUT",
                "/api/v2/help_center/articles/{article_id}",
                body=Body("record", schema="HelpCenterArticle", key="article"),
                result=Result("one", schema="HelpCenterArticle", key="article"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "article",
                    "record",
                    "article",
                    also_path="article_id",
                    accepts="HelpCenterArticle",
                    required=True,
                ),
            ),
        ),
    )

    def update(self, article: Article | HelpCenterArticleDict, *, locale: str | None = None) -> Article:
        """Changes article metadata such as section, author, labels or visibility.

        - `client.help_center.articles.update(article)`: Changes article metadata such as section,
          author, labels or visibility. Title and body are edited through translations instead. For
          agents who may manage the article. A record without changes is read, and nothing is written.
          Sends what changed in the record.
          `PUT /api/v2/help_center/articles/{article_id}`
        - `client.help_center.articles.update(article, locale=…)`: Changes article metadata, addressed
          with a locale. Title and body are edited through translations instead. For agents who may
          manage the article. A record without changes is read, and nothing is written. Sends what
          changed in the record.
          `PUT /api/v2/help_center/{locale}/articles/{article_id}`

        Args:
            article: The Article: an object, or a mapping of its fields.
            locale: Language as a code, such as `en-us`.

        Returns:
            The Article.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._UPDATE, article=article, locale=locale)

    _UPDATE_TRANSLATION: Method[Translation] = Method(
        "help_center.articles.update_translation",
        Form(
            Operation(
                "help_center.articles.translations.update",
                "PUT",
                "/api/v2/help_center/articles/{article_id}/translations/{locale}",
                body=Body("record", schema="HelpCenterTranslation", key="translation"),
                result=Result("one", schema="HelpCenterTranslation", key="translation"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "help_centre_object", "path", "article_id", accepts="HelpCenterArticle", required=True
                ),
                Argument(
                    "translation",
                    "record",
                    "translation",
                    also_path="locale",
                    accepts="HelpCenterTranslation",
                    path_from="locale",
                    required=True,
                ),
            ),
        ),
    )

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
        return self._run(
            self._UPDATE_TRANSLATION, help_centre_object=help_centre_object, translation=translation
        )

    _USER_ARTICLES: Method[BaseResultGenerator[Article]] = Method(
        "help_center.articles.user_articles",
        Form(
            Operation(
                "help_center.users.articles.list",
                "GET",
                "/api/v2/help_center/users/{user_id}/articles",
                query=(
                    Param("sort_by"),
                    Param("sort_order"),
                    Param("start_time"),
                    Param("label_names", "comma"),
                ),
                result=Result("list", schema="HelpCenterArticle", key="articles"),
                pages=("cursor", "offset"),
                sideloads=among(_SIDELOADS, HelpCenterArticlesSideload),
            ),
            (
                Argument("user", "path", "user_id", accepts="User", required=True),
                Argument("sort_by", "query", "sort_by"),
                Argument("sort_order", "query", "sort_order"),
                Argument("start_time", "query", "start_time"),
                Argument("label_names", "query", "label_names", many=True),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

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
        return self._run(
            self._USER_ARTICLES,
            user=user,
            sort_by=sort_by,
            sort_order=sort_order,
            start_time=start_time,
            label_names=label_names,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    _VOTE_COMMENT_DOWN: Method[Vote] = Method(
        "help_center.articles.vote_comment_down",
        Form(
            Operation(
                "help_center.articles.comments.down",
                "POST",
                "/api/v2/help_center/articles/{article_id}/comments/{comment_id}/down",
                body=Body("record", schema="HelpCenterVote", key="vote"),
                result=Result("one", schema="HelpCenterVote", key="vote"),
                writes="make",
            ),
            (
                Argument(
                    "help_centre_object", "path", "article_id", accepts="HelpCenterArticle", required=True
                ),
                Argument("comment", "path", "comment_id", accepts="HelpCenterComment", required=True),
                Argument("vote", "record", "vote", accepts="HelpCenterVote"),
            ),
        ),
    )

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
        return self._run(
            self._VOTE_COMMENT_DOWN, help_centre_object=help_centre_object, comment=comment, vote=vote
        )

    _VOTE_COMMENT_UP: Method[Vote] = Method(
        "help_center.articles.vote_comment_up",
        Form(
            Operation(
                "help_center.articles.comments.up",
                "POST",
                "/api/v2/help_center/articles/{article_id}/comments/{comment_id}/up",
                body=Body("record", schema="HelpCenterVote", key="vote"),
                result=Result("one", schema="HelpCenterVote", key="vote"),
                writes="make",
            ),
            (
                Argument(
                    "help_centre_object", "path", "article_id", accepts="HelpCenterArticle", required=True
                ),
                Argument("comment", "path", "comment_id", accepts="HelpCenterComment", required=True),
                Argument("vote", "record", "vote", accepts="HelpCenterVote"),
            ),
        ),
    )

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
        return self._run(
            self._VOTE_COMMENT_UP, help_centre_object=help_centre_object, comment=comment, vote=vote
        )

    _VOTE_DOWN: Method[Vote] = Method(
        "help_center.articles.vote_down",
        Form(
            Operation(
                "help_center.articles.down",
                "POST",
                "/api/v2/help_center/articles/{article_id}/down",
                body=Body("record", schema="HelpCenterVote", key="vote"),
                result=Result("one", schema="HelpCenterVote", key="vote"),
                writes="make",
            ),
            (
                Argument(
                    "help_centre_object", "path", "article_id", accepts="HelpCenterArticle", required=True
                ),
                Argument("vote", "record", "vote", accepts="HelpCenterVote"),
            ),
        ),
    )

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
        return self._run(self._VOTE_DOWN, help_centre_object=help_centre_object, vote=vote)

    _VOTE_UP: Method[Vote] = Method(
        "help_center.articles.vote_up",
        Form(
            Operation(
                "help_center.articles.up_in_locale",
                "POST",
                "/api/v2/help_center/{locale}/articles/{article_id}/up",
                body=Body("record", schema="HelpCenterVote", key="vote"),
                result=Result("one", schema="HelpCenterVote", key="vote"),
                writes="make",
            ),
            (
                Argument(
                    "help_centre_object", "path", "article_id", accepts="HelpCenterArticle", required=True
                ),
                Argument("vote", "record", "vote", accepts="HelpCenterVote"),
                Argument("locale", "path", "locale", required=True),
            ),
            when="locale",
        ),
        Form(
            Operation(
                "help_center.articles.up",
                "POST",
                "/api/v2/help_center/articles/{article_id}/up",
                body=Body("record", schema="HelpCenterVote", key="vote"),
                result=Result("one", schema="HelpCenterVote", key="vote"),
                writes="make",
            ),
            (
                Argument(
                    "help_centre_object", "path", "article_id", accepts="HelpCenterArticle", required=True
                ),
                Argument("vote", "record", "vote", accepts="HelpCenterVote"),
            ),
        ),
    )

    def vote_up(
        self,
        help_centre_object: int | Article,
        vote: Vote | HelpCenterVoteDict | None = None,
        *,
        locale: str | None = None,
    ) -> Vote:
        """Casts the caller's upvote on an article, replacing an earlier downvote; open to end users.

        - `client.help_center.articles.vote_up(help_centre_object)`: Casts the caller's upvote on an
          article, replacing an earlier downvote; open to end users. Sends all that is set in the
          record, without its id and without what only Zendesk sets.
          `POST /api/v2/help_center/articles/{article_id}/up`
        - `client.help_center.articles.vote_up(help_centre_object, locale=…)`: Casts the caller's upvote
          on an article in the given locale, replacing an earlier downvote; open to end users. Sends all
          that is set in the record, without its id and without what only Zendesk sets.
          `POST /api/v2/help_center/{locale}/articles/{article_id}/up`

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
        """
        return self._run(self._VOTE_UP, help_centre_object=help_centre_object, vote=vote, locale=locale)


class AsyncHelpCenterArticlesApi(AsyncResource, sync_class=HelpCenterArticlesApi):
    """`HelpCenterArticlesApi` for the async client: calls are awaited, lists read with `async for`."""


class HelpCenterArticlesAttachmentsApi(Resource):
    """Fetches the properties of one attachment of the given article. Agents and end users who can view
    the article. Calls: `delete_from_article`.

    Reached as `client.help_center.articles.attachments`.
    """

    _CALL: Method[ArticleAttachment] = Method(
        "help_center.articles.attachments",
        Form(
            Operation(
                "help_center.articles.attachments.show",
                "GET",
                "/api/v2/help_center/articles/{article_id}/attachments/{article_attachment_id}",
                result=Result("one", schema="HelpCenterArticleAttachment", key="article_attachment"),
            ),
            (
                Argument("article", "path", "article_id", accepts="HelpCenterArticle", required=True),
                Argument(
                    "id",
                    "path",
                    "article_attachment_id",
                    accepts="HelpCenterArticleAttachment",
                    required=True,
                ),
            ),
            when="id",
        ),
    )

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
        return self._run(self._CALL, article=article, id=id)

    _DELETE_FROM_ARTICLE: Method[None] = Method(
        "help_center.articles.attachments.delete_from_article",
        Form(
            Operation(
                "help_center.articles.attachments.delete_from_article",
                "DELETE",
                "/api/v2/help_center/articles/{article_id}/attachments/{article_attachment_id}",
                result=Result("nothing"),
            ),
            (
                Argument("article", "path", "article_id", accepts="HelpCenterArticle", required=True),
                Argument(
                    "article_attachment",
                    "path",
                    "article_attachment_id",
                    accepts="HelpCenterArticleAttachment",
                    required=True,
                ),
            ),
        ),
    )

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
        return self._run(self._DELETE_FROM_ARTICLE, article=article, article_attachment=article_attachment)


class AsyncHelpCenterArticlesAttachmentsApi(AsyncResource, sync_class=HelpCenterArticlesAttachmentsApi):
    """`HelpCenterArticlesAttachmentsApi` for the async client: calls are awaited, lists read with
    `async for`.
    """


class HelpCenterArticlesCommentsApi(Resource):
    """Lists the comments on an article in all locales; for agents. End users use the variant with a
    locale.

    Reached as `client.help_center.articles.comments`.
    """

    _CALL: Method[BaseResultGenerator[Comment]] = Method(
        "help_center.articles.comments",
        Form(
            Operation(
                "help_center.articles.comments.list_in_locale",
                "GET",
                "/api/v2/help_center/{locale}/articles/{article_id}/comments",
                result=Result("list", schema="HelpCenterComment", key="comments"),
                pages=("cursor", "offset"),
                sideloads=among(_SIDELOADS, HelpCenterArticlesCommentsSideload),
            ),
            (
                Argument("article", "path", "article_id", accepts="HelpCenterArticle", required=True),
                Argument("locale", "path", "locale", required=True),
                Argument("include", "query", "include", many=True),
            ),
            when="locale",
        ),
        Form(
            Operation(
                "help_center.articles.comments.list",
                "GET",
                "/api/v2/help_center/articles/{article_id}/comments",
                result=Result("list", schema="HelpCenterComment", key="comments"),
                pages=("cursor", "offset"),
                sideloads=among(_SIDELOADS, HelpCenterArticlesCommentsSideload),
            ),
            (
                Argument("article", "path", "article_id", accepts="HelpCenterArticle", required=True),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

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
        locale: str | None = None,
    ) -> BaseResultGenerator[Comment]:
        """Lists the comments on an article in all locales; for agents.

        - `client.help_center.articles.comments(article)`: Lists the comments on an article in all
          locales; for agents. End users use the variant with a locale.
          `GET /api/v2/help_center/articles/{article_id}/comments`
        - `client.help_center.articles.comments(article, locale=…)`: Lists the comments on an article
          written in one locale; open to end users who can see the article.
          `GET /api/v2/help_center/{locale}/articles/{article_id}/comments`

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            include: What to bring along in the same answer: users, articles.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            locale: Language as a code, such as `en-us`.

        Returns:
            Comment records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            article=article,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
            locale=locale,
        )


class AsyncHelpCenterArticlesCommentsApi(AsyncResource, sync_class=HelpCenterArticlesCommentsApi):
    """`HelpCenterArticlesCommentsApi` for the async client: calls are awaited, lists read with `async
    for`.
    """


class HelpCenterArticlesLabelsApi(Resource):
    """Lists the labels attached to an article, across its translations; for agents.

    Reached as `client.help_center.articles.labels`.
    """

    _CALL: Method[BaseResultGenerator[Label]] = Method(
        "help_center.articles.labels",
        Form(
            Operation(
                "help_center.articles.labels.list_in_locale",
                "GET",
                "/api/v2/help_center/{locale}/articles/{article_id}/labels",
                result=Result("list", schema="HelpCenterLabel", key="labels"),
                pages=("cursor", "offset"),
            ),
            (
                Argument("article", "path", "article_id", accepts="HelpCenterArticle", required=True),
                Argument("locale", "path", "locale", required=True),
            ),
            when="locale",
        ),
        Form(
            Operation(
                "help_center.articles.labels.list",
                "GET",
                "/api/v2/help_center/articles/{article_id}/labels",
                result=Result("list", schema="HelpCenterLabel", key="labels"),
                pages=("cursor", "offset"),
            ),
            (Argument("article", "path", "article_id", accepts="HelpCenterArticle", required=True),),
        ),
    )

    def __call__(
        self,
        article: int | Article,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        locale: str | None = None,
    ) -> BaseResultGenerator[Label]:
        """Lists the labels attached to an article, across its translations; for agents.

        - `client.help_center.articles.labels(article)`: Lists the labels attached to an article, across
          its translations; for agents.
          `GET /api/v2/help_center/articles/{article_id}/labels`
        - `client.help_center.articles.labels(article, locale=…)`: Lists the labels attached to an
          article's translation in the given locale; for agents.
          `GET /api/v2/help_center/{locale}/articles/{article_id}/labels`

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            locale: Language as a code, such as `en-us`.

        Returns:
            Label records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            article=article,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
            locale=locale,
        )


class AsyncHelpCenterArticlesLabelsApi(AsyncResource, sync_class=HelpCenterArticlesLabelsApi):
    """`HelpCenterArticlesLabelsApi` for the async client: calls are awaited, lists read with `async
    for`.
    """


class HelpCenterArticlesSubscriptionsApi(Resource):
    """Lists the subscriptions to an article in all locales; for agents.

    Reached as `client.help_center.articles.subscriptions`.
    """

    _CALL: Method[Subscription | BaseResultGenerator[Subscription]] = Method(
        "help_center.articles.subscriptions",
        Form(
            Operation(
                "help_center.articles.subscriptions.show_in_locale",
                "GET",
                "/api/v2/help_center/{locale}/articles/{article_id}/subscriptions/{subscription_id}",
                result=Result("one", schema="HelpCenterSubscription", key="subscription"),
            ),
            (
                Argument(
                    "help_centre_object", "path", "article_id", accepts="HelpCenterArticle", required=True
                ),
                Argument("id", "path", "subscription_id", accepts="HelpCenterSubscription", required=True),
                Argument("locale", "path", "locale", required=True),
            ),
            when="id,locale",
        ),
        Form(
            Operation(
                "help_center.articles.subscriptions.show",
                "GET",
                "/api/v2/help_center/articles/{article_id}/subscriptions/{subscription_id}",
                result=Result("one", schema="HelpCenterSubscription", key="subscription"),
            ),
            (
                Argument(
                    "help_centre_object", "path", "article_id", accepts="HelpCenterArticle", required=True
                ),
                Argument("id", "path", "subscription_id", accepts="HelpCenterSubscription", required=True),
            ),
            when="id",
        ),
        Form(
            Operation(
                "help_center.articles.subscriptions.list_in_locale",
                "GET",
                "/api/v2/help_center/{locale}/articles/{article_id}/subscriptions",
                result=Result("list", schema="HelpCenterSubscription", key="subscriptions"),
                pages=("cursor", "offset"),
                sideloads=among(_SIDELOADS, HelpCenterArticlesSubscriptionsSideload),
            ),
            (
                Argument(
                    "help_centre_object", "path", "article_id", accepts="HelpCenterArticle", required=True
                ),
                Argument("locale", "path", "locale", required=True),
                Argument("include", "query", "include", many=True),
            ),
            when="locale",
        ),
        Form(
            Operation(
                "help_center.articles.subscriptions.list",
                "GET",
                "/api/v2/help_center/articles/{article_id}/subscriptions",
                result=Result("list", schema="HelpCenterSubscription", key="subscriptions"),
                pages=("cursor", "offset"),
                sideloads=among(_SIDELOADS, HelpCenterArticlesSubscriptionsSideload),
            ),
            (
                Argument(
                    "help_centre_object", "path", "article_id", accepts="HelpCenterArticle", required=True
                ),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

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
        id: int | Subscription = LEFT_OUT,
        locale: str | None = None,
    ) -> Subscription | BaseResultGenerator[Subscription]:
        """Lists the subscriptions to an article in all locales; for agents.

        - `client.help_center.articles.subscriptions(help_centre_object)`: Lists the subscriptions to an
          article in all locales; for agents. Also takes `include`, `page_size`, `cursor_pagination`,
          `per_page` and `page`.
          `GET /api/v2/help_center/articles/{article_id}/subscriptions`
        - `client.help_center.articles.subscriptions(help_centre_object, id=…)`: Fetches one article
          subscription without naming a locale; for agents.
          `GET /api/v2/help_center/articles/{article_id}/subscriptions/{subscription_id}`
        - `client.help_center.articles.subscriptions(help_centre_object, locale=…)`: Lists the
          subscriptions to an article in the given locale; end users see only their own. Also takes
          `include`, `page_size`, `cursor_pagination`, `per_page` and `page`.
          `GET /api/v2/help_center/{locale}/articles/{article_id}/subscriptions`
        - `client.help_center.articles.subscriptions(help_centre_object, id=…, locale=…)`: Fetches one
          article subscription, addressed with its locale; end users reach only their own.
          `GET /api/v2/help_center/{locale}/articles/{article_id}/subscriptions/{subscription_id}`

        Args:
            help_centre_object: Help center article that the call is about. Takes an Article or its id.
            include: What to bring along in the same answer: users, articles, translations.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            id: Help center subscription to act on. Takes a Subscription or its id.
            locale: Language as a code, such as `en-us`.

        Returns:
            Subscription records, fetched page by page as they are read.
            The Subscription.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            help_centre_object=help_centre_object,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
            id=id,
            locale=locale,
        )


class AsyncHelpCenterArticlesSubscriptionsApi(AsyncResource, sync_class=HelpCenterArticlesSubscriptionsApi):
    """`HelpCenterArticlesSubscriptionsApi` for the async client: calls are awaited, lists read with
    `async for`.
    """


class HelpCenterArticlesTranslationsApi(Resource):
    """Lists the translations of an article the end user may see; filter by locales, draft or outdated
    state.

    Reached as `client.help_center.articles.translations`.
    """

    _CALL: Method[BaseResultGenerator[Translation]] = Method(
        "help_center.articles.translations",
        Form(
            Operation(
                "help_center.articles.translations.list",
                "GET",
                "/api/v2/help_center/articles/{article_id}/translations",
                query=(
                    Param("locales", "comma"),
                    Param("outdated"),
                    Param("draft"),
                ),
                result=Result("list", schema="HelpCenterTranslation", key="translations"),
                pages=("cursor", "offset"),
            ),
            (
                Argument(
                    "help_centre_object", "path", "article_id", accepts="HelpCenterArticle", required=True
                ),
                Argument("locales", "query", "locales", many=True),
                Argument("outdated", "query", "outdated"),
                Argument("draft", "query", "draft"),
            ),
        ),
    )

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
        return self._run(
            self._CALL,
            help_centre_object=help_centre_object,
            locales=locales,
            outdated=outdated,
            draft=draft,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )


class AsyncHelpCenterArticlesTranslationsApi(AsyncResource, sync_class=HelpCenterArticlesTranslationsApi):
    """`HelpCenterArticlesTranslationsApi` for the async client: calls are awaited, lists read with
    `async for`.
    """


class HelpCenterArticlesVotesApi(Resource):
    """Lists the votes on an article in all locales; for agents.

    Reached as `client.help_center.articles.votes`.
    """

    _CALL: Method[BaseResultGenerator[Vote]] = Method(
        "help_center.articles.votes",
        Form(
            Operation(
                "help_center.articles.votes.list_in_locale",
                "GET",
                "/api/v2/help_center/{locale}/articles/{article_id}/votes",
                result=Result("list", schema="HelpCenterVote", key="votes"),
                pages=("cursor", "offset"),
                sideloads=among(_SIDELOADS, HelpCenterArticlesCommentVotesSideload),
            ),
            (
                Argument(
                    "help_centre_object", "path", "article_id", accepts="HelpCenterArticle", required=True
                ),
                Argument("locale", "path", "locale", required=True),
                Argument("include", "query", "include", many=True),
            ),
            when="locale",
        ),
        Form(
            Operation(
                "help_center.articles.votes.list",
                "GET",
                "/api/v2/help_center/articles/{article_id}/votes",
                result=Result("list", schema="HelpCenterVote", key="votes"),
                pages=("cursor", "offset"),
                sideloads=among(_SIDELOADS, HelpCenterArticlesCommentVotesSideload),
            ),
            (
                Argument(
                    "help_centre_object", "path", "article_id", accepts="HelpCenterArticle", required=True
                ),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

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
        locale: str | None = None,
    ) -> BaseResultGenerator[Vote]:
        """Lists the votes on an article in all locales; for agents.

        - `client.help_center.articles.votes(help_centre_object)`: Lists the votes on an article in all
          locales; for agents.
          `GET /api/v2/help_center/articles/{article_id}/votes`
        - `client.help_center.articles.votes(help_centre_object, locale=…)`: Lists the votes on an
          article in the given locale; end users see only their own.
          `GET /api/v2/help_center/{locale}/articles/{article_id}/votes`

        Args:
            help_centre_object: Help center article that the call is about. Takes an Article or its id.
            include: What to bring along in the same answer: users, articles, comments, translations.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            locale: Language as a code, such as `en-us`.

        Returns:
            Vote records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            help_centre_object=help_centre_object,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
            locale=locale,
        )


class AsyncHelpCenterArticlesVotesApi(AsyncResource, sync_class=HelpCenterArticlesVotesApi):
    """`HelpCenterArticlesVotesApi` for the async client: calls are awaited, lists read with `async
    for`.
    """
