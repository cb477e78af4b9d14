# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/user_images.yaml) by `make generate`. Do not edit.
"""Uploads images that users place in community posts and comments: first request an upload, then
create the image.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Argument, Body, Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.help_centre_objects import UserImage, UserImageUpload


class HelpCenterUserImagesApi(Resource):
    """Uploads images that users place in community posts and comments: first request an upload, then
    create the image.

    Reached as `client.help_center.user_images`.
    """

    uploads: Lazy[HelpCenterUserImagesUploadsApi] = Lazy(
        "help_center.user_images", "HelpCenterUserImagesUploadsApi"
    )

    _CREATE: Method[UserImage] = Method(
        "help_center.user_images.create",
        Form(
            Operation(
                "help_center.user_images.create",
                "POST",
                "/api/v2/guide/user_images",
                body=Body("fields"),
                result=Result("one", schema="HelpCenterUserImage", key="user_image"),
            ),
            (
                Argument("token", "body", "token", required=True),
                Argument("brand_id", "body", "brand_id", required=True),
            ),
        ),
    )

    def create(self, token: str, brand_id: str) -> UserImage:
        """Turns a finished image upload, named by its token, into an image path usable in posts and
        comments; callable anonymously.

        Args:
            token: Token from the image upload request that identifies the uploaded file.
            brand_id: Brand whose help center holds the image.

        Returns:
            The UserImage.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/guide/user_images`
        """
        return self._run(self._CREATE, token=token, brand_id=brand_id)


class AsyncHelpCenterUserImagesApi(AsyncResource, sync_class=HelpCenterUserImagesApi):
    """`HelpCenterUserImagesApi` for the async client: calls are awaited, lists read with `async for`."""


class HelpCenterUserImagesUploadsApi(Resource):
    """The uploads of `client.help_center.user_images`. Calls: `create`.

    Reached as `client.help_center.user_images.uploads`.
    """

    _CREATE: Method[UserImageUpload] = Method(
        "help_center.user_images.uploads.create",
        Form(
            Operation(
                "help_center.user_images.uploads.create",
                "POST",
                "/api/v2/guide/user_images/uploads",
                body=Body("fields"),
                result=Result("one", schema="HelpCenterUserImageUpload", key="upload"),
            ),
            (
                Argument("content_type", "body", "content_type", required=True),
                Argument("file_size", "body", "file_size", required=True),
            ),
        ),
    )

    def create(self, content_type: str, file_size: float) -> UserImageUpload:
        """Requests an upload slot for a user image of at most 2 MB; send the file to the address returned,
        with the given headers. Callable anonymously.

        Args:
            content_type: Media type of the image to upload, such as `image/png`.
            file_size: Size in bytes of the image that will be uploaded.

        Returns:
            The UserImageUpload.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/guide/user_images/uploads`
        """
        return self._run(self._CREATE, content_type=content_type, file_size=file_size)


class AsyncHelpCenterUserImagesUploadsApi(AsyncResource, sync_class=HelpCenterUserImagesUploadsApi):
    """`HelpCenterUserImagesUploadsApi` for the async client: calls are awaited, lists read with `async
    for`.
    """
