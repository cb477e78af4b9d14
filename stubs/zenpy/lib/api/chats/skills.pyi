# Generated from openapi/zendesk.openapi.json (openapi/spec/chat/skills.yaml) by `make generate`. Do not edit.
"""Manages the skills by which chats are matched to agents, by id or by name."""

from collections.abc import Coroutine
from typing import overload

from zenpy.lib.api_objects.chat_objects import Skill
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource
from zenpy.payloads import ChatSkillDict

class ChatsSkillsApi(Resource):
    """Manages the skills by which chats are matched to agents, by id or by name.

    Reached as `client.chats.skills`.
    """
    @overload
    def __call__(self) -> BaseResultGenerator[Skill]:
        """Lists the skills used to route chats to suitable agents. For Chat agents.

        Returns:
            Skill records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/skills`
        """
    @overload
    def __call__(self, *, id: int | Skill) -> Skill:
        """Fetches one routing skill by id, with its member agents. For Chat agents.

        Args:
            id: Chat skill to act on. Takes a Skill or its id.

        Returns:
            The Skill.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/skills/{skill_id}`
        """
    def create(self, api_objects: Skill | ChatSkillDict) -> Skill:
        """Creates a routing skill, optionally with the agents who have it. For Chat administrators.

        Args:
            api_objects: The Skill: an object, or a mapping of its fields.

        Returns:
            The Skill.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets. Limited
        to 200 calls per minute for each account.

        `POST /api/v2/chat/skills`
        """
    def delete(self, api_objects: int | Skill) -> None:
        """Deletes a routing skill, addressed by id. For Chat administrators.

        Args:
            api_objects: Chat skill to act on. Takes a Skill or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `DELETE /api/v2/chat/skills/{skill_id}`
        """
    def delete_by_name(self, name: str | Skill) -> None:
        """Deletes the routing skill with the given name. For Chat administrators.

        Args:
            name: Name of the skill to delete. Takes a Skill or its name.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `DELETE /api/v2/chat/skills/name/{name}`
        """
    def show_by_name(self, name: str | Skill) -> Skill:
        """Fetches the routing skill with the given name. For Chat agents.

        Args:
            name: Name of the skill to fetch. Takes a Skill or its name.

        Returns:
            The Skill.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/skills/name/{name}`
        """
    def update(self, api_objects: Skill | ChatSkillDict) -> Skill:
        """Changes a routing skill, such as its members or whether it is enabled. For Chat administrators.
        A record without changes is read, and nothing is written.

        Args:
            api_objects: The Skill: an object, or a mapping of its fields.

        Returns:
            The Skill.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Limited to 200 calls per minute for each account.

        `PUT /api/v2/chat/skills/{skill_id}`
        """
    def update_by_name(self, name: str | Skill, skill: Skill | ChatSkillDict) -> Skill:
        """Changes the routing skill with the given name, such as its members or whether it is enabled. For
        Chat administrators. A record without changes is read, and nothing is written.

        Args:
            name: Name of the skill to change. Takes a Skill or its name.
            skill: The Skill: an object, or a mapping of its fields.

        Returns:
            The Skill.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Limited to 200 calls per minute for each account.

        `PUT /api/v2/chat/skills/name/{name}`
        """

class AsyncChatsSkillsApi(AsyncResource):
    """Manages the skills by which chats are matched to agents, by id or by name.

    Reached as `client.chats.skills`.
    """
    @overload
    def __call__(self) -> AsyncResultGenerator[Skill]:
        """Lists the skills used to route chats to suitable agents. For Chat agents.

        Returns:
            Skill records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/skills`
        """
    @overload
    def __call__(self, *, id: int | Skill) -> Coroutine[object, object, Skill]:
        """Fetches one routing skill by id, with its member agents. For Chat agents.

        Args:
            id: Chat skill to act on. Takes a Skill or its id.

        Returns:
            The Skill.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/skills/{skill_id}`
        """
    def create(self, api_objects: Skill | ChatSkillDict) -> Coroutine[object, object, Skill]:
        """Creates a routing skill, optionally with the agents who have it. For Chat administrators.

        Args:
            api_objects: The Skill: an object, or a mapping of its fields.

        Returns:
            The Skill.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets. Limited
        to 200 calls per minute for each account.

        `POST /api/v2/chat/skills`
        """
    def delete(self, api_objects: int | Skill) -> Coroutine[object, object, None]:
        """Deletes a routing skill, addressed by id. For Chat administrators.

        Args:
            api_objects: Chat skill to act on. Takes a Skill or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `DELETE /api/v2/chat/skills/{skill_id}`
        """
    def delete_by_name(self, name: str | Skill) -> Coroutine[object, object, None]:
        """Deletes the routing skill with the given name. For Chat administrators.

        Args:
            name: Name of the skill to delete. Takes a Skill or its name.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `DELETE /api/v2/chat/skills/name/{name}`
        """
    def show_by_name(self, name: str | Skill) -> Coroutine[object, object, Skill]:
        """Fetches the routing skill with the given name. For Chat agents.

        Args:
            name: Name of the skill to fetch. Takes a Skill or its name.

        Returns:
            The Skill.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/skills/name/{name}`
        """
    def update(self, api_objects: Skill | ChatSkillDict) -> Coroutine[object, object, Skill]:
        """Changes a routing skill, such as its members or whether it is enabled. For Chat administrators.
        A record without changes is read, and nothing is written.

        Args:
            api_objects: The Skill: an object, or a mapping of its fields.

        Returns:
            The Skill.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Limited to 200 calls per minute for each account.

        `PUT /api/v2/chat/skills/{skill_id}`
        """
    def update_by_name(
        self, name: str | Skill, skill: Skill | ChatSkillDict
    ) -> Coroutine[object, object, Skill]:
        """Changes the routing skill with the given name, such as its members or whether it is enabled. For
        Chat administrators. A record without changes is read, and nothing is written.

        Args:
            name: Name of the skill to change. Takes a Skill or its name.
            skill: The Skill: an object, or a mapping of its fields.

        Returns:
            The Skill.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Limited to 200 calls per minute for each account.

        `PUT /api/v2/chat/skills/name/{name}`
        """
