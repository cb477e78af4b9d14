# Generated from openapi/zendesk.openapi.json (openapi/spec/apps/apps.yaml) by `make generate`. Do not edit.
"""Manages Zendesk apps: upload and build private ones, install and configure them, order them in
their locations and send them notifications.
"""

from collections.abc import Coroutine, Iterable
from enum import Enum
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
from zenpy.lib.http.files import FileSource
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Lazy, Resource
from zenpy.payloads import AppInstallationDict

AppsInstallationsSideload: TypeAlias = Literal["app"]
"""Values of `include=` in `client.apps.installations()`."""
AppsExclude: TypeAlias = Literal["categories", "parameters"]
"""What `exclude` can be."""

class AppsApi(Resource):
    """Manages Zendesk apps: upload and build private ones, install and configure them, order them in
    their locations and send them notifications.

    Reached as `client.apps`.
    """

    installations: Lazy[AppsInstallationsApi]
    """Lists the apps installed in the account with their settings; agents see the enabled ones they
    may use. Calls: `create`, `delete`, `update`. Below it: `job_statuses`, `requirements`.
    """
    job_statuses: Lazy[AppsJobStatusesApi]
    """Reports the state of an app build; a completed job names the app, a failed one says why. For
    admins.
    """
    location_installations: Lazy[AppsLocationInstallationsApi]
    """Lists for each place in the product which app installations appear there, in order. For agents.
    Calls: `reorder`.
    """
    locations: Lazy[AppsLocationsApi]
    """Lists the places in the Zendesk products where apps can appear. For agents."""
    public_key: Lazy[AppsPublicKeyApi]
    """Downloads the app's public key as PEM text, for verifying the signed tokens of its requests. For
    admins.
    """
    uploads: Lazy[AppsUploadsApi]
    """The uploads of `client.apps`. Calls: `create`."""
    @overload
    def __call__(self) -> BaseResultGenerator[App]:
        """Lists the apps available to the account, including private and marketplace ones. For agents.

        Returns:
            App records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `GET /api/v2/apps`
        """
    @overload
    def __call__(self, *, id: int | App) -> App:
        """Fetches one app by its id, with its parameters and state. For agents.

        Args:
            id: App to act on. Takes an App or its id.

        Returns:
            The App.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `GET /api/v2/apps/{app_id}`
        """
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

class AsyncAppsApi(AsyncResource):
    """Manages Zendesk apps: upload and build private ones, install and configure them, order them in
    their locations and send them notifications.

    Reached as `client.apps`.
    """

    installations: Lazy[AsyncAppsInstallationsApi]
    """Lists the apps installed in the account with their settings; agents see the enabled ones they
    may use. Calls: `create`, `delete`, `update`. Below it: `job_statuses`, `requirements`.
    """
    job_statuses: Lazy[AsyncAppsJobStatusesApi]
    """Reports the state of an app build; a completed job names the app, a failed one says why. For
    admins.
    """
    location_installations: Lazy[AsyncAppsLocationInstallationsApi]
    """Lists for each place in the product which app installations appear there, in order. For agents.
    Calls: `reorder`.
    """
    locations: Lazy[AsyncAppsLocationsApi]
    """Lists the places in the Zendesk products where apps can appear. For agents."""
    public_key: Lazy[AsyncAppsPublicKeyApi]
    """Downloads the app's public key as PEM text, for verifying the signed tokens of its requests. For
    admins.
    """
    uploads: Lazy[AsyncAppsUploadsApi]
    """The uploads of `client.apps`. Calls: `create`."""
    @overload
    def __call__(self) -> AsyncResultGenerator[App]:
        """Lists the apps available to the account, including private and marketplace ones. For agents.

        Returns:
            App records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `GET /api/v2/apps`
        """
    @overload
    def __call__(self, *, id: int | App) -> Coroutine[object, object, App]:
        """Fetches one app by its id, with its parameters and state. For agents.

        Args:
            id: App to act on. Takes an App or its id.

        Returns:
            The App.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `GET /api/v2/apps/{app_id}`
        """
    def create(
        self, upload_id: int | AppUpload, *, name: str | None = None, short_description: str | None = None
    ) -> Coroutine[object, object, AppJobReference]:
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
    def delete(self, api_objects: int | App) -> Coroutine[object, object, None]:
        """Deletes a private app, which also uninstalls it; for admins.

        Args:
            api_objects: App to act on. Takes an App or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `DELETE /api/v2/apps/{app_id}`
        """
    def notify(
        self, app_id: int, event: str, *, body: str | None = None, agent_id: int | None = None
    ) -> Coroutine[object, object, None]:
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
    def owned(self, *, exclude: AppsExclude | Enum | None = None) -> AsyncResultGenerator[App]:
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
    def update(
        self,
        app: int | App,
        upload_id: int | AppUpload,
        *,
        name: str | None = None,
        short_description: str | None = None,
    ) -> Coroutine[object, object, AppJobReference]:
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

