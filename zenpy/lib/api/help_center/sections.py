# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/categories.yaml and 2 more) by `make generate`. Do not edit.
"""Manages sections, which hold articles within a category, along with their translations,
subscriptions and access policy.
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

    from zenpy.lib.api_objects.help_centre_objects import (
        AccessPolicy,
        Article,
        Section,
        Subscription,
        Translation,
    )
    from zenpy.lib.many import Many
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import (
        HelpCenterAccessPolicyDict,
        HelpCenterSectionDict,
        HelpCenterSubscriptionDict,
        HelpCenterTranslationDict,
    )


HelpCenterSectionsSideload: TypeAlias = Literal["categories", "translations"]
HelpCenterSectionsArticlesSideload: TypeAlias = Literal["users", "sections", "categories", "translations"]
HelpCenterSectionsSubscriptionsSideload: TypeAlias = Literal["users", "sections", "translations"]
HelpCenterSectionsSortBy: TypeAlias = Literal["position", "created_at", "updated_at"]
HelpCenterSectionsSortOrder: TypeAlias = Literal["asc", "desc"]
HelpCenterSectionsArticlesSortBy: TypeAlias = Literal["position", "title", "created_at", "updated_at"]

_SIDELOADS = {
    "categories": Sideload("categories", "HelpCenterCategory"),
    "translations": Sideload("translations", "HelpCenterTranslation", place="field"),
    "users": Sideload("users", "User"),
    "sections": Sideload("sections", "HelpCenterSection"),
}


class HelpCenterSectionsApi(Resource):
    """Manages sections, which hold articles within a category, along with their translations,
    subscriptions and access policy.

    Reached as `client.help_center.sections`.
    """

    articles: Lazy[HelpCenterSectionsArticlesApi] = Lazy(
        "help_center.sections", "HelpCenterSectionsArticlesApi"
    )
    subscriptions: Lazy[HelpCenterSectionsSubscriptionsApi] = Lazy(
        "help_center.sections", "HelpCenterSectionsSubscriptionsApi"
    )
    translations: Lazy[HelpCenterSectionsTranslationsApi] = Lazy(
        "help_center.sections", "HelpCenterSectionsTranslationsApi"
    )

    _CALL: Method[Section | BaseResultGenerator[Section]] = Method(
        "help_center.sections",
        Form(
            Operation(
                "help_center.sections.show_in_locale",
                "GET",
                "/api/v2/help_center/{locale}/sections/{section_id}",
                result=Result("one", schema="HelpCenterSection", key="section"),
                sideloads=among(_SIDELOADS, HelpCenterSectionsSideload),
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
                sideloads=among(_SIDELOADS, HelpCenterSectionsSideload),
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
                sideloads=among(_SIDELOADS, HelpCenterSectionsSideload),
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
                sideloads=among(_SIDELOADS, HelpCenterSectionsSideload),
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
        sort_by: HelpCenterSectionsSortBy | Enum | None = None,
        sort_order: HelpCenterSectionsSortOrder | Enum | None = None,
        include: HelpCenterSectionsSideload | Iterable[HelpCenterSectionsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        id: int | Section = LEFT_OUT,
        locale: str | None = None,
    ) -> Section | BaseResultGenerator[Section]:
        """Lists all sections of the help center in the source language; for agents.

        - `client.help_center.sections()`: Lists all sections of the help center in the source language;
          for agents. Others use the variant with a locale. Also takes `sort_by`, `sort_order`,
          `include`, `page_size`, `cursor_pagination`, `per_page` and `page`.
          `GET /api/v2/help_center/sections`
        - `client.help_center.sections(id=…)`: Fetches a section without naming a locale; for agents.
          Also takes `include`.
          `GET /api/v2/help_center/sections/{section_id}`
        - `client.help_center.sections(locale=…)`: Lists all sections translated into the given locale;
          works anonymously in an open help center. Also takes `sort_by`, `sort_order`, `include`,
          `page_size`, `cursor_pagination`, `per_page` and `page`.
          `GET /api/v2/help_center/{locale}/sections`
        - `client.help_center.sections(locale=…, id=…)`: Fetches a section in the given locale; works
          anonymously in an open help center. Also takes `include`.
          `GET /api/v2/help_center/{locale}/sections/{section_id}`

        Args:
            sort_by: Property to sort by. One of `position`, `created_at`, `updated_at`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: categories, translations.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            id: Help center section that the call is about. Takes a Section or its id.
            locale: Language as a code, such as `en-us`.

        Returns:
            Section records, fetched page by page as they are read.
            The Section.

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

    _ACCESS_POLICIES: Method[AccessPolicy] = Method(
        "help_center.sections.access_policies",
        Form(
            Operation(
                "help_center.sections.access_policy.show",
                "GET",
                "/api/v2/help_center/sections/{section_id}/access_policy",
                result=Result("one", schema="HelpCenterAccessPolicy", key="access_policy"),
            ),
            (
                Argument(
                    "help_centre_object", "path", "section_id", accepts="HelpCenterSection", required=True
                ),
            ),
        ),
    )

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
        return self._run(self._ACCESS_POLICIES, help_centre_object=help_centre_object)

    _CREATE: Method[Section] = Method(
        "help_center.sections.create",
        Form(
            Operation(
                "help_center.categories.sections.create_in_locale",
                "POST",
                "/api/v2/help_center/{locale}/categories/{category_id}/sections",
                body=Body("record", schema="HelpCenterSection", key="section"),
                result=Result("one", schema="HelpCenterSection", key="section"),
                writes="make",
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
                writes="make",
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

    def create(self, section: Section | HelpCenterSectionDict, *, locale: str | None = None) -> Section:
        """Creates a section in a category with its first translation; for agents with the permission to
        manage content.

        - `client.help_center.sections.create(section)`: Creates a section in a category with its first
          translation; for agents with the permission to manage content. Sends all that is set in the
          record, without its id and without what only Zendesk sets.
          `POST /api/v2/help_center/categories/{category_id}/sections`
        - `client.help_center.sections.create(section, locale=…)`: Creates a section in a category with
          the path's locale as source language; for agents with content management rights. Sends all
          that is set in the record, without its id and without what only Zendesk sets.
          `POST /api/v2/help_center/{locale}/categories/{category_id}/sections`

        Args:
            section: The Section: an object, or a mapping of its fields.
            locale: Language as a code, such as `en-us`.

        Returns:
            The Section.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CREATE, section=section, locale=locale)

    _CREATE_SUBSCRIPTION: Method[Subscription] = Method(
        "help_center.sections.create_subscription",
        Form(
            Operation(
                "help_center.sections.subscriptions.create_in_locale",
                "POST",
                "/api/v2/help_center/{locale}/sections/{section_id}/subscriptions",
                body=Body("record", schema="HelpCenterSubscription", key="subscription"),
                result=Result("one", schema="HelpCenterSubscription", key="subscription"),
                writes="make",
            ),
            (
                Argument(
                    "help_centre_object", "path", "section_id", accepts="HelpCenterSection", required=True
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
                "help_center.sections.subscriptions.create",
                "POST",
                "/api/v2/help_center/sections/{section_id}/subscriptions",
                body=Body("record", schema="HelpCenterSubscription", key="subscription"),
                result=Result("one", schema="HelpCenterSubscription", key="subscription"),
                writes="make",
            ),
            (
                Argument(
                    "help_centre_object", "path", "section_id", accepts="HelpCenterSection", required=True
                ),
                Argument(
                    "subscription", "record", "subscription", accepts="HelpCenterSubscription", required=True
                ),
            ),
        ),
    )

    def create_subscription(
        self,
        help_centre_object: int | Section,
        subscription: Subscription | HelpCenterSubscriptionDict,
        *,
        locale: str | None = None,
    ) -> Subscription:
        """Makes the caller follow a section for new articles, optionally also for comments; open to end
        users.

        - `client.help_center.sections.create_subscription(help_centre_object, subscription)`: Makes the
          caller follow a section for new articles, optionally also for comments; open to end users.
          Name the locale in the body. Sends all that is set in the record, without its id and without
          what only Zendesk sets.
          `POST /api/v2/help_center/sections/{section_id}/subscriptions`
        - `client.help_center.sections.create_subscription(help_centre_object, subscription, locale=…)`:
          Makes the caller follow a section in the locale of the path; open to end users who can see it.
          Sends all that is set in the record, without its id and without what only Zendesk sets.
          `POST /api/v2/help_center/{locale}/sections/{section_id}/subscriptions`

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
        """
        return self._run(
            self._CREATE_SUBSCRIPTION,
            help_centre_object=help_centre_object,
            subscription=subscription,
            locale=locale,
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
                writes="make",
            ),
            (
                Argument(
                    "help_centre_object", "path", "section_id", accepts="HelpCenterSection", required=True
                ),
                Argument(
                    "translation", "record", "translation", accepts="HelpCenterTranslation", required=True
                ),
            ),
        ),
    )

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
        return self._run(
            self._CREATE_TRANSLATION, help_centre_object=help_centre_object, translation=translation
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

    def delete(self, api_objects: int | Section, *, locale: str | None = None) -> None:
        """Deletes a section together with the articles in it; for help center managers.

        - `client.help_center.sections.delete(api_objects)`: Deletes a section together with the
          articles in it; for help center managers. Use with care.
          `DELETE /api/v2/help_center/sections/{section_id}`
        - `client.help_center.sections.delete(api_objects, locale=…)`: Deletes the entire section with
          its articles, whatever the locale named; for help center managers.
          `DELETE /api/v2/help_center/{locale}/sections/{section_id}`

        Args:
            api_objects: Help center section that the call is about. Takes a Section or its id.
            locale: Language as a code, such as `en-us`.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._DELETE, api_objects=api_objects, locale=locale)

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
                Argument(
                    "help_centre_object", "path", "section_id", accepts="HelpCenterSection", required=True
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
                "help_center.sections.subscriptions.delete",
                "DELETE",
                "/api/v2/help_center/sections/{section_id}/subscriptions/{subscription_id}",
                result=Result("nothing"),
            ),
            (
                Argument(
                    "help_centre_object", "path", "section_id", accepts="HelpCenterSection", required=True
                ),
                Argument(
                    "subscription", "path", "subscription_id", accepts="HelpCenterSubscription", required=True
                ),
            ),
        ),
    )

    def delete_subscription(
        self,
        help_centre_object: int | Section,
        subscription: int | Subscription,
        *,
        locale: str | None = None,
    ) -> None:
        """Stops following a section; end users may remove only their own subscription.

        - `client.help_center.sections.delete_subscription(help_centre_object, subscription)`: Stops
          following a section; end users may remove only their own subscription.
          `DELETE /api/v2/help_center/sections/{section_id}/subscriptions/{subscription_id}`
        - `client.help_center.sections.delete_subscription(help_centre_object, subscription, locale=…)`:
          Stops following a section, addressed with its locale; end users may remove only their own
          subscription.
          `DELETE /api/v2/help_center/{locale}/sections/{section_id}/subscriptions/{subscription_id}`

        Args:
            help_centre_object: Help center section that the call is about. Takes a Section or its id.
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
        "help_center.sections.delete_translation",
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
        "help_center.sections.missing_translations",
        Form(
            Operation(
                "help_center.sections.translations.missing",
                "GET",
                "/api/v2/help_center/sections/{section_id}/translations/missing",
                result=Result("values", key="locales", many=True),
                pages=("cursor", "offset"),
            ),
            (
                Argument(
                    "help_centre_object", "path", "section_id", accepts="HelpCenterSection", required=True
                ),
            ),
        ),
    )

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
        return self._run(
            self._MISSING_TRANSLATIONS,
            help_centre_object=help_centre_object,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
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
                Argument(
                    "help_centre_object", "path", "section_id", accepts="HelpCenterSection", required=True
                ),
                Argument("locale", "path", "locale", required=True),
            ),
        ),
    )

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
        return self._run(self._SHOW_TRANSLATION, help_centre_object=help_centre_object, locale=locale)

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

    def source_locale(
        self, section: int | Section, section_locale: str, *, locale: str | None = None
    ) -> None:
        """Makes another existing translation the section's source language; for help center managers.

        - `client.help_center.sections.source_locale(section, section_locale)`: Makes another existing
          translation the section's source language; for help center managers. Answers without content.
          `PUT /api/v2/help_center/sections/{section_id}/source_locale`
        - `client.help_center.sections.source_locale(section, section_locale, locale=…)`: Makes another
          translation the section's source language, with a locale in the path; for managers. Answers
          without content. Allowed for help center managers.
          `PUT /api/v2/help_center/{locale}/sections/{section_id}/source_locale`

        Args:
            section: Help center section that the call is about. Takes a Section or its id.
            section_locale: Locale to become the section's source language; it needs a translation
                there.
            locale: Language as a code, such as `en-us`.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._SOURCE_LOCALE, section=section, section_locale=section_locale, locale=locale)

    _UPDATE: Method[Section] = Method(
        "help_center.sections.update",
        Form(
            Operation(
                "help_center.sections.update_in_locale",
                "PUT",
                "/api/v2/help_center/{locale}/sections/{section_id}",
                body=Body("record", schema="HelpCenterSection", key="section"),
                result=Result("one", schema="HelpCenterSection", key="section"),
                writes="change",
                readable=True,
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
                writes="change",
                readable=True,
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

    def update(self, api_objects: Section | HelpCenterSectionDict, *, locale: str | None = None) -> Section:
        """Changes section metadata such as category, position or sorting; for help center managers.

        - `client.help_center.sections.update(api_objects)`: Changes section metadata such as category,
          position or sorting; for help center managers. Its texts belong to translations. A record
          without changes is read, and nothing is written. Sends what changed in the record.
          `PUT /api/v2/help_center/sections/{section_id}`
        - `client.help_center.sections.update(api_objects, locale=…)`: Changes section metadata,
          addressed with a locale; for help center managers. Its texts are edited as translations. A
          record without changes is read, and nothing is written. Sends what changed in the record.
          `PUT /api/v2/help_center/{locale}/sections/{section_id}`

        Args:
            api_objects: The Section: an object, or a mapping of its fields.
            locale: Language as a code, such as `en-us`.

        Returns:
            The Section.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._UPDATE, api_objects=api_objects, locale=locale)

    _UPDATE_ACCESS_POLICY: Method[AccessPolicy] = Method(
        "help_center.sections.update_access_policy",
        Form(
            Operation(
                "help_center.sections.access_policy.update",
                "PUT",
                "/api/v2/help_center/sections/{section_id}/access_policy",
                body=Body("record", schema="HelpCenterAccessPolicy", key="access_policy"),
                result=Result("one", schema="HelpCenterAccessPolicy", key="access_policy"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "help_centre_object", "path", "section_id", accepts="HelpCenterSection", required=True
                ),
                Argument(
                    "access_policy",
                    "record",
                    "access_policy",
                    accepts="HelpCenterAccessPolicy",
                    required=True,
                ),
            ),
        ),
    )

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
        return self._run(
            self._UPDATE_ACCESS_POLICY, help_centre_object=help_centre_object, access_policy=access_policy
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
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "help_centre_object", "path", "section_id", accepts="HelpCenterSection", required=True
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
        return self._run(
            self._UPDATE_TRANSLATION, help_centre_object=help_centre_object, translation=translation
        )


class AsyncHelpCenterSectionsApi(AsyncResource, sync_class=HelpCenterSectionsApi):
    """`HelpCenterSectionsApi` for the async client: calls are awaited, lists read with `async for`."""


class HelpCenterSectionsArticlesApi(Resource):
    """Lists the articles of one section that the caller may see.

    Reached as `client.help_center.sections.articles`.
    """

    _CALL: Method[BaseResultGenerator[Article]] = Method(
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
                sideloads=among(_SIDELOADS, HelpCenterSectionsArticlesSideload),
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
                sideloads=among(_SIDELOADS, HelpCenterSectionsArticlesSideload),
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

    def __call__(
        self,
        section: int | Section,
        locale: str | None = None,
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

        - `client.help_center.sections.articles(section)`: Lists the articles of one section that the
          caller may see.
          `GET /api/v2/help_center/sections/{section_id}/articles`
        - `client.help_center.sections.articles(section, locale=…)`: Lists the articles of a section
          that exist in the given locale and are visible to the caller.
          `GET /api/v2/help_center/{locale}/sections/{section_id}/articles`

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
        """
        return self._run(
            self._CALL,
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


class AsyncHelpCenterSectionsArticlesApi(AsyncResource, sync_class=HelpCenterSectionsArticlesApi):
    """`HelpCenterSectionsArticlesApi` for the async client: calls are awaited, lists read with `async
    for`.
    """


class HelpCenterSectionsSubscriptionsApi(Resource):
    """Lists the subscriptions to a section in all locales; for agents.

    Reached as `client.help_center.sections.subscriptions`.
    """

    _CALL: Method[Subscription | BaseResultGenerator[Subscription]] = Method(
        "help_center.sections.subscriptions",
        Form(
            Operation(
                "help_center.sections.subscriptions.show_in_locale",
                "GET",
                "/api/v2/help_center/{locale}/sections/{section_id}/subscriptions/{subscription_id}",
                result=Result("one", schema="HelpCenterSubscription", key="subscription"),
            ),
            (
                Argument(
                    "help_centre_object", "path", "section_id", accepts="HelpCenterSection", required=True
                ),
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
                Argument(
                    "help_centre_object", "path", "section_id", accepts="HelpCenterSection", required=True
                ),
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
                sideloads=among(_SIDELOADS, HelpCenterSectionsSubscriptionsSideload),
            ),
            (
                Argument(
                    "help_centre_object", "path", "section_id", accepts="HelpCenterSection", required=True
                ),
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
                sideloads=among(_SIDELOADS, HelpCenterSectionsSubscriptionsSideload),
            ),
            (
                Argument(
                    "help_centre_object", "path", "section_id", accepts="HelpCenterSection", required=True
                ),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

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
        id: int | Subscription = LEFT_OUT,
        locale: str | None = None,
    ) -> Subscription | BaseResultGenerator[Subscription]:
        """Lists the subscriptions to a section in all locales; for agents.

        - `client.help_center.sections.subscriptions(help_centre_object)`: Lists the subscriptions to a
          section in all locales; for agents. Also takes `include`, `page_size`, `cursor_pagination`,
          `per_page` and `page`.
          `GET /api/v2/help_center/sections/{section_id}/subscriptions`
        - `client.help_center.sections.subscriptions(help_centre_object, id=…)`: Fetches one section
          subscription without naming a locale; for agents.
          `GET /api/v2/help_center/sections/{section_id}/subscriptions/{subscription_id}`
        - `client.help_center.sections.subscriptions(help_centre_object, locale=…)`: Lists the
          subscriptions to a section in the given locale; end users see only their own. Also takes
          `include`, `page_size`, `cursor_pagination`, `per_page` and `page`.
          `GET /api/v2/help_center/{locale}/sections/{section_id}/subscriptions`
        - `client.help_center.sections.subscriptions(help_centre_object, id=…, locale=…)`: Fetches one
          section subscription, addressed with its locale; end users reach only their own.
          `GET /api/v2/help_center/{locale}/sections/{section_id}/subscriptions/{subscription_id}`

        Args:
            help_centre_object: Help center section that the call is about. Takes a Section or its id.
            include: What to bring along in the same answer: users, sections, translations.
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


class AsyncHelpCenterSectionsSubscriptionsApi(AsyncResource, sync_class=HelpCenterSectionsSubscriptionsApi):
    """`HelpCenterSectionsSubscriptionsApi` for the async client: calls are awaited, lists read with
    `async for`.
    """


class HelpCenterSectionsTranslationsApi(Resource):
    """Lists the translations of a section the end user may see; filter by locales or outdated state.

    Reached as `client.help_center.sections.translations`.
    """

    _CALL: Method[BaseResultGenerator[Translation]] = Method(
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
                Argument(
                    "help_centre_object", "path", "section_id", accepts="HelpCenterSection", required=True
                ),
                Argument("locales", "query", "locales", many=True),
                Argument("outdated", "query", "outdated"),
                Argument("draft", "query", "draft"),
            ),
        ),
    )

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


class AsyncHelpCenterSectionsTranslationsApi(AsyncResource, sync_class=HelpCenterSectionsTranslationsApi):
    """`HelpCenterSectionsTranslationsApi` for the async client: calls are awaited, lists read with
    `async for`.
    """
