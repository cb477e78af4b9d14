# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/categories.yaml and 1 more) by `make generate`. Do not edit.
"""Manages help center categories, the top level of the hierarchy above sections and articles, with
their translations.
"""

from collections.abc import Coroutine, Iterable, Iterator
from datetime import datetime
from enum import Enum
from typing import Literal, TypeAlias, overload

from zenpy.lib.api_objects.help_centre_objects import Article, Category, Section, Translation
from zenpy.lib.many import Many
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Lazy, Resource
from zenpy.payloads import HelpCenterCategoryDict, HelpCenterTranslationDict

HelpCenterCategoriesSideload: TypeAlias = Literal["translations"]
"""Values of `include=` in `client.help_center.categories()`."""
HelpCenterCategoriesArticlesSideload: TypeAlias = Literal["users", "sections", "categories", "translations"]
"""Values of `include=` in `client.help_center.categories.articles()`."""
HelpCenterCategoriesSectionsSideload: TypeAlias = Literal["categories", "translations"]
"""Values of `include=` in `client.help_center.categories.sections()`."""
HelpCenterCategoriesSortBy: TypeAlias = Literal["position", "created_at", "updated_at"]
"""What `sort_by` can be."""
HelpCenterCategoriesSortOrder: TypeAlias = Literal["asc", "desc"]
"""What `sort_order` can be."""
HelpCenterCategoriesArticlesSortBy: TypeAlias = Literal["position", "title", "created_at", "updated_at"]
"""What `sort_by` can be."""

