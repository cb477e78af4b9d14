# Generated from openapi/zendesk.openapi.json (openapi/spec/apps/apps.yaml) by `make generate`. Do not edit.
"""Manages Zendesk apps: upload and build private ones, install and configure them, order them in
their locations and send them notifications.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.operation import Argument, Body, Form, Method, Operation, Param, Result, Sideload
from zenpy.lib.resource import AsyncResource, Resource, Sub

if TYPE_CHECKING:
    from collections.abc import Awaitable, Iterable

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
    from zenpy.lib.files import FileSource
    from zenpy.lib.generator import AsyncResultGenerator, BaseResultGenerator
    from zenpy.payloads import AppInstallationDict


AppsInstallationsSideload: TypeAlias = Literal["app"]


class AppsApi(Resource):
    """Manages Zendesk apps: upload and build private ones, install and configure them, order them in
    their locations and send them notifications.

    Reached as `client.apps`.
    """

    installations: Sub[AppsInstallationsApi] = Sub("apps", "AppsInstallationsApi")
    job_statuses: Sub[AppsJobStatusesApi] = Sub("apps", "AppsJobStatusesApi")
    location_installations: Sub[AppsLocationInstallationsApi] = Sub("apps", "AppsLocationInstallationsApi")
    locations: Sub[AppsLocationsApi] = Sub("apps", "AppsLocationsApi")
    public_key: Sub[AppsPublicKeyApi] = Sub("apps", "AppsPublicKeyApi")
    uploads: Sub[AppsUploadsApi] = Sub("apps", "AppsUploadsApi")

    def __call__(self, *, id: int | App | None = None) -> App | BaseResultGenerator[App]:
        """Lists the apps available to the account, including private and marketplace ones. For agents.

        - `client.apps(id=…)`: Fetches one app by its id, with its parameters and state. For agents.
        - `client.apps()`: Lists the apps available to the account, including private and marketplace
        ones. For agents.

        Args:
            id: the App or its id. App to act on.

        Returns:
            The App.
            App records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/apps/{app_id}`
        `GET /api/v2/apps`
        """
        return self._run(_CALL, id=id)

    def create(
        self, upload_id: int | AppUpload, *, name: str | None = None, short_description: str | None = None
    ) -> AppJobReference:
        """Starts a job that builds a private app from an uploaded package; poll the job for the new app's
        id. For admins.

        Args:
            upload_id: the AppUpload or its id. Uploaded app package to build from, as returned by
                `uploads.create`.
            name: Name of the app, as agents and admins see it.
            short_description: One-line summary of the app shown in lists.

        Returns:
            The AppJobReference.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `POST /api/v2/apps`
        """
        return self._run(_CREATE, upload_id=upload_id, name=name, short_description=short_description)

    def delete(self, api_objects: int | App) -> None:
        """Deletes a private app, which also uninstalls it; for admins.

        Args:
            api_objects: the App or its id. App to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `DELETE /api/v2/apps/{app_id}`
        """
        self._run(_DELETE, api_objects=api_objects)

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
            APIException: the call failed in another way; its class tells how.

        Limited to 100 calls per minute for each account (payloads up to 1 MB), 100 calls per minute and
        700 calls per 5 minutes.

        `POST /api/v2/apps/notify`
        """
        self._run(_NOTIFY, app_id=app_id, event=event, body=body, agent_id=agent_id)

    def owned(
        self, *, exclude: Literal["categories", "parameters"] | None = None
    ) -> BaseResultGenerator[App]:
        """Lists the private apps created by the account itself. For admins.

        Args:
            exclude: Names of what to leave out of the answer.

        Returns:
            App records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `GET /api/v2/apps/owned`
        """
        return self._run(_OWNED, exclude=exclude)

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
            app: the App or its id. App to act on.
            upload_id: the AppUpload or its id. Uploaded app package to replace the present one, as
                returned by `uploads.create`.
            name: New name of the app.
            short_description: One-line summary of the app shown in lists.

        Returns:
            The AppJobReference.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `PUT /api/v2/apps/{app_id}`
        """
        return self._run(
            _UPDATE, app=app, upload_id=upload_id, name=name, short_description=short_description
        )


class AsyncAppsApi(AsyncResource):
    """Manages Zendesk apps: upload and build private ones, install and configure them, order them in
    their locations and send them notifications.

    Reached as `client.apps`.
    """

    installations: Sub[AsyncAppsInstallationsApi] = Sub("apps", "AsyncAppsInstallationsApi")
    job_statuses: Sub[AsyncAppsJobStatusesApi] = Sub("apps", "AsyncAppsJobStatusesApi")
    location_installations: Sub[AsyncAppsLocationInstallationsApi] = Sub(
        "apps", "AsyncAppsLocationInstallationsApi"
    )
    locations: Sub[AsyncAppsLocationsApi] = Sub("apps", "AsyncAppsLocationsApi")
    public_key: Sub[AsyncAppsPublicKeyApi] = Sub("apps", "AsyncAppsPublicKeyApi")
    uploads: Sub[AsyncAppsUploadsApi] = Sub("apps", "AsyncAppsUploadsApi")

    def __call__(self, *, id: int | App | None = None) -> Awaitable[App] | AsyncResultGenerator[App]:
        """Lists the apps available to the account, including private and marketplace ones. For agents.

        - `client.apps(id=…)`: Fetches one app by its id, with its parameters and state. For agents.
        - `client.apps()`: Lists the apps available to the account, including private and marketplace
        ones. For agents.

        Args:
            id: the App or its id. App to act on.

        Returns:
            To be awaited: the App.
            App records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/apps/{app_id}`
        `GET /api/v2/apps`
        """
        return self._run(_CALL, id=id)

    def create(
        self, upload_id: int | AppUpload, *, name: str | None = None, short_description: str | None = None
    ) -> Awaitable[AppJobReference]:
        """Starts a job that builds a private app from an uploaded package; poll the job for the new app's
        id. For admins.

        Args:
            upload_id: the AppUpload or its id. Uploaded app package to build from, as returned by
                `uploads.create`.
            name: Name of the app, as agents and admins see it.
            short_description: One-line summary of the app shown in lists.

        Returns:
            To be awaited: the AppJobReference.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `POST /api/v2/apps`
        """
        return self._run(_CREATE, upload_id=upload_id, name=name, short_description=short_description)

    def delete(self, api_objects: int | App) -> Awaitable[None]:
        """Deletes a private app, which also uninstalls it; for admins.

        Args:
            api_objects: the App or its id. App to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `DELETE /api/v2/apps/{app_id}`
        """
        return self._run(_DELETE, api_objects=api_objects)

    def notify(
        self, app_id: int, event: str, *, body: str | None = None, agent_id: int | None = None
    ) -> Awaitable[None]:
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
            APIException: the call failed in another way; its class tells how.

        Limited to 100 calls per minute for each account (payloads up to 1 MB), 100 calls per minute and
        700 calls per 5 minutes.

        `POST /api/v2/apps/notify`
        """
        return self._run(_NOTIFY, app_id=app_id, event=event, body=body, agent_id=agent_id)

    def owned(
        self, *, exclude: Literal["categories", "parameters"] | None = None
    ) -> AsyncResultGenerator[App]:
        """Lists the private apps created by the account itself. For admins.

        Args:
            exclude: Names of what to leave out of the answer.

        Returns:
            App records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `GET /api/v2/apps/owned`
        """
        return self._run(_OWNED, exclude=exclude)

    def update(
        self,
        app: int | App,
        upload_id: int | AppUpload,
        *,
        name: str | None = None,
        short_description: str | None = None,
    ) -> Awaitable[AppJobReference]:
        """Starts a job that replaces a private app with a newly uploaded package; poll the job for its
        outcome. For admins.

        Args:
            app: the App or its id. App to act on.
            upload_id: the AppUpload or its id. Uploaded app package to replace the present one, as
                returned by `uploads.create`.
            name: New name of the app.
            short_description: One-line summary of the app shown in lists.

        Returns:
            To be awaited: the AppJobReference.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `PUT /api/v2/apps/{app_id}`
        """
        return self._run(
            _UPDATE, app=app, upload_id=upload_id, name=name, short_description=short_description
        )


