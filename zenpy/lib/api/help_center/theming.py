# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/theming.yaml) by `make generate`. Do not edit.
"""Manages help center themes: list, publish and delete them, and run jobs that import, export or
update them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.help_centre_objects import Theme, ThemeJob, ThemeJobRequest
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import HelpCenterThemeJobRequestDict


class HelpCenterThemingApi(Resource):
    """Manages help center themes: list, publish and delete them, and run jobs that import, export or
    update them.

    Reached as `client.help_center.theming`.
    """

    jobs: Lazy[HelpCenterThemingJobsApi] = Lazy("help_center.theming", "HelpCenterThemingJobsApi")
    themes: Lazy[HelpCenterThemingThemesApi] = Lazy("help_center.theming", "HelpCenterThemingThemesApi")


class AsyncHelpCenterThemingApi(AsyncResource, sync_class=HelpCenterThemingApi):
    """`HelpCenterThemingApi` for the async client: calls are awaited, lists read with `async for`."""


class HelpCenterThemingJobsApi(Resource):
    """Reports the state of a theme import, update or export job; poll it until `completed` or
    `failed`. For help center managers. Below it: `themes`.

    Reached as `client.help_center.theming.jobs`.
    """

    themes: Lazy[HelpCenterThemingJobsThemesApi] = Lazy(
        "help_center.theming", "HelpCenterThemingJobsThemesApi"
    )

    _CALL: Method[ThemeJob] = Method(
        "help_center.theming.jobs",
        Form(
            Operation(
                "help_center.theming.jobs.show",
                "GET",
                "/api/v2/guide/theming/jobs/{job_id}",
                result=Result("one", schema="HelpCenterThemeJob", key="job"),
            ),
            (Argument("id", "path", "job_id", accepts="HelpCenterThemeJob", required=True),),
            when="id",
        ),
    )

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
        return self._run(self._CALL, id=id)


class AsyncHelpCenterThemingJobsApi(AsyncResource, sync_class=HelpCenterThemingJobsApi):
    """`HelpCenterThemingJobsApi` for the async client: calls are awaited, lists read with `async for`."""


class HelpCenterThemingJobsThemesApi(Resource):
    """The themes of `client.help_center.theming.jobs`. Below it: `exports`, `imports`, `updates`.

    Reached as `client.help_center.theming.jobs.themes`.
    """

    exports: Lazy[HelpCenterThemingJobsThemesExportsApi] = Lazy(
        "help_center.theming", "HelpCenterThemingJobsThemesExportsApi"
    )
    imports: Lazy[HelpCenterThemingJobsThemesImportsApi] = Lazy(
        "help_center.theming", "HelpCenterThemingJobsThemesImportsApi"
    )
    updates: Lazy[HelpCenterThemingJobsThemesUpdatesApi] = Lazy(
        "help_center.theming", "HelpCenterThemingJobsThemesUpdatesApi"
    )


class AsyncHelpCenterThemingJobsThemesApi(AsyncResource, sync_class=HelpCenterThemingJobsThemesApi):
    """`HelpCenterThemingJobsThemesApi` for the async client: calls are awaited, lists read with `async
    for`.
    """


class HelpCenterThemingJobsThemesExportsApi(Resource):
    """The exports of `client.help_center.theming.jobs.themes`. Calls: `create`.

    Reached as `client.help_center.theming.jobs.themes.exports`.
    """

    _CREATE: Method[ThemeJob] = Method(
        "help_center.theming.jobs.themes.exports.create",
        Form(
            Operation(
                "help_center.theming.jobs.themes.exports.create",
                "POST",
                "/api/v2/guide/theming/jobs/themes/exports",
                body=Body("fields"),
                result=Result("one", schema="HelpCenterThemeJob", key="job"),
            ),
            (Argument("job", "body", "job", required=True),),
        ),
    )

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
        return self._run(self._CREATE, job=job)


class AsyncHelpCenterThemingJobsThemesExportsApi(
    AsyncResource, sync_class=HelpCenterThemingJobsThemesExportsApi
):
    """`HelpCenterThemingJobsThemesExportsApi` for the async client: calls are awaited, lists read with
    `async for`.
    """


class HelpCenterThemingJobsThemesImportsApi(Resource):
    """The imports of `client.help_center.theming.jobs.themes`. Calls: `create`.

    Reached as `client.help_center.theming.jobs.themes.imports`.
    """

    _CREATE: Method[ThemeJob] = Method(
        "help_center.theming.jobs.themes.imports.create",
        Form(
            Operation(
                "help_center.theming.jobs.themes.imports.create",
                "POST",
                "/api/v2/guide/theming/jobs/themes/imports",
                body=Body("fields"),
                result=Result("one", schema="HelpCenterThemeJob", key="job"),
            ),
            (Argument("job", "body", "job", required=True),),
        ),
    )

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
        return self._run(self._CREATE, job=job)


class AsyncHelpCenterThemingJobsThemesImportsApi(
    AsyncResource, sync_class=HelpCenterThemingJobsThemesImportsApi
):
    """`HelpCenterThemingJobsThemesImportsApi` for the async client: calls are awaited, lists read with
    `async for`.
    """


class HelpCenterThemingJobsThemesUpdatesApi(Resource):
    """The updates of `client.help_center.theming.jobs.themes`. Calls: `create`.

    Reached as `client.help_center.theming.jobs.themes.updates`.
    """

    _CREATE: Method[ThemeJob] = Method(
        "help_center.theming.jobs.themes.updates.create",
        Form(
            Operation(
                "help_center.theming.jobs.themes.updates.create",
                "POST",
                "/api/v2/guide/theming/jobs/themes/updates",
                body=Body("fields"),
                result=Result("one", schema="HelpCenterThemeJob", key="job"),
            ),
            (Argument("job", "body", "job", required=True),),
        ),
    )

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
        return self._run(self._CREATE, job=job)


class AsyncHelpCenterThemingJobsThemesUpdatesApi(
    AsyncResource, sync_class=HelpCenterThemingJobsThemesUpdatesApi
):
    """`HelpCenterThemingJobsThemesUpdatesApi` for the async client: calls are awaited, lists read with
    `async for`.
    """


class HelpCenterThemingThemesApi(Resource):
    """Lists the help center themes, optionally those of one brand only. For help center managers.
    Calls: `delete`, `publish`.

    Reached as `client.help_center.theming.themes`.
    """

    _CALL: Method[Theme | BaseResultGenerator[Theme]] = Method(
        "help_center.theming.themes",
        Form(
            Operation(
                "help_center.theming.themes.show",
                "GET",
                "/api/v2/guide/theming/themes/{theme_id}",
                result=Result("one", schema="HelpCenterTheme", key="theme"),
            ),
            (Argument("id", "path", "theme_id", accepts="HelpCenterTheme", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "help_center.theming.themes.list",
                "GET",
                "/api/v2/guide/theming/themes",
                query=(Param("brand_id"),),
                result=Result("list", schema="HelpCenterTheme", key="themes"),
            ),
            (Argument("brand_id", "query", "brand_id"),),
        ),
    )

    def __call__(
        self, *, brand_id: str | None = None, id: str | Theme = LEFT_OUT
    ) -> Theme | BaseResultGenerator[Theme]:
        """Lists the help center themes, optionally those of one brand only.

        - `client.help_center.theming.themes()`: Lists the help center themes, optionally those of one
          brand only. For help center managers. Also takes `brand_id`.
          `GET /api/v2/guide/theming/themes`
        - `client.help_center.theming.themes(id=…)`: Fetches one help center theme by its id. For help
          center managers.
          `GET /api/v2/guide/theming/themes/{theme_id}`

        Args:
            brand_id: Brand that the call is about, or to filter by.
            id: Help center theme to act on. Takes a Theme or its id.

        Returns:
            Theme records, fetched page by page as they are read.
            The Theme.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, brand_id=brand_id, id=id)

    _DELETE: Method[None] = Method(
        "help_center.theming.themes.delete",
        Form(
            Operation(
                "help_center.theming.themes.delete",
                "DELETE",
                "/api/v2/guide/theming/themes/{theme_id}",
                result=Result("nothing"),
            ),
            (Argument("api_objects", "path", "theme_id", accepts="HelpCenterTheme", required=True),),
        ),
    )

    def delete(self, api_objects: str | Theme) -> None:
        """Deletes a theme for good. The live theme of a brand cannot be deleted. For help center managers.

        Args:
            api_objects: Help center theme to act on. Takes a Theme or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/guide/theming/themes/{theme_id}`
        """
        return self._run(self._DELETE, api_objects=api_objects)

    _PUBLISH: Method[Theme] = Method(
        "help_center.theming.themes.publish",
        Form(
            Operation(
                "help_center.theming.themes.publish",
                "POST",
                "/api/v2/guide/theming/themes/{theme_id}/publish",
                result=Result("one", schema="HelpCenterTheme", key="theme"),
            ),
            (Argument("theme", "path", "theme_id", accepts="HelpCenterTheme", required=True),),
        ),
    )

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
        return self._run(self._PUBLISH, theme=theme)


class AsyncHelpCenterThemingThemesApi(AsyncResource, sync_class=HelpCenterThemingThemesApi):
    """`HelpCenterThemingThemesApi` for the async client: calls are awaited, lists read with `async
    for`.
    """