class HelpCenterCategoriesApi(Resource):
    """Manages help center categories, the top level of the hierarchy above sections and articles, with
    their translations.

    Reached as `client.help_center.categories`.
    """

    articles: Lazy[HelpCenterCategoriesArticlesApi]
    """Lists the articles in all sections of a category that the caller may see."""
    sections: Lazy[HelpCenterCategoriesSectionsApi]
    """Lists the sections of a category in the source language; for agents."""
    translations: Lazy[HelpCenterCategoriesTranslationsApi]
    """Lists the translations of a category the end user may see; filter by locales or outdated state."""
    @overload
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
    ) -> BaseResultGenerator[Category]:
        """Lists the categories of the help center in the source language; for agents. Others use the
        variant with a locale.

        Args:
            sort_by: Property to sort by. One of `position`, `created_at`, `updated_at`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: translations.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Category records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/help_center/categories`
        """
    @overload
    def __call__(
        self,
        *,
        id: int | Category,
        include: HelpCenterCategoriesSideload | Iterable[HelpCenterCategoriesSideload] | None = None,
    ) -> Category:
        """Fetches a category without naming a locale; for agents.

        Args:
            id: Category that the call is about, or to filter by. Takes a Category or its id.
            include: What to bring along in the same answer: translations.

        Returns:
            The Category.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/categories/{category_id}`
        """
    @overload
    def __call__(
        self,
        *,
        locale: str,
        sort_by: HelpCenterCategoriesSortBy | Enum | None = None,
        sort_order: HelpCenterCategoriesSortOrder | Enum | None = None,
        include: HelpCenterCategoriesSideload | Iterable[HelpCenterCategoriesSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Category]:
        """Lists the categories translated into the given locale; works anonymously in an open help center.

        Args:
            locale: Language as a code, such as `en-us`.
            sort_by: Property to sort by. One of `position`, `created_at`, `updated_at`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: translations.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Category records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/{locale}/categories`
        """
    @overload
    def __call__(
        self,
        *,
        locale: str,
        id: int | Category,
        include: HelpCenterCategoriesSideload | Iterable[HelpCenterCategoriesSideload] | None = None,
    ) -> Category:
        """Fetches a category in the given locale; works anonymously in an open help center.

        Args:
            locale: Language as a code, such as `en-us`.
            id: Category that the call is about, or to filter by. Takes a Category or its id.
            include: What to bring along in the same answer: translations.

        Returns:
            The Category.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/{locale}/categories/{category_id}`
        """
    @overload
    def create(self, api_objects: Category | HelpCenterCategoryDict) -> Category:
        """Creates a category with at least one translation; for help center managers.

        Args:
            api_objects: The Category: an object, or a mapping of its fields.

        Returns:
            The Category.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/help_center/categories`
        """
    @overload
    def create(self, api_objects: Category | HelpCenterCategoryDict, *, locale: str) -> Category:
        """Creates a category whose source language is the locale in the path; for help center managers.

        Args:
            api_objects: The Category: an object, or a mapping of its fields.
            locale: Language as a code, such as `en-us`.

        Returns:
            The Category.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/help_center/{locale}/categories`
        """
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
    @overload
    def delete(self, api_objects: int | Category) -> None:
        """Deletes a category together with its sections and articles; for help center managers. Use with
        care.

        Args:
            api_objects: Category that the call is about, or to filter by. Takes a Category or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/help_center/categories/{category_id}`
        """
    @overload
    def delete(self, api_objects: int | Category, *, locale: str) -> None:
        """Deletes the entire category with its sections and articles, whatever the locale named; for help
        center managers.

        Args:
            api_objects: Category that the call is about, or to filter by. Takes a Category or its id.
            locale: Language as a code, such as `en-us`.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/help_center/{locale}/categories/{category_id}`
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
    @overload
    def source_locale(self, category: int | Category, category_locale: str) -> None:
        """Makes another existing translation the category's source language; for agents. Answers without
        content.

        Args:
            category: Category that the call is about, or to filter by. Takes a Category or its id.
            category_locale: Locale to become the category's source language; it needs a translation
                there.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/help_center/categories/{category_id}/source_locale`
        """
    @overload
    def source_locale(self, category: int | Category, category_locale: str, *, locale: str) -> None:
        """Makes another translation the category's source language, with a locale in the path; for agents.
        Answers without content.

        Args:
            category: Category that the call is about, or to filter by. Takes a Category or its id.
            category_locale: Locale to become the category's source language; it needs a translation
                there.
            locale: Language as a code, such as `en-us`.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/help_center/{locale}/categories/{category_id}/source_locale`
        """
    @overload
    def update(self, api_objects: Category | HelpCenterCategoryDict) -> Category:
        """Changes category metadata such as its position; for help center managers. Name and description
        belong to its translations. A record without changes is read, and nothing is written.

        Args:
            api_objects: The Category: an object, or a mapping of its fields.

        Returns:
            The Category.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/help_center/categories/{category_id}`
        """
    @overload
    def update(self, api_objects: Category | HelpCenterCategoryDict, *, locale: str) -> Category:
        """Changes category metadata, addressed with a locale; for help center managers. Its texts are
        edited as translations. A record without changes is read, and nothing is written.

        Args:
            api_objects: The Category: an object, or a mapping of its fields.
            locale: Language as a code, such as `en-us`.

        Returns:
            The Category.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/help_center/{locale}/categories/{category_id}`
        """
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

class AsyncHelpCenterCategoriesApi(AsyncResource):
    """Manages help center categories, the top level of the hierarchy above sections and articles, with
    their translations.

    Reached as `client.help_center.categories`.
    """

    articles: Lazy[AsyncHelpCenterCategoriesArticlesApi]
    """Lists the articles in all sections of a category that the caller may see."""
    sections: Lazy[AsyncHelpCenterCategoriesSectionsApi]
    """Lists the sections of a category in the source language; for agents."""
    translations: Lazy[AsyncHelpCenterCategoriesTranslationsApi]
    """Lists the translations of a category the end user may see; filter by locales or outdated state."""
    @overload
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
    ) -> AsyncResultGenerator[Category]:
        """Lists the categories of the help center in the source language; for agents. Others use the
        variant with a locale.

        Args:
            sort_by: Property to sort by. One of `position`, `created_at`, `updated_at`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: translations.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Category records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/help_center/categories`
        """
    @overload
    def __call__(
        self,
        *,
        id: int | Category,
        include: HelpCenterCategoriesSideload | Iterable[HelpCenterCategoriesSideload] | None = None,
    ) -> Coroutine[object, object, Category]:
        """Fetches a category without naming a locale; for agents.

        Args:
            id: Category that the call is about, or to filter by. Takes a Category or its id.
            include: What to bring along in the same answer: translations.

        Returns:
            The Category.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/categories/{category_id}`
        """
    @overload
    def __call__(
        self,
        *,
        locale: str,
        sort_by: HelpCenterCategoriesSortBy | Enum | None = None,
        sort_order: HelpCenterCategoriesSortOrder | Enum | None = None,
        include: HelpCenterCategoriesSideload | Iterable[HelpCenterCategoriesSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Category]:
        """Lists the categories translated into the given locale; works anonymously in an open help center.

        Args:
            locale: Language as a code, such as `en-us`.
            sort_by: Property to sort by. One of `position`, `created_at`, `updated_at`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: translations.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Category records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/{locale}/categories`
        """
    @overload
    def __call__(
        self,
        *,
        locale: str,
        id: int | Category,
        include: HelpCenterCategoriesSideload | Iterable[HelpCenterCategoriesSideload] | None = None,
    ) -> Coroutine[object, object, Category]:
        """Fetches a category in the given locale; works anonymously in an open help center.

        Args:
            locale: Language as a code, such as `en-us`.
            id: Category that the call is about, or to filter by. Takes a Category or its id.
            include: What to bring along in the same answer: translations.

        Returns:
            The Category.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/{locale}/categories/{category_id}`
        """
    @overload
    def create(self, api_objects: Category | HelpCenterCategoryDict) -> Coroutine[object, object, Category]:
        """Creates a category with at least one translation; for help center managers.

        Args:
            api_objects: The Category: an object, or a mapping of its fields.

        Returns:
            The Category.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/help_center/categories`
        """
    @overload
    def create(
        self, api_objects: Category | HelpCenterCategoryDict, *, locale: str
    ) -> Coroutine[object, object, Category]:
        """Creates a category whose source language is the locale in the path; for help center managers.

        Args:
            api_objects: The Category: an object, or a mapping of its fields.
            locale: Language as a code, such as `en-us`.

        Returns:
            The Category.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/help_center/{locale}/categories`
        """
    def create_translation(
        self, help_centre_object: int | Category, translation: Translation | HelpCenterTranslationDict
    ) -> Coroutine[object, object, Translation]:
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
    @overload
    def delete(self, api_objects: int | Category) -> Coroutine[object, object, None]:
        """Deletes a category together with its sections and articles; for help center managers. Use with
        care.

        Args:
            api_objects: Category that the call is about, or to filter by. Takes a Category or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/help_center/categories/{category_id}`
        """
    @overload
    def delete(self, api_objects: int | Category, *, locale: str) -> Coroutine[object, object, None]:
        """Deletes the entire category with its sections and articles, whatever the locale named; for help
        center managers.

        Args:
            api_objects: Category that the call is about, or to filter by. Takes a Category or its id.
            locale: Language as a code, such as `en-us`.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/help_center/{locale}/categories/{category_id}`
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
    def missing_translations(
        self,
        help_centre_object: int | Category,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[str]:
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
    def show_translation(
        self, help_centre_object: int | Category, locale: str
    ) -> Coroutine[object, object, Translation]:
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
    @overload
    def source_locale(
        self, category: int | Category, category_locale: str
    ) -> Coroutine[object, object, None]:
        """Makes another existing translation the category's source language; for agents. Answers without
        content.

        Args:
            category: Category that the call is about, or to filter by. Takes a Category or its id.
            category_locale: Locale to become the category's source language; it needs a translation
                there.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/help_center/categories/{category_id}/source_locale`
        """
    @overload
    def source_locale(
        self, category: int | Category, category_locale: str, *, locale: str
    ) -> Coroutine[object, object, None]:
        """Makes another translation the category's source language, with a locale in the path; for agents.
        Answers without content.

        Args:
            category: Category that the call is about, or to filter by. Takes a Category or its id.
            category_locale: Locale to become the category's source language; it needs a translation
                there.
            locale: Language as a code, such as `en-us`.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/help_center/{locale}/categories/{category_id}/source_locale`
        """
    @overload
    def update(self, api_objects: Category | HelpCenterCategoryDict) -> Coroutine[object, object, Category]:
        """Changes category metadata such as its position; for help center managers. Name and description
        belong to its translations. A record without changes is read, and nothing is written.

        Args:
            api_objects: The Category: an object, or a mapping of its fields.

        Returns:
            The Category.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/help_center/categories/{category_id}`
        """
    @overload
    def update(
        self, api_objects: Category | HelpCenterCategoryDict, *, locale: str
    ) -> Coroutine[object, object, Category]:
        """Changes category metadata, addressed with a locale; for help center managers. Its texts are
        edited as translations. A record without changes is read, and nothing is written.

        Args:
            api_objects: The Category: an object, or a mapping of its fields.
            locale: Language as a code, such as `en-us`.

        Returns:
            The Category.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/help_center/{locale}/categories/{category_id}`
        """
    def update_translation(
        self, help_centre_object: int | Category, translation: Translation | HelpCenterTranslationDict
    ) -> Coroutine[object, object, Translation]:
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

class HelpCenterCategoriesArticlesApi(Resource):
    """Lists the articles in all sections of a category that the caller may see.

    Reached as `client.help_center.categories.articles`.
    """
    @overload
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
    ) -> BaseResultGenerator[Article]:
        """Lists the articles in all sections of a category that the caller may see.

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

        Returns:
            Article records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/categories/{category_id}/articles`
        """
    @overload
    def __call__(
        self,
        category_id: int | Category,
        *,
        locale: str,
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
    ) -> BaseResultGenerator[Article]:
        """Lists the articles of a category that exist in the given locale and are visible to the caller.

        Args:
            category_id: Category that the call is about, or to filter by. Takes a Category or its id.
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

        `GET /api/v2/help_center/{locale}/categories/{category_id}/articles`
        """

class AsyncHelpCenterCategoriesArticlesApi(AsyncResource):
    """Lists the articles in all sections of a category that the caller may see.

    Reached as `client.help_center.categories.articles`.
    """
    @overload
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
    ) -> AsyncResultGenerator[Article]:
        """Lists the articles in all sections of a category that the caller may see.

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

        Returns:
            Article records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/categories/{category_id}/articles`
        """
    @overload
    def __call__(
        self,
        category_id: int | Category,
        *,
        locale: str,
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
    ) -> AsyncResultGenerator[Article]:
        """Lists the articles of a category that exist in the given locale and are visible to the caller.

        Args:
            category_id: Category that the call is about, or to filter by. Takes a Category or its id.
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

        `GET /api/v2/help_center/{locale}/categories/{category_id}/articles`
        """

