# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/categories.yaml and 1 more) by `make generate`. Do not edit.
"""Manages help center categories, the top level of the hierarchy above sections and articles, with
their translations.
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
    from datetime import datetime
    from enum import Enum

    from zenpy.lib.api_objects.help_centre_objects import Article, Category, Section, Translation
    from zenpy.lib.many import Many
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import HelpCenterCategoryDict, HelpCenterTranslationDict


HelpCenterCategoriesSideload: TypeAlias = Literal["translations"]
HelpCenterCategoriesArticlesSideload: TypeAlias = Literal["users", "sections", "categories", "translations"]
HelpCenterCategoriesSectionsSideload: TypeAlias = Literal["categories", "translations"]
HelpCenterCategoriesSortBy: TypeAlias = Literal["position", "created_at", "updated_at"]
HelpCenterCategoriesSortOrder: TypeAlias = Literal["asc", "desc"]
HelpCenterCategoriesArticlesSortBy: TypeAlias = Literal["position", "title", "created_at", "updated_at"]

_SIDELOADS = {
    "translations": Sideload("translations", "HelpCenterTranslation", place="field"),
    "users": Sideload("users", "User"),
    "sections": Sideload("sections", "HelpCenterSection"),
    "categories": Sideload("categories", "HelpCenterCategory"),
}


class HelpCenterCategoriesApi(Resource):
    """Manages help center categories, the top level of the hierarchy above sections and articles, with
    their translations.

    Reached as `client.help_center.categories`.
    """

    articles: Lazy[HelpCenterCategoriesArticlesApi] = Lazy(
        "help_center.categories", "HelpCenterCategoriesArticlesApi"
    )
    sections: Lazy[HelpCenterCategoriesSectionsApi] = Lazy(
        "help_center.categories", "HelpCenterCategoriesSectionsApi"
    )
    translations: Lazy[HelpCenterCategoriesTranslationsApi] = Lazy(
        "help_center.categories", "HelpCenterCategoriesTranslationsApi"
    )

    _CALL: Method[Category | BaseResultGenerator[Category]] = Method(
        "help_center.categories",
        Form(
            Operation(
                "help_center.categories.show_in_locale",
                "GET",
                "/api/v2/help_center/{locale}/categories/{category_id}",
                result=Result("one", schema="HelpCenterCategory", key="category"),
                sideloads=among(_SIDELOADS, HelpCenterCategoriesSideload),
            ),
            (
                Argument("locale", "path", "locale", required=True),
                Argument("id", "path", "category_id", accepts="HelpCenterCategory", required=True),
                Argument("include", "query", "include", many=True),
            ),
            when="id,locale",
        ),
        Form(
            Operation(
                "help_center.categories.show",
                "GET",
                "/api/v2/help_center/categories/{category_id}",
                result=Result("one", schema="HelpCenterCategory", key="category"),
                sideloads=among(_SIDELOADS, HelpCenterCategoriesSideload),
            ),
            (
                Argument("id", "path", "category_id", accepts="HelpCenterCategory", required=True),
                Argument("include", "query", "include", many=True),
            ),
            when="id",
        ),
        Form(
            Operation(
                "help_center.categories.list_in_locale",
                "GET",
                "/api/v2/help_center/{locale}/categories",
                query=(
                    Param("sort_by"),
                    Param("sort_order"),
                ),
                result=Result("list", schema="HelpCenterCategory", key="categories"),
                pages=("cursor", "offset"),
                sideloads=among(_SIDELOADS, HelpCenterCategoriesSideload),
            ),
            (
                Argument("locale", "path", "locale", required=True),
                Argument("sort_by", "query", "sort_by"),
                Argument("sort_order", "query", "sort_order"),
                Argument("include", "query", "include", many=True),
            ),
            when="locale",
        ),
        Form(
            Operation(
                "help_center.categories.list",
                "GET",
                "/api/v2/help_center/categories",
                query=(
                    Param("sort_by"),
                    Param("sort_order"),
                ),
                result=Result("list", schema="HelpCenterCategory", key="categories"),
                pages=("cursor", "offset"),
                sideloads=among(_SIDELOADS, HelpCenterCategoriesSideload),
            ),
            (
                Argument("sort_by", "query", "sort_by"),
                Argument("sort_order", "query", "sort_order"),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

    def __call__(
        self,
        *,
        sort_by: HelpCenterCategoriesSortBy | Enum | None = None,
        sort_order: HelpCenterCategoriesSortOrder | Enum | None = None,
        include: HelpCenterCategoriesSideload | Iterable[HelpCenterCategoriesSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        id: int | Category = LEFT_OUT,
        locale: str | None = None,
    ) -> Category | BaseResultGenerator[Category]:
        """Lists the categories of the help center in the source language; for agents.

        - `client.help_center.categories()`: Lists the categories of the help center in the source
          language; for agents. Others use the variant with a locale. Also takes `sort_by`,
          `sort_order`, `include`, `page_size`, `cursor_pagination`, `per_page` and `page`.
          `GET /api/v2/help_center/categories`
        - `client.help_center.categories(id=…)`: Fetches a category without naming a locale; for agents.
          Also takes `include`.
          `GET /api/v2/help_center/categories/{category_id}`
        - `client.help_center.categories(locale=…)`: Lists the categories translated into the given
          locale; works anonymously in an open help center. Also takes `sort_by`, `sort_order`,
          `include`, `page_size`, `cursor_pagination`, `per_page` and `page`.
          `GET /api/v2/help_center/{locale}/categories`
        - `client.help_center.categories(locale=…, id=…)`: Fetches a category in the given locale; works
          anonymously in an open help center. Also takes `include`.
          `GET /api/v2/help_center/{locale}/categories/{category_id}`

        Args:
            sort_by: Property to sort by. One of `position`, `created_at`, `updated_at`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: translations.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            id: Category that the call is about, or to filter by. Takes a Category or its id.
            locale: Language as a code, such as `en-us`.

        Returns:
            Category records, fetched page by page as they are read.
            The Category.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            sort_by=sort_by,
            sort_order=sort_order,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
            id=id,
            locale=locale,
        )

    _CREATE: Method[Category] = Method(
        "help_center.categories.create",
        Form(
            Operation(
                "help_center.categories.create_in_locale",
                "POST",
                "/api/v2/help_center/{locale}/categories",
                body=Body("record", schema="HelpCenterCategory", key="category"),
                result=Result("one", schema="HelpCenterCategory", key="category"),
                writes="make",
            ),
            (
                Argument("api_objects", "record", "category", accepts="HelpCenterCategory", required=True),
                Argument("locale", "path", "locale", required=True),
            ),
            when="locale",
        ),
        Form(
            Operation(
                "help_center.categories.create",
                "POST",
                "/api/v2/help_center/categories",
                body=Body("record", schema="HelpCenterCategory", key="category"),
                result=Result("one", schema="HelpCenterCategory", key="category"),
                writes="make",
            ),
            (Argument("api_objects", "record", "category", accepts="HelpCenterCategory", required=True),),
        ),
    )

    def create(
        self, api_objects: Category | HelpCenterCategoryDict, *, locale: str | None = None
    ) -> Category:
        """Creates a category with at least one translation; for help center managers.

        - `client.help_center.categories.create(api_objects)`: Creates a category with at least one
          translation; for help center managers. Sends all that is set in the record, without its id and
          without what only Zendesk sets.
          `POST /api/v2/help_center/categories`
        - `client.help_center.categories.create(api_objects, locale=…)`: Creates a category whose source
          language is the locale in the path; for help center managers. Sends all that is set in the
          record, without its id and without what only Zendesk sets.
          `POST /api/v2/help_center/{locale}/categories`

        Args:
            api_objects: The Category: an object, or a mapping of its fields.
            locale: Language as a code, such as `en-us`.

        Returns:
            The Category.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CREATE, api_objects=api_objects, locale=locale)

    _CREATE_TRANSLATION: Method[Translation] = Method(
        "help_center.categories.create_translation",
        Form(
            Operation(
                "help_center.categories.translations.create",
                "POST",
                "/api/v2/help_center/categories/{category_id}/translations",
                body=Body("record", schema="HelpCenterTranslation", key="translation"),
                result=Result("one", schema="HelpCenterTranslation", key="translation"),
                writes="make",
            ),
            (
                Argument(
                    "help_centre_object", "path", "category_id", accepts="HelpCenterCategory", required=True
                ),
                Argument(
                    "translation", "record", "translation", accepts="HelpCenterTranslation", required=True
                ),
            ),
        ),
    )

    def create_translation(
        self, help_centre_object: int | Category, translation: Translation | HelpCenterTranslationDict
    ) -> Translation:
        """Adds a category's name and description in a locale it lacks so far; for help center managers.

        Args:
            help_centre_object: Category that the call is about, or to filter by. Takes a Category or
                its id.
            translation: The Translation: an object, or a mapping of its fields.

        Returns:
            The Translation.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/help_center/categories/{category_id}/translations`
        """
        return self._run(
            self._CREATE_TRANSLATION, help_centre_object=help_centre_object, translation=translation
        )

    _DELETE: Method[None] = Method(
        "help_center.categories.delete",
        Form(
            Operation(
                "help_center.categories.delete_in_locale",
                "DELETE",
                "/api/v2/help_center/{locale}/categories/{category_id}",
                result=Result("nothing"),
            ),
            (
                Argument("api_objects", "path", "category_id", accepts="HelpCenterCategory", required=True),
                Argument("locale", "path", "locale", required=True),
            ),
            when="locale",
        ),
        Form(
            Operation(
                "help_center.categories.delete",
                "DELETE",
                "/api/v2/help_center/categories/{category_id}",
                result=Result("nothing"),
            ),
            (Argument("api_objects", "path", "category_id", accepts="HelpCenterCategory", required=True),),
        ),
    )

    def delete(self, api_objects: int | Category, *, locale: str | None = None) -> None:
        """Deletes a category together with its sections and articles; for help center managers.

        - `client.help_center.categories.delete(api_objects)`: Deletes a category together with its
          sections and articles; for help center managers. Use with care.
          `DELETE /api/v2/help_center/categories/{category_id}`
        - `client.help_center.categories.delete(api_objects, locale=…)`: Deletes the entire category
          with its sections and articles, whatever the locale named; for help center managers.
          `DELETE /api/v2/help_center/{locale}/categories/{category_id}`

        Args:
            api_objects: Category that the call is about, or to filter by. Takes a Category or its id.
            locale: Language as a code, such as `en-us`.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._DELETE, api_objects=api_objects, locale=locale)

    _DELETE_TRANSLATION: Method[None] = Method(
        "help_center.categories.delete_translation",
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

    _MISSING_TRANSLATIONS: Method[BaseResultGenerator[str]] = Method(
        "help_center.categories.missing_translations",
        Form(
            Operation(
                "help_center.categories.translations.missing",
                "GET",
                "/api/v2/help_center/categories/{category_id}/translations/missing",
                result=Result("values", key="locales", many=True),
                pages=("cursor", "offset"),
            ),
            (
                Argument(
                    "help_centre_object", "path", "category_id", accepts="HelpCenterCategory", required=True
                ),
            ),
        ),
    )

    def missing_translations(
        self,
        help_centre_object: int | Category,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[str]:
        """Lists the enabled locales in which the category has no translation yet; for agents.

        Args:
            help_centre_object: Category that the call is about, or to filter by. Takes a Category or
                its id.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            The answer's `locales`, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/categories/{category_id}/translations/missing`
        """
        return self._run(
            self._MISSING_TRANSLATIONS,
            help_centre_object=help_centre_object,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    _SHOW_TRANSLATION: Method[Translation] = Method(
        "help_center.categories.show_translation",
        Form(
            Operation(
                "help_center.categories.translations.show",
                "GET",
                "/api/v2/help_center/categories/{category_id}/translations/{locale}",
                result=Result("one", schema="HelpCenterTranslation", key="translation"),
            ),
            (
                Argument(
                    "help_centre_object", "path", "category_id", accepts="HelpCenterCategory", required=True
                ),
                Argument("locale", "path", "locale", required=True),
            ),
        ),
    )

    def show_translation(self, help_centre_object: int | Category, locale: str) -> Translation:
        """Fetches a category's name and description in one locale; open to end users who can see it.

        Args:
            help_centre_object: Category that the call is about, or to filter by. Takes a Category or
                its id.
            locale: Language as a code, such as `en-us`.

        Returns:
            The Translation.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/categories/{category_id}/translations/{locale}`
        """
        return self._run(self._SHOW_TRANSLATION, help_centre_object=help_centre_object, locale=locale)

    _SOURCE_LOCALE: Method[None] = Method(
        "help_center.categories.source_locale",
        Form(
            Operation(
                "help_center.categories.source_locale_in_locale",
                "PUT",
                "/api/v2/help_center/{locale}/categories/{category_id}/source_locale",
                body=Body("fields"),
                result=Result("nothing"),
            ),
            (
                Argument("category", "path", "category_id", accepts="HelpCenterCategory", required=True),
                Argument("category_locale", "body", "category_locale", required=True),
                Argument("locale", "path", "locale", required=True),
            ),
            when="locale",
        ),
        Form(
            Operation(
                "help_center.categories.source_locale",
                "PUT",
                "/api/v2/help_center/categories/{category_id}/source_locale",
                body=Body("fields"),
                result=Result("nothing"),
            ),
            (
                Argument("category", "path", "category_id", accepts="HelpCenterCategory", required=True),
                Argument("category_locale", "body", "category_locale", required=True),
            ),
        ),
    )

    def source_locale(
        self, category: int | Category, category_locale: str, *, locale: str | None = None
    ) -> None:
        """Makes another existing translation the category's source language; for agents.

        - `client.help_center.categories.source_locale(category, category_locale)`: Makes another
          existing translation the category's source language; for agents. Answers without content.
          `PUT /api/v2/help_center/categories/{category_id}/source_locale`
        - `client.help_center.categories.source_locale(category, category_locale, locale=…)`: Makes
          another translation the category's source language, with a locale in the path; for agents.
          Answers without content.
          `PUT /api/v2/help_center/{locale}/categories/{category_id}/source_locale`

        Args:
            category: Category that the call is about, or to filter by. Takes a Category or its id.
            category_locale: Locale to become the category's source language; it needs a translation
                there.
            locale: Language as a code, such as `en-us`.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._SOURCE_LOCALE, category=category, category_locale=category_locale, locale=locale
        )

    _UPDATE: Method[Category] = Method(
        "help_center.categories.update",
        Form(
            Operation(
                "help_center.categories.update_in_locale",
                "PUT",
                "/api/v2/help_center/{locale}/categories/{category_id}",
                body=Body("record", schema="HelpCenterCategory", key="category"),
                result=Result("one", schema="HelpCenterCategory", key="category"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "category",
                    also_path="category_id",
                    accepts="HelpCenterCategory",
                    required=True,
                ),
                Argument("locale", "path", "locale", required=True),
            ),
            when="locale",
        ),
        Form(
            Operation(
                "help_center.categories.update",
                "PUT",
                "/api/v2/help_center/categories/{category_id}",
                body=Body("record", schema="HelpCenterCategory", key="category"),
                result=Result("one", schema="HelpCenterCategory", key="category"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "category",
                    also_path="category_id",
                    accepts="HelpCenterCategory",
                    required=True,
                ),
            ),
        ),
    )

    def update(
        self, api_objects: Category | HelpCenterCategoryDict, *, locale: str | None = None
    ) -> Category:
        """Changes category metadata such as its position; for help center managers.

        - `client.help_center.categories.update(api_objects)`: Changes category metadata such as its
          position; for help center managers. Name and description belong to its translations. A record
          without changes is read, and nothing is written. Sends what changed in the record.
          `PUT /api/v2/help_center/categories/{category_id}`
        - `client.help_center.categories.update(api_objects, locale=…)`: Changes category metadata,
          addressed with a locale; for help center managers. Its texts are edited as translations. A
          record without changes is read, and nothing is written. Sends what changed in the record.
          `PUT /api/v2/help_center/{locale}/categories/{category_id}`

        Args:
            api_objects: The Category: an object, or a mapping of its fields.
            locale: Language as a code, such as `en-us`.

        Returns:
            The Category.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._UPDATE, api_objects=api_objects, locale=locale)

    _UPDATE_TRANSLATION: Method[Translation] = Method(
        "help_center.categories.update_translation",
        Form(
            Operation(
                "help_center.categories.translations.update",
                "PUT",
                "/api/v2/help_center/categories/{category_id}/translations/{locale}",
                body=Body("record", schema="HelpCenterTranslation", key="translation"),
                result=Result("one", schema="HelpCenterTranslation", key="translation"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "help_centre_object", "path", "category_id", accepts="HelpCenterCategory", required=True
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
        self, help_centre_object: int | Category, translation: Translation | HelpCenterTranslationDict
    ) -> Translation:
        """Edits a category's name and description in one locale; for agents with the right to manage
        content. A record without changes is read, and nothing is written.

        Args:
            help_centre_object: Category that the call is about, or to filter by. Takes a Category or
                its id.
            translation: The Translation: an object, or a mapping of its fields.

        Returns:
            The Translation.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/help_center/categories/{category_id}/translations/{locale}`
        """
        return self._run(
            self._UPDATE_TRANSLATION, help_centre_object=help_centre_object, translation=translation
        )


class AsyncHelpCenterCategoriesApi(AsyncResource, sync_class=HelpCenterCategoriesApi):
    """`HelpCenterCategoriesApi` for the async client: calls are awaited, lists read with `async for`."""


class HelpCenterCategoriesArticlesApi(Resource):
    """Lists the articles in all sections of a category that the caller may see.

    Reached as `client.help_center.categories.articles`.
    """

    _CALL: Method[BaseResultGenerator[Article]] = Method(
        "help_center.categories.articles",
        Form(
            Operation(
                "help_center.categories.articles.list_in_locale",
                "GET",
                "/api/v2/help_center/{locale}/categories/{category_id}/articles",
                query=(
                    Param("sort_by"),
                    Param("sort_order"),
                    Param("start_time"),
                    Param("label_names", "comma"),
                ),
                result=Result("list", schema="HelpCenterArticle", key="articles"),
                pages=("cursor", "offset"),
                sideloads=among(_SIDELOADS, HelpCenterCategoriesArticlesSideload),
            ),
            (
                Argument("category_id", "path", "category_id", accepts="HelpCenterCategory", required=True),
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
                "help_center.categories.articles.list",
                "GET",
                "/api/v2/help_center/categories/{category_id}/articles",
                query=(
                    Param("sort_by"),
                    Param("sort_order"),
                    Param("start_time"),
                    Param("label_names", "comma"),
                ),
                result=Result("list", schema="HelpCenterArticle", key="articles"),
                pages=("cursor", "offset"),
                sideloads=among(_SIDELOADS, HelpCenterCategoriesArticlesSideload),
            ),
            (
                Argument("category_id", "path", "category_id", accepts="HelpCenterCategory", required=True),
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
        category_id: int | Category,
        *,
        sort_by: HelpCenterCategoriesArticlesSortBy | Enum | None = None,
        sort_order: HelpCenterCategoriesSortOrder | Enum | None = None,
        start_time: int | datetime | None = None,
        label_names: Many[str] | Iterator[str] | None = None,
        include: HelpCenterCategoriesArticlesSideload
        | Iterable[HelpCenterCategoriesArticlesSideload]
        | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        locale: str | None = None,
    ) -> BaseResultGenerator[Article]:
        """Lists the articles in all sections of a category that the caller may see.

        - `client.help_center.categories.articles(category_id)`: Lists the articles in all sections of a
          category that the caller may see.
          `GET /api/v2/help_center/categories/{category_id}/articles`
        - `client.help_center.categories.articles(category_id, locale=…)`: Lists the articles of a
          category that exist in the given locale and are visible to the caller.
          `GET /api/v2/help_center/{locale}/categories/{category_id}/articles`

        Args:
            category_id: Category that the call is about, or to filter by. Takes a Category or its id.
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
            locale: Language as a code, such as `en-us`.

        Returns:
            Article records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            category_id=category_id,
            sort_by=sort_by,
            sort_order=sort_order,
            start_time=start_time,
            label_names=label_names,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
            locale=locale,
        )


