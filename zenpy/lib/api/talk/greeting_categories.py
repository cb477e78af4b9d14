# Generated from openapi/zendesk.openapi.json (openapi/spec/talk/greeting_categories.yaml) by `make generate`. Do not edit.
"""Lists the kinds of greetings Talk can play, such as voicemail or hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.talk_objects import GreetingCategory
    from zenpy.lib.pagination.results import BaseResultGenerator


class TalkGreetingCategoriesApi(Resource):
    """Lists the kinds of greetings Talk can play, such as voicemail or hold.

    Reached as `client.talk.greeting_categories`.
    """

    _CALL: Method[GreetingCategory | BaseResultGenerator[GreetingCategory]] = Method(
        "talk.greeting_categories",
        Form(
            Operation(
                "talk.greeting_categories.show",
                "GET",
                "/api/v2/channels/voice/greeting_categories/{greeting_category_id}",
                result=Result("one", schema="TalkGreetingCategory", key="greeting_category"),
            ),
            (Argument("id", "path", "greeting_category_id", accepts="TalkGreetingCategory", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "talk.greeting_categories.list",
                "GET",
                "/api/v2/channels/voice/greeting_categories",
                result=Result("list", schema="TalkGreetingCategory", key="greeting_categories"),
            )
        ),
    )

    def __call__(
        self, *, id: int | GreetingCategory = LEFT_OUT
    ) -> GreetingCategory | BaseResultGenerator[GreetingCategory]:
        """Lists the kinds of greeting Talk knows, such as voicemail, wait or callback.

        - `client.talk.greeting_categories()`: Lists the kinds of greeting Talk knows, such as
          voicemail, wait or callback. For agents with access to Talk. Limited to 15000 calls per 5
          minutes (second-hand figure).
          `GET /api/v2/channels/voice/greeting_categories`
        - `client.talk.greeting_categories(id=…)`: Fetches one greeting category by its id. For agents
          with access to Talk. Limited to 15000 calls per 5 minutes (second-hand figure).
          `GET /api/v2/channels/voice/greeting_categories/{greeting_category_id}`

        Args:
            id: Greeting category to fetch. Takes a GreetingCategory or its id.

        Returns:
            GreetingCategory records, fetched page by page as they are read.
            The GreetingCategory.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, id=id)


class AsyncTalkGreetingCategoriesApi(AsyncResource, sync_class=TalkGreetingCategoriesApi):
    """`TalkGreetingCategoriesApi` for the async client: calls are awaited, lists read with `async
    for`.
    """
