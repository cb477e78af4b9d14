# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/categories.yaml and 2 more) by `make generate`. Do not edit.
"""Manages sections, which hold articles within a category, along with their translations,
subscriptions and access policy.
"""

from collections.abc import Coroutine, Iterable, Iterator
from datetime import datetime
from enum import Enum
from typing import Literal, TypeAlias, overload

from zenpy.lib.api_objects.help_centre_objects import (
    AccessPolicy,
    Article,
    Section,
    Subscription,
    Translation,
)
from zenpy.lib.many import Many
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Lazy, Resource
from zenpy.payloads import (
    HelpCenterAccessPolicyDict,
    HelpCenterSectionDict,
    HelpCenterSubscriptionDict,
    HelpCenterTranslationDict,
)

HelpCenterSectionsSideload: TypeAlias = Literal["categories", "translations"]
"""Values of `include=` in `client.help_center.sections()`."""
HelpCenterSectionsArticlesSideload: TypeAlias = Literal["users", "sections", "categories", "translations"]
"""Values of `include=` in `client.help_center.sections.articles()`."""
HelpCenterSectionsSubscriptionsSideload: TypeAlias = Literal["users", "sections", "translations"]
"""Values of `include=` in `client.help_center.sections.subscriptions()`."""
HelpCenterSectionsSortBy: TypeAlias = Literal["position", "created_at", "updated_at"]
"""What `sort_by` can be."""
HelpCenterSectionsSortOrder: TypeAlias = Literal["asc", "desc"]
"""What `sort_order` can be."""
HelpCenterSectionsArticlesSortBy: TypeAlias = Literal["position", "title", "created_at", "updated_at"]
"""What `sort_by` can be."""

