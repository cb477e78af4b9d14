# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/user_images.yaml) by `make generate`. Do not edit.
"""Uploads images that users place in community posts and comments: first request an upload, then
create the image.
"""

from collections.abc import Coroutine

from zenpy.lib.api_objects.help_centre_objects import UserImage, UserImageUpload
from zenpy.lib.resources import AsyncResource, Lazy, Resource

class HelpCenterUserImagesApi(Resource):
    """Uploads images that users place in community posts and comments: first request an upload, then
    create the image.

    Reached as `client.help_center.user_images`.
    """

    uploads: Lazy[HelpCenterUserImagesUploadsApi]
    """The uploads of `client.help_center.user_images`. Calls: `create`."""
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

class AsyncHelpCenterUserImagesApi(AsyncResource):
    """Uploads images that users place in community posts and comments: first request an upload, then
    create the image.

    Reached as `client.help_center.user_images`.
    """

    uploads: Lazy[AsyncHelpCenterUserImagesUploadsApi]
    """The uploads of `client.help_center.user_images`. Calls: `create`."""
    def create(self, token: str, brand_id: str) -> Coroutine[object, object, UserImage]:
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

class HelpCenterUserImagesUploadsApi(Resource):
    """The uploads of `client.help_center.user_images`. Calls: `create`.

    Reached as `client.help_center.user_images.uploads`.
    """
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

class AsyncHelpCenterUserImagesUploadsApi(AsyncResource):
    """The uploads of `client.help_center.user_images`. Calls: `create`.

    Reached as `client.help_center.user_images.uploads`.
    """
    def create(self, content_type: str, file_size: float) -> Coroutine[object, object, UserImageUpload]:
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