class AppsInstallationsApi(Resource):
    """The installations of `client.apps`. Below it: `job_statuses`, `requirements`.

    Reached as `client.apps.installations`.
    """

    job_statuses: Sub[AppsInstallationsJobStatusesApi] = Sub("apps", "AppsInstallationsJobStatusesApi")
    requirements: Sub[AppsInstallationsRequirementsApi] = Sub("apps", "AppsInstallationsRequirementsApi")

    def __call__(
        self,
        *,
        id: int | AppInstallation | None = None,
        include: AppsInstallationsSideload | Iterable[AppsInstallationsSideload] | None = None,
    ) -> AppInstallation | BaseResultGenerator[AppInstallation]:
        """Lists the apps installed in the account with their settings; agents see the enabled ones they
        may use.

        - `client.apps.installations(id=…)`: Fetches one app installation with its settings. For agents.
        - `client.apps.installations()`: Lists the apps installed in the account with their settings;
        agents see the enabled ones they may use.

        Args:
            id: the AppInstallation or its id. Installation of an app to act on.
            include: what to bring along in the same answer: app.

        Returns:
            The AppInstallation.
            AppInstallation records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/apps/installations/{app_installation_id}`
        `GET /api/v2/apps/installations`
        """
        return self._run(_INSTALLATIONS_CALL, id=id, include=include)

    def create(self, api_objects: AppInstallation | AppInstallationDict) -> AppInstallation:
        """Installs an app with its settings; for admins. Apps with requirements answer a pending job to
        poll.

        Args:
            api_objects: the AppInstallation: an object, or a mapping of its fields.

        Returns:
            The AppInstallation.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `POST /api/v2/apps/installations`
        """
        return self._run(_INSTALLATIONS_CREATE, api_objects=api_objects)

    def delete(self, api_objects: int | AppInstallation) -> None:
        """Uninstalls an app and removes the resources it required; for admins.

        Args:
            api_objects: the AppInstallation or its id. Installation of an app to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `DELETE /api/v2/apps/installations/{app_installation_id}`
        """
        self._run(_INSTALLATIONS_DELETE, api_objects=api_objects)

    def update(self, api_objects: AppInstallation | AppInstallationDict) -> AppInstallation:
        """Changes an installation's settings, or enables, disables or restricts it; for admins.

        Args:
            api_objects: the AppInstallation: an object, or a mapping of its fields.

        Returns:
            The AppInstallation.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `PUT /api/v2/apps/installations/{app_installation_id}`
        """
        return self._run(_INSTALLATIONS_UPDATE, api_objects=api_objects)


