# Generated from openapi/zendesk.openapi.json (openapi/spec/support/object_layouts.yaml) by `make generate`. Do not edit.
"""Reads and changes essentials cards, which choose the details shown to agents about a user or
other record.
"""

from collections.abc import Coroutine

from zenpy.lib.api_objects.object_layouts import EssentialsCard
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Lazy, Resource
from zenpy.payloads import EssentialsCardDict

class ObjectLayoutsApi(Resource):
    """Reads and changes essentials cards, which choose the details shown to agents about a user or
    other record.

    Reached as `client.object_layouts`.
    """

    essentials_card: Lazy[ObjectLayoutsEssentialsCardApi]
    """Returns the essentials card layout of one record type, such as `zen:user`. For agents. Calls:
    `delete`, `update`.
    """
    essentials_cards: Lazy[ObjectLayoutsEssentialsCardsApi]
    """Lists the essentials card layouts of all record types. For agents."""

class AsyncObjectLayoutsApi(AsyncResource):
    """Reads and changes essentials cards, which choose the details shown to agents about a user or
    other record.

    Reached as `client.object_layouts`.
    """

    essentials_card: Lazy[AsyncObjectLayoutsEssentialsCardApi]
    """Returns the essentials card layout of one record type, such as `zen:user`. For agents. Calls:
    `delete`, `update`.
    """
    essentials_cards: Lazy[AsyncObjectLayoutsEssentialsCardsApi]
    """Lists the essentials card layouts of all record types. For agents."""

class ObjectLayoutsEssentialsCardApi(Resource):
    """Returns the essentials card layout of one record type, such as `zen:user`. For agents. Calls:
    `delete`, `update`.

    Reached as `client.object_layouts.essentials_card`.
    """
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

class AsyncObjectLayoutsEssentialsCardApi(AsyncResource):
    """Returns the essentials card layout of one record type, such as `zen:user`. For agents. Calls:
    `delete`, `update`.

    Reached as `client.object_layouts.essentials_card`.
    """
    def __call__(self, object_type: str) -> Coroutine[object, object, EssentialsCard]:
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
    def delete(self, object_type: str) -> Coroutine[object, object, None]:
        """Drops the customized essentials card of a record type, going back to the standard layout. For
        admins.

        Args:
            object_type: Kind of object whose layout is meant.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/object_layouts/{object_type}/essentials_card`
        """
    def update(
        self, object_type: str, object_layout: EssentialsCard | EssentialsCardDict
    ) -> Coroutine[object, object, EssentialsCard]:
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

class ObjectLayoutsEssentialsCardsApi(Resource):
    """Lists the essentials card layouts of all record types. For agents.

    Reached as `client.object_layouts.essentials_cards`.
    """
    def __call__(self) -> BaseResultGenerator[EssentialsCard]:
        """Lists the essentials card layouts of all record types. For agents.

        Returns:
            EssentialsCard records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/object_layouts/essentials_cards`
        """

class AsyncObjectLayoutsEssentialsCardsApi(AsyncResource):
    """Lists the essentials card layouts of all record types. For agents.

    Reached as `client.object_layouts.essentials_cards`.
    """
    def __call__(self) -> AsyncResultGenerator[EssentialsCard]:
        """Lists the essentials card layouts of all record types. For agents.

        Returns:
            EssentialsCard records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/object_layouts/essentials_cards`
        """
