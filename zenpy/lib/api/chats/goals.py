# Generated from openapi/zendesk.openapi.json (openapi/spec/chat/goals.yaml) by `make generate`. Do not edit.
"""Manages chat goals, the visitor actions that count as conversions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.chat_objects import Goal
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import ChatGoalDict


class ChatsGoalsApi(Resource):
    """Manages chat goals, the visitor actions that count as conversions.

    Reached as `client.chats.goals`.
    """

    _CALL: Method[Goal | BaseResultGenerator[Goal]] = Method(
        "chats.goals",
        Form(
            Operation(
                "chats.goals.show",
                "GET",
                "/api/v2/chat/goals/{goal_id}",
                result=Result("whole", schema="ChatGoal"),
            ),
            (Argument("id", "path", "goal_id", accepts="ChatGoal", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "chats.goals.list", "GET", "/api/v2/chat/goals", result=Result("list", schema="ChatGoal")
            )
        ),
    )

    def __call__(self, *, id: int | Goal = LEFT_OUT) -> Goal | BaseResultGenerator[Goal]:
        """Lists the conversion goals defined in Chat.

        - `client.chats.goals()`: Lists the conversion goals defined in Chat. For Chat agents. Limited
          to 200 calls per minute for each account.
          `GET /api/v2/chat/goals`
        - `client.chats.goals(id=…)`: Fetches one conversion goal by id, with its conditions. For Chat
          agents. Limited to 200 calls per minute for each account.
          `GET /api/v2/chat/goals/{goal_id}`

        Args:
            id: Chat goal to act on. Takes a Goal or its id.

        Returns:
            Goal records, fetched page by page as they are read.
            The Goal.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, id=id)

    _CREATE: Method[Goal] = Method(
        "chats.goals.create",
        Form(
            Operation(
                "chats.goals.create",
                "POST",
                "/api/v2/chat/goals",
                body=Body("record", schema="ChatGoal"),
                result=Result("whole", schema="ChatGoal"),
                writes="make",
            ),
            (Argument("api_objects", "record", "body", accepts="ChatGoal", required=True),),
        ),
    )

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
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[None] = Method(
        "chats.goals.delete",
        Form(
            Operation(
                "chats.goals.delete", "DELETE", "/api/v2/chat/goals/{goal_id}", result=Result("nothing")
            ),
            (Argument("api_objects", "path", "goal_id", accepts="ChatGoal", required=True),),
        ),
    )

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
        return self._run(self._DELETE, api_objects=api_objects)

    _UPDATE: Method[Goal] = Method(
        "chats.goals.update",
        Form(
            Operation(
                "chats.goals.update",
                "PUT",
                "/api/v2/chat/goals/{goal_id}",
                body=Body("record", schema="ChatGoal"),
                result=Result("whole", schema="ChatGoal"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects", "record", "body", also_path="goal_id", accepts="ChatGoal", required=True
                ),
            ),
        ),
    )

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
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncChatsGoalsApi(AsyncResource, sync_class=ChatsGoalsApi):
    """`ChatsGoalsApi` for the async client: calls are awaited, lists read with `async for`."""