class AsyncAppsInstallationsApi(AsyncResource):
    """The installations of `client.apps`. Below it: `job_statuses`, `requirements`.

    Reached as `client.apps.installations`.
    """

    job_statuses: Sub[AsyncAppsInstallationsJobStatusesApi] = Sub(
        "apps", "AsyncAppsInstallationsJobStatusesApi"
    )
    requirements: Sub[AsyncAppsInstallationsRequirementsApi] = Sub(
        "apps", "AsyncAppsInstallationsRequirementsApi"
    )

    def __call__(
        self,
        *,
        id: int | AppInstallation | None = None,
        include: AppsInstallationsSideload | Iterable[AppsInstallationsSideload] | None = None,
    ) -> Awaitable[AppInstallation] | AsyncResultGenerator[AppInstallation]:
        """Lists the apps installed in the account with their settings; agents see the enabled ones they
        may use.

        - `client.apps.installations(id=…)`: Fetches one app installation with its settings. For agents.
        - `client.apps.installations()`: Lists the apps installed in the account with their settings;
        agents see the enabled ones they may use.

        Args:
            id: the AppInstallation or its id. Installation of an app to act on.
            include: what to bring along in the same answer: app.

        Returns:
            To be awaited: the AppInstallation.
            AppInstallation records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/apps/installations/{app_installation_id}`
        `GET /api/v2/apps/installations`
        """
        return self._run(_INSTALLATIONS_CALL, id=id, include=include)

    def create(self, api_objects: AppInstallation | AppInstallationDict) -> Awaitable[AppInstallation]:
        """Installs an app with its settings; for admins. Apps with requirements answer a pending job to
        poll.

        Args:
            api_objects: the AppInstallation: an object, or a mapping of its fields.

        Returns:
            To be awaited: the AppInstallation.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `POST /api/v2/apps/installations`
        """
        return self._run(_INSTALLATIONS_CREATE, api_objects=api_objects)

    def delete(self, api_objects: int | AppInstallation) -> Awaitable[None]:
        """Uninstalls an app and removes the resources it required; for admins.

        Args:
            api_objects: the AppInstallation or its id. Installation of an app to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `DELETE /api/v2/apps/installations/{app_installation_id}`
        """
        return self._run(_INSTALLATIONS_DELETE, api_objects=api_objects)

    def update(self, api_objects: AppInstallation | AppInstallationDict) -> Awaitable[AppInstallation]:
        """Changes an installation's settings, or enables, disables or restricts it; for admins.

        Args:
            api_objects: the AppInstallation: an object, or a mapping of its fields.

        Returns:
            To be awaited: the AppInstallation.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `PUT /api/v2/apps/installations/{app_installation_id}`
        """
        return self._run(_INSTALLATIONS_UPDATE, api_objects=api_objects)


