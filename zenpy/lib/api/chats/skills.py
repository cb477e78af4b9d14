# Generated from openapi/zendesk.openapi.json (openapi/spec/chat/skills.yaml) by `make generate`. Do not edit.
"""Manages the skills by which chats are matched to agents, by id or by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.operation import Argument, Body, Form, Method, Operation, Result
from zenpy.lib.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from zenpy.lib.api_objects.chat_objects import Skill
    from zenpy.lib.generator import AsyncResultGenerator, BaseResultGenerator
    from zenpy.payloads import ChatSkillDict


class ChatsSkillsApi(Resource):
    """Manages the skills by which chats are matched to agents, by id or by name.

    Reached as `client.chats.skills`.
    """

    def __call__(self, *, id: int | Skill | None = None) -> Skill | BaseResultGenerator[Skill]:
        """Lists the skills used to route chats to suitable agents. For Chat agents.

        - `client.chats.skills(id=…)`: Fetches one routing skill by id, with its member agents. For Chat
        agents.
        - `client.chats.skills()`: Lists the skills used to route chats to suitable agents. For Chat
        agents.

        Args:
            id: the Skill or its id. Chat skill to act on.

        Returns:
            The Skill.
            Skill records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/chat/skills/{skill_id}`
        `GET /api/v2/chat/skills`
        """
        return self._run(_CALL, id=id)

    def create(self, api_objects: Skill | ChatSkillDict) -> Skill:
        """Creates a routing skill, optionally with the agents who have it. For Chat administrators.

        Args:
            api_objects: the Skill: an object, or a mapping of its fields.

        Returns:
            The Skill.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Limited to 200 calls per minute for each account.

        `POST /api/v2/chat/skills`
        """
        return self._run(_CREATE, api_objects=api_objects)

    def delete(self, api_objects: int | Skill) -> None:
        """Deletes a routing skill, addressed by id. For Chat administrators.

        Args:
            api_objects: the Skill or its id. Chat skill to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Limited to 200 calls per minute for each account.

        `DELETE /api/v2/chat/skills/{skill_id}`
        """
        self._run(_DELETE, api_objects=api_objects)

    def delete_by_name(self, name: str | Skill) -> None:
        """Deletes the routing skill with the given name. For Chat administrators.

        Args:
            name: the Skill or its id. Name of the skill to delete.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Limited to 200 calls per minute for each account.

        `DELETE /api/v2/chat/skills/name/{name}`
        """
        self._run(_DELETE_BY_NAME, name=name)

    def show_by_name(self, name: str | Skill) -> Skill:
        """Fetches the routing skill with the given name. For Chat agents.

        Args:
            name: the Skill or its id. Name of the skill to fetch.

        Returns:
            The Skill.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/skills/name/{name}`
        """
        return self._run(_SHOW_BY_NAME, name=name)

    def update(self, api_objects: Skill | ChatSkillDict) -> Skill:
        """Changes a routing skill, such as its members or whether it is enabled. For Chat administrators.

        Args:
            api_objects: the Skill: an object, or a mapping of its fields.

        Returns:
            The Skill.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Limited to 200 calls per minute for each account.

        `PUT /api/v2/chat/skills/{skill_id}`
        """
        return self._run(_UPDATE, api_objects=api_objects)

    def update_by_name(self, name: str | Skill, skill: Skill | ChatSkillDict) -> Skill:
        """Changes the routing skill with the given name, such as its members or whether it is enabled. For
        Chat administrators.

        Args:
            name: the Skill or its id. Name of the skill to change.
            skill: the Skill: an object, or a mapping of its fields.

        Returns:
            The Skill.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Limited to 200 calls per minute for each account.

        `PUT /api/v2/chat/skills/name/{name}`
        """
        return self._run(_UPDATE_BY_NAME, name=name, skill=skill)


class AsyncChatsSkillsApi(AsyncResource):
    """Manages the skills by which chats are matched to agents, by id or by name.

    Reached as `client.chats.skills`.
    """

    def __call__(self, *, id: int | Skill | None = None) -> Awaitable[Skill] | AsyncResultGenerator[Skill]:
        """Lists the skills used to route chats to suitable agents. For Chat agents.

        - `client.chats.skills(id=…)`: Fetches one routing skill by id, with its member agents. For Chat
        agents.
        - `client.chats.skills()`: Lists the skills used to route chats to suitable agents. For Chat
        agents.

        Args:
            id: the Skill or its id. Chat skill to act on.

        Returns:
            To be awaited: the Skill.
            Skill records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/chat/skills/{skill_id}`
        `GET /api/v2/chat/skills`
        """
        return self._run(_CALL, id=id)

    def create(self, api_objects: Skill | ChatSkillDict) -> Awaitable[Skill]:
        """Creates a routing skill, optionally with the agents who have it. For Chat administrators.

        Args:
            api_objects: the Skill: an object, or a mapping of its fields.

        Returns:
            To be awaited: the Skill.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Limited to 200 calls per minute for each account.

        `POST /api/v2/chat/skills`
        """
        return self._run(_CREATE, api_objects=api_objects)

    def delete(self, api_objects: int | Skill) -> Awaitable[None]:
        """Deletes a routing skill, addressed by id. For Chat administrators.

        Args:
            api_objects: the Skill or its id. Chat skill to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Limited to 200 calls per minute for each account.

        `DELETE /api/v2/chat/skills/{skill_id}`
        """
        return self._run(_DELETE, api_objects=api_objects)

    def delete_by_name(self, name: str | Skill) -> Awaitable[None]:
        """Deletes the routing skill with the given name. For Chat administrators.

        Args:
            name: the Skill or its id. Name of the skill to delete.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Limited to 200 calls per minute for each account.

        `DELETE /api/v2/chat/skills/name/{name}`
        """
        return self._run(_DELETE_BY_NAME, name=name)

    def show_by_name(self, name: str | Skill) -> Awaitable[Skill]:
        """Fetches the routing skill with the given name. For Chat agents.

        Args:
            name: the Skill or its id. Name of the skill to fetch.

        Returns:
            To be awaited: the Skill.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/skills/name/{name}`
        """
        return self._run(_SHOW_BY_NAME, name=name)

    def update(self, api_objects: Skill | ChatSkillDict) -> Awaitable[Skill]:
        """Changes a routing skill, such as its members or whether it is enabled. For Chat administrators.

        Args:
            api_objects: the Skill: an object, or a mapping of its fields.

        Returns:
            To be awaited: the Skill.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Limited to 200 calls per minute for each account.

        `PUT /api/v2/chat/skills/{skill_id}`
        """
        return self._run(_UPDATE, api_objects=api_objects)

    def update_by_name(self, name: str | Skill, skill: Skill | ChatSkillDict) -> Awaitable[Skill]:
        """Changes the routing skill with the given name, such as its members or whether it is enabled. For
        Chat administrators.

        Args:
            name: the Skill or its id. Name of the skill to change.
            skill: the Skill: an object, or a mapping of its fields.

        Returns:
            To be awaited: the Skill.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Limited to 200 calls per minute for each account.

        `PUT /api/v2/chat/skills/name/{name}`
        """
        return self._run(_UPDATE_BY_NAME, name=name, skill=skill)


# -- what the calls send and what they answer

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
_CREATE: Method[Skill] = Method(
    "chats.skills.create",
    Form(
        Operation(
            "chats.skills.create",
            "POST",
            "/api/v2/chat/skills",
            body=Body("record", schema="ChatSkill"),
            result=Result("whole", schema="ChatSkill"),
        ),
        (Argument("api_objects", "record", "body", accepts="ChatSkill", required=True),),
    ),
)
_DELETE: Method[None] = Method(
    "chats.skills.delete",
    Form(
        Operation(
            "chats.skills.delete", "DELETE", "/api/v2/chat/skills/{skill_id}", result=Result("nothing")
        ),
        (Argument("api_objects", "path", "skill_id", accepts="ChatSkill", required=True),),
    ),
)
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
_UPDATE: Method[Skill] = Method(
    "chats.skills.update",
    Form(
        Operation(
            "chats.skills.update",
            "PUT",
            "/api/v2/chat/skills/{skill_id}",
            body=Body("record", schema="ChatSkill"),
            result=Result("whole", schema="ChatSkill"),
        ),
        (
            Argument(
                "api_objects", "record", "body", also_path="skill_id", accepts="ChatSkill", required=True
            ),
        ),
    ),
)
_UPDATE_BY_NAME: Method[Skill] = Method(
    "chats.skills.update_by_name",
    Form(
        Operation(
            "chats.skills.update_by_name",
            "PUT",
            "/api/v2/chat/skills/name/{name}",
            body=Body("record", schema="ChatSkill"),
            result=Result("whole", schema="ChatSkill"),
        ),
        (
            Argument("name", "path", "name", accepts="ChatSkill", path_from="name", required=True),
            Argument("skill", "record", "body", accepts="ChatSkill", required=True),
        ),
    ),
)