class AppsInstallationsApi(Resource):
    """Lists the apps installed in the account with their settings; agents see the enabled ones they
    may use. Calls: `create`, `delete`, `update`. Below it: `job_statuses`, `requirements`.

    Reached as `client.apps.installations`.
    """

    job_statuses: Lazy[AppsInstallationsJobStatusesApi]
    """Reports the progress of an installation that has to create its required resources first. For
    admins.
    """
    requirements: Lazy[AppsInstallationsRequirementsApi]
    """Lists the resources, such as ticket fields or triggers, created for an app installation. For
    admins.
    """
    @overload
    def __call__(
        self, *, include: AppsInstallationsSideload | Iterable[AppsInstallationsSideload] | None = None
    ) -> BaseResultGenerator[AppInstallation]:
        """Lists the apps installed in the account with their settings; agents see the enabled ones they
        may use.

        Args:
            include: What to bring along in the same answer: app.

        Returns:
            AppInstallation records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `GET /api/v2/apps/installations`
        """
    @overload
    def __call__(self, *, id: int | AppInstallation) -> AppInstallation:
        """Fetches one app installation with its settings. For agents.

        Args:
            id: Installation of an app to act on. Takes an AppInstallation or its id.

        Returns:
            The AppInstallation.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `GET /api/v2/apps/installations/{app_installation_id}`
        """
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

class AsyncAppsInstallationsApi(AsyncResource):
    """Lists the apps installed in the account with their settings; agents see the enabled ones they
    may use. Calls: `create`, `delete`, `update`. Below it: `job_statuses`, `requirements`.

    Reached as `client.apps.installations`.
    """

    job_statuses: Lazy[AsyncAppsInstallationsJobStatusesApi]
    """Reports the progress of an installation that has to create its required resources first. For
    admins.
    """
    requirements: Lazy[AsyncAppsInstallationsRequirementsApi]
    """Lists the resources, such as ticket fields or triggers, created for an app installation. For
    admins.
    """
    @overload
    def __call__(
        self, *, include: AppsInstallationsSideload | Iterable[AppsInstallationsSideload] | None = None
    ) -> AsyncResultGenerator[AppInstallation]:
        """Lists the apps installed in the account with their settings; agents see the enabled ones they
        may use.

        Args:
            include: What to bring along in the same answer: app.

        Returns:
            AppInstallation records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `GET /api/v2/apps/installations`
        """
    @overload
    def __call__(self, *, id: int | AppInstallation) -> Coroutine[object, object, AppInstallation]:
        """Fetches one app installation with its settings. For agents.

        Args:
            id: Installation of an app to act on. Takes an AppInstallation or its id.

        Returns:
            The AppInstallation.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `GET /api/v2/apps/installations/{app_installation_id}`
        """
    def create(
        self, api_objects: AppInstallation | AppInstallationDict
    ) -> Coroutine[object, object, AppInstallation]:
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
    def delete(self, api_objects: int | AppInstallation) -> Coroutine[object, object, None]:
        """Uninstalls an app and removes the resources it required; for admins.

        Args:
            api_objects: Installation of an app to act on. Takes an AppInstallation or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `DELETE /api/v2/apps/installations/{app_installation_id}`
        """
    def update(
        self, api_objects: AppInstallation | AppInstallationDict
    ) -> Coroutine[object, object, AppInstallation]:
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

class AppsInstallationsJobStatusesApi(Resource):
    """Reports the progress of an installation that has to create its required resources first. For
    admins.

    Reached as `client.apps.installations.job_statuses`.
    """
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

class AsyncAppsInstallationsJobStatusesApi(AsyncResource):
    """Reports the progress of an installation that has to create its required resources first. For
    admins.

    Reached as `client.apps.installations.job_statuses`.
    """
    def __call__(self, *, id: str | AppJobStatus) -> Coroutine[object, object, AppJobStatus]:
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

class AppsInstallationsRequirementsApi(Resource):
    """Lists the resources, such as ticket fields or triggers, created for an app installation. For
    admins.

    Reached as `client.apps.installations.requirements`.
    """
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

