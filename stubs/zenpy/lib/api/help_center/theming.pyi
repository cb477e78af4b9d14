# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/theming.yaml) by `make generate`. Do not edit.
"""Manages help center themes: list, publish and delete them, and run jobs that import, export or
update them.
"""

from collections.abc import Coroutine
from typing import overload

from zenpy.lib.api_objects.help_centre_objects import Theme, ThemeJob, ThemeJobRequest
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Lazy, Resource
from zenpy.payloads import HelpCenterThemeJobRequestDict

class HelpCenterThemingApi(Resource):
    """Manages help center themes: list, publish and delete them, and run jobs that import, export or
    update them.

    Reached as `client.help_center.theming`.
    """

    jobs: Lazy[HelpCenterThemingJobsApi]
    """Reports the state of a theme import, update or export job; poll it until `completed` or
    `failed`. For help center managers. Below it: `themes`.
    """
    themes: Lazy[HelpCenterThemingThemesApi]
    """Lists the help center themes, optionally those of one brand only. For help center managers.
    Calls: `delete`, `publish`.
    """

class AsyncHelpCenterThemingApi(AsyncResource):
    """Manages help center themes: list, publish and delete them, and run jobs that import, export or
    update them.

    Reached as `client.help_center.theming`.
    """

    jobs: Lazy[AsyncHelpCenterThemingJobsApi]
    """Reports the state of a theme import, update or export job; poll it until `completed` or
    `failed`. For help center managers. Below it: `themes`.
    """
    themes: Lazy[AsyncHelpCenterThemingThemesApi]
    """Lists the help center themes, optionally those of one brand only. For help center managers.
    Calls: `delete`, `publish`.
    """

class HelpCenterThemingJobsApi(Resource):
    """Reports the state of a theme import, update or export job; poll it until `completed` or
    `failed`. For help center managers. Below it: `themes`.

    Reached as `client.help_center.theming.jobs`.
    """

    themes: Lazy[HelpCenterThemingJobsThemesApi]
    """The themes of `client.help_center.theming.jobs`. Below it: `exports`, `imports`, `updates`."""
    def __call__(self, *, id: str | ThemeJob) -> ThemeJob:
        """Reports the state of a theme import, update or export job; poll it until `completed` or
        `failed`. For help center managers.

        Args:
            id: Background job to look up. Takes a ThemeJob or its id.

        Returns:
            The ThemeJob.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/guide/theming/jobs/{job_id}`
        """

class AsyncHelpCenterThemingJobsApi(AsyncResource):
    """Reports the state of a theme import, update or export job; poll it until `completed` or
    `failed`. For help center managers. Below it: `themes`.

    Reached as `client.help_center.theming.jobs`.
    """

    themes: Lazy[AsyncHelpCenterThemingJobsThemesApi]
    """The themes of `client.help_center.theming.jobs`. Below it: `exports`, `imports`, `updates`."""
    def __call__(self, *, id: str | ThemeJob) -> Coroutine[object, object, ThemeJob]:
        """Reports the state of a theme import, update or export job; poll it until `completed` or
        `failed`. For help center managers.

        Args:
            id: Background job to look up. Takes a ThemeJob or its id.

        Returns:
            The ThemeJob.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/guide/theming/jobs/{job_id}`
        """

class HelpCenterThemingJobsThemesApi(Resource):
    """The themes of `client.help_center.theming.jobs`. Below it: `exports`, `imports`, `updates`.

    Reached as `client.help_center.theming.jobs.themes`.
    """

    exports: Lazy[HelpCenterThemingJobsThemesExportsApi]
    """The exports of `client.help_center.theming.jobs.themes`. Calls: `create`."""
    imports: Lazy[HelpCenterThemingJobsThemesImportsApi]
    """The imports of `client.help_center.theming.jobs.themes`. Calls: `create`."""
    updates: Lazy[HelpCenterThemingJobsThemesUpdatesApi]
    """The updates of `client.help_center.theming.jobs.themes`. Calls: `create`."""

class AsyncHelpCenterThemingJobsThemesApi(AsyncResource):
    """The themes of `client.help_center.theming.jobs`. Below it: `exports`, `imports`, `updates`.

    Reached as `client.help_center.theming.jobs.themes`.
    """

    exports: Lazy[AsyncHelpCenterThemingJobsThemesExportsApi]
    """The exports of `client.help_center.theming.jobs.themes`. Calls: `create`."""
    imports: Lazy[AsyncHelpCenterThemingJobsThemesImportsApi]
    """The imports of `client.help_center.theming.jobs.themes`. Calls: `create`."""
    updates: Lazy[AsyncHelpCenterThemingJobsThemesUpdatesApi]
    """The updates of `client.help_center.theming.jobs.themes`. Calls: `create`."""

class HelpCenterThemingJobsThemesExportsApi(Resource):
    """The exports of `client.help_center.theming.jobs.themes`. Calls: `create`.

    Reached as `client.help_center.theming.jobs.themes.exports`.
    """
    def create(self, job: ThemeJobRequest | HelpCenterThemeJobRequestDict) -> ThemeJob:
        """Starts a job that packs a theme as a zip archive; the finished job gives the download address.
        For help center managers.

        Args:
            job: Which theme to export, and in which format.

        Returns:
            The ThemeJob.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/guide/theming/jobs/themes/exports`
        """

class AsyncHelpCenterThemingJobsThemesExportsApi(AsyncResource):
    """The exports of `client.help_center.theming.jobs.themes`. Calls: `create`.

    Reached as `client.help_center.theming.jobs.themes.exports`.
    """
    def create(
        self, job: ThemeJobRequest | HelpCenterThemeJobRequestDict
    ) -> Coroutine[object, object, ThemeJob]:
        """Starts a job that packs a theme as a zip archive; the finished job gives the download address.
        For help center managers.

        Args:
            job: Which theme to export, and in which format.

        Returns:
            The ThemeJob.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/guide/theming/jobs/themes/exports`
        """