class AppsInstallationsJobStatusesApi(Resource):
    """The job statuses of `client.apps.installations`.

    Reached as `client.apps.installations.job_statuses`.
    """

    def __call__(self, *, id: str | AppJobStatus) -> AppJobStatus:
        """Reports the progress of an installation that has to create its required resources first. For
        admins.

        Args:
            id: the AppJobStatus or its id. Background job to look up.

        Returns:
            The AppJobStatus.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `GET /api/v2/apps/installations/job_statuses/{job_id}`
        """
        return self._run(_INSTALLATIONS_JOB_STATUSES_CALL, id=id)


class AsyncAppsInstallationsJobStatusesApi(AsyncResource):
    """The job statuses of `client.apps.installations`.

    Reached as `client.apps.installations.job_statuses`.
    """

    def __call__(self, *, id: str | AppJobStatus) -> Awaitable[AppJobStatus]:
        """Reports the progress of an installation that has to create its required resources first. For
        admins.

        Args:
            id: the AppJobStatus or its id. Background job to look up.

        Returns:
            To be awaited: the AppJobStatus.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `GET /api/v2/apps/installations/job_statuses/{job_id}`
        """
        return self._run(_INSTALLATIONS_JOB_STATUSES_CALL, id=id)


class AppsInstallationsRequirementsApi(Resource):
    """The requirements of `client.apps.installations`.

    Reached as `client.apps.installations.requirements`.
    """

    def __call__(self, app_installation: int | AppInstallation) -> BaseResultGenerator[AppRequirement]:
        """Lists the resources, such as ticket fields or triggers, created for an app installation. For
        admins.

        Args:
            app_installation: the AppInstallation or its id. Installation of an app to act on.

        Returns:
            AppRequirement records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `GET /api/v2/apps/installations/{app_installation_id}/requirements`
        """
        return self._run(_INSTALLATIONS_REQUIREMENTS_CALL, app_installation=app_installation)


