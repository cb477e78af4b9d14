# Generated from openapi/zendesk.openapi.json (openapi/spec/chat/goals.yaml) by `make generate`. Do not edit.
"""Manages chat goals, the visitor actions that count as conversions."""

from collections.abc import Coroutine
from typing import overload

from zenpy.lib.api_objects.chat_objects import Goal
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource
from zenpy.payloads import ChatGoalDict

class ChatsGoalsApi(Resource):
    """Manages chat goals, the visitor actions that count as conversions.

    Reached as `client.chats.goals`.
    """
    @overload
    def __call__(self) -> BaseResultGenerator[Goal]:
        """Lists the conversion goals defined in Chat. For Chat agents.

        Returns:
            Goal records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/goals`
        """
    @overload
    def __call__(self, *, id: int | Goal) -> Goal:
        """Fetches one conversion goal by id, with its conditions. For Chat agents.

        Args:
            id: Chat goal to act on. Takes a Goal or its id.

        Returns:
            The Goal.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/goals/{goal_id}`
        """
    def create(self, api_objects: Goal | ChatGoalDict) -> Goal:
        """Creates a conversion goal, with the page visits that fulfill it and how it is attributed. For
        Chat administrators.

        Args:
            api_objects: The Goal: an object, or a mapping of its fields.

        Returns:
            The Goal.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets. Limited
        to 200 calls per minute for each account.

        `POST /api/v2/chat/goals`
        """
    def delete(self, api_objects: int | Goal) -> None:
        """Deletes a conversion goal, so that no further conversions are counted for it. For Chat
        administrators.

        Args:
            api_objects: Chat goal to act on. Takes a Goal or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `DELETE /api/v2/chat/goals/{goal_id}`
        """
    def update(self, api_objects: Goal | ChatGoalDict) -> Goal:
        """Changes a conversion goal's name, conditions or attribution. For Chat administrators. A record
        without changes is read, and nothing is written.

        Args:
            api_objects: The Goal: an object, or a mapping of its fields.

        Returns:
            The Goal.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Limited to 200 calls per minute for each account.

        `PUT /api/v2/chat/goals/{goal_id}`
        """

class AsyncChatsGoalsApi(AsyncResource):
    """Manages chat goals, the visitor actions that count as conversions.

    Reached as `client.chats.goals`.
    """
    @overload
    def __call__(self) -> AsyncResultGenerator[Goal]:
        """Lists the conversion goals defined in Chat. For Chat agents.

        Returns:
            Goal records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/goals`
        """
    @overload
    def __call__(self, *, id: int | Goal) -> Coroutine[object, object, Goal]:
        """Fetches one conversion goal by id, with its conditions. For Chat agents.

        Args:
            id: Chat goal to act on. Takes a Goal or its id.

        Returns:
            The Goal.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/goals/{goal_id}`
        """
    def create(self, api_objects: Goal | ChatGoalDict) -> Coroutine[object, object, Goal]:
        """Creates a conversion goal, with the page visits that fulfill it and how it is attributed. For
        Chat administrators.

        Args:
            api_objects: The Goal: an object, or a mapping of its fields.

        Returns:
            The Goal.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets. Limited
        to 200 calls per minute for each account.

        `POST /api/v2/chat/goals`
        """
    def delete(self, api_objects: int | Goal) -> Coroutine[object, object, None]:
        """Deletes a conversion goal, so that no further conversions are counted for it. For Chat
        administrators.

        Args:
            api_objects: Chat goal to act on. Takes a Goal or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `DELETE /api/v2/chat/goals/{goal_id}`
        """
    def update(self, api_objects: Goal | ChatGoalDict) -> Coroutine[object, object, Goal]:
        """Changes a conversion goal's name, conditions or attribution. For Chat administrators. A record
        without changes is read, and nothing is written.

        Args:
            api_objects: The Goal: an object, or a mapping of its fields.

        Returns:
            The Goal.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Limited to 200 calls per minute for each account.

        `PUT /api/v2/chat/goals/{goal_id}`
        """