class HelpCenterCategoriesSectionsApi(Resource):
    """Lists the sections of a category in the source language; for agents.

    Reached as `client.help_center.categories.sections`.
    """
    @overload
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
    ) -> BaseResultGenerator[Section]:
        """Lists the sections of a category in the source language; for agents.

        Args:
            category_id: Category that the call is about, or to filter by. Takes a Category or its id.
            sort_by: Property to sort by. One of `position`, `created_at`, `updated_at`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: categories, translations.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Section records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/categories/{category_id}/sections`
        """
    @overload
    def __call__(
        self,
        category_id: int | Category,
        *,
        locale: str,
        sort_by: HelpCenterCategoriesSortBy | Enum | None = None,
        sort_order: HelpCenterCategoriesSortOrder | Enum | None = None,
        include: HelpCenterCategoriesSectionsSideload
        | Iterable[HelpCenterCategoriesSectionsSideload]
        | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Section]:
        """Lists the sections of a category translated into the given locale; works anonymously in an open
        help center.

        Args:
            category_id: Category that the call is about, or to filter by. Takes a Category or its id.
            locale: Language as a code, such as `en-us`.
            sort_by: Property to sort by. One of `position`, `created_at`, `updated_at`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: categories, translations.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Section records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/{locale}/categories/{category_id}/sections`
        """