class AsyncAppsInstallationsRequirementsApi(AsyncResource):
    """The requirements of `client.apps.installations`.

    Reached as `client.apps.installations.requirements`.
    """

    def __call__(self, app_installation: int | AppInstallation) -> AsyncResultGenerator[AppRequirement]:
        """Lists the resources, such as ticket fields or triggers, created for an app installation. For
        admins.

        Args:
            app_installation: the AppInstallation or its id. Installation of an app to act on.

        Returns:
            AppRequirement records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `GET /api/v2/apps/installations/{app_installation_id}/requirements`
        """
        return self._run(_INSTALLATIONS_REQUIREMENTS_CALL, app_installation=app_installation)


class AppsJobStatusesApi(Resource):
    """The job statuses of `client.apps`.

    Reached as `client.apps.job_statuses`.
    """

    def __call__(self, *, id: str | AppJobStatus) -> AppJobStatus:
        """Reports the state of an app build; a completed job names the app, a failed one says why. For
        admins.

        Args:
            id: the AppJobStatus or its id. Background job whose progress is wanted.

        Returns:
            The AppJobStatus.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `GET /api/v2/apps/job_statuses/{job_status_id}`
        """
        return self._run(_JOB_STATUSES_CALL, id=id)


class AsyncAppsJobStatusesApi(AsyncResource):
    """The job statuses of `client.apps`.

    Reached as `client.apps.job_statuses`.
    """

    def __call__(self, *, id: str | AppJobStatus) -> Awaitable[AppJobStatus]:
        """Reports the state of an app build; a completed job names the app, a failed one says why. For
        admins.

        Args:
            id: the AppJobStatus or its id. Background job whose progress is wanted.

        Returns:
            To be awaited: the AppJobStatus.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `GET /api/v2/apps/job_statuses/{job_status_id}`
        """
        return self._run(_JOB_STATUSES_CALL, id=id)


class AppsLocationInstallationsApi(Resource):
    """The location installations of `client.apps`.

    Reached as `client.apps.location_installations`.
    """

    def __call__(self) -> BaseResultGenerator[AppLocationInstallation]:
        """Lists for each place in the product which app installations appear there, in order. For agents.

        Returns:
            AppLocationInstallation records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `GET /api/v2/apps/location_installations`
        """
        return self._run(_LOCATION_INSTALLATIONS_CALL)

    def reorder(
        self, *, installations: Iterable[int] | None = None, location_name: str | None = None
    ) -> AppLocationInstallation:
        """Sets the order of app installations in one location; for admins.

        Args:
            installations: App installation ids in the order they should appear at the location.
            location_name: Place in the product whose apps are put in order, such as `ticket_sidebar`.

        Returns:
            The AppLocationInstallation.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `POST /api/v2/apps/location_installations/reorder`
        """
        return self._run(
            _LOCATION_INSTALLATIONS_REORDER, installations=installations, location_name=location_name
        )


class AsyncAppsLocationInstallationsApi(AsyncResource):
    """The location installations of `client.apps`.

    Reached as `client.apps.location_installations`.
    """

    def __call__(self) -> AsyncResultGenerator[AppLocationInstallation]:
        """Lists for each place in the product which app installations appear there, in order. For agents.

        Returns:
            AppLocationInstallation records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `GET /api/v2/apps/location_installations`
        """
        return self._run(_LOCATION_INSTALLATIONS_CALL)

    def reorder(
        self, *, installations: Iterable[int] | None = None, location_name: str | None = None
    ) -> Awaitable[AppLocationInstallation]:
        """Sets the order of app installations in one location; for admins.

        Args:
            installations: App installation ids in the order they should appear at the location.
            location_name: Place in the product whose apps are put in order, such as `ticket_sidebar`.

        Returns:
            To be awaited: the AppLocationInstallation.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `POST /api/v2/apps/location_installations/reorder`
        """
        return self._run(
            _LOCATION_INSTALLATIONS_REORDER, installations=installations, location_name=location_name
        )


