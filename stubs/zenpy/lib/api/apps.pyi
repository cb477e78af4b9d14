# Generated from openapi/zendesk.openapi.json (openapi/spec/apps/apps.yaml) by `make generate`. Do not edit.
"""Manages Zendesk apps: upload and build private ones, install and configure them, order them in
their locations and send them notifications.
"""

from collections.abc import Awaitable, Iterable
from typing import Literal, TypeAlias, overload

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
from zenpy.lib.resource import AsyncResource, Resource
from zenpy.payloads import AppInstallationDict

AppsInstallationsSideload: TypeAlias = Literal["app"]
"""What `include` can ask for."""

class AppsApi(Resource):
    """Manages Zendesk apps: upload and build private ones, install and configure them, order them in
    their locations and send them notifications.

    Reached as `client.apps`.
    """
    @property
    def installations(self) -> AppsInstallationsApi:
        """The installations of `client.apps`. Below it: `job_statuses`, `requirements`."""
    @property
    def job_statuses(self) -> AppsJobStatusesApi:
        """The job statuses of `client.apps`."""
    @property
    def location_installations(self) -> AppsLocationInstallationsApi:
        """The location installations of `client.apps`."""
    @property
    def locations(self) -> AppsLocationsApi:
        """The locations of `client.apps`."""
    @property
    def public_key(self) -> AppsPublicKeyApi:
        """The public key of `client.apps`."""
    @property
    def uploads(self) -> AppsUploadsApi:
        """The uploads of `client.apps`."""
    @overload
    def __call__(self, *, id: int | App) -> App:
        """Fetches one app by its id, with its parameters and state. For agents.

        Args:
            id: the App or its id. App to act on.

        Returns:
            The App.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `GET /api/v2/apps/{app_id}`
        """
    @overload
    def __call__(self) -> BaseResultGenerator[App]:
        """Lists the apps available to the account, including private and marketplace ones. For agents.

        Returns:
            App records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `GET /api/v2/apps`
        """
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

class AsyncAppsApi(AsyncResource):
    """Manages Zendesk apps: upload and build private ones, install and configure them, order them in
    their locations and send them notifications.

    Reached as `client.apps`.
    """
    @property
    def installations(self) -> AsyncAppsInstallationsApi:
        """The installations of `client.apps`. Below it: `job_statuses`, `requirements`."""
    @property
    def job_statuses(self) -> AsyncAppsJobStatusesApi:
        """The job statuses of `client.apps`."""
    @property
    def location_installations(self) -> AsyncAppsLocationInstallationsApi:
        """The location installations of `client.apps`."""
    @property
    def locations(self) -> AsyncAppsLocationsApi:
        """The locations of `client.apps`."""
    @property
    def public_key(self) -> AsyncAppsPublicKeyApi:
        """The public key of `client.apps`."""
    @property
    def uploads(self) -> AsyncAppsUploadsApi:
        """The uploads of `client.apps`."""
    @overload
    def __call__(self, *, id: int | App) -> Awaitable[App]:
        """Fetches one app by its id, with its parameters and state. For agents.

        Args:
            id: the App or its id. App to act on.

        Returns:
            To be awaited: the App.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `GET /api/v2/apps/{app_id}`
        """
    @overload
    def __call__(self) -> AsyncResultGenerator[App]:
        """Lists the apps available to the account, including private and marketplace ones. For agents.

        Returns:
            App records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `GET /api/v2/apps`
        """
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

class AppsInstallationsApi(Resource):
    """The installations of `client.apps`. Below it: `job_statuses`, `requirements`.

    Reached as `client.apps.installations`.
    """
    @property
    def job_statuses(self) -> AppsInstallationsJobStatusesApi:
        """The job statuses of `client.apps.installations`."""
    @property
    def requirements(self) -> AppsInstallationsRequirementsApi:
        """The requirements of `client.apps.installations`."""
    @overload
    def __call__(self, *, id: int | AppInstallation) -> AppInstallation:
        """Fetches one app installation with its settings. For agents.

        Args:
            id: the AppInstallation or its id. Installation of an app to act on.

        Returns:
            The AppInstallation.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `GET /api/v2/apps/installations/{app_installation_id}`
        """
    @overload
    def __call__(
        self, *, include: AppsInstallationsSideload | Iterable[AppsInstallationsSideload] | None = None
    ) -> BaseResultGenerator[AppInstallation]:
        """Lists the apps installed in the account with their settings; agents see the enabled ones they
        may use.

        Args:
            include: what to bring along in the same answer: app.

        Returns:
            AppInstallation records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `GET /api/v2/apps/installations`
        """
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

class AsyncAppsInstallationsApi(AsyncResource):
    """The installations of `client.apps`. Below it: `job_statuses`, `requirements`.

    Reached as `client.apps.installations`.
    """
    @property
    def job_statuses(self) -> AsyncAppsInstallationsJobStatusesApi:
        """The job statuses of `client.apps.installations`."""
    @property
    def requirements(self) -> AsyncAppsInstallationsRequirementsApi:
        """The requirements of `client.apps.installations`."""
    @overload
    def __call__(self, *, id: int | AppInstallation) -> Awaitable[AppInstallation]:
        """Fetches one app installation with its settings. For agents.

        Args:
            id: the AppInstallation or its id. Installation of an app to act on.

        Returns:
            To be awaited: the AppInstallation.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `GET /api/v2/apps/installations/{app_installation_id}`
        """
    @overload
    def __call__(
        self, *, include: AppsInstallationsSideload | Iterable[AppsInstallationsSideload] | None = None
    ) -> AsyncResultGenerator[AppInstallation]:
        """Lists the apps installed in the account with their settings; agents see the enabled ones they
        may use.

        Args:
            include: what to bring along in the same answer: app.

        Returns:
            AppInstallation records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `GET /api/v2/apps/installations`
        """
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

class AppsLocationsApi(Resource):
    """The locations of `client.apps`.

    Reached as `client.apps.locations`.
    """
    @overload
    def __call__(self, *, id: int | AppLocation) -> AppLocation:
        """Fetches one app location, a place in the product, by its id. For agents.

        Args:
            id: the AppLocation or its id. App location to fetch.

        Returns:
            The AppLocation.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `GET /api/v2/apps/locations/{app_location_id}`
        """
    @overload
    def __call__(self) -> BaseResultGenerator[AppLocation]:
        """Lists the places in the Zendesk products where apps can appear. For agents.

        Returns:
            AppLocation records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `GET /api/v2/apps/locations`
        """

class AsyncAppsLocationsApi(AsyncResource):
    """The locations of `client.apps`.

    Reached as `client.apps.locations`.
    """
    @overload
    def __call__(self, *, id: int | AppLocation) -> Awaitable[AppLocation]:
        """Fetches one app location, a place in the product, by its id. For agents.

        Args:
            id: the AppLocation or its id. App location to fetch.

        Returns:
            To be awaited: the AppLocation.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `GET /api/v2/apps/locations/{app_location_id}`
        """
    @overload
    def __call__(self) -> AsyncResultGenerator[AppLocation]:
        """Lists the places in the Zendesk products where apps can appear. For agents.

        Returns:
            AppLocation records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `GET /api/v2/apps/locations`
        """

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