class AsyncHelpCenterCategoriesArticlesApi(AsyncResource, sync_class=HelpCenterCategoriesArticlesApi):
    """`HelpCenterCategoriesArticlesApi` for the async client: calls are awaited, lists read with
    `async for`.
    """


class HelpCenterCategoriesSectionsApi(Resource):
    """Lists the sections of a category in the source language; for agents.

    Reached as `client.help_center.categories.sections`.
    """

    _CALL: Method[BaseResultGenerator[Section]] = Method(
        "help_center.categories.sections",
        Form(
            Operation(
                "help_center.categories.sections.list_in_locale",
                "GET",
                "/api/v2/help_center/{locale}/categories/{category_id}/sections",
                query=(
                    Param("sort_by"),
                    Param("sort_order"),
                ),
                result=Result("list", schema="HelpCenterSection", key="sections"),
                pages=("cursor", "offset"),
                sideloads=among(_SIDELOADS, HelpCenterCategoriesSectionsSideload),
            ),
            (
                Argument("category_id", "path", "category_id", accepts="HelpCenterCategory", required=True),
                Argument("locale", "path", "locale", required=True),
                Argument("sort_by", "query", "sort_by"),
                Argument("sort_order", "query", "sort_order"),
                Argument("include", "query", "include", many=True),
            ),
            when="locale",
        ),
        Form(
            Operation(
                "help_center.categories.sections.list",
                "GET",
                "/api/v2/help_center/categories/{category_id}/sections",
                query=(
                    Param("sort_by"),
                    Param("sort_order"),
                ),
                result=Result("list", schema="HelpCenterSection", key="sections"),
                pages=("cursor", "offset"),
                sideloads=among(_SIDELOADS, HelpCenterCategoriesSectionsSideload),
            ),
            (
                Argument("category_id", "path", "category_id", accepts="HelpCenterCategory", required=True),
                Argument("sort_by", "query", "sort_by"),
                Argument("sort_order", "query", "sort_order"),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

    def __call__(
        self,
        category_id: int | Category,
        *,
        sort_by: HelpCenterCategoriesSortBy | Enum | None = None,
        sort_order: HelpCenterCategoriesSortOrder | Enum | None = None,
        include: HelpCenterCategoriesSectionsSideload
        | Iterable[HelpCenterCategoriesSectionsSideload]
        | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        locale: str | None = None,
    ) -> BaseResultGenerator[Section]:
        """Lists the sections of a category in the source language; for agents.

        - `client.help_center.categories.sections(category_id)`: Lists the sections of a category in the
          source language; for agents.
          `GET /api/v2/help_center/categories/{category_id}/sections`
        - `client.help_center.categories.sections(category_id, locale=…)`: Lists the sections of a
          category translated into the given locale; works anonymously in an open help center.
          `GET /api/v2/help_center/{locale}/categories/{category_id}/sections`

        Args:
            category_id: Category that the call is about, or to filter by. Takes a Category or its id.
            sort_by: Property to sort by. One of `position`, `created_at`, `updated_at`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: categories, translations.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            locale: Language as a code, such as `en-us`.

        Returns:
            Section records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            category_id=category_id,
            sort_by=sort_by,
            sort_order=sort_order,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
            locale=locale,
        )


class AsyncHelpCenterCategoriesSectionsApi(AsyncResource, sync_class=HelpCenterCategoriesSectionsApi):
    """`HelpCenterCategoriesSectionsApi` for the async client: calls are awaited, lists read with
    `async for`.
    """


class HelpCenterCategoriesTranslationsApi(Resource):
    """Lists the translations of a category the end user may see; filter by locales or outdated state.

    Reached as `client.help_center.categories.translations`.
    """

    _CALL: Method[BaseResultGenerator[Translation]] = Method(
        "help_center.categories.translations",
        Form(
            Operation(
                "help_center.categories.translations.list",
                "GET",
                "/api/v2/help_center/categories/{category_id}/translations",
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
                    "help_centre_object", "path", "category_id", accepts="HelpCenterCategory", required=True
                ),
                Argument("locales", "query", "locales", many=True),
                Argument("outdated", "query", "outdated"),
                Argument("draft", "query", "draft"),
            ),
        ),
    )

    def __call__(
        self,
        help_centre_object: int | Category,
        *,
        locales: Many[str] | Iterator[str] | None = None,
        outdated: bool | None = None,
        draft: bool | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Translation]:
        """Lists the translations of a category the end user may see; filter by locales or outdated state.

        Args:
            help_centre_object: Category that the call is about, or to filter by. Takes a Category or
                its id.
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

        `GET /api/v2/help_center/categories/{category_id}/translations`
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


class AsyncHelpCenterCategoriesTranslationsApi(AsyncResource, sync_class=HelpCenterCategoriesTranslationsApi):
    """`HelpCenterCategoriesTranslationsApi` for the async client: calls are awaited, lists read with
    `async for`.
    """
