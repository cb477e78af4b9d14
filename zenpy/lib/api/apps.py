# Generated from openapi/zendesk.openapi.json (openapi/spec/apps/apps.yaml) by `make generate`. Do not edit.
"""Manages Zendesk apps: upload and build private ones, install and configure them, order them in
their locations and send them notifications.
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
)
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable
    from enum import Enum

    from zenpy.lib.api_objects.apps_objects import (
        App,
        AppInstallation,
        AppJobReference,
        AppJobStatus,
        AppLocation,
        AppLocationInstallation,
        AppRequirement,
        AppUpload,
    )
    from zenpy.lib.http.files import FileSource
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import AppInstallationDict


AppsInstallationsSideload: TypeAlias = Literal["app"]
AppsExclude: TypeAlias = Literal["categories", "parameters"]

_SIDELOADS = {
    "app": Sideload("app", "App", place="field"),
}


class AppsApi(Resource):
    """Manages Zendesk apps: upload and build private ones, install and configure them, order them in
    their locations and send them notifications.

    Reached as `client.apps`.
    """

    installations: Lazy[AppsInstallationsApi] = Lazy("apps", "AppsInstallationsApi")
    job_statuses: Lazy[AppsJobStatusesApi] = Lazy("apps", "AppsJobStatusesApi")
    location_installations: Lazy[AppsLocationInstallationsApi] = Lazy("apps", "AppsLocationInstallationsApi")
    locations: Lazy[AppsLocationsApi] = Lazy("apps", "AppsLocationsApi")
    public_key: Lazy[AppsPublicKeyApi] = Lazy("apps", "AppsPublicKeyApi")
    uploads: Lazy[AppsUploadsApi] = Lazy("apps", "AppsUploadsApi")

    _CALL: Method[App | BaseResultGenerator[App]] = Method(
        "apps",
        Form(
            Operation("apps.show", "GET", "/api/v2/apps/{app_id}", result=Result("whole", schema="App")),
            (Argument("id", "path", "app_id", accepts="App", required=True),),
            when="id",
        ),
        Form(Operation("apps.list", "GET", "/api/v2/apps", result=Result("list", schema="App", key="apps"))),
    )

    def __call__(self, *, id: int | App = LEFT_OUT) -> App | BaseResultGenerator[App]:
        """Lists the apps available to the account, including private and marketplace ones.

        - `client.apps()`: Lists the apps available to the account, including private and marketplace
          ones. For agents. Limited to 100 calls per minute and 700 calls per 5 minutes.
          `GET /api/v2/apps`
        - `client.apps(id=…)`: Fetches one app by its id, with its parameters and state. For agents.
          Limited to 100 calls per minute and 700 calls per 5 minutes.
          `GET /api/v2/apps/{app_id}`

        Args:
            id: App to act on. Takes an App or its id.

        Returns:
            App records, fetched page by page as they are read.
            The App.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, id=id)

    _CREATE: Method[AppJobReference] = Method(
        "apps.create",
        Form(
            Operation(
                "apps.create",
                "POST",
                "/api/v2/apps",
                body=Body("fields"),
                result=Result("whole", schema="AppJobReference"),
            ),
            (
                Argument("upload_id", "body", "upload_id", accepts="AppUpload", required=True),
                Argument("name", "body", "name"),
                Argument("short_description", "body", "short_description"),
            ),
        ),
    )

    def create(
        self, upload_id: int | AppUpload, *, name: str | None = None, short_description: str | None = None
    ) -> AppJobReference:
        """Starts a job that builds a private app from an uploaded package; poll the job for the new app's
        id. For admins.

        Args:
            upload_id: Uploaded app package to build from, as returned by `uploads.create`. Takes an
                AppUpload or its id.
            name: Name of the app, as agents and admins see it.
            short_description: One-line summary of the app shown in lists.

        Returns:
            The AppJobReference.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `POST /api/v2/apps`
        """
        return self._run(self._CREATE, upload_id=upload_id, name=name, short_description=short_description)

    _DELETE: Method[None] = Method(
        "apps.delete",
        Form(
            Operation("apps.delete", "DELETE", "/api/v2/apps/{app_id}", result=Result("nothing")),
            (Argument("api_objects", "path", "app_id", accepts="App", required=True),),
        ),
    )

    def delete(self, api_objects: int | App) -> None:
        """Deletes a private app, which also uninstalls it; for admins.

        Args:
            api_objects: App to act on. Takes an App or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `DELETE /api/v2/apps/{app_id}`
        """
        return self._run(self._DELETE, api_objects=api_objects)

    _NOTIFY: Method[None] = Method(
        "apps.notify",
        Form(
            Operation(
                "apps.notify", "POST", "/api/v2/apps/notify", body=Body("fields"), result=Result("nothing")
            ),
            (
                Argument("app_id", "body", "app_id", required=True),
                Argument("event", "body", "event", required=True),
                Argument("body", "body", "body"),
                Argument("agent_id", "body", "agent_id"),
            ),
        ),
    )

    def notify(
        self, app_id: int, event: str, *, body: str | None = None, agent_id: int | None = None
    ) -> None:
        """Sends an event with a payload of at most 1 MB to running instances of an app, for all agents or
        only the one in `agent_id`. For admins.

        Args:
            app_id: App whose running instances receive the notification.
            event: Name of the event fired in the app; the app's code must listen for it.
            body: Data handed to the app along with the event; its meaning is up to the app.
            agent_id: Limits the app notification to this agent; without it every agent running the app
                gets it.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 100 calls per minute for each account (payloads up to 1 MB), 100 calls per minute and
        700 calls per 5 minutes.

        `POST /api/v2/apps/notify`
        """
        return self._run(self._NOTIFY, app_id=app_id, event=event, body=body, agent_id=agent_id)

    _OWNED: Method[BaseResultGenerator[App]] = Method(
        "apps.owned",
        Form(
            Operation(
                "apps.owned",
                "GET",
                "/api/v2/apps/owned",
                query=(Param("exclude"),),
                result=Result("list", schema="App", key="apps"),
            ),
            (Argument("exclude", "query", "exclude"),),
        ),
    )

    def owned(self, *, exclude: AppsExclude | Enum | None = None) -> BaseResultGenerator[App]:
        """Lists the private apps created by the account itself. For admins.

        Args:
            exclude: Names of what to leave out of the answer. One of `categories`, `parameters`.

        Returns:
            App records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `GET /api/v2/apps/owned`
        """
        return self._run(self._OWNED, exclude=exclude)

    _UPDATE: Method[AppJobReference] = Method(
        "apps.update",
        Form(
            Operation(
                "apps.update",
                "PUT",
                "/api/v2/apps/{app_id}",
                body=Body("fields"),
                result=Result("whole", schema="AppJobReference"),
            ),
            (
                Argument("app", "path", "app_id", accepts="App", required=True),
                Argument("upload_id", "body", "upload_id", accepts="AppUpload", required=True),
                Argument("name", "body", "name"),
                Argument("short_description", "body", "short_description"),
            ),
        ),
    )

    def update(
        self,
        app: int | App,
        upload_id: int | AppUpload,
        *,
        name: str | None = None,
        short_description: str | None = None,
    ) -> AppJobReference:
        """Starts a job that replaces a private app with a newly uploaded package; poll the job for its
        outcome. For admins.

        Args:
            app: App to act on. Takes an App or its id.
            upload_id: Uploaded app package to replace the present one, as returned by `uploads.create`.
                Takes an AppUpload or its id.
            name: New name of the app.
            short_description: One-line summary of the app shown in lists.

        Returns:
            The AppJobReference.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `PUT /api/v2/apps/{app_id}`
        """
        return self._run(
            self._UPDATE, app=app, upload_id=upload_id, name=name, short_description=short_description
        )