class AppsLocationsApi(Resource):
    """The locations of `client.apps`.

    Reached as `client.apps.locations`.
    """

    def __call__(
        self, *, id: int | AppLocation | None = None
    ) -> AppLocation | BaseResultGenerator[AppLocation]:
        """Lists the places in the Zendesk products where apps can appear. For agents.

        - `client.apps.locations(id=…)`: Fetches one app location, a place in the product, by its id.
        For agents.
        - `client.apps.locations()`: Lists the places in the Zendesk products where apps can appear. For
        agents.

        Args:
            id: the AppLocation or its id. App location to fetch.

        Returns:
            The AppLocation.
            AppLocation records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/apps/locations/{app_location_id}`
        `GET /api/v2/apps/locations`
        """
        return self._run(_LOCATIONS_CALL, id=id)


class AsyncAppsLocationsApi(AsyncResource):
    """The locations of `client.apps`.

    Reached as `client.apps.locations`.
    """

    def __call__(
        self, *, id: int | AppLocation | None = None
    ) -> Awaitable[AppLocation] | AsyncResultGenerator[AppLocation]:
        """Lists the places in the Zendesk products where apps can appear. For agents.

        - `client.apps.locations(id=…)`: Fetches one app location, a place in the product, by its id.
        For agents.
        - `client.apps.locations()`: Lists the places in the Zendesk products where apps can appear. For
        agents.

        Args:
            id: the AppLocation or its id. App location to fetch.

        Returns:
            To be awaited: the AppLocation.
            AppLocation records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/apps/locations/{app_location_id}`
        `GET /api/v2/apps/locations`
        """
        return self._run(_LOCATIONS_CALL, id=id)


class AppsPublicKeyApi(Resource):
    """The public key of `client.apps`.

    Reached as `client.apps.public_key`.
    """

    def __call__(self, app: int | App) -> bytes:
        """Downloads the app's public key as PEM text, for verifying the signed tokens of its requests. For
        admins.

        Args:
            app: the App or its id. App to act on.

        Returns:
            The content.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `GET /api/v2/apps/{app_id}/public_key`
        """
        return self._run(_PUBLIC_KEY_CALL, app=app)


class AsyncAppsPublicKeyApi(AsyncResource):
    """The public key of `client.apps`.

    Reached as `client.apps.public_key`.
    """

    def __call__(self, app: int | App) -> Awaitable[bytes]:
        """Downloads the app's public key as PEM text, for verifying the signed tokens of its requests. For
        admins.

        Args:
            app: the App or its id. App to act on.

        Returns:
            To be awaited: the content.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `GET /api/v2/apps/{app_id}/public_key`
        """
        return self._run(_PUBLIC_KEY_CALL, app=app)


class AppsUploadsApi(Resource):
    """The uploads of `client.apps`.

    Reached as `client.apps.uploads`.
    """

    def create(
        self, uploaded_data: FileSource, *, file_name: str | None = None, content_type: str | None = None
    ) -> AppUpload:
        """Uploads an app package as a zip (multipart) and returns the upload id for creating or updating
        an app. For admins.

        Args:
            uploaded_data: The zipped app, uploaded as a multipart form part.
            file_name: the public name of the file; that of the file itself if left out.
            content_type: the media type; guessed from the name if left out.

        Returns:
            The AppUpload.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `POST /api/v2/apps/uploads`
        """
        return self._run(
            _UPLOADS_CREATE, uploaded_data=uploaded_data, file_name=file_name, content_type=content_type
        )


class AsyncAppsUploadsApi(AsyncResource):
    """The uploads of `client.apps`.

    Reached as `client.apps.uploads`.
    """

    def create(
        self, uploaded_data: FileSource, *, file_name: str | None = None, content_type: str | None = None
    ) -> Awaitable[AppUpload]:
        """Uploads an app package as a zip (multipart) and returns the upload id for creating or updating
        an app. For admins.

        Args:
            uploaded_data: The zipped app, uploaded as a multipart form part.
            file_name: the public name of the file; that of the file itself if left out.
            content_type: the media type; guessed from the name if left out.

        Returns:
            To be awaited: the AppUpload.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `POST /api/v2/apps/uploads`
        """
        return self._run(
            _UPLOADS_CREATE, uploaded_data=uploaded_data, file_name=file_name, content_type=content_type
        )