class AsyncHelpCenterCategoriesSectionsApi(AsyncResource):
    """Lists the sections of a category in the source language; for agents.

    Reached as `client.help_center.categories.sections`.
    """
    @overload
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
    ) -> AsyncResultGenerator[Section]:
        """Lists the sections of a category in the source language; for agents.

        Args:
            category_id: Category that the call is about, or to filter by. Takes a Category or its id.
            sort_by: Property to sort by. One of `position`, `created_at`, `updated_at`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: categories, translations.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Section records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/categories/{category_id}/sections`
        """
    @overload
    def __call__(
        self,
        category_id: int | Category,
        *,
        locale: str,
        sort_by: HelpCenterCategoriesSortBy | Enum | None = None,
        sort_order: HelpCenterCategoriesSortOrder | Enum | None = None,
        include: HelpCenterCategoriesSectionsSideload
        | Iterable[HelpCenterCategoriesSectionsSideload]
        | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Section]:
        """Lists the sections of a category translated into the given locale; works anonymously in an open
        help center.

        Args:
            category_id: Category that the call is about, or to filter by. Takes a Category or its id.
            locale: Language as a code, such as `en-us`.
            sort_by: Property to sort by. One of `position`, `created_at`, `updated_at`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: categories, translations.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Section records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/{locale}/categories/{category_id}/sections`
        """

class HelpCenterCategoriesTranslationsApi(Resource):
    """Lists the translations of a category the end user may see; filter by locales or outdated state.

    Reached as `client.help_center.categories.translations`.
    """
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

class AsyncHelpCenterCategoriesTranslationsApi(AsyncResource):
    """Lists the translations of a category the end user may see; filter by locales or outdated state.

    Reached as `client.help_center.categories.translations`.
    """
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
    ) -> AsyncResultGenerator[Translation]:
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
