# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/badges.yaml) by `make generate`. Do not edit.
"""Manages the badges community members can hold, including uploading their icons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.help_centre_objects import Badge
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import HelpCenterBadgeDict


class HelpCenterBadgesApi(Resource):
    """Manages the badges community members can hold, including uploading their icons.

    Reached as `client.help_center.badges`.
    """

    icon_uploads: Lazy[HelpCenterBadgesIconUploadsApi] = Lazy(
        "help_center.badges", "HelpCenterBadgesIconUploadsApi"
    )

    _CALL: Method[Badge | BaseResultGenerator[Badge]] = Method(
        "help_center.badges",
        Form(
            Operation(
                "help_center.badges.show",
                "GET",
                "/api/v2/gather/badges/{badge_id}",
                result=Result("one", schema="HelpCenterBadge", key="badge"),
            ),
            (Argument("id", "path", "badge_id", accepts="HelpCenterBadge", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "help_center.badges.list",
                "GET",
                "/api/v2/gather/badges",
                result=Result("list", schema="HelpCenterBadge", key="badges"),
            )
        ),
    )

    def __call__(self, *, id: str | Badge = LEFT_OUT) -> Badge | BaseResultGenerator[Badge]:
        """Lists the badges available for community members.

        - `client.help_center.badges()`: Lists the badges available for community members. For agents.
          `GET /api/v2/gather/badges`
        - `client.help_center.badges(id=…)`: Fetches one community badge by its id, including its icon
          address. For agents.
          `GET /api/v2/gather/badges/{badge_id}`

        Args:
            id: Badge to act on or to filter by. Takes a Badge or its id.

        Returns:
            Badge records, fetched page by page as they are read.
            The Badge.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, id=id)

    _CREATE: Method[Badge] = Method(
        "help_center.badges.create",
        Form(
            Operation(
                "help_center.badges.create",
                "POST",
                "/api/v2/gather/badges",
                body=Body("record", schema="HelpCenterBadge", key="badge"),
                result=Result("one", schema="HelpCenterBadge", key="badge"),
                writes="make",
            ),
            (Argument("api_objects", "record", "badge", accepts="HelpCenterBadge", required=True),),
        ),
    )

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
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[None] = Method(
        "help_center.badges.delete",
        Form(
            Operation(
                "help_center.badges.delete",
                "DELETE",
                "/api/v2/gather/badges/{badge_id}",
                result=Result("nothing"),
            ),
            (Argument("api_objects", "path", "badge_id", accepts="HelpCenterBadge", required=True),),
        ),
    )

    def delete(self, api_objects: str | Badge) -> None:
        """Deletes a badge, so that it can no longer be shown or awarded. For help center managers.

        Args:
            api_objects: Badge to act on or to filter by. Takes a Badge or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/gather/badges/{badge_id}`
        """
        return self._run(self._DELETE, api_objects=api_objects)

    _UPDATE: Method[Badge] = Method(
        "help_center.badges.update",
        Form(
            Operation(
                "help_center.badges.update",
                "PUT",
                "/api/v2/gather/badges/{badge_id}",
                body=Body("record", schema="HelpCenterBadge", key="badge"),
                result=Result("one", schema="HelpCenterBadge", key="badge"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "badge",
                    also_path="badge_id",
                    accepts="HelpCenterBadge",
                    required=True,
                ),
            ),
        ),
    )

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
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncHelpCenterBadgesApi(AsyncResource, sync_class=HelpCenterBadgesApi):
    """`HelpCenterBadgesApi` for the async client: calls are awaited, lists read with `async for`."""


class HelpCenterBadgesIconUploadsApi(Resource):
    """The icon uploads of `client.help_center.badges`. Calls: `create`.

    Reached as `client.help_center.badges.icon_uploads`.
    """

    _CREATE: Method[object] = Method(
        "help_center.badges.icon_uploads.create",
        Form(
            Operation(
                "help_center.badges.icon_uploads.create",
                "POST",
                "/api/v2/gather/badges/icon_uploads",
                body=Body("fields"),
                result=Result("values"),
            ),
            (
                Argument("content_type", "body", "content_type"),
                Argument("file_size", "body", "file_size"),
            ),
        ),
    )

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
        return self._run(self._CREATE, content_type=content_type, file_size=file_size)


class AsyncHelpCenterBadgesIconUploadsApi(AsyncResource, sync_class=HelpCenterBadgesIconUploadsApi):
    """`HelpCenterBadgesIconUploadsApi` for the async client: calls are awaited, lists read with `async
    for`.
    """