# -- what the calls send and what they answer

_APPS_INSTALLATIONS_SIDELOADS = {
    "app": Sideload("app", "App", place="field"),
}
_CALL: Method[App | BaseResultGenerator[App]] = Method(
    "apps",
    Form(
        Operation("apps.show", "GET", "/api/v2/apps/{app_id}", result=Result("whole", schema="App")),
        (Argument("id", "path", "app_id", accepts="App", required=True),),
        when="id",
    ),
    Form(Operation("apps.list", "GET", "/api/v2/apps", result=Result("list", schema="App", key="apps"))),
)
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
_DELETE: Method[None] = Method(
    "apps.delete",
    Form(
        Operation("apps.delete", "DELETE", "/api/v2/apps/{app_id}", result=Result("nothing")),
        (Argument("api_objects", "path", "app_id", accepts="App", required=True),),
    ),
)
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
_INSTALLATIONS_CALL: Method[AppInstallation | BaseResultGenerator[AppInstallation]] = Method(
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
            sideloads=_APPS_INSTALLATIONS_SIDELOADS,
        ),
        (Argument("include", "query", "include", many=True),),
    ),
)
_INSTALLATIONS_CREATE: Method[AppInstallation] = Method(
    "apps.installations.create",
    Form(
        Operation(
            "apps.installations.create",
            "POST",
            "/api/v2/apps/installations",
            body=Body("record", schema="AppInstallation"),
            result=Result("whole", schema="AppInstallation"),
        ),
        (Argument("api_objects", "record", "body", accepts="AppInstallation", required=True),),
    ),
)
_INSTALLATIONS_DELETE: Method[None] = Method(
    "apps.installations.delete",
    Form(
        Operation(
            "apps.installations.delete",
            "DELETE",
            "/api/v2/apps/installations/{app_installation_id}",
            result=Result("nothing"),
        ),
        (Argument("api_objects", "path", "app_installation_id", accepts="AppInstallation", required=True),),
    ),
)
_INSTALLATIONS_UPDATE: Method[AppInstallation] = Method(
    "apps.installations.update",
    Form(
        Operation(
            "apps.installations.update",
            "PUT",
            "/api/v2/apps/installations/{app_installation_id}",
            body=Body("record", schema="AppInstallation"),
            result=Result("whole", schema="AppInstallation"),
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
_INSTALLATIONS_JOB_STATUSES_CALL: Method[AppJobStatus] = Method(
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
_INSTALLATIONS_REQUIREMENTS_CALL: Method[BaseResultGenerator[AppRequirement]] = Method(
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
                "app_installation", "path", "app_installation_id", accepts="AppInstallation", required=True
            ),
        ),
    ),
)
_JOB_STATUSES_CALL: Method[AppJobStatus] = Method(
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
_LOCATION_INSTALLATIONS_CALL: Method[BaseResultGenerator[AppLocationInstallation]] = Method(
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
_LOCATION_INSTALLATIONS_REORDER: Method[AppLocationInstallation] = Method(
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
            Argument("installations", "body", "installations", many=True),
            Argument("location_name", "body", "location_name"),
        ),
    ),
)
_LOCATIONS_CALL: Method[AppLocation | BaseResultGenerator[AppLocation]] = Method(
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
_PUBLIC_KEY_CALL: Method[bytes] = Method(
    "apps.public_key",
    Form(
        Operation("apps.public_key.show", "GET", "/api/v2/apps/{app_id}/public_key", result=Result("binary")),
        (Argument("app", "path", "app_id", accepts="App", required=True),),
    ),
)
_UPLOADS_CREATE: Method[AppUpload] = Method(
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
