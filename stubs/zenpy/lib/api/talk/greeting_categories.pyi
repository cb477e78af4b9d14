# Generated from openapi/zendesk.openapi.json (openapi/spec/talk/greeting_categories.yaml) by `make generate`. Do not edit.
"""Lists the kinds of greetings Talk can play, such as voicemail or hold."""

from collections.abc import Coroutine
from typing import overload

from zenpy.lib.api_objects.talk_objects import GreetingCategory
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource

class TalkGreetingCategoriesApi(Resource):
    """Lists the kinds of greetings Talk can play, such as voicemail or hold.

    Reached as `client.talk.greeting_categories`.
    """
    @overload
    def __call__(self) -> BaseResultGenerator[GreetingCategory]:
        """Lists the kinds of greeting Talk knows, such as voicemail, wait or callback. For agents with
        access to Talk.

        Returns:
            GreetingCategory records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/greeting_categories`
        """
    @overload
    def __call__(self, *, id: int | GreetingCategory) -> GreetingCategory:
        """Fetches one greeting category by its id. For agents with access to Talk.

        Args:
            id: Greeting category to fetch. Takes a GreetingCategory or its id.

        Returns:
            The GreetingCategory.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/greeting_categories/{greeting_category_id}`
        """

class AsyncTalkGreetingCategoriesApi(AsyncResource):
    """Lists the kinds of greetings Talk can play, such as voicemail or hold.

    Reached as `client.talk.greeting_categories`.
    """
    @overload
    def __call__(self) -> AsyncResultGenerator[GreetingCategory]:
        """Lists the kinds of greeting Talk knows, such as voicemail, wait or callback. For agents with
        access to Talk.

        Returns:
            GreetingCategory records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/greeting_categories`
        """
    @overload
    def __call__(self, *, id: int | GreetingCategory) -> Coroutine[object, object, GreetingCategory]:
        """Fetches one greeting category by its id. For agents with access to Talk.

        Args:
            id: Greeting category to fetch. Takes a GreetingCategory or its id.

        Returns:
            The GreetingCategory.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/greeting_categories/{greeting_category_id}`
        """
