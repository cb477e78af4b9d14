# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/articles.yaml and 1 more) by `make generate`. Do not edit.
"""Lists the labels in use on articles and deletes labels for the whole help center."""

from collections.abc import Coroutine
from typing import overload

from zenpy.lib.api_objects.help_centre_objects import Article, Label
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource
from zenpy.payloads import HelpCenterLabelDict

class HelpCenterLabelsApi(Resource):
    """Lists the labels in use on articles and deletes labels for the whole help center.

    Reached as `client.help_center.labels`.
    """
    @overload
    def __call__(
        self,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Label]:
        """Lists all labels in use on articles of the help center; for agents.

        Args:
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Label records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/help_center/articles/labels`
        """
    @overload
    def __call__(self, *, id: int | Label) -> Label:
        """Fetches one article label by its id; for agents.

        Args:
            id: Article label to act on. Takes a Label or its id.

        Returns:
            The Label.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/articles/labels/{label_id}`
        """
    @overload
    def create(self, article: int | Article, label: Label | HelpCenterLabelDict) -> Label:
        """Adds a label to an article; for agents who may edit it. Labels influence search and can filter
        article lists.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            label: The Label: an object, or a mapping of its fields.

        Returns:
            The Label.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/help_center/articles/{article_id}/labels`
        """
    @overload
    def create(self, article: int | Article, label: Label | HelpCenterLabelDict, *, locale: str) -> Label:
        """Adds a label to an article's translation in the given locale; for agents.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            label: The Label: an object, or a mapping of its fields.
            locale: Language as a code, such as `en-us`.

        Returns:
            The Label.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/help_center/{locale}/articles/{article_id}/labels`
        """
    @overload
    def delete(self, article: int | Article, label: int | Label) -> None:
        """Takes a label off one article; for agents. Other articles keep it.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            label: Article label to act on. Takes a Label or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/help_center/articles/{article_id}/labels/{label_id}`
        """
    @overload
    def delete(self, article: int | Article, label: int | Label, *, locale: str) -> None:
        """Takes a label off an article's translation in the given locale; for agents.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            label: Article label to act on. Takes a Label or its id.
            locale: Language as a code, such as `en-us`.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/help_center/{locale}/articles/{article_id}/labels/{label_id}`
        """
    def delete_everywhere(self, label: int | Label) -> None:
        """Deletes a label from the whole help center, thus from every article carrying it; for agents.

        Args:
            label: Article label to act on. Takes a Label or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/help_center/articles/labels/{label_id}`
        """

class AsyncHelpCenterLabelsApi(AsyncResource):
    """Lists the labels in use on articles and deletes labels for the whole help center.

    Reached as `client.help_center.labels`.
    """
    @overload
    def __call__(
        self,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Label]:
        """Lists all labels in use on articles of the help center; for agents.

        Args:
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Label records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/help_center/articles/labels`
        """
    @overload
    def __call__(self, *, id: int | Label) -> Coroutine[object, object, Label]:
        """Fetches one article label by its id; for agents.

        Args:
            id: Article label to act on. Takes a Label or its id.

        Returns:
            The Label.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/articles/labels/{label_id}`
        """
    @overload
    def create(
        self, article: int | Article, label: Label | HelpCenterLabelDict
    ) -> Coroutine[object, object, Label]:
        """Adds a label to an article; for agents who may edit it. Labels influence search and can filter
        article lists.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            label: The Label: an object, or a mapping of its fields.

        Returns:
            The Label.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/help_center/articles/{article_id}/labels`
        """
    @overload
    def create(
        self, article: int | Article, label: Label | HelpCenterLabelDict, *, locale: str
    ) -> Coroutine[object, object, Label]:
        """Adds a label to an article's translation in the given locale; for agents.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            label: The Label: an object, or a mapping of its fields.
            locale: Language as a code, such as `en-us`.

        Returns:
            The Label.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/help_center/{locale}/articles/{article_id}/labels`
        """
    @overload
    def delete(self, article: int | Article, label: int | Label) -> Coroutine[object, object, None]:
        """Takes a label off one article; for agents. Other articles keep it.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            label: Article label to act on. Takes a Label or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/help_center/articles/{article_id}/labels/{label_id}`
        """
    @overload
    def delete(
        self, article: int | Article, label: int | Label, *, locale: str
    ) -> Coroutine[object, object, None]:
        """Takes a label off an article's translation in the given locale; for agents.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            label: Article label to act on. Takes a Label or its id.
            locale: Language as a code, such as `en-us`.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/help_center/{locale}/articles/{article_id}/labels/{label_id}`
        """
    def delete_everywhere(self, label: int | Label) -> Coroutine[object, object, None]:
        """Deletes a label from the whole help center, thus from every article carrying it; for agents.

        Args:
            label: Article label to act on. Takes a Label or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/help_center/articles/labels/{label_id}`
        """
