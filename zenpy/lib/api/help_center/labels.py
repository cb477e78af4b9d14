# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/articles.yaml and 1 more) by `make generate`. Do not edit.
"""Lists the labels in use on articles and deletes labels for the whole help center."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.help_centre_objects import Article, Label
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import HelpCenterLabelDict


class HelpCenterLabelsApi(Resource):
    """Lists the labels in use on articles and deletes labels for the whole help center.

    Reached as `client.help_center.labels`.
    """

    _CALL: Method[Label | BaseResultGenerator[Label]] = Method(
        "help_center.labels",
        Form(
            Operation(
                "help_center.articles.labels.show",
                "GET",
                "/api/v2/help_center/articles/labels/{label_id}",
                result=Result("one", schema="HelpCenterLabel", key="label"),
            ),
            (Argument("id", "path", "label_id", accepts="HelpCenterLabel", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "help_center.labels.list",
                "GET",
                "/api/v2/help_center/articles/labels",
                result=Result("list", schema="HelpCenterLabel", key="labels"),
                pages=("cursor", "offset"),
            )
        ),
    )

    def __call__(
        self,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        id: int | Label = LEFT_OUT,
    ) -> Label | BaseResultGenerator[Label]:
        """Lists all labels in use on articles of the help center; for agents.

        - `client.help_center.labels()`: Lists all labels in use on articles of the help center; for
          agents. Also takes `page_size`, `cursor_pagination`, `per_page` and `page`.
          `GET /api/v2/help_center/articles/labels`
        - `client.help_center.labels(id=…)`: Fetches one article label by its id; for agents.
          `GET /api/v2/help_center/articles/labels/{label_id}`

        Args:
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            id: Article label to act on. Takes a Label or its id.

        Returns:
            Label records, fetched page by page as they are read.
            The Label.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
            id=id,
        )

    _CREATE: Method[Label] = Method(
        "help_center.labels.create",
        Form(
            Operation(
                "help_center.articles.labels.create_in_locale",
                "POST",
                "/api/v2/help_center/{locale}/articles/{article_id}/labels",
                body=Body("record", schema="HelpCenterLabel", key="label"),
                result=Result("one", schema="HelpCenterLabel", key="label"),
                writes="make",
            ),
            (
                Argument("article", "path", "article_id", accepts="HelpCenterArticle", required=True),
                Argument("label", "record", "label", accepts="HelpCenterLabel", required=True),
                Argument("locale", "path", "locale", required=True),
            ),
            when="locale",
        ),
        Form(
            Operation(
                "help_center.articles.labels.create",
                "POST",
                "/api/v2/help_center/articles/{article_id}/labels",
                body=Body("record", schema="HelpCenterLabel", key="label"),
                result=Result("one", schema="HelpCenterLabel", key="label"),
                writes="make",
            ),
            (
                Argument("article", "path", "article_id", accepts="HelpCenterArticle", required=True),
                Argument("label", "record", "label", accepts="HelpCenterLabel", required=True),
            ),
        ),
    )

    def create(
        self, article: int | Article, label: Label | HelpCenterLabelDict, *, locale: str | None = None
    ) -> Label:
        """Adds a label to an article; for agents who may edit it.

        - `client.help_center.labels.create(article, label)`: Adds a label to an article; for agents who
          may edit it. Labels influence search and can filter article lists. Sends all that is set in
          the record, without its id and without what only Zendesk sets.
          `POST /api/v2/help_center/articles/{article_id}/labels`
        - `client.help_center.labels.create(article, label, locale=…)`: Adds a label to an article's
          translation in the given locale; for agents. Sends all that is set in the record, without its
          id and without what only Zendesk sets.
          `POST /api/v2/help_center/{locale}/articles/{article_id}/labels`

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
        """
        return self._run(self._CREATE, article=article, label=label, locale=locale)

    _DELETE: Method[None] = Method(
        "help_center.labels.delete",
        Form(
            Operation(
                "help_center.articles.labels.delete_in_locale",
                "DELETE",
                "/api/v2/help_center/{locale}/articles/{article_id}/labels/{label_id}",
                result=Result("nothing"),
            ),
            (
                Argument("article", "path", "article_id", accepts="HelpCenterArticle", required=True),
                Argument("label", "path", "label_id", accepts="HelpCenterLabel", required=True),
                Argument("locale", "path", "locale", required=True),
            ),
            when="locale",
        ),
        Form(
            Operation(
                "help_center.articles.labels.delete",
                "DELETE",
                "/api/v2/help_center/articles/{article_id}/labels/{label_id}",
                result=Result("nothing"),
            ),
            (
                Argument("article", "path", "article_id", accepts="HelpCenterArticle", required=True),
                Argument("label", "path", "label_id", accepts="HelpCenterLabel", required=True),
            ),
        ),
    )

    def delete(self, article: int | Article, label: int | Label, *, locale: str | None = None) -> None:
        """Takes a label off one article; for agents.

        - `client.help_center.labels.delete(article, label)`: Takes a label off one article; for agents.
          Other articles keep it.
          `DELETE /api/v2/help_center/articles/{article_id}/labels/{label_id}`
        - `client.help_center.labels.delete(article, label, locale=…)`: Takes a label off an article's
          translation in the given locale; for agents.
          `DELETE /api/v2/help_center/{locale}/articles/{article_id}/labels/{label_id}`

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            label: Article label to act on. Takes a Label or its id.
            locale: Language as a code, such as `en-us`.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._DELETE, article=article, label=label, locale=locale)

    _DELETE_EVERYWHERE: Method[None] = Method(
        "help_center.labels.delete_everywhere",
        Form(
            Operation(
                "help_center.labels.delete",
                "DELETE",
                "/api/v2/help_center/articles/labels/{label_id}",
                result=Result("nothing"),
            ),
            (Argument("label", "path", "label_id", accepts="HelpCenterLabel", required=True),),
        ),
    )

    def delete_everywhere(self, label: int | Label) -> None:
        """Deletes a label from the whole help center, thus from every article carrying it; for agents.

        Args:
            label: Article label to act on. Takes a Label or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/help_center/articles/labels/{label_id}`
        """
        return self._run(self._DELETE_EVERYWHERE, label=label)


class AsyncHelpCenterLabelsApi(AsyncResource, sync_class=HelpCenterLabelsApi):
    """`HelpCenterLabelsApi` for the async client: calls are awaited, lists read with `async for`."""