class AsyncAppsApi(AsyncResource, sync_class=AppsApi):
    """`AppsApi` for the async client: calls are awaited, lists read with `async for`."""


class AppsInstallationsApi(Resource):
    """Lists the apps installed in the account with their settings; agents see the enabled ones they
    may use. Calls: `create`, `delete`, `update`. Below it: `job_statuses`, `requirements`.

    Reached as `client.apps.installations`.
    """

    job_statuses: Lazy[AppsInstallationsJobStatusesApi] = Lazy("apps", "AppsInstallationsJobStatusesApi")
    requirements: Lazy[AppsInstallationsRequirementsApi] = Lazy("apps", "AppsInstallationsRequirementsApi")

    _CALL: Method[AppInstallation | BaseResultGenerator[AppInstallation]] = Method(
        "apps.installations",
        Form(
            Operation(
                "apps.installations.show",
                "GET",
                "/api/v2/apps/installations/{app_installation_id}",
                result=Result("whole", schema="AppInstallation"),
            ),
            (Argument("id", "path", "app_installation_id", accepts="AppInstallation", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "apps.installations.list",
                "GET",
                "/api/v2/apps/installations",
                result=Result("list", schema="AppInstallation", key="installations"),
                sideloads=_SIDELOADS,
            ),
            (Argument("include", "query", "include", many=True),),
        ),
    )

    def __call__(
        self,
        *,
        include: AppsInstallationsSideload | Iterable[AppsInstallationsSideload] | None = None,
        id: int | AppInstallation = LEFT_OUT,
    ) -> AppInstallation | BaseResultGenerator[AppInstallation]:
        """Lists the apps installed in the account with their settings; agents see the enabled ones they
        may use.

        - `client.apps.installations()`: Lists the apps installed in the account with their settings;
          agents see the enabled ones they may use. Limited to 100 calls per minute and 700 calls per 5
          minutes. Also takes `include`.
          `GET /api/v2/apps/installations`
        - `client.apps.installations(id=…)`: Fetches one app installation with its settings. For agents.
          Limited to 100 calls per minute and 700 calls per 5 minutes.
          `GET /api/v2/apps/installations/{app_installation_id}`

        Args:
            include: What to bring along in the same answer: app.
            id: Installation of an app to act on. Takes an AppInstallation or its id.

        Returns:
            AppInstallation records, fetched page by page as they are read.
            The AppInstallation.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, include=include, id=id)

    _CREATE: Method[AppInstallation] = Method(
        "apps.installations.create",
        Form(
            Operation(
                "apps.installations.create",
                "POST",
                "/api/v2/apps/installations",
                body=Body("record", schema="AppInstallation"),
                result=Result("whole", schema="AppInstallation"),
                writes="make",
            ),
            (Argument("api_objects", "record", "body", accepts="AppInstallation", required=True),),
        ),
    )

    def create(self, api_objects: AppInstallation | AppInstallationDict) -> AppInstallation:
        """Installs an app with its settings; for admins. Apps with requirements answer a pending job to
        poll.

        Args:
            api_objects: The AppInstallation: an object, or a mapping of its fields.

        Returns:
            The AppInstallation.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets. Limited
        to 100 calls per minute and 700 calls per 5 minutes.

        `POST /api/v2/apps/installations`
        """
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[None] = Method(
        "apps.installations.delete",
        Form(
            Operation(
                "apps.installations.delete",
                "DELETE",
                "/api/v2/apps/installations/{app_installation_id}",
                result=Result("nothing"),
            ),
            (
                Argument(
                    "api_objects", "path", "app_installation_id", accepts="AppInstallation", required=True
                ),
            ),
        ),
    )

    def delete(self, api_objects: int | AppInstallation) -> None:
        """Uninstalls an app and removes the resources it required; for admins.

        Args:
            api_objects: Installation of an app to act on. Takes an AppInstallation or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `DELETE /api/v2/apps/installations/{app_installation_id}`
        """
        return self._run(self._DELETE, api_objects=api_objects)

    _UPDATE: Method[AppInstallation] = Method(
        "apps.installations.update",
        Form(
            Operation(
                "apps.installations.update",
                "PUT",
                "/api/v2/apps/installations/{app_installation_id}",
                body=Body("record", schema="AppInstallation"),
                result=Result("whole", schema="AppInstallation"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "body",
                    also_path="app_installation_id",
                    accepts="AppInstallation",
                    required=True,
                ),
            ),
        ),
    )

    def update(self, api_objects: AppInstallation | AppInstallationDict) -> AppInstallation:
        """Changes an installation's settings, or enables, disables or restricts it; for admins. A record
        without changes is read, and nothing is written.

        Args:
            api_objects: The AppInstallation: an object, or a mapping of its fields.

        Returns:
            The AppInstallation.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Limited to 100 calls per minute and 700 calls per 5 minutes.

        `PUT /api/v2/apps/installations/{app_installation_id}`
        """
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncAppsInstallationsApi(AsyncResource, sync_class=AppsInstallationsApi):
    """`AppsInstallationsApi` for the async client: calls are awaited, lists read with `async for`."""


class AppsInstallationsJobStatusesApi(Resource):
    """Reports the progress of an installation that has to create its required resources first. For
    admins.

    Reached as `client.apps.installations.job_statuses`.
    """

    _CALL: Method[AppJobStatus] = Method(
        "apps.installations.job_statuses",
        Form(
            Operation(
                "apps.installations.job_statuses.show",
                "GET",
                "/api/v2/apps/installations/job_statuses/{job_id}",
                result=Result("whole", schema="AppJobStatus"),
            ),
            (Argument("id", "path", "job_id", accepts="AppJobStatus", required=True),),
            when="id",
        ),
    )

    def __call__(self, *, id: str | AppJobStatus) -> AppJobStatus:
        """Reports the progress of an installation that has to create its required resources first. For
        admins.

        Args:
            id: Background job to look up. Takes an AppJobStatus or its id.

        Returns:
            The AppJobStatus.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `GET /api/v2/apps/installations/job_statuses/{job_id}`
        """
        return self._run(self._CALL, id=id)


class AsyncAppsInstallationsJobStatusesApi(AsyncResource, sync_class=AppsInstallationsJobStatusesApi):
    """`AppsInstallationsJobStatusesApi` for the async client: calls are awaited, lists read with
    `async for`.
    """


class AppsInstallationsRequirementsApi(Resource):
    """Lists the resources, such as ticket fields or triggers, created for an app installation. For
    admins.

    Reached as `client.apps.installations.requirements`.
    """

    _CALL: Method[BaseResultGenerator[AppRequirement]] = Method(
        "apps.installations.requirements",
        Form(
            Operation(
                "apps.installations.requirements.list",
                "GET",
                "/api/v2/apps/installations/{app_installation_id}/requirements",
                result=Result("list", schema="AppRequirement", key="requirements"),
            ),
            (
                Argument(
                    "app_installation",
                    "path",
                    "app_installation_id",
                    accepts="AppInstallation",
                    required=True,
                ),
            ),
        ),
    )

    def __call__(self, app_installation: int | AppInstallation) -> BaseResultGenerator[AppRequirement]:
        """Lists the resources, such as ticket fields or triggers, created for an app installation. For
        admins.

        Args:
            app_installation: Installation of an app to act on. Takes an AppInstallation or its id.

        Returns:
            AppRequirement records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `GET /api/v2/apps/installations/{app_installation_id}/requirements`
        """
        return self._run(self._CALL, app_installation=app_installation)


class AsyncAppsInstallationsRequirementsApi(AsyncResource, sync_class=AppsInstallationsRequirementsApi):
    """`AppsInstallationsRequirementsApi` for the async client: calls are awaited, lists read with
    `async for`.
    """


class AppsJobStatusesApi(Resource):
    """Reports the state of an app build; a completed job names the app, a failed one says why. For
    admins.

    Reached as `client.apps.job_statuses`.
    """

    _CALL: Method[AppJobStatus] = Method(
        "apps.job_statuses",
        Form(
            Operation(
                "apps.job_statuses.show",
                "GET",
                "/api/v2/apps/job_statuses/{job_status_id}",
                result=Result("whole", schema="AppJobStatus"),
            ),
            (Argument("id", "path", "job_status_id", accepts="AppJobStatus", required=True),),
            when="id",
        ),
    )

    def __call__(self, *, id: str | AppJobStatus) -> AppJobStatus:
        """Reports the state of an app build; a completed job names the app, a failed one says why. For
        admins.

        Args:
            id: Background job whose progress is wanted. Takes an AppJobStatus or its id.

        Returns:
            The AppJobStatus.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `GET /api/v2/apps/job_statuses/{job_status_id}`
        """
        return self._run(self._CALL, id=id)


class AsyncAppsJobStatusesApi(AsyncResource, sync_class=AppsJobStatusesApi):
    """`AppsJobStatusesApi` for the async client: calls are awaited, lists read with `async for`."""


class AppsLocationInstallationsApi(Resource):
    """Lists for each place in the product which app installations appear there, in order. For agents.
    Calls: `reorder`.

    Reached as `client.apps.location_installations`.
    """

    _CALL: Method[BaseResultGenerator[AppLocationInstallation]] = Method(
        "apps.location_installations",
        Form(
            Operation(
                "apps.location_installations.list",
                "GET",
                "/api/v2/apps/location_installations",
                result=Result("list", schema="AppLocationInstallation", key="location_installations"),
            )
        ),
    )

    def __call__(self) -> BaseResultGenerator[AppLocationInstallation]:
        """Lists for each place in the product which app installations appear there, in order. For agents.

        Returns:
            AppLocationInstallation records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `GET /api/v2/apps/location_installations`
        """
        return self._run(self._CALL)

    _REORDER: Method[AppLocationInstallation] = Method(
        "apps.location_installations.reorder",
        Form(
            Operation(
                "apps.location_installations.reorder",
                "POST",
                "/api/v2/apps/location_installations/reorder",
                body=Body("fields"),
                result=Result("whole", schema="AppLocationInstallation"),
            ),
            (
                Argument("installations", "body", "installations", required=True, many=True),
                Argument("location_name", "body", "location_name", required=True),
            ),
        ),
    )

    def reorder(self, installations: Iterable[int], location_name: str) -> AppLocationInstallation:
        """Sets the order of app installations in one location; for admins.

        Args:
            installations: App installation ids in the order they should appear at the location.
            location_name: Place in the product whose apps are put in order, such as `ticket_sidebar`.

        Returns:
            The AppLocationInstallation.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `POST /api/v2/apps/location_installations/reorder`
        """
        return self._run(self._REORDER, installations=installations, location_name=location_name)


class AsyncAppsLocationInstallationsApi(AsyncResource, sync_class=AppsLocationInstallationsApi):
    """`AppsLocationInstallationsApi` for the async client: calls are awaited, lists read with `async
    for`.
    """


class AppsLocationsApi(Resource):
    """Lists the places in the Zendesk products where apps can appear. For agents.

    Reached as `client.apps.locations`.
    """

    _CALL: Method[AppLocation | BaseResultGenerator[AppLocation]] = Method(
        "apps.locations",
        Form(
            Operation(
                "apps.locations.show",
                "GET",
                "/api/v2/apps/locations/{app_location_id}",
                result=Result("one", schema="AppLocation", key="location"),
            ),
            (Argument("id", "path", "app_location_id", accepts="AppLocation", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "apps.locations.list",
                "GET",
                "/api/v2/apps/locations",
                result=Result("list", schema="AppLocation", key="locations"),
            )
        ),
    )

    def __call__(self, *, id: int | AppLocation = LEFT_OUT) -> AppLocation | BaseResultGenerator[AppLocation]:
        """Lists the places in the Zendesk products where apps can appear.

        - `client.apps.locations()`: Lists the places in the Zendesk products where apps can appear. For
          agents. Limited to 100 calls per minute and 700 calls per 5 minutes.
          `GET /api/v2/apps/locations`
        - `client.apps.locations(id=…)`: Fetches one app location, a place in the product, by its id.
          For agents. Limited to 100 calls per minute and 700 calls per 5 minutes.
          `GET /api/v2/apps/locations/{app_location_id}`

        Args:
            id: App location to fetch. Takes an AppLocation or its id.

        Returns:
            AppLocation records, fetched page by page as they are read.
            The AppLocation.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, id=id)


