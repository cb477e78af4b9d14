# Generated from openapi/zendesk.openapi.json (openapi/spec/talk/greetings.yaml) by `make generate`. Do not edit.
"""Manages the recorded messages callers hear, and downloads their audio."""

from collections.abc import Coroutine
from typing import overload

from zenpy.lib.api_objects.talk_objects import Greeting
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Lazy, Resource
from zenpy.payloads import TalkGreetingDict

class TalkGreetingsApi(Resource):
    """Manages the recorded messages callers hear, and downloads their audio.

    Reached as `client.talk.greetings`.
    """

    upload: Lazy[TalkGreetingsUploadApi]
    """Downloads the uploaded audio file of a greeting. For agents with access to Talk."""
    @overload
    def __call__(self) -> BaseResultGenerator[Greeting]:
        """Lists the recorded messages of Talk, both the defaults and custom ones. For agents with access
        to Talk.

        Returns:
            Greeting records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/greetings`
        """
    @overload
    def __call__(self, *, id: str | int | Greeting) -> Greeting:
        """Fetches one Talk greeting with its audio address and where it is used. For agents with access to
        Talk.

        Args:
            id: Phone greeting to act on. Takes a Greeting or its id.

        Returns:
            The Greeting.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/greetings/{greeting_id}`
        """
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

class AsyncTalkGreetingsApi(AsyncResource):
    """Manages the recorded messages callers hear, and downloads their audio.

    Reached as `client.talk.greetings`.
    """

    upload: Lazy[AsyncTalkGreetingsUploadApi]
    """Downloads the uploaded audio file of a greeting. For agents with access to Talk."""
    @overload
    def __call__(self) -> AsyncResultGenerator[Greeting]:
        """Lists the recorded messages of Talk, both the defaults and custom ones. For agents with access
        to Talk.

        Returns:
            Greeting records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/greetings`
        """
    @overload
    def __call__(self, *, id: str | int | Greeting) -> Coroutine[object, object, Greeting]:
        """Fetches one Talk greeting with its audio address and where it is used. For agents with access to
        Talk.

        Args:
            id: Phone greeting to act on. Takes a Greeting or its id.

        Returns:
            The Greeting.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/greetings/{greeting_id}`
        """
    def create(self, api_objects: Greeting | TalkGreetingDict) -> Coroutine[object, object, Greeting]:
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
    def delete(self, api_objects: str | int | Greeting) -> Coroutine[object, object, None]:
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
    def update(self, api_objects: Greeting | TalkGreetingDict) -> Coroutine[object, object, Greeting]:
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

class TalkGreetingsUploadApi(Resource):
    """Downloads the uploaded audio file of a greeting. For agents with access to Talk.

    Reached as `client.talk.greetings.upload`.
    """
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

class AsyncTalkGreetingsUploadApi(AsyncResource):
    """Downloads the uploaded audio file of a greeting. For agents with access to Talk.

    Reached as `client.talk.greetings.upload`.
    """
    def __call__(self, greeting: str | int | Greeting) -> Coroutine[object, object, bytes]:
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