class HelpCenterSectionsApi(Resource):
    """Manages sections, which hold articles within a category, along with their translations,
    subscriptions and access policy.

    Reached as `client.help_center.sections`.
    """

    articles: Lazy[HelpCenterSectionsArticlesApi]
    """Lists the articles of one section that the caller may see."""
    subscriptions: Lazy[HelpCenterSectionsSubscriptionsApi]
    """Lists the subscriptions to a section in all locales; for agents."""
    translations: Lazy[HelpCenterSectionsTranslationsApi]
    """Lists the translations of a section the end user may see; filter by locales or outdated state."""
    @overload
    def __call__(
        self,
        *,
        sort_by: HelpCenterSectionsSortBy | Enum | None = None,
        sort_order: HelpCenterSectionsSortOrder | Enum | None = None,
        include: HelpCenterSectionsSideload | Iterable[HelpCenterSectionsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Section]:
        """Lists all sections of the help center in the source language; for agents. Others use the variant
        with a locale.

        Args:
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
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/help_center/sections`
        """
    @overload
    def __call__(
        self,
        *,
        id: int | Section,
        include: HelpCenterSectionsSideload | Iterable[HelpCenterSectionsSideload] | None = None,
    ) -> Section:
        """Fetches a section without naming a locale; for agents.

        Args:
            id: Help center section that the call is about. Takes a Section or its id.
            include: What to bring along in the same answer: categories, translations.

        Returns:
            The Section.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/sections/{section_id}`
        """
    @overload
    def __call__(
        self,
        *,
        locale: str,
        sort_by: HelpCenterSectionsSortBy | Enum | None = None,
        sort_order: HelpCenterSectionsSortOrder | Enum | None = None,
        include: HelpCenterSectionsSideload | Iterable[HelpCenterSectionsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Section]:
        """Lists all sections translated into the given locale; works anonymously in an open help center.

        Args:
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

        `GET /api/v2/help_center/{locale}/sections`
        """
    @overload
    def __call__(
        self,
        *,
        locale: str,
        id: int | Section,
        include: HelpCenterSectionsSideload | Iterable[HelpCenterSectionsSideload] | None = None,
    ) -> Section:
        """Fetches a section in the given locale; works anonymously in an open help center.

        Args:
            locale: Language as a code, such as `en-us`.
            id: Help center section that the call is about. Takes a Section or its id.
            include: What to bring along in the same answer: categories, translations.

        Returns:
            The Section.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/{locale}/sections/{section_id}`
        """
    def access_policies(self, help_centre_object: int | Section) -> AccessPolicy:
        """Reads which visitors may see a section. Legacy: visibility now comes from user segments on the
        articles. For agents.

        Args:
            help_centre_object: Help center section that the call is about. Takes a Section or its id.

        Returns:
            The AccessPolicy.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Deprecated by Zendesk.

        `GET /api/v2/help_center/sections/{section_id}/access_policy`
        """
    @overload
    def create(self, section: Section | HelpCenterSectionDict) -> Section:
        """Creates a section in a category with its first translation; for agents with the permission to
        manage content.

        Args:
            section: The Section: an object, or a mapping of its fields.

        Returns:
            The Section.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/help_center/categories/{category_id}/sections`
        """
    @overload
    def create(self, section: Section | HelpCenterSectionDict, *, locale: str) -> Section:
        """Creates a section in a category with the path's locale as source language; for agents with
        content management rights.

        Args:
            section: The Section: an object, or a mapping of its fields.
            locale: Language as a code, such as `en-us`.

        Returns:
            The Section.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/help_center/{locale}/categories/{category_id}/sections`
        """
    @overload
    def create_subscription(
        self, help_centre_object: int | Section, subscription: Subscription | HelpCenterSubscriptionDict
    ) -> Subscription:
        """Makes the caller follow a section for new articles, optionally also for comments; open to end
        users. Name the locale in the body.

        Args:
            help_centre_object: Help center section that the call is about. Takes a Section or its id.
            subscription: The Subscription: an object, or a mapping of its fields.

        Returns:
            The Subscription.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/help_center/sections/{section_id}/subscriptions`
        """
    @overload
    def create_subscription(
        self,
        help_centre_object: int | Section,
        subscription: Subscription | HelpCenterSubscriptionDict,
        *,
        locale: str,
    ) -> Subscription:
        """Makes the caller follow a section in the locale of the path; open to end users who can see it.

        Args:
            help_centre_object: Help center section that the call is about. Takes a Section or its id.
            subscription: The Subscription: an object, or a mapping of its fields.
            locale: Language as a code, such as `en-us`.

        Returns:
            The Subscription.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/help_center/{locale}/sections/{section_id}/subscriptions`
        """
    def create_translation(
        self, help_centre_object: int | Section, translation: Translation | HelpCenterTranslationDict
    ) -> Translation:
        """Adds a section's name and description in a locale it lacks so far; for help center managers.

        Args:
            help_centre_object: Help center section that the call is about. Takes a Section or its id.
            translation: The Translation: an object, or a mapping of its fields.

        Returns:
            The Translation.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/help_center/sections/{section_id}/translations`
        """
    @overload
    def delete(self, api_objects: int | Section) -> None:
        """Deletes a section together with the articles in it; for help center managers. Use with care.

        Args:
            api_objects: Help center section that the call is about. Takes a Section or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/help_center/sections/{section_id}`
        """
    @overload
    def delete(self, api_objects: int | Section, *, locale: str) -> None:
        """Deletes the entire section with its articles, whatever the locale named; for help center
        managers.

        Args:
            api_objects: Help center section that the call is about. Takes a Section or its id.
            locale: Language as a code, such as `en-us`.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/help_center/{locale}/sections/{section_id}`
        """
    @overload
    def delete_subscription(
        self, help_centre_object: int | Section, subscription: int | Subscription
    ) -> None:
        """Stops following a section; end users may remove only their own subscription.

        Args:
            help_centre_object: Help center section that the call is about. Takes a Section or its id.
            subscription: Help center subscription to act on. Takes a Subscription or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/help_center/sections/{section_id}/subscriptions/{subscription_id}`
        """
    @overload
    def delete_subscription(
        self, help_centre_object: int | Section, subscription: int | Subscription, *, locale: str
    ) -> None:
        """Stops following a section, addressed with its locale; end users may remove only their own
        subscription.

        Args:
            help_centre_object: Help center section that the call is about. Takes a Section or its id.
            subscription: Help center subscription to act on. Takes a Subscription or its id.
            locale: Language as a code, such as `en-us`.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/help_center/{locale}/sections/{section_id}/subscriptions/{subscription_id}`
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
        help_centre_object: int | Section,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[str]:
        """Lists the enabled locales in which the section has no translation yet; for agents.

        Args:
            help_centre_object: Help center section that the call is about. Takes a Section or its id.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            The answer's `locales`, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/sections/{section_id}/translations/missing`
        """
    def show_translation(self, help_centre_object: int | Section, locale: str) -> Translation:
        """Fetches a section's name and description in one locale; open to end users who can see it.

        Args:
            help_centre_object: Help center section that the call is about. Takes a Section or its id.
            locale: Language as a code, such as `en-us`.

        Returns:
            The Translation.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/sections/{section_id}/translations/{locale}`
        """
    @overload
    def source_locale(self, section: int | Section, section_locale: str) -> None:
        """Makes another existing translation the section's source language; for help center managers.
        Answers without content.

        Args:
            section: Help center section that the call is about. Takes a Section or its id.
            section_locale: Locale to become the section's source language; it needs a translation
                there.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/help_center/sections/{section_id}/source_locale`
        """
    @overload
    def source_locale(self, section: int | Section, section_locale: str, *, locale: str) -> None:
        """Makes another translation the section's source language, with a locale in the path; for
        managers. Answers without content.

        Args:
            section: Help center section that the call is about. Takes a Section or its id.
            section_locale: Locale to become the section's source language; it needs a translation
                there.
            locale: Language as a code, such as `en-us`.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Allowed for help center managers.

        `PUT /api/v2/help_center/{locale}/sections/{section_id}/source_locale`
        """
    @overload
    def update(self, api_objects: Section | HelpCenterSectionDict) -> Section:
        """Changes section metadata such as category, position or sorting; for help center managers. Its
        texts belong to translations. A record without changes is read, and nothing is written.

        Args:
            api_objects: The Section: an object, or a mapping of its fields.

        Returns:
            The Section.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/help_center/sections/{section_id}`
        """
    @overload
    def update(self, api_objects: Section | HelpCenterSectionDict, *, locale: str) -> Section:
        """Changes section metadata, addressed with a locale; for help center managers. Its texts are
        edited as translations. A record without changes is read, and nothing is written.

        Args:
            api_objects: The Section: an object, or a mapping of its fields.
            locale: Language as a code, such as `en-us`.

        Returns:
            The Section.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/help_center/{locale}/sections/{section_id}`
        """
    def update_access_policy(
        self, help_centre_object: int | Section, access_policy: AccessPolicy | HelpCenterAccessPolicyDict
    ) -> AccessPolicy:
        """Changes which visitors may see a section. Legacy: assign user segments to the articles instead.
        For help center managers. A record without changes is read, and nothing is written.

        Args:
            help_centre_object: Help center section that the call is about. Takes a Section or its id.
            access_policy: The AccessPolicy: an object, or a mapping of its fields.

        Returns:
            The AccessPolicy.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Deprecated by Zendesk.

        `PUT /api/v2/help_center/sections/{section_id}/access_policy`
        """
    def update_translation(
        self, help_centre_object: int | Section, translation: Translation | HelpCenterTranslationDict
    ) -> Translation:
        """Edits a section's name and description in one locale; for agents with the right to manage
        content. A record without changes is read, and nothing is written.

        Args:
            help_centre_object: Help center section that the call is about. Takes a Section or its id.
            translation: The Translation: an object, or a mapping of its fields.

        Returns:
            The Translation.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/help_center/sections/{section_id}/translations/{locale}`
        """

class AsyncHelpCenterSectionsApi(AsyncResource):
    """Manages sections, which hold articles within a category, along with their translations,
    subscriptions and access policy.

    Reached as `client.help_center.sections`.
    """

    articles: Lazy[AsyncHelpCenterSectionsArticlesApi]
    """Lists the articles of one section that the caller may see."""
    subscriptions: Lazy[AsyncHelpCenterSectionsSubscriptionsApi]
    """Lists the subscriptions to a section in all locales; for agents."""
    translations: Lazy[AsyncHelpCenterSectionsTranslationsApi]
    """Lists the translations of a section the end user may see; filter by locales or outdated state."""
    @overload
    def __call__(
        self,
        *,
        sort_by: HelpCenterSectionsSortBy | Enum | None = None,
        sort_order: HelpCenterSectionsSortOrder | Enum | None = None,
        include: HelpCenterSectionsSideload | Iterable[HelpCenterSectionsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Section]:
        """Lists all sections of the help center in the source language; for agents. Others use the variant
        with a locale.

        Args:
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
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/help_center/sections`
        """
    @overload
    def __call__(
        self,
        *,
        id: int | Section,
        include: HelpCenterSectionsSideload | Iterable[HelpCenterSectionsSideload] | None = None,
    ) -> Coroutine[object, object, Section]:
        """Fetches a section without naming a locale; for agents.

        Args:
            id: Help center section that the call is about. Takes a Section or its id.
            include: What to bring along in the same answer: categories, translations.

        Returns:
            The Section.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/sections/{section_id}`
        """
    @overload
    def __call__(
        self,
        *,
        locale: str,
        sort_by: HelpCenterSectionsSortBy | Enum | None = None,
        sort_order: HelpCenterSectionsSortOrder | Enum | None = None,
        include: HelpCenterSectionsSideload | Iterable[HelpCenterSectionsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Section]:
        """Lists all sections translated into the given locale; works anonymously in an open help center.

        Args:
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

        `GET /api/v2/help_center/{locale}/sections`
        """
    @overload
    def __call__(
        self,
        *,
        locale: str,
        id: int | Section,
        include: HelpCenterSectionsSideload | Iterable[HelpCenterSectionsSideload] | None = None,
    ) -> Coroutine[object, object, Section]:
        """Fetches a section in the given locale; works anonymously in an open help center.

        Args:
            locale: Language as a code, such as `en-us`.
            id: Help center section that the call is about. Takes a Section or its id.
            include: What to bring along in the same answer: categories, translations.

        Returns:
            The Section.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/{locale}/sections/{section_id}`
        """
    def access_policies(self, help_centre_object: int | Section) -> Coroutine[object, object, AccessPolicy]:
        """Reads which visitors may see a section. Legacy: visibility now comes from user segments on the
        articles. For agents.

        Args:
            help_centre_object: Help center section that the call is about. Takes a Section or its id.

        Returns:
            The AccessPolicy.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Deprecated by Zendesk.

        `GET /api/v2/help_center/sections/{section_id}/access_policy`
        """
    @overload
    def create(self, section: Section | HelpCenterSectionDict) -> Coroutine[object, object, Section]:
        """Creates a section in a category with its first translation; for agents with the permission to
        manage content.

        Args:
            section: The Section: an object, or a mapping of its fields.

        Returns:
            The Section.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/help_center/categories/{category_id}/sections`
        """
    @overload
    def create(
        self, section: Section | HelpCenterSectionDict, *, locale: str
    ) -> Coroutine[object, object, Section]:
        """Creates a section in a category with the path's locale as source language; for agents with
        content management rights.

        Args:
            section: The Section: an object, or a mapping of its fields.
            locale: Language as a code, such as `en-us`.

        Returns:
            The Section.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/help_center/{locale}/categories/{category_id}/sections`
        """
    @overload
    def create_subscription(
        self, help_centre_object: int | Section, subscription: Subscription | HelpCenterSubscriptionDict
    ) -> Coroutine[object, object, Subscription]:
        """Makes the caller follow a section for new articles, optionally also for comments; open to end
        users. Name the locale in the body.

        Args:
            help_centre_object: Help center section that the call is about. Takes a Section or its id.
            subscription: The Subscription: an object, or a mapping of its fields.

        Returns:
            The Subscription.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/help_center/sections/{section_id}/subscriptions`
        """
    @overload
    def create_subscription(
        self,
        help_centre_object: int | Section,
        subscription: Subscription | HelpCenterSubscriptionDict,
        *,
        locale: str,
    ) -> Coroutine[object, object, Subscription]:
        """Makes the caller follow a section in the locale of the path; open to end users who can see it.

        Args:
            help_centre_object: Help center section that the call is about. Takes a Section or its id.
            subscription: The Subscription: an object, or a mapping of its fields.
            locale: Language as a code, such as `en-us`.

        Returns:
            The Subscription.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/help_center/{locale}/sections/{section_id}/subscriptions`
        """
    def create_translation(
        self, help_centre_object: int | Section, translation: Translation | HelpCenterTranslationDict
    ) -> Coroutine[object, object, Translation]:
        """Adds a section's name and description in a locale it lacks so far; for help center managers.

        Args:
            help_centre_object: Help center section that the call is about. Takes a Section or its id.
            translation: The Translation: an object, or a mapping of its fields.

        Returns:
            The Translation.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/help_center/sections/{section_id}/translations`
        """
    @overload
    def delete(self, api_objects: int | Section) -> Coroutine[object, object, None]:
        """Deletes a section together with the articles in it; for help center managers. Use with care.

        Args:
            api_objects: Help center section that the call is about. Takes a Section or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/help_center/sections/{section_id}`
        """
    @overload
    def delete(self, api_objects: int | Section, *, locale: str) -> Coroutine[object, object, None]:
        """Deletes the entire section with its articles, whatever the locale named; for help center
        managers.

        Args:
            api_objects: Help center section that the call is about. Takes a Section or its id.
            locale: Language as a code, such as `en-us`.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/help_center/{locale}/sections/{section_id}`
        """
    @overload
    def delete_subscription(
        self, help_centre_object: int | Section, subscription: int | Subscription
    ) -> Coroutine[object, object, None]:
        """Stops following a section; end users may remove only their own subscription.

        Args:
            help_centre_object: Help center section that the call is about. Takes a Section or its id.
            subscription: Help center subscription to act on. Takes a Subscription or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/help_center/sections/{section_id}/subscriptions/{subscription_id}`
        """
    @overload
    def delete_subscription(
        self, help_centre_object: int | Section, subscription: int | Subscription, *, locale: str
    ) -> Coroutine[object, object, None]:
        """Stops following a section, addressed with its locale; end users may remove only their own
        subscription.

        Args:
            help_centre_object: Help center section that the call is about. Takes a Section or its id.
            subscription: Help center subscription to act on. Takes a Subscription or its id.
            locale: Language as a code, such as `en-us`.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/help_center/{locale}/sections/{section_id}/subscriptions/{subscription_id}`
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
        help_centre_object: int | Section,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[str]:
        """Lists the enabled locales in which the section has no translation yet; for agents.

        Args:
            help_centre_object: Help center section that the call is about. Takes a Section or its id.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            The answer's `locales`, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/sections/{section_id}/translations/missing`
        """
    def show_translation(
        self, help_centre_object: int | Section, locale: str
    ) -> Coroutine[object, object, Translation]:
        """Fetches a section's name and description in one locale; open to end users who can see it.

        Args:
            help_centre_object: Help center section that the call is about. Takes a Section or its id.
            locale: Language as a code, such as `en-us`.

        Returns:
            The Translation.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/sections/{section_id}/translations/{locale}`
        """
    @overload
    def source_locale(self, section: int | Section, section_locale: str) -> Coroutine[object, object, None]:
        """Makes another existing translation the section's source language; for help center managers.
        Answers without content.

        Args:
            section: Help center section that the call is about. Takes a Section or its id.
            section_locale: Locale to become the section's source language; it needs a translation
                there.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/help_center/sections/{section_id}/source_locale`
        """
    @overload
    def source_locale(
        self, section: int | Section, section_locale: str, *, locale: str
    ) -> Coroutine[object, object, None]:
        """Makes another translation the section's source language, with a locale in the path; for
        managers. Answers without content.

        Args:
            section: Help center section that the call is about. Takes a Section or its id.
            section_locale: Locale to become the section's source language; it needs a translation
                there.
            locale: Language as a code, such as `en-us`.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Allowed for help center managers.

        `PUT /api/v2/help_center/{locale}/sections/{section_id}/source_locale`
        """
    @overload
    def update(self, api_objects: Section | HelpCenterSectionDict) -> Coroutine[object, object, Section]:
        """Changes section metadata such as category, position or sorting; for help center managers. Its
        texts belong to translations. A record without changes is read, and nothing is written.

        Args:
            api_objects: The Section: an object, or a mapping of its fields.

        Returns:
            The Section.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/help_center/sections/{section_id}`
        """
    @overload
    def update(
        self, api_objects: Section | HelpCenterSectionDict, *, locale: str
    ) -> Coroutine[object, object, Section]:
        """Changes section metadata, addressed with a locale; for help center managers. Its texts are
        edited as translations. A record without changes is read, and nothing is written.

        Args:
            api_objects: The Section: an object, or a mapping of its fields.
            locale: Language as a code, such as `en-us`.

        Returns:
            The Section.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/help_center/{locale}/sections/{section_id}`
        """
    def update_access_policy(
        self, help_centre_object: int | Section, access_policy: AccessPolicy | HelpCenterAccessPolicyDict
    ) -> Coroutine[object, object, AccessPolicy]:
        """Changes which visitors may see a section. Legacy: assign user segments to the articles instead.
        For help center managers. A record without changes is read, and nothing is written.

        Args:
            help_centre_object: Help center section that the call is about. Takes a Section or its id.
            access_policy: The AccessPolicy: an object, or a mapping of its fields.

        Returns:
            The AccessPolicy.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Deprecated by Zendesk.

        `PUT /api/v2/help_center/sections/{section_id}/access_policy`
        """
    def update_translation(
        self, help_centre_object: int | Section, translation: Translation | HelpCenterTranslationDict
    ) -> Coroutine[object, object, Translation]:
        """Edits a section's name and description in one locale; for agents with the right to manage
        content. A record without changes is read, and nothing is written.

        Args:
            help_centre_object: Help center section that the call is about. Takes a Section or its id.
            translation: The Translation: an object, or a mapping of its fields.

        Returns:
            The Translation.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/help_center/sections/{section_id}/translations/{locale}`
        """

class HelpCenterSectionsArticlesApi(Resource):
    """Lists the articles of one section that the caller may see.

    Reached as `client.help_center.sections.articles`.
    """
    @overload
    def __call__(
        self,
        section: int | Section,
        locale: None = None,
        *,
        sort_by: HelpCenterSectionsArticlesSortBy | Enum | None = None,
        sort_order: HelpCenterSectionsSortOrder | Enum | None = None,
        start_time: int | datetime | None = None,
        label_names: Many[str] | Iterator[str] | None = None,
        include: HelpCenterSectionsArticlesSideload
        | Iterable[HelpCenterSectionsArticlesSideload]
        | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Article]:
        """Lists the articles of one section that the caller may see.

        Args:
            section: Help center section that the call is about. Takes a Section or its id.
            locale: Not used in this form.
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

        `GET /api/v2/help_center/sections/{section_id}/articles`
        """
    @overload
    def __call__(
        self,
        section: int | Section,
        locale: str,
        *,
        sort_by: HelpCenterSectionsArticlesSortBy | Enum | None = None,
        sort_order: HelpCenterSectionsSortOrder | Enum | None = None,
        start_time: int | datetime | None = None,
        label_names: Many[str] | Iterator[str] | None = None,
        include: HelpCenterSectionsArticlesSideload
        | Iterable[HelpCenterSectionsArticlesSideload]
        | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Article]:
        """Lists the articles of a section that exist in the given locale and are visible to the caller.

        Args:
            section: Help center section that the call is about. Takes a Section or its id.
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

        `GET /api/v2/help_center/{locale}/sections/{section_id}/articles`
        """

class AsyncHelpCenterSectionsArticlesApi(AsyncResource):
    """Lists the articles of one section that the caller may see.

    Reached as `client.help_center.sections.articles`.
    """
    @overload
    def __call__(
        self,
        section: int | Section,
        locale: None = None,
        *,
        sort_by: HelpCenterSectionsArticlesSortBy | Enum | None = None,
        sort_order: HelpCenterSectionsSortOrder | Enum | None = None,
        start_time: int | datetime | None = None,
        label_names: Many[str] | Iterator[str] | None = None,
        include: HelpCenterSectionsArticlesSideload
        | Iterable[HelpCenterSectionsArticlesSideload]
        | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Article]:
        """Lists the articles of one section that the caller may see.

        Args:
            section: Help center section that the call is about. Takes a Section or its id.
            locale: Not used in this form.
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

        `GET /api/v2/help_center/sections/{section_id}/articles`
        """
    @overload
    def __call__(
        self,
        section: int | Section,
        locale: str,
        *,
        sort_by: HelpCenterSectionsArticlesSortBy | Enum | None = None,
        sort_order: HelpCenterSectionsSortOrder | Enum | None = None,
        start_time: int | datetime | None = None,
        label_names: Many[str] | Iterator[str] | None = None,
        include: HelpCenterSectionsArticlesSideload
        | Iterable[HelpCenterSectionsArticlesSideload]
        | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Article]:
        """Lists the articles of a section that exist in the given locale and are visible to the caller.

        Args:
            section: Help center section that the call is about. Takes a Section or its id.
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

        `GET /api/v2/help_center/{locale}/sections/{section_id}/articles`
        """

class HelpCenterSectionsSubscriptionsApi(Resource):
    """Lists the subscriptions to a section in all locales; for agents.

    Reached as `client.help_center.sections.subscriptions`.
    """
    @overload
    def __call__(
        self,
        help_centre_object: int | Section,
        *,
        include: HelpCenterSectionsSubscriptionsSideload
        | Iterable[HelpCenterSectionsSubscriptionsSideload]
        | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Subscription]:
        """Lists the subscriptions to a section in all locales; for agents.

        Args:
            help_centre_object: Help center section that the call is about. Takes a Section or its id.
            include: What to bring along in the same answer: users, sections, translations.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Subscription records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/sections/{section_id}/subscriptions`
        """
    @overload
    def __call__(self, help_centre_object: int | Section, *, id: int | Subscription) -> Subscription:
        """Fetches one section subscription without naming a locale; for agents.

        Args:
            help_centre_object: Help center section that the call is about. Takes a Section or its id.
            id: Help center subscription to act on. Takes a Subscription or its id.

        Returns:
            The Subscription.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/sections/{section_id}/subscriptions/{subscription_id}`
        """
    @overload
    def __call__(
        self,
        help_centre_object: int | Section,
        *,
        locale: str,
        include: HelpCenterSectionsSubscriptionsSideload
        | Iterable[HelpCenterSectionsSubscriptionsSideload]
        | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Subscription]:
        """Lists the subscriptions to a section in the given locale; end users see only their own.

        Args:
            help_centre_object: Help center section that the call is about. Takes a Section or its id.
            locale: Language as a code, such as `en-us`.
            include: What to bring along in the same answer: users, sections, translations.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Subscription records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/{locale}/sections/{section_id}/subscriptions`
        """
    @overload
    def __call__(
        self, help_centre_object: int | Section, *, id: int | Subscription, locale: str
    ) -> Subscription:
        """Fetches one section subscription, addressed with its locale; end users reach only their own.

        Args:
            help_centre_object: Help center section that the call is about. Takes a Section or its id.
            id: Help center subscription to act on. Takes a Subscription or its id.
            locale: Language as a code, such as `en-us`.

        Returns:
            The Subscription.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/{locale}/sections/{section_id}/subscriptions/{subscription_id}`
        """

class AsyncHelpCenterSectionsSubscriptionsApi(AsyncResource):
    """Lists the subscriptions to a section in all locales; for agents.

    Reached as `client.help_center.sections.subscriptions`.
    """
    @overload
    def __call__(
        self,
        help_centre_object: int | Section,
        *,
        include: HelpCenterSectionsSubscriptionsSideload
        | Iterable[HelpCenterSectionsSubscriptionsSideload]
        | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Subscription]:
        """Lists the subscriptions to a section in all locales; for agents.

        Args:
            help_centre_object: Help center section that the call is about. Takes a Section or its id.
            include: What to bring along in the same answer: users, sections, translations.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Subscription records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/sections/{section_id}/subscriptions`
        """
    @overload
    def __call__(
        self, help_centre_object: int | Section, *, id: int | Subscription
    ) -> Coroutine[object, object, Subscription]:
        """Fetches one section subscription without naming a locale; for agents.

        Args:
            help_centre_object: Help center section that the call is about. Takes a Section or its id.
            id: Help center subscription to act on. Takes a Subscription or its id.

        Returns:
            The Subscription.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/sections/{section_id}/subscriptions/{subscription_id}`
        """
    @overload
    def __call__(
        self,
        help_centre_object: int | Section,
        *,
        locale: str,
        include: HelpCenterSectionsSubscriptionsSideload
        | Iterable[HelpCenterSectionsSubscriptionsSideload]
        | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Subscription]:
        """Lists the subscriptions to a section in the given locale; end users see only their own.

        Args:
            help_centre_object: Help center section that the call is about. Takes a Section or its id.
            locale: Language as a code, such as `en-us`.
            include: What to bring along in the same answer: users, sections, translations.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Subscription records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/{locale}/sections/{section_id}/subscriptions`
        """
    @overload
    def __call__(
        self, help_centre_object: int | Section, *, id: int | Subscription, locale: str
    ) -> Coroutine[object, object, Subscription]:
        """Fetches one section subscription, addressed with its locale; end users reach only their own.

        Args:
            help_centre_object: Help center section that the call is about. Takes a Section or its id.
            id: Help center subscription to act on. Takes a Subscription or its id.
            locale: Language as a code, such as `en-us`.

        Returns:
            The Subscription.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/{locale}/sections/{section_id}/subscriptions/{subscription_id}`
        """

class HelpCenterSectionsTranslationsApi(Resource):
    """Lists the translations of a section the end user may see; filter by locales or outdated state.

    Reached as `client.help_center.sections.translations`.
    """
    def __call__(
        self,
        help_centre_object: int | Section,
        *,
        locales: Many[str] | Iterator[str] | None = None,
        outdated: bool | None = None,
        draft: bool | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Translation]:
        """Lists the translations of a section the end user may see; filter by locales or outdated state.

        Args:
            help_centre_object: Help center section that the call is about. Takes a Section or its id.
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

        `GET /api/v2/help_center/sections/{section_id}/translations`
        """

class AsyncHelpCenterSectionsTranslationsApi(AsyncResource):
    """Lists the translations of a section the end user may see; filter by locales or outdated state.

    Reached as `client.help_center.sections.translations`.
    """
    def __call__(
        self,
        help_centre_object: int | Section,
        *,
        locales: Many[str] | Iterator[str] | None = None,
        outdated: bool | None = None,
        draft: bool | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Translation]:
        """Lists the translations of a section the end user may see; filter by locales or outdated state.

        Args:
            help_centre_object: Help center section that the call is about. Takes a Section or its id.
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

        `GET /api/v2/help_center/sections/{section_id}/translations`
        """
