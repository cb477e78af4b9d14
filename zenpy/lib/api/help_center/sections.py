# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/categories.yaml and 2 more) by `make generate`. Do not edit.
"""Manages sections, which hold articles within a category, along with their translations,
subscriptions and access policy.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.operation import Argument, Body, Form, Method, Operation, Param, Result, Sideload
from zenpy.lib.resource import AsyncResource, Resource, Sub

if TYPE_CHECKING:
    from collections.abc import Awaitable, Iterable
    from datetime import datetime

    from zenpy.lib.api_objects.help_centre_objects import (
        AccessPolicy,
        Article,
        Section,
        Subscription,
        Translation,
    )
    from zenpy.lib.generator import AsyncResultGenerator, BaseResultGenerator
    from zenpy.payloads import (
        HelpCenterAccessPolicyDict,
        HelpCenterSectionDict,
        HelpCenterSubscriptionDict,
        HelpCenterTranslationDict,
    )


HelpCenterSectionsSideload: TypeAlias = Literal["categories", "translations"]
HelpCenterSectionsArticlesSideload: TypeAlias = Literal["users", "sections", "categories", "translations"]
HelpCenterSectionsSubscriptionsSideload: TypeAlias = Literal["users", "sections", "translations"]


class HelpCenterSectionsApi(Resource):
    """Manages sections, which hold articles within a category, along with their translations,
    subscriptions and access policy.

    Reached as `client.help_center.sections`.
    """

    articles: Sub[HelpCenterSectionsArticlesApi] = Sub(
        "help_center.sections", "HelpCenterSectionsArticlesApi"
    )
    subscriptions: Sub[HelpCenterSectionsSubscriptionsApi] = Sub(
        "help_center.sections", "HelpCenterSectionsSubscriptionsApi"
    )
    translations: Sub[HelpCenterSectionsTranslationsApi] = Sub(
        "help_center.sections", "HelpCenterSectionsTranslationsApi"
    )

    def __call__(
        self,
        *,
        locale: str | None = None,
        id: int | Section | None = None,
        include: HelpCenterSectionsSideload | Iterable[HelpCenterSectionsSideload] | None = None,
        sort_by: Literal["position", "created_at", "updated_at"] | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> Section | BaseResultGenerator[Section]:
        """Lists all sections of the help center in the source language; for agents. Others use the variant
        with a locale.

        - `client.help_center.sections(locale=…, id=…)`: Fetches a section in the given locale; works
        anonymously in an open help center.
        - `client.help_center.sections(id=…)`: Fetches a section without naming a locale; for agents.
        - `client.help_center.sections(locale=…)`: Lists all sections translated into the given locale;
        works anonymously in an open help center.
        - `client.help_center.sections()`: Lists all sections of the help center in the source language;
        for agents. Others use the variant with a locale.

        Args:
            locale: Language as a code, such as `en-us`.
            id: the Section or its id. Help center section that the call is about.
            include: what to bring along in the same answer: categories, translations.
            sort_by: Property to sort by.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            The Section.
            Section records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/help_center/{locale}/sections/{section_id}`
        `GET /api/v2/help_center/sections/{section_id}`
        `GET /api/v2/help_center/{locale}/sections`
        `GET /api/v2/help_center/sections`
        """
        return self._run(
            _CALL,
            locale=locale,
            id=id,
            include=include,
            sort_by=sort_by,
            sort_order=sort_order,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def access_policies(self, help_centre_object: int | Section) -> AccessPolicy:
        """Reads which visitors may see a section. Legacy: visibility now comes from user segments on the
        articles.

        Args:
            help_centre_object: the Section or its id. Help center section that the call is about.

        Returns:
            The AccessPolicy.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/help_center/sections/{section_id}/access_policy`
        """
        return self._run(_ACCESS_POLICIES, help_centre_object=help_centre_object)

    def create(self, section: Section | HelpCenterSectionDict, *, locale: str | None = None) -> Section:
        """Creates a section in a category with its first translation; for agents with the permission to
        manage content.

        - `client.help_center.sections.create(section, locale=…)`: Creates a section in a category with
        the path's locale as source language; for agents with content management rights.
        - `client.help_center.sections.create(section)`: Creates a section in a category with its first
        translation; for agents with the permission to manage content.

        Args:
            section: the Section: an object, or a mapping of its fields.
            locale: Language as a code, such as `en-us`.

        Returns:
            The Section.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `POST /api/v2/help_center/{locale}/categories/{category_id}/sections`
        `POST /api/v2/help_center/categories/{category_id}/sections`
        """
        return self._run(_CREATE, section=section, locale=locale)

    def create_subscription(
        self,
        help_centre_object: int | Section,
        subscription: Subscription | HelpCenterSubscriptionDict,
        *,
        locale: str | None = None,
    ) -> Subscription:
        """Makes the caller follow a section for new articles, optionally also for comments; open to end
        users. Name the locale in the body.

        - `client.help_center.sections.create_subscription(help_centre_object, subscription, locale=…)`:
        Makes the caller follow a section in the locale of the path; open to end users who can see it.
        - `client.help_center.sections.create_subscription(help_centre_object, subscription)`: Makes the
        caller follow a section for new articles, optionally also for comments; open to end users. Name
        the locale in the body.

        Args:
            help_centre_object: the Section or its id. Help center section that the call is about.
            subscription: the Subscription: an object, or a mapping of its fields.
            locale: Language as a code, such as `en-us`.

        Returns:
            The Subscription.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `POST /api/v2/help_center/{locale}/sections/{section_id}/subscriptions`
        `POST /api/v2/help_center/sections/{section_id}/subscriptions`
        """
        return self._run(
            _CREATE_SUBSCRIPTION,
            help_centre_object=help_centre_object,
            subscription=subscription,
            locale=locale,
        )

    def create_translation(
        self, help_centre_object: int | Section, translation: Translation | HelpCenterTranslationDict
    ) -> Translation:
        """Adds a section's name and description in a locale it lacks so far; for help center managers.

        Args:
            help_centre_object: the Section or its id. Help center section that the call is about.
            translation: the Translation: an object, or a mapping of its fields.

        Returns:
            The Translation.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for help center managers.

        `POST /api/v2/help_center/sections/{section_id}/translations`
        """
        return self._run(_CREATE_TRANSLATION, help_centre_object=help_centre_object, translation=translation)

    def delete(self, api_objects: int | Section, *, locale: str | None = None) -> None:
        """Deletes a section together with the articles in it; for help center managers. Use with care.

        - `client.help_center.sections.delete(api_objects, locale=…)`: Deletes the entire section with
        its articles, whatever the locale named; for help center managers.
        - `client.help_center.sections.delete(api_objects)`: Deletes a section together with the
        articles in it; for help center managers. Use with care.

        Args:
            api_objects: the Section or its id. Help center section that the call is about.
            locale: Language as a code, such as `en-us`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `DELETE /api/v2/help_center/{locale}/sections/{section_id}`
        `DELETE /api/v2/help_center/sections/{section_id}`
        """
        self._run(_DELETE, api_objects=api_objects, locale=locale)

    def delete_subscription(
        self,
        help_centre_object: int | Section,
        subscription: int | Subscription,
        *,
        locale: str | None = None,
    ) -> None:
        """Stops following a section; end users may remove only their own subscription.

        - `client.help_center.sections.delete_subscription(help_centre_object, subscription, locale=…)`:
        Stops following a section, addressed with its locale; end users may remove only their own
        subscription.
        - `client.help_center.sections.delete_subscription(help_centre_object, subscription)`: Stops
        following a section; end users may remove only their own subscription.

        Args:
            help_centre_object: the Section or its id. Help center section that the call is about.
            subscription: the Subscription or its id. Help center subscription to act on.
            locale: Language as a code, such as `en-us`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `DELETE /api/v2/help_center/{locale}/sections/{section_id}/subscriptions/{subscription_id}`
        `DELETE /api/v2/help_center/sections/{section_id}/subscriptions/{subscription_id}`
        """
        self._run(
            _DELETE_SUBSCRIPTION,
            help_centre_object=help_centre_object,
            subscription=subscription,
            locale=locale,
        )

    def delete_translation(self, translation: int | Translation) -> None:
        """Deletes a single translation of an article, section or category by the translation's own id; for
        agents.

        Args:
            translation: the Translation or its id. Translation to delete.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `DELETE /api/v2/help_center/translations/{translation_id}`
        """
        self._run(_DELETE_TRANSLATION, translation=translation)

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
            help_centre_object: the Section or its id. Help center section that the call is about.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            The values, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/help_center/sections/{section_id}/translations/missing`
        """
        return self._run(
            _MISSING_TRANSLATIONS,
            help_centre_object=help_centre_object,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def show_translation(self, help_centre_object: int | Section, locale: str) -> Translation:
        """Fetches a section's name and description in one locale; open to end users who can see it.

        Args:
            help_centre_object: the Section or its id. Help center section that the call is about.
            locale: Language as a code, such as `en-us`.

        Returns:
            The Translation.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `GET /api/v2/help_center/sections/{section_id}/translations/{locale}`
        """
        return self._run(_SHOW_TRANSLATION, help_centre_object=help_centre_object, locale=locale)

    def source_locale(
        self, section: int | Section, section_locale: str, *, locale: str | None = None
    ) -> None:
        """Makes another existing translation the section's source language; for help center managers.
        Answers without content.

        - `client.help_center.sections.source_locale(section, section_locale, locale=…)`: Makes another
        translation the section's source language, with a locale in the path; for managers. Answers
        without content.
        - `client.help_center.sections.source_locale(section, section_locale)`: Makes another existing
        translation the section's source language; for help center managers. Answers without content.

        Args:
            section: the Section or its id. Help center section that the call is about.
            section_locale: Locale to become the section's source language; it needs a translation
                there.
            locale: Language as a code, such as `en-us`.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `PUT /api/v2/help_center/{locale}/sections/{section_id}/source_locale`
        `PUT /api/v2/help_center/sections/{section_id}/source_locale`
        """
        self._run(_SOURCE_LOCALE, section=section, section_locale=section_locale, locale=locale)

    def update(self, api_objects: Section | HelpCenterSectionDict, *, locale: str | None = None) -> Section:
        """Changes section metadata such as category, position or sorting; for help center managers. Its
        texts belong to translations.

        - `client.help_center.sections.update(api_objects, locale=…)`: Changes section metadata,
        addressed with a locale; for help center managers. Its texts are edited as translations.
        - `client.help_center.sections.update(api_objects)`: Changes section metadata such as category,
        position or sorting; for help center managers. Its texts belong to translations.

        Args:
            api_objects: the Section: an object, or a mapping of its fields.
            locale: Language as a code, such as `en-us`.

        Returns:
            The Section.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `PUT /api/v2/help_center/{locale}/sections/{section_id}`
        `PUT /api/v2/help_center/sections/{section_id}`
        """
        return self._run(_UPDATE, api_objects=api_objects, locale=locale)

    def update_access_policy(
        self, help_centre_object: int | Section, access_policy: AccessPolicy | HelpCenterAccessPolicyDict
    ) -> AccessPolicy:
        """Changes which visitors may see a section. Legacy: assign user segments to the articles instead.

        Args:
            help_centre_object: the Section or its id. Help center section that the call is about.
            access_policy: the AccessPolicy: an object, or a mapping of its fields.

        Returns:
            The AccessPolicy.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `PUT /api/v2/help_center/sections/{section_id}/access_policy`
        """
        return self._run(
            _UPDATE_ACCESS_POLICY, help_centre_object=help_centre_object, access_policy=access_policy
        )

    def update_translation(
        self, help_centre_object: int | Section, translation: Translation | HelpCenterTranslationDict
    ) -> Translation:
        """Edits a section's name and description in one locale; for agents with the right to manage
        content.

        Args:
            help_centre_object: the Section or its id. Help center section that the call is about.
            translation: the Translation: an object, or a mapping of its fields.

        Returns:
            The Translation.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `PUT /api/v2/help_center/sections/{section_id}/translations/{locale}`
        """
        return self._run(_UPDATE_TRANSLATION, help_centre_object=help_centre_object, translation=translation)


class AsyncHelpCenterSectionsApi(AsyncResource):
    """Manages sections, which hold articles within a category, along with their translations,
    subscriptions and access policy.

    Reached as `client.help_center.sections`.
    """

    articles: Sub[AsyncHelpCenterSectionsArticlesApi] = Sub(
        "help_center.sections", "AsyncHelpCenterSectionsArticlesApi"
    )
    subscriptions: Sub[AsyncHelpCenterSectionsSubscriptionsApi] = Sub(
        "help_center.sections", "AsyncHelpCenterSectionsSubscriptionsApi"
    )
    translations: Sub[AsyncHelpCenterSectionsTranslationsApi] = Sub(
        "help_center.sections", "AsyncHelpCenterSectionsTranslationsApi"
    )

    def __call__(
        self,
        *,
        locale: str | None = None,
        id: int | Section | None = None,
        include: HelpCenterSectionsSideload | Iterable[HelpCenterSectionsSideload] | None = None,
        sort_by: Literal["position", "created_at", "updated_at"] | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> Awaitable[Section] | AsyncResultGenerator[Section]:
        """Lists all sections of the help center in the source language; for agents. Others use the variant
        with a locale.

        - `client.help_center.sections(locale=…, id=…)`: Fetches a section in the given locale; works
        anonymously in an open help center.
        - `client.help_center.sections(id=…)`: Fetches a section without naming a locale; for agents.
        - `client.help_center.sections(locale=…)`: Lists all sections translated into the given locale;
        works anonymously in an open help center.
        - `client.help_center.sections()`: Lists all sections of the help center in the source language;
        for agents. Others use the variant with a locale.

        Args:
            locale: Language as a code, such as `en-us`.
            id: the Section or its id. Help center section that the call is about.
            include: what to bring along in the same answer: categories, translations.
            sort_by: Property to sort by.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            To be awaited: the Section.
            Section records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/help_center/{locale}/sections/{section_id}`
        `GET /api/v2/help_center/sections/{section_id}`
        `GET /api/v2/help_center/{locale}/sections`
        `GET /api/v2/help_center/sections`
        """
        return self._run(
            _CALL,
            locale=locale,
            id=id,
            include=include,
            sort_by=sort_by,
            sort_order=sort_order,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def access_policies(self, help_centre_object: int | Section) -> Awaitable[AccessPolicy]:
        """Reads which visitors may see a section. Legacy: visibility now comes from user segments on the
        articles.

        Args:
            help_centre_object: the Section or its id. Help center section that the call is about.

        Returns:
            To be awaited: the AccessPolicy.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/help_center/sections/{section_id}/access_policy`
        """
        return self._run(_ACCESS_POLICIES, help_centre_object=help_centre_object)

    def create(
        self, section: Section | HelpCenterSectionDict, *, locale: str | None = None
    ) -> Awaitable[Section]:
        """Creates a section in a category with its first translation; for agents with the permission to
        manage content.

        - `client.help_center.sections.create(section, locale=…)`: Creates a section in a category with
        the path's locale as source language; for agents with content management rights.
        - `client.help_center.sections.create(section)`: Creates a section in a category with its first
        translation; for agents with the permission to manage content.

        Args:
            section: the Section: an object, or a mapping of its fields.
            locale: Language as a code, such as `en-us`.

        Returns:
            To be awaited: the Section.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `POST /api/v2/help_center/{locale}/categories/{category_id}/sections`
        `POST /api/v2/help_center/categories/{category_id}/sections`
        """
        return self._run(_CREATE, section=section, locale=locale)

    def create_subscription(
        self,
        help_centre_object: int | Section,
        subscription: Subscription | HelpCenterSubscriptionDict,
        *,
        locale: str | None = None,
    ) -> Awaitable[Subscription]:
        """Makes the caller follow a section for new articles, optionally also for comments; open to end
        users. Name the locale in the body.

        - `client.help_center.sections.create_subscription(help_centre_object, subscription, locale=…)`:
        Makes the caller follow a section in the locale of the path; open to end users who can see it.
        - `client.help_center.sections.create_subscription(help_centre_object, subscription)`: Makes the
        caller follow a section for new articles, optionally also for comments; open to end users. Name
        the locale in the body.

        Args:
            help_centre_object: the Section or its id. Help center section that the call is about.
            subscription: the Subscription: an object, or a mapping of its fields.
            locale: Language as a code, such as `en-us`.

        Returns:
            To be awaited: the Subscription.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `POST /api/v2/help_center/{locale}/sections/{section_id}/subscriptions`
        `POST /api/v2/help_center/sections/{section_id}/subscriptions`
        """
        return self._run(
            _CREATE_SUBSCRIPTION,
            help_centre_object=help_centre_object,
            subscription=subscription,
            locale=locale,
        )

    def create_translation(
        self, help_centre_object: int | Section, translation: Translation | HelpCenterTranslationDict
    ) -> Awaitable[Translation]:
        """Adds a section's name and description in a locale it lacks so far; for help center managers.

        Args:
            help_centre_object: the Section or its id. Help center section that the call is about.
            translation: the Translation: an object, or a mapping of its fields.

        Returns:
            To be awaited: the Translation.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for help center managers.

        `POST /api/v2/help_center/sections/{section_id}/translations`
        """
        return self._run(_CREATE_TRANSLATION, help_centre_object=help_centre_object, translation=translation)

    def delete(self, api_objects: int | Section, *, locale: str | None = None) -> Awaitable[None]:
        """Deletes a section together with the articles in it; for help center managers. Use with care.

        - `client.help_center.sections.delete(api_objects, locale=…)`: Deletes the entire section with
        its articles, whatever the locale named; for help center managers.
        - `client.help_center.sections.delete(api_objects)`: Deletes a section together with the
        articles in it; for help center managers. Use with care.

        Args:
            api_objects: the Section or its id. Help center section that the call is about.
            locale: Language as a code, such as `en-us`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `DELETE /api/v2/help_center/{locale}/sections/{section_id}`
        `DELETE /api/v2/help_center/sections/{section_id}`
        """
        return self._run(_DELETE, api_objects=api_objects, locale=locale)

    def delete_subscription(
        self,
        help_centre_object: int | Section,
        subscription: int | Subscription,
        *,
        locale: str | None = None,
    ) -> Awaitable[None]:
        """Stops following a section; end users may remove only their own subscription.

        - `client.help_center.sections.delete_subscription(help_centre_object, subscription, locale=…)`:
        Stops following a section, addressed with its locale; end users may remove only their own
        subscription.
        - `client.help_center.sections.delete_subscription(help_centre_object, subscription)`: Stops
        following a section; end users may remove only their own subscription.

        Args:
            help_centre_object: the Section or its id. Help center section that the call is about.
            subscription: the Subscription or its id. Help center subscription to act on.
            locale: Language as a code, such as `en-us`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `DELETE /api/v2/help_center/{locale}/sections/{section_id}/subscriptions/{subscription_id}`
        `DELETE /api/v2/help_center/sections/{section_id}/subscriptions/{subscription_id}`
        """
        return self._run(
            _DELETE_SUBSCRIPTION,
            help_centre_object=help_centre_object,
            subscription=subscription,
            locale=locale,
        )

    def delete_translation(self, translation: int | Translation) -> Awaitable[None]:
        """Deletes a single translation of an article, section or category by the translation's own id; for
        agents.

        Args:
            translation: the Translation or its id. Translation to delete.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `DELETE /api/v2/help_center/translations/{translation_id}`
        """
        return self._run(_DELETE_TRANSLATION, translation=translation)

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
            help_centre_object: the Section or its id. Help center section that the call is about.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            The values, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/help_center/sections/{section_id}/translations/missing`
        """
        return self._run(
            _MISSING_TRANSLATIONS,
            help_centre_object=help_centre_object,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def show_translation(self, help_centre_object: int | Section, locale: str) -> Awaitable[Translation]:
        """Fetches a section's name and description in one locale; open to end users who can see it.

        Args:
            help_centre_object: the Section or its id. Help center section that the call is about.
            locale: Language as a code, such as `en-us`.

        Returns:
            To be awaited: the Translation.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `GET /api/v2/help_center/sections/{section_id}/translations/{locale}`
        """
        return self._run(_SHOW_TRANSLATION, help_centre_object=help_centre_object, locale=locale)

    def source_locale(
        self, section: int | Section, section_locale: str, *, locale: str | None = None
    ) -> Awaitable[None]:
        """Makes another existing translation the section's source language; for help center managers.
        Answers without content.

        - `client.help_center.sections.source_locale(section, section_locale, locale=…)`: Makes another
        translation the section's source language, with a locale in the path; for managers. Answers
        without content.
        - `client.help_center.sections.source_locale(section, section_locale)`: Makes another existing
        translation the section's source language; for help center managers. Answers without content.

        Args:
            section: the Section or its id. Help center section that the call is about.
            section_locale: Locale to become the section's source language; it needs a translation
                there.
            locale: Language as a code, such as `en-us`.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `PUT /api/v2/help_center/{locale}/sections/{section_id}/source_locale`
        `PUT /api/v2/help_center/sections/{section_id}/source_locale`
        """
        return self._run(_SOURCE_LOCALE, section=section, section_locale=section_locale, locale=locale)

    def update(
        self, api_objects: Section | HelpCenterSectionDict, *, locale: str | None = None
    ) -> Awaitable[Section]:
        """Changes section metadata such as category, position or sorting; for help center managers. Its
        texts belong to translations.

        - `client.help_center.sections.update(api_objects, locale=…)`: Changes section metadata,
        addressed with a locale; for help center managers. Its texts are edited as translations.
        - `client.help_center.sections.update(api_objects)`: Changes section metadata such as category,
        position or sorting; for help center managers. Its texts belong to translations.

        Args:
            api_objects: the Section: an object, or a mapping of its fields.
            locale: Language as a code, such as `en-us`.

        Returns:
            To be awaited: the Section.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `PUT /api/v2/help_center/{locale}/sections/{section_id}`
        `PUT /api/v2/help_center/sections/{section_id}`
        """
        return self._run(_UPDATE, api_objects=api_objects, locale=locale)

    def update_access_policy(
        self, help_centre_object: int | Section, access_policy: AccessPolicy | HelpCenterAccessPolicyDict
    ) -> Awaitable[AccessPolicy]:
        """Changes which visitors may see a section. Legacy: assign user segments to the articles instead.

        Args:
            help_centre_object: the Section or its id. Help center section that the call is about.
            access_policy: the AccessPolicy: an object, or a mapping of its fields.

        Returns:
            To be awaited: the AccessPolicy.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `PUT /api/v2/help_center/sections/{section_id}/access_policy`
        """
        return self._run(
            _UPDATE_ACCESS_POLICY, help_centre_object=help_centre_object, access_policy=access_policy
        )

    def update_translation(
        self, help_centre_object: int | Section, translation: Translation | HelpCenterTranslationDict
    ) -> Awaitable[Translation]:
        """Edits a section's name and description in one locale; for agents with the right to manage
        content.

        Args:
            help_centre_object: the Section or its id. Help center section that the call is about.
            translation: the Translation: an object, or a mapping of its fields.

        Returns:
            To be awaited: the Translation.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `PUT /api/v2/help_center/sections/{section_id}/translations/{locale}`
        """
        return self._run(_UPDATE_TRANSLATION, help_centre_object=help_centre_object, translation=translation)


class HelpCenterSectionsArticlesApi(Resource):
    """The articles of `client.help_center.sections`.

    Reached as `client.help_center.sections.articles`.
    """

    def __call__(
        self,
        section: int | Section,
        locale: str | None = None,
        *,
        sort_by: Literal["position", "title", "created_at", "updated_at"] | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        start_time: int | datetime | None = None,
        label_names: Iterable[str] | None = None,
        include: HelpCenterSectionsArticlesSideload
        | Iterable[HelpCenterSectionsArticlesSideload]
        | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Article]:
        """Lists the articles of one section that the caller may see.

        - `client.help_center.sections.articles(section, locale=…)`: Lists the articles of a section
        that exist in the given locale and are visible to the caller.
        - `client.help_center.sections.articles(section)`: Lists the articles of one section that the
        caller may see.

        Args:
            section: the Section or its id. Help center section that the call is about.
            locale: Language as a code, such as `en-us`.
            sort_by: Property to sort by.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            start_time: Start of the period as a Unix time in seconds; exports begin here.
            label_names: Keeps only articles with these labels; separated by commas.
            include: what to bring along in the same answer: users, sections, categories, translations.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Article records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/help_center/{locale}/sections/{section_id}/articles`
        `GET /api/v2/help_center/sections/{section_id}/articles`
        """
        return self._run(
            _ARTICLES_CALL,
            section=section,
            locale=locale,
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


class AsyncHelpCenterSectionsArticlesApi(AsyncResource):
    """The articles of `client.help_center.sections`.

    Reached as `client.help_center.sections.articles`.
    """

    def __call__(
        self,
        section: int | Section,
        locale: str | None = None,
        *,
        sort_by: Literal["position", "title", "created_at", "updated_at"] | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        start_time: int | datetime | None = None,
        label_names: Iterable[str] | None = None,
        include: HelpCenterSectionsArticlesSideload
        | Iterable[HelpCenterSectionsArticlesSideload]
        | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Article]:
        """Lists the articles of one section that the caller may see.

        - `client.help_center.sections.articles(section, locale=…)`: Lists the articles of a section
        that exist in the given locale and are visible to the caller.
        - `client.help_center.sections.articles(section)`: Lists the articles of one section that the
        caller may see.

        Args:
            section: the Section or its id. Help center section that the call is about.
            locale: Language as a code, such as `en-us`.
            sort_by: Property to sort by.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            start_time: Start of the period as a Unix time in seconds; exports begin here.
            label_names: Keeps only articles with these labels; separated by commas.
            include: what to bring along in the same answer: users, sections, categories, translations.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Article records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/help_center/{locale}/sections/{section_id}/articles`
        `GET /api/v2/help_center/sections/{section_id}/articles`
        """
        return self._run(
            _ARTICLES_CALL,
            section=section,
            locale=locale,
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


class HelpCenterSectionsSubscriptionsApi(Resource):
    """The subscriptions of `client.help_center.sections`.

    Reached as `client.help_center.sections.subscriptions`.
    """

    def __call__(
        self,
        help_centre_object: int | Section,
        *,
        id: int | Subscription | None = None,
        locale: str | None = None,
        include: HelpCenterSectionsSubscriptionsSideload
        | Iterable[HelpCenterSectionsSubscriptionsSideload]
        | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> Subscription | BaseResultGenerator[Subscription]:
        """Lists the subscriptions to a section in all locales; for agents.

        - `client.help_center.sections.subscriptions(help_centre_object, id=…, locale=…)`: Fetches one
        section subscription, addressed with its locale; end users reach only their own.
        - `client.help_center.sections.subscriptions(help_centre_object, id=…)`: Fetches one section
        subscription without naming a locale; for agents.
        - `client.help_center.sections.subscriptions(help_centre_object, locale=…)`: Lists the
        subscriptions to a section in the given locale; end users see only their own.
        - `client.help_center.sections.subscriptions(help_centre_object)`: Lists the subscriptions to a
        section in all locales; for agents.

        Args:
            help_centre_object: the Section or its id. Help center section that the call is about.
            id: the Subscription or its id. Help center subscription to act on.
            locale: Language as a code, such as `en-us`.
            include: what to bring along in the same answer: users, sections, translations.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            The Subscription.
            Subscription records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/help_center/{locale}/sections/{section_id}/subscriptions/{subscription_id}`
        `GET /api/v2/help_center/sections/{section_id}/subscriptions/{subscription_id}`
        `GET /api/v2/help_center/{locale}/sections/{section_id}/subscriptions`
        `GET /api/v2/help_center/sections/{section_id}/subscriptions`
        """
        return self._run(
            _SUBSCRIPTIONS_CALL,
            help_centre_object=help_centre_object,
            id=id,
            locale=locale,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )


class AsyncHelpCenterSectionsSubscriptionsApi(AsyncResource):
    """The subscriptions of `client.help_center.sections`.

    Reached as `client.help_center.sections.subscriptions`.
    """

    def __call__(
        self,
        help_centre_object: int | Section,
        *,
        id: int | Subscription | None = None,
        locale: str | None = None,
        include: HelpCenterSectionsSubscriptionsSideload
        | Iterable[HelpCenterSectionsSubscriptionsSideload]
        | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> Awaitable[Subscription] | AsyncResultGenerator[Subscription]:
        """Lists the subscriptions to a section in all locales; for agents.

        - `client.help_center.sections.subscriptions(help_centre_object, id=…, locale=…)`: Fetches one
        section subscription, addressed with its locale; end users reach only their own.
        - `client.help_center.sections.subscriptions(help_centre_object, id=…)`: Fetches one section
        subscription without naming a locale; for agents.
        - `client.help_center.sections.subscriptions(help_centre_object, locale=…)`: Lists the
        subscriptions to a section in the given locale; end users see only their own.
        - `client.help_center.sections.subscriptions(help_centre_object)`: Lists the subscriptions to a
        section in all locales; for agents.

        Args:
            help_centre_object: the Section or its id. Help center section that the call is about.
            id: the Subscription or its id. Help center subscription to act on.
            locale: Language as a code, such as `en-us`.
            include: what to bring along in the same answer: users, sections, translations.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            To be awaited: the Subscription.
            Subscription records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/help_center/{locale}/sections/{section_id}/subscriptions/{subscription_id}`
        `GET /api/v2/help_center/sections/{section_id}/subscriptions/{subscription_id}`
        `GET /api/v2/help_center/{locale}/sections/{section_id}/subscriptions`
        `GET /api/v2/help_center/sections/{section_id}/subscriptions`
        """
        return self._run(
            _SUBSCRIPTIONS_CALL,
            help_centre_object=help_centre_object,
            id=id,
            locale=locale,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )


class HelpCenterSectionsTranslationsApi(Resource):
    """The translations of `client.help_center.sections`.

    Reached as `client.help_center.sections.translations`.
    """

    def __call__(
        self,
        help_centre_object: int | Section,
        *,
        locales: Iterable[str] | None = None,
        outdated: bool | None = None,
        draft: bool | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Translation]:
        """Lists the translations of a section the end user may see; filter by locales or outdated state.

        Args:
            help_centre_object: the Section or its id. Help center section that the call is about.
            locales: Keeps only translations into these languages, as codes separated by commas.
            outdated: Whether to list only translations marked as outdated.
            draft: Whether to list only translations that are drafts.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Translation records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `GET /api/v2/help_center/sections/{section_id}/translations`
        """
        return self._run(
            _TRANSLATIONS_CALL,
            help_centre_object=help_centre_object,
            locales=locales,
            outdated=outdated,
            draft=draft,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )


class AsyncHelpCenterSectionsTranslationsApi(AsyncResource):
    """The translations of `client.help_center.sections`.

    Reached as `client.help_center.sections.translations`.
    """

    def __call__(
        self,
        help_centre_object: int | Section,
        *,
        locales: Iterable[str] | None = None,
        outdated: bool | None = None,
        draft: bool | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Translation]:
        """Lists the translations of a section the end user may see; filter by locales or outdated state.

        Args:
            help_centre_object: the Section or its id. Help center section that the call is about.
            locales: Keeps only translations into these languages, as codes separated by commas.
            outdated: Whether to list only translations marked as outdated.
            draft: Whether to list only translations that are drafts.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Translation records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `GET /api/v2/help_center/sections/{section_id}/translations`
        """
        return self._run(
            _TRANSLATIONS_CALL,
            help_centre_object=help_centre_object,
            locales=locales,
            outdated=outdated,
            draft=draft,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )


# -- what the calls send and what they answer

_HELP_CENTER_SECTIONS_SIDELOADS = {
    "categories": Sideload("categories", "HelpCenterCategory"),
    "translations": Sideload("translations", "HelpCenterTranslation"),
}
_HELP_CENTER_SECTIONS_ARTICLES_SIDELOADS = {
    "users": Sideload("users", "User"),
    "sections": Sideload("sections", "HelpCenterSection"),
    "categories": Sideload("categories", "HelpCenterCategory"),
    "translations": Sideload("translations", "HelpCenterTranslation"),
}
_HELP_CENTER_SECTIONS_SUBSCRIPTIONS_SIDELOADS = {
    "users": Sideload("users", "User"),
    "sections": Sideload("sections", "HelpCenterSection"),
    "translations": Sideload("translations", "HelpCenterTranslation"),
}
_CALL: Method[Section | BaseResultGenerator[Section]] = Method(
    "help_center.sections",
    Form(
        Operation(
            "help_center.sections.show_in_locale",
            "GET",
            "/api/v2/help_center/{locale}/sections/{section_id}",
            result=Result("one", schema="HelpCenterSection", key="section"),
            sideloads=_HELP_CENTER_SECTIONS_SIDELOADS,
        ),
        (
            Argument("locale", "path", "locale", required=True),
            Argument("id", "path", "section_id", accepts="HelpCenterSection", required=True),
            Argument("include", "query", "include", many=True),
        ),
        when="id,locale",
    ),
    Form(
        Operation(
            "help_center.sections.show",
            "GET",
            "/api/v2/help_center/sections/{section_id}",
            result=Result("one", schema="HelpCenterSection", key="section"),
            sideloads=_HELP_CENTER_SECTIONS_SIDELOADS,
        ),
        (
            Argument("id", "path", "section_id", accepts="HelpCenterSection", required=True),
            Argument("include", "query", "include", many=True),
        ),
        when="id",
    ),
    Form(
        Operation(
            "help_center.sections.list_in_locale",
            "GET",
            "/api/v2/help_center/{locale}/sections",
            query=(
                Param("sort_by"),
                Param("sort_order"),
            ),
            result=Result("list", schema="HelpCenterSection", key="sections"),
            pages=("cursor", "offset"),
            sideloads=_HELP_CENTER_SECTIONS_SIDELOADS,
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
            "help_center.sections.list",
            "GET",
            "/api/v2/help_center/sections",
            query=(
                Param("sort_by"),
                Param("sort_order"),
            ),
            result=Result("list", schema="HelpCenterSection", key="sections"),
            pages=("cursor", "offset"),
            sideloads=_HELP_CENTER_SECTIONS_SIDELOADS,
        ),
        (
            Argument("sort_by", "query", "sort_by"),
            Argument("sort_order", "query", "sort_order"),
            Argument("include", "query", "include", many=True),
        ),
    ),
)
_ACCESS_POLICIES: Method[AccessPolicy] = Method(
    "help_center.sections.access_policies",
    Form(
        Operation(
            "help_center.sections.access_policy.show",
            "GET",
            "/api/v2/help_center/sections/{section_id}/access_policy",
            result=Result("one", schema="HelpCenterAccessPolicy", key="access_policy"),
        ),
        (Argument("help_centre_object", "path", "section_id", accepts="HelpCenterSection", required=True),),
    ),
)
_CREATE: Method[Section] = Method(
    "help_center.sections.create",
    Form(
        Operation(
            "help_center.categories.sections.create_in_locale",
            "POST",
            "/api/v2/help_center/{locale}/categories/{category_id}/sections",
            body=Body("record", schema="HelpCenterSection", key="section"),
            result=Result("one", schema="HelpCenterSection", key="section"),
        ),
        (
            Argument(
                "section",
                "record",
                "section",
                also_path="category_id",
                accepts="HelpCenterSection",
                path_from="category_id",
                required=True,
            ),
            Argument("locale", "path", "locale", required=True),
        ),
        when="locale",
    ),
    Form(
        Operation(
            "help_center.categories.sections.create",
            "POST",
            "/api/v2/help_center/categories/{category_id}/sections",
            body=Body("record", schema="HelpCenterSection", key="section"),
            result=Result("one", schema="HelpCenterSection", key="section"),
        ),
        (
            Argument(
                "section",
                "record",
                "section",
                also_path="category_id",
                accepts="HelpCenterSection",
                path_from="category_id",
                required=True,
            ),
        ),
    ),
)
_CREATE_SUBSCRIPTION: Method[Subscription] = Method(
    "help_center.sections.create_subscription",
    Form(
        Operation(
            "help_center.sections.subscriptions.create_in_locale",
            "POST",
            "/api/v2/help_center/{locale}/sections/{section_id}/subscriptions",
            body=Body("record", schema="HelpCenterSubscription", key="subscription"),
            result=Result("one", schema="HelpCenterSubscription", key="subscription"),
        ),
        (
            Argument("help_centre_object", "path", "section_id", accepts="HelpCenterSection", required=True),
            Argument(
                "subscription", "record", "subscription", accepts="HelpCenterSubscription", required=True
            ),
            Argument("locale", "path", "locale", required=True),
        ),
        when="locale",
    ),
    Form(
        Operation(
            "help_center.sections.subscriptions.create",
            "POST",
            "/api/v2/help_center/sections/{section_id}/subscriptions",
            body=Body("record", schema="HelpCenterSubscription", key="subscription"),
            result=Result("one", schema="HelpCenterSubscription", key="subscription"),
        ),
        (
            Argument("help_centre_object", "path", "section_id", accepts="HelpCenterSection", required=True),
            Argument(
                "subscription", "record", "subscription", accepts="HelpCenterSubscription", required=True
            ),
        ),
    ),
)
_CREATE_TRANSLATION: Method[Translation] = Method(
    "help_center.sections.create_translation",
    Form(
        Operation(
            "help_center.sections.translations.create",
            "POST",
            "/api/v2/help_center/sections/{section_id}/translations",
            body=Body("record", schema="HelpCenterTranslation", key="translation"),
            result=Result("one", schema="HelpCenterTranslation", key="translation"),
        ),
        (
            Argument("help_centre_object", "path", "section_id", accepts="HelpCenterSection", required=True),
            Argument("translation", "record", "translation", accepts="HelpCenterTranslation", required=True),
        ),
    ),
)
_DELETE: Method[None] = Method(
    "help_center.sections.delete",
    Form(
        Operation(
            "help_center.sections.delete_in_locale",
            "DELETE",
            "/api/v2/help_center/{locale}/sections/{section_id}",
            result=Result("nothing"),
        ),
        (
            Argument("api_objects", "path", "section_id", accepts="HelpCenterSection", required=True),
            Argument("locale", "path", "locale", required=True),
        ),
        when="locale",
    ),
    Form(
        Operation(
            "help_center.sections.delete",
            "DELETE",
            "/api/v2/help_center/sections/{section_id}",
            result=Result("nothing"),
        ),
        (Argument("api_objects", "path", "section_id", accepts="HelpCenterSection", required=True),),
    ),
)
_DELETE_SUBSCRIPTION: Method[None] = Method(
    "help_center.sections.delete_subscription",
    Form(
        Operation(
            "help_center.sections.subscriptions.delete_in_locale",
            "DELETE",
            "/api/v2/help_center/{locale}/sections/{section_id}/subscriptions/{subscription_id}",
            result=Result("nothing"),
        ),
        (
            Argument("help_centre_object", "path", "section_id", accepts="HelpCenterSection", required=True),
            Argument(
                "subscription", "path", "subscription_id", accepts="HelpCenterSubscription", required=True
            ),
            Argument("locale", "path", "locale", required=True),
        ),
        when="locale",
    ),
    Form(
        Operation(
            "help_center.sections.subscriptions.delete",
            "DELETE",
            "/api/v2/help_center/sections/{section_id}/subscriptions/{subscription_id}",
            result=Result("nothing"),
        ),
        (
            Argument("help_centre_object", "path", "section_id", accepts="HelpCenterSection", required=True),
            Argument(
                "subscription", "path", "subscription_id", accepts="HelpCenterSubscription", required=True
            ),
        ),
    ),
)
_DELETE_TRANSLATION: Method[None] = Method(
    "help_center.sections.delete_translation",
    Form(
        Operation(
            "help_center.translations.delete",
            "DELETE",
            "/api/v2/help_center/translations/{translation_id}",
            result=Result("nothing"),
        ),
        (Argument("translation", "path", "translation_id", accepts="HelpCenterTranslation", required=True),),
    ),
)
_MISSING_TRANSLATIONS: Method[BaseResultGenerator[str]] = Method(
    "help_center.sections.missing_translations",
    Form(
        Operation(
            "help_center.sections.translations.missing",
            "GET",
            "/api/v2/help_center/sections/{section_id}/translations/missing",
            result=Result("values", key="locales", many=True),
            pages=("cursor", "offset"),
        ),
        (Argument("help_centre_object", "path", "section_id", accepts="HelpCenterSection", required=True),),
    ),
)
_SHOW_TRANSLATION: Method[Translation] = Method(
    "help_center.sections.show_translation",
    Form(
        Operation(
            "help_center.sections.translations.show",
            "GET",
            "/api/v2/help_center/sections/{section_id}/translations/{locale}",
            result=Result("one", schema="HelpCenterTranslation", key="translation"),
        ),
        (
            Argument("help_centre_object", "path", "section_id", accepts="HelpCenterSection", required=True),
            Argument("locale", "path", "locale", required=True),
        ),
    ),
)
_SOURCE_LOCALE: Method[None] = Method(
    "help_center.sections.source_locale",
    Form(
        Operation(
            "help_center.sections.source_locale_in_locale",
            "PUT",
            "/api/v2/help_center/{locale}/sections/{section_id}/source_locale",
            body=Body("fields"),
            result=Result("nothing"),
        ),
        (
            Argument("section", "path", "section_id", accepts="HelpCenterSection", required=True),
            Argument("section_locale", "body", "section_locale", required=True),
            Argument("locale", "path", "locale", required=True),
        ),
        when="locale",
    ),
    Form(
        Operation(
            "help_center.sections.source_locale",
            "PUT",
            "/api/v2/help_center/sections/{section_id}/source_locale",
            body=Body("fields"),
            result=Result("nothing"),
        ),
        (
            Argument("section", "path", "section_id", accepts="HelpCenterSection", required=True),
            Argument("section_locale", "body", "section_locale", required=True),
        ),
    ),
)
_UPDATE: Method[Section] = Method(
    "help_center.sections.update",
    Form(
        Operation(
            "help_center.sections.update_in_locale",
            "PUT",
            "/api/v2/help_center/{locale}/sections/{section_id}",
            body=Body("record", schema="HelpCenterSection", key="section"),
            result=Result("one", schema="HelpCenterSection", key="section"),
        ),
        (
            Argument(
                "api_objects",
                "record",
                "section",
                also_path="section_id",
                accepts="HelpCenterSection",
                required=True,
            ),
            Argument("locale", "path", "locale", required=True),
        ),
        when="locale",
    ),
    Form(
        Operation(
            "help_center.sections.update",
            "PUT",
            "/api/v2/help_center/sections/{section_id}",
            body=Body("record", schema="HelpCenterSection", key="section"),
            result=Result("one", schema="HelpCenterSection", key="section"),
        ),
        (
            Argument(
                "api_objects",
                "record",
                "section",
                also_path="section_id",
                accepts="HelpCenterSection",
                required=True,
            ),
        ),
    ),
)
_UPDATE_ACCESS_POLICY: Method[AccessPolicy] = Method(
    "help_center.sections.update_access_policy",
    Form(
        Operation(
            "help_center.sections.access_policy.update",
            "PUT",
            "/api/v2/help_center/sections/{section_id}/access_policy",
            body=Body("record", schema="HelpCenterAccessPolicy", key="access_policy"),
            result=Result("one", schema="HelpCenterAccessPolicy", key="access_policy"),
        ),
        (
            Argument("help_centre_object", "path", "section_id", accepts="HelpCenterSection", required=True),
            Argument(
                "access_policy", "record", "access_policy", accepts="HelpCenterAccessPolicy", required=True
            ),
        ),
    ),
)
_UPDATE_TRANSLATION: Method[Translation] = Method(
    "help_center.sections.update_translation",
    Form(
        Operation(
            "help_center.sections.translations.update",
            "PUT",
            "/api/v2/help_center/sections/{section_id}/translations/{locale}",
            body=Body("record", schema="HelpCenterTranslation", key="translation"),
            result=Result("one", schema="HelpCenterTranslation", key="translation"),
        ),
        (
            Argument("help_centre_object", "path", "section_id", accepts="HelpCenterSection", required=True),
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
_ARTICLES_CALL: Method[BaseResultGenerator[Article]] = Method(
    "help_center.sections.articles",
    Form(
        Operation(
            "help_center.sections.articles.list_in_locale",
            "GET",
            "/api/v2/help_center/{locale}/sections/{section_id}/articles",
            query=(
                Param("sort_by"),
                Param("sort_order"),
                Param("start_time"),
                Param("label_names", "comma"),
            ),
            result=Result("list", schema="HelpCenterArticle", key="articles"),
            pages=("cursor", "offset"),
            sideloads=_HELP_CENTER_SECTIONS_ARTICLES_SIDELOADS,
        ),
        (
            Argument("section", "path", "section_id", accepts="HelpCenterSection", required=True),
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
            "help_center.sections.articles.list",
            "GET",
            "/api/v2/help_center/sections/{section_id}/articles",
            query=(
                Param("sort_by"),
                Param("sort_order"),
                Param("start_time"),
                Param("label_names", "comma"),
            ),
            result=Result("list", schema="HelpCenterArticle", key="articles"),
            pages=("cursor", "offset"),
            sideloads=_HELP_CENTER_SECTIONS_ARTICLES_SIDELOADS,
        ),
        (
            Argument("section", "path", "section_id", accepts="HelpCenterSection", required=True),
            Argument("sort_by", "query", "sort_by"),
            Argument("sort_order", "query", "sort_order"),
            Argument("start_time", "query", "start_time"),
            Argument("label_names", "query", "label_names", many=True),
            Argument("include", "query", "include", many=True),
        ),
    ),
)
_SUBSCRIPTIONS_CALL: Method[Subscription | BaseResultGenerator[Subscription]] = Method(
    "help_center.sections.subscriptions",
    Form(
        Operation(
            "help_center.sections.subscriptions.show_in_locale",
            "GET",
            "/api/v2/help_center/{locale}/sections/{section_id}/subscriptions/{subscription_id}",
            result=Result("one", schema="HelpCenterSubscription", key="subscription"),
        ),
        (
            Argument("help_centre_object", "path", "section_id", accepts="HelpCenterSection", required=True),
            Argument("id", "path", "subscription_id", accepts="HelpCenterSubscription", required=True),
            Argument("locale", "path", "locale", required=True),
        ),
        when="id,locale",
    ),
    Form(
        Operation(
            "help_center.sections.subscriptions.show",
            "GET",
            "/api/v2/help_center/sections/{section_id}/subscriptions/{subscription_id}",
            result=Result("one", schema="HelpCenterSubscription", key="subscription"),
        ),
        (
            Argument("help_centre_object", "path", "section_id", accepts="HelpCenterSection", required=True),
            Argument("id", "path", "subscription_id", accepts="HelpCenterSubscription", required=True),
        ),
        when="id",
    ),
    Form(
        Operation(
            "help_center.sections.subscriptions.list_in_locale",
            "GET",
            "/api/v2/help_center/{locale}/sections/{section_id}/subscriptions",
            result=Result("list", schema="HelpCenterSubscription", key="subscriptions"),
            pages=("cursor", "offset"),
            sideloads=_HELP_CENTER_SECTIONS_SUBSCRIPTIONS_SIDELOADS,
        ),
        (
            Argument("help_centre_object", "path", "section_id", accepts="HelpCenterSection", required=True),
            Argument("locale", "path", "locale", required=True),
            Argument("include", "query", "include", many=True),
        ),
        when="locale",
    ),
    Form(
        Operation(
            "help_center.sections.subscriptions.list",
            "GET",
            "/api/v2/help_center/sections/{section_id}/subscriptions",
            result=Result("list", schema="HelpCenterSubscription", key="subscriptions"),
            pages=("cursor", "offset"),
            sideloads=_HELP_CENTER_SECTIONS_SUBSCRIPTIONS_SIDELOADS,
        ),
        (
            Argument("help_centre_object", "path", "section_id", accepts="HelpCenterSection", required=True),
            Argument("include", "query", "include", many=True),
        ),
    ),
)
_TRANSLATIONS_CALL: Method[BaseResultGenerator[Translation]] = Method(
    "help_center.sections.translations",
    Form(
        Operation(
            "help_center.sections.translations.list",
            "GET",
            "/api/v2/help_center/sections/{section_id}/translations",
            query=(
                Param("locales", "comma"),
                Param("outdated"),
                Param("draft"),
            ),
            result=Result("list", schema="HelpCenterTranslation", key="translations"),
            pages=("cursor", "offset"),
        ),
        (
            Argument("help_centre_object", "path", "section_id", accepts="HelpCenterSection", required=True),
            Argument("locales", "query", "locales", many=True),
            Argument("outdated", "query", "outdated"),
            Argument("draft", "query", "draft"),
        ),
    ),
)