class HelpCenterThemingJobsThemesImportsApi(Resource):
    """The imports of `client.help_center.theming.jobs.themes`. Calls: `create`.

    Reached as `client.help_center.theming.jobs.themes.imports`.
    """
    def create(self, job: ThemeJobRequest | HelpCenterThemeJobRequestDict) -> ThemeJob:
        """Starts a job that adds a new theme to a brand; upload the zip to the address the answer carries,
        then poll the job. For help center managers.

        Args:
            job: Which brand to import the theme for, and in which format it will come.

        Returns:
            The ThemeJob.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/guide/theming/jobs/themes/imports`
        """

class AsyncHelpCenterThemingJobsThemesImportsApi(AsyncResource):
    """The imports of `client.help_center.theming.jobs.themes`. Calls: `create`.

    Reached as `client.help_center.theming.jobs.themes.imports`.
    """
    def create(
        self, job: ThemeJobRequest | HelpCenterThemeJobRequestDict
    ) -> Coroutine[object, object, ThemeJob]:
        """Starts a job that adds a new theme to a brand; upload the zip to the address the answer carries,
        then poll the job. For help center managers.

        Args:
            job: Which brand to import the theme for, and in which format it will come.

        Returns:
            The ThemeJob.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/guide/theming/jobs/themes/imports`
        """

class HelpCenterThemingJobsThemesUpdatesApi(Resource):
    """The updates of `client.help_center.theming.jobs.themes`. Calls: `create`.

    Reached as `client.help_center.theming.jobs.themes.updates`.
    """
    def create(self, job: ThemeJobRequest | HelpCenterThemeJobRequestDict) -> ThemeJob:
        """Starts a job that replaces an existing theme's files; upload the zip to the address the answer
        carries, then poll the job. For help center managers.

        Args:
            job: Which theme to update, and whether its settings are replaced too.

        Returns:
            The ThemeJob.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/guide/theming/jobs/themes/updates`
        """

class AsyncHelpCenterThemingJobsThemesUpdatesApi(AsyncResource):
    """The updates of `client.help_center.theming.jobs.themes`. Calls: `create`.

    Reached as `client.help_center.theming.jobs.themes.updates`.
    """
    def create(
        self, job: ThemeJobRequest | HelpCenterThemeJobRequestDict
    ) -> Coroutine[object, object, ThemeJob]:
        """Starts a job that replaces an existing theme's files; upload the zip to the address the answer
        carries, then poll the job. For help center managers.

        Args:
            job: Which theme to update, and whether its settings are replaced too.

        Returns:
            The ThemeJob.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/guide/theming/jobs/themes/updates`
        """

class HelpCenterThemingThemesApi(Resource):
    """Lists the help center themes, optionally those of one brand only. For help center managers.
    Calls: `delete`, `publish`.

    Reached as `client.help_center.theming.themes`.
    """
    @overload
    def __call__(self, *, brand_id: str | None = None) -> BaseResultGenerator[Theme]:
        """Lists the help center themes, optionally those of one brand only. For help center managers.

        Args:
            brand_id: Brand that the call is about, or to filter by.

        Returns:
            Theme records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/guide/theming/themes`
        """
    @overload
    def __call__(self, *, id: str | Theme) -> Theme:
        """Fetches one help center theme by its id. For help center managers.

        Args:
            id: Help center theme to act on. Takes a Theme or its id.

        Returns:
            The Theme.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/guide/theming/themes/{theme_id}`
        """
    def delete(self, api_objects: str | Theme) -> None:
        """Deletes a theme for good. The live theme of a brand cannot be deleted. For help center managers.

        Args:
            api_objects: Help center theme to act on. Takes a Theme or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/guide/theming/themes/{theme_id}`
        """
    def publish(self, theme: str | Theme) -> Theme:
        """Makes the theme the live one of its brand, in place of the one live so far. For help center
        managers.

        Args:
            theme: Help center theme to act on. Takes a Theme or its id.

        Returns:
            The Theme.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/guide/theming/themes/{theme_id}/publish`
        """

class AsyncHelpCenterThemingThemesApi(AsyncResource):
    """Lists the help center themes, optionally those of one brand only. For help center managers.
    Calls: `delete`, `publish`.

    Reached as `client.help_center.theming.themes`.
    """
    @overload
    def __call__(self, *, brand_id: str | None = None) -> AsyncResultGenerator[Theme]:
        """Lists the help center themes, optionally those of one brand only. For help center managers.

        Args:
            brand_id: Brand that the call is about, or to filter by.

        Returns:
            Theme records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/guide/theming/themes`
        """
    @overload
    def __call__(self, *, id: str | Theme) -> Coroutine[object, object, Theme]:
        """Fetches one help center theme by its id. For help center managers.

        Args:
            id: Help center theme to act on. Takes a Theme or its id.

        Returns:
            The Theme.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/guide/theming/themes/{theme_id}`
        """
    def delete(self, api_objects: str | Theme) -> Coroutine[object, object, None]:
        """Deletes a theme for good. The live theme of a brand cannot be deleted. For help center managers.

        Args:
            api_objects: Help center theme to act on. Takes a Theme or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/guide/theming/themes/{theme_id}`
        """
    def publish(self, theme: str | Theme) -> Coroutine[object, object, Theme]:
        """Makes the theme the live one of its brand, in place of the one live so far. For help center
        managers.

        Args:
            theme: Help center theme to act on. Takes a Theme or its id.

        Returns:
            The Theme.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/guide/theming/themes/{theme_id}/publish`
        """