class AsyncAppsInstallationsRequirementsApi(AsyncResource):
    """Lists the resources, such as ticket fields or triggers, created for an app installation. For
    admins.

    Reached as `client.apps.installations.requirements`.
    """
    def __call__(self, app_installation: int | AppInstallation) -> AsyncResultGenerator[AppRequirement]:
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

class AppsJobStatusesApi(Resource):
    """Reports the state of an app build; a completed job names the app, a failed one says why. For
    admins.

    Reached as `client.apps.job_statuses`.
    """
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

class AsyncAppsJobStatusesApi(AsyncResource):
    """Reports the state of an app build; a completed job names the app, a failed one says why. For
    admins.

    Reached as `client.apps.job_statuses`.
    """
    def __call__(self, *, id: str | AppJobStatus) -> Coroutine[object, object, AppJobStatus]:
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

class AppsLocationInstallationsApi(Resource):
    """Lists for each place in the product which app installations appear there, in order. For agents.
    Calls: `reorder`.

    Reached as `client.apps.location_installations`.
    """
    def __call__(self) -> BaseResultGenerator[AppLocationInstallation]:
        """Lists for each place in the product which app installations appear there, in order. For agents.

        Returns:
            AppLocationInstallation records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `GET /api/v2/apps/location_installations`
        """
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

class AsyncAppsLocationInstallationsApi(AsyncResource):
    """Lists for each place in the product which app installations appear there, in order. For agents.
    Calls: `reorder`.

    Reached as `client.apps.location_installations`.
    """
    def __call__(self) -> AsyncResultGenerator[AppLocationInstallation]:
        """Lists for each place in the product which app installations appear there, in order. For agents.

        Returns:
            AppLocationInstallation records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `GET /api/v2/apps/location_installations`
        """
    def reorder(
        self, installations: Iterable[int], location_name: str
    ) -> Coroutine[object, object, AppLocationInstallation]:
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

class AppsLocationsApi(Resource):
    """Lists the places in the Zendesk products where apps can appear. For agents.

    Reached as `client.apps.locations`.
    """
    @overload
    def __call__(self) -> BaseResultGenerator[AppLocation]:
        """Lists the places in the Zendesk products where apps can appear. For agents.

        Returns:
            AppLocation records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `GET /api/v2/apps/locations`
        """
    @overload
    def __call__(self, *, id: int | AppLocation) -> AppLocation:
        """Fetches one app location, a place in the product, by its id. For agents.

        Args:
            id: App location to fetch. Takes an AppLocation or its id.

        Returns:
            The AppLocation.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `GET /api/v2/apps/locations/{app_location_id}`
        """

class AsyncAppsLocationsApi(AsyncResource):
    """Lists the places in the Zendesk products where apps can appear. For agents.

    Reached as `client.apps.locations`.
    """
    @overload
    def __call__(self) -> AsyncResultGenerator[AppLocation]:
        """Lists the places in the Zendesk products where apps can appear. For agents.

        Returns:
            AppLocation records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `GET /api/v2/apps/locations`
        """
    @overload
    def __call__(self, *, id: int | AppLocation) -> Coroutine[object, object, AppLocation]:
        """Fetches one app location, a place in the product, by its id. For agents.

        Args:
            id: App location to fetch. Takes an AppLocation or its id.

        Returns:
            The AppLocation.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 100 calls per minute and 700 calls per 5 minutes.

        `GET /api/v2/apps/locations/{app_location_id}`
        """

class AppsPublicKeyApi(Resource):
    """Downloads the app's public key as PEM text, for verifying the signed tokens of its requests. For
    admins.

    Reached as `client.apps.public_key`.
    """
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

class AsyncAppsPublicKeyApi(AsyncResource):
    """Downloads the app's public key as PEM text, for verifying the signed tokens of its requests. For
    admins.

    Reached as `client.apps.public_key`.
    """
    def __call__(self, app: int | App) -> Coroutine[object, object, bytes]:
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

class AppsUploadsApi(Resource):
    """The uploads of `client.apps`. Calls: `create`.

    Reached as `client.apps.uploads`.
    """
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

class AsyncAppsUploadsApi(AsyncResource):
    """The uploads of `client.apps`. Calls: `create`.

    Reached as `client.apps.uploads`.
    """
    def create(
        self, uploaded_data: FileSource, *, file_name: str | None = None, content_type: str | None = None
    ) -> Coroutine[object, object, AppUpload]:
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
