# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/badges.yaml) by `make generate`. Do not edit.
"""Manages the badges community members can hold, including uploading their icons."""

from collections.abc import Coroutine
from typing import overload

from zenpy.lib.api_objects.help_centre_objects import Badge
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Lazy, Resource
from zenpy.payloads import HelpCenterBadgeDict

class HelpCenterBadgesApi(Resource):
    """Manages the badges community members can hold, including uploading their icons.

    Reached as `client.help_center.badges`.
    """

    icon_uploads: Lazy[HelpCenterBadgesIconUploadsApi]
    """The icon uploads of `client.help_center.badges`. Calls: `create`."""
    @overload
    def __call__(self) -> BaseResultGenerator[Badge]:
        """Lists the badges available for community members. For agents.

        Returns:
            Badge records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/gather/badges`
        """
    @overload
    def __call__(self, *, id: str | Badge) -> Badge:
        """Fetches one community badge by its id, including its icon address. For agents.

        Args:
            id: Badge to act on or to filter by. Takes a Badge or its id.

        Returns:
            The Badge.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/gather/badges/{badge_id}`
        """
    def create(self, api_objects: Badge | HelpCenterBadgeDict) -> Badge:
        """Adds a badge to a category. To give it a custom icon, upload the image first. For help center
        managers.

        Args:
            api_objects: The Badge: an object, or a mapping of its fields.

        Returns:
            The Badge.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/gather/badges`
        """
    def delete(self, api_objects: str | Badge) -> None:
        """Deletes a badge, so that it can no longer be shown or awarded. For help center managers.

        Args:
            api_objects: Badge to act on or to filter by. Takes a Badge or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/gather/badges/{badge_id}`
        """
    def update(self, api_objects: Badge | HelpCenterBadgeDict) -> Badge:
        """Changes the name, description or icon of a badge. For help center managers. A record without
        changes is read, and nothing is written.

        Args:
            api_objects: The Badge: an object, or a mapping of its fields.

        Returns:
            The Badge.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/gather/badges/{badge_id}`
        """

class AsyncHelpCenterBadgesApi(AsyncResource):
    """Manages the badges community members can hold, including uploading their icons.

    Reached as `client.help_center.badges`.
    """

    icon_uploads: Lazy[AsyncHelpCenterBadgesIconUploadsApi]
    """The icon uploads of `client.help_center.badges`. Calls: `create`."""
    @overload
    def __call__(self) -> AsyncResultGenerator[Badge]:
        """Lists the badges available for community members. For agents.

        Returns:
            Badge records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/gather/badges`
        """
    @overload
    def __call__(self, *, id: str | Badge) -> Coroutine[object, object, Badge]:
        """Fetches one community badge by its id, including its icon address. For agents.

        Args:
            id: Badge to act on or to filter by. Takes a Badge or its id.

        Returns:
            The Badge.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/gather/badges/{badge_id}`
        """
    def create(self, api_objects: Badge | HelpCenterBadgeDict) -> Coroutine[object, object, Badge]:
        """Adds a badge to a category. To give it a custom icon, upload the image first. For help center
        managers.

        Args:
            api_objects: The Badge: an object, or a mapping of its fields.

        Returns:
            The Badge.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/gather/badges`
        """
    def delete(self, api_objects: str | Badge) -> Coroutine[object, object, None]:
        """Deletes a badge, so that it can no longer be shown or awarded. For help center managers.

        Args:
            api_objects: Badge to act on or to filter by. Takes a Badge or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/gather/badges/{badge_id}`
        """
    def update(self, api_objects: Badge | HelpCenterBadgeDict) -> Coroutine[object, object, Badge]:
        """Changes the name, description or icon of a badge. For help center managers. A record without
        changes is read, and nothing is written.

        Args:
            api_objects: The Badge: an object, or a mapping of its fields.

        Returns:
            The Badge.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/gather/badges/{badge_id}`
        """

class HelpCenterBadgesIconUploadsApi(Resource):
    """The icon uploads of `client.help_center.badges`. Calls: `create`.

    Reached as `client.help_center.badges.icon_uploads`.
    """
    def create(self, *, content_type: str | None = None, file_size: int | None = None) -> object:
        """Requests an upload slot for a badge icon; send the file to the address returned, then refer to
        it in the badge. For help center managers.

        Args:
            content_type: Media type of the icon to upload, such as `image/png`.
            file_size: Size in bytes of the icon that will be uploaded.

        Returns:
            What Zendesk answers.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/gather/badges/icon_uploads`
        """

class AsyncHelpCenterBadgesIconUploadsApi(AsyncResource):
    """The icon uploads of `client.help_center.badges`. Calls: `create`.

    Reached as `client.help_center.badges.icon_uploads`.
    """
    def create(
        self, *, content_type: str | None = None, file_size: int | None = None
    ) -> Coroutine[object, object, object]:
        """Requests an upload slot for a badge icon; send the file to the address returned, then refer to
        it in the badge. For help center managers.

        Args:
            content_type: Media type of the icon to upload, such as `image/png`.
            file_size: Size in bytes of the icon that will be uploaded.

        Returns:
            What Zendesk answers.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/gather/badges/icon_uploads`
        """
