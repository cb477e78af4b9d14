# Generated from openapi/zendesk.openapi.json (openapi/spec/talk/greetings.yaml) by `make generate`. Do not edit.
"""Manages the recorded messages callers hear, and downloads their audio."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.talk_objects import Greeting
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import TalkGreetingDict


class TalkGreetingsApi(Resource):
    """Manages the recorded messages callers hear, and downloads their audio.

    Reached as `client.talk.greetings`.
    """

    upload: Lazy[TalkGreetingsUploadApi] = Lazy("talk.greetings", "TalkGreetingsUploadApi")

    _CALL: Method[Greeting | BaseResultGenerator[Greeting]] = Method(
        "talk.greetings",
        Form(
            Operation(
                "talk.greetings.show",
                "GET",
                "/api/v2/channels/voice/greetings/{greeting_id}",
                result=Result("one", schema="TalkGreeting", key="greeting"),
            ),
            (Argument("id", "path", "greeting_id", accepts="TalkGreeting", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "talk.greetings.list",
                "GET",
                "/api/v2/channels/voice/greetings",
                result=Result("list", schema="TalkGreeting", key="greetings"),
            )
        ),
    )

    def __call__(self, *, id: str | int | Greeting = LEFT_OUT) -> Greeting | BaseResultGenerator[Greeting]:
        """Lists the recorded messages of Talk, both the defaults and custom ones.

        - `client.talk.greetings()`: Lists the recorded messages of Talk, both the defaults and custom
          ones. For agents with access to Talk. Limited to 15000 calls per 5 minutes (second-hand
          figure).
          `GET /api/v2/channels/voice/greetings`
        - `client.talk.greetings(id=…)`: Fetches one Talk greeting with its audio address and where it
          is used. For agents with access to Talk. Limited to 15000 calls per 5 minutes (second-hand
          figure).
          `GET /api/v2/channels/voice/greetings/{greeting_id}`

        Args:
            id: Phone greeting to act on. Takes a Greeting or its id.

        Returns:
            Greeting records, fetched page by page as they are read.
            The Greeting.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, id=id)

    _CREATE: Method[Greeting] = Method(
        "talk.greetings.create",
        Form(
            Operation(
                "talk.greetings.create",
                "POST",
                "/api/v2/channels/voice/greetings",
                body=Body("record", schema="TalkGreeting", key="greeting"),
                result=Result("one", schema="TalkGreeting", key="greeting"),
                writes="make",
            ),
            (Argument("api_objects", "record", "greeting", accepts="TalkGreeting", required=True),),
        ),
    )

    def create(self, api_objects: Greeting | TalkGreetingDict) -> Greeting:
        """Creates a custom greeting in a category; its audio is uploaded separately. For admins, and
        agents permitted to manage Talk.

        Args:
            api_objects: The Greeting: an object, or a mapping of its fields.

        Returns:
            The Greeting.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets. Limited
        to 15000 calls per 5 minutes (second-hand figure).

        `POST /api/v2/channels/voice/greetings`
        """
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[None] = Method(
        "talk.greetings.delete",
        Form(
            Operation(
                "talk.greetings.delete",
                "DELETE",
                "/api/v2/channels/voice/greetings/{greeting_id}",
                result=Result("nothing"),
            ),
            (Argument("api_objects", "path", "greeting_id", accepts="TalkGreeting", required=True),),
        ),
    )

    def delete(self, api_objects: str | int | Greeting) -> None:
        """Deletes a custom greeting. The defaults cannot be deleted. For admins, and agents permitted to
        manage Talk.

        Args:
            api_objects: Phone greeting to act on. Takes a Greeting or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `DELETE /api/v2/channels/voice/greetings/{greeting_id}`
        """
        return self._run(self._DELETE, api_objects=api_objects)

    _UPDATE: Method[Greeting] = Method(
        "talk.greetings.update",
        Form(
            Operation(
                "talk.greetings.update",
                "PUT",
                "/api/v2/channels/voice/greetings/{greeting_id}",
                body=Body("record", schema="TalkGreeting", key="greeting"),
                result=Result("one", schema="TalkGreeting", key="greeting"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "greeting",
                    also_path="greeting_id",
                    accepts="TalkGreeting",
                    required=True,
                ),
            ),
        ),
    )

    def update(self, api_objects: Greeting | TalkGreetingDict) -> Greeting:
        """Renames a custom greeting or changes its audio or lines. For admins, and agents permitted to
        manage Talk. A record without changes is read, and nothing is written.

        Args:
            api_objects: The Greeting: an object, or a mapping of its fields.

        Returns:
            The Greeting.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Limited to 15000 calls per 5 minutes (second-hand figure).

        `PUT /api/v2/channels/voice/greetings/{greeting_id}`
        """
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncTalkGreetingsApi(AsyncResource, sync_class=TalkGreetingsApi):
    """`TalkGreetingsApi` for the async client: calls are awaited, lists read with `async for`."""


class TalkGreetingsUploadApi(Resource):
    """Downloads the uploaded audio file of a greeting. For agents with access to Talk.

    Reached as `client.talk.greetings.upload`.
    """

    _CALL: Method[bytes] = Method(
        "talk.greetings.upload",
        Form(
            Operation(
                "talk.greetings.upload.show",
                "GET",
                "/api/v2/channels/voice/greetings/{greeting_id}/upload",
                result=Result("binary"),
            ),
            (Argument("greeting", "path", "greeting_id", accepts="TalkGreeting", required=True),),
        ),
    )

    def __call__(self, greeting: str | int | Greeting) -> bytes:
        """Downloads the uploaded audio file of a greeting. For agents with access to Talk.

        Args:
            greeting: Phone greeting to act on. Takes a Greeting or its id.

        Returns:
            The content.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/greetings/{greeting_id}/upload`
        """
        return self._run(self._CALL, greeting=greeting)


class AsyncTalkGreetingsUploadApi(AsyncResource, sync_class=TalkGreetingsUploadApi):
    """`TalkGreetingsUploadApi` for the async client: calls are awaited, lists read with `async for`."""
