# Generated from openapi/zendesk.openapi.json (openapi/spec/chat/skills.yaml) by `make generate`. Do not edit.
"""Manages the skills by which chats are matched to agents, by id or by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.chat_objects import Skill
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import ChatSkillDict


class ChatsSkillsApi(Resource):
    """Manages the skills by which chats are matched to agents, by id or by name.

    Reached as `client.chats.skills`.
    """

    _CALL: Method[Skill | BaseResultGenerator[Skill]] = Method(
        "chats.skills",
        Form(
            Operation(
                "chats.skills.show",
                "GET",
                "/api/v2/chat/skills/{skill_id}",
                result=Result("whole", schema="ChatSkill"),
            ),
            (Argument("id", "path", "skill_id", accepts="ChatSkill", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "chats.skills.list", "GET", "/api/v2/chat/skills", result=Result("list", schema="ChatSkill")
            )
        ),
    )

    def __call__(self, *, id: int | Skill = LEFT_OUT) -> Skill | BaseResultGenerator[Skill]:
        """Lists the skills used to route chats to suitable agents.

        - `client.chats.skills()`: Lists the skills used to route chats to suitable agents. For Chat
          agents. Limited to 200 calls per minute for each account.
          `GET /api/v2/chat/skills`
        - `client.chats.skills(id=…)`: Fetches one routing skill by id, with its member agents. For Chat
          agents. Limited to 200 calls per minute for each account.
          `GET /api/v2/chat/skills/{skill_id}`

        Args:
            id: Chat skill to act on. Takes a Skill or its id.

        Returns:
            Skill records, fetched page by page as they are read.
            The Skill.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, id=id)

    _CREATE: Method[Skill] = Method(
        "chats.skills.create",
        Form(
            Operation(
                "chats.skills.create",
                "POST",
                "/api/v2/chat/skills",
                body=Body("record", schema="ChatSkill"),
                result=Result("whole", schema="ChatSkill"),
                writes="make",
            ),
            (Argument("api_objects", "record", "body", accepts="ChatSkill", required=True),),
        ),
    )

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
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[None] = Method(
        "chats.skills.delete",
        Form(
            Operation(
                "chats.skills.delete", "DELETE", "/api/v2/chat/skills/{skill_id}", result=Result("nothing")
            ),
            (Argument("api_objects", "path", "skill_id", accepts="ChatSkill", required=True),),
        ),
    )

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
        return self._run(self._DELETE, api_objects=api_objects)

    _DELETE_BY_NAME: Method[None] = Method(
        "chats.skills.delete_by_name",
        Form(
            Operation(
                "chats.skills.delete_by_name",
                "DELETE",
                "/api/v2/chat/skills/name/{name}",
                result=Result("nothing"),
            ),
            (Argument("name", "path", "name", accepts="ChatSkill", path_from="name", required=True),),
        ),
    )

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
        return self._run(self._DELETE_BY_NAME, name=name)

    _SHOW_BY_NAME: Method[Skill] = Method(
        "chats.skills.show_by_name",
        Form(
            Operation(
                "chats.skills.show_by_name",
                "GET",
                "/api/v2/chat/skills/name/{name}",
                result=Result("whole", schema="ChatSkill"),
            ),
            (Argument("name", "path", "name", accepts="ChatSkill", path_from="name", required=True),),
        ),
    )

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
        return self._run(self._SHOW_BY_NAME, name=name)

    _UPDATE: Method[Skill] = Method(
        "chats.skills.update",
        Form(
            Operation(
                "chats.skills.update",
                "PUT",
                "/api/v2/chat/skills/{skill_id}",
                body=Body("record", schema="ChatSkill"),
                result=Result("whole", schema="ChatSkill"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects", "record", "body", also_path="skill_id", accepts="ChatSkill", required=True
                ),
            ),
        ),
    )

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
        return self._run(self._UPDATE, api_objects=api_objects)

    _UPDATE_BY_NAME: Method[Skill] = Method(
        "chats.skills.update_by_name",
        Form(
            Operation(
                "chats.skills.update_by_name",
                "PUT",
                "/api/v2/chat/skills/name/{name}",
                body=Body("record", schema="ChatSkill"),
                result=Result("whole", schema="ChatSkill"),
                writes="change",
                readable=True,
            ),
            (
                Argument("name", "path", "name", accepts="ChatSkill", path_from="name", required=True),
                Argument("skill", "record", "body", accepts="ChatSkill", required=True),
            ),
        ),
    )

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
        return self._run(self._UPDATE_BY_NAME, name=name, skill=skill)


class AsyncChatsSkillsApi(AsyncResource, sync_class=ChatsSkillsApi):
    """`ChatsSkillsApi` for the async client: calls are awaited, lists read with `async for`."""
