# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/theming.yaml) by `make generate`. Do not edit.
"""Manages help center themes: list, publish and delete them, and run jobs that import, export or
update them.
"""

from collections.abc import Coroutine
from typing import overload

from zenpy.lib.api_objects.help_centre_objects import Theme, ThemeJob, ThemeJobRequest
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource
from zenpy.payloads import HelpCenterThemeJobRequestDict

class HelpCenterThemingApi(Resource):
    """Manages help center themes: list, publish and delete them, and run jobs that import, export or
    update them.

    Reached as `client.help_center.theming`.
    """
    @property
    def jobs(self) -> HelpCenterThemingJobsApi:
        """Reports the state of a theme import, update or export job; poll it until `completed` or
        `failed`. For help center managers. Below it: `themes`.
        """
    @jobs.setter
    def jobs(self, resource: HelpCenterThemingJobsApi) -> None: ...
    @jobs.deleter
    def jobs(self) -> None: ...
    @property
    def themes(self) -> HelpCenterThemingThemesApi:
        """Lists the help center themes, optionally those of one brand only. For help center managers.
        Calls: `delete`, `publish`.
        """
    @themes.setter
    def themes(self, resource: HelpCenterThemingThemesApi) -> None: ...
    @themes.deleter
    def themes(self) -> None: ...

class AsyncHelpCenterThemingApi(AsyncResource):
    """Manages help center themes: list, publish and delete them, and run jobs that import, export or
    update them.

    Reached as `client.help_center.theming`.
    """
    @property
    def jobs(self) -> AsyncHelpCenterThemingJobsApi:
        """Reports the state of a theme import, update or export job; poll it until `completed` or
        `failed`. For help center managers. Below it: `themes`.
        """
    @jobs.setter
    def jobs(self, resource: AsyncHelpCenterThemingJobsApi) -> None: ...
    @jobs.deleter
    def jobs(self) -> None: ...
    @property
    def themes(self) -> AsyncHelpCenterThemingThemesApi:
        """Lists the help center themes, optionally those of one brand only. For help center managers.
        Calls: `delete`, `publish`.
        """
    @themes.setter
    def themes(self, resource: AsyncHelpCenterThemingThemesApi) -> None: ...
    @themes.deleter
    def themes(self) -> None: ...

class HelpCenterThemingJobsApi(Resource):
    """Reports the state of a theme import, update or export job; poll it until `completed` or
    `failed`. For help center managers. Below it: `themes`.

    Reached as `client.help_center.theming.jobs`.
    """
    @property
    def themes(self) -> HelpCenterThemingJobsThemesApi:
        """The themes of `client.help_center.theming.jobs`. Below it: `exports`, `imports`, `updates`."""
    @themes.setter
    def themes(self, resource: HelpCenterThemingJobsThemesApi) -> None: ...
    @themes.deleter
    def themes(self) -> None: ...
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
    @property
    def themes(self) -> AsyncHelpCenterThemingJobsThemesApi:
        """The themes of `client.help_center.theming.jobs`. Below it: `exports`, `imports`, `updates`."""
    @themes.setter
    def themes(self, resource: AsyncHelpCenterThemingJobsThemesApi) -> None: ...
    @themes.deleter
    def themes(self) -> None: ...
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
    @property
    def exports(self) -> HelpCenterThemingJobsThemesExportsApi:
        """The exports of `client.help_center.theming.jobs.themes`. Calls: `create`."""
    @exports.setter
    def exports(self, resource: HelpCenterThemingJobsThemesExportsApi) -> None: ...
    @exports.deleter
    def exports(self) -> None: ...
    @property
    def imports(self) -> HelpCenterThemingJobsThemesImportsApi:
        """The imports of `client.help_center.theming.jobs.themes`. Calls: `create`."""
    @imports.setter
    def imports(self, resource: HelpCenterThemingJobsThemesImportsApi) -> None: ...
    @imports.deleter
    def imports(self) -> None: ...
    @property
    def updates(self) -> HelpCenterThemingJobsThemesUpdatesApi:
        """The updates of `client.help_center.theming.jobs.themes`. Calls: `create`."""
    @updates.setter
    def updates(self, resource: HelpCenterThemingJobsThemesUpdatesApi) -> None: ...
    @updates.deleter
    def updates(self) -> None: ...

class AsyncHelpCenterThemingJobsThemesApi(AsyncResource):
    """The themes of `client.help_center.theming.jobs`. Below it: `exports`, `imports`, `updates`.

    Reached as `client.help_center.theming.jobs.themes`.
    """
    @property
    def exports(self) -> AsyncHelpCenterThemingJobsThemesExportsApi:
        """The exports of `client.help_center.theming.jobs.themes`. Calls: `create`."""
    @exports.setter
    def exports(self, resource: AsyncHelpCenterThemingJobsThemesExportsApi) -> None: ...
    @exports.deleter
    def exports(self) -> None: ...
    @property
    def imports(self) -> AsyncHelpCenterThemingJobsThemesImportsApi:
        """The imports of `client.help_center.theming.jobs.themes`. Calls: `create`."""
    @imports.setter
    def imports(self, resource: AsyncHelpCenterThemingJobsThemesImportsApi) -> None: ...
    @imports.deleter
    def imports(self) -> None: ...
    @property
    def updates(self) -> AsyncHelpCenterThemingJobsThemesUpdatesApi:
        """The updates of `client.help_center.theming.jobs.themes`. Calls: `create`."""
    @updates.setter
    def updates(self, resource: AsyncHelpCenterThemingJobsThemesUpdatesApi) -> None: ...
    @updates.deleter
    def updates(self) -> None: ...

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