class AsyncAppsLocationsApi(AsyncResource, sync_class=AppsLocationsApi):
    """`AppsLocationsApi` for the async client: calls are awaited, lists read with `async for`."""


class AppsPublicKeyApi(Resource):
    """Downloads the app's public key as PEM text, for verifying the signed tokens of its requests. For
    admins.

    Reached as `client.apps.public_key`.
    """

    _CALL: Method[bytes] = Method(
        "apps.public_key",
        Form(
            Operation(
                "apps.public_key.show", "GET", "/api/v2/apps/{app_id}/public_key", result=Result("binary")
            ),
            (Argument("app", "path", "app_id", accepts="App", required=True),),
        ),
    )

    def __call__(self, app: int | App) -> bytes:
        """Downloads the app's public key as PEM text, for verifying the signed tokens of its requests. For
        admins.

        Args:
            app: App to act on. Takes an App or its id.

        Returns:
            The content.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `GET /api/v2/apps/{app_id}/public_key`
        """
        return self._run(self._CALL, app=app)


class AsyncAppsPublicKeyApi(AsyncResource, sync_class=AppsPublicKeyApi):
    """`AppsPublicKeyApi` for the async client: calls are awaited, lists read with `async for`."""


class AppsUploadsApi(Resource):
    """The uploads of `client.apps`. Calls: `create`.

    Reached as `client.apps.uploads`.
    """

    _CREATE: Method[AppUpload] = Method(
        "apps.uploads.create",
        Form(
            Operation(
                "apps.uploads.create",
                "POST",
                "/api/v2/apps/uploads",
                body=Body("multipart"),
                result=Result("whole", schema="AppUpload"),
            ),
            (
                Argument("uploaded_data", "file", "uploaded_data", required=True),
                Argument("file_name", "file_name", "file_name"),
                Argument("content_type", "content_type", "content_type"),
            ),
        ),
    )

    def create(
        self, uploaded_data: FileSource, *, file_name: str | None = None, content_type: str | None = None
    ) -> AppUpload:
        """Uploads an app package as a zip (multipart) and returns the upload id for creating or updating
        an app. For admins.

        Args:
            uploaded_data: The zipped app, uploaded as a multipart form part.
            file_name: The public name of the file; that of the file itself if left out.
            content_type: The media type; guessed from the name if left out.

        Returns:
            The AppUpload.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `POST /api/v2/apps/uploads`
        """
        return self._run(
            self._CREATE, uploaded_data=uploaded_data, file_name=file_name, content_type=content_type
        )


class AsyncAppsUploadsApi(AsyncResource, sync_class=AppsUploadsApi):
    """`AppsUploadsApi` for the async client: calls are awaited, lists read with `async for`."""
