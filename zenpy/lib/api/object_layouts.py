# Generated from openapi/zendesk.openapi.json (openapi/spec/support/object_layouts.yaml) by `make generate`. Do not edit.
"""Reads and changes essentials cards, which choose the details shown to agents about a user or
other record.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Argument, Body, Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.object_layouts import EssentialsCard
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import EssentialsCardDict


class ObjectLayoutsApi(Resource):
    """Reads and changes essentials cards, which choose the details shown to agents about a user or
    other record.

    Reached as `client.object_layouts`.
    """

    essentials_card: Lazy[ObjectLayoutsEssentialsCardApi] = Lazy(
        "object_layouts", "ObjectLayoutsEssentialsCardApi"
    )
    essentials_cards: Lazy[ObjectLayoutsEssentialsCardsApi] = Lazy(
        "object_layouts", "ObjectLayoutsEssentialsCardsApi"
    )


class AsyncObjectLayoutsApi(AsyncResource, sync_class=ObjectLayoutsApi):
    """`ObjectLayoutsApi` for the async client: calls are awaited, lists read with `async for`."""


class ObjectLayoutsEssentialsCardApi(Resource):
    """Returns the essentials card layout of one record type, such as `zen:user`. For agents. Calls:
    `delete`, `update`.

    Reached as `client.object_layouts.essentials_card`.
    """

    _CALL: Method[EssentialsCard] = Method(
        "object_layouts.essentials_card",
        Form(
            Operation(
                "object_layouts.essentials_card.show",
                "GET",
                "/api/v2/object_layouts/{object_type}/essentials_card",
                result=Result("one", schema="EssentialsCard", key="object_layout"),
            ),
            (Argument("object_type", "path", "object_type", required=True),),
        ),
    )

    def __call__(self, object_type: str) -> EssentialsCard:
        """Returns the essentials card layout of one record type, such as `zen:user`. For agents.

        Args:
            object_type: Kind of object whose layout is meant.

        Returns:
            The EssentialsCard.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/object_layouts/{object_type}/essentials_card`
        """
        return self._run(self._CALL, object_type=object_type)

    _DELETE: Method[None] = Method(
        "object_layouts.essentials_card.delete",
        Form(
            Operation(
                "object_layouts.essentials_card.delete",
                "DELETE",
                "/api/v2/object_layouts/{object_type}/essentials_card",
                result=Result("nothing"),
            ),
            (Argument("object_type", "path", "object_type", required=True),),
        ),
    )

    def delete(self, object_type: str) -> None:
        """Drops the customized essentials card of a record type, going back to the standard layout. For
        admins.

        Args:
            object_type: Kind of object whose layout is meant.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/object_layouts/{object_type}/essentials_card`
        """
        return self._run(self._DELETE, object_type=object_type)

    _UPDATE: Method[EssentialsCard] = Method(
        "object_layouts.essentials_card.update",
        Form(
            Operation(
                "object_layouts.essentials_card.update",
                "PUT",
                "/api/v2/object_layouts/{object_type}/essentials_card",
                body=Body("record", schema="EssentialsCard", key="object_layout"),
                result=Result("one", schema="EssentialsCard", key="object_layout"),
                writes="change",
                readable=True,
            ),
            (
                Argument("object_type", "path", "object_type", required=True),
                Argument("object_layout", "record", "object_layout", accepts="EssentialsCard", required=True),
            ),
        ),
    )

    def update(self, object_type: str, object_layout: EssentialsCard | EssentialsCardDict) -> EssentialsCard:
        """Sets which fields the essentials card of a record type displays. For admins. A record without
        changes is read, and nothing is written.

        Args:
            object_type: Kind of object whose layout is meant.
            object_layout: The EssentialsCard: an object, or a mapping of its fields.

        Returns:
            The EssentialsCard.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/object_layouts/{object_type}/essentials_card`
        """
        return self._run(self._UPDATE, object_type=object_type, object_layout=object_layout)


class AsyncObjectLayoutsEssentialsCardApi(AsyncResource, sync_class=ObjectLayoutsEssentialsCardApi):
    """`ObjectLayoutsEssentialsCardApi` for the async client: calls are awaited, lists read with `async
    for`.
    """


class ObjectLayoutsEssentialsCardsApi(Resource):
    """Lists the essentials card layouts of all record types. For agents.

    Reached as `client.object_layouts.essentials_cards`.
    """

    _CALL: Method[BaseResultGenerator[EssentialsCard]] = Method(
        "object_layouts.essentials_cards",
        Form(
            Operation(
                "object_layouts.essentials_cards.list",
                "GET",
                "/api/v2/object_layouts/essentials_cards",
                result=Result("list", schema="EssentialsCard", key="object_layouts"),
            )
        ),
    )

    def __call__(self) -> BaseResultGenerator[EssentialsCard]:
        """Lists the essentials card layouts of all record types. For agents.

        Returns:
            EssentialsCard records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/object_layouts/essentials_cards`
        """
        return self._run(self._CALL)


class AsyncObjectLayoutsEssentialsCardsApi(AsyncResource, sync_class=ObjectLayoutsEssentialsCardsApi):
    """`ObjectLayoutsEssentialsCardsApi` for the async client: calls are awaited, lists read with
    `async for`.
    """
